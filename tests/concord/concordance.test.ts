import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkConcordance, concordDocuments, concordLines } from '../../src/concord/index.js';
import { ClauseAlignError } from '../../src/errors.js';
import { loadLexicons } from '../../src/lexicon/load.js';
import type { Concordance } from '../../src/model/concordance.js';
import type { CheckFinding } from '../../src/model/finding.js';
import type { Lexicon } from '../../src/model/lexicon.js';
import type { OfficialLanguage } from '../../src/node.js';
import { parseDocument } from '../../src/parse/index.js';
import { concordanceToJson, concordanceToText, concordanceToTmx, concordanceToTsv } from '../../src/write/concordance.js';
import { concordanceToHtml } from '../../src/write/html/concordance.js';
import { corpus, TARGETS, withoutEighth } from '../corpus/solidarity.js';

const LANGUAGES: readonly OfficialLanguage[] = ['zh', ...TARGETS];
let lexicons: readonly Lexicon[] = [];
beforeAll(async () => {
  lexicons = await loadLexicons(LANGUAGES);
});

function concorded(altered?: OfficialLanguage, change: (text: string) => string = (text) => text): [Concordance, CheckFinding[]] {
  const documents = LANGUAGES.map((language) => {
    const text = corpus.texts[language];
    return parseDocument(language === altered ? change(text) : text, { language }).document;
  });
  const concordance = concordDocuments(documents, { lexicons });
  return [concordance, checkConcordance(concordance, { lexicons, documents })];
}

describe('the six versions of the bundled resolution', () => {
  test('are rows of the gold, and agree', () => {
    const [concordance, findings] = concorded();
    const paths = concordance.rows.map(({ cells }) => LANGUAGES.map((language) => cells[language]?.map(({ path }) => path) ?? []));
    for (const row of corpus.gold) expect(paths).toContainEqual(LANGUAGES.map((language) => row[language]));
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  test('every unit stands in one row', () => {
    const [concordance] = concorded('fr', (text) => withoutEighth(text, true));
    for (const language of LANGUAGES) {
      const paths = concordance.rows.flatMap(({ cells }) => cells[language] ?? []).map(({ path }) => path);
      expect([...paths].sort()).toEqual([...(concordance.sides[language]?.clauses ?? [])].map(({ path }) => path).sort());
    }
  });

  test.each(LANGUAGES)('%s is named where it lacks paragraph 8', (language) => {
    const [, findings] = concorded(language, (text) => withoutEighth(text, true));
    expect(findings.filter(({ rule }) => rule === 'clause-missing').map((finding) => finding.language)).toEqual([language]);
    expect(findings.filter(({ severity }) => severity === 'error').every((finding) => finding.language === language)).toBe(true);
  });

  test.each(LANGUAGES)('%s is named where its year differs', (language) => {
    const [, findings] = concorded(language, (text) => text.replace('2007', '2008'));
    const errors = findings.filter(({ severity }) => severity === 'error');
    expect(errors.map((finding) => [finding.language, finding.rule])).toEqual([[language, 'date-differs']]);
    expect(errors[0]?.message).toContain('stands alone among 6 versions');
  });
});

describe('outputs', () => {
  test('JSON is valid against its schema', () => {
    const schema = JSON.parse(readFileSync(new URL('../../schema/concordance.json', import.meta.url), 'utf8'));
    const validate = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);
    const [concordance, findings] = concorded('es', (text) => withoutEighth(text, false));
    validate(JSON.parse(concordanceToJson(concordance, findings)));
    expect(validate.errors ?? []).toEqual([]);
  });

  test('the others have a row for each row', () => {
    const [concordance, findings] = concorded();
    expect(concordanceToTsv(concordance).trimEnd().split('\n')).toHaveLength(concordance.rows.length + 1);
    expect(concordanceToTmx(concordance).match(/<tu /g)?.length).toBeGreaterThan(30);
    expect(concordanceToHtml(concordance, findings)).toContain('dir="rtl"');
    expect(concordanceToText(concordance, findings)).toContain('The versions agree.');
  });
});

test('rows name the pivot, or the first version that has one', () => {
  const versions = [
    { language: 'zh', lines: ['第60/251号决议；'] },
    { language: 'en', lines: ['Resolution 60/251;', 'Thanks the Government of Uruguay for its 25 reports.'] },
    { language: 'fr', lines: ['Résolution 60/251 ;', 'Remercie le Gouvernement uruguayen de ses 25 rapports.'] },
  ];
  expect(concordLines(versions).rows.map(({ id }) => id)).toEqual(['line.0', 'en:line.1']);
  expect(concordLines(versions, { pivot: 'fr' }).rows.map(({ id }) => id)).toEqual(['line.0', 'line.1']);
});

test.each([
  [[{ language: 'zh', lines: [] }], {}],
  [
    [
      { language: 'zh', lines: [] },
      { language: 'zh', lines: [] },
    ],
    {},
  ],
  [
    [
      { language: 'zh', lines: [] },
      { language: 'en', lines: [] },
    ],
    { pivot: 'fr' },
  ],
])('misuse is refused: %j %j', (versions, options) => {
  expect(() => concordLines(versions, options)).toThrow(ClauseAlignError);
});

const figures = (values: Readonly<Record<string, number>>) =>
  checkConcordance(
    concordLines(
      Object.entries(values).map(([language, value]) => ({ language, lines: [LINE[language]?.replace('#', `${value}`) ?? ''] })),
    ),
  ).map(({ language, message }) => `${language}: ${message.replace(/^.*\. /, '')}`);

const LINE: Readonly<Record<string, string>> = {
  zh: '占总数的#%。',
  en: 'That is # per cent of the total.',
  fr: 'Soit # % du total.',
  es: 'Es decir, el # % del total.',
};

test.each([
  [{ zh: 21, en: 12, fr: 21, es: 21 }, ['en: The English text stands alone among 4 versions']],
  [{ zh: 12, en: 21, fr: 21, es: 21 }, ['zh: The Chinese text stands alone among 4 versions']],
  [{ zh: 21, en: 21, fr: 12, es: 12 }, ['zh: The English text agrees with the Chinese']],
  [{ zh: 21, en: 12, fr: 21, es: 12 }, ['zh: The French text agrees with the Chinese']],
])('of %j it is said who is alone and who agrees', (values, expected) => {
  expect(figures(values)).toEqual(expected);
});

test('of two faults of the pivot in one row both are told, with who agrees in each', () => {
  const lines = {
    zh: '第5号决议，占21%。',
    en: 'Resolution No. 5, that is 12 per cent.',
    fr: 'Résolution nº 6, soit 12 %.',
    es: 'Resolución núm. 6, es decir, el 12 %.',
  };
  const versions = Object.entries(lines).map(([language, line]) => ({ language, lines: [line] }));
  const said = checkConcordance(concordLines(versions)).map(({ language, actual, message }) => [
    language,
    actual,
    message.replace(/^.*\. /, ''),
  ]);
  expect(said).toEqual([
    ['zh', '21%', 'The Chinese text stands alone among 4 versions'],
    ['zh', '第5号决议', 'The English text agrees with the Chinese'],
  ]);
});
