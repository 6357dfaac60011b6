/** The font Symbol, from 0x20 and from 0xA0, in the encoding that Adobe gave it; a space is where it has nothing that text needs. */
const SYMBOL_LOW = ' !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼';
const SYMBOL_HIGH = '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑';

/** What of Wingdings stands in texts. Its other characters are pictures: they are taken for bullets, as most of them are used. */
const WINGDINGS: Readonly<Record<number, string>> = {
  33: '✏',
  40: '☎',
  42: '✉',
  70: '☞',
  108: '●',
  110: '■',
  111: '□',
  113: '❑',
  114: '❒',
  117: '◆',
  118: '❖',
  159: '•',
  161: '○',
  167: '▪',
  168: '☐',
  216: '➢',
  223: '←',
  224: '→',
  225: '↑',
  226: '↓',
  232: '➔',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
};

const BULLET = '•';

/**
 * A character of a symbol font as `w:sym` names it (ECMA-376 17.3.3.30): those of the fonts themselves stand at U+F000.
 *
 * @param code In hexadecimal.
 */
export function symbolOf(font: string, code: string): string {
  const value = Number.parseInt(code, 16);
  if (!(value > 0 && value < 0x110000)) return '';
  const own =
    value >= 0xf000 && value <= 0xf0ff ? value - 0xf000 : value < 0x100 && /^(?:symbol|wingdings)/i.test(font) ? value : undefined;
  if (own === undefined) return String.fromCodePoint(value);
  if (/^symbol\b/i.test(font)) return ofSymbol(own);
  return /^wingdings$/i.test(font) ? (WINGDINGS[own] ?? BULLET) : BULLET;
}

function ofSymbol(code: number): string {
  const characters = code >= 0xa0 ? SYMBOL_HIGH : SYMBOL_LOW;
  return characters[code - (code >= 0xa0 ? 0xa0 : 0x20)] ?? BULLET;
}
