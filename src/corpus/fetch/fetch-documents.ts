import { type ExpectedOptions, expectArguments, expectOptions } from '../../arguments/expect.js';
import { AMOUNT, FOLDER, FUNCTION, STRING, someOf, whole } from '../../arguments/values.js';
import { ClauseAlignError } from '../../errors.js';
import { OFFICIAL_LANGUAGES, type OfficialLanguage } from '../../languages/official.js';
import { makeFolders, writing } from '../build/folder-file.js';
import { type FileKind, fileKind, isWhole } from './file-kind.js';
import { type FetchedFile, FetchManifest } from './manifest.js';
import { type Manners, Requests } from './request.js';

/** How documents are fetched. */
export interface FetchOptions {
  /** Default: all six. */
  readonly languages?: readonly OfficialLanguage[];
  /** The service. Default: `https://documents.un.org`. */
  readonly baseUrl?: string;
  /** Milliseconds between one request and the next. Default 1000. */
  readonly pace?: number;
  /** Milliseconds after which an answer is no longer waited for. Default 60,000. */
  readonly timeout?: number;
  /** How often a request is made before it has failed. Default 5. */
  readonly attempts?: number;
  /** Milliseconds before the second attempt; each further one waits twice as long. Default 1000. */
  readonly backOff?: number;
  /** Bytes of the largest answer that is taken. Default 268,435,456 (256 MiB). */
  readonly maxBytes?: number;
  /** Told of each language before it is asked for. */
  readonly onStart?: (language: OfficialLanguage) => void;
  /** Told what each language came to, as soon as it is known. */
  readonly onResult?: (result: FetchResult) => void;
}

/** What fetching one language came to. */
export interface FetchResult {
  readonly language: OfficialLanguage;
  /** The file, or null where it failed. */
  readonly file: FetchedFile | null;
  /** Whether it was there already, unchanged. */
  readonly kept: boolean;
  /** What a reader should know: why it failed, or that the service has an old Word file only. */
  readonly remark: string | null;
}

const FETCH: ExpectedOptions<FetchOptions> = {
  languages: someOf(OFFICIAL_LANGUAGES),
  baseUrl: STRING,
  pace: AMOUNT,
  timeout: AMOUNT,
  attempts: whole(1),
  backOff: AMOUNT,
  maxBytes: AMOUNT,
  onStart: FUNCTION,
  onResult: FUNCTION,
};

const usual: Manners = { pace: 1000, timeout: 60_000, attempts: 5, backOff: 1000, maxBytes: 256 * 1024 * 1024 };

/**
 * Fetches the official files of a document from the document service of the United Nations into a folder: the Word file of each language,
 * or else its PDF. `manifest.json` lists them with their checksums; what it lists and is unchanged isn't fetched again. Once the service
 * could not be reached, all further languages fail.
 *
 * @param symbol Such as `A/HRC/RES/44/11`.
 * @param folder Is made where it isn't there.
 * @throws {ClauseAlignError} `invalid-option` for a symbol or an address that can be none, `unreadable` for a `manifest.json` that is no
 * manifest, `unwritable` where the folder can't be made.
 * @example
 * ```ts
 * const results = await fetchDocuments('A/HRC/RES/44/11', 'out', { languages: ['zh', 'en'] });
 * results.filter(({ file }) => file === null); // the languages that failed
 * ```
 */
