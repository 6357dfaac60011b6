import { SaxesParser } from 'saxes';
import { ClauseAlignError } from '../errors.js';
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

function pairOf(unit: Unit, sourceLanguage: string, index: number): ReadPair {
  // Between two texts in one language only the type tells a pair without source from one without target.
  const lacksSource = unit.properties.get('x-type')?.startsWith('0-') ?? false;
  const source = lacksSource ? undefined : variantIn(unit.variants, sourceLanguage);
  if (!lacksSource && source === undefined && unit.variants.length > 1)
    throw new ClauseAlignError('invalid-gold', `tu.${index} has no text in ${sourceLanguage}, the source language of the header`);
  const target = unit.variants.find((variant) => variant !== source);
  const confidence = Number(unit.properties.get('x-confidence') ?? Number.NaN);
  return {
    id: unit.id || `tu.${index}`,
    source: unitsOf(source, `tu.${index}`),
    target: unitsOf(target, `tu.${index}`),
    ...(Number.isNaN(confidence) ? {} : { confidence }),
  };
}

/**
 * Reads a translation memory: ours, with paths and confidence, or any other, whose units are then counted as `tu.0`, `tu.1` …
 * The source is the language that its header names, or else, where it names none, that of the first variant.
 *
 * @throws {ClauseAlignError} `invalid-gold` where the XML is malformed, with the line, or a unit of two texts has none in the source language.
 */
export function readTmx(text: string): ReadPair[] {
  const { sourceLanguage, units } = parseMemory(text);
  const named = sourceLanguage !== '' && sourceLanguage !== '*all*';
  const language = named ? sourceLanguage : (units[0]?.variants[0]?.language ?? '');
  return units.map((unit, index) => pairOf(unit, language, index));
}
