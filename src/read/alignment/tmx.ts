import { SaxesParser } from 'saxes';
import { ClauseAlignError } from '../../errors.js';
import { type LanguagePair, LanguagesSeen } from './language-pair.js';
import { parted } from './parted.js';
import type { ReadPair, ReadUnit } from './read-pair.js';
import { variantIn } from './tmx-variant.js';

interface Variant {
  language: string;
  readonly properties: Map<string, string>;
  text: string;
}

interface Unit {
  readonly id: string;
  readonly properties: Map<string, string>;
  readonly variants: Variant[];
}

interface Memory {
  /** The `srclang` of the header, lower case. */
  readonly sourceLanguage: string;
  readonly units: readonly Unit[];
}

/** What stands inside an element for a tool, not in the text: native codes. */
const CODES = new Set(['bpt', 'ept', 'it', 'ph', 'ut', 'sub']);

/** Follows a translation memory element by element. saxes expands no entities beyond those of XML itself. */
function parseMemory(text: string): Memory {
  const parser = new SaxesParser({ xmlns: false });
  const units: Unit[] = [];
  const open: string[] = [];
  let sourceLanguage = '';
  let property: string | undefined;
  let content = '';
  const unit = (): Unit | undefined => units.at(-1);
  const variant = (): Variant | undefined => unit()?.variants.at(-1);
  parser.on('opentag', ({ name, attributes }) => {
    open.push(name);
    if (name === 'header') sourceLanguage = (attributes.srclang ?? '').toLowerCase();
    if (name === 'tu') units.push({ id: attributes.tuid ?? '', properties: new Map(), variants: [] });
    if (name === 'tuv')
      unit()?.variants.push({ language: attributes['xml:lang'] ?? attributes.lang ?? '', properties: new Map(), text: '' });
    if (name === 'prop') property = attributes.type;
    if (name === 'prop' || name === 'seg') content = '';
  });
  parser.on('text', (characters) => {
    if (!open.some((name) => CODES.has(name))) content += characters;
  });
  parser.on('cdata', (characters) => {
    content += characters;
  });
  parser.on('closetag', ({ name }) => {
    open.pop();
    const current = variant();
    if (name === 'seg' && current !== undefined) current.text = content;
    if (name === 'prop' && property !== undefined) (open.includes('tuv') ? current : unit())?.properties.set(property, content);
  });
  parser.on('error', (error) => {
    const what = error.message.replace(/^\d+:\d+: /, '');
    throw new ClauseAlignError('invalid-gold', `malformed XML: ${what}`, undefined, `line ${parser.line}`);
  });
  parser.write(text).close();
  return { sourceLanguage, units };
}

function unitsOf(variant: Variant | undefined, fallback: string): ReadUnit[] {
  if (variant === undefined) return [];
  const paths = variant.properties.get('x-path')?.split(' ') ?? [fallback];
  const texts = parted(variant.text, variant.properties.get('x-lengths'), paths.length);
  return paths.map((path, index) => ({ path, text: texts[index] ?? '' }));
}

interface Sides {
  readonly source: Variant | undefined;
  readonly target: Variant | undefined;
}

/** The two variants of a unit that are meant; one or both may be missing. */
function sidesOf({ properties, variants }: Unit, [source, target]: LanguagePair): Sides {
  // Between two texts in one language only the type tells a pair without source from one without target.
  const lacksSource = properties.get('x-type')?.startsWith('0-') ?? false;
  const first = lacksSource ? undefined : variantIn(variants, source);
  const others = variants.filter((variant) => variant !== first);
  return { source: first, target: target === 'und' ? others[0] : variantIn(others, target) };
}

function pairOf(unit: Unit, { source, target }: Sides, index: number): ReadPair {
  const confidence = Number(unit.properties.get('x-confidence') ?? Number.NaN);
  return {
    id: unit.id || `tu.${index}`,
    source: unitsOf(source, `tu.${index}`),
    target: unitsOf(target, `tu.${index}`),
    ...(Number.isNaN(confidence) ? {} : { confidence }),
  };
}

/** The two languages of a memory that are meant. */
function languagesOf({ sourceLanguage, units }: Memory, asked: LanguagePair | undefined): LanguagePair {
  const seen = new LanguagesSeen();
  for (const { variants } of units) for (const { language } of variants) seen.add(language);
  seen.refuseStrangers(asked);
  const named = sourceLanguage !== '' && sourceLanguage !== '*all*';
  return seen.pair(asked, named ? sourceLanguage : (units[0]?.variants[0]?.language ?? 'und'));
}

/**
 * Reads a translation memory: ours, with paths and confidence, or any other, whose units are then counted as `tu.0`, `tu.1` …
 * The source is the language that is asked for, or else the one that its header names, or, where it names none, that of the first variant.
 *
 * @param asked Of a memory of several languages the two that are meant: units that have neither are passed over.
 * @throws {ClauseAlignError} `invalid-gold` where the XML is malformed, with the line, where it has other languages than those asked for, or
 * more than two and it isn't said which, or where a unit of two texts has none in the source language.
 */
export function readTmx(text: string, asked?: LanguagePair): { pairs: ReadPair[]; languages: LanguagePair } {
  const memory = parseMemory(text);
  const languages = languagesOf(memory, asked);
  const pairs = memory.units.flatMap((unit, index) => {
    const sides = sidesOf(unit, languages);
    const isStray = sides.source === undefined && !unit.properties.get('x-type')?.startsWith('0-') && unit.variants.length > 1;
    if (isStray && asked === undefined)
      throw new ClauseAlignError('invalid-gold', `tu.${index} has no text in ${languages[0]}, the source language of the header`);
    return sides.source === undefined && sides.target === undefined ? [] : [pairOf(unit, sides, index)];
  });
  return { pairs, languages };
}
