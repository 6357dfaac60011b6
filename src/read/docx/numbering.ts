import { numberFormat } from '../number-format.js';
import { readXml } from '../xml.js';
import { isOn } from './values.js';

/** A level of a list, as `numbering.xml` defines it. */
export interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1.` or `(%2)`; of a bullet the sign itself. */
  readonly text: string;
  readonly suffix: 'tab' | 'space' | 'nothing';
  /** After a paragraph of which level, from 1, it starts again; 0: never; undefined: of any above. */
  readonly restart: number | undefined;
  /** The paragraph style whose paragraphs stand at this level. */
  readonly style: string | undefined;
  /** Numbers of all levels in its text are written in figures. */
  readonly legal: boolean;
}

/** A list that paragraphs name: the counting of its definition, with starts of its own. */
export interface List {
  /** What shares this counts together. */
  readonly counting: string;
  readonly levels: readonly Level[];
  /** Levels that this list starts anew, with the first number. */
  readonly starts: ReadonlyMap<number, number>;
}

/** All lists of a document, by number. */
export type Lists = ReadonlyMap<string, List>;

type Draft = { -readonly [Name in keyof Level]: Level[Name] };

const plain: Level = { start: 1, format: 'decimal', text: '', suffix: 'tab', restart: undefined, style: undefined, legal: false };
const LEVELS = 9;

/** A definition (`abstractNum`) or a list that changes one (`num`), as it is read. */
interface Definition {
  readonly id: string;
  base: string | undefined;
  /** The list style that it is, or that it stands for. */
  styleLink: string | undefined;
  numStyleLink: string | undefined;
  readonly levels: Map<number, Draft>;
  readonly starts: Map<number, number>;
}

/** Reads `numbering.xml` (ECMA-376 17.9). */
export function readLists(xml: readonly Uint8Array[] | undefined): Lists {
  const reader = new NumberingReader();
  if (xml) readXml(xml, 'numbering.xml', reader);
  return reader.lists();
}

class NumberingReader {
  private readonly definitions = new Map<string, Definition>();
  private readonly nums: Definition[] = [];
  private current: Definition | undefined;
  private level: Draft | undefined;
  private override = 0;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const value = attributes['w:val'];
    if (name === 'w:abstractNum') this.start(attributes['w:abstractNumId'] ?? '', true);
    else if (name === 'w:num') this.start(attributes['w:numId'] ?? '', false);
    else if (!this.current) return;
    else if (name === 'w:abstractNumId') this.current.base = value;
    else if (name === 'w:styleLink') this.current.styleLink = value;
    else if (name === 'w:numStyleLink') this.current.numStyleLink = value;
    else if (name === 'w:lvlOverride') this.override = Number(attributes['w:ilvl']);
    else if (name === 'w:startOverride') this.current.starts.set(this.override, Number(value));
    else if (name === 'w:lvl') this.startLevel(this.current, Number(attributes['w:ilvl']));
    else this.setLevel(name, value, attributes);
  }

  close(name: string): void {
    if (name === 'w:lvl') this.level = undefined;
    if (name === 'w:abstractNum' || name === 'w:num') this.current = undefined;
  }

  text(): void {}

  private start(id: string, isDefinition: boolean): void {
    this.current = { id, base: undefined, styleLink: undefined, numStyleLink: undefined, levels: new Map(), starts: new Map() };
    if (isDefinition) this.definitions.set(id, this.current);
    else this.nums.push(this.current);
  }

  private startLevel(definition: Definition, at: number): void {
    this.level = { ...plain };
    definition.levels.set(at, this.level);
  }

  private setLevel(name: string, value: string | undefined, attributes: Readonly<Record<string, string>>): void {
    const { level } = this;
    if (!level) return;
    if (name === 'w:start') level.start = Number(value) || 0;
    else if (name === 'w:numFmt')
      level.format = value === 'custom' && /^0+1/.test(attributes['w:format'] ?? '') ? 'decimalZero' : (value ?? '');
    else if (name === 'w:lvlText') level.text = value ?? '';
    else if (name === 'w:suff' && (value === 'space' || value === 'nothing')) level.suffix = value;
    else if (name === 'w:lvlRestart') level.restart = Number(value);
    else if (name === 'w:pStyle') level.style = value;
    else if (name === 'w:isLgl') level.legal = isOn(value);
  }

  lists(): Lists {
    const byStyle = new Map([...this.definitions.values()].flatMap((each) => (each.styleLink ? [[each.styleLink, each] as const] : [])));
    return new Map(this.nums.flatMap((num) => this.list(num, byStyle)));
  }

  private list(num: Definition, byStyle: ReadonlyMap<string, Definition>): [string, List][] {
    const named = this.definitions.get(num.base ?? '');
    const base = (named?.numStyleLink ? byStyle.get(named.numStyleLink) : undefined) ?? named;
    if (!base) return [];
    const levels = Array.from({ length: LEVELS }, (_, at) => num.levels.get(at) ?? base.levels.get(at) ?? plain);
    return [[num.id, { counting: base.id, levels, starts: num.starts }]];
  }
}

/** Counts the paragraphs of all lists, in the order of the document. */
export class ListCounter {
  private readonly counts = new Map<string, (number | undefined)[]>();
  private readonly begun = new Set<string>();

  constructor(private readonly lists: Lists) {}

  /** The label of the next paragraph of a list at a level, from 0, and what parts it from the text; null where none is shown. */
  next(id: string, at: number): { readonly label: string; readonly suffix: string } | null {
    const list = this.lists.get(id);
    const level = list?.levels[at];
    if (!list || !level) return null;
    const counts = this.counts.get(list.counting) ?? [];
    this.counts.set(list.counting, counts);
    this.begin(id, at, list, counts);
    // A level that is passed by counts as if a paragraph of it stood there.
    for (let above = 0; above < at; above++) counts[above] ??= list.levels[above]?.start ?? 1;
    counts[at] = (counts[at] ?? level.start - 1) + 1;
    for (let deeper = at + 1; deeper < LEVELS; deeper++) {
      const restart = list.levels[deeper]?.restart;
      if (restart === undefined || (restart !== 0 && at < restart)) counts[deeper] = undefined;
    }
    const label = labelOf(list, level, counts);
    return label === '' ? null : { label, suffix: level.suffix === 'nothing' ? '' : ' ' };
  }

  /** A list with starts of its own takes them where its first paragraph of the level stands. */
  private begin(id: string, at: number, { starts }: List, counts: (number | undefined)[]): void {
    const start = starts.get(at);
    const key = `${id} ${at}`;
    if (start !== undefined && !this.begun.has(key)) counts[at] = start - 1;
    this.begun.add(key);
  }
}

function labelOf(list: List, level: Level, counts: readonly (number | undefined)[]): string {
  if (level.format === 'bullet') return /[\ue000-\uf8ff]/.test(level.text) ? '•' : level.text.trim();
  return level.text
    .replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const named = list.levels[at] ?? plain;
      const format = level.legal && named.format !== 'decimalZero' ? 'decimal' : named.format;
      return format === 'bullet' ? '' : numberFormat(format)(counts[at] ?? named.start);
    })
    .trim();
}
