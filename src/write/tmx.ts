import type { Alignment, AlignmentPair } from '../model/alignment.js';
import { type Provenance, provenanceProperties, type TextStatus, version } from './generator.js';
import { roundConfidence, SIDES, type Side, unitSeparator } from './pairs.js';
import { xmlAttribute, xmlCharacters, xmlText } from './xml.js';

type Properties = readonly (readonly [name: string, value: string])[];

const SEGMENT_TYPES = { clause: 'paragraph', sentence: 'sentence', line: 'block' } as const;

function properties(list: Properties, indent: string): string {
  return list.map(([name, value]) => `${indent}<prop type="x-${xmlAttribute(name)}">${xmlText(value)}</prop>\n`).join('');
}

function header(alignment: Alignment, provenance: Provenance): string {
  const attributes = [
    'creationtool="clausealign"',
    `creationtoolversion="${version}"`,
    `segtype="${SEGMENT_TYPES[alignment.unit]}"`,
    'o-tmf="clausealign"',
    'adminlang="en"',
    `srclang="${xmlAttribute(alignment.source.language)}"`,
    'datatype="plaintext"',
  ];
  const props = properties(provenanceProperties(provenance), '    ');
  return props === '' ? `  <header ${attributes.join(' ')}/>\n` : `  <header ${attributes.join(' ')}>\n${props}  </header>\n`;
}

interface Variant {
  readonly language: string;
  readonly symbol: string | null;
  readonly status: TextStatus | undefined;
}

/**
 * One side of a pair. Where it has several units, `x-lengths` says how long each is, in UTF-16 units, so that a reader can part them again:
 * a translation memory has no mark for it that a translator would not see.
 */
function variant(pair: AlignmentPair, side: Side, { language, symbol, status }: Variant): string {
  const texts = pair[side].map((unit) => xmlCharacters(unit.text));
  if (texts.length === 0) return '';
  const props: [string, string][] = [['path', pair[side].map((unit) => unit.path).join(' ')]];
  if (texts.length > 1) props.push(['lengths', texts.map((text) => text.length).join(' ')]);
  if (symbol !== null) props.push(['document', symbol]);
  if (status !== undefined) props.push(['status', status]);
  const segment = xmlText(texts.join(unitSeparator(language)));
  return `      <tuv xml:lang="${xmlAttribute(language)}">\n${properties(props, '        ')}        <seg>${segment}</seg>\n      </tuv>\n`;
}

/**
 * Writes an alignment as a translation memory, TMX 1.4b: a `<tu>` for each pair, with type, confidence, paths, document symbol and the
 * status of each side as properties. A pair with an empty side has one `<tuv>`. Characters that XML forbids are left out.
 *
 * @see TMX 1.4b, Localization Industry Standards Association, 2005
 */
export function toTmx(alignment: Alignment, provenance: Provenance = {}): string {
  const variants: Record<Side, Variant> = {
    source: { ...alignment.source, status: provenance.sourceStatus },
    target: { ...alignment.target, status: provenance.targetStatus },
  };
  const units = alignment.pairs.map((pair) => {
    const props: [string, string][] = [
      ['type', pair.type],
      ['confidence', String(roundConfidence(pair.confidence))],
    ];
    if (pair.moved) props.push(['moved', 'true']);
    const sides = SIDES.map((side) => variant(pair, side, variants[side])).join('');
    return `    <tu tuid="${xmlAttribute(pair.id)}">\n${properties(props, '      ')}${sides}    </tu>\n`;
  });
  const start = '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4">\n';
  return `${start}${header(alignment, provenance)}  <body>\n${units.join('')}  </body>\n</tmx>\n`;
}
