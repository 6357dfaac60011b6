import { describe, expect, test } from 'vitest';
import { ClauseAlignError } from '../../src/errors.js';
import { loadCorpus } from '../../src/node.js';
import { decodeText } from '../../src/read/decode.js';
import type { Encoding } from '../../src/read/encoding.js';

const { texts } = loadCorpus();

/** Bytes of a text in a legacy encoding: the decoder turned round. What it doesn't have is left out. */
function encoded(text: string, encoding: string): Uint8Array {
  const table = new Map<string, number>();
  const decoder = new TextDecoder(encoding);
  for (let byte = 0; byte < 256; byte++) table.set(decoder.decode(new Uint8Array([byte])), byte);
  return new Uint8Array([...text].flatMap((character) => table.get(character) ?? []));
}

/** GB18030 by its two-byte part. */
function gb18030(text: string): Uint8Array {
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder('gb18030');
  for (let byte = 0; byte < 128; byte++) table.set(String.fromCharCode(byte), [byte]);
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) table.set(decoder.decode(new Uint8Array([lead, trail])), [lead, trail]);
  }
  return new Uint8Array([...text].flatMap((character) => table.get(character) ?? []));
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
    ['gb18030', gb18030(texts.zh), /人权与国际团结/],
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
