const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Where the string ends that begins at an offset: after its closing quote. */
function stringEnd(json: string, start: number): number {
  let at = start + 1;
  while (json.charCodeAt(at) !== QUOTE) at += json.charCodeAt(at) === BACKSLASH ? 2 : 1;
  return at + 1;
}

/** Where the value ends that begins at an offset: at the comma or bracket after it, whatever it has inside. */
function valueEnd(json: string, start: number): number {
  let depth = 0;
  for (let at = start; at < json.length; ) {
    const character = json.charAt(at);
    if (character === '"') {
      at = stringEnd(json, at);
      continue;
    }
    if (depth === 0 && (character === ',' || character === '}' || character === ']')) return at;
    if (character === '{' || character === '[') depth++;
    if (character === '}' || character === ']') depth--;
    at++;
  }
  return json.length;
}

/**
 * A member of a JSON object as it is written there: a number that JavaScript can't hold stays what it is. Of members that come twice the
 * last counts, as in `JSON.parse`.
 *
 * @param json An object, known to be well-formed.
 * @returns undefined where there is no such member.
 */
export function rawMember(json: string, name: string): string | undefined {
  let found: string | undefined;
  for (let at = json.indexOf('{') + 1; ; ) {
    const key = json.indexOf('"', at);
    const colon = key < 0 ? -1 : json.indexOf(':', stringEnd(json, key));
    if (colon < 0) return found;
    const end = valueEnd(json, colon + 1);
    if (JSON.parse(json.slice(key, stringEnd(json, key))) === name) found = json.slice(colon + 1, end).trim();
    if (json.charAt(end) !== ',') return found;
    at = end + 1;
  }
}
