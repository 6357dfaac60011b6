import { type Generator, generatorOf, type Provenance, version } from '../generator.js';
import { xmlAttribute, xmlText } from '../xml.js';
import { pageScript, pageScriptHash } from './page-assets.js';
import type { Sheet } from './sheet.js';

/** What a page that needs nothing else is made of: `heading` and `body` are HTML, `title` is text. */
export interface Page {
  readonly title: string;
  readonly style: string;
  readonly heading: string;
  readonly body: string;
  /** What the page's script works on. Default: none, and no script. */
  readonly data?: PageData;
}

/** What the page's script reads of its page. */
export interface PageData {
  readonly kind: 'alignment' | 'concordance';
  readonly sheets: readonly Sheet[];
  readonly provenance: Provenance;
}

/** JSON that may stand inside an element: nothing in it ends the element or opens a comment. */
function dataHtml(data: PageData): string {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="data">${json}</script>\n<script>${pageScript}</script>\n`;
}

/** Nothing is loaded, and no script runs but the page's own. */
const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src '${pageScriptHash}'; base-uri 'none'; form-action 'none'`;

/** Writes one self-contained page: nothing is loaded from elsewhere. */
export function toPage({ title, style, heading, body, data }: Page): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${xmlAttribute(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="clausealign ${version}">
<title>${xmlText(title)}</title>
<style>${style}</style>
</head>
<body>
${heading}
${body}${data === undefined ? '' : dataHtml(data)}</body>
</html>
`;
}

/** What a page says of its making, at its end. */
export function footerHtml(provenance: Provenance): string {
  const { name, options, lexicons }: Generator = generatorOf(provenance);
  const shown = Object.entries(options).map(([option, value]) => `${option}: ${String(value)}`);
  const words = lexicons.map((lexicon) => `${lexicon.name}${lexicon.checksum === null ? '' : ` (${lexicon.checksum})`}`);
  const item = (term: string, text: string): string => (text === '' ? '' : `<dt>${term}</dt><dd>${xmlText(text)}</dd>`);
  const list = item('Options', shown.join(', ')) + item('Lexicons', words.join(', '));
  return `<footer><details><summary>Made by ${name} ${version}</summary><dl>${list}</dl></details></footer>\n`;
}
