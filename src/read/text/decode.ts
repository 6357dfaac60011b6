import type { Finding } from '../../model/finding.js';
import { decodeAs, type Encoding, legacyEncoding, markedEncoding, unmarkedUtf16 } from './encoding.js';

/** Bytes made text. */
export interface DecodedText {
  /** What all spans point into: without the byte order mark, else unchanged. */
  readonly text: string;
  readonly encoding: Encoding;
  /** `encoding` where it isn't plain UTF-8, `invalid-bytes` where some were replaced. */
  readonly findings: readonly Finding[];
}

const NAMES: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16, little end first',
  'utf-16be': 'UTF-16, big end first',
  'utf-32le': 'UTF-32, little end first',
  'utf-32be': 'UTF-32, big end first',
  gb18030: 'GB18030',
  big5: 'Big5',
  'windows-1251': 'Windows-1251',
  'koi8-r': 'KOI8-R',
  'iso-8859-5': 'ISO-8859-5',
  'iso-8859-6': 'ISO-8859-6',
  'windows-1252': 'Windows-1252',
  'windows-1256': 'Windows-1256',
};

/** Share of the bytes, from 0 to 1, that no text has: control codes other than white space, backspace and escape. */
function controlShare(bytes: Uint8Array): number {
  let controls = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x20 && (byte < 8 || byte > 13) && byte !== 0x1b) controls++;
  }
  return controls / Math.max(1, bytes.length);
}

/** Where more than this share of the bytes is control codes, it isn't text. */
const MOST_CONTROLS = 0.02;

/** UTF-8 with slips has fewer of them than this share of its characters of several bytes; with more, another encoding is likelier. */
const MOST_REPLACED = 0.02;

/** The encoding of a text by its first bytes, or undefined for what isn't text. */
export function encodingOf(bytes: Uint8Array): Encoding | undefined {
  const marked = markedEncoding(bytes);
  if (marked !== undefined) return marked;
  const utf16 = unmarkedUtf16(bytes);
  if (utf16 !== undefined && bytes.includes(0)) return utf16;
  const controls = controlShare(bytes);
  if (controls > MOST_CONTROLS) return undefined;
  const text = new TextDecoder().decode(bytes);
  const replaced = replacements(text) - printedReplacements(bytes);
  if (replaced === 0) return 'utf-8';
  if (bytes.includes(0)) return undefined;
  if (replaced <= MOST_REPLACED * (bytes.length - text.length)) return 'utf-8';
  const few = replaced <= MOST_REPLACED * text.length || isSurrogates(bytes, replaced);
  return legacyEncoding(bytes) ?? utf16 ?? (few ? 'utf-8' : undefined);
}

function replacements(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) count++;
  return count;
}

/** Whether all that is wrong with UTF-8 is halves of surrogate pairs, three bytes each: a slip of old software, not another encoding. */
function isSurrogates(bytes: Uint8Array, replaced: number): boolean {
  let halves = 0;
  for (let at = bytes.indexOf(0xed); at >= 0; at = bytes.indexOf(0xed, at + 1)) if ((bytes[at + 1] ?? 0) >= 0xa0) halves++;
  return replaced === 3 * halves;
}

function findingsOf(encoding: Encoding, marked: boolean, replaced: number): Finding[] {
  const findings: Finding[] = [];
  const place = { path: null, span: null };
  if (encoding !== 'utf-8') {
    const message = `Read as ${NAMES[encoding]}${marked ? ', as its byte order mark says' : ', which was guessed from its bytes'}.`;
    findings.push({ rule: 'encoding', severity: 'info', message, ...place });
  }
  if (replaced > 0) {
    const message = `${replaced === 1 ? 'One character' : `${replaced} characters`} could not be decoded and became U+FFFD.`;
    findings.push({ rule: 'invalid-bytes', severity: 'warning', message, ...place });
  }
  return findings;
}

/** Decodes a text file, as `decodeText` does; undefined for what isn't text. */
export function decodedText(bytes: Uint8Array): DecodedText | undefined {
  const encoding = encodingOf(bytes);
  if (encoding === undefined) return undefined;
  const text = decodeAs(bytes, encoding);
  const printed = encoding === 'utf-8' ? printedReplacements(bytes) : 0;
  const replaced = replacements(text) - printed;
  return { text, encoding, findings: findingsOf(encoding, markedEncoding(bytes) !== undefined, replaced) };
}

/** How often U+FFFD stands in the file itself, as EF BF BD. */
function printedReplacements(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0xef); at >= 0; at = bytes.indexOf(0xef, at + 1))
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) count++;
  return count;
}
