import { strToU8, zipSync } from 'fflate';

/** What a Word file is made of; all of it WordprocessingML without its root element. */
export interface DocxParts {
  readonly body: string;
  readonly numbering?: string;
  readonly styles?: string;
  readonly footnotes?: readonly string[];
  readonly endnotes?: readonly string[];
  readonly header?: string;
}

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const relationType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const root = (name: string, inner: string): Uint8Array =>
  strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${name} ${namespaces}>${inner}</w:${name}>`);

const separators = (kind: string): string =>
  ['separator', 'continuationSeparator']
    .map((type, i) => `<w:${kind} w:type="${type}" w:id="${i - 1}"><w:p><w:r><w:${type}/></w:r></w:p></w:${kind}>`)
    .join('');

const notes = (kind: string, bodies: readonly string[]): string =>
  separators(kind) +
  bodies
    .map(
      (body, i) =>
        `<w:${kind} w:id="${i + 1}"><w:p><w:r><w:rPr><w:vertAlign w:val="superscript"/><w:sz w:val="18"/></w:rPr><w:${kind}Ref/></w:r>${runs(` ${body}`, '<w:sz w:val="18"/>')}</w:p></w:${kind}>`,
    )
    .join('');

/** Packs a Word file. */
export function docx(parts: DocxParts): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  const related: string[] = [];
  const types: string[] = [];
  const add = (kind: string, type: string, content: Uint8Array): void => {
    files[`word/${kind}.xml`] = content;
    related.push(`<Relationship Id="r${related.length + 1}" Type="${relationType}/${kind}" Target="${kind}.xml"/>`);
    types.push(`<Override PartName="/word/${kind}.xml" ContentType="${contentType}.${type}+xml"/>`);
  };
  if (parts.numbering !== undefined) add('numbering', 'numbering', root('numbering', parts.numbering));
  if (parts.styles !== undefined) add('styles', 'styles', root('styles', parts.styles));
  if (parts.footnotes) add('footnotes', 'footnotes', root('footnotes', notes('footnote', parts.footnotes)));
  if (parts.endnotes) add('endnotes', 'endnotes', root('endnotes', notes('endnote', parts.endnotes)));
  if (parts.header !== undefined) add('header', 'header', root('hdr', parts.header));
  files['word/document.xml'] = root('document', `<w:body>${parts.body}</w:body>`);
  files['word/_rels/document.xml.rels'] = relations(related.join(''));
  files['_rels/.rels'] = relations(`<Relationship Id="r1" Type="${relationType}/officeDocument" Target="word/document.xml"/>`);
  files['[Content_Types].xml'] = strToU8(
    `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${contentType}.document.main+xml"/>${types.join('')}</Types>`,
  );
  return zipSync(files);
}

function relations(inner: string): Uint8Array {
  return strToU8(
    `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`,
  );
}

export const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A run of text, with properties if there are any. */
export const runs = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

/** A paragraph of runs. */
export const paragraph = (inner: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`;

/** The property that puts a paragraph into a list. */
export const inList = (list: number, level = 0): string => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

/** A mark of a note. */
export const noteMark = (id: number, kind = 'footnote'): string =>
  `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:${kind}Reference w:id="${id}"/></w:r>`;

/** A level of a list. */
export interface LevelParts {
  readonly format: string;
  readonly text: string;
  readonly more?: string;
  readonly start?: number;
}

/** A definition of a list and the list of the same number that uses it. */
export function listXml(id: number, levels: readonly LevelParts[], overrides = ''): { definition: string; list: string } {
  const level = ({ format, text, more = '', start = 1 }: LevelParts, i: number): string =>
    `<w:lvl w:ilvl="${i}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${escaped(text)}"/><w:lvlJc w:val="left"/></w:lvl>`;
  return {
    definition: `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${levels.map(level).join('')}</w:abstractNum>`,
    list: `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/>${overrides}</w:num>`,
  };
}
