/** How two symbols that aren't the same differ: in the state of one document, as a draft from the adopted text, or as different documents do. */
export type SymbolDifference = 'state' | 'draft' | 'document';

/** A symbol in its parts: what document it is, and in which state. */
function parts(symbol: string): { body: string; isDraft: boolean; isAdopted: boolean; state: string } {
  const bare = symbol
    .toUpperCase()
    .replace(/[\s*]+/g, '')
    .replace(/[–—−]/g, '-');
  const state = [...bare.matchAll(/\/(?:REV|CORR|ADD|AMEND)\.?\d+/g)].map(([each]) => each).join('');
  return { body: bare.replace(state, ''), isDraft: /\/L\.\d/.test(bare), isAdopted: /\/(?:RES|DEC)\//.test(bare), state };
}

/** How two documents differ as their symbols say; undefined where they are the same, or one has none. */
export function symbolDifference(one: string | null, other: string | null): SymbolDifference | undefined {
  if (one === null || other === null) return undefined;
  const [from, to] = [parts(one), parts(other)];
  const sameOrgan = from.body.split('/')[0] === to.body.split('/')[0];
  if (sameOrgan && (from.isDraft !== to.isDraft || from.isAdopted !== to.isAdopted)) return 'draft';
  if (from.body !== to.body) return 'document';
  return from.state === to.state ? undefined : 'state';
}
