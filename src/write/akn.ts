import { expectArguments, expectOptions } from '../arguments/expect.js';
import { WITH_DOCUMENT } from '../arguments/values.js';
import type { Clause, ClauseKind, Document, Note, ParsedDocument } from '../model/document.js';
import { type AknNode, type AknOutline, aknOutline } from './akn-outline.js';
import { PROVENANCE, type Provenance, provenanceProperties, version } from './generator.js';
import { xmlAttribute, xmlText } from './xml.js';

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/** By what a date is given that isn't known: the standard wants one. */
const NO_DATE = '<FRBRdate date="0001-01-01" name="unknown"/>';

const eId = (path: string): string => `eId="${xmlAttribute(path.replace(/\s+/g, '_'))}"`;

/** Where a document stands in the naming convention: `/akn/un/statement/A-HRC-RES-44-11`. */
function uriOf({ symbol }: Document): string {
  const name = symbol?.replace(/[^\p{L}\p{N}.]+/gu, '-').replace(/^-|-$/g, '');
  return `/akn/un/statement/${encodeURIComponent(name || 'unknown')}`;
}

function frbr(level: string, uri: string, more: string): string {
  const names = `<FRBRthis value="${xmlAttribute(`${uri}/!main`)}"/><FRBRuri value="${xmlAttribute(uri)}"/>`;
  return `        <${level}>${names}${NO_DATE}<FRBRauthor href="#un"/>${more}</${level}>\n`;
}

function metaXml(document: Document, notes: readonly Note[], provenance: Provenance): string {
  const uri = uriOf(document);
  const language = document.language === 'und' ? 'und' : document.language;
  const expression = `${uri}/${language}@`;
  const said = [['version', version] as const, ...provenanceProperties(provenance)];
  if (provenance.sourceStatus) said.push(['status', provenance.sourceStatus]);
  const own = said.map(
    ([name, value]) => `        <property xmlns="urn:clausealign" name="${xmlAttribute(name)}">${xmlText(value)}</property>\n`,
  );
  return (
    '    <meta>\n      <identification source="#clausealign">\n' +
    frbr('FRBRWork', uri, '<FRBRcountry value="un"/>') +
    frbr('FRBRExpression', expression, `<FRBRlanguage language="${xmlAttribute(language)}"/>`) +
    frbr('FRBRManifestation', `${expression}.xml`, '') +
    '      </identification>\n      <references source="#clausealign">\n' +
    '        <TLCOrganization eId="un" href="/akn/ontology/organization/un" showAs="United Nations"/>\n' +
    '        <TLCOrganization eId="clausealign" href="/akn/ontology/organization/clausealign" showAs="clausealign"/>\n' +
    `      </references>\n${notesXml(notes)}` +
    `      <proprietary source="#clausealign">\n${own.join('')}      </proprietary>\n    </meta>\n`
  );
}

function notesXml(notes: readonly Note[]): string {
  if (notes.length === 0) return '';
  const list = notes.map((note) => `        <note ${eId(note.path)}${markerXml(note)}><p>${xmlText(note.text)}</p></note>\n`);
  return `      <notes source="#clausealign">\n${list.join('')}      </notes>\n`;
}

/** The words of a clause with its notes where their marks stand: the note itself at its first mark, a reference at others. */
function words({ clause, marks }: AknNode): string {
  let at = 0;
  const pieces = marks.map(({ note, offset, isFirst }) => {
    const before = clause.text.slice(at, offset);
    at = Math.max(at, offset);
    return xmlText(before) + (isFirst ? noteXml(note) : noteRefXml(note));
  });
  return pieces.join('') + xmlText(clause.text.slice(at));
}

const markerXml = ({ label }: Note): string => (label === '' ? '' : ` marker="${xmlAttribute(label)}"`);

function noteXml(note: Note): string {
  return `<authorialNote ${eId(note.path)}${markerXml(note)} placement="bottom"><p>${xmlText(note.text)}</p></authorialNote>`;
}

function noteRefXml(note: Note): string {
  return `<noteRef href="#${xmlAttribute(encodeURI(note.path))}"${markerXml(note)}/>`;
}

/** The number as printed; empty where there is none, or the text itself holds it, as that of a chapter, article or annex does. */
function numberOf({ numbering, text }: Clause): string {
  return numbering?.printed && !text.startsWith(numbering.mark) ? xmlText(numbering.mark) : '';
}

function numXml(clause: Clause): string {
  const number = numberOf(clause);
  return number === '' ? '' : `<num>${number}</num>`;
}

/** The number and the words, where an element has no place of its own for a number. */
function numberedWords(node: AknNode): string {
  const number = numberOf(node.clause);
  return number === '' ? words(node) : `<docNumber>${number}</docNumber> ${words(node)}`;
}

const deep = (node: AknNode): AknNode[] => [node, ...node.children.flatMap(deep)];

/** Blocks of the preface and the conclusions. */
function blocks(nodes: readonly AknNode[]): string {
  return nodes
    .flatMap(deep)
    .map((node) => {
      const { clause } = node;
      const number = numberOf(clause);
      const title = `${number === '' ? '' : `<docNumber>${number}</docNumber> `}<docTitle>${words(node)}</docTitle>`;
      const inner = clause.kind === 'title' ? title : numberedWords(node);
      return `      <p ${eId(clause.path)} class="${clause.kind}">${inner}</p>\n`;
    })
    .join('');
}

