/** Everything that XML 1.0 forbids; with the flag `u` a surrogate matches only where its partner is missing. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Text without what no XML document may hold: a half of a surrogate pair becomes U+FFFD, control characters go. */
export function xmlCharacters(text: string): string {
  return text.replace(FORBIDDEN, (character) => (/\p{Surrogate}/u.test(character) ? '\ufffd' : ''));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

const escaped = (text: string, characters: RegExp): string => xmlCharacters(text).replace(characters, (c) => ENTITIES[c] ?? c);

/** Text as the content of an element. A carriage return is written as a reference: a parser would make a line feed of it. */
export function xmlText(text: string): string {
  return escaped(text, /[&<>\r]/g);
}

/** Text as the value of an attribute in double quotes; white space survives. */
export function xmlAttribute(text: string): string {
  return escaped(text, /[&<>"\t\n\r]/g);
}
