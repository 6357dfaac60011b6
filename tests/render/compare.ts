import { parseDocument } from '../../src/parse/index.js';
import type { Printed } from './printed.js';

/** How many of how many. */
export interface Share {
  readonly right: number;
  readonly all: number;
}

/** How much of a printed tree the parser gave back. */
export interface Outcome {
  readonly clauses: number;
  readonly right: number;
  /** Clauses with the right path, told by how their text begins: paragraphs and headings, and what hangs on them. */
  readonly paragraphs: Share;
  readonly items: Share;
  /** Whether the texts that were found stand in the order of the tree. */
  readonly ordered: boolean;
  readonly notes: number;
  readonly tied: number;
  readonly same: boolean;
  /** The first difference, for a reader. */
  readonly difference: string;
}

/** What any reader takes for the same: widths of characters, vowel signs, white space, which next to an ideograph says nothing. */
const even = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u064b-\u0652\u0640]/g, '')
    .replace(/[\s\u200f]+/g, ' ')
    .replace(/ ?([\u3000-\u9fff\uff00-\uffef]) ?/g, '$1')
    .replace(/(?<=[\u3000-\u9fff] ?[,;:.()]) | (?=[,;:.()] ?[\u3000-\u9fff])/g, '')
    .trim();
const counted = (path: string): boolean => !/^(front|close|fn)/.test(path) && !/\.(front|close)\.\d+$/.test(path);

/** Parses a text and compares what comes out with the tree it was printed from. Front matter and closing lines are left out. */
export function compare(text: string, printed: Printed, language: string): Outcome {
  const { document, findings } = parseDocument(text);
  const expected = printed.blocks.flatMap((b) => (b.path !== null && counted(b.path) ? [{ path: b.path, text: even(b.text) }] : []));
  const got = document.clauses
    .filter((c) => counted(c.path) && c.text !== printed.notesHeading)
    .map((c) => ({ path: c.path, text: even(c.text) }));
  const texts = new Map(got.map((c) => [c.path, c.text]));
  const right = expected.filter((c) => texts.get(c.path) === c.text).length;
  const tied = printed.notes.filter((note) =>
    document.notes.some(
      (n) => n.label === note.label && even(n.text) === even(note.text) && same(n.references.map(division), note.references),
    ),
  ).length;
  const wrong = expected.findIndex((c, i) => got[i]?.path !== c.path || got[i]?.text !== c.text);
  const at = wrong < 0 && got.length > expected.length ? expected.length : wrong;
  const language_ = document.language === language ? '' : `language ${document.language}; `;
  const notes =
    tied === printed.notes.length
      ? ''
      : `notes ${JSON.stringify(document.notes.map((n) => [n.label, n.text, n.references]))} for ${JSON.stringify(printed.notes)}; `;
  const symbol = printed.symbol === null || document.symbol === printed.symbol ? '' : `symbol ${document.symbol} for ${printed.symbol}; `;
  const unreported = printed.findings.filter(({ rule, label }) => !findings.some((f) => f.rule === rule && f.message.includes(label)));
  const reported = unreported.length === 0 ? '' : `not reported: ${JSON.stringify(unreported)}; `;
  const clause = at < 0 ? '' : `${JSON.stringify(got[at] ?? null)} for ${JSON.stringify(expected[at] ?? null)}`;
  const all =
    at < 0 && tied === printed.notes.length && document.notes.length === printed.notes.length && language_ + symbol + reported === '';
  const isItem = (path: string): boolean =>
    /^(?:pp|op|p)\.[^.]+\.(?:[a-z]+|q|u|end)(?:\.|$)/.test(path.replace(/^(?:(?:annex|sec|part)\.\w+\.)+/, '').replace(/^art\.\d+\./, ''));
  const share = (clauses: typeof expected): Share => ({
    right: clauses.filter((c) => texts.get(c.path)?.slice(0, 30) === c.text.slice(0, 30)).length,
    all: clauses.length,
  });
  const paragraphs = share(expected.filter((c) => !isItem(c.path)));
  const items = share(expected.filter((c) => isItem(c.path)));
  return {
    clauses: expected.length,
    right,
    paragraphs,
    items,
    ordered: isOrdered(expected, got),
    notes: printed.notes.length,
    tied,
    same: all,
    difference: language_ + symbol + reported + clause + notes,
  };
}

/** Whether the clauses that both sides have stand in the same order; a text that comes again may have been found once. */
function isOrdered(expected: readonly { text: string }[], got: readonly { text: string }[]): boolean {
  const texts = new Set(expected.map((c) => c.text));
  let at = 0;
  for (const { text } of got) {
    if (!texts.has(text)) continue;
    at = expected.findIndex((c, i) => i >= at && c.text === text) + 1;
    if (at === 0) return false;
  }
  return true;
}

function division(path: string): string {
  return path.startsWith('front') ? 'front' : path;
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}
