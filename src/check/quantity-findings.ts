import { keptFor } from '../kept-for.js';
import type { Quantity, QuantityKind } from '../model/quantity.js';
import { compareQuantities } from '../text/quantities/index.js';
import type { CheckContext, CheckedPair } from './context.js';
import { otherCurrencies } from './currencies.js';
import type { Draft } from './rule.js';

/** The rules between which figures are shared out. */
export type QuantityRule =
  | 'number-differs'
  | 'date-differs'
  | 'session-differs'
  | 'reference-differs'
  | 'symbol-differs'
  | 'numbering-differs'
  | 'note-missing';

const RULE_OF: Readonly<Record<QuantityKind, QuantityRule>> = {
  number: 'number-differs',
  ordinal: 'number-differs',
  percentage: 'number-differs',
  money: 'number-differs',
  fraction: 'number-differs',
  duration: 'number-differs',
  year: 'date-differs',
  period: 'date-differs',
  date: 'date-differs',
  time: 'date-differs',
  session: 'session-differs',
  meeting: 'session-differs',
  resolution: 'reference-differs',
  article: 'reference-differs',
  paragraph: 'reference-differs',
  chapter: 'reference-differs',
  annex: 'reference-differs',
  item: 'reference-differs',
  symbol: 'symbol-differs',
  note: 'note-missing',
  mark: 'numbering-differs',
};

/** A figure that has no counterpart, beside what stands in its place, if anything does. */
export interface UnlikeFigures {
  readonly source: Quantity | undefined;
  readonly target: Quantity | undefined;
}

/** What differs, each figure beside the one that most likely stands for it: of its kind first, then of its rule, then any. */
export function unlikeFigures(pair: CheckedPair): UnlikeFigures[] {
  const targets = [...pair.difference.target];
  const take = (fits: (quantity: Quantity) => boolean): Quantity | undefined => {
    const at = targets.findIndex(fits);
    return at < 0 ? undefined : targets.splice(at, 1)[0];
  };
  const open: { source: Quantity; target: Quantity | undefined }[] = pair.difference.source.map((source) => ({
    source,
    target: undefined,
  }));
  const passes: ((a: Quantity, b: Quantity) => boolean)[] = [
    (a, b) => a.kind === b.kind,
    (a, b) => RULE_OF[a.kind] === RULE_OF[b.kind],
    () => true,
  ];
  for (const fits of passes) for (const each of open) each.target ??= take((quantity) => fits(each.source, quantity));
  return [...open, ...targets.map((target) => ({ source: undefined, target }))];
}

const figuresOf = keptFor((pair: CheckedPair): readonly UnlikeFigures[] => [...unlikeFigures(pair), ...otherCurrencies(pair)]);

const isFront = ({ source, target }: CheckedPair): boolean =>
  [...source.units, ...target.units].every(({ path }) => /^(?:.*\.)?front\.\d+/.test(path));

/**
 * What differs in the lines above the titles, all of them together: each version breaks and joins them in its own way, and prints some of them
 * in English.
 */
const frontDifference = keptFor(({ pairs }: CheckContext): ReadonlySet<Quantity> => {
  const front = pairs.filter(isFront);
  const all = (side: 'source' | 'target') => front.flatMap((pair) => pair[side].quantities);
  const text = (side: 'source' | 'target') => front.map((pair) => pair[side].text).join('\n');
  const { source, target } = compareQuantities(all('source'), all('target'));
  const [sourceText, targetText] = [text('source'), text('target')];
  return new Set([
    ...source.filter((quantity) => !targetText.includes(quantity.text)),
    ...target.filter((quantity) => !sourceText.includes(quantity.text)),
  ]);
});

/** The findings of one of the rules that compare figures. */
export function* quantityFindings(context: CheckContext, rule: QuantityRule): Iterable<Draft> {
  for (const pair of context.pairs) {
    if (!pair.isComparable) continue;
    const isInFront = isFront(pair);
    for (const { source, target } of figuresOf(pair)) {
      if (isInFront && ![source, target].some((quantity) => quantity && frontDifference(context).has(quantity))) continue;
      if (ruleOf(source, target) === rule) yield draftOf(context, pair, source, target);
    }
  }
}

function ruleOf(source: Quantity | undefined, target: Quantity | undefined): QuantityRule | undefined {
  const quantity = source ?? target;
  return quantity === undefined ? undefined : RULE_OF[quantity.kind];
}

function draftOf(context: CheckContext, pair: CheckedPair, source: Quantity | undefined, target: Quantity | undefined): Draft {
  const [from, to] = [context.source.name, context.target.name];
  const message =
    source === undefined
      ? `The ${to} text has “${target?.text}”, which the ${from} does not have`
      : target === undefined
        ? `The ${from} text has “${source.text}”, which is missing in the ${to}`
        : `The ${to} text has “${target.text}” where the ${from} has “${source.text}”`;
  return {
    side: target === undefined ? 'target' : 'both',
    source: source === undefined ? pair.source.place : pair.source.at(source.span),
    target: target === undefined ? pair.target.place : pair.target.at(target.span),
    message,
    actual: target?.text ?? null,
    expected: source?.text ?? null,
  };
}
