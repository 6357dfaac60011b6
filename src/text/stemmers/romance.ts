import porterEs from 'natural/lib/natural/stemmers/porter_stemmer_es.js';
import porterFr from 'natural/lib/natural/stemmers/porter_stemmer_fr.js';

/** Accents come and go with the plural (`joven`, `jóvenes`): stems are compared without them, but for ñ. */
const PLAIN: Readonly<Record<string, string>> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u', ü: 'u' };

function spanishSingular(word: string): string {
  if (word.length < 4 || !word.endsWith('s')) return word;
  if (word.endsWith('iones')) return `${word.slice(0, -5)}ión`;
  if (word.endsWith('ces')) return `${word.slice(0, -3)}z`;
  if (/[lrdnsyj]es$/.test(word)) return word.slice(0, -2);
  return /[aeiou]s$/.test(word) ? word.slice(0, -1) : word;
}

/**
 * Stems a Spanish word, as `normalise` gives it. The Porter stemmer leaves short plurals apart from their singulars (`año`, `años`), and
 * cuts what it takes for a verb's ending off one of the two (`mujer`, `mujeres`): so the plural goes first, and a last vowel after it.
 */
export function stemSpanish(word: string): string {
  const stem = porterEs.stem(spanishSingular(word)).replace(/[áéíóúü]/g, (letter) => PLAIN[letter] ?? letter);
  return stem.length > 2 ? stem.replace(stem.length > 3 ? /[aeo]$/ : /[ao]$/, '') : stem;
}

function frenchSingular(word: string): string {
  if (word === 'travaux') return 'travail';
  if (word.length > 4 && word.endsWith('aux') && !word.endsWith('eaux')) return `${word.slice(0, -3)}al`;
  if (word.length > 4 && /[aoe]u?x$/.test(word) && word.endsWith('ux')) return word.slice(0, -1);
  return word.length > 3 && /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

/** Feminines that Porter's rules leave apart from their masculines: `nombreuse`, `première`. */
const frenchMasculine = (word: string): string => word.replace(/(?<=..)euses?$/, 'eux').replace(/ères?$/, 'er');

/**
 * Stems a French word, as `normalise` gives it: the plural goes first, as Porter's rules treat `conflit` and `conflits` apart, and what is
 * only spelling (`publique`, `menaçant`) last. The rules leave `souhaitent` and `permettre` as they are; a shorter word in -ent is mostly no
 * verb (`argent`, `violent`).
 */
export function stemFrench(word: string): string {
  const stem = porterFr.stem(frenchSingular(frenchMasculine(word)));
  return stem.replace(/(?<=.{5})(?<!m)ent$|(?<=tt|nd)r$/, '').replace(/(?:qu|ç)$/, 'c');
}
