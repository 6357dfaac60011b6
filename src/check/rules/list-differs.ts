import type { CheckContext, CheckedPair, PairSide } from '../context.js';
import { type EntityKind, isKnownIn, KINDS, type NamedEntity } from '../named-entities.js';
import type { Draft, Rule } from '../rule.js';
import { listed } from '../wording.js';

/** Fewest States that make a list. */
const LIST = 3;

/** What only one side names, each once. */
interface Unlike {
  readonly missing: readonly NamedEntity[];
  readonly extra: readonly NamedEntity[];
}

const without = (these: readonly NamedEntity[], others: readonly NamedEntity[]) => {
  const codes = new Set(others.map(({ code }) => code));
  return these.filter(({ code }, at) => !codes.has(code) && these.findIndex((each) => each.code === code) === at);
};

/** What a side names that the other doesn't, though its language has a name for it. */
const onlyIn = (own: PairSide, other: PairSide, kind: EntityKind) =>
  without(own.named(kind), other.named(kind)).filter(({ code }) => isKnownIn(code, other.version.language));

/** Whether two lists of States differ that are the same otherwise: where most of the names are not found, it is our table that lacks their forms. */
function isOtherList({ source, target }: CheckedPair, { missing, extra }: Unlike, kind: EntityKind): boolean {
  const [from, to] = [source.named(kind).length, target.named(kind).length];
  return (
    kind === 'state' && Math.min(from, to) >= LIST - 1 && Math.max(from, to) >= LIST && 2 * (missing.length + extra.length) <= from + 1
  );
}

function draftOf(context: CheckContext, { source, target }: CheckedPair, { missing, extra }: Unlike, isList: boolean): Draft {
  const words = (side: PairSide, names: readonly NamedEntity[]) => names.map(({ span }) => side.text.slice(span.start, span.end));
  const [lacking, added] = [words(source, missing), words(target, extra)];
  const [from, to] = [context.source.name, context.target.name];
  const parts = [...(lacking.length > 0 ? [`lacks ${listed(lacking)}`] : []), ...(added.length > 0 ? [`adds ${listed(added)}`] : [])];
  return {
    side: missing.length > 0 ? 'target' : 'both',
    source: missing[0] === undefined ? source.place : source.at(missing[0].span),
    target: extra[0] === undefined ? target.place : target.at(extra[0].span),
    message: isList
      ? `The list of States of the ${to} text ${parts.join(' and ')}`
      : `The ${to} text names ${listed(added)} where the ${from} names ${listed(lacking)}`,
    actual: added.join(', ') || null,
    expected: lacking.join(', ') || null,
  };
}

export const listDiffers: Rule = {
  id: 'list-differs',
  severity: 'warning',
  unit: 'line',
  about:
    'A list of States names one that the other version does not, or a State or organ is named where the other version names another. What is named is compared as a set: each language sorts lists anew. What only one version names outside lists is left alone.',
  examples: {
    flags: [
      { zh: '阿根廷、巴西、智利和乌拉圭：决议草案', en: 'Argentina, Brazil and Uruguay: draft resolution' },
      { zh: '又促请伊朗合作，', ru: 'далее призывает Ирак к сотрудничеству,' },
      { zh: '请经济及社会理事会审议这一问题，', fr: 'Invite le Conseil de sécurité à examiner la question,' },
    ],
    passes: [
      { zh: '阿根廷、巴西、智利和乌拉圭：决议草案', en: 'Argentina, Brazil, Chile and Uruguay: draft resolution' },
      { zh: '德国、法国和西班牙', es: 'Alemania, España y Francia' },
      { zh: '巴西政府', en: 'the Government' },
      { zh: '安全理事会的决定，', en: 'The decision of the Council,' },
    ],
  },
  *check(context) {
    for (const pair of context.pairs) {
      for (const kind of pair.isComparable ? KINDS : []) {
        const unlike = { missing: onlyIn(pair.source, pair.target, kind), extra: onlyIn(pair.target, pair.source, kind) };
        if (unlike.missing.length + unlike.extra.length === 0) continue;
        const isList = isOtherList(pair, unlike, kind);
        const isExchanged = unlike.missing.length > 0 && unlike.extra.length > 0;
        if (isList || isExchanged) yield draftOf(context, pair, unlike, isList);
      }
    }
  },
};
