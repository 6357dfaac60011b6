import type { Quantity } from '../../model/quantity.js';
import { amountOf, findQuantities } from '../../text/quantities/index.js';
import { type ItemEvidence, identityLinks } from '../presence/presence.js';
import type { ComparedSide } from '../side.js';

/** Quantities that name something: a resolution, a symbol, an article. */
const REFERENCES: ReadonlySet<string> = new Set(['resolution', 'symbol', 'article', 'paragraph', 'chapter', 'annex']);

/** How often the versions of a clause agree on a figure, and on a reference. */
const SAME_QUANTITY = 0.9;
const SAME_REFERENCE = 0.92;

const quantitiesOf = new WeakMap<ComparedSide, Map<string, Quantity[][]>>();

/** The quantities of every unit of a side as they are read in a language, found once for as many other versions as it is compared with. */
export function quantitiesOfUnits(side: ComparedSide, language: string): Quantity[][] {
  const byLanguage = quantitiesOf.get(side) ?? new Map<string, Quantity[][]>();
  quantitiesOf.set(side, byLanguage);
  const known = byLanguage.get(language) ?? side.units.map((unit) => findQuantities(unit.text, language));
  byLanguage.set(language, known);
  return known;
}

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

function items(units: readonly (readonly Quantity[])[], wanted: (kind: string) => boolean): string[][] {
  return units.map((quantities) => quantities.filter(({ kind }) => wanted(kind) && !ELSEWHERE.has(kind)).flatMap(itemsOf));
}

/** Numbers, dates, amounts, ordinals and sessions, in digits or words, as values. */
export function quantityEvidence(source: readonly Quantity[][], target: readonly Quantity[][]): ItemEvidence<'quantities'> {
  const wanted = (kind: string) => !REFERENCES.has(kind);
  return { kind: 'quantities', source: items(source, wanted), target: items(target, wanted), ...identityLinks(SAME_QUANTITY) };
}

/** References to resolutions, articles, paragraphs and document symbols. */
export function referenceEvidence(source: readonly Quantity[][], target: readonly Quantity[][]): ItemEvidence<'references'> {
  const wanted = (kind: string) => REFERENCES.has(kind);
  return { kind: 'references', source: items(source, wanted), target: items(target, wanted), ...identityLinks(SAME_REFERENCE) };
}
