import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../src/parse/index.js';
import { readDocument } from '../../src/read/read-document.js';

const rows: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'en, es': [
    ['The General Assembly,', 'La Asamblea General,'],
    ['Recalling its earlier resolution on mountains,', 'Recordando su resolución anterior sobre las montañas,'],
    ['1. Invites States to plant trees;', '1. Invita a los Estados a plantar árboles;'],
    ['2. Decides to meet again in the spring.', '2. Decide reunirse de nuevo en primavera.'],
  ],
  'zh, ru': [
    ['大会，', 'Генеральная Ассамблея,'],
    ['回顾其以往关于山区的决议，', 'ссылаясь на свою резолюцию о горных районах,'],
    ['1. 请各国植树造林；', '1. предлагает государствам сажать деревья;'],
    ['2. 决定在春季再次举行会议。', '2. постановляет вновь собраться весной.'],
  ],
};

async function versionsOf(text: string) {
  const { versions, findings } = await readDocument(new TextEncoder().encode(text));
  return { versions, rules: findings.map(({ rule, severity }) => `${rule} ${severity}`) };
}

describe.each(Object.entries(rows))('two languages in columns of a text: %s', (languages, lines) => {
  const sides = [0, 1].map((side) => lines.map((line) => line[side as 0 | 1]));
  test.each([
    ['tabs', (left: string, right: string) => `${left}\t${right}`],
    ['tabs behind the numbers too', (left: string, right: string) => `${left}\t${right}`.replace(/(\d\.) /g, '$1\t')],
    ['wide gaps', (left: string, right: string) => `${left.padEnd(60)}${right}`],
  ])('are two versions, each where it stands: %s', async (_, set) => {
    const text = lines.map(([left, right]) => set(left, right)).join('\n');
    const { versions, rules } = await versionsOf(text);
    expect(versions.map(({ language }) => language).join(', ')).toBe(languages);
    expect(rules).toEqual(['several-languages info']);
    versions.forEach(({ content }, i) => {
      const { clauses } = parseDocument(content).document;
      expect(clauses.map(({ path }) => path)).toEqual(['organ', 'pp.1', 'op.1', 'op.2']);
      expect(clauses.map(({ span }) => text.slice(span.start, span.end).replace('\t', ' '))).toEqual(sides[i]);
    });
  });
});

test('lines of the right column alone are its own', async () => {
  const text = [
    'The General Assembly recalls its resolution   La Asamblea General recuerda su resolución',
    'on mountains, and invites all States          sobre las montañas e invita a los Estados',
    'to plant trees on their mountains.            a que planten árboles y arbustos en las laderas',
    '                                              de sus montañas.',
  ].join('\n');
  const { versions } = await versionsOf(text);
  expect(versions.map(({ content }) => String(content).replace(/\s+/g, ' ').trim().slice(-30))).toEqual([
    'plant trees on their mountains.'.slice(-30),
    'en las laderas de sus montañas.'.slice(-30),
  ]);
});

test('columns of one language are one version', async () => {
  const text = 'Mountains of the north\tThe State that has planted trees there\n'.repeat(8);
  expect((await versionsOf(text)).versions).toEqual([{ content: text }]);
});
