/** A document symbol: capitals, then parts after slashes. No slash is inside a part, so it is read without going back. */
const symbol = /[A-ZА-Я][A-ZА-Я0-9.-]*(?:\/[A-Za-zА-Я0-9.()-]+)+\*?/uy;
/** Words that may follow a symbol and stand for one with the same root. */
const suffix = /(?:Add|Amend|Corr|Rev|Suppl)\.[ \u00a0]?[0-9]{1,4}(?![0-9])/y;
const lookAlikes: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  Х: 'X',
};

/** The document symbol that begins at `start`, in capitals and without look-alikes from other scripts, or undefined. */
export function readSymbol(text: string, start: number): { value: string; end: number } | undefined {
  suffix.lastIndex = start;
  const added = suffix.exec(text)?.[0];
  if (added !== undefined) return { value: added.replace(/[ \u00a0]/g, '').toUpperCase(), end: start + added.length };
  symbol.lastIndex = start;
  const found = symbol.exec(text)?.[0];
  if (found === undefined) return undefined;
  const trimmed = balanced(found.replace(/[*.-]+$/, ''));
  if (!/[0-9]/.test(trimmed) || !trimmed.includes('/')) return undefined;
  const value = trimmed.toUpperCase().replace(/[А-Я]/g, (letter) => lookAlikes[letter] ?? letter);
  return { value, end: start + trimmed.length };
}

/** Without a closing bracket that the symbol doesn't open, and without an opening one that it doesn't close. */
function balanced(symbolText: string): string {
  let depth = 0;
  for (let i = 0; i < symbolText.length; i++) {
    const character = symbolText.charAt(i);
    if (character === '(') depth++;
    else if (character === ')' && --depth < 0) return symbolText.slice(0, i);
  }
  return depth > 0 ? symbolText.slice(0, symbolText.lastIndexOf('(')) : symbolText;
}
