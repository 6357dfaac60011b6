import { describe, expect, test } from 'vitest';
import { ClauseAlignError } from '../../src/errors.js';
import { loadCorpus } from '../../src/node.js';
import { decodeText } from '../../src/read/text/decode-text.js';
import type { Encoding } from '../../src/read/text/encoding.js';

const { texts } = loadCorpus();

/** Bytes of a text in a legacy encoding: the decoder turned round. What it doesn't have is left out. */
function encoded(text: string, encoding: string): Uint8Array {
  const table = new Map<string, number>();
  const decoder = new TextDecoder(encoding);
  for (let byte = 0; byte < 256; byte++) table.set(decoder.decode(new Uint8Array([byte])), byte);
  return new Uint8Array([...text].flatMap((character) => table.get(character) ?? []));
}

/** An encoding of two bytes a character, but for ASCII. */
function inTwoBytes(text: string, encoding: string): Uint8Array {
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(encoding);
  for (let byte = 0; byte < 128; byte++) table.set(String.fromCharCode(byte), [byte]);
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) table.set(decoder.decode(new Uint8Array([lead, trail])), [lead, trail]);
  }
  return new Uint8Array([...text].flatMap((character) => table.get(character) ?? []));
}

const traditional = `大會，
重申人權委員會和人權理事會以往關於人權與國際團結的所有決議和決定，
強調應遵循《聯合國憲章》的宗旨和原則及國際法，展開促進和保護人權的進程，
1. 請各國、聯合國各機構和其他國際組織將人權與國際團結問題納入其活動；
2. 決定在本項目下繼續審議這一問題。
`;

/** With its byte order mark. */
function utf32(text: string, littleEnd: boolean): Uint8Array {
  const codes = [...`\ufeff${text}`].map((character) => character.codePointAt(0) ?? 0);
  const view = new DataView(new ArrayBuffer(4 * codes.length));
  codes.forEach((code, at) => {
    view.setUint32(4 * at, code, littleEnd);
  });
  return new Uint8Array(view.buffer);
}

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le');
  return new Uint8Array(bigEndian ? bytes.swap16() : bytes);
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('decodeText', () => {
  test.each(Object.entries(texts))('%s in UTF-8 and UTF-16, with and without a byte order mark', (_, text) => {
    expect(decodeText(utf8(text))).toEqual({ text, encoding: 'utf-8', findings: [] });
    expect(decodeText(utf8(`\ufeff${text}`)).text).toBe(text);
    for (const bigEndian of [false, true]) {
      const encoding = bigEndian ? 'utf-16be' : 'utf-16le';
      for (const bytes of [utf16(text, bigEndian), utf16(`\ufeff${text}`, bigEndian)]) {
        const decoded = decodeText(bytes);
        expect(decoded.encoding).toBe(encoding);
        expect(decoded.text).toBe(text);
        expect(decoded.findings.map((finding) => [finding.rule, finding.severity])).toEqual([['encoding', 'info']]);
      }
    }
  });

  test.each<[Encoding, Uint8Array, RegExp]>([
    ['gb18030', inTwoBytes(texts.zh, 'gb18030'), /人权与国际团结/],
    ['big5', inTwoBytes(traditional, 'big5'), /人權與國際團結/],
    ['koi8-r', encoded(texts.ru, 'koi8-r'), /международн/],
    ['iso-8859-5', encoded(texts.ru, 'iso-8859-5'), /международн/],
    ['iso-8859-6', encoded(texts.ar, 'iso-8859-6'), /حقوق الإنسان/],
    ['utf-32le', utf32(texts.zh, true), /人权与国际团结/],
    ['utf-32be', utf32('\u{20000}人权', false), /^\u{20000}人权$/u],
    ['windows-1251', encoded(texts.ru, 'windows-1251'), /международн/],
    ['windows-1256', encoded(texts.ar, 'windows-1256'), /حقوق الإنسان/],
  ])('tells %s by its bytes', (encoding, bytes, words) => {
    const decoded = decodeText(bytes);
    expect(decoded.encoding).toBe(encoding);
    expect(decoded.text).toMatch(words);
  });

  test.each(['en', 'fr', 'es'] as const)('tells Windows-1252 by its bytes: %s', (language) => {
    const latin = texts[language].replace(/[\u0100-\uffff]/g, ' ');
    const decoded = decodeText(Buffer.from(latin, 'latin1'));
    expect(decoded.encoding).toBe('windows-1252');
    expect(decoded.text).toBe(latin);
  });

  test('reads the quotes and dashes of Windows-1252', () => {
    const bytes = Buffer.from('L\u0092Assembl\u00e9e g\u00e9n\u00e9rale \u0096 \u0093r\u00e9solution\u0094', 'latin1');
    expect(decodeText(bytes).text).toBe('L’Assemblée générale – “résolution”');
  });

  test('takes away a byte order mark and changes nothing else', () => {
    expect(decodeText(utf8('\ufeff1. One.\r\n\t2.\u00a0Two.\r')).text).toBe('1. One.\r\n\t2.\u00a0Two.\r');
  });

  test('replaces a few invalid bytes and says so', () => {
    const decoded = decodeText(new Uint8Array([...utf8(texts.zh), 0xff, ...utf8('完')]));
    expect(decoded.text).toBe(`${texts.zh}\ufffd完`);
    expect(decoded.findings.map((finding) => [finding.rule, finding.severity])).toEqual([['invalid-bytes', 'warning']]);
    expect(decodeText(new Uint8Array([0xed, 0xa0, 0x80, 0x31, 0x2e, 0x20, 0x41])).text).toBe('\ufffd\ufffd\ufffd1. A');
  });

  test('a replacement character that the file itself holds is no finding', () => {
    expect(decodeText(utf8('a\ufffdb')).findings).toEqual([]);
  });

  test.each<[string, Uint8Array, RegExp]>([
    ['every byte', new Uint8Array(Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256)), /binary/],
    ['a PDF file', utf8('%PDF-1.7\n%\u0000\u0001\u0002\u0003\u0004\u0005'), /PDF/],
    ['an office document', new Uint8Array([0x50, 0x4b, 3, 4, 0x14, 0, 6, 0, 8, 0, 0, 0, 0x21, 0xff]), /office document/],
  ])('refuses %s', (_, bytes, message) => {
    expect(() => decodeText(bytes)).toThrow(message);
    expect(() => decodeText(bytes)).toThrow(ClauseAlignError);
  });

  test('an empty file is an empty text', () => {
    expect(decodeText(new Uint8Array()).text).toBe('');
  });
});
