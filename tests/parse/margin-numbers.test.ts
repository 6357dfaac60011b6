import { expect, test } from 'vitest';
import { parseDocument } from '../../src/parse/index.js';

const draft = [
  'The Human Rights Council,',
  '',
  'Recalling its resolution 60/251 and all other resolutions on',
  'the matter,',
  '',
  '1. Requests the Special Rapporteur to report at',
  'the next session;',
  '',
  '2. Decides to remain seized of the matter, and to continue its',
  'consideration in 2025.',
];

const paths = (text: string) => parseDocument(text).document.clauses.map((clause) => clause.path);

test('numbers before each line, those of blank lines too, are furniture', () => {
  const text = draft.map((line, i) => `${i + 1}   ${line}`.trimEnd()).join('\n');
  const { document, findings } = parseDocument(text);
  expect(document.clauses.map((clause) => clause.text)).toEqual([
    'The Human Rights Council,',
    'Recalling its resolution 60/251 and all other resolutions on the matter,',
    'Requests the Special Rapporteur to report at the next session;',
    'Decides to remain seized of the matter, and to continue its consideration in 2025.',
  ]);
  const [furniture, ...others] = findings.filter(({ rule }) => rule === 'furniture');
  expect(furniture?.spans?.map(({ start, end }) => text.slice(start, end))).toEqual(draft.map((_, i) => String(i + 1)));
  expect(others).toEqual([]);
});

test('each page may count from 1', () => {
  const lines = [...draft, ...draft.slice(5)].map((line, i) => `${(i % draft.length) + 1} ${line}`.trimEnd());
  expect(paths(lines.join('\n')).slice(0, 4)).toEqual(['organ', 'pp.1', 'op.1', 'op.2']);
});

test('paragraphs with bare numbers, one a line, keep them', () => {
  const text = Array.from({ length: 12 }, (_, i) => `${i + 1} Decides to consider item ${i + 3} of the agenda;`).join('\n');
  expect(paths(text)).toEqual(Array.from({ length: 12 }, (_, i) => `p.${i + 1}`));
});
