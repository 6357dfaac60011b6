import type { Numbering } from '../../model/document.js';

/** The number of a heading, title or recital as it is printed. */
export function numberingAs(mark: string, { ordinal, style }: Pick<Numbering, 'ordinal' | 'style'>): Numbering {
  return { mark, ordinal, degree: 1, style, printed: true };
}
