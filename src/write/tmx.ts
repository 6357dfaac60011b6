import { expectArguments, expectOptions } from '../arguments/expect.js';
import { ALIGNMENT } from '../arguments/values.js';
import type { Alignment, AlignmentPair, AlignmentUnit } from '../model/alignment.js';
import { leadPhrase } from '../parse/lead-phrase.js';
import { PROVENANCE, type Provenance, provenanceProperties, type TextStatus, version } from './generator.js';
import { type AlignmentHead, type PairWriter, writtenWhole } from './pair-writer.js';
import { roundConfidence, SIDES, type Side, unitSeparator } from './pairs.js';
import { xmlAttribute, xmlCharacters, xmlText } from './xml.js';

type Properties = readonly (readonly [name: string, value: string])[];

const SEGMENT_TYPES = { clause: 'paragraph', sentence: 'sentence', line: 'block' } as const;

function properties(list: Properties, indent: string): string {
  return list.map(([name, value]) => `${indent}<prop type="x-${xmlAttribute(name)}">${xmlText(value)}</prop>\n`).join('');
}

/** The head of a translation memory, up to its first unit. */
export function tmxStart(sourceLanguage: string, unit: Alignment['unit'], provenance: Provenance): string {
  const attributes = [
    'creationtool="clausealign"',
    `creationtoolversion="${version}"`,
    `segtype="${SEGMENT_TYPES[unit]}"`,
    'o-tmf="clausealign"',
    'adminlang="en"',
    `srclang="${xmlAttribute(sourceLanguage)}"`,
    'datatype="plaintext"',
  ];
  const props = properties(provenanceProperties(provenance), '    ');
  const header = props === '' ? `  <header ${attributes.join(' ')}/>\n` : `  <header ${attributes.join(' ')}>\n${props}  </header>\n`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4">\n${header}  <body>\n`;
}

export const TMX_END = '  </body>\n</tmx>\n';

/** What is said of every text of one version. */
export interface TmxVariant {
  readonly language: string;
  readonly symbol: string | null;
  readonly status: TextStatus | undefined;
  /** The opening words of a paragraph. Default: none are marked. */
  readonly lead?: LeadPhrase;
}

/** Gives the opening words of a paragraph in a language, or an empty text. */
export type LeadPhrase = (text: string, language: string) => string;

/** Paragraphs of preamble and operative part, which open with a lead phrase. */
const PARAGRAPH = /(?:^|\.)(?:pp|op)\.[^.]+$/;
const NOTE = /(?:^|\.)fn\.[^.]+$/;

function markProperties(units: readonly AlignmentUnit[], { language, lead }: TmxVariant): [string, string][] {
  const marks: [string, string][] = [];
  const [first] = units;
  const opening = first !== undefined && lead !== undefined && PARAGRAPH.test(first.path) ? lead(first.text, language) : '';
  if (opening !== '') marks.push(['lead', opening]);
  if (units.some(({ path }) => NOTE.test(path))) marks.push(['kind', 'note']);
  return marks;
}

/**
 * The units of one version as a `<tuv>`; nothing where there are none. Where it has several units, `x-lengths` says how long each is, in UTF-16
 * units, so that a reader can part them again: a translation memory has no mark for it that a translator would not see.
 */
export function tmxVariant(units: readonly AlignmentUnit[], variant: TmxVariant): string {
  const { language, symbol, status } = variant;
  const texts = units.map((unit) => xmlCharacters(unit.text));
  if (texts.length === 0) return '';
  const props: [string, string][] = [['path', units.map((unit) => unit.path).join(' ')]];
  if (texts.length > 1) props.push(['lengths', texts.map((text) => text.length).join(' ')]);
  props.push(...markProperties(units, variant));
  if (symbol !== null) props.push(['document', symbol]);
  if (status !== undefined) props.push(['status', status]);
  const segment = xmlText(texts.join(unitSeparator(language)));
  return `      <tuv xml:lang="${xmlAttribute(language)}">\n${properties(props, '        ')}        <seg>${segment}</seg>\n      </tuv>\n`;
}

/** A `<tu>`. */
export function tmxUnit(id: string, props: Properties, variants: string): string {
  return `    <tu tuid="${xmlAttribute(id)}">\n${properties(props, '      ')}${variants}    </tu>\n`;
}

function unitOf(pair: AlignmentPair, variants: Readonly<Record<Side, TmxVariant>>): string {
  const props: [string, string][] = [
    ['type', pair.type],
    ['confidence', String(roundConfidence(pair.confidence))],
  ];
  if (pair.moved) props.push(['moved', 'true']);
  if (pair.confirmed) props.push(['confirmed', 'true']);
  return tmxUnit(pair.id, props, SIDES.map((side) => tmxVariant(pair[side], variants[side])).join(''));
}

/** TMX, piece by piece. */
export function tmxWriter(head: AlignmentHead, provenance: Provenance, lead?: LeadPhrase): PairWriter {
  const marked = lead === undefined ? {} : { lead };
  const variants: Record<Side, TmxVariant> = {
    source: { ...head.source, status: provenance.sourceStatus, ...marked },
    target: { ...head.target, status: provenance.targetStatus, ...marked },
  };
  return {
    start: tmxStart(head.source.language, head.unit, provenance),
    pair: (pair) => unitOf(pair, variants),
    end: () => TMX_END,
  };
}

/**
 * Writes an alignment as a translation memory, TMX 1.4b: a `<tu>` for each pair, with type, confidence, paths, document symbol and the
 * status of each side as properties; `x-lead` holds the opening words of a paragraph (`Also requests`), `x-kind` says of a note that it is one.
 * A pair with an empty side has one `<tuv>`. Characters that XML forbids are left out.
 *
 * @throws {ClauseAlignError} `invalid-input` for what is no alignment, `invalid-option` for provenance that has no such field.
 * @see TMX 1.4b, Localization Industry Standards Association, 2005
 * @example
 * ```ts
 * const alignment = alignLines(['第5号'], ['No. 5'], { sourceLanguage: 'zh', targetLanguage: 'en' });
 * toTmx(alignment).includes('<seg>No. 5</seg>'); // true
 * ```
 */
export function toTmx(alignment: Alignment, provenance: Provenance = {}): string {
  expectArguments('toTmx', ALIGNMENT, { alignment });
  expectOptions('toTmx', PROVENANCE, provenance, 'provenance');
  return writtenWhole(tmxWriter(alignment, provenance, leadPhrase), alignment.pairs);
}
