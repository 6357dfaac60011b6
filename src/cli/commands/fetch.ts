import { existsSync, readdirSync, statSync } from 'node:fs';
import { type FetchOptions, type FetchResult, fetchDocuments } from '../../corpus/fetch/fetch-documents.js';
import { OFFICIAL_LANGUAGES, type OfficialLanguage } from '../../languages/official.js';
import { InputError } from '../errors.js';
import { DONE, FOUND_SOMETHING } from '../exits.js';
import { writeOut } from '../output.js';

/** Flags of `clausealign fetch`. */
export interface FetchFlags {
  readonly lang?: readonly OfficialLanguage[];
  readonly out: string;
  readonly baseUrl?: string;
  readonly resume?: true;
}

function checkFolder(out: string, resume: true | undefined): void {
  if (!existsSync(out)) return;
  if (!statSync(out).isDirectory()) throw new InputError('not a folder to write to', out);
  if (resume === undefined && readdirSync(out).length > 0) throw new InputError('the folder is not empty; --resume goes on in it', out);
}

function line({ language, file, kept, remark }: FetchResult): string {
  if (file === null) return `${language}  failed: ${remark}\n`;
  return `${language}  ${file.file}  ${file.bytes} bytes${kept ? ', there already' : ''}${remark === null ? '' : `  (${remark})`}\n`;
}

/** The state of the work, in place of the last; in a log the results say enough. */
function showOnTerminal(state: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${state}`);
}

async function fetched(symbol: string, out: string, options: FetchOptions): Promise<FetchResult[]> {
  try {
    return await fetchDocuments(symbol, out, options);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (/^E[A-Z]+$/.test(code)) throw new InputError(`cannot be written: ${code}`, out, undefined, error);
    throw error;
  }
}

/** Fetches a document in its languages, says what came of each as soon as it is known, and gives the exit code. */
export async function fetch(symbol: string, { lang, out, baseUrl, resume }: FetchFlags): Promise<number> {
  checkFolder(out, resume);
  const languages = lang ?? OFFICIAL_LANGUAGES;
  const results = await fetched(symbol, out, {
    languages,
    onStart: (language) => showOnTerminal(`fetching ${symbol} in ${language} …`),
    onResult: (result) => {
      showOnTerminal('');
      void writeOut(line(result));
    },
    ...(baseUrl === undefined ? {} : { baseUrl }),
  });
  return results.some(({ file }) => file === null) ? FOUND_SOMETHING : DONE;
}
