import type { AlignmentUnit } from '../../model/alignment.js';
import { isNote } from '../division.js';
import { swallowed } from '../omission/omissions.js';
import { isAlone } from '../pairs-alone.js';
import { wholePlace } from '../place.js';
import { repetitions } from '../repetitions.js';
import type { Draft, Rule } from '../rule.js';
import { untranslatedTwins } from '../untranslated/twins.js';
import { quoted } from '../wording.js';

export const clauseExtra: Rule = {
  id: 'clause-extra',
  severity: 'error',
  unit: 'line',
  about: 'A clause of the translation has no counterpart in the source: it was added, or the source lost it.',
  examples: {
    flags: [
      {
        zh: '欢迎阿根廷和乌拉圭的努力。\n请秘书长向大会第六十九届会议提出报告。\n决定继续审议此事。',
        en: 'Welcomes the efforts of Argentina and Uruguay.\nRequests the Secretary-General to report to the General Assembly at its sixty-ninth session.\nCalls upon all States to accede to the Convention on the Rights of the Child.\nDecides to remain seized of the matter.',
      },
    ],
    passes: [{ zh: '决定继续审议此事。', en: 'Decides to remain seized of the matter.' }],
  },
  *check(context) {
    const repeated = repetitions.target(context);
    const twins = untranslatedTwins(context);
    const added = swallowed(context, 'target');
    const draft = (unit: AlignmentUnit): Draft => ({
      side: 'target',
      source: null,
      target: wholePlace(unit),
      message: `${unit.path} of the ${context.target.name} text has no counterpart in the ${context.source.name}: ${quoted(unit.text)}`,
      actual: unit.text,
      expected: null,
    });
    for (const pair of context.pairs) {
      const unit = pair.pair.target[0];
      if (unit === undefined || isNote(unit.path)) continue;
      if (isAlone(pair, 'target') && !repeated.has(unit) && !twins.has(unit)) yield draft(unit);
      for (const each of pair.pair.target) if (added.has(each) && !repeated.has(each)) yield draft(each);
    }
  },
};
