import { languageName } from '../languages/name.js';
import type { Alignment, AlignmentPair, AlignmentUnit } from '../model/alignment.js';
import type { Document } from '../model/document.js';
import type { FindingPlace } from '../model/finding.js';
import type { Lexicon } from '../model/lexicon.js';
import type { Quantity } from '../model/quantity.js';
import type { Span } from '../model/span.js';
import { comparableLanguage, compareQuantities, type QuantityDifference } from '../text/quantities/index.js';
import { type TermCutter, writesUnspaced } from '../text/terms.js';
import type { Thresholds } from './config.js';
import type { Term } from './glossary.js';
import type { EntityKind, NamedEntity } from './named-entities.js';
import { placeInside, wholePlace } from './place.js';
import { ReadText, readUnit, type Segment } from './read-text.js';
import { isUntranslated } from './untranslated/text.js';
import { type ThirdLanguage, unquoted } from './untranslated/third-language.js';

/** One version, as rules see it. */
export interface CheckedVersion {
  readonly side: 'source' | 'target';
  readonly language: string;
  /** The language that its quantities are read in to be compared with the other version's. */
  readonly quantityLanguage: string;
  /** Name of the language in English, or its tag. */
  readonly name: string;
  readonly symbol: string | null;
  readonly title: string | null;
  readonly units: readonly AlignmentUnit[];
  readonly document: Document | undefined;
}

/** Everything that rules look at. */
export interface CheckContext {
  readonly alignment: Alignment;
  readonly source: CheckedVersion;
  readonly target: CheckedVersion;
  /** All pairs, those without counterpart too. */
  readonly pairs: readonly CheckedPair[];
  readonly lexicons: readonly Lexicon[];
  readonly glossary: readonly Term[];
  readonly thresholds: Thresholds;
}

/** One side of a pair: its units read as one text. */
export class PairSide {
  readonly version: CheckedVersion;
  readonly units: readonly AlignmentUnit[];
  readonly text: string;
  readonly #separator: number;
  readonly #read: ReadText;

  constructor(version: CheckedVersion, units: readonly AlignmentUnit[]) {
    this.version = version;
    this.units = units;
    const separator = writesUnspaced(version.language) ? '' : ' ';
    this.#separator = separator.length;
    const [only, ...others] = units;
    this.text = only !== undefined && others.length === 0 ? only.text : units.map((unit) => unit.text).join(separator);
    this.#read = only !== undefined && others.length === 0 ? readUnit(only, version.language) : new ReadText(this.text, version.language);
  }

  /** Characters, white space apart. */
  get length(): number {
    return this.#read.length;
  }

  /** How long it is as translations compare. */
  get comparedLength(): number {
    return this.#read.comparedLength;
  }

  /** Equal for texts that read the same. */
  get key(): string {
    return this.#read.key;
  }

  get quantities(): readonly Quantity[] {
    return this.#read.quantitiesIn(this.version.quantityLanguage);
  }

  /** The States or organs that it names. */
  named(kind: EntityKind): readonly NamedEntity[] {
    return this.#read.named(kind);
  }

  /** What of it is in another language of its script. */
  get thirdLanguage(): ThirdLanguage | null {
    return this.#read.thirdLanguage;
  }

  get segments(): readonly Segment[] {
    return this.#read.segments;
  }

  /** The terms of each segment. */
  termsOfSegments(cutter: TermCutter): readonly (readonly string[])[] {
    return this.#read.termsOfSegments(cutter);
  }

  /** Where the number that a heading's text opens with in words ends: `CHAPITRE PREMIER`; 0 where it opens with none. */
  get numberEnd(): number {
    const mark = this.units[0]?.numbering?.mark ?? '';
    return /\p{L}{2}/u.test(mark) && this.text.startsWith(mark) ? mark.length : 0;
  }

  /** The first unit as a place, or null on an empty side. */
  get place(): FindingPlace | null {
    const unit = this.units[0];
    return unit === undefined ? null : wholePlace(unit);
  }

