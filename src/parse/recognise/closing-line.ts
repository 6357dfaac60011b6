import { foldText } from '../words/fold.js';
import type { Vocabulary } from '../words/vocabulary.js';

const longest = 60;

/** Whether a line has the words and figures of those that stand after the last paragraph: `53rd plenary meeting`. `Decision 12/3. Date of the next meeting` is a title. */
export function mayClose(text: string, { closing }: Vocabulary): boolean {
  return text.length <= longest && /[\d٠-٩]/.test(text) && !/\d\/\d/.test(text) && closing.isIn(foldText(text, longest));
}
