import { type ExpectedOptions, expectArguments, expectOptions } from '../arguments/expect.js';
import { LANGUAGE, LEXICONS, SHARE } from '../arguments/values.js';
import type { Lexicon, LexiconEntry } from '../model/lexicon.js';
import { lexiconIndex } from './entry-index.js';
import { type LexiconIndex, type LexiconSide, otherSide, ownIndex, type Translation, withIndex } from './lexicon-index.js';
import { primary, serves } from './serves.js';

export interface ChainOptions {
  /** What the product of two probabilities is multiplied by: a way through a third language misleads more often. 0–1, default 0.5. */
  readonly damping?: number;
  /** Translations less likely than this in both directions are dropped. 0–1, default 0.01. */
  readonly minProbability?: number;
}

const DEFAULTS: Required<ChainOptions> = { damping: 0.5, minProbability: 0.01 };

/** One step of a chain: an index, and the side of it that the step starts from. */
interface Step {
  readonly index: LexiconIndex;
  readonly from: LexiconSide;
}

const forwards = ({ index, from }: Step, term: string) => index.translations(from, term);
const knows = ({ index, from }: Step, term: string) => index.has(from, term);

function through(first: (term: string) => readonly Translation[], second: typeof first, term: string, options: Required<ChainOptions>) {
  const found = new Map<string, { forward: number; backward: number }>();
  for (const middle of first(term)) {
    for (const last of second(middle.target)) {
      const sum = found.get(last.target) ?? { forward: 0, backward: 0 };
      // Ways through different words of the third language add up.
      sum.forward += options.damping * middle.forward * last.forward;
      sum.backward += options.damping * middle.backward * last.backward;
      found.set(last.target, sum);
    }
  }
  return [...found]
    .filter(([, { forward, backward }]) => Math.max(forward, backward) >= options.minProbability)
    .map(([target, { forward, backward }]) => ({ target, forward: Math.min(1, forward), backward: Math.min(1, backward) }));
}

function chainIndex(first: Step, second: Step, options: Required<ChainOptions>): LexiconIndex {
  const reversed = (step: Step): Step => ({ index: step.index, from: otherSide(step.from) });
  const ways: Record<LexiconSide, readonly [Step, Step]> = { source: [first, second], target: [reversed(second), reversed(first)] };
  const has = (side: LexiconSide, term: string) => forwards(ways[side][0], term).some((one) => knows(ways[side][1], one.target));
  return {
    has,
    *terms(side) {
      const [step] = ways[side];
      for (const term of step.index.terms(step.from)) if (has(side, term)) yield term;
    },
    translations(side, term) {
      const [one, two] = ways[side];
      return through(
        (from) => forwards(one, from),
        (from) => forwards(two, from),
        term,
        options,
      );
    },
  };
}

/** The language of a lexicon that is not the one given, if it is one of its two. */
function partner(lexicon: Lexicon, language: string): string | undefined {
  const [source, target] = [primary(lexicon.source), primary(lexicon.target)];
  if (source === target) return undefined;
  if (source === primary(language)) return target;
  return target === primary(language) ? source : undefined;
}

const stepFrom = (lexicon: Lexicon, language: string): Step => ({
  index: lexiconIndex(lexicon),
  from: primary(lexicon.source) === primary(language) ? 'source' : 'target',
});

/**
 * Lexicons between two languages by way of a third: zh–en and en–ar give zh–ar. Probabilities are multiplied and damped; nothing is
 * computed before it is looked up. `alignDocuments` and `alignLines` chain the user's lexicons themselves.
 *
 * @param source BCP-47 tag; its primary subtag counts.
 * @param target BCP-47 tag.
 * @returns one lexicon for every two that share a language; none where no two do.
 * @throws {ClauseAlignError} `invalid-option` for an option out of range, or what is no lexicon.
 *
 * @example
 * ```ts
 * const [zhEn] = parseLexicon('zh\ten\n决议\tresolution\n');
 * const [enAr] = parseLexicon('en\tar\nresolution\tقرار\n');
 * [...chainLexicons([zhEn, enAr], 'zh', 'ar')[0].entries]; // 决议 → قرار
 * ```
 */
export function chainLexicons(lexicons: readonly Lexicon[], source: string, target: string, options: ChainOptions = {}): Lexicon[] {
  expectArguments('chainLexicons', LEXICONS, { lexicons });
  expectArguments('chainLexicons', LANGUAGE, { source, target });
  expectOptions('chainLexicons', { damping: SHARE, minProbability: SHARE } satisfies ExpectedOptions<ChainOptions>, options);
  const { damping = DEFAULTS.damping, minProbability = DEFAULTS.minProbability } = options;
  return chains(lexicons, source, target, { damping, minProbability });
}

function chains(lexicons: readonly Lexicon[], source: string, target: string, options: Required<ChainOptions>): Lexicon[] {
  return lexicons.flatMap((one) => {
    const middle = partner(one, source);
    if (middle === undefined || middle === primary(target)) return [];
    return lexicons
      .filter((two) => two !== one && serves(two, middle, target))
      .map((two) => chained(one, two, [source, middle, target], options));
  });
}

/** Those of the user's lexicons that serve some two of the languages, by themselves or by way of a third. */
export function lexiconsServing(lexicons: readonly Lexicon[], languages: readonly string[]): Lexicon[] {
  const pairs = languages.flatMap((source, k) => languages.slice(k + 1).map((target) => [source, target] as const));
  const serving = new Set(pairs.flatMap((pair) => servingPair(lexicons, ...pair)));
  return lexicons.filter((one) => serving.has(one));
}

function servingPair(lexicons: readonly Lexicon[], source: string, target: string): Lexicon[] {
  const reaches = (lexicon: Lexicon, from: string, to: string): boolean => {
    const middle = partner(lexicon, from);
    return middle !== undefined && middle !== primary(to) && lexicons.some((other) => other !== lexicon && serves(other, middle, to));
  };
  return lexicons.filter((one) => serves(one, source, target) || reaches(one, source, target) || reaches(one, target, source));
}

function chained(one: Lexicon, two: Lexicon, [source, middle, target]: readonly [string, string, string], options: Required<ChainOptions>) {
  let made: LexiconIndex | undefined;
  const index = () => {
    made ??= chainIndex(stepFrom(one, source), stepFrom(two, middle), options);
    return made;
  };
  const lexicon: Lexicon = {
    source: primary(source),
    target: primary(target),
    keyed: true,
    name: `${one.name ?? 'unnamed'} + ${two.name ?? 'unnamed'}`,
    entries: {
      *[Symbol.iterator](): Generator<LexiconEntry> {
        for (const term of index().terms('source')) {
          for (const { target: to, forward, backward } of index().translations('source', term))
            yield { source: term, target: to, probability: forward, backward };
        }
      },
    },
  };
  return withIndex(lexicon, index);
}

/** What the user's own lexicons give between two languages by way of a third. Those that ship reach every pair as they are. */
export const ownChains = (lexicons: readonly Lexicon[], source: string, target: string): Lexicon[] =>
  chains(
    lexicons.filter((lexicon) => ownIndex(lexicon) === undefined),
    source,
    target,
    DEFAULTS,
  );
