import { expectArguments, expectOptions } from '../../arguments/expect.js';
import { DIFF } from '../../arguments/values.js';
import { changesInWords, isChanged, summariseDiff } from '../../diff/summary.js';
import type { DocumentDiff, RevisedPair, TextPiece } from '../../model/diff.js';
import { piecesOf } from '../diff-text.js';
import { PROVENANCE, type Provenance } from '../generator.js';
import { isRightToLeft } from '../pairs.js';
import { xmlAttribute, xmlText } from '../xml.js';
import { footerHtml, toPage } from './page.js';

const STYLE = `
  :root {
    color-scheme: light dark; --paper: #fdfdfb; --raised: #f4f4f0; --ink: #1c1d20; --soft: #5b5e66; --line: #e2e1da; --gap: #efeee8;
    --gone: #fbe3e0; --gone-ink: #8c1d18; --new: #dff1e4; --new-ink: #14532d; --changed: #c9962b;
    --latin: Charter, "Bitstream Charter", Cambria, "Noto Serif", Georgia, serif;
    --han: "Noto Serif SC", "Noto Serif CJK SC", "Songti SC", "Microsoft YaHei", serif;
    --arabic: "Noto Naskh Arabic", "Geeza Pro", "Sakkal Majalla", "Traditional Arabic", serif;
  }
  @media screen and (prefers-color-scheme: dark) {
    :root {
      --paper: #17181b; --raised: #202226; --ink: #e6e5e1; --soft: #a3a5ab; --line: #33353a; --gap: #24262a;
      --gone: #4a2320; --gone-ink: #ffb4ab; --new: #1d3a28; --new-ink: #a6e3bb;
    }
  }
  body { margin: 0 auto; max-width: 84rem; padding: 1.5rem 1.25rem 4rem; background: var(--paper); color: var(--ink); font: 15px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
  h1 { font: 600 1.5rem/1.3 var(--latin); margin: 0 0 .25rem; }
  h1:lang(zh), td:lang(zh) { font-family: var(--han); }
  h1:lang(ar), td:lang(ar) { font-family: var(--arabic); }
  h1 + p { color: var(--soft); margin: 0 0 1.25rem; }
  table { border-collapse: collapse; table-layout: fixed; width: 100%; }
  th, td { border-block-end: 1px solid var(--line); padding: .6rem .8rem; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
  thead th { position: sticky; inset-block-start: 0; background: var(--raised); font-weight: 600; }
  th:first-child { width: 9rem; }
  tbody th { font-weight: normal; font-size: .85rem; color: var(--soft); border-inline-start: 3px solid transparent; }
  tbody th.changed { border-inline-start-color: var(--changed); color: var(--ink); }
  td { font: 1.05rem/1.6 var(--latin); }
  td.gap { background: repeating-linear-gradient(-45deg, var(--gap) 0 6px, transparent 6px 12px); }
  del { background: var(--gone); color: var(--gone-ink); }
  ins { background: var(--new); color: var(--new-ink); text-decoration: underline; text-underline-offset: .2em; }
  .change { color: var(--soft); font-size: .8rem; }
  @media print { body { max-width: none; padding: 0; } thead th { position: static; } tr { break-inside: avoid; } }
`;

const ELEMENTS: Readonly<Record<TextPiece['kind'], string | undefined>> = { same: undefined, deleted: 'del', added: 'ins' };

/**
 * Writes two states of a text as a page that needs nothing else: the older beside the newer, with deleted and added words marked.
 *
 * @throws {ClauseAlignError} `invalid-input` for what is no diff, `invalid-option` for provenance that has no such field.
 * @example
 * ```ts
 * const states = ['1. Requests a report;', '1. Requests two reports;'];
 * const [older, newer] = states.map((text) => parseDocument(text, { language: 'en' }).document);
 * const diff = diffDocuments(older, newer);
 * diffToHtml(diff); // '<!DOCTYPE html>…'
 * ```
 */
export function diffToHtml(diff: DocumentDiff, provenance: Provenance = {}): string {
  expectArguments('diffToHtml', DIFF, { diff });
  expectOptions('diffToHtml', PROVENANCE, provenance, 'provenance');
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
${footerHtml(provenance)}`,
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
  if (units.length === 0) return '<td class="gap"></td>';
  const mark = units[0]?.numbering?.printed ? `${units[0].numbering.mark} ` : '';
  const pieces = piecesOf(pair, diff.source.language).filter(({ kind }) => kind === 'same' || kind === own);
  return `<td ${attributes(diff)}>${xmlText(mark)}${pieces.map(element).join('')}</td>`;
}

function element({ kind, text }: TextPiece): string {
  const name = ELEMENTS[kind];
  return name === undefined ? xmlText(text) : `<${name}>${xmlText(text)}</${name}>`;
}