  /** Where a unit begins in the text. */
  startOf(unit: AlignmentUnit): number {
    let start = 0;
    for (const each of this.units) {
      if (each === unit) break;
      start += each.text.length + this.#separator;
    }
    return start;
  }

  /** A stretch of the text as a place; what reaches over several units is cut at the end of the first. */
  at(span: Span): FindingPlace | null {
    let start = 0;
    for (const unit of this.units) {
      const end = start + unit.text.length;
      if (span.start < end || unit === this.units.at(-1)) {
        const inside = { start: Math.max(0, span.start - start), end: Math.min(unit.text.length, span.end - start) };
        return placeInside(unit, inside, this.version.document);
      }
      start = end + this.#separator;
    }
    return null;
  }
}

/** Below this confidence a pair is too likely wrong for what it says to be compared. */
const TRUSTED = 0.25;

/** A pair of the alignment, with what several rules want to know of it. */
export class CheckedPair {
  readonly pair: AlignmentPair;
  readonly index: number;
  readonly source: PairSide;
  readonly target: PairSide;
  #difference: QuantityDifference | undefined;
  #isUntranslated: boolean | undefined;

  constructor(pair: AlignmentPair, index: number, source: CheckedVersion, target: CheckedVersion) {
    this.pair = pair;
    this.index = index;
    this.source = new PairSide(source, pair.source);
    this.target = new PairSide(target, pair.target);
  }

  /** Whether both sides hold something. */
  get isFilled(): boolean {
    return this.pair.source.length > 0 && this.pair.target.length > 0;
  }

  /** Whether what both sides say may be compared: they are likely each other's, and the target is translated. */
  get isComparable(): boolean {
    return this.isFilled && this.pair.confidence >= TRUSTED && !this.isUntranslated;
  }

  get difference(): QuantityDifference {
    this.#difference ??= compareQuantities(this.#figuresOf(this.source), this.#figuresOf(this.target));
    return this.#difference;
  }

  #figuresOf(side: PairSide): readonly Quantity[] {
    return side.quantities.filter(({ span }) => !this.isNumber(side, span));
  }

  /**
   * Whether a stretch of one side is the number of a heading that the other side has too, however it calls what it heads: `Part 1` is `CHAPITRE
   * PREMIER` elsewhere, and its text may have its number or not.
   */
  isNumber(side: PairSide, { end }: Span): boolean {
    const [from, to] = [this.source.units[0]?.numbering, this.target.units[0]?.numbering];
    return Boolean(from?.printed && to?.printed) && from?.ordinal === to?.ordinal && end <= side.numberEnd;
  }

  /** Whether the target is still in the language of the source, or in a third. */
  get isUntranslated(): boolean {
    const { source, target } = this;
    this.#isUntranslated ??=
      isUntranslated(target.text, target.version.language, source.version.language, source.text) || this.thirdLanguage?.isAll === true;
    return this.#isUntranslated;
  }

  /** What of the target is in a third language that is written in its script. */
  get thirdLanguage(): ThirdLanguage | null {
    return unquoted(this.target.thirdLanguage, this.target.text, this.source.text);
  }
}

/** What goes into a context besides the alignment. */
export interface ContextParts {
  readonly documents: { readonly source: Document; readonly target: Document } | undefined;
  readonly lexicons: readonly Lexicon[];
  readonly glossary: readonly Term[];
  readonly thresholds: Thresholds;
}

export function checkContext(alignment: Alignment, { documents, lexicons, glossary, thresholds }: ContextParts): CheckContext {
  const version = (side: 'source' | 'target'): CheckedVersion => {
    const { language, symbol, title, clauses } = alignment[side];
    const name = languageName(language);
    const quantityLanguage = comparableLanguage(language, alignment[side === 'source' ? 'target' : 'source'].language);
    return { side, language, quantityLanguage, name, symbol, title, units: clauses, document: documents?.[side] };
  };
  const [source, target] = [version('source'), version('target')];
  const pairs = alignment.pairs.map((pair, index) => new CheckedPair(pair, index, source, target));
  return { alignment, source, target, pairs, lexicons, glossary, thresholds };
}
