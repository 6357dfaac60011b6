/** The division of a document that a clause belongs to, told by its path: `preamble`, `operative part`, `annex 1`, `notes` … */
export function divisionOf(path: string): string {
  const container = /^(annex|part)\.([^.]+)/.exec(path);
  if (container !== null) return `${container[1]} ${container[2]}`;
  const first = path.split('.', 1)[0] ?? '';
  return DIVISIONS[first] ?? 'body';
}

const DIVISIONS: Readonly<Record<string, string>> = {
  front: 'front matter',
  title: 'title',
  organ: 'title',
  pp: 'preamble',
  op: 'operative part',
  sec: 'operative part',
  ch: 'articles',
  art: 'articles',
  fn: 'notes',
  close: 'closing',
  h: 'headings',
  line: 'lines',
};

/** Blocks before and after the text proper may differ between versions: they don't count for completeness. */
export function counts(path: string): boolean {
  return !/(?:^|\.)(?:front|close)\.\d/.test(path);
}

/** True for a note. */
export function isNote(path: string): boolean {
  return /^fn\./.test(path);
}
