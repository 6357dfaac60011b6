import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../src/parse/index.js';

const parsed = (...blocks: readonly string[]) => parseDocument(blocks.join('\n\n'));
const tied = (...blocks: readonly string[]): string[] =>
  parsed(...blocks).document.notes.map(({ path, text, references }) => `${path} ${text} > ${references.join(' ')}`);

describe('notes that restart on each page', () => {
  test.each([
    [
      'en',
      'The General Assembly,',
      'Recalling its resolution on Libya,1',
      'Welcomes the report of the Secretary-General;1',
      'Decides to meet.2',
      '.',
    ],
    [
      'fr',
      'L’Assemblée générale,',
      'Rappelant sa résolution sur la Libye1,',
      'Accueille avec satisfaction le rapport1;',
      'Décide de se réunir2.',
      '.',
    ],
    [
      'es',
      'La Asamblea General,',
      'Recordando su resolución sobre Libia¹,',
      'Acoge con beneplácito el informe¹;',
      'Decide reunirse².',
      '.',
    ],
    ['ru', 'Генеральная Ассамблея,', 'ссылаясь на свою резолюцию о Ливии1,', 'приветствует доклад1;', 'постановляет собраться2.', '.'],
    ['ar', 'إن الجمعية العامة،', 'إذ تشير إلى قرارها بشأن ليبيا(1)،', 'ترحب بالتقرير(1)؛', 'تقرر الاجتماع(2).', ' -'],
    ['zh', '大会，', '回顾其关于利比亚的决议，¹', '欢迎秘书长的报告；¹', '决定开会。²', '.'],
  ])('each body has the marks above it: %s', (language, organ, recalling, welcomes, decides, sign) => {
    const head = (label: string) => (language === 'ar' ? `(${label})` : /[¹²]/.test(recalling) ? (label === '1' ? '¹' : '²') : label);
    const blocks = [organ, recalling, `${head('1')} A/47/26.`, `1${sign} ${welcomes}`, `2${sign} ${decides}`];
    const { document, findings } = parsed(...blocks, `${head('1')} A/50/28.`, `${head('2')} A/50/29.`);
    expect(document.notes.map(({ path, label, references }) => [path, label, references])).toEqual([
      ['fn.1', '1', ['pp.1']],
      ['fn.1~2', '1', ['op.1']],
      ['fn.2', '2', ['op.2']],
    ]);
    expect(findings.filter(({ rule }) => rule.startsWith('note'))).toEqual([]);
  });

  test('a body may have several marks, and the last one has those below it too', () => {
    const page = ['The Council,', 'Recalling Libya¹ and Syria,¹', '¹ A/1.', '1. Notes Libya;¹', '¹ A/2.', '2. Notes Syria.¹'];
    expect(tied(...page)).toEqual(['fn.1 A/1. > pp.1', 'fn.1~2 A/2. > op.1 op.2']);
  });
});

test('a star on the title and one further on', () => {
  const blocks = [
    'A/HRC/50/28',
    'Report of the Special Rapporteur*',
    '* Late submission.',
    '1. The report is late.',
    '2. The Council met.*',
  ];
  expect(tied(...blocks, '* In private.')).toEqual(['fn.* Late submission. > title', 'fn.*~2 In private. > p.2']);
});

test('one body takes all marks of its label', () => {
  expect(tied('The Council,', 'Recalling Libya,¹', '1. Notes Libya;¹', '¹ A/1.', '2. Notes Syria.¹')).toEqual([
    'fn.1 A/1. > pp.1 op.1 op.2',
  ]);
});

describe('bodies that stand together below the text', () => {
  const text = [
    'The Council,',
    'Recalling Libya,¹',
    '1. Adopts the Plan.²',
    'Annex',
    'Plan of action',
    '1. States shall act.¹',
    '2. States shall report.²',
  ];

  test('follow the marks as these restart', () => {
    expect(tied(...text, '¹ A/1.', '² A/2.', '¹ A/3.', '² A/4.')).toEqual([
      'fn.1 A/1. > pp.1',
      'fn.2 A/2. > op.1',
      'fn.1~2 A/3. > annex.1.op.1',
      'fn.2~2 A/4. > annex.1.op.2',
    ]);
  });

  test('a mark that comes again before they restart is the earlier body’s', () => {
    const [organ = '', recalling = '', ...rest] = text;
    const notes = tied(organ, 'Recalling Libya¹ and Libya,¹', ...rest, '¹ A/1.', '² A/2.', '¹ A/3.', '² A/4.');
    expect(notes).toEqual(tied(organ, recalling, ...rest, '¹ A/1.', '² A/2.', '¹ A/3.', '² A/4.'));
  });
});

test('thousands of notes of one label have one reference each', () => {
  const many = Array.from({ length: 2000 }, (_, i) => i);
  const together = [...many.map(() => 'Recalling its decision,1'), ...many.map((i) => `1 See A/${i}.`)];
  const apart = many.flatMap((i) => [`${i + 1}. Recalls its decision,1 and meets.`, `1 See A/${i}.`]);
  for (const blocks of [together, apart]) {
    const { document } = parsed('The General Assembly,', ...blocks);
    expect(document.notes).toHaveLength(2000);
    expect(document.notes.every(({ marks }) => marks.length === 1)).toBe(true);
  }
});

test('marks and bodies that have lost their numbers leave nothing to look at', () => {
  const { document, findings } = parsed('The Council,', 'Recalling Libya,( )', '1. Notes Syria.( )', '( ) A/1.', '( ) A/2.');
  expect(document.notes.map(({ references }) => references)).toEqual([['pp.1'], ['op.1']]);
  expect(findings.filter(({ rule }) => rule.startsWith('note'))).toEqual([]);
});
