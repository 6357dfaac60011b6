import { USUAL_SIMPLIFIED, USUAL_TRADITIONAL } from './usual-han.js';

/** An encoding that is recognised, named as `TextDecoder` names it. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be' | LegacyEncoding;

/** From before Unicode. Where two fit a text equally well, the one that stands first is taken. */
const LEGACY = ['gb18030', 'big5', 'windows-1251', 'koi8-r', 'iso-8859-5', 'windows-1252', 'windows-1256', 'iso-8859-6'] as const;
type LegacyEncoding = (typeof LEGACY)[number];

const isCyrillic = (character: string): boolean => /[а-яё№«»–—]/.test(character);
const isArabic = (character: string): boolean => /[\u0621-\u064a\u060c\u061b\u061f\u064b-\u0652«»]/.test(character);

/** The characters that make up most of a text in the language of an encoding, ASCII apart. */
const USUAL: Readonly<Record<LegacyEncoding, (character: string) => boolean>> = {
  gb18030: (character) => USUAL_SIMPLIFIED.has(character),
  big5: (character) => USUAL_TRADITIONAL.has(character),
  'windows-1251': isCyrillic,
  'koi8-r': isCyrillic,
  'iso-8859-5': isCyrillic,
  'windows-1252': (character) => /[à-öø-ÿœÉÀÁÍÓÚÑ\u00a0«»’‘“”–—…º°ª¹²³¿¡§]/.test(character),
  'windows-1256': isArabic,
  'iso-8859-6': isArabic,
};

/** Share of a text beyond ASCII, from 0 to 1, that is usual in the language of an encoding. */
function usualShare(text: string, encoding: LegacyEncoding): number {
  let all = 0;
  let usual = 0;
  for (const character of text) {
    if (character <= '\u007f') continue;
    all++;
    if (USUAL[encoding](character)) usual++;
  }
  return all === 0 ? 0 : usual / all;
}

/** What Windows-1252 has where Latin-1 has control codes, from 0x80. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Decodes bytes; what is invalid becomes U+FFFD, a byte order mark goes.
 *
 * @param encoding As `TextDecoder` names it.
 */
export function decodeAs(bytes: Uint8Array, encoding: string): string {
  if (encoding === 'utf-32le' || encoding === 'utf-32be') return decodeUtf32(bytes, encoding === 'utf-32le');
  const text = new TextDecoder(encoding).decode(bytes);
  // Node 20 takes windows-1252 for Latin-1; where it doesn't, there is nothing to replace.
  return encoding === 'windows-1252' ? text.replace(/[\u0080-\u009f]/g, (code) => WINDOWS_1252[code.charCodeAt(0) - 0x80] ?? code) : text;
}

/** Four bytes a character, which `TextDecoder` doesn't know. What is none, or lacks some of its bytes, becomes U+FFFD; the mark goes. */
function decodeUtf32(bytes: Uint8Array, littleEnd: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 4) {
    const code = at + 4 <= bytes.length ? view.getUint32(at, littleEnd) : 0xfffd;
    const isCharacter = code < 0x110000 && (code < 0xd800 || code > 0xdfff);
    if (at > 0 || code !== 0xfeff) pieces.push(String.fromCodePoint(isCharacter ? code : 0xfffd));
  }
  return pieces.join('');
}

function decodedStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Cyrillic and Arabic stand in words of their own; Latin accents stand among ASCII letters. */
function looksLike(text: string, encoding: LegacyEncoding): boolean {
  const ascii = text.match(/[A-Za-z]/g)?.length ?? 0;
  const beyond = text.match(/[^\p{ASCII}\s]/gu)?.length ?? 0;
  return encoding === 'windows-1252' ? ascii > 2 * beyond : encoding === 'gb18030' || encoding === 'big5' || beyond > ascii / 2;
}

/** How much of a file is looked at to tell a legacy encoding: whole characters at both ends are not needed for that. */
const SAMPLE = 65_536;

/** The share of usual characters below which no encoding is believed. Mojibake stays under a half, real text over four fifths. */
const BELIEVED = 0.6;

/** Which of the encodings before Unicode fits bytes that are not UTF-8, or undefined where none does. */
export function legacyEncoding(bytes: Uint8Array): LegacyEncoding | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  let best: LegacyEncoding | undefined;
  let bestShare = BELIEVED;
  for (const encoding of LEGACY) {
    const text = decodeAs(sample, encoding);
    const share = looksLike(text, encoding) ? usualShare(text, encoding) : 0;
    if (share > bestShare) [best, bestShare] = [encoding, share];
  }
  return best;
}

/** The encoding that a byte order mark at the beginning names, or undefined. */
export function markedEncoding(bytes: Uint8Array): Encoding | undefined {
  const [first, second, third, fourth] = bytes;
  // That of UTF-16 is the beginning of it.
  if (first === 0xff && second === 0xfe && third === 0 && fourth === 0 && bytes.length % 4 === 0) return 'utf-32le';
  if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff) return 'utf-32be';
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** Letters, digits, punctuation and white space of the six languages. */
const USUAL_UTF16 =
  /[\s\u0020-\u007e\u00a0-\u00ff\u0400-\u045f\u0600-\u06ff\u2010-\u2027\u2030-\u203a\u3000-\u3011\u4e00-\u9fff\uff01-\uff5e]/;

/** UTF-16 without a byte order mark: bytes that read as text in one byte order, and have its line ends, spaces or digits. */
export function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length < 4 || bytes.length % 2 === 1) return undefined;
  const sample = bytes.subarray(0, SAMPLE);
  for (const encoding of ['utf-16le', 'utf-16be'] as const) {
    const text = decodedStrictly(sample.length === bytes.length ? sample : sample.subarray(0, SAMPLE - 2), encoding);
    if (text === undefined || !/[\n 0-9A-Za-z]/.test(text)) continue;
    const usual = [...text].filter((character) => USUAL_UTF16.test(character)).length;
    // Bytes of single-byte text read as pairs give Han characters by chance, but no line ends, spaces or digits.
    if (usual / text.length > 0.97 && (text.match(/[\n \p{ASCII}]/gu)?.length ?? 0) / text.length > 0.005) return encoding;
  }
  return undefined;
}
