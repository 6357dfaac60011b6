/** Presentation forms as the letters that they are; no space before a sign that ends words. */
export function plainForms(text: string): string {
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
