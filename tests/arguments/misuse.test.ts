import { describe, expect, test } from 'vitest';
import * as root from '../../src/index.js';
import * as node from '../../src/node.js';

const { alignDocuments, alignLines, checkAlignment, ClauseAlignError, concordDocuments, diffDocuments, parseDocument } = root;

const texts = {
  zh: '人权理事会，\n1. 请秘书长协助；\n2. 决定审议此事项。',
  en: 'The Human Rights Council,\n1. Requests the Secretary-General to assist;\n2. Decides to consider the matter.',
  fr: 'Le Conseil des droits de l’homme,\n1. Prie le Secrétaire général de prêter assistance ;\n2. Décide d’examiner la question.',
};
const parsed = parseDocument(texts.zh);
const [zh, en, fr] = [parsed.document, parseDocument(texts.en).document, parseDocument(texts.fr).document];
const alignment = alignDocuments(zh, en);
const concordance = concordDocuments([zh, en, fr]);
const diff = diffDocuments(zh, zh);
const findings = checkAlignment(alignment);
const file = { name: 'x.txt' };
const targets = [{ alignment, findings, source: file, target: file }];
const lines = { sourceLanguage: 'zh', targetLanguage: 'en' };
const beads = root.beadsOf(alignment);
const scores = root.scoreAlignment(beads, beads);
const bytes = new TextEncoder().encode(texts.zh);

/** A call of each public function that takes arguments, with all that it takes. */
const CALLS: Readonly<Record<string, readonly unknown[]>> = {
  alignDocuments: [zh, en, {}],
  alignLines: [['一'], ['One'], lines],
  applySuppressions: [findings, []],
  beadsOf: [alignment],
  chainLexicons: [[], 'zh', 'ar', {}],
  checkAlignment: [alignment, {}],
  checkConcordance: [concordance, {}],
  checkToHtml: [targets, {}],
  checkToJson: [targets, {}],
  checkToSarif: [targets, {}],
  checkToText: [targets],
  clauseAt: [zh, 0],
  concordDocuments: [[zh, en], {}],
  concordLines: [
    [
      { language: 'zh', lines: ['一'] },
      { language: 'en', lines: ['One'] },
    ],
    {},
  ],
  concordanceToHtml: [concordance, [], {}],
  concordanceToJson: [concordance, [], {}],
  concordanceToText: [concordance, []],
  concordanceToTmx: [concordance, {}],
  concordanceToTsv: [concordance],
  counterpartsOf: [alignment, 'op.1', {}],
  decodeText: [bytes],
  diffDocuments: [zh, zh],
  diffToHtml: [diff, {}],
  diffToJson: [diff, {}],
  diffToText: [diff, {}],
  documentToAkn: [parsed, {}],
  documentToJson: [parsed, {}, {}],
  documentToText: [parsed, {}],
  isComplete: [findings],
  lexiconFormat: ['zh\ten\n一\tone\n', 'x'],
  loadLexicons: [['zh'], {}],
  parseDictd: ['', new Uint8Array(), 'x'],
  parseDocument: [texts.zh, {}],
  parseLexicon: ['zh\ten\n一\tone\n', {}],
  provenanceToJson: [[{ language: 'zh', symbol: null }], {}],
  readDocument: [bytes, {}],
  readSuppressions: ['{"suppressions": []}'],
  scoreAlignment: [beads, beads],
  scoresToJson: [scores],
  scoresToText: [scores],
  summariseCheck: [alignment, findings],
  suppressionsFor: [findings, [], ['en']],
  suppressionsToJson: [[]],
  toBeads: [alignment],
  toHtml: [alignment, {}, []],
  toJson: [alignment, {}],
  toJsonl: [alignment, {}],
  toMoses: [alignment],
  toTei: [alignment, {}],
  toText: [alignment, {}, {}],
  toTmx: [alignment, {}],
  toTsv: [alignment],
  toXliff: [alignment, {}],
  toXlsx: [alignment, {}, []],
  transferAlignment: [alignment, zh, {}],
  alignmentFormat: ['[0]:[0]:1'],
  buildCorpus: ['no such folder', 'nor this', {}],
  fetchDocuments: ['A/1', 'nowhere', {}],
  readAlignment: ['[0]:[0]:1', {}],
  readAnchors: ['[0]:[0]', {}],
  readBytes: ['package.json'],
  readDocumentFile: ['README.md', {}],
  readLexiconTsv: ['zh\ten\n一\tone\n', 'x'],
  readLexicons: ['terms.tsv', {}],
  readTerms: ['zh\ten\n一\tone\n'],
  readTextFile: ['README.md', {}],
  streamPairs: ['tsv', [], alignment, {}],
};

