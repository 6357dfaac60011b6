import { isEntry, type Passage } from '../layout/passage.js';
import { endingOf } from '../recognise/punctuation.js';
import { foldText } from '../words/fold.js';
import type { Vocabulary } from '../words/vocabulary.js';

const longest = 100;

/** Whether a passage is a line that no sentence ends, as names, offices and headings are. */
export function isEndless({ text, mark }: Passage): boolean {
  if (text.length > longest || (mark && !mark.weak)) return false;
  const ending = endingOf(text);
  return ending === 'none' || ending === 'comma';
}

/** The lines of a signature: `(Signed)` and who signed, in any order. Indices of passages. */
export function signatureLines(passages: readonly Passage[], vocabulary: Vocabulary): ReadonlySet<number> {
  const found = new Set<number>();
  let run: number[] = [];
  const close = (): void => {
    if (run.some((at) => isSigned(passages[at], vocabulary))) for (const at of run) found.add(at);
    run = [];
  };
  passages.forEach((passage, i) => {
    if (i > 0 && isEndless(passage) && !isEntry(passage)) run.push(i);
    else close();
  });
  close();
  return found;
}

/** Index of the signature that ends a text, else its length. */
export function signatureAt(passages: readonly Passage[], vocabulary: Vocabulary): number {
  const from = passages.findLastIndex((passage) => !isEndless(passage) || isEntry(passage)) + 1;
  const signed = from > 0 && passages.slice(from).some((passage) => isSigned(passage, vocabulary));
  return signed ? from : passages.length;
}

function isSigned(passage: Passage | undefined, { signed }: Vocabulary): boolean {
  return passage !== undefined && signed.isIn(foldText(passage.text, longest));
}
