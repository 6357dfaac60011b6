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
interface QuantityItems {
  readonly figures: NumberedItems;
  readonly references: NumberedItems;
}

const itemsOfUnits = new WeakMap<readonly Quantity[][], QuantityItems>();

/** Numbered once for as many other versions as a side is compared with. */
function numbered(units: readonly Quantity[][]): QuantityItems {
  const known = itemsOfUnits.get(units) ?? { figures: numberFigures(units), references: numberReferences(units) };
  itemsOfUnits.set(units, known);
  return known;
}

function numberFigures(units: readonly Quantity[][]): NumberedItems {
  return numberItems(units, (quantities) =>
    quantities.flatMap((one) => (isReference(one) || ELSEWHERE.has(one.kind) || one.approximate ? [] : itemsOf(one))),
  );
}

function numberReferences(units: readonly Quantity[][]): NumberedItems {
  return numberItems(units, (quantities) => quantities.filter(isReference).flatMap(itemsOf));
}

const isReference = ({ kind }: Quantity): boolean => REFERENCES.has(kind);

/** Numbers, dates, amounts, ordinals and sessions, in digits or words, as values. */
export function quantityEvidence(sourceUnits: readonly Quantity[][], targetUnits: readonly Quantity[][]): ItemEvidence<'quantities'> {
  const [source, target] = [numbered(sourceUnits).figures, numbered(targetUnits).figures];
  return { kind: 'quantities', source, target, ...identityLinks(source, target, SAME_QUANTITY) };
}

/** References to resolutions, articles, paragraphs and document symbols. */
export function referenceEvidence(sourceUnits: readonly Quantity[][], targetUnits: readonly Quantity[][]): ItemEvidence<'references'> {
  const [source, target] = [numbered(sourceUnits).references, numbered(targetUnits).references];
  return { kind: 'references', source, target, ...identityLinks(source, target, SAME_REFERENCE) };
}