export async function fetchDocuments(symbol: string, folder: string, options: FetchOptions = {}): Promise<FetchResult[]> {
  expectArguments('fetchDocuments', STRING, { symbol });
  expectArguments('fetchDocuments', FOLDER, { folder });
  expectOptions('fetchDocuments', FETCH, options);
  const { languages = OFFICIAL_LANGUAGES, baseUrl = 'https://documents.un.org' } = options;
  if (!/^[A-Z0-9][\w./()[\]* -]{1,80}$/i.test(symbol) || symbol.includes('..'))
    throw new ClauseAlignError('invalid-option', `no document symbol: ${symbol}`, symbol);
  if (!/^https?:\/\//.test(baseUrl) || !URL.canParse(baseUrl))
    throw new ClauseAlignError('invalid-option', `no address of a service: ${baseUrl}`, baseUrl);
  writing(folder, () => makeFolders(folder));
  const service = new DocumentService(baseUrl, new Requests(mannersOf(options)), new FetchManifest(folder));
  const results: FetchResult[] = [];
  for (const language of new Set(languages)) {
    options.onStart?.(language);
    const result = await service.fetch(symbol, language);
    options.onResult?.(result);
    results.push(result);
  }
  return results;
}

function mannersOf({ pace, timeout, attempts, backOff, maxBytes }: FetchOptions): Manners {
  return {
    pace: pace ?? usual.pace,
    timeout: timeout ?? usual.timeout,
    attempts: attempts ?? usual.attempts,
    backOff: backOff ?? usual.backOff,
    maxBytes: maxBytes ?? usual.maxBytes,
  };
}

/** A file of the service, or why there is none. */
type Found = Fetched | { readonly why: string };

/** A file that the service gave, what was asked for and what came. */
interface Fetched {
  readonly asked: FetchedFile['asked'];
  readonly kind: FetchedFile['format'];
  readonly bytes: Uint8Array;
  readonly source: string;
}

/** What the service may give for what it is asked for; a PDF for a Word file is better than nothing. */
const TAKEN: Readonly<Record<FetchedFile['asked'], readonly FileKind[]>> = { doc: ['docx', 'doc', 'pdf'], pdf: ['pdf'] };

const isTaken = (kind: FileKind, asked: FetchedFile['asked']): kind is FetchedFile['format'] => TAKEN[asked].includes(kind);

class DocumentService {
  constructor(
    private readonly baseUrl: string,
    private readonly requests: Requests,
    private readonly manifest: FetchManifest,
  ) {}

  async fetch(symbol: string, language: OfficialLanguage): Promise<FetchResult> {
    const kept = this.manifest.whole(symbol, language);
    if (kept) return { language, file: kept, kept: true, remark: null };
    const word = await this.get(symbol, language, 'doc');
    if ('kind' in word && word.kind !== 'doc')
      return this.keep(symbol, language, word, word.kind === 'pdf' ? 'the service gave a PDF for the Word file' : null);
    const old = 'kind' in word;
    const pdf = await this.get(symbol, language, 'pdf');
    if ('kind' in pdf)
      return this.keep(symbol, language, pdf, old ? 'the Word file is an old one (.doc), which cannot be read: the PDF was taken' : null);
    if (old) return this.keep(symbol, language, word, 'an old Word file (.doc), which cannot be read: save it as .docx');
    return { language, file: null, kept: false, remark: word.why === pdf.why ? word.why : `Word: ${word.why}; PDF: ${pdf.why}` };
  }

  private async get(symbol: string, language: OfficialLanguage, asked: FetchedFile['asked']): Promise<Found> {
    const url = new URL('api/symbol/access', this.baseUrl.endsWith('/') ? this.baseUrl : `${this.baseUrl}/`);
    url.search = new URLSearchParams({ s: symbol, l: language, t: asked }).toString();
    const answer = await this.requests.get(url, isWhole);
    if (!answer.ok) return { why: answer.why };
    const kind = fileKind(answer.bytes);
    if (kind === 'html') return { why: 'the service answers with a page, not a file' };
    if (kind === 'other') return { why: 'the service answers with no file that is known' };
    if (!isTaken(kind, asked)) return { why: `the service answers with a .${kind}, which was not asked for` };
    return { asked, kind, bytes: answer.bytes, source: url.href };
  }

  private keep(symbol: string, language: OfficialLanguage, found: Fetched, remark: string | null): FetchResult {
    const { asked, kind: format, source, bytes } = found;
    const file = `${symbol.replace(/[^\w.-]+/g, '_')}.${language}.${format}`;
    return { language, kept: false, remark, file: this.manifest.add({ symbol, language, file, asked, format, source }, bytes) };
  }
}