/** Elements of the preamble: the organ is a formula, paragraphs are recitals, one after another in a group. */
function preambleXml(nodes: readonly AknNode[]): string {
  let xml = '';
  let group: AknNode[] = [];
  const close = (): void => {
    if (group.length > 0)
      xml += `      <recitals ${eId(`recitals.${group[0]?.clause.path}`)}>\n${group.map(recital).join('')}      </recitals>\n`;
    group = [];
  };
  for (const node of nodes) {
    if (node.clause.kind === 'preambular') {
      group.push(node);
      continue;
    }
    close();
    const path = eId(node.clause.path);
    if (node.clause.kind === 'organ') xml += `      <formula name="organ" ${path}><p>${words(node)}</p></formula>\n`;
    else xml += `      <block name="heading" ${path}>${numberedWords(node)}</block>\n`;
    xml += blocks(node.children);
  }
  close();
  return xml;
}

function recital(node: AknNode): string {
  const own = `<p>${words(node)}</p>`;
  return `        <recital ${eId(node.clause.path)}>${numXml(node.clause)}${own}\n${blocks(node.children)}        </recital>\n`;
}

const ELEMENTS: Readonly<Partial<Record<ClauseKind, string>>> = {
  operative: 'paragraph',
  paragraph: 'paragraph',
  item: 'point',
  chapter: 'chapter',
  article: 'article',
};

const CONTAINERS: Readonly<Record<string, string>> = { annex: 'annex', part: 'part', sec: 'section' };

/** What a heading's path says it opens; undefined for a heading in between (`h.2`). */
function containerOf(path: string): string | undefined {
  const [name = ''] = path.split('.').slice(-2);
  return CONTAINERS[name];
}

/** A clause of the body with what hangs on it. */
function hierarchy(node: AknNode, indent: string): string {
  const { clause, children } = node;
  const isHeading = clause.kind === 'heading' || clause.kind === 'chapter' || clause.kind === 'article';
  const named = ELEMENTS[clause.kind];
  const element = named ?? 'hcontainer';
  const name = named === undefined ? ` name="${containerOf(clause.path) ?? clause.kind}"` : '';
  const start = `${indent}<${element}${name} ${eId(clause.path)}>${numXml(clause)}`;
  const heading = isHeading ? `<heading>${words(node)}</heading>` : '';
  const end = `</${element}>\n`;
  if (children.length === 0)
    return `${start}${heading}<content ${eId(`${clause.path}.content`)}><p>${isHeading ? '' : words(node)}</p></content>${end}`;
  const last = children.at(-1);
  const wrapUp = last?.clause.path === `${clause.path}.end` && last.children.length === 0 ? last : undefined;
  const intro = isHeading ? '' : `<intro ${eId(`${clause.path}.intro-text`)}><p>${words(node)}</p></intro>`;
  const inner = children.filter((child) => child !== wrapUp).map((child) => inside(child, `${indent}  `));
  const after = wrapUp === undefined ? '' : `${indent}  <wrapUp ${eId(wrapUp.clause.path)}><p>${words(wrapUp)}</p></wrapUp>\n`;
  return `${start}${heading}${intro}\n${inner.join('')}${after}${indent}${end}`;
}

function inside(node: AknNode, indent: string): string {
  const { clause, children } = node;
  if (clause.kind !== 'heading' || children.length > 0 || containerOf(clause.path) !== undefined) return hierarchy(node, indent);
  return `${indent}<crossHeading ${eId(clause.path)}>${numberedWords(node)}</crossHeading>\n`;
}

function bodyXml(nodes: readonly AknNode[]): string {
  if (nodes.length === 0) return '      <p/>\n';
  const isLine = ({ clause, children }: AknNode) =>
    clause.kind === 'heading' && children.length === 0 && containerOf(clause.path) === undefined;
  const line = (node: AknNode) => `      <block name="heading" ${eId(node.clause.path)}>${numberedWords(node)}</block>\n`;
  return nodes.map((node) => (isLine(node) ? line(node) : hierarchy(node, '      '))).join('');
}

function part(name: string, xml: string): string {
  return xml === '' ? '' : `    <${name}>\n${xml}    </${name}>\n`;
}

function statementXml({ preface, preamble, body, conclusions }: AknOutline): string {
  return (
    part('preface', blocks(preface)) +
    part('preamble', preambleXml(preamble)) +
    part('mainBody', bodyXml(body)) +
    part('conclusions', blocks(conclusions))
  );
}

/**
 * Writes a parsed document as Akoma Ntoso 3.0: a `<statement name="resolution">` with preface, preamble, body and conclusions, every clause under
 * its path as `eId`, each note where its mark stands first. Characters that XML forbids are left out.
 *
 * @throws {ClauseAlignError} `invalid-input` for what is no parsed document, `invalid-option` for provenance that has no such field.
 * @see Akoma Ntoso Version 1.0, OASIS Standard, 2018 (schema 3.0)
 * @example
 * ```ts
 * documentToAkn(parseDocument('1. Requests a report;')).includes('eId="op.1"'); // true
 * ```
 */
export function documentToAkn(parsed: Pick<ParsedDocument, 'document'>, provenance: Provenance = {}): string {
  expectArguments('documentToAkn', WITH_DOCUMENT, { parsed });
  expectOptions('documentToAkn', PROVENANCE, provenance, 'provenance');
  const { document } = parsed;
  const outline = aknOutline(document);
  return (
    `<?xml version="1.0" encoding="UTF-8"?>\n<akomaNtoso xmlns="${NAMESPACE}">\n  <statement name="resolution">\n` +
    `${metaXml(document, outline.notes, provenance)}${statementXml(outline)}  </statement>\n</akomaNtoso>\n`
  );
}
