import { InvalidArgumentError } from 'commander';
import { checkLanguageTag } from '../languages/tag.js';

/** A language tag of a flag. */
export function languageTag(value: string): string {
  try {
    return checkLanguageTag(value);
  } catch {
    throw new InvalidArgumentError('It must be a language tag, such as fr or zh-Hans.');
  }
}

/** Language tags of a flag that is given again for each file. */
export function eachLanguageTag(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, languageTag(value)];
}
