import type { Clause } from '../../model/document.js';
import { foldText } from '../words/fold.js';
import type { Vocabulary } from '../words/vocabulary.js';

const remark = /^\s*[[(（](?<first>[^\])）]{2,30})[\])）]|[[(（](?<last>[^[(（]{2,30})[\])）]\s*$/;
const looked = 40;

/** What a text under negotiation says of a paragraph: settled (`(Agreed)`), or still in square brackets as a whole. */
export function stateOf(text: string, vocabulary: Vocabulary): Clause['state'] {
  if (!'[(（'.includes(text.charAt(0)) && !'])）'.includes(text.charAt(text.length - 1))) return undefined;
  for (const part of [text.slice(0, looked), text.slice(-looked)]) {
    const groups = remark.exec(part)?.groups;
    const words = groups?.first ?? groups?.last;
    if (words !== undefined && vocabulary.agreed.startAt(foldText(words.trim(), looked)) > 0) return 'agreed';
  }
  return /^\[[^\]]/.test(text) && /\][\s.,;:，；。：،؛]*$/.test(text) && isOneBracket(text) ? 'bracketed' : undefined;
}

/** Whether the bracket that opens a text is closed only at its end. */
function isOneBracket(text: string): boolean {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (char === '[') depth++;
    else if (char === ']') depth--;
    if (depth === 0) return !/[\p{L}\p{N}]/u.test(text.slice(i + 1));
  }
  return false;
}
