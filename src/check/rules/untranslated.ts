import { counts } from '../division.js';
import { wholePlace } from '../place.js';
import type { Rule } from '../rule.js';
import { foreignRun } from '../untranslated/foreign-run.js';
import { untranslatedTwins } from '../untranslated/twins.js';
import { quoted } from '../wording.js';

export const untranslated: Rule = {
  id: 'untranslated',
  severity: 'error',
  unit: 'line',
  about:
    'A clause of the translation, or a passage in it, is still in the language of the source, or in the script of a third. Names and short titles are left alone.',
  examples: {
    flags: [
      { zh: '决定继续审议此事。', en: '决定继续审议此事。' },
      { en: 'Decides to remain seized of the matter.', fr: 'Decides to remain seized of the matter.' },
      { zh: '请秘书长提出报告，并决定继续审议此事。', en: 'Requests the Secretary-General to report, 并决定继续审议此事。' },
      { fr: 'Décide de rester saisie de la question.', en: '决定继续审议此事。' },
      {
        en: 'Requests the Secretary-General to report, and decides to remain seized of the matter.',
        es: 'Solicita al Secretario General que presente un informe, and decides to remain seized of the matter.',
      },
    ],
    passes: [
      { zh: '决定继续审议此事。', en: 'Decides to remain seized of the matter.' },
      { en: 'Amnesty International', fr: 'Amnesty International' },
      { en: 'the newspaper Renmin Ribao', zh: '《人民日报》(Renmin Ribao)' },
    ],
  },
  *check(context) {
    const [own, other] = [context.target.language, context.source.language];
    const twins = untranslatedTwins(context);
    for (const pair of context.pairs) {
      const { source, target } = pair;
      const unit = pair.pair.target[0];
      if (unit === undefined || !counts(unit.path)) continue;
      const twin = twins.get(unit);
      const place = twin === undefined ? source.place : wholePlace(twin);
      const message = (text: string) => `${unit.path} of the ${context.target.name} text is not translated: ${quoted(text)}`;
      if (twin !== undefined || pair.isUntranslated) {
        yield { side: 'target', source: place, target: target.place, message: message(target.text), actual: target.text, expected: null };
        continue;
      }
      const run = foreignRun(target.text, own, other, source.text);
      if (run === undefined) continue;
      const text = target.text.slice(run.start, run.end);
      yield { side: 'target', source: place, target: target.at(run), message: message(text), actual: text, expected: null };
    }
  },
};
