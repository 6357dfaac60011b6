import { languageTable } from '../../languages/index.js';
import type { Quantity } from '../../model/quantity.js';
import { type NumberedItems, numberItems } from '../../text/numbered-items.js';
import { amountOf, findQuantities } from '../../text/quantities/index.js';
import { ofSideBy } from '../of-side.js';
import { identityLinks } from '../presence/item-links.js';
import type { ItemEvidence } from '../presence/presence.js';

/** Quantities that name something: a resolution, a symbol, an article. */
const REFERENCES: ReadonlySet<string> = new Set(['resolution', 'symbol', 'article', 'paragraph', 'chapter', 'annex']);

/** How often the versions of a clause agree on a figure, and on a reference. */
const SAME_QUANTITY = 0.9;
const SAME_REFERENCE = 0.92;

/** The quantities of every unit of a side as they are read in a language. */
export const quantitiesOfUnits = ofSideBy((side, language: string): Quantity[][] =>
  side.units.map((unit) => findQuantities(unit.text, language)),
);

/** Kinds that are evidence of other sorts: the mark of a paragraph is its numbering. */
const ELSEWHERE: ReadonlySet<string> = new Set(['mark', 'note']);

/** The items of a quantity: kinds that languages interchange are made one, and a date is its year, its month and its day. */
function itemsOf(quantity: Quantity): string[] {
  const { kind, value } = quantity;
  if (REFERENCES.has(kind)) return [`${kind}:${value}`];
  if (kind !== 'date') return [`number:${amountOf(quantity)}`];
  const [day, month, ...year] = value.split('-').reverse();
  const parts = [`number:${year.reverse().join('')}`, `month:${month}`, `day:${day}`];
  return parts.filter((part) => !part.endsWith(':') && !part.endsWith('undefined'));
}

/** What a side's quantities are compared by. */
export interface QuantityItems {
  readonly figures: NumberedItems;
  readonly references: NumberedItems;
  /** Whether the other version's references can't be told from its figures, so that every number in figures may be one. */
  readonly isPlain: boolean;
}

const isReference = ({ kind }: Quantity): boolean => REFERENCES.has(kind);
const isNumber = ({ kind }: Quantity): boolean => kind === 'number' || kind === 'mark';

/**
 * The quantities of a side as they are read in a language, numbered once for as many other versions as the side is compared with. In a
 * language without a table `Articolo 6` is a number and `6. artikla` a mark: beside one, what a table knows as a reference is its number.
 */
export const quantityItems = ofSideBy((side, language: string): QuantityItems => {
  const units = quantitiesOfUnits(side, language);
  const isPlain = languageTable(language) === undefined;
  const own = isPlain && languageTable(side.language) ? quantitiesOfUnits(side, side.language) : [];
  const numberOf = ({ value }: Quantity) => (/^\d+$/.test(value) ? [`number:${value}`] : []);
  const refers = (one: Quantity) => isReference(one) || (isPlain && isNumber(one));
  return {
    figures: numberItems(units, (quantities) =>
      quantities.flatMap((one) => (refers(one) || ELSEWHERE.has(one.kind) || one.approximate ? [] : itemsOf(one))),
    ),
    references: numberItems([...units.keys()], (unit) => [
      ...(units[unit] ?? []).filter(refers).flatMap(itemsOf),
      ...(own[unit] ?? []).filter(isReference).flatMap(numberOf),
    ]),
    isPlain,
  };
});

/** Numbers, dates, amounts, ordinals and sessions, in digits or words, as values. */
export function quantityEvidence({ figures: source }: QuantityItems, { figures: target }: QuantityItems): ItemEvidence<'quantities'> {
  return { kind: 'quantities', source, target, ...identityLinks(source, target, SAME_QUANTITY) };
}

/** References to resolutions, articles, paragraphs and document symbols. */
export function referenceEvidence(
  { references: source, isPlain }: QuantityItems,
  { references: target }: QuantityItems,
): ItemEvidence<'references'> {
  const same = isPlain ? shareInBoth(source, target) : SAME_REFERENCE;
  return { kind: 'references', source, target, ...identityLinks(source, target, same) };
}

/** Numbers of a text that weigh as much as what is usual: one version may write in words what the other has in figures. */
const STRENGTH = 2;

function shareInBoth(source: NumberedItems, target: NumberedItems): number {
  const both = source.names.filter((name) => target.numbers.has(name)).length;
  return (both + STRENGTH * SAME_REFERENCE) / (Math.max(source.names.length, target.names.length) + STRENGTH);
}
