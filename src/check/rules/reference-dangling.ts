import { checkWords } from '../../languages/check-words.js';
import type { AlignmentUnit } from '../../model/alignment.js';
import type { Quantity } from '../../model/quantity.js';
import { normalise } from '../../text/normalise.js';
import type { CheckedPair, CheckedVersion, PairSide } from '../context.js';
import { counterparts } from '../notes.js';
import type { Draft, Rule } from '../rule.js';

/** Letters beside a reference in which a word like `above` is looked for. */
const NEAR = 30;

/** A reference, and whether the text says that it points into the same document. */
interface Pointer {
  readonly reference: Quantity;
  readonly isOwn: boolean;
}

const KINDS: ReadonlySet<string> = new Set(['paragraph', 'annex', 'article']);

const hereWordsOf = new Map<string, readonly string[]>();

/** The words of a language like `above`. */
function hereWords(language: string): readonly string[] {
  const known = hereWordsOf.get(language);
  if (known !== undefined) return known;
  const list = checkWords(language)?.here.split(' ') ?? [];
  const made = list.map((word) => normalise(word.replaceAll('_', ' ')));
  hereWordsOf.set(language, made);
  return made;
}

/** Whether a word like `above` stands beside a reference. */
function isOwnIn({ text, version }: PairSide, { span }: Quantity): boolean {
  const before = normalise(text.slice(Math.max(0, span.start - NEAR / 2), span.start)).trimEnd();
  const after = normalise(text.slice(span.end, span.end + NEAR)).trimStart();
  return hereWords(version.language).some((word) => after.startsWith(word) || before.endsWith(word));
}

/**
 * The references that may point into the same document: paragraphs where a word like `above` stands beside them, annexes and articles always.
 */
function pointersIn(side: PairSide): Pointer[] {
  const references = side.quantities.filter(({ kind }) => KINDS.has(kind));
  if (references.length === 0) return [];
  return references
    .map((reference) => ({ reference, isOwn: isOwnIn(side, reference) }))
    .filter((pointer) => pointer.isOwn || pointer.reference.kind !== 'paragraph');
}

/** How the paths begin to which references of a kind point. */
const HEADS: Readonly<Record<string, readonly string[]>> = { annex: ['annex'], article: ['art'], paragraph: ['op', 'pp', 'p'] };

/** What a reference points to in its version, or undefined where nothing fits. A reference with letters is followed as far as it can be. */
function pointsTo({ kind, value }: Quantity, version: CheckedVersion): AlignmentUnit | undefined {
  const parts = value.toLowerCase().match(/[0-9]+|[a-z]+/g) ?? [];
  const number = parts[0] ?? '';
  const heads = HEADS[kind]?.map((head) => `${head}.${number}`) ?? [];
  const paths = heads.flatMap((head) => [[head, ...parts.slice(1)].join('.'), head]);
  for (const wanted of paths) {
    const found = version.units.find(({ path }) => path === wanted);
    if (found !== undefined) return found;
  }
  return version.units.find(({ path }) => heads.some((head) => path.endsWith(`.${head}`)));
}

function* danglingIn(pair: CheckedPair, own: PairSide, known: ReturnType<typeof counterparts>): Iterable<Draft> {
  const other = own.version.side === 'source' ? pair.target : pair.source;
  const { side, name } = own.version;
  for (const { reference, isOwn } of pointersIn(own)) {
    const goal = pointsTo(reference, own.version);
    const twin = other.quantities.find(({ kind, value }) => kind === reference.kind && value === reference.value);
    const elsewhere = twin === undefined ? undefined : pointsTo(twin, other.version);
    const place = own.at(reference.span);
    const places = { source: side === 'source' ? place : pair.source.place, target: side === 'target' ? place : pair.target.place };
    const base = { side, ...places, actual: reference.text };
    // Where both point to the same that isn't there, the translation is right.
    if (goal === undefined && isOwn && twin !== undefined && elsewhere === undefined) {
      const isTold = side === 'target' && isOwnIn(other, twin);
      if (!isTold) yield inBoth(pair, ...(side === 'source' ? ([reference, twin] as const) : ([twin, reference] as const)));
    }
    // Without such a word it may point into another text: then the other version must have something there.
    else if (goal === undefined && (isOwn || (side === 'target' && elsewhere !== undefined))) {
      yield { ...base, message: `“${reference.text}” of the ${name} text points to nothing in it`, expected: elsewhere?.path ?? null };
    } else if (goal !== undefined && side === 'target' && elsewhere !== undefined && !correspond(goal, elsewhere, known)) {
      const message = `“${reference.text}” points to ${goal.path} of the ${name} text, which does not correspond to ${elsewhere.path} of the ${other.version.name}`;
      yield { ...base, message, expected: elsewhere.path, key: 'elsewhere' };
    }
  }
}

/** That two references, which say the same, point to nothing in their texts. */
function inBoth({ source, target }: CheckedPair, from: Quantity, to: Quantity): Draft {
  const [own, other] = [source.version.name, target.version.name];
  return {
    side: 'source',
    source: source.at(from.span),
    target: target.at(to.span),
    message: `“${from.text}” points to nothing in the ${own} text, nor does “${to.text}” in the ${other}`,
    actual: from.text,
    expected: null,
    severity: 'info',
  };
}

/** Whether two clauses are counterparts; a clause that has none can't tell. */
function correspond(goal: AlignmentUnit, elsewhere: AlignmentUnit, known: ReturnType<typeof counterparts>): boolean {
  const others = known.get(goal) ?? [];
  return others.length === 0 || others.includes(elsewhere);
}

export const referenceDangling: Rule = {
  id: 'reference-dangling',
  severity: 'warning',
  unit: 'clause',
  about:
    'A reference inside the document (`paragraph 5 above`, `annex II`, `article 12` of a treaty) points to nothing, or to another clause than in the source. What may point into another document is left alone, unless the source has something there; what points to nothing in both versions is told of the source, for information.',
  examples: {
    flags: [
      {
        zh: '大会，\n1. 请秘书长提出报告；\n2. 决定审议上文第1段所述报告。',
        en: 'The General Assembly,\n1. Requests the Secretary-General to report;\n2. Decides to consider the report referred to in paragraph 7 above.',
      },
    ],
    passes: [
      {
        zh: '大会，\n1. 请秘书长提出报告；\n2. 决定审议上文第1段所述报告。',
        en: 'The General Assembly,\n1. Requests the Secretary-General to report;\n2. Decides to consider the report referred to in paragraph 1 above.',
      },
      {
        zh: '大会，\n1. 回顾第60/251号决议第7段；\n2. 决定继续审议此事。',
        en: 'The General Assembly,\n1. Recalls paragraph 7 of resolution 60/251;\n2. Decides to remain seized of the matter.',
      },
    ],
  },
  *check(context) {
    const known = counterparts(context);
    for (const pair of context.pairs) {
      if (pair.pair.target.length > 0) yield* danglingIn(pair, pair.target, known);
      if (pair.pair.source.length > 0) yield* danglingIn(pair, pair.source, known);
    }
  },
};
