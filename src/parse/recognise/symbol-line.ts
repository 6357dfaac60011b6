const symbolLine = /^(?:[A-Z]{1,8}|S-\d+)\/[A-Z0-9][A-Za-z0-9./()\-*–]*\*{0,3}$/;

/** A document symbol alone on its line: `A/HRC/44/L.13`. */
export function isSymbolLine(text: string): boolean {
  return text.length <= 60 && symbolLine.test(text.replace(/\s/g, '')) && !/[.,;:]$/.test(text);
}

/** A symbol behind the name of the organisation, or alone: `Naciones Unidas A/RES/74/128`. */
export function endsWithSymbol(text: string): boolean {
  if (text.length > 120 || !/\/[^/]*[0-9)]\**$/.test(text)) return false;
  const words = text.split(/\s+(?!\(\d{4}\))/);
  return words.length <= 5 && isSymbolLine(words.at(-1) ?? '') && words.slice(0, -1).every((word) => /^[\p{L}’']+$/u.test(word));
}
