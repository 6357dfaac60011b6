import { SaxesParser } from 'saxes';
import type { Term } from '../check/glossary.js';
import { ClauseAlignError } from '../errors.js';
import { languages } from '../languages/index.js';
import { primarySubtag } from '../languages/tag.js';
import { filledLines } from './lines.js';

/** Names under which terminology tables head the columns of languages, besides tags and English names. */
const tagOf = (header: string): string | undefined => {
  const name = header.trim().toLowerCase();
  if (name === '') return undefined;
  const table = languages.find((each) => each.tag === primarySubtag(name) || name.startsWith(each.name.toLowerCase()));
  return table?.tag;
};

/**
 * Reads terminology: a table with tabs whose first line names languages (`en`, `English`, `en term`), as UNTERM exports it, or TBX. Forms of
 * one term are separated by `|` or `;` in the table; in TBX, forms that are marked deprecated are left out.
 *
 * @throws {ClauseAlignError} `invalid-input` for what is neither, with the line.
 * @example
 * ```ts
 * readTerms('zh\ten\n可持续发展\tsustainable development\n')[0]?.forms.en; // ["sustainable development"]
 * ```
 */
export function readTerms(text: string): Term[] {
  return /^\s*</.test(text) ? readTbx(text) : readTable(text);
}

function readTable(text: string): Term[] {
  const [header, ...rows] = filledLines(text);
  const columns = (header?.text ?? '').split('\t').map(tagOf);
  if (new Set(columns.filter(Boolean)).size < 2) {
    throw new ClauseAlignError(
      'invalid-input',
      'the first line must name two languages or more, with tabs between',
      header?.text,
      'line 1',
    );
  }
  return rows.map(({ text: row }) => {
    const forms: Record<string, string[]> = {};
    row.split('\t').forEach((cell, k) => {
      const tag = columns[k];
      if (tag === undefined) return;
      const found = cell.split(/[|;；]/).flatMap((form) => form.trim() || []);
      if (found.length > 0) forms[tag] = [...(forms[tag] ?? []), ...found];
    });
    return { forms };
  });
}

/** Concepts of TBX of either generation: termEntry, langSet and tig, or conceptEntry, langSec and termSec. */
class TbxReader {
  readonly terms: Term[] = [];
  #forms: Record<string, string[]> = {};
  #language = '';
  #term: string | undefined;
  #refused = false;
  #text = '';

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'termEntry' || name === 'conceptEntry') this.#forms = {};
    if (name === 'langSet' || name === 'langSec') this.#language = primarySubtag(attributes['xml:lang'] ?? '');
    if (name === 'tig' || name === 'termSec' || name === 'ntig') [this.#term, this.#refused] = [undefined, false];
    this.#text = '';
  }

  text(text: string): void {
    this.#text += text;
  }

  close(name: string): void {
    if (name === 'term') this.#term = this.#text.trim();
    if (name === 'termNote' && /deprecated|superseded/i.test(this.#text)) this.#refused = true;
    if ((name === 'tig' || name === 'termSec' || name === 'ntig') && this.#term && !this.#refused) {
      this.#forms[this.#language] = [...(this.#forms[this.#language] ?? []), this.#term];
    }
    if (name === 'termEntry' || name === 'conceptEntry') this.terms.push({ forms: this.#forms });
  }
}

function readTbx(text: string): Term[] {
  const reader = new TbxReader();
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => reader.open(name, attributes));
  parser.on('text', (content) => reader.text(content));
  parser.on('closetag', ({ name }) => reader.close(name));
  parser.on('error', (error) => {
    throw new ClauseAlignError('invalid-input', `not well-formed: ${error.message}`, undefined, `line ${parser.line}`);
  });
  parser.write(text).close();
  if (reader.terms.length === 0) throw new ClauseAlignError('invalid-input', 'the file holds no terms', undefined, 'line 1');
  return reader.terms;
}
