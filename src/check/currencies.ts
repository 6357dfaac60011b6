import { CURRENCIES } from '../languages/currencies.js';
import type { Quantity } from '../model/quantity.js';
import type { CheckedPair } from './context.js';

const BY_CODE = CURRENCIES.split('\n').map((line) => {
  const [code, ...words] = line.split('|');
  return { code, words };
});

/** The currency of an amount, as its text names it; undefined where it is none of the known ones. */
function currencyOf({ text }: Quantity): string | undefined {
  const printed = text.toLowerCase();
  return BY_CODE.find(({ words }) => words.some((word) => printed.includes(word)))?.code;
}

/** Equal amounts of which the two sides give each in another currency. */
export function otherCurrencies({ source, target }: CheckedPair): { readonly source: Quantity; readonly target: Quantity | undefined }[] {
  const amountsOf = (quantities: readonly Quantity[]) =>
    quantities.filter((each) => each.kind === 'money' && currencyOf(each) !== undefined);
  const [from, to] = [amountsOf(source.quantities), amountsOf(target.quantities)];
  return from.flatMap((own) => {
    const equals = to.filter(({ value }) => value === own.value);
    const isOther = equals.length > 0 && equals.every((each) => currencyOf(each) !== currencyOf(own));
    return isOther ? [{ source: own, target: equals[0] }] : [];
  });
}
