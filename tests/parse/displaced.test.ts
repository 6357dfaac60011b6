import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../src/parse/index.js';

const clauses = (...blocks: string[]): Record<string, string> =>
  Object.fromEntries(parseDocument(blocks.join('\n\n')).document.clauses.map((clause) => [clause.path, clause.text]));

describe('numbers that extraction moved into the sentence', () => {
  test.each([
    [
      'en',
      ['The General Assembly,', 'Recalling the report,', 'Decides 1. to meet:', '(a) In May;', '(b) In June;', '2. Requests a report.'],
      'Decides to meet:',
    ],
    [
      'fr',
      ['L’Assemblée générale,', 'Rappelant le rapport,', 'Décide 1. d’agir :', 'a) En mai ;', 'b) En juin ;', '2. Demande un rapport.'],
      'Décide d’agir :',
    ],
    [
      'ar',
      ['إن الجمعية العامة،', 'إذ تشير إلى التقرير،', 'تقرر 1 - النظر:', '(أ) في أيار؛', '(ب) في حزيران؛', '2 - تطلب تقريرا.'],
      'تقرر النظر:',
    ],
  ])('the first of all, with items below it: %s', (_, blocks, text) => {
    expect(clauses(...blocks)).toMatchObject({ 'op.1': text, 'op.1.a': expect.any(String), 'op.2': expect.any(String) });
  });

  test('the first and those after it, up to the fourth', () => {
    const found = clauses(
      ...['The Council,', 'Noting the report,', 'Decides 1) to meet;', 'Requests 2) a report:', 'a. In May;', 'b. In June;'],
      ...['Invites 3) States to act;', '4) Urges restraint.'],
    );
    expect(found).toMatchObject({ 'op.1': 'Decides to meet;', 'op.2': 'Requests a report:', 'op.3': 'Invites States to act;' });
  });

  test('the first below a heading where paragraphs begin again', () => {
    const found = clauses(
      ...['The Council,', 'Noting the report,', 'I. Water', '1. Decides to meet;', '2. Requests a report;'],
      ...['II. Energy', 'Takes note 1. of the programme;', '2. Invites States to act.'],
    );
    expect(found).toMatchObject({ 'op.2': 'Requests a report;', 'sec.2.op.1': 'Takes note of the programme;' });
  });

  test.each([
    [
      'en',
      ['The Council,', 'Noting the report,', '1. Decides to meet;', '2. Requests a report.'],
      'Energy',
      'Takes note 1. of the programme;',
      '2. Invites States to act.',
      'Takes note of the programme;',
    ],
    [
      'ru',
      ['Совет,', 'отмечая доклад,', '1. постановляет собраться;', '2. просит доклад.'],
      'Энергетика',
      'принимает 1. к сведению программу;',
      '2. предлагает государствам действовать.',
      'принимает к сведению программу;',
    ],
  ])('the first below words that head a section: %s', (_, first, heading, displaced, second, text) => {
    expect(clauses(...first, heading, displaced, second)).toMatchObject({
      'op.2': expect.any(String),
      'sec.2': heading,
      'sec.2.op.1': text,
      'sec.2.op.2': expect.any(String),
    });
  });

  test('behind a year', () => {
    const found = clauses(
      'The Council,',
      'Noting it,',
      '1) Decides to meet;',
      'Welcomes the 2030 2) Agenda of States;',
      '3) Urges restraint.',
    );
    expect(found).toMatchObject({ 'op.2': 'Welcomes the 2030 Agenda of States;' });
  });

  test('what a sentence counts below a heading is no number of a list that does not go on', () => {
    const found = clauses(
      ...['The Council,', 'Noting the report,', 'I. Water', '1. Decides to meet;', '2. Requests a report;'],
      ...['II. Energy', 'Takes note of goal 1. of the programme and'],
    );
    expect(Object.values(found)).toContain('Takes note of goal 1. of the programme and');
  });
});

test('a list of notes under a heading counts stars apart', () => {
  const { document } = parseDocument(
    [
      ...['The General Assembly,', 'Egypt*: draft resolution', 'Recalling the report,1', 'Noting the plan,2', '1. Decides.'],
      ...['Notes', '* On behalf of the African States.', '1. A/60/5.', '2. A/60/6.'],
    ].join('\n\n'),
  );
  expect(document.notes.map((note) => note.label).sort()).toEqual(['*', '1', '2']);
});
