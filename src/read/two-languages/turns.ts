import { detectLanguage, scriptOf } from '../../languages/detect.js';
import { languages } from '../../languages/index.js';
import type { LanguageTable } from '../../languages/table.js';
import { endPunctuation } from '../../text/end-punctuation.js';
import type { ReadBlock } from '../reading.js';
import type { Parts } from './columns.js';
import { weightOf } from './weight.js';

type Script = LanguageTable['script'];

/** Fewer paragraphs prove nothing; where their scripts differ, less is enough. */
const leastParagraphs = 6;
const leastOfScripts = 4;
/** Paragraphs of less weight don't tell their language, or their script. */
const leastWeight = 40;
const leastScriptWeight = 4;
/** Of the places where one paragraph follows another, this share must change the language. */
const leastChanges = 0.6;
/** Every other paragraph together must weigh as much to tell a language that single ones are too short for. */
const leastHalf = 80;

type Told = readonly (LanguageTable | undefined)[];

/** Paragraphs with the language that each tells, if it does. */
export interface ToldBlocks {
  readonly blocks: readonly ReadBlock[];
  readonly told: Told;
}

/** Two or more languages that take turns from paragraph to paragraph. */
export function byTurns({ blocks, told }: ToldBlocks): Parts | null {
  const usual = takingTurns(told);
  if (!usual) return byHalves(blocks);
  const changes = told.flatMap((table, i) => (i > 0 && table && told[i - 1] && table !== told[i - 1] ? [i] : []));
  return endAlike(changes.map((i) => [blocks[i - 1], blocks[i]])) ? takeTurns(blocks, told, usual) : null;
}

/** Of paragraphs beside those of another language this share ends with the same sign at least: translations do, names in a list of their own don't. */
const leastAlike = 1 / 3;

function endAlike(pairs: readonly (readonly [ReadBlock | undefined, ReadBlock | undefined])[]): boolean {
  const alike = pairs.filter(([one, other]) => endPunctuation(one?.text ?? '') === endPunctuation(other?.text ?? ''));
  return alike.length >= leastAlike * pairs.length;
}

/** Of what the paragraphs say, a language that is no mere inset holds this share; words that only tell their script, more. */
const leastShare = 0.2;
const leastShareOfScript = 0.3;

/**
 * What a text holds if it holds several languages, whether they take turns or not: tags, or the script where no more is known. Short
 * paragraphs that only tell the script of a language that others tell are no sign of another.
 */
export function mixedLanguages({ blocks, told }: ToldBlocks): string[] {
  const scriptsTold = new Set(told.map((table) => table?.script));
  const sums = new Map<string, { weight: number; paragraphs: number; least: number }>();
  let all = 0;
  blocks.forEach(({ text }, i) => {
    const weight = weightOf(text);
    const script = weight < leastScriptWeight ? undefined : scriptOf(text);
    if (script === undefined) return;
    all += weight;
    if (!told[i] && scriptsTold.has(script)) return;
    const [name, least] = told[i] ? [told[i].tag, leastShare] : [SCRIPTS[script], leastShareOfScript];
    const sum = sums.get(name) ?? { weight: 0, paragraphs: 0, least };
    sums.set(name, { ...sum, weight: sum.weight + weight, paragraphs: sum.paragraphs + 1 });
  });
  const usual = [...sums].filter(([, { weight, paragraphs, least }]) => paragraphs >= 2 && weight >= least * all);
  return usual.length > 1 ? usual.map(([name]) => name) : [];
}

const SCRIPTS: Readonly<Record<Script, string>> = {
  Arab: 'Arabic script',
  Cyrl: 'Cyrillic',
  Hani: 'Chinese characters',
  Latn: 'Latin letters',
};

/**
 * Tells the language of each paragraph: long ones tell it themselves; short ones, where the text has several scripts, by their script, if
 * only one language is written in it here.
 */
export function tellLanguages(blocks: readonly ReadBlock[]): ToldBlocks {
  return { blocks, told: languagesOf(blocks) };
}

/** Words without symbols and figures, which are the same in all languages. */
const withoutSymbols = (text: string): string => text.replace(/[!-~]+/g, (run) => (/[0-9/]/.test(run) ? '' : run));

