import type { AlignmentUnit } from '../../model/alignment.js';
import { isNote } from '../division.js';
import { swallowed } from '../omission/omissions.js';
import { isAlone } from '../pairs-alone.js';
import { wholePlace } from '../place.js';
import { repetitions } from '../repetitions.js';
import type { Draft, Rule } from '../rule.js';
import { untranslatedTwins } from '../untranslated/twins.js';
import { quoted } from '../wording.js';

export const clauseMissing: Rule = {
  id: 'clause-missing',
  severity: 'error',
  unit: 'line',
  about:
    'A clause of the source has no counterpart: the translation leaves it out. Blocks before and after the text proper do not count, and notes have a rule of their own.',
  examples: {
    flags: [
      {
        zh: '欢迎阿根廷和乌拉圭的努力。\n请秘书长向大会第六十九届会议提出报告。\n吁请所有国家加入《儿童权利公约》。\n决定继续审议此事。',
        en: 'Welcomes the efforts of Argentina and Uruguay.\nRequests the Secretary-General to report to the General Assembly at its sixty-ninth session.\nDecides to remain seized of the matter.',
      },
    ],
    passes: [{ zh: '决定继续审议此事。', en: 'Decides to remain seized of the matter.' }],
  },
  *check(context) {
    const repeated = repetitions.source(context);
    const twins = untranslatedTwins(context);
    const lost = swallowed(context, 'source');
    const draft = (unit: AlignmentUnit): Draft => ({
      side: 'target',
      source: wholePlace(unit),
      target: null,
      message: `The ${context.target.name} text has no counterpart of ${unit.path}: ${quoted(unit.text)}`,
      actual: null,
      expected: unit.text,
    });
    for (const pair of context.pairs) {
      const unit = pair.pair.source[0];
      if (unit === undefined || isNote(unit.path)) continue;
      if (isAlone(pair, 'source') && !repeated.has(unit) && !twins.has(unit)) yield draft(unit);
      for (const each of pair.pair.source) if (lost.has(each) && !repeated.has(each)) yield draft(each);
    }
  },
};
