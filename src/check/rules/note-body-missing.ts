import type { CheckContext } from '../context.js';
import { counterparts, noteCounterpart, placedNotes, printsMark } from '../notes.js';
import { wholePlace } from '../place.js';
import type { Draft, Rule } from '../rule.js';
import { quoted } from '../wording.js';

function* bodiesMissing(context: CheckContext, side: 'source' | 'target'): Iterable<Draft> {
  const [own, other] = [context[side], context[side === 'source' ? 'target' : 'source']];
  const known = counterparts(context);
  const others = placedNotes(other);
  for (const placed of placedNotes(own)) {
    const { note, unit, marked } = placed;
    if (unit === undefined || noteCounterpart(placed, others, known) !== undefined) continue;
    const at = marked.flatMap((each) => known.get(each) ?? []).find((place) => printsMark(place, note.label, other));
    if (at === undefined) continue;
    yield {
      side: other.side,
      source: wholePlace(side === 'source' ? unit : at),
      target: wholePlace(side === 'source' ? at : unit),
      message: `${at.path} of the ${other.name} text has the mark of note ${note.label}, but the note itself is missing: ${quoted(note.text)}`,
      actual: null,
      expected: note.text,
    };
  }
}

export const noteBodyMissing: Rule = {
  id: 'note-body-missing',
  severity: 'error',
  unit: 'clause',
  about: 'The mark of a note stands in one version, but the text of the note, which the other version has, is missing.',
  examples: {
    flags: [
      {
        zh: '大会，\n1. 欢迎秘书长的报告；¹\n2. 决定继续审议此事。\n\n¹ A/69/123。',
        en: 'The General Assembly,\n1. Welcomes the report of the Secretary-General;¹\n2. Decides to remain seized of the matter.',
      },
      {
        en: 'Egypt* and Norway: draft resolution\n\nThe General Assembly,\n\n1. Decides to meet.\n\n* On behalf of a group of States.',
        es: 'Egipto* y Noruega: proyecto de resolución\n\nLa Asamblea General,\n\n1. Decide reunirse.',
      },
    ],
    passes: [
      {
        zh: '大会，\n1. 欢迎秘书长的报告；¹\n2. 决定继续审议此事。\n\n¹ A/69/123。',
        en: 'The General Assembly,\n1. Welcomes the report of the Secretary-General;¹\n2. Decides to remain seized of the matter.\n\n¹ A/69/123.',
      },
    ],
  },
  *check(context) {
    yield* bodiesMissing(context, 'source');
    yield* bodiesMissing(context, 'target');
  },
};
