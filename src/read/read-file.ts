import { ClauseAlignError } from '../errors.js';
import { byteFormat, type DocumentFormat, textFormat } from './format.js';
import type { ReadDocumentOptions } from './read-document.js';
import type { ReadDocument, Reading } from './reading.js';
import { refuseDocument } from './refuse-document.js';
import { asDeclared } from './text/declared-encoding.js';
import { type DecodedText, decodedText } from './text/decode.js';
import { splitLanguages } from './two-languages/two-languages.js';

/** Tells the format of a file, reads it with what is loaded for that, and parts its languages. */
export async function readFile(bytes: Uint8Array, options: ReadDocumentOptions): Promise<ReadDocument> {
  const { format, content, findings } = await readAs(bytes);
  if (!options.allowEmpty && isBlank(content)) throw new ClauseAlignError('unreadable', 'the file is empty');
  return { format, ...splitLanguages(content, findings) };
}

function isBlank(content: Reading['content']): boolean {
  return typeof content === 'string' ? !/\S/.test(content) : content.every(({ text }) => !/\S/.test(text));
}

async function readAs(bytes: Uint8Array): Promise<Reading & { readonly format: DocumentFormat }> {
  const { is, ...told } = byteFormat(bytes);
  if ('what' in told) return refuseDocument(told.what);
  if (is === 'zip') return { format: 'docx', ...(await import('./docx/read-docx.js')).readDocx(bytes) };

  if (is === 'pdf') return { format: 'pdf', ...(await (await import('./pdf/read-pdf.js')).readPdf(bytes)) };
  return readText(bytes, decodedText(bytes) ?? refuseDocument('a binary file'));
}

async function readText(bytes: Uint8Array, decoded: DecodedText): Promise<Reading & { readonly format: DocumentFormat }> {
  const format = textFormat(decoded.text);
  if (format === 'txt') return { format, content: decoded.text, findings: decoded.findings };
  if (format === 'json') return refuseDocument('JSON');
  if (format === 'xml') return refuseDocument('an XML file of another kind than Akoma Ntoso');
  const declared = asDeclared(bytes, decoded);
  if (format === 'html') return { format, ...(await import('./html/read-html.js')).readHtml(declared) };

  const { content, findings } = (await import('./akn/read-akn.js')).readAkn(declared.text);
  return { format, content, findings: [...declared.findings, ...findings] };
}
