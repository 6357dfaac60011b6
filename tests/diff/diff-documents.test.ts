import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { diffDocuments } from '../../src/diff/index.js';
import { ClauseAlignError } from '../../src/errors.js';
import type { DocumentDiff } from '../../src/model/diff.js';
import type { OfficialLanguage } from '../../src/node.js';
import { parseDocument } from '../../src/parse/index.js';
import { diffToJson } from '../../src/write/diff-json.js';
import { diffToText } from '../../src/write/diff-text.js';
import { diffToHtml } from '../../src/write/html/diff.js';
import { corpus, TARGETS } from '../corpus/solidarity.js';

const LANGUAGES: readonly OfficialLanguage[] = ['zh', ...TARGETS];

const parsed = (text: string, language?: string) => parseDocument(text, language === undefined ? {} : { language }).document;

/** The text of a clause of the bundled resolution, its mark included. */
function printed(language: OfficialLanguage, path: string): string {
  const text = corpus.texts[language];
  const clause = parsed(text, language).clauses.find((each) => each.path === path);
  return text.slice(clause?.span.start, clause?.span.end);
}

/** The bundled resolution and a later state of it. */
function changed(language: OfficialLanguage, change: (text: string) => string): DocumentDiff {
  const text = corpus.texts[language];
  return diffDocuments(parsed(text, language), parsed(change(text), language));
}

const told = ({ pairs }: DocumentDiff) =>
  pairs.flatMap(({ id, change, moved }) => (change === 'unchanged' && !moved ? [] : [`${id} ${change}${moved ? ' moved' : ''}`]));

describe.each(LANGUAGES)('two states in %s', (language) => {
  test('that are the same have not changed', () => {
    expect(told(changed(language, (text) => text))).toEqual([]);
  });

  test('of which the newer lacks a paragraph', () => {
    expect(told(changed(language, (text) => text.replace(printed(language, 'op.5'), '')))).toEqual(['op.5= deleted']);
  });

  test('of which the newer has one more', () => {
    const added = printed(language, 'op.5');
    const diff = diffDocuments(parsed(corpus.texts[language].replace(added, ''), language), parsed(corpus.texts[language], language));
    expect(told(diff)).toEqual(['=op.5 added']);
  });

  test('of which a paragraph has moved', () => {
    const [own, after] = [printed(language, 'pp.3'), printed(language, 'pp.7')];
    const diff = changed(language, (text) => text.replace(own, '').replace(after, `${after}\n\n${own}`));
    expect(told(diff)).toEqual(['pp.3=pp.7 unchanged moved']);
  });

  test('of which a passage is edited', () => {
    const [old, young] = [printed(language, 'op.4'), printed(language, 'op.9')];
    const half = (text: string) => text.slice(Math.floor(text.length / 2));
    const diff = changed(language, (text) => text.replace(half(old), half(young)));
    expect(told(diff)).toEqual(['op.4=op.4 edited']);
    const pair = diff.pairs.find(({ change }) => change === 'edited');
    expect(new Set(pair?.words.map(({ kind }) => kind))).toEqual(new Set(['same', 'deleted', 'added']));
  });
});

describe('a draft that was rewritten', () => {
  const older = `The General Assembly,
Recalling its resolution 60/251 of 15 March 2006,
Noting the report of the Secretary-General,
1. Requests the Secretary-General to report on the matter;
2. Invites Member States to contribute to the trust fund for indigenous peoples;
3. Calls upon all States to accede to the Convention on the Rights of the Child;
4. Decides to remain seized of the matter.`;
  const newer = `The General Assembly,
Recalling its resolution 60/251 of 3 April 2006,
Noting the report of the Secretary-General,
1. Welcomes the efforts of civil society;
2. Requests the Secretary-General to report on the matter to the Assembly at its seventieth session;
3. Calls upon all States to accede to the Convention on the Rights of the Child;
4. Invites Member States to contribute to the trust fund for indigenous peoples;
5. Decides to remain seized of the matter.`;
  const diff = diffDocuments(parsed(older), parsed(newer));

  test('clause by clause', () => {
    const shown = diff.pairs.map(({ id, change, moved, renumbered }) =>
      [id, change, ...(moved ? ['moved'] : []), ...(renumbered ? [`${renumbered.from}>${renumbered.to}`] : [])].join(' '),
    );
    expect(shown).toEqual([
      'organ=organ unchanged',
      'pp.1=pp.1 edited',
      'pp.2=pp.2 unchanged',
      '=op.1 added',
      'op.1=op.2 edited 1.>2.',
      expect.stringMatching(/^op\.2=op\.4 unchanged (?:moved )?2\.>4\.$/),
      expect.stringMatching(/^op\.3=op\.3 unchanged(?: moved)?$/),
      'op.4=op.5 unchanged 4.>5.',
    ]);
    expect(diff.pairs.filter(({ moved }) => moved)).toHaveLength(1);
  });

  test('as text, with the words marked', () => {
    const text = diffToText(diff);
    expect(text).toMatch(/^English: 2 edited, 1 added, 1 moved, 3 renumbered, 5 unchanged\.\n/);
    expect(text).toContain('of [-15 March-]{+3 April+} 2006');
    expect(text).toContain('op.1 → op.2  edited, renumbered 1. → 2.');
  });

  test('as JSON, valid against its schema', () => {
    const schema = JSON.parse(readFileSync(new URL('../../schema/diff.json', import.meta.url), 'utf8'));
    const validate = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema);
    const json = JSON.parse(diffToJson(diff, { options: { lang: 'en' }, sourceStatus: 'unofficial' }));
    validate(json);
    expect(validate.errors ?? []).toEqual([]);
    expect(json.summary).toMatchObject({ edited: 2, added: 1, deleted: 0, moved: 1, renumbered: 3, unchanged: 5 });
    validate({ ...json, pairs: [{ ...json.pairs[0], change: 'other' }] });
    expect(validate.errors ?? []).not.toEqual([]);
  });

  test('as a page, deleted words on one side and added ones on the other', () => {
    const page = diffToHtml(diff, { options: { lang: 'en' } });
    expect(page).toContain('lang: en');
    expect(page).toContain('<del>15 March</del>');
    expect(page).toContain('<ins>3 April</ins>');
    expect(page).not.toContain('undefined');
  });
});

test('paragraphs that are cut in two or joined are kept together', () => {
  const opening = 'The General Assembly,\nRecalling its resolution 60/251 of 15 March 2006,\n';
  const joined = `${opening}1. Requests the Secretary-General to submit a report to the Human Rights Council, and invites Member States to contribute to the trust fund for indigenous peoples;\n2. Decides to remain seized of the matter.`;
  const parted = `${opening}1. Requests the Secretary-General to submit a report to the Human Rights Council;\n2. Invites Member States to contribute to the trust fund for indigenous peoples;\n3. Decides to remain seized of the matter.`;
  expect(told(diffDocuments(parsed(joined), parsed(parted)))).toEqual(['op.1=op.1+op.2 edited']);
  expect(told(diffDocuments(parsed(parted), parsed(joined)))).toEqual(['op.1+op.2=op.1 edited']);
});

test('an empty state gives only additions', () => {
  expect(diffDocuments(parsed('', 'en'), parsed('The General Assembly,\n1. Decides.', 'en')).pairs.map(({ change }) => change)).toEqual([
    'added',
    'added',
  ]);
});

test('states in two languages are refused', () => {
  expect(() => diffDocuments(parsed(corpus.texts.zh), parsed(corpus.texts.en))).toThrow(ClauseAlignError);
});
