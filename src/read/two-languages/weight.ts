const ideographs = /[\u4e00-\u9fff]/g;
const gaps = /\s{2,}/g;

/** How much a text says, in letters of an alphabet, gaps apart: an ideograph says as much as a short word. */
export function weightOf(text: string): number {
  return text.replace(gaps, ' ').length + 2 * (text.match(ideographs)?.length ?? 0);
}
