import type { AlignmentUnit } from '../../model/alignment.js';
import type { FindingPlace } from '../../model/finding.js';
import type { CheckedPair } from '../context.js';
import { counts } from '../division.js';
import { wholePlace } from '../place.js';
import type { Draft, Rule } from '../rule.js';
import { foreignRun } from '../untranslated/foreign-run.js';
import { untranslatedTwins, untranslatedUnits } from '../untranslated/twins.js';
import { quoted } from '../wording.js';

export const untranslated: Rule = {
  id: 'untranslated',
  severity: 'error',
  unit: 'line',
  about:
    'A clause of the translation, or a passage in it, is still in the language of the source, or in a third: English in the French translation of a Chinese text. Names, quotations and short titles are left alone.',
  examples: {
    flags: [
      { zh: '决定继续审议此事。', en: '决定继续审议此事。' },
      { en: 'Decides to remain seized of the matter.', fr: 'Decides to remain seized of the matter.' },
      { zh: '请秘书长提出报告，并决定继续审议此事。', en: 'Requests the Secretary-General to report, 并决定继续审议此事。' },
      { fr: 'Décide de rester saisie de la question.', en: '决定继续审议此事。' },
      { zh: '决定继续处理此案。', fr: 'Decides to remain seized of the matter.' },
      { ru: 'постановляет продолжать заниматься этим вопросом.', en: 'Décide de rester saisi de la question.' },
      {
        zh: '请秘书长提出报告，并决定继续积极处理此案。',
        es: 'Solicita al Secretario General que presente un informe, and decides to remain actively seized of the matter.',
      },
      {
        en: 'Requests the Secretary-General to report, and decides to remain seized of the matter.',
        es: 'Solicita al Secretario General que presente un informe, and decides to remain seized of the matter.',
      },
    ],
    passes: [
      { zh: '决定继续审议此事。', en: 'Decides to remain seized of the matter.' },
      { en: 'Amnesty International', fr: 'Amnesty International' },
      { en: 'Article 2 Obligations', fr: 'Article 2 Obligations' },
      {
        zh: '回顾《争取尊严之路》报告，',
        fr: 'Rappelant le rapport intitulé « The road to dignity by 2030: ending poverty, transforming all lives and protecting the planet »,',
      },
      { zh: '无国界医生组织法国分部，', en: 'Médecins sans frontières France,' },
      { zh: '事实上和法律上的平等，', en: 'Equality de facto and de jure, mutatis mutandis and sine die,' },
      { en: 'the newspaper Renmin Ribao', zh: '《人民日报》(Renmin Ribao)' },
    ],
  },
  *check(context) {
    const twins = untranslatedTwins(context);
    const [own, other] = [context.target.language, context.source.language];
    const draft = (unit: AlignmentUnit, source: FindingPlace | null, target: FindingPlace | null, text: string): Draft => {
      const message = `${unit.path} of the ${context.target.name} text is not translated: ${quoted(text)}`;
      return { side: 'target', source, target, message, actual: text, expected: null };
    };
    for (const pair of context.pairs) {
      const { source, target } = pair;
      const left = untranslatedUnits(pair).filter(({ path }) => counts(path));
      for (const unit of left) {
        const twin = twins.get(unit) ?? sameOf(pair, unit);
        yield draft(unit, twin === undefined ? source.place : wholePlace(twin), wholePlace(unit), unit.text);
      }
      const unit = pair.pair.target[0];
      if (left.length > 0 || unit === undefined || !counts(unit.path)) continue;
      const run = foreignRun(target.text, own, other, source.text) ?? pair.thirdLanguage?.span;
      if (run !== undefined) yield draft(unit, source.place, target.at(run), target.text.slice(run.start, run.end));
    }
  },
};

/** Of several joined with as many, the unit of the source at the same place. */
function sameOf({ source, target }: CheckedPair, unit: AlignmentUnit): AlignmentUnit | undefined {
  return source.units.length === target.units.length ? source.units[target.units.indexOf(unit)] : undefined;
}
