import { primarySubtag } from '../../languages/tag.js';
import type { CheckContext, CheckedPair } from '../context.js';
import { type Part, partsOf, phraseAt, phraseSpan } from '../phrases.js';
import type { Draft, Rule } from '../rule.js';

/** A term in the form in which one pair has it. */
interface Rendering {
  readonly pair: CheckedPair;
  readonly form: string;
  readonly parts: readonly Part[];
  readonly keys: readonly string[];
}

interface Form {
  readonly form: string;
  readonly keys: readonly string[];
}

/** The forms in which pairs render a term; pairs that have several, or none, say nothing. */
function renderings(context: CheckContext, source: readonly Form[], target: readonly Form[]): Rendering[] {
  return context.pairs.flatMap((pair): Rendering[] => {
    if (!pair.isFilled) return [];
    const from = partsOf(pair.source.text, context.source.language);
    if (!source.some(({ keys }) => phraseAt(from, keys) >= 0)) return [];
    const parts = partsOf(pair.target.text, context.target.language);
    const found = target.filter(({ keys }) => phraseAt(parts, keys) >= 0);
    const longest = found.filter(({ keys }) => !found.some((other) => other.keys.length > keys.length && includesAll(other.keys, keys)));
    const [only] = longest;
    return only !== undefined && longest.length === 1 ? [{ pair, form: only.form, parts, keys: only.keys }] : [];
  });
}

function includesAll(keys: readonly string[], others: readonly string[]): boolean {
  return others.every((key) => keys.includes(key));
}

/** Each use of a form other than the one used first. */
function* strays(context: CheckContext, term: string, found: readonly Rendering[]): Iterable<Draft> {
  const first = found[0];
  if (first === undefined) return;
  for (const { pair, form, parts, keys } of found) {
    if (form === first.form) continue;
    yield {
      side: 'target',
      source: pair.source.place,
      target: pair.target.at(phraseSpan(parts, phraseAt(parts, keys), keys.length)),
      message: `“${term}” is “${form}” here and “${first.form}” in ${first.pair.pair.target[0]?.path} of the ${context.target.name} text`,
      actual: form,
      expected: first.form,
    };
  }
}

export const termInconsistent: Rule = {
  id: 'term-inconsistent',
  severity: 'info',
  unit: 'line',
  about: 'A term of the terminology given is rendered in two of its approved forms in one document.',
  examples: {
    terms: [{ forms: { zh: ['任务负责人'], en: ['mandate holder', 'mandate-bearer'] } }],
    flags: [
      {
        zh: '请任务负责人提出报告。\n欢迎任务负责人的努力。',
        en: 'Requests the mandate holder to report.\nWelcomes the efforts of the mandate-bearers.',
      },
    ],
    passes: [
      {
        zh: '请任务负责人提出报告。\n欢迎任务负责人的努力。',
        en: 'Requests the mandate holder to report.\nWelcomes the efforts of the mandate holders.',
      },
    ],
  },
  *check(context) {
    const [own, other] = [primarySubtag(context.source.language), primarySubtag(context.target.language)];
    const formsOf = (forms: readonly string[] | undefined, language: string): Form[] =>
      (forms ?? []).map((form) => ({ form, keys: partsOf(form, language).map(({ key }) => key) }));
    for (const { forms } of context.glossary) {
      const [source, target] = [formsOf(forms[own], own), formsOf(forms[other], other)];
      if (source.length === 0 || target.length < 2) continue;
      yield* strays(context, source[0]?.form ?? '', renderings(context, source, target));
    }
  },
};
