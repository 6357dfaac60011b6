import { changesInWords, isChanged, summariseDiff } from '../diff/summary.js';
import type { DocumentDiff, RevisedPair, TextPiece } from '../model/diff.js';
import { piecesOf } from './diff-text.js';
import { toPage } from './page.js';
import { isRightToLeft } from './pairs.js';
import { xmlAttribute, xmlText } from './xml.js';

const STYLE = `
  :root { color-scheme: light dark; }
  body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 80rem; padding: 0 1rem; }
  table { border-collapse: collapse; table-layout: fixed; width: 100%; }
  th, td { border-bottom: 1px solid color-mix(in srgb, currentColor 20%, transparent); padding: .5rem .75rem; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
  th:first-child { width: 10rem; font-weight: normal; }
  del { background: color-mix(in srgb, #d33 20%, transparent); }
  ins { background: color-mix(in srgb, #2a5 25%, transparent); text-decoration: none; }
  .changed { border-inline-start: 4px solid #d90; }
  .change { color: color-mix(in srgb, currentColor 70%, transparent); font-size: .8rem; }
`;

const ELEMENTS: Readonly<Record<TextPiece['kind'], string | undefined>> = { same: undefined, deleted: 'del', added: 'ins' };

/** Writes two states of a text as a page that needs nothing else: the older beside the newer, with deleted and added words marked. */
export function diffToHtml(diff: DocumentDiff): string {
  const { source, target } = diff;
  const title = target.title ?? source.title ?? 'Changes';
  const heading = (side: string, symbol: string | null) => `<th scope="col">${xmlText(symbol === null ? side : `${side}: ${symbol}`)}</th>`;
  const counts = Object.entries(summariseDiff(diff)).map(([what, count]) => `${count} ${what}`);
  return toPage({
    title,
    style: STYLE,
    heading: `<h1 ${attributes(diff)}>${xmlText(title)}</h1>\n<p>${counts.join(', ')}</p>`,
    body: `<table>
<thead><tr><th scope="col">Clause</th>${heading('Older', source.symbol)}${heading('Newer', target.symbol)}</tr></thead>
<tbody>
${diff.pairs.map((pair) => row(pair, diff)).join('')}</tbody>
</table>
`,
  });
}

function attributes({ source: { language } }: DocumentDiff): string {
  return `lang="${xmlAttribute(language)}" dir="${isRightToLeft(language) ? 'rtl' : 'ltr'}"`;
}

function row(pair: RevisedPair, diff: DocumentDiff): string {
  const [from, to] = [pair.source, pair.target].map((units) => units.map(({ path }) => path).join(' '));
  const path = from === to || to === '' ? from : from === '' ? to : `${from} → ${to}`;
  const about = isChanged(pair) ? `<br><span class="change">${xmlText(changesInWords(pair).join(', '))}</span>` : '';
  const head = `<th scope="row"${isChanged(pair) ? ' class="changed"' : ''}>${xmlText(path ?? '')}${about}</th>`;
  return `<tr>${head}${cell(pair, diff, 'deleted')}${cell(pair, diff, 'added')}</tr>\n`;
}

/** One of the states: what both have, and what only it has. */
function cell(pair: RevisedPair, diff: DocumentDiff, own: 'deleted' | 'added'): string {
  const units = own === 'deleted' ? pair.source : pair.target;
  if (units.length === 0) return '<td></td>';
  const mark = units[0]?.numbering?.printed ? `${units[0].numbering.mark} ` : '';
  const pieces = piecesOf(pair, diff.source.language).filter(({ kind }) => kind === 'same' || kind === own);
  return `<td ${attributes(diff)}>${xmlText(mark)}${pieces.map(element).join('')}</td>`;
}

function element({ kind, text }: TextPiece): string {
  const name = ELEMENTS[kind];
  return name === undefined ? xmlText(text) : `<${name}>${xmlText(text)}</${name}>`;
}
