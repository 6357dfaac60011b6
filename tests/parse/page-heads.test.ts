import { expect, test } from 'vitest';
import { parseDocument } from '../../src/parse/index.js';

const textsOf = (text: string) => {
  const { document, findings } = parseDocument(text);
  return {
    symbol: document.symbol,
    texts: document.clauses.map((clause) => `${clause.path} ${clause.text}`),
    furniture: findings.flatMap(({ rule, span }) => (rule === 'furniture' && span ? [text.slice(span.start, span.end)] : [])),
  };
};

test.each([
  [
    'en',
    'Human Rights Council',
    'The Human Rights Council,',
    '1. Decides to extend the mandate of the',
    'Special Rapporteur;',
    '2. Decides to meet.',
  ],
  [
    'fr',
    'Conseil des droits de l’homme',
    'Le Conseil des droits de l’homme,',
    '1. Décide de proroger le mandat du',
    'Rapporteur spécial ;',
    '2. Décide de se réunir.',
  ],
  [
    'es',
    'Consejo de Derechos Humanos',
    'El Consejo de Derechos Humanos,',
    '1. Decide prorrogar el mandato del',
    'Relator Especial;',
    '2. Decide reunirse.',
  ],
  [
    'ru',
    'Совет по правам человека',
    'Совет по правам человека,',
    '1. постановляет продлить мандат специального',
    'докладчика;',
    '2. постановляет собраться.',
  ],
  ['ar', 'مجلس حقوق الإنسان', 'إن مجلس حقوق الإنسان،', '1- يقرر تمديد ولاية', 'المقرر الخاص؛', '2- يقرر الاجتماع.'],
  ['zh', '人权理事会', '人权理事会，', '1. 决定延长特别', '报告员的任期；', '2. 决定开会。'],
])('the head of the second page of a short text is no part of it: %s', (_, name, organ, opens, goesOn, next) => {
  const page = ['2', 'A/HRC/50/L.28'];
  const { symbol, texts, furniture } = textsOf(['A/HRC/50/L.28', name, organ, opens, page.join('\n'), goesOn, next].join('\n\n'));
  expect(furniture).toEqual(page);
  expect(symbol).toBe('A/HRC/50/L.28');
  expect(texts[0]).toBe('front.1 A/HRC/50/L.28');
  expect(texts.at(-1)).toMatch(/^op\.2 /);
});

test.each([
  ['1. Decides to extend the mandate of the', 'Special Rapporteur;'],
  ['1. Decides to extend the mandate', 'for three years;'],
])('a sentence goes on behind it: %s', (opens, goesOn) => {
  const { texts } = textsOf(
    ['A/HRC/50/L.28', 'The Human Rights Council,', opens, '2\nA/HRC/50/L.28', goesOn, '2. Decides to meet.'].join('\n\n'),
  );
  expect(texts).toContain(`op.1 ${opens.slice(3)} ${goesOn}`);
});

test('symbols that a paragraph lists are its words', () => {
  const listed = ['A/HRC/50/1', 'A/HRC/50/2', 'A/HRC/50/3'];
  const { texts, furniture } = textsOf(
    ['The Human Rights Council,', '1. Takes note of the reports:', ...listed, '2. Decides to meet.'].join('\n\n'),
  );
  expect(furniture).toEqual([]);
  for (const symbol of listed) expect(texts.join('\n')).toContain(symbol);
});

test('a document prints its symbol above its text without losing it', () => {
  const { texts, furniture } = textsOf('United Nations\nA/HRC/50/L.28\n\n2 May 2022\n\nThe Human Rights Council,\n\n1. Decides to meet.');
  expect(furniture).toEqual([]);
  expect(texts.join('\n')).toContain('A/HRC/50/L.28');
});
