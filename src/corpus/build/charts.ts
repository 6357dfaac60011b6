import { xmlText } from '../../write/xml.js';

/** A bar of a chart. */
export interface Bar {
  readonly label: string;
  readonly value: number;
}

const [WIDTH, HEIGHT, LEFT, TOP, BOTTOM] = [720, 280, 70, 40, 50];

/** A number as people read it: `12,345`. */
export function grouped(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** A histogram as an SVG that needs nothing else. */
export function histogram(title: string, axis: string, bars: readonly Bar[]): string {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const step = (WIDTH - LEFT - 20) / Math.max(1, bars.length);
  const [floor, height] = [HEIGHT - BOTTOM, HEIGHT - BOTTOM - TOP];
  const drawn = bars.map(({ label, value }, k) => {
    const tall = (height * value) / most;
    const x = LEFT + k * step;
    const bar = `<rect x="${(x + step * 0.1).toFixed(1)}" y="${(floor - tall).toFixed(1)}" width="${(step * 0.8).toFixed(1)}" height="${tall.toFixed(1)}" fill="#3b6ea5"><title>${xmlText(`${label}: ${grouped(value)}`)}</title></rect>`;
    const text = `<text x="${(x + step / 2).toFixed(1)}" y="${floor + 16}" text-anchor="middle">${xmlText(label)}</text>`;
    return `${bar}${text}\n`;
  });
  const lines = [0, 0.5, 1].map((share) => {
    const y = (floor - height * share).toFixed(1);
    return `<line x1="${LEFT}" x2="${WIDTH - 20}" y1="${y}" y2="${y}" stroke="#888" stroke-width=".5"/><text x="${LEFT - 6}" y="${y}" dy="4" text-anchor="end">${grouped(most * share)}</text>\n`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" font-family="system-ui, sans-serif" font-size="11" fill="#333">
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
<text x="${LEFT}" y="22" font-size="15">${xmlText(title)}</text>
${lines.join('')}${drawn.join('')}<text x="${(LEFT + WIDTH - 20) / 2}" y="${HEIGHT - 12}" text-anchor="middle">${xmlText(axis)}</text>
</svg>
`;
}
