import porterEn from 'natural/lib/natural/stemmers/porter_stemmer.js';

/** Verbs in -ize and what is made of them: `organization`, `organisation`, `organize`, `organizing`. */
const IZE = /^(?<base>.{4,})(?:i[sz]ations?|iz(?:e|es|ed|ing|ers?))$/;

/**
 * Stems an English word, as `normalise` gives it, by Porter's rules; but verbs in -ize keep their mark, which Porter's take for an ending:
 * `organization` is not `organ`, nor `nationalization` `nation`.
 */
export function stemEnglish(word: string): string {
  const base = IZE.exec(word)?.groups?.base;
  return base === undefined ? porterEn.stem(word) : `${porterEn.stem(base)}iz`;
}
