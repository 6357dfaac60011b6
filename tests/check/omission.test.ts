import { expect, test } from 'vitest';
import { logisticRegression } from '../../scripts/fit/logistic.js';
import { claimants } from '../../src/check/omission/claims.js';
import { cautionFor, OMISSION_FEATURES, type OmissionFeatures, omissionEvidence, omissionModel } from '../../src/check/omission/model.js';
import { alignLines, checkAlignment, loadLexicons } from '../../src/index.js';
import { mended } from './injectors.js';

const SILENT = Object.fromEntries(OMISSION_FEATURES.map((name) => [name, 0])) as unknown as OmissionFeatures;

const evidence = (features: Partial<OmissionFeatures>) => omissionEvidence({ ...SILENT, ...features }, omissionModel.weights.lost, 0);

test('what is seen of a passage is worth what was fitted, and nothing speaks for one of which nothing is seen', () => {
  expect(evidence({})).toBeLessThan(0);
  for (const name of ['lacking', 'length', 'figureMissing', 'figureReplaced', 'nameMissing', 'end', 'start', 'number'] as const) {
    expect(evidence({ [name]: 1 }), name).toBeGreaterThan(evidence({}));
  }
  for (const name of ['figureFound', 'nameFound', 'claimed', 'unclaimed', 'inner', 'pieces'] as const) {
    expect(evidence({ [name]: 1 }), name).toBeLessThan(evidence({}));
  }
  for (const weights of Object.values(omissionModel.weights))
    expect(Object.keys(weights).sort()).toEqual(['bias', ...OMISSION_FEATURES].sort());
});

test('a passage between no commas is found, and told from word to word', async () => {
  const zh =
    '请秘书长向大会第七十届会议提交一份报告说明在消除贫困和保护土著人民权利方面取得的进展以及在各国打击贩运人口和恐怖主义行为方面遇到的障碍。';
  const whole =
    'Requests the Secretary-General to submit to the General Assembly at its seventieth session a report on progress made in poverty eradication and in protecting the rights of indigenous peoples and on obstacles met by States in combating trafficking in persons and terrorism.';
  const lexicons = await loadLexicons(['zh', 'en']);
  const passages = (en: string) => {
    const alignment = alignLines([zh], [en], { sourceLanguage: 'zh', targetLanguage: 'en', lexicons });
    return checkAlignment(alignment, { lexicons }).flatMap(({ rule, expected }) => (rule === 'clause-partial' ? [expected ?? ''] : []));
  };
  const [passage = ''] = passages(whole.replace(/ and on obstacles.*/, '.'));
  expect(zh.slice(0, -1).endsWith(passage.replace(/。$/, ''))).toBe(true);
  expect(passage).toContain('打击贩运人口和恐怖主义');
  expect(passages(whole)).toEqual([]);
});

test('a language that may lack a passage asks for its caution, an unknown one for the most, and an addition for more', () => {
  const model = { ...omissionModel, languages: { en: 1, fr: -1 }, added: -2 };
  expect(['en', 'fr-CA', 'de'].map((language) => cautionFor(model, 'lost', language))).toEqual([1, -1, -1]);
  expect(cautionFor(model, 'added', 'en')).toBe(-2);
  expect(cautionFor({ ...model, languages: {} }, 'lost', 'en')).toBe(0);
});

test('each segment of the other text goes to the one whose terms it translates most', () => {
  const [report, state, year] = [0, 1, 2];
  const links = [
    [
      { target: report, nats: 2 },
      { target: year, nats: 1 },
    ],
    [
      { target: state, nats: 3 },
      { target: year, nats: 1 },
    ],
  ];
  expect(claimants(links, [[report, year], [state, year], [year], []])).toEqual([0, 1, 0, -1]);
  expect(claimants([[], []], [[report]])).toEqual([-1]);
});

test('the regression finds the odds that samples were drawn with', () => {
  const samples = [0, 1].flatMap((value) =>
    Array.from({ length: 1000 }, (_, k) => ({ features: { value }, isTrue: k < (value === 1 ? 800 : 200) })),
  );
  const { bias, value } = logisticRegression(['value'], samples);
  expect(bias).toBeCloseTo(-Math.log(4), 1);
  expect(value).toBeCloseTo(2 * Math.log(4), 1);
});

test('a mended rest opens and ends as the whole did', () => {
  expect(mended('requests the report,', 'Decides to act, requests the report.')).toBe('Requests the report.');
  expect(mended('决定采取行动，', '决定采取行动，请提出报告。')).toBe('决定采取行动。');
});

test.each([
  [
    'en',
    'Under the arrangements the meeting would be closed to the public and the press; only selected organizations would be invited as observers.',
  ],
  [
    'es',
    'Según los arreglos, la reunión se celebraría sin asistencia del público ni de la prensa; únicamente se invitaría a algunas organizaciones como observadoras.',
  ],
  [
    'fr',
    'Selon les dispositions prises, la réunion ne serait pas ouverte au public ni à la presse ; seules certaines organisations seraient invitées comme observateurs.',
  ],
])('a unit is missing whole in %s where a few words of the next are put otherwise too', async (language, text) => {
  const lexicons = await loadLexicons(['zh', language]);
  const zh = ['缔约国出席会议的代表应为常驻代表级别。', '报告还指出，会议不对公众和媒体开放；仅邀请选定组织以观察员身份参加会议。'];
  const anchors = { fixed: [{ source: [0, 1], target: [0] }] };
  const alignment = alignLines(zh, [text], { sourceLanguage: 'zh', targetLanguage: language, lexicons, anchors });
  expect(checkAlignment(alignment, { lexicons }).map(({ rule, source }) => `${rule} ${source?.path}`)).toEqual(['clause-missing line.0']);
});