/** Whether an argument is one of options that has none. */
const isOptions = (value: unknown): boolean => JSON.stringify(value) === '{}' && !(value instanceof Uint8Array);

const functions: Readonly<Record<string, unknown>> = { ...root, ...node };
const NO_ARGUMENTS = new Set(['ClauseAlignError', 'loadCorpus', 'version']);

/** What a call throws, at once or as a promise. */
async function thrown(name: string, args: readonly unknown[]): Promise<unknown> {
  const called = functions[name];
  if (typeof called !== 'function') throw new Error(`no such function: ${name}`);
  try {
    await called(...args);
    return null;
  } catch (error) {
    return error;
  }
}

/** No argument of any function may be one of these. */
const NEVER = [null, true, () => 0, Promise.resolve('x'), Symbol('x')];

describe('misuse', () => {
  test('is looked for in every public function', () => {
    expect(Object.keys(CALLS).sort()).toEqual(
      Object.keys(functions)
        .filter((name) => !NO_ARGUMENTS.has(name))
        .sort(),
    );
  });

  test.each(Object.keys(CALLS))('of %s is one line that names the function and what was expected', async (name) => {
    const args = CALLS[name] ?? [];
    for (const [at] of args.entries()) {
      for (const wrong of NEVER) {
        const error = await thrown(name, args.with(at, wrong));
        expect(error).toBeInstanceOf(ClauseAlignError);
        expect(String(error)).toMatch(new RegExp(`^ClauseAlignError: ${name}: \\w+ must be .+, not .+`));
        expect(String(error)).not.toContain('\n');
      }
    }
  });

  test.each(Object.entries(CALLS).filter(([, args]) => args.some(isOptions)))(
    'an option that %s has not is refused',
    async (name, args) => {
      for (const [at, each] of args.entries()) {
        if (!isOptions(each)) continue;
        expect(String(await thrown(name, args.with(at, { minConfidense: 0.5 })))).toMatch(
          /^ClauseAlignError: \w+: \w+ has no minConfidense, but \w+/,
        );
      }
    },
  );

  test('costs nothing where nothing is wrong: each call works', async () => {
    const failing = new Set(['parseDictd', 'buildCorpus', 'fetchDocuments', 'readLexicons']);
    for (const [name, args] of Object.entries(CALLS))
      if (!failing.has(name)) expect([name, await thrown(name, args)]).toEqual([name, null]);
  });

  test.each([
    [
      'alignDocuments',
      [texts.zh, texts.en],
      `source must be a parsed document (parseDocument(text).document), not ${JSON.stringify(texts.zh.slice(0, 30))}`,
    ],
    ['alignDocuments', [zh, parsed], 'target must be a parsed document (parseDocument(text).document), not { document,findings }'],
    [
      'alignDocuments',
      [zh, en, { lexicons: root.loadLexicons(['zh']) }],
      'lexicons must be a list of lexicons (await loadLexicons(languages)), not [object Promise]',
    ],
    ['alignDocuments', [zh, en, { minConfidence: 50 }], 'minConfidence must be a number from 0 to 1, not 50'],
    [
      'alignDocuments',
      [zh, en, { anchors: { fixed: [[0, 0]] } }],
      'anchors must be { fixed, forbidden } of { source, target }, not { fixed }',
    ],
    ['alignLines', ['一\n二', 'One\nTwo', lines], `source must be a list of lines (text.split('\\n')), not "一\\n二"`],
    [
      'alignLines',
      [['一'], ['One']],
      'options must be an object with sourceLanguage,targetLanguage,lexicons,minConfidence,anchors,explain,embedder,without,secondPass,model, not undefined',
    ],
    ['alignLines', [['一'], ['One'], { sourceLanguage: 'zh' }], 'targetLanguage must be a language tag such as zh, not undefined'],
    ['parseDocument', [bytes], 'input must be text or blocks, not [object Uint8Array]'],
    ['parseDocument', ['x', { language: 'Chinese!' }], 'language must be a language tag such as zh, not "Chinese!"'],
    ['loadLexicons', ['zh'], `languages must be a list of language tags such as ['zh', 'en'], not "zh"`],
    [
      'toTmx',
      [alignment.pairs],
      'alignment must be an alignment, not [ { id,type,source,target },{ id,type,source,target },{ id,type,source,target } ]',
    ],
    ['alignLines', [['一'], [1], lines], `target must be a list of lines (text.split('\\n')), not [ 1 ]`],
    ['loadLexicons', [['English', 'zh']], `languages must be a list of language tags such as ['zh', 'en'], not [ "English","zh" ]`],
    ['parseDocument', ['x', { tables: [{ tag: 'de' }] }], 'tables must be a list of tables, not [ { tag } ]'],
    [
      'parseDocument',
      ['x', { tables: [{ words: {}, structure: {}, quantities: {} }] }],
      'tables must be a list of tables, not [ { words,structure,quantities } ]',
    ],
    ['readDocument', ['x'], 'bytes must be a Uint8Array, such as new Uint8Array(await file.arrayBuffer()), not "x"'],
  ])('%s says what to do: %#', async (name, args, message) => {
    expect(await thrown(name, args)).toMatchObject({ name: 'ClauseAlignError', message: `${name}: ${message}` });
  });

  test('has a code: of arguments, of options, and of languages', async () => {
    expect(await thrown('toTmx', [5])).toMatchObject({ code: 'invalid-input', value: 5 });
    expect(await thrown('toText', [alignment, { width: 0 }])).toMatchObject({ code: 'invalid-option', value: 0 });
    expect(await thrown('alignLines', [[], [], { ...lines, targetLanguage: '!' }])).toMatchObject({ code: 'invalid-language', value: '!' });
  });

  test('an embedder that answers later is told to', () => {
    const later: unknown = async () => [1, 2];
    const embedder = later as root.Embedder;
    expect(() => alignLines(['一'], ['One'], { ...lines, embedder })).toThrow(
      'embedder must be a function that answers at once, not [object AsyncFunction]',
    );
  });

  test.each([
    ['a promise', Promise.resolve([1]), '[object Promise]'],
    ['null', null, 'null'],
    ['a word', 'abc', '"abc"'],
    ['no number', [Number.NaN, 1], '[ NaN,1 ]'],
    ['no finite number', new Float32Array([Number.POSITIVE_INFINITY]), '[object Float32Array]'],
  ])('an embedder that answers with %s is told what it may give', (_, answer, shown) => {
    const embedder = (() => answer) as unknown as root.Embedder;
    expect(() => alignLines(['一'], ['One'], { ...lines, embedder })).toThrow(
      `embedder: vector must be a list of numbers or undefined, not ${shown}`,
    );
  });

  test('options that are undefined are options that are not given', () => {
    const options: unknown = { minConfidence: undefined, lexicons: undefined };
    expect(alignDocuments(zh, en, options as root.AlignDocumentsOptions)).toEqual(alignment);
  });
});
