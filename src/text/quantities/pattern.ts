import { type Taker, takerOf } from './slot.js';

/** A step in the tree of all patterns of a language: patterns that begin alike share their beginning. */
export interface PatternNode {
  readonly words: Map<string, PatternNode>;
  /** What may be left open here, in the order of the tables. */
  readonly slots: OpenStep[];
  /** The kind that a pattern ending here gives. */
  kind?: string;
}

/** A slot, and the step after it. */
export interface OpenStep {
  readonly slot: Slot;
  readonly take: Taker;
  readonly next: PatternNode;
}

/**
 * What a pattern leaves open: `#` a number, `#a` an amount in three digits at most, `#+` a list of them, `#y` year, `#Y` year in four digits, `#b` end of a biennium, `#m` month,
 * `#M` month as a number, `#w` month in full, `#n` denominator in words, `#N` as a number, `#k` numerator, `#K` one of two or more, `#d` day, `#h` hour or minute, `#c` article or paragraph with its letters, `#p` part of a paragraph or an article, `#u` what a part belongs to, `#A` number or letter, `#o` ordinal, `#r` resolution, `#q` resolution by its form alone, `#s` letters or numbers in brackets, `#t` bis or ter as a number.
 */
export type Slot =
  | '#'
  | '#+'
  | '#a'
  | '#y'
  | '#Y'
  | '#b'
  | '#m'
  | '#M'
  | '#w'
  | '#n'
  | '#N'
  | '#k'
  | '#K'
  | '#d'
  | '#h'
  | '#c'
  | '#c+'
  | '#p'
  | '#p+'
  | '#u'
  | '#A'
  | '#A+'
  | '#o'
  | '#o+'
  | '#M+'
  | '#r'
  | '#r+'
  | '#q'
  | '#q+'
  | '#s'
  | '#s+'
  | '#t';

/** Compiles patterns to one tree; `expand` gives the folded forms of an element. */
export function compilePatterns(
  tables: readonly Readonly<Record<string, readonly string[] | undefined>>[],
  expand: (forms: string) => string[],
): { root: PatternNode; words: Set<string> } {
  const root = emptyNode();
  const words = new Set<string>();
  for (const table of tables) {
    for (const [kind, patterns] of Object.entries(table))
      for (const pattern of patterns ?? []) addPattern(root, kind, elementsOf(pattern), expand, words);
  }
  return { root, words };
}

function addPattern(
  node: PatternNode,
  kind: string,
  elements: readonly string[],
  expand: (forms: string) => string[],
  words: Set<string>,
): void {
  const [element, ...rest] = elements;
  if (element === undefined) {
    node.kind ??= kind;
    return;
  }
  const optional = element.length > 1 && element.endsWith('?');
  if (optional) addPattern(node, kind, rest, expand, words);
  const bare = optional ? element.slice(0, -1) : element;
  if (bare.startsWith('#')) addPattern(openStep(node, bare as Slot), kind, rest, expand, words);
  else for (const form of expand(bare)) addPattern(addWords(node, form, words), kind, rest, expand, words);
}

/** Han characters are words each: nothing parts words there. */
function addWords(node: PatternNode, form: string, words: Set<string>): PatternNode {
  let last = node;
  for (const word of /\p{Script=Han}/u.test(form) ? form : [form]) {
    if (/\p{L}|\p{N}/u.test(word)) words.add(word);
    last = child(last.words, word);
  }
  return last;
}

function elementsOf(pattern: string): string[] {
  return pattern.split(' ').filter((element) => element !== '');
}

function openStep({ slots }: PatternNode, slot: Slot): PatternNode {
  const known = slots.find((step) => step.slot === slot);
  if (known !== undefined) return known.next;
  const next = emptyNode();
  slots.push({ slot, take: takerOf(slot), next });
  return next;
}

function child(children: Map<string, PatternNode>, key: string): PatternNode {
  const found = children.get(key) ?? emptyNode();
  children.set(key, found);
  return found;
}

function emptyNode(): PatternNode {
  return { words: new Map(), slots: [] };
}
