import { alignDocuments, clauseAt, type Document, type EvidenceKind, type Lexicon, parseDocument } from '../../src/index.js';
import { randomNumbers } from './random.js';

/** A clause of the target, with the line that prints it. */
interface Piece {
  readonly path: string;
  text: string;
}

/** Paragraphs hit, as shares of all: left out, joined with the next, moved to another place. */
const RATES = { drop: 0.05, merge: 0.05, move: 0.03 };

/** What is right for a damaged version, in paths of the source and places of the target. */
export interface ClauseCase {
  readonly source: Document;
  readonly target: Document;
  /** Source paths and target paths of each pair, joined by `+`; moved ones included. */
  readonly gold: readonly string[];
}

const isParagraph = (path: string) => /^(?:pp|op)\.\d+$|^art\.\d+\.p\.\d+$/.test(path);
const withoutMark = (text: string) => text.replace(/^[\s\u200e\u200f]*[0-9٠-٩]{1,2}\s*[.．、\-–]\s*/, '');

/**
 * A version of a document with whole paragraphs left out, joined with the next, or moved, and what is then right. The two documents must
 * have the same paths where they correspond.
 *
 * @param numbers `kept`, or `lost`: no paragraph of the damaged side prints a number.
 */
export function damagedVersion(source: Document, target: Document, seed: number, numbers: 'kept' | 'lost'): ClauseCase {
  const random = randomNumbers(seed);
  const pieces = target.clauses.map(
    (clause): Piece => ({ path: clause.path, text: target.text.slice(clause.span.start, clause.span.end) }),
  );
  if (numbers === 'lost') for (const piece of pieces) if (isParagraph(piece.path)) piece.text = withoutMark(piece.text);
  const groups: { paths: string[]; text: string }[] = [];
  for (let k = 0; k < pieces.length; k++) {
    const piece = pieces[k];
    const next = pieces[k + 1];
    if (piece === undefined) continue;
    const draw = isParagraph(piece.path) ? random() : 1;
    if (draw < RATES.drop) continue;
    if (draw < RATES.drop + RATES.merge && next !== undefined && isParagraph(next.path)) {
      groups.push({ paths: [piece.path, next.path], text: `${piece.text} ${withoutMark(next.text)}` });
      k++;
    } else groups.push({ paths: [piece.path], text: piece.text });
  }
  const movable = groups.flatMap((group, k) => (isParagraph(group.paths[0] ?? '') && random() < RATES.move ? [k] : []));
  for (const k of movable) {
    const to = k + 2 + Math.floor(random() * 4);
    if (!isParagraph(groups[to]?.paths[0] ?? '')) continue;
    const [group] = groups.splice(k, 1);
    if (group !== undefined) groups.splice(to, 0, group);
  }
  return settle(source, target, groups);
}

function settle(source: Document, target: Document, groups: readonly { paths: string[]; text: string }[]): ClauseCase {
  let text = '';
  const starts = groups.map((group) => {
    const start = text.length;
    text += `${group.text}\n\n`;
    return start + group.text.length - 1;
  });
  const damaged = parseDocument(text, { language: target.language }).document;
  const known = new Set(source.clauses.map((clause) => clause.path));
  const gold: string[] = [];
  const found = new Set<string>();
  groups.forEach((group, k) => {
    const to = clauseAt(damaged, starts[k] ?? 0)?.path ?? '?';
    const from = group.paths.filter((path) => known.has(path));
    for (const path of from) found.add(path);
    gold.push(`${from.join('+')}=${to}`);
  });
  for (const path of known) if (!found.has(path)) gold.push(`${path}=`);
  return { source, target: damaged, gold };
}

/** The pairs that alignment finds, in the form of gold. */
export function foundPairs(
  { source, target }: ClauseCase,
  lexicons: readonly Lexicon[],
  without: readonly EvidenceKind[] = [],
): { pair: string; confidence: number }[] {
  const paths = (units: readonly { path: string }[]) => units.map(({ path }) => path).join('+');
  return alignDocuments(source, target, { lexicons, without }).pairs.map((pair) => ({
    pair: `${paths(pair.source)}=${paths(pair.target)}`,
    confidence: pair.confidence,
  }));
}
