import { writesUnspaced } from '../../text/terms.js';
import type { CheckContext, CheckedPair, PairSide } from '../context.js';
import { type EntityKind, isKnownIn, KINDS, type NamedEntity } from '../named-entities.js';
import type { Draft, Rule } from '../rule.js';
import { listed } from '../wording.js';

/** Fewest States that make a list. */
const LIST = 3;
/** Characters between two names of a list at most, of Han a third of it: `, the `, ` (2016)* et de la `. */
const GAP = 24;

/** What only one side names, each once. */
interface Unlike {
  readonly missing: readonly NamedEntity[];
  readonly extra: readonly NamedEntity[];
}

const codesOf = (names: readonly NamedEntity[]) => new Set(names.map(({ code }) => code));

const without = (these: readonly NamedEntity[], others: readonly NamedEntity[]) => {
  const codes = codesOf(others);
  return these.filter(({ code }, at) => !codes.has(code) && these.findIndex((each) => each.code === code) === at);
};

/** Of some names of a side those that the other doesn't have, though its language has a name for them. */
const onlyIn = (own: readonly NamedEntity[], other: PairSide, kind: EntityKind) =>
  without(own, other.named(kind)).filter(({ code }) => isKnownIn(code, other.version.language));

const unlike = (from: readonly NamedEntity[], to: readonly NamedEntity[], { source, target }: CheckedPair, kind: EntityKind): Unlike => ({
  missing: onlyIn(from, target, kind),
  extra: onlyIn(to, source, kind),
});

/** The names that stand in lists: three or more that follow upon one another. */
function inLists(side: PairSide): NamedEntity[] {
  const runs: NamedEntity[][] = [];
  const gap = writesUnspaced(side.version.language) ? GAP / 3 : GAP;
  let end = -Infinity;
  for (const name of side.named('state')) {
    if (name.span.start - end > gap) runs.push([]);
    runs[runs.length - 1]?.push(name);
    end = name.span.end;
  }
  return runs.filter((run) => codesOf(run).size >= LIST).flat();
}

/** How two lists of States differ that are the same otherwise: where most of the names are not found, it is our table that lacks their forms. */
function unlikeLists(pair: CheckedPair): Unlike | undefined {
  const [from, to] = [inLists(pair.source), inLists(pair.target)];
  const found = unlike(from, to, pair, 'state');
  const differing = found.missing.length + found.extra.length;
  const least = Math.min(pair.source.named('state').length, pair.target.named('state').length);
  const isOne = least >= LIST - 1 && differing > 0 && 2 * differing <= Math.max(codesOf(from).size, codesOf(to).size) + 1;
  return isOne ? found : undefined;
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
      { zh: '欢迎与几内亚、加纳和厄立特里亚的合作，', ru: 'приветствует сотрудничество с Гвинеей, Ганой и Эритреей,' },
      {
        zh: '乌克兰军队从阿富汗撤出后，将继续参加在马里的行动，',
        en: 'Ukrainian forces, having left Afghanistan, will continue to take part in operations in Mali,',
      },
      { zh: '巴西政府', en: 'the Government' },
      { zh: '安全理事会的决定，', en: 'The decision of the Council,' },
    ],
  },
  *check(context) {
    for (const pair of context.pairs) {
      for (const kind of pair.isComparable ? KINDS : []) {
        const inList = kind === 'state' ? unlikeLists(pair) : undefined;
        const found = inList ?? unlike(pair.source.named(kind), pair.target.named(kind), pair, kind);
        const isExchanged = found.missing.length > 0 && found.extra.length > 0;
        if (inList !== undefined || isExchanged) yield draftOf(context, pair, found, inList !== undefined);
      }
    }
  },
};
