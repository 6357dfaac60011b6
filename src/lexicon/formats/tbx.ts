import { SaxesParser } from 'saxes';
import { ClauseAlignError } from '../../errors.js';
import type { Lexicon } from '../../model/lexicon.js';
import { conceptLexicons } from './concept-lexicons.js';
import { languageTag } from './language-names.js';

/** Elements of TBX version 2 (`termEntry`, `langSet`) and version 3 (`conceptEntry`, `langSec`). */
const CONCEPT = new Set(['termEntry', 'conceptEntry']);
const LANGUAGE = new Set(['langSet', 'langSec']);

/**
 * Reads a termbase in TBX, version 2 or 3. No entities beyond those of XML are expanded.
 *
 * @returns a lexicon for every two languages in it.
 * @throws {ClauseAlignError} `invalid-lexicon`, with the line where the XML is malformed or an element misplaced.
 */
export function parseTbx(text: string, name: string): Lexicon[] {
  const parser = new SaxesParser({ xmlns: false });
  const concepts: Map<string, string[]>[] = [];
  let language: string | undefined;
  let term: string | undefined;
  const refuse = (what: string): never => {
    throw new ClauseAlignError('invalid-lexicon', what, undefined, `line ${parser.line}`);
  };
  parser.on('opentag', ({ name: tag, attributes }) => {
    const element = tag.replace(/^.*:/, '');
    if (CONCEPT.has(element)) concepts.push(new Map());
    if (LANGUAGE.has(element)) {
      const written = attributes['xml:lang'] ?? attributes.lang ?? '';
      language = languageTag(written) ?? refuse(`expected a language tag in ${element}, found “${written}”`);
    }
    if (element === 'term') term = '';
  });
  parser.on('text', (characters) => {
    if (term !== undefined) term += characters;
  });
  parser.on('closetag', ({ name: tag }) => {
    const element = tag.replace(/^.*:/, '');
    if (LANGUAGE.has(element)) language = undefined;
    if (element !== 'term' || term === undefined) return;
    const concept = concepts.at(-1);
    if (concept === undefined || language === undefined) return refuse('a term outside a language section');
    const clean = term.replace(/\s+/g, ' ').trim();
    if (clean !== '') concept.set(language, [...(concept.get(language) ?? []), clean]);
    term = undefined;
  });
  parser.on('error', (error) => refuse(`malformed XML: ${error.message.replace(/^\d+:\d+: /, '')}`));
  parser.write(text).close();
  return conceptLexicons(concepts, name);
}
