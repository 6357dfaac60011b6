/** The cases of a Russian name of one word, by its last letters: what the name is cut to, and the endings that it takes. */
const RUSSIAN: readonly (readonly [last: RegExp, endings: string])[] = [
  [/(?<=[еи])я$/, 'я и ю ей е'],
  [/(?<=[аеиоуы])й$/, 'й я ю ем е'],
  [/(?<=п)ет$/, 'ет та ту том те'],
  [/(?<=[гкхжшчщ])а$/, 'а и е у ой'],
  [/а$/, 'а ы е у ой'],
  [/ы$/, 'ы ам ами ах ов '],
  [/ь$/, 'ь и ью я ю ем'],
  [/(?<=[бвгджзклмнпрстфхц])$/, ' а у ом е'],
];

/** The forms in which a Russian name of one word may stand. Names such as Перу and Мали have one. */
export function russianForms(name: string): string[] {
  const found = RUSSIAN.find(([last]) => last.test(name));
  if (found === undefined) return [name];
  const [last, endings] = found;
  const stem = name.replace(last, '');
  const forms = endings.split(' ').map((ending) => stem + ending);
  // Беларуси, Израиля: endings of both genders are listed, one of them is in use.
  return stem === name ? [name, ...forms] : forms;
}

const CONJUNCTION = /^[وف](?=..)/;
const PREPOSITION = /^[بلك](?=..)/;

/** What an Arabic word may be without what is written in one with it: `و` and, `ب` in, `ل` to; `لل` is `ل` with the article. */
export function arabicBases(word: string): string[] {
  const bases = [word, ...(CONJUNCTION.test(word) ? [word.slice(1)] : [])];
  return bases.flatMap((base) => [
    base,
    ...(base.startsWith('لل') ? [`ال${base.slice(2)}`] : []),
    ...(PREPOSITION.test(base) ? [base.slice(1)] : []),
  ]);
}
