import { SaxesParser } from 'saxes';
import { ClauseAlignError } from '../../errors.js';
import type { TermbaseConcept } from './concept-lexicons.js';
import { languageTag } from './language-names.js';
import { unixLines } from './malformed.js';

/** Elements of TBX version 2 (`termEntry`, `langSet`, `tig`) and version 3 (`conceptEntry`, `langSec`, `termSec`). */
const CONCEPT = new Set(['termEntry', 'conceptEntry']);
const LANGUAGE = new Set(['langSet', 'langSec']);
const SECTION = new Set(['tig', 'ntig', 'termSec']);
/** Formatting codes of a translation tool, which stand as text in a term. */
const CODES = new Set(['bpt', 'ept', 'ph', 'it', 'ut']);

/** Whether a term may be used: an element of the version 3 styles, or the `type` of a `termNote`. */
const STATUS = /^(?:administrativeStatus|normativeAuthorization)$/;
const NOT_APPROVED = /deprecated|superseded|obsolete|not-?recommended|rejected|forbidden|prohibited/i;

/** One term of a language, and whether its status forbids it. */
interface Written {
  readonly text: string;
  refused: boolean;
}

type Refuse = (what: string) => never;

/** Collects the terms of a termbase from the elements of TBX, of whatever depth and prefix. */
class TbxReader {
  readonly concepts: Map<string, Written[]>[] = [];
  root: string | undefined;
  #language: string | undefined;
  /** How many terms the language had before the section that is open; undefined outside of one. */
  #sectionFrom: number | undefined;
  #sectionRefused = false;
  /** Text of the term or status that is open. */
  #open: { readonly element: string; text: string } | undefined;
  #inCodes = 0;
  readonly #refuse: Refuse;

  constructor(refuse: Refuse) {
    this.#refuse = refuse;
  }

  open(element: string, attributes: Readonly<Record<string, string>>): void {
    this.root ??= element;
    if (CODES.has(element)) this.#inCodes++;
    if (CONCEPT.has(element)) this.concepts.push(new Map());
    if (LANGUAGE.has(element)) this.#openLanguage(element, attributes['xml:lang'] ?? attributes.lang ?? '');
    if (SECTION.has(element)) [this.#sectionFrom, this.#sectionRefused] = [this.#terms().length, false];
    if (element === 'term' || STATUS.test(element) || (element === 'termNote' && STATUS.test(attributes.type ?? '')))
      this.#open = { element, text: '' };
  }

  text(text: string): void {
    if (this.#open !== undefined && this.#inCodes === 0) this.#open.text += text;
  }

  close(element: string): void {
    if (CODES.has(element)) this.#inCodes--;
    if (this.#open?.element === element) {
      const { text } = this.#open;
      this.#open = undefined;
      if (element === 'term') this.#term(text.replace(/\s+/g, ' ').trim());
      else if (NOT_APPROVED.test(text)) this.#refuseTerms();
    }
    if (SECTION.has(element)) this.#closeSection();
    if (LANGUAGE.has(element)) this.#language = undefined;
  }

  #openLanguage(element: string, written: string): void {
    this.#language = languageTag(written) ?? this.#refuse(`expected a language tag in ${element}, found “${written}”`);
  }

  /** The terms of the language that is open. */
  #terms(): Written[] {
    const concept = this.concepts.at(-1);
    if (concept === undefined || this.#language === undefined) return [];
    const terms = concept.get(this.#language) ?? [];
    concept.set(this.#language, terms);
    return terms;
  }

  #term(text: string): void {
    if (this.concepts.length === 0 || this.#language === undefined) this.#refuse('a term outside a language section');
    if (text !== '') this.#terms().push({ text, refused: false });
  }

  /** A status is about the section that it stands in, before or after the term; outside of one, about the term before it. */
  #refuseTerms(): void {
    const last = this.#terms().at(-1);
    if (this.#sectionFrom !== undefined) this.#sectionRefused = true;
    else if (last !== undefined) last.refused = true;
  }

  #closeSection(): void {
    if (this.#sectionRefused) for (const term of this.#terms().slice(this.#sectionFrom)) term.refused = true;
    [this.#sectionFrom, this.#sectionRefused] = [undefined, false];
  }
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** An HTML page, which needn't be XML. */
const HTML = /^\s*<(?:!doctype\s+html|html)\b/i;
const NO_HTML = 'an HTML page, not a termbase';
const NO_TMX = 'a translation memory (TMX), not a termbase: clausealign train learns a lexicon from it';

function readTbx(text: string): TbxReader {
  const parser = new SaxesParser({ xmlns: false });
  const refuse: Refuse = (what) => {
    throw new ClauseAlignError('invalid-lexicon', what, undefined, `line ${parser.line}`);
  };
  const reader = new TbxReader(refuse);
  if (HTML.test(text)) refuse(NO_HTML);
  parser.on('opentag', ({ name, attributes }) => {
    if (reader.root === undefined && /^(?:tmx|html)$/i.test(local(name))) refuse(/tmx/i.test(name) ? NO_TMX : NO_HTML);
    reader.open(local(name), attributes);
  });
  parser.on('text', (characters) => reader.text(characters));
  parser.on('cdata', (characters) => reader.text(characters));
  parser.on('closetag', ({ name }) => reader.close(local(name)));
  parser.on('error', (error) => refuse(`malformed XML: ${error.message.replace(/^\d+:\d+: /, '')}`));
  parser.write(unixLines(text)).close();
  return reader;
}

/**
 * The concepts of a termbase in TBX, version 2 or 3, without terms whose status forbids them (deprecated, superseded …). No entities
 * beyond those of XML are expanded.
 *
 * @throws {ClauseAlignError} `invalid-lexicon`, with the line where the XML is malformed or an element misplaced, and for XML without terms.
 */
export function tbxConcepts(text: string): TermbaseConcept[] {
  const { concepts, root } = readTbx(text);
  const approved = concepts.map(
    (concept) =>
      new Map(
        [...concept].flatMap(([language, written]) => {
          const terms = written.filter(({ refused }) => !refused).map((term) => term.text);
          return terms.length === 0 ? [] : [[language, terms] as const];
        }),
      ),
  );
  if (approved.every(({ size }) => size === 0))
    throw new ClauseAlignError(
      'invalid-lexicon',
      `no terms in the ${/^(?:martif|tbx)$/i.test(root ?? '') ? 'TBX' : `XML (${root})`}`,
      undefined,
      'line 1',
    );
  return approved;
}
