import { primarySubtag } from '../../languages/tag.js';

/** The variant of a unit in a language: by the whole tag, or else by its primary subtag, as tools name `en` what others name `en-GB`. */
export function variantIn<T extends { readonly language: string }>(variants: readonly T[], language: string): T | undefined {
  const whole = variants.find((variant) => variant.language.toLowerCase() === language.toLowerCase());
  return whole ?? variants.find((variant) => primarySubtag(variant.language) === primarySubtag(language));
}
