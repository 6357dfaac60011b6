import type { Quantity } from '../../model/quantity.js';
import { findQuantities } from './find.js';

/** What a text belongs to, a unit of an alignment. */
interface Unit {
  readonly text: string;
}

interface Found {
  readonly text: string;
  readonly language: string;
  readonly quantities: readonly Quantity[];
}

const found = new WeakMap<Unit, Found>();

/** Notes what was found in a unit, for whoever asks next. */
export function rememberQuantities(unit: Unit, language: string, quantities: readonly Quantity[]): void {
  found.set(unit, { text: unit.text, language, quantities });
}

/** The quantities of a unit, found once for as long as the unit is kept. */
export function quantitiesOfUnit(unit: Unit, language: string): readonly Quantity[] {
  const known = found.get(unit);
  if (known?.text === unit.text && known.language === language) return known.quantities;
  const quantities = findQuantities(unit.text, language);
  rememberQuantities(unit, language, quantities);
  return quantities;
}
