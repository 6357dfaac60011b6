import type { ReadBlock } from '../reading.js';

/** Signs of a PDF whose lam-alef ligatures were read from the wrong end: no Arabic word begins so. */
const turned = /(?<![\u0620-\u06ff])(?:[وفبك]?)ا[اأإآ]ل/;

/**
 * Makes the words of Arabic blocks whole: presentation forms become letters, and in a file where lam and alef of a ligature were turned
 * round, those with a hamza or madda are turned back; a bare alef only behind the article, for elsewhere nothing tells it from
 * an alef before a lam.
 */
export function mendArabic(blocks: readonly ReadBlock[]): ReadBlock[] {
  const plain = blocks.map((block) => ({ ...block, text: plainForms(block.text) }));
  if (!plain.some(({ text }) => turned.test(text))) return plain;
  return plain.map((block) => ({ ...block, text: turnedBack(block.text) }));
}

const behindArticle = /(?<![\u0620-\u06ff])([وفبك]?)اال/g;
const insideWord = /(?<=[\u0620-\u06ff]{1,20}(?<!(?<![\u0620-\u06ff])[وفبكلس]))([أإآ])ل/g;

function turnedBack(text: string): string {
  return text.replace(behindArticle, '$1الا').replace(insideWord, 'ل$1');
}

function plainForms(text: string): string {
  return text.replace(/[\ufb50-\ufdfb\ufe70-\ufefc]+/g, (forms) => forms.normalize('NFKC')).replace(/\s+([،؛؟.])/g, '$1');
}

const shortWords = new Set(['و', 'أ', 'ف', 'ب', 'ل', 'ك', 'ج', 'د', 'ه', 'ز', 'ح', 'ط', 'ي']);

/** The share of Arabic words, from 0 to 1, that don't show damage: lone letters, or what no word begins or ends with. */
export function sureWords(texts: readonly string[]): number {
  const words = texts.join(' ').match(/[\u0620-\u06ff]+/g) ?? [];
  const damaged = words.filter(
    (word) => (word.length === 1 && !shortWords.has(word)) || /^[ةىءئؤ]/.test(word) || /[أإآ]ل.?$/.test(word.slice(1)) || /ة./.test(word),
  );
  return words.length === 0 ? 1 : 1 - damaged.length / words.length;
}
