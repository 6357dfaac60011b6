const latin: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  Е: 'E',
  І: 'I',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  Х: 'X',
};

/** Capitals with Cyrillic ones that look like Latin ones made Latin: Russian versions mix them in symbols and numerals. */
export function latinCapitals(text: string): string {
  return /[А-ЯІ]/.test(text) ? text.replace(/[А-ЯІ]/g, (letter) => latin[letter] ?? letter) : text;
}
