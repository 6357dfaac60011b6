/** What may stand before the first element: declaration, comments, processing instructions, a document type with what it declares. */
const prolog = /^(?:\s+|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!DOCTYPE[^>[]*(?:\[[^\]]*\]\s*)?>)*/i;

/** The name of the first element of XML, without its prefix; undefined for what doesn't begin as XML does. */
export function xmlRoot(text: string): string | undefined {
  const at = prolog.exec(text)?.[0].length ?? 0;
  return /^<(?:[\w-]+:)?([\w.-]+)(?=[\s/>])/.exec(text.slice(at, at + 100))?.[1];
}
