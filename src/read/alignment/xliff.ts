import { SaxesParser } from 'saxes';
import { ClauseAlignError } from '../../errors.js';
import type { LanguagePair } from './language-pair.js';
import { parted } from './parted.js';
import type { ReadPair, ReadUnit } from './read-pair.js';

/** A segment with what the file says of its unit. */
interface Segment {
  readonly unit: Unit;
  /** Absent where the file has no such element. */
  source?: string;
  target?: string;
}

interface Unit {
  readonly name: string;
  /** Our own metadata. */
  readonly metadata: Map<string, string>;
}

/** What stands inside a text for a tool, not for a reader: the native codes of XLIFF 1.2. */
const CODES = new Set(['bpt', 'ept', 'it', 'ph', 'sub']);
/** What holds a source or a target that is none of the unit's: proposals, the source as it was cut, white space between segments. */
const ASIDE = new Set(['alt-trans', 'matches', 'seg-source', 'ignorable']);

/** Follows a file element by element, of XLIFF 2 or 1.2. saxes expands no entities beyond those of XML itself. */
class XliffReader {
  readonly segments: Segment[] = [];
  /** As the first element says that names any: `<xliff>` of version 2, `<file>` of 1.2. */
  languages: LanguagePair | undefined;
  #unit: Unit = { name: '', metadata: new Map() };
  #aside = 0;
  #codes = 0;
  #type: string | undefined;
  #text = '';

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'xliff' || name === 'file') this.languages ??= languagesOf(attributes);
    if (ASIDE.has(name)) this.#aside++;
    if (CODES.has(name)) this.#codes++;
    if (name === 'unit' || name === 'trans-unit') this.#unit = { name: attributes.name ?? '', metadata: new Map() };
    if ((name === 'segment' || name === 'trans-unit') && this.#aside === 0) this.segments.push({ unit: this.#unit });
    if (name === 'meta') this.#type = attributes.type;
    // A character that XML forbids, by its number.
    if (name === 'cp') this.text(String.fromCodePoint(Number.parseInt(attributes.hex ?? '', 16) || 0xfffd));
    if (name === 'source' || name === 'target' || name === 'meta') this.#text = '';
  }

  text(characters: string): void {
    if (this.#codes === 0) this.#text += characters;
  }

  close(name: string): void {
    const segment = this.segments.at(-1);
    if (ASIDE.has(name)) this.#aside--;
    else if (CODES.has(name)) this.#codes--;
    else if ((name === 'source' || name === 'target') && this.#aside === 0 && segment !== undefined) segment[name] = this.#text;
    else if (name === 'meta' && this.#type !== undefined) this.#unit.metadata.set(this.#type, this.#text);
  }
}

function languagesOf(attributes: Readonly<Record<string, string>>): LanguagePair | undefined {
  const source = attributes.srcLang ?? attributes['source-language'];
  const target = attributes.trgLang ?? attributes['target-language'];
  return source === undefined && target === undefined ? undefined : [source ?? 'und', target ?? 'und'];
}

/** Element names without their prefix. */
const local = (name: string): string => name.slice(name.indexOf(':') + 1);

function read(text: string): XliffReader {
  const parser = new SaxesParser({ xmlns: false as const });
  const reader = new XliffReader();
  parser.on('opentag', ({ name, attributes }) => reader.open(local(name), attributes));
  parser.on('closetag', ({ name }) => reader.close(local(name)));
  parser.on('text', (characters) => reader.text(characters));
  parser.on('cdata', (characters) => reader.text(characters));
  parser.on('error', (error) => {
    const what = error.message.replace(/^\d+:\d+: /, '');
    throw new ClauseAlignError('invalid-gold', `malformed XML: ${what}`, undefined, `line ${parser.line}`);
  });
  parser.write(text).close();
  return reader;
}

/** The units of one side: ours by their paths, those of other tools by the number of the segment. An empty text is no unit. */
function sideOf({ unit, ...texts }: Segment, side: 'source' | 'target', fallback: string): ReadUnit[] {
  const text = texts[side] ?? '';
  const named = unit.metadata.get(`${side}-paths`);
  if (named === undefined) return text === '' ? [] : [{ path: fallback, text }];
  const paths = named.split(' ').filter((path) => path !== '');
  const parts = parted(text, unit.metadata.get(`${side}-lengths`), paths.length);
  return paths.map((path, index) => ({ path, text: parts[index] ?? '' }));
}

/**
 * Reads XLIFF 2: ours, with paths and confidence, or that of any other tool, whose segments are then counted as `tu.0`, `tu.1` …; and
 * XLIFF 1.2, a pair for each `<trans-unit>`. A segment without a target is a unit without counterpart; proposals of a memory are no pairs.
 *
 * @throws {ClauseAlignError} `invalid-gold` where the XML is malformed, with the line.
 * @see XLIFF Version 2.1, OASIS Standard, 2018
 */
export function readXliff(text: string): { pairs: ReadPair[]; languages: LanguagePair } {
  const { segments, languages = ['und', 'und'] } = read(text);
  const pairs = segments.map((segment, index) => {
    const confidence = Number(segment.unit.metadata.get('confidence') ?? Number.NaN);
    return {
      id: segment.unit.metadata.has('type') ? segment.unit.name : `tu.${index}`,
      source: sideOf(segment, 'source', `tu.${index}`),
      target: sideOf(segment, 'target', `tu.${index}`),
      ...(confidence >= 0 && confidence <= 1 ? { confidence } : {}),
    };
  });
  return { pairs: pairs.filter(({ source, target }) => source.length + target.length > 0), languages };
}
