// The program of a thread: each export is a piece of work that the pool can be asked for.
import { type Answer, type AnswerTask, answerer } from './answer.js';
import { alignSet, type SetResult, type SetTask } from './build/align-set.js';
import { type LexiconSource, rememberedLexicons } from './remembered-lexicons.js';

export { finishShard } from './build/finish-shard.js';
export { lookInside } from './discover/look-inside.js';

const sources = new Map<string, LexiconSource>();

/** The same source for the same files, as long as the thread lives. */
function lexiconsFrom(files: readonly string[]): LexiconSource {
  const key = files.join('\n');
  const source = sources.get(key) ?? rememberedLexicons(files);
  sources.set(key, source);
  return source;
}

/** A row of `clausealign stream`. */
export function answer({ line, lexicons }: AnswerTask): Promise<Answer> {
  return answerer(lexiconsFrom(lexicons))(line);
}

/** A document of `clausealign corpus`. */
export function alignDocumentSet(task: SetTask): Promise<SetResult> {
  return alignSet(task, lexiconsFrom(task.lexicons));
}
