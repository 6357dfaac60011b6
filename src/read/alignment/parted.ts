/**
 * Parts a text again that holds several units, as the writers of TMX and XLIFF join them: with the same separator between any two.
 *
 * @param lengths How long each unit is, in UTF-16 units, separated by spaces; without it, or where it doesn't fit, the text stays whole.
 * @param count How many units there are.
 */
export function parted(text: string, lengths: string | undefined, count: number): string[] {
  const all = lengths?.split(' ').map(Number);
  if (all === undefined || all.length !== count) return [text];
  const separator = Math.max(0, text.length - all.reduce((sum, length) => sum + length, 0)) / Math.max(1, count - 1);
  let from = 0;
  return all.map((length) => {
    const part = text.slice(from, from + length);
    from += length + separator;
    return part;
  });
}
