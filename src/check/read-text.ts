import type { AlignmentUnit } from '../model/alignment.js';
import type { Quantity } from '../model/quantity.js';
import type { Span } from '../model/span.js';
import { quantitiesOfUnits } from '../similarity/evidence/quantities.js';
import { type PlacedUnit, placedUnit, termsOfSpans } from '../similarity/placed-unit.js';
import { findQuantities } from '../text/quantities/index.js';
import { splitSegments } from '../text/sentences.js';
import { type TermCutter, termPartsOfSpans } from '../text/terms.js';
import { visibleLength } from '../text/tokenise.js';
import { comparedLength } from './length.js';
import { type EntityKind, entitiesIn, type NamedEntity } from './named-entities.js';
import { sameKey } from './untranslated/text.js';
import { type ThirdLanguage, thirdLanguage } from './untranslated/third-language.js';

/** A segment of a text: what stands between commas, semicolons and full stops. */
export interface Segment {
  readonly span: Span;
  /** As `comparedLength` counts. */
  readonly length: number;
}

/** Letters of a text's head. */
const HEAD = 16;

/** What rules read of a text, each thing once and only if a rule asks for it, however many other versions the text is compared with. */
export class ReadText {
  readonly text: string;
  readonly language: string;
  readonly #place: PlacedUnit | undefined;
  #length: number | undefined;
  #comparedLength: number | undefined;
  #head: string | undefined;
  #key: string | undefined;
  readonly #quantities = new Map<string, readonly Quantity[]>();
  #named: Readonly<Record<EntityKind, readonly NamedEntity[]>> | undefined;
  #thirdLanguage: ThirdLanguage | null | undefined;
  #segments: readonly Segment[] | undefined;
  #parts: readonly (readonly string[])[] | undefined;

  /** @param place of the unit whose text it is, if it is one's: what the alignment read of it is read no more. */
  constructor(text: string, language: string, place?: PlacedUnit) {
    this.text = text;
    this.language = language;
    this.#place = place;
  }

  /** Characters, white space apart. */
  get length(): number {
    this.#length ??= visibleLength(this.text);
    return this.#length;
  }

  /** How long it is as translations compare. */
  get comparedLength(): number {
    this.#comparedLength ??= comparedLength(this.text, this.language);
    return this.#comparedLength;
  }

  /** The first letters of its key, with less work: texts that read the same begin alike. */
  get head(): string {
    this.#head ??= sameKey(this.text.slice(0, 4 * HEAD)).slice(0, HEAD);
    return this.#head;
  }

  /** Equal for texts that read the same. */
  get key(): string {
    this.#key ??= sameKey(this.text);
    return this.#key;
  }

  /** Its quantities as they are read in a language: not its own where it is compared with one that has no table. */
  quantitiesIn(language: string): readonly Quantity[] {
    const known = this.#quantities.get(language);
    if (known !== undefined) return known;
    const found =
      this.#place === undefined ? findQuantities(this.text, language) : quantitiesOfUnits(this.#place.side, language)[this.#place.index];
    this.#quantities.set(language, found ?? []);
    return found ?? [];
  }

  /** The States or organs that it names. */
  named(kind: EntityKind): readonly NamedEntity[] {
    this.#named ??= byKind(entitiesIn(this.text, this.language));
    return this.#named[kind];
  }

  /** What of it is in another language of its script, quotations from the other version included. */
  get thirdLanguage(): ThirdLanguage | null {
    if (this.#thirdLanguage === undefined) this.#thirdLanguage = thirdLanguage(this.text, this.language) ?? null;
    return this.#thirdLanguage;
  }

  get segments(): readonly Segment[] {
    this.#segments ??= this.#readSegments();
    return this.#segments;
  }

  #readSegments(): Segment[] {
    return splitSegments(this.text, this.language).map((span) => ({
      span,
      length: comparedLength(this.text.slice(span.start, span.end), this.language),
    }));
  }

  /** The terms of each segment. */
  termsOfSegments(cutter: TermCutter): readonly (readonly string[])[] {
    const spans = this.segments.map(({ span }) => span);
    const known = this.#place && termsOfSpans(this.#place, spans, cutter);
    if (known !== undefined) return known;
    this.#parts ??= termPartsOfSpans(this.text, spans, this.language);
    return this.#parts.map((parts) => cutter.cutParts(parts));
  }
}

const byKind = (all: readonly NamedEntity[]) => ({
  state: all.filter(({ kind }) => kind === 'state'),
  organ: all.filter(({ kind }) => kind === 'organ'),
});

const texts = new WeakMap<AlignmentUnit, ReadText>();

/** A unit's text, the same for as long as the unit is kept. */
export function readUnit(unit: AlignmentUnit, language: string): ReadText {
  const known = texts.get(unit);
  if (known?.text === unit.text && known.language === language) return known;
  const made = new ReadText(unit.text, language, placedUnit(unit, language));
  texts.set(unit, made);
  return made;
}
