// The program of a thread: each export is a piece of work that the pool can be asked for.
import { type Answer, answerer } from './answer.js';
import { alignSet, type SetResult, type SetTask } from './build/align-set.js';
import { rememberedLexicons } from './remembered-lexicons.js';

export { finishShard } from './build/finish-shard.js';
export { lookInside } from './discover/look-inside.js';

const lexiconsFor = rememberedLexicons();
const answerLine = answerer(lexiconsFor);

/** A row of `clausealign stream`. */
export function answer(line: string): Promise<Answer> {
  return answerLine(line);
}

/** A document of `clausealign corpus`. */
export function alignDocumentSet(task: SetTask): Promise<SetResult> {
  return alignSet(task, lexiconsFor);
}
