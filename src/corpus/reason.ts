/** Folders of an absolute path, or of a `file:` address: `/home/me/` of `/home/me/corpus.js`. A symbol such as `A/RES/60/1` is none. */
const FOLDERS = /(?<![\p{L}\p{N}_./])(?:file:\/\/)?(?:[A-Za-z]:)?[\\/](?:[^\s\\/'"]+[\\/])+/gu;

/** What went wrong, for the output: which must not hold a path of the machine that it was made on. */
export function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(FOLDERS, '');
}
