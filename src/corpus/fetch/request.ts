import { setTimeout as wait } from 'node:timers/promises';

/** How a service is asked. */
export interface Manners {
  /** Milliseconds between one request and the next. */
  readonly pace: number;
  /** Milliseconds after which an answer is no longer waited for. */
  readonly timeout: number;
  /** How often a request is made before it has failed. */
  readonly attempts: number;
  /** Milliseconds before the second attempt; each further one waits twice as long. */
  readonly backOff: number;
  /** Bytes of the largest answer that is taken. */
  readonly maxBytes: number;
}

/** What a request came to. */
export type Answer = { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly why: string };

/** A failure that another attempt may mend. */
class Passing extends Error {
  /** Milliseconds that the service asks to wait. */
  readonly after: number | undefined;

  constructor(message: string, after?: number) {
    super(message);
    this.after = after;
  }
}

/** There is no service at that address, or no way to it. */
class Unreachable extends Passing {}

/** No service is waited for longer. */
const longestWait = 60_000;

/** Asks one service, never faster than its manners say, and again where a failure may pass; no more once it could not be reached. */
export class Requests {
  private last = Number.NEGATIVE_INFINITY;
  private unreachable: Answer | null = null;

  constructor(private readonly manners: Manners) {}

  /** Gets a file. `isWhole` says of an answer whether it is all there: one that was cut off is asked for again. */
  async get(url: URL, isWhole: (bytes: Uint8Array) => boolean): Promise<Answer> {
    if (this.unreachable !== null) return this.unreachable;
    const { attempts, backOff } = this.manners;
    let failure: unknown;
    for (let attempt = 0; attempt < attempts; attempt++) {
      try {
        return await this.attempt(url, isWhole);
      } catch (error) {
        failure = error;
        const after = error instanceof Passing ? error.after : undefined;
        if (attempt + 1 < attempts) await wait(Math.min(longestWait, after ?? backOff * 2 ** attempt));
      }
    }
    const answer: Answer = { ok: false, why: `${failure instanceof Error ? failure.message : failure}, ${attempts} times` };
    if (failure instanceof Unreachable) this.unreachable = answer;
    return answer;
  }

  private async attempt(url: URL, isWhole: (bytes: Uint8Array) => boolean): Promise<Answer> {
    await wait(Math.max(0, this.last + this.manners.pace - performance.now()));
    this.last = performance.now();
    const response = await this.response(url);
    if (response.status === 202 || response.status === 429 || response.status >= 500)
      throw new Passing(`the service answers ${response.status}`, retryAfter(response));
    if (!response.ok) return { ok: false, why: response.status === 404 ? 'there is none' : `the service answers ${response.status}` };
    const bytes = await body(response, this.manners.maxBytes);
    if (bytes === null) return { ok: false, why: 'the answer is larger than any document' };
    if (!isWhole(bytes)) throw new Passing('the answer was cut off');
    return { ok: true, bytes };
  }

  private async response(url: URL): Promise<Response> {
    try {
      return await fetch(url, { signal: AbortSignal.timeout(this.manners.timeout), headers: { 'user-agent': 'clausealign' } });
    } catch (error) {
      throw failureOf(error);
    }
  }
}

/** What is answered, or null where it is more than so many bytes: then the rest is not taken. */
async function body(response: Response, maxBytes: number): Promise<Uint8Array | null> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (let next = await reader?.read(); next?.value !== undefined; next = await reader?.read()) {
      size += next.value.length;
      chunks.push(next.value);
      if (size <= maxBytes) continue;
      await reader?.cancel();
      return null;
    }
  } catch (error) {
    throw isLate(error) ? failureOf(error) : new Passing('the answer was cut off');
  }
  return Buffer.concat(chunks);
}

const isLate = (error: unknown): boolean => error instanceof Error && error.name === 'TimeoutError';

function failureOf(error: unknown): Passing {
  if (isLate(error)) return new Passing('no answer in time');
  const cause = error instanceof Error ? error.cause : undefined;
  return new Unreachable(`cannot be reached${cause instanceof Error && 'code' in cause ? `: ${cause.code}` : ''}`);
}

/** What a service asks for in seconds; a date is not waited for. */
function retryAfter(response: Response): number | undefined {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined;
}
