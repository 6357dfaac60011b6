/** What the document service may answer with. */
export type FileKind = 'docx' | 'doc' | 'pdf' | 'html' | 'other';

/** Tells a file by its first bytes. */
export function fileKind(bytes: Uint8Array): FileKind {
  const start = String.fromCharCode(...bytes.subarray(0, 512));
  if (start.startsWith('PK\u0003\u0004')) return 'docx';
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) return 'doc';
  if (/^\s{0,16}%PDF-/.test(start)) return 'pdf';
  return /^[\s\u00ef\u00bb\u00bf]*<(?:!doctype\s+html|html|head|body)/i.test(start) ? 'html' : 'other';
}

/** Whether a file has the end that files of its kind have; true for kinds without one. */
export function isWhole(bytes: Uint8Array): boolean {
  const end = String.fromCharCode(...bytes.subarray(-2048));
  const kind = fileKind(bytes);
  if (bytes.length === 0) return false;
  if (kind === 'docx') return end.includes('PK\u0005\u0006');
  return kind !== 'pdf' || end.includes('%%EOF');
}
