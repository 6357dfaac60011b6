import { expectArguments, expectOptions } from '../arguments/expect.js';
import { ALIGNMENT } from '../arguments/values.js';
import type { Alignment, AlignmentPair } from '../model/alignment.js';
import { PROVENANCE, type Provenance, provenanceProperties, version } from './generator.js';
import { type AlignmentHead, type PairWriter, writtenWhole } from './pair-writer.js';
import { joinedText, roundConfidence, SIDES } from './pairs.js';
import { xmlAttribute, xmlCharacters, xmlText } from './xml.js';

type Metadata = readonly (readonly [type: string, value: string])[];

function metadata(list: Metadata, indent: string): string {
  if (list.length === 0) return '';
  const metas = list.map(([type, value]) => `${indent}    <mda:meta type="${xmlAttribute(type)}">${xmlText(value)}</mda:meta>\n`);
  return `${indent}<mda:metadata>\n${indent}  <mda:metaGroup category="clausealign">\n${metas.join('')}${indent}  </mda:metaGroup>\n${indent}</mda:metadata>\n`;
}

function unit(pair: AlignmentPair, number: number, head: AlignmentHead): string {
  const data: [string, string][] = [
    ['type', pair.type],
    ['confidence', String(roundConfidence(pair.confidence))],
    ['source-paths', pair.source.map(({ path }) => path).join(' ')],
    ['target-paths', pair.target.map(({ path }) => path).join(' ')],
  ];
  for (const side of SIDES) {
    const lengths = pair[side].map(({ text }) => xmlCharacters(text).length);
    if (lengths.length > 1) data.push([`${side}-lengths`, lengths.join(' ')]);
  }
  if (pair.moved) data.push(['moved', 'true']);
  if (pair.confirmed) data.push(['confirmed', 'true']);
  const source = xmlText(joinedText(pair, 'source', head.source.language));
  const target = xmlText(joinedText(pair, 'target', head.target.language));
  return (
    `    <unit id="u${number}" name="${xmlAttribute(pair.id)}">\n${metadata(data, '      ')}` +
    `      <segment>\n        <source>${source}</source>\n        <target>${target}</target>\n      </segment>\n    </unit>\n`
  );
}

/** XLIFF, pair by pair. */
export function xliffWriter(head: AlignmentHead, provenance: Provenance): PairWriter {
  const { source, target } = head;
  const data: [string, string][] = [...provenanceProperties(provenance)].map(([name, value]) => [name, value]);
  if (provenance.sourceStatus) data.push(['source-status', provenance.sourceStatus]);
  if (provenance.targetStatus) data.push(['target-status', provenance.targetStatus]);
  if (source.symbol !== null) data.push(['source-document', source.symbol]);
  if (target.symbol !== null) data.push(['target-document', target.symbol]);
  return {
    start:
      '<?xml version="1.0" encoding="UTF-8"?>\n' +
      '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" version="2.1" ' +
      `srcLang="${xmlAttribute(source.language)}" trgLang="${xmlAttribute(target.language)}" xml:space="preserve">\n` +
      `  <file id="f1">\n${metadata([['generator', `clausealign ${version}`], ...data], '    ')}`,
    pair: (pair, number) => unit(pair, number, head),
    // An XLIFF file holds at least one unit, so an alignment of nothing with nothing has an empty one to show.
    end: (count) => `${count === 0 ? '    <unit id="u1"><segment><source/><target/></segment></unit>\n' : ''}  </file>\n</xliff>\n`,
  };
}

/**
 * Writes an alignment as XLIFF 2.1: a `<unit>` for each pair, with both sides (one of them empty in a pair that lacks a counterpart), and
 * type, confidence, paths, and of several units how long each is, as metadata. Characters that XML forbids are left out.
 *
 * @throws {ClauseAlignError} `invalid-input` for what is no alignment, `invalid-option` for provenance that has no such field.
 * @see XLIFF Version 2.1, OASIS Standard, 2018
 * @example
 * ```ts
 * const alignment = alignLines(['第5号'], ['No. 5'], { sourceLanguage: 'zh', targetLanguage: 'en' });
 * toXliff(alignment).includes('trgLang="en"'); // true
 * ```
 */
export function toXliff(alignment: Alignment, provenance: Provenance = {}): string {
  expectArguments('toXliff', ALIGNMENT, { alignment });
  expectOptions('toXliff', PROVENANCE, provenance, 'provenance');
  return writtenWhole(xliffWriter(alignment, provenance), alignment.pairs);
}
