import { languageTable } from '../../languages/index.js';
import { preparedLexicon } from '../../lexicon/prepared.js';
import { normalise } from '../../text/normalise.js';
import { termKey } from '../../text/terms.js';
import type { CheckContext, PairSide } from '../context.js';
import type { Rule } from '../rule.js';

/** Letters at the head of a clause that are searched for its opening. */
const HEAD = 60;

/** A phrase that opens paragraphs, normalised, and the key that the lexicon has it under. */
interface Phrase {
  readonly phrase: string;
  readonly key: string;
}

/** The opening phrases of a language by their first characters, longest first. */
function openingsOf(language: string): ReadonlyMap<string, readonly Phrase[]> {
  const structure = languageTable(language)?.structure;
  const known = cached.get(language);
  if (known !== undefined || structure === undefined) return known ?? NO_PHRASES;
  const list = `${structure.preambular.words} ${structure.operative.words}`.split(' ').filter(Boolean);
  const made = [...new Set(list)]
    .map((entry) => entry.replaceAll('_', ' '))
    .map((phrase) => ({ phrase: normalise(phrase), key: termKey(phrase, language) }))
    .sort((a, b) => b.phrase.length - a.phrase.length);
  const byFirst = new Map<string, Phrase[]>();
  for (const one of made) byFirst.set(one.phrase.charAt(0), [...(byFirst.get(one.phrase.charAt(0)) ?? []), one]);
  cached.set(language, byFirst);
  return byFirst;
}

const NO_PHRASES: ReadonlyMap<string, readonly Phrase[]> = new Map();
const cached = new Map<string, ReadonlyMap<string, readonly Phrase[]>>();

function openingOf(side: PairSide): Opening | undefined {
  const head = normalise(side.text.slice(0, HEAD));
  const phrases = openingsOf(side.version.language).get(head.charAt(0));
  const key = phrases?.find(({ phrase }) => head.startsWith(phrase))?.key;
  return key === undefined ? undefined : { key, side };
}

const firstWords = (terms: readonly string[]): string[] =>
  terms.flatMap((term) => [term, term.split(' ', 1)[0] ?? '']).filter((word) => word.length > 1);

/** The opening of one side of a pair, as the lexicon keys it. */
interface Opening {
  readonly key: string;
  readonly side: PairSide;
}

/** Whether an opening may stand for another: the lexicon links it, or the longer term that it begins, to what the other begins with. */
function areLinked(context: CheckContext, from: Opening, to: Opening): boolean {
  const lexicon = preparedLexicon(context.lexicons, from.side.version.language, to.side.version.language);
  const wordsFor = (term: string) => firstWords((lexicon.translations.get(term) ?? []).map(({ target }) => target));
  const own = wordsFor(from.key);
  if (own.some((word) => to.key.startsWith(word))) return true;
  const longer = lexicon.sourceCutter.cut(from.side.text.slice(0, HEAD))[0] ?? '';
  const head = firstWords(lexicon.targetCutter.cut(to.side.text.slice(0, HEAD)).slice(0, 3));
  return [...own, ...wordsFor(longer)].some((word) => head.some((one) => one.startsWith(word)));
}

export const openingDiffers: Rule = {
  id: 'opening-differs',
  severity: 'info',
  unit: 'clause',
  about: 'A paragraph opens with another verb than its source: `Notes` for 请. Only openings that the lexicons know both are compared.',
  examples: {
    flags: [
      {
        zh: '大会，\n1. 请秘书长提出报告；\n2. 决定继续审议此事。',
        en: 'The General Assembly,\n1. Welcomes the report of the Secretary-General;\n2. Decides to remain seized of the matter.',
      },
    ],
    passes: [
      {
        zh: '大会，\n1. 请秘书长提出报告；\n2. 决定继续审议此事。',
        en: 'The General Assembly,\n1. Requests the Secretary-General to report;\n2. Decides to remain seized of the matter.',
      },
    ],
  },
  *check(context) {
    if (context.lexicons.length === 0) return;
    const lexicon = preparedLexicon(context.lexicons, context.source.language, context.target.language);
    for (const { pair, source, target } of context.pairs) {
      const unit = pair.source[0];
      if (pair.type !== '1-1' || unit === undefined || !/(?:^|\.)(?:pp|op)\.[^.]+$/.test(unit.path)) continue;
      const [from, to] = [openingOf(source), openingOf(target)];
      if (from === undefined || to === undefined || !lexicon.sourceMass.has(from.key) || !lexicon.targetMass.has(to.key)) continue;
      // Openings of two words are known to the lexicon in one direction at times.
      if (areLinked(context, from, to) || areLinked(context, to, from)) continue;
      const [actual, expected] = [target.text.slice(0, HEAD), source.text.slice(0, HEAD / 3)];
      yield {
        side: 'target',
        source: source.place,
        target: target.place,
        message: `${pair.target[0]?.path} of the ${context.target.name} text opens otherwise than the ${context.source.name}: “${actual}…”, “${expected}…”`,
        actual,
        expected,
      };
    }
  },
};
