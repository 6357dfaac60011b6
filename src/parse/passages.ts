import { readHeading } from './headings.js';
import type { Line } from './line.js';
import { readMark } from './mark.js';
import { isNoteLine } from './notes.js';
import { type Passage, toPassage } from './passage.js';
import type { Vocabulary } from './vocabulary.js';
import { continues, measureWrapping } from './wrapping.js';

/** Lines grouped into paragraphs, and those that are page furniture. */
export interface Grouped {
  readonly passages: readonly Passage[];
  readonly furniture: readonly Line[];
}

/** Joins wrapped lines and puts page furniture aside. */
export function toPassages(lines: readonly Line[], vocabulary: Vocabulary, wrapped: boolean): Grouped {
  const furniture = lines.filter((line) => line.text === '' || line.hint === 'furniture');
  const text = lines.filter((line) => line.text !== '' && line.hint !== 'furniture');
  const groups = wrapped ? groupLines(text, vocabulary) : text.map((line) => [line]);
  return { passages: groups.map((group) => toPassage(group, vocabulary)), furniture };
}

function groupLines(lines: readonly Line[], vocabulary: Vocabulary): Line[][] {
  const wrapping = measureWrapping(lines);
  const groups: Line[][] = [];
  let before: Line | undefined;
  for (const line of lines) {
    const group = groups.at(-1);
    const goesOn = before !== undefined && !isNoteLine(line) && continues(before, line, wrapping, isMarked(line, vocabulary));
    if (goesOn && group) group.push(line);
    else groups.push([line]);
    before = line;
  }
  return groups;
}

function isMarked(line: Line, vocabulary: Vocabulary): boolean {
  const mark = readMark(line.text, vocabulary);
  return (mark !== null && mark.form !== 'bare') || readHeading(line.text, vocabulary) !== null;
}
