import { remembering } from './remembering.js';

/** Radicals that some PDF fonts print for the ideographs, which NFKC leaves as they are (U+2E80–2EFF), and those ideographs. */
export const RADICALS: ReadonlyMap<string, string> = new Map(
  [
    ...'⺀冫⺊卜⺎尣⺙攵⺝月⺠民⺢氵⺣灬⺤爫⺧牛⺩王⺪疋⺫目⺬示⺭礻⺮竹⺰纟⺱网⺲罒⺳罓⺶羊⺼月⺾艹⻁虎⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻏阝⻐钅⻑長⻓长⻔门⻖阝⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻨麦⻩黄⻫齐⻬齐⻮齿⻰龙⻳龟'.matchAll(
      /(..)/gu,
    ),
  ].map(([pair]) => [[...pair][0] ?? '', [...pair][1] ?? ''] as const),
);

/** Arabic letters that writers interchange, and what they are folded to. */
const ARABIC_FOLDS: Readonly<Record<string, string>> = { أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا', ى: 'ي', ة: 'ه', ؤ: 'و', ئ: 'ي' };

const ASCII = /^[\0-\x7f]*$/;

/** Whether nothing in a text is to be folded but case. */
export const isAscii = (text: string): boolean => ASCII.test(text);

/**
 * Folds a text to the form in which words are compared: NFKC, lower case, Arabic without vowel marks and tatweel and with its
 * interchangeable letters made one, ё as е, typographic apostrophes as `'`. No locale has a say. Offsets are not kept.
 *
 * @example
 * ```ts
 * normalise('Ｌ’Homme'); // "l'homme"
 * ```
 */
export function normalise(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  return text.length > LONGEST_KEPT ? folded(text) : recent(text);
}

/** Texts folded lately: the kinds of evidence ask for the same ones in turn. Of short texts only. */
const recent = remembering(1_000, folded);
const LONGEST_KEPT = 4_000;

function folded(text: string): string {
  let form = text.normalize('NFKC').toLowerCase();
  if (/[\u0600-\u06ff]/.test(form)) {
    form = form.replace(/[\u0610-\u061a\u0640\u064b-\u065f\u0670]/g, '').replace(/[أإآٱىةؤئ]/g, (letter) => ARABIC_FOLDS[letter] ?? letter);
  }
  if (/[\u2e80-\u2eff]/.test(form)) form = form.replace(/[\u2e80-\u2eff]/g, (radical) => RADICALS.get(radical) ?? radical);
  if (!/[ё\u2019\u02bc\u2018\u00ad]/.test(form)) return form;
  return form
    .replace(/ё/g, 'е')
    .replace(/[\u2019\u02bc\u2018]/g, "'")
    .replace(/\u00ad/g, '');
}
