/** How files begin that are no text, and what they are. */
const SIGNATURES: readonly (readonly [start: string, what: string])[] = [
  ['%PDF-', 'a PDF file'],
  ['PK\u0003\u0004', 'a zip archive or an office document'],
  ['{\\rtf', 'an RTF document'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['GIF8', 'a picture'],
  ['\u001f\u008b', 'a gzip archive'],
];

/** Old office documents are compound files of Microsoft (MS-CFB); what they are, the name of a stream in them says. */
const COMPOUND_FILE = '\u00d0\u00cf\u0011\u00e0';
const STREAMS: readonly (readonly [name: string, what: string])[] = [
  ['WordDocument', 'an old Word file (.doc)'],
  ['Workbook', 'an old Excel workbook (.xls)'],
  ['Book', 'an old Excel workbook (.xls)'],
  ['PowerPoint Document', 'an old PowerPoint presentation (.ppt)'],
  ['__properties_version1.0', 'an Outlook message (.msg)'],
];
/** Names are looked for so far into a file; the folder of a compound file seldom stands later. */
const examined = 64 * 1024 * 1024;

/** What a file is that is no text, told by how it begins; undefined for what may be text, or is binary and not known. */
export function foreignFile(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  if (start.startsWith(COMPOUND_FILE)) return compoundFile(bytes);
  return SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1];
}

function compoundFile(bytes: Uint8Array): string {
  const content = new TextDecoder('latin1').decode(bytes.subarray(0, examined));
  const utf16 = (name: string): string => [...name].map((character) => `${character}\u0000`).join('');
  // What the name's entry begins with is the name itself, so that text of a document is seldom taken for it.
  const found = STREAMS.find(([name]) => content.includes(`${utf16(name)}\u0000\u0000`));
  return found?.[1] ?? 'an old office document';
}
