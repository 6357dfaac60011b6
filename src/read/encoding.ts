/** An encoding that is recognised, named as `TextDecoder` names it. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'windows-1251' | 'windows-1252' | 'windows-1256';

type LegacyEncoding = 'gb18030' | 'windows-1251' | 'windows-1252' | 'windows-1256';

/** The commonest characters of Chinese prose, and its punctuation. */
const USUAL_HAN: ReadonlySet<string> = new Set(
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本' +
    '去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总' +
    '次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权' +
    '收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连' +
    '断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严，。' +
    '、；：“”《》（）—　',
);

/** The characters that make up most of a text in the language of an encoding, ASCII apart. */
const USUAL: Readonly<Record<LegacyEncoding, (character: string) => boolean>> = {
  gb18030: (character) => USUAL_HAN.has(character),
  'windows-1251': (character) => /[а-яё№«»–—]/.test(character),
  'windows-1252': (character) => /[à-öø-ÿœÉÀÁÍÓÚÑ\u00a0«»’‘“”–—…º°ª¹²³¿¡§]/.test(character),
  'windows-1256': (character) => /[\u0621-\u064a\u060c\u061b\u061f\u064b-\u0652«»]/.test(character),
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
  const text = new TextDecoder(encoding).decode(bytes);
  // Node 20 takes windows-1252 for Latin-1; where it doesn't, there is nothing to replace.
  return encoding === 'windows-1252' ? text.replace(/[\u0080-\u009f]/g, (code) => WINDOWS_1252[code.charCodeAt(0) - 0x80] ?? code) : text;
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
  return encoding === 'windows-1252' ? ascii > 2 * beyond : encoding === 'gb18030' || beyond > ascii / 2;
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
  for (const encoding of ['gb18030', 'windows-1251', 'windows-1252', 'windows-1256'] as const) {
    const text = decodeAs(sample, encoding);
    const share = looksLike(text, encoding) ? usualShare(text, encoding) : 0;
    if (share > bestShare) [best, bestShare] = [encoding, share];
  }
  return best;
}

/** The encoding that a byte order mark at the beginning names, or undefined. */
export function markedEncoding(bytes: Uint8Array): Encoding | undefined {
  const [first, second, third] = bytes;
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
