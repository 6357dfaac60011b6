import { foreignFile } from './text/foreign-file.js';
import { xmlRoot } from './xml-root.js';

/** A kind of file that documents come in. */
export type DocumentFormat = 'txt' | 'docx' | 'pdf' | 'html' | 'akn';

/** Headers as those of mail, one of them MIME's own. */
const mimeHeaders = /^\s*(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?MIME-Version:/i;

/** What bytes are, as far as their first ones say. */
export type ByteFormat = { readonly is: 'pdf' | 'zip' | 'text' } | { readonly is: 'refused'; readonly what: string };

/** Tells binary formats by how the file begins; what begins like none of them may be text. */
export function byteFormat(bytes: Uint8Array): ByteFormat {
  const start = String.fromCharCode(...bytes.subarray(0, 1024));
  if (mimeHeaders.test(start)) return { is: 'refused', what: 'a web archive (.mht) or a mail' };
  if (start.startsWith('PK\u0003\u0004')) return { is: 'zip' };
  // A PDF may have some bytes in front; a text that speaks of one has more than white space.
  if (/^[^\p{L}]{0,64}%PDF-\d/u.test(start)) return { is: 'pdf' };
  const what = foreignFile(bytes);
  return what === undefined ? { is: 'text' } : { is: 'refused', what };
}

const examined = 4096;
const comments = /^(?:\s|<!--[\s\S]*?-->|<\?[\s\S]*?\?>)*/;
const htmlNames = [
  'html|head|body|meta|title|link|base|style|script|noscript|template',
  'article|aside|section|header|footer|nav|main|hgroup|address|div|center|h[1-6]|p|pre|blockquote|figure|figcaption|hr|br',
  'ol|ul|li|dl|dt|dd|menu|details|summary|dialog|form|fieldset|table|caption|colgroup|col|thead|tbody|tfoot|tr|td|th',
  'a|abbr|b|big|cite|code|del|em|font|i|iframe|img|ins|kbd|label|mark|small|span|strike|strong|sub|sup|tt|u',
];
const htmlStart = new RegExp(`^<(?:!doctype\\s+html|${htmlNames.join('|')})(?=[\\s>/])`, 'i');

/** What decoded text is: HTML and Akoma Ntoso by their first tag; `xml` is any other XML, `json` data such as this package writes. */
export function textFormat(text: string): 'txt' | 'html' | 'akn' | 'xml' | 'json' {
  const head = text.slice(0, examined);
  if (/^\s*[[{]/.test(head) && isJson(text)) return 'json';
  const body = head.replace(comments, '');
  if (htmlStart.test(body)) return 'html';
  if (!/^\s*<[?!]/.test(head) && !body.startsWith('<')) return 'txt';
  if (xmlRoot(text) === 'akomaNtoso') return 'akn';
  return /^\s*<\?xml\s/.test(head) || /^<!DOCTYPE\s/i.test(body) ? 'xml' : 'txt';
}

/** Whether a text is a JSON object or a list of them, or has one in its first line (JSON Lines). */
function isJson(text: string): boolean {
  return [text.trimStart().split('\n', 1)[0] ?? '', text].some((json) => {
    try {
      const value: unknown = JSON.parse(json);
      return typeof (Array.isArray(value) ? value[0] : value) === 'object';
    } catch {
      return false;
    }
  });
}
