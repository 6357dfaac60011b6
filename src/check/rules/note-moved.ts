import { counterparts, noteCounterpart, placedNotes } from '../notes.js';
import { wholePlace } from '../place.js';
import type { Rule } from '../rule.js';

export const noteMoved: Rule = {
  id: 'note-moved',
  severity: 'warning',
  unit: 'clause',
  about: 'The mark of a note stands in a clause that does not correspond to the one it stands in in the source.',
  examples: {
    flags: [
      {
        zh: '大会，\n1. 欢迎秘书长的报告；¹\n2. 决定继续审议此事。\n\n¹ A/69/123。',
        en: 'The General Assembly,\n1. Welcomes the report of the Secretary-General;\n2. Decides to remain seized of the matter.¹\n\n¹ A/69/123.',
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
    const known = counterparts(context);
    const targets = placedNotes(context.target);
    for (const placed of placedNotes(context.source)) {
      const other = noteCounterpart(placed, targets, known);
      if (other === undefined || placed.marked.length === 0 || other.marked.length === 0) continue;
      const expected = new Set(placed.marked.flatMap((unit) => known.get(unit) ?? []));
      const strays = other.marked.filter((unit) => !expected.has(unit) && (known.get(unit) ?? []).length > 0);
      const [stray, from] = [strays[0], placed.marked[0]];
      if (stray === undefined || from === undefined || other.marked.some((unit) => expected.has(unit))) continue;
      const wanted = [...expected].map(({ path }) => path).join(', ');
      yield {
        side: 'target',
        source: wholePlace(from),
        target: wholePlace(stray),
        message: `Note ${other.note.label} of the ${context.target.name} text hangs on ${stray.path}; in the ${context.source.name} it hangs on ${from.path}`,
        actual: stray.path,
        expected: wanted === '' ? from.path : wanted,
        key: `note ${other.note.label}`,
      };
    }
  },
};
