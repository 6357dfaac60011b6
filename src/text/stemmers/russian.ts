/**
 * Endings of Russian in the order in which they are tried, as in Snowball's stemmer (Porter 2001), but with those that also end nouns
 * left to the nouns: what counts here is that the cases of nouns and adjectives meet.
 */
const GERUND = /(?:(?<=[ая])(?:вшись|вши)|(?:ив|ыв)(?:шись|ши)?)$/;
const REFLEXIVE = /(?:ся|сь)$/;
const ADJECTIVE = /(?:ими|ыми|его|ого|(?<!ст|бл|сх)ему|ому|ее|ие|ые|ое|ей|ий|ый|ой|ем|им|ым|ом|их|ых|ую|юю|ая|яя|ою|ею)$/;
const PARTICIPLE = /(?:(?<=[ая])(?:ем|нн|вш|ющ|щ)|(?:ивш|ывш|ующ))$/;
const VERB =
  /(?:(?<=[ая])(?:ете|йте|ет|ют|ть|ешь|нно)|(?:ила|ыла|ена|ейте|уйте|ите|или|ыли|уй|ил|ыл|ило|ыло|ено|ят|ует|уют|ит|ыт|ены|ить|ыть|ишь|еть))$/;
const NOUN = /(?:иями|ями|ами|ией|иям|ием|иях|ев|ов|ие|ье|еи|ии|ей|ой|ий|ям|ем|ам|ом|ах|ях|ию|ью|ия|ья|а|е|и|й|о|у|ы|ь|ю|я)$/;
/** Genitives plural without an ending, whose last letters only look like one. */
const BARE_GENITIVE = /(?:стем|блем|грамм|схем|реформ|форм|норм|основ|прав|слов|глав|остров|иатив|рнатив|орматив|ктив|архив)$/;
const VOWEL = /[аеиоуыэюя]/;

function cut(word: string, from: number, ending: RegExp): string | undefined {
  const found = ending.exec(word);
  return found !== null && found.index >= from ? word.slice(0, found.index) : undefined;
}

function withoutEnding(word: string, from: number): string {
  if (BARE_GENITIVE.test(word)) return word;
  const gerund = cut(word, from, GERUND);
  if (gerund !== undefined) return gerund;
  const rest = cut(word, from, REFLEXIVE) ?? word;
  const adjective = cut(rest, from, ADJECTIVE);
  if (adjective !== undefined) return cut(adjective, from, PARTICIPLE) ?? adjective;
  return cut(rest, from, VERB) ?? cut(rest, from, NOUN) ?? rest;
}

/** `уровень` and `уровня`: a vowel between the last two consonants comes and goes. */
function withoutFleetingVowel(stem: string): string {
  return stem.length > 4 ? stem.replace(/(?<=[бвгджзклмнпрстфхцчшщ])[ео](?=[кнц]$)/, '') : stem;
}

/** Stems a Russian word, as `normalise` gives it: cases, numbers, genders and persons meet where a rule can tell. */
export function stemRussian(word: string): string {
  const vowel = word.search(VOWEL);
  if (vowel < 0) return word;
  const from = Math.max(vowel + 1, 2);
  let stem = withoutEnding(word, from);
  stem = cut(stem, from, /[ие]$/) ?? stem;
  if (stem.length > 6) stem = stem.replace(/ость?$/, '');
  stem = stem.replace(/нн$/, 'н').replace(/ь$/, '');
  return withoutFleetingVowel(stem);
}
