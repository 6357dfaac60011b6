import type { Alignment, AlignmentPair } from '../model/alignment.js';
import type { Provenance } from './generator.js';
import { toPage } from './page.js';
import { isRightToLeft, type Side } from './pairs.js';
import { xmlAttribute, xmlText } from './xml.js';

const STYLE = `
  :root { color-scheme: light dark; }
  body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 80rem; padding: 0 1rem; }
  table { border-collapse: collapse; table-layout: fixed; width: 100%; }
  th, td { border-bottom: 1px solid color-mix(in srgb, currentColor 20%, transparent); padding: .5rem .75rem; text-align: start; vertical-align: top; }
  th:first-child, td:first-child { width: 7rem; }
  td:first-child { font-family: ui-monospace, monospace; font-size: .8rem; overflow-wrap: anywhere; }
  td p { margin: 0 0 .25rem; overflow-wrap: anywhere; }
  .gap { background: color-mix(in srgb, #d33 15%, transparent); }
  .status, .figure { color: color-mix(in srgb, currentColor 70%, transparent); font-size: .8rem; font-weight: normal; }
`;

const attributes = (language: string): string => `lang="${xmlAttribute(language)}" dir="${isRightToLeft(language) ? 'rtl' : 'ltr'}"`;

function cell(pair: AlignmentPair, side: Side, language: string): string {
  if (pair[side].length === 0) return '<td class="gap"><p>No counterpart</p></td>';
  const paragraphs = pair[side].map((unit) => {
    const mark = unit.numbering?.printed ? `${unit.numbering.mark} ` : '';
    return `<p>${xmlText(mark + unit.text)}</p>`;
  });
  return `<td ${attributes(language)}>${paragraphs.join('')}</td>`;
}

function row(pair: AlignmentPair, alignment: Alignment): string {
  const paths = (side: Side): string => pair[side].map((unit) => unit.path).join(' ');
  const [source, target] = [paths('source'), paths('target')];
  const path = source === target ? source : `${source} → ${target}`;
  const figure = `${pair.type}, ${pair.confidence.toFixed(2)}${pair.moved ? ', moved' : ''}`;
  const head = `<td>${xmlText(path)}<br><span class="figure">${figure}</span></td>`;
  const cells = cell(pair, 'source', alignment.source.language) + cell(pair, 'target', alignment.target.language);
  return `<tr id="${xmlAttribute(`pair-${pair.id}`)}">${head}${cells}</tr>\n`;
}

/** Writes an alignment as a page that needs nothing else: the two sides next to each other, each in its language and direction. */
export function toHtml(alignment: Alignment, provenance: Provenance = {}): string {
  const title = alignment.source.title ?? alignment.target.title ?? 'Alignment';
  const heading = (side: Side, status: string | undefined): string =>
    `<th scope="col">${xmlText(alignment[side].language)}${status ? ` <span class="status">${status}</span>` : ''}</th>`;
  const language = alignment.source.title === null ? alignment.target.language : alignment.source.language;
  return toPage({
    title,
    style: STYLE,
    heading: `<h1 ${attributes(language)}>${xmlText(title)}</h1>`,
    body: `<table>
<thead><tr><th scope="col">Path</th>${heading('source', provenance.sourceStatus)}${heading('target', provenance.targetStatus)}</tr></thead>
<tbody>
${alignment.pairs.map((pair) => row(pair, alignment)).join('')}</tbody>
</table>
`,
  });
}
