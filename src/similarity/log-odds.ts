/** What a unit of each feature is worth in log-odds, and what speaks without any (`bias`): a logistic regression. */
export type LinearModel<Name extends string> = Readonly<Record<'bias' | Name, number>>;

/** How much speaks for a case, as log-odds. @param names the features that count. */
export function logOdds<Name extends string>(
  names: readonly Name[],
  features: Readonly<Record<Name, number>>,
  model: LinearModel<Name>,
): number {
  return names.reduce((sum, name) => sum + model[name] * features[name], model.bias);
}
