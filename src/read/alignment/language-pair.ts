import { ClauseAlignError, type ErrorCode } from '../../errors.js';
import { primarySubtag } from '../../languages/tag.js';

/** The languages of source and target, as BCP-47 tags; `und` may be any. */
export type LanguagePair = readonly [source: string, target: string];

const isOpen = (tag: string): boolean => tag === '' || primarySubtag(tag) === 'und';

/** Whether two tags may name one language: they have the same primary subtag, or one of them is `und`. */
function mayBeSame(one: string, other: string): boolean {
  return isOpen(one) || isOpen(other) || primarySubtag(one) === primarySubtag(other);
}

/**
 * Whether a file has the languages that are asked for the other way round.
 *
 * @throws {ClauseAlignError} where it has others.
 */
export function isTurned(named: LanguagePair, asked: LanguagePair, code: ErrorCode = 'invalid-gold'): boolean {
  if (mayBeSame(named[0], asked[0]) && mayBeSame(named[1], asked[1])) return false;
  if (mayBeSame(named[1], asked[0]) && mayBeSame(named[0], asked[1])) return true;
  throw new ClauseAlignError(code, `the file is in ${named.join(' and ')}, not in ${asked.join(' and ')}`, named);
}

/** The languages that a file of several holds, in the order in which they appear: a tag for each. */
export class LanguagesSeen {
  readonly #tags = new Map<string, string>();

  add(tag: string): void {
    const language = primarySubtag(tag);
    if (!isOpen(tag) && !this.#tags.has(language)) this.#tags.set(language, tag);
  }

  get tags(): readonly string[] {
    return [...this.#tags.values()];
  }

  /** Refuses a file that lacks a language that is asked for, and has others. */
  refuseStrangers(asked: LanguagePair = ['und', 'und'], code: ErrorCode = 'invalid-gold'): void {
    const { tags } = this;
    const wanted = asked.filter((tag) => !isOpen(tag));
    const isLacking = wanted.some((tag) => !tags.some((each) => mayBeSame(tag, each)));
    if (isLacking && this.#others(wanted).length > 0)
      throw new ClauseAlignError(code, `the file is in ${inWords(tags)}, not in ${inWords(wanted)}`, tags);
  }

  /**
   * The two languages that are meant: what is left open of those asked for is filled in where the file has only one other.
   *
   * @param first The language of the source, where none is asked for. Default: that which appears first.
   * @throws {ClauseAlignError} where it has more than two, and it isn't said which.
   */
  pair(asked: LanguagePair = ['und', 'und'], first: string = this.tags[0] ?? 'und', code: ErrorCode = 'invalid-gold'): LanguagePair {
    const [source, target] = asked;
    if (!isOpen(source) && !isOpen(target)) return asked;
    const { tags } = this;
    const wanted = asked.filter((tag) => !isOpen(tag));
    const others = this.#others(wanted);
    if (wanted.length + others.length > 2)
      throw new ClauseAlignError(code, `the file holds several languages (${tags.join(', ')}); say which two are meant`, tags);
    if (!isOpen(source)) return [source, others[0] ?? 'und'];
    if (!isOpen(target)) return [others[0] ?? 'und', target];
    return [first, tags.find((tag) => !mayBeSame(tag, first)) ?? 'und'];
  }

  #others(wanted: readonly string[]): readonly string[] {
    return this.tags.filter((tag) => !wanted.some((each) => mayBeSame(tag, each)));
  }
}

function inWords(tags: readonly string[]): string {
  return tags.length < 2 ? tags.join('') : `${tags.slice(0, -1).join(', ')} and ${tags.at(-1)}`;
}
