import { expectArguments, expectOptions } from '../arguments/expect.js';
import { ALIGNMENT } from '../arguments/values.js';
import type { Alignment, AlignmentPair } from '../model/alignment.js';
import { PROVENANCE, type Provenance, provenanceProperties, version } from './generator.js';
import { type AlignmentHead, type PairWriter, writtenWhole } from './pair-writer.js';
import { roundConfidence } from './pairs.js';
import { xmlAttribute, xmlText } from './xml.js';

const ids = (units: AlignmentPair['source']): string => units.map(({ path }) => path).join(' ');

function headerXml({ source, target }: AlignmentHead, provenance: Provenance): string {
  const names = [source, target].map(({ language, symbol }) => (symbol === null ? language : `${symbol} (${language})`));
  const notes: (readonly [string, string])[] = [...provenanceProperties(provenance)];
  if (provenance.sourceStatus) notes.push(['source-status', provenance.sourceStatus]);
  if (provenance.targetStatus) notes.push(['target-status', provenance.targetStatus]);
  const list = notes.map(([type, value]) => `      <note type="${xmlAttribute(type)}">${xmlText(value)}</note>\n`).join('');
  return (
    '  <teiHeader>\n    <fileDesc>\n' +
    `      <titleStmt><title>${xmlText(names.join(' – '))}</title></titleStmt>\n` +
    `      <publicationStmt><p>Made by clausealign ${version}</p></publicationStmt>\n` +
    `${list === '' ? '' : `      <notesStmt>\n${list}      </notesStmt>\n`}` +
    '      <sourceDesc><p>The two texts, whose clauses are named by their paths</p></sourceDesc>\n    </fileDesc>\n  </teiHeader>\n'
  );
}

function link(pair: AlignmentPair): string {
  const flags = `${pair.moved ? ' moved="true"' : ''}${pair.confirmed ? ' confirmed="true"' : ''}`;
  const targets = xmlAttribute(`${ids(pair.source)};${ids(pair.target)}`);
  return `    <link type="${pair.type}" xtargets="${targets}" score="${roundConfidence(pair.confidence)}"${flags}/>\n`;
}

/** Stand-off links, piece by piece. */
export function teiWriter(head: AlignmentHead, provenance: Provenance): PairWriter {
  const { source, target, unit } = head;
  const documents = [source, target].map(({ symbol, language }) => xmlAttribute(symbol ?? language));
  const languages = `fromLang="${xmlAttribute(source.language)}" toLang="${xmlAttribute(target.language)}"`;
  return {
    start:
      `<?xml version="1.0" encoding="UTF-8"?>\n<TEI.2>\n${headerXml(head, provenance)}` +
      `  <linkGrp targType="${unit}" fromDoc="${documents[0]}" toDoc="${documents[1]}" ${languages}>\n`,
    pair: link,
    end: () => '  </linkGrp>\n</TEI.2>\n',
  };
}

/**
 * Writes an alignment as stand-off links, as the United Nations Parallel Corpus has them: a `<link>` for each pair, with the paths of the
 * clauses of both sides in `xtargets` (a space between two of a side, a semicolon between the sides), the type and the confidence as `score`.
 * The texts are not in it.
 *
 * @throws {ClauseAlignError} `invalid-input` for what is no alignment, `invalid-option` for provenance that has no such field.
 * @see Ziemski, Junczys-Dowmunt & Pouliquen, "The United Nations Parallel Corpus v1.0", LREC 2016
 * @example
 * ```ts
 * const alignment = alignLines(['第5号'], ['No. 5'], { sourceLanguage: 'zh', targetLanguage: 'en' });
 * toTei(alignment).includes('xtargets="line.0;line.0"'); // true
 * ```
 */
export function toTei(alignment: Alignment, provenance: Provenance = {}): string {
  expectArguments('toTei', ALIGNMENT, { alignment });
  expectOptions('toTei', PROVENANCE, provenance, 'provenance');
  return writtenWhole(teiWriter(alignment, provenance), alignment.pairs);
}