function languagesOf(blocks: readonly ReadBlock[]): Told {
  const told = blocks.map(({ text }) => (weightOf(text) < leastWeight ? undefined : detectLanguage(text)));
  const scripts = blocks.map(({ text }) => {
    const words = withoutSymbols(text);
    return weightOf(words) < leastScriptWeight ? undefined : scriptOf(words);
  });
  const present = new Set(scripts.filter((script) => script !== undefined));
  if (present.size < 2) return told;
  const ofScript = new Map([...present].map((script) => [script, onlyLanguage(script, blocks, scripts, told)]));
  return told.map((table, i) => {
    const script = scripts[i];
    return table ?? (script && ofScript.get(script));
  });
}

/** The one language that is written in a script, told by all its paragraphs together where none is long enough. */
function onlyLanguage(
  script: Script,
  blocks: readonly ReadBlock[],
  scripts: readonly (Script | undefined)[],
  told: Told,
): LanguageTable | undefined {
  const own = blocks.filter((_, i) => scripts[i] === script);
  const known = new Set(told.filter((table) => table?.script === script));
  if (known.size > 1) return undefined;
  const [single] = known;
  return (
    single ??
    detectLanguage(
      own.map(({ text }) => text).join('\n'),
      languages.filter((table) => table.script === script),
    )
  );
}

/** The languages that take turns, or null. */
function takingTurns(told: Told): readonly LanguageTable[] | null {
  const known = told.filter((table) => table !== undefined);
  const counts = new Map<LanguageTable, number>();
  for (const table of known) counts.set(table, (counts.get(table) ?? 0) + 1);
  const usual = [...counts].filter(([, count]) => count >= known.length / 10).map(([table]) => table);
  const enough = new Set(usual.map(({ script }) => script)).size > 1 ? leastOfScripts : leastParagraphs;
  const least = Math.min(...usual.map((table) => counts.get(table) ?? 0));
  const changes = known.filter((table, i) => i > 0 && table !== known[i - 1]).length;
  const isMixed = usual.length > 1 && known.length >= enough && least >= (0.6 * known.length) / usual.length;
  return isMixed && changes >= leastChanges * (known.length - 1) ? usual : null;
}

/** Paragraphs of one script that are each too short: every other one together tells another language than the rest. */
function byHalves(blocks: readonly ReadBlock[]): Parts | null {
  const filled = blocks.flatMap(({ text }, i) => (/\p{L}/u.test(text) ? [i] : []));
  if (filled.length < leastOfScripts) return null;
  const halves = [0, 1].map((turn) => filled.filter((_, k) => k % 2 === turn));
  const words = new Set(filled);
  const texts = halves.map((half) => half.map((i) => blocks[i]?.text ?? '').join('\n'));
  if (texts.some((text) => weightOf(text) < leastHalf)) return null;
  const [one, other] = texts.map((text) => detectLanguage(text));
  if (!one || !other || one === other) return null;
  if (!endAlike(filled.flatMap((at, k) => (k % 2 === 1 ? [[blocks[filled[k - 1] ?? 0], blocks[at]] as const] : [])))) return null;
  const parts = new Map([one, other].map((table, turn) => [table, new Set(halves[turn])]));
  blocks.forEach((_, i) => {
    if (!words.has(i)) for (const part of parts.values()) part.add(i);
  });
  return parts;
}

/** Paragraphs that don't tell their language belong to the one whose turn it is; those without words to all. */
function takeTurns(blocks: readonly ReadBlock[], told: Told, usual: readonly LanguageTable[]): Parts {
  const parts = new Map(usual.map((table) => [table, new Set<number>()]));
  let turn = 0;
  blocks.forEach(({ text }, i) => {
    if (!/\p{L}/u.test(text)) {
      for (const part of parts.values()) part.add(i);
      return;
    }
    const own = byLetters(text, usual) ?? told[i];
    const at = own ? usual.indexOf(own) : -1;
    if (at >= 0) turn = at;
    const table = usual[turn];
    if (table) parts.get(table)?.add(i);
    turn = (turn + 1) % usual.length;
  });
  return parts;
}

const ownLetters: Readonly<Partial<Record<LanguageTable['script'], RegExp>>> = {
  Hani: /[\u4e00-\u9fff]/,
  Cyrl: /[\u0400-\u052f]/,
  Arab: /[\u0620-\u06ff]/,
};

/** A letter of another script than Latin tells more of a short paragraph than its words, many of which may be symbols and names. */
function byLetters(text: string, tables: readonly LanguageTable[]): LanguageTable | undefined {
  return tables.find(({ script }) => ownLetters[script]?.test(text));
}
