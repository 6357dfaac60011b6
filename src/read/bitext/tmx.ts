import { SaxesParser } from 'saxes';
import { ClauseAlignError } from '../../errors.js';
import { type LanguagePair, LanguagesSeen } from '../alignment/language-pair.js';
import { variantIn } from '../alignment/tmx-variant.js';
import type { BitextPair } from './pair.js';

/** What stands inside a segment for a tool, not in the text: native codes. */
const CODES = new Set(['bpt', 'ept', 'it', 'ph', 'ut', 'sub']);

/** Follows a translation memory piece by piece; pairs are taken out as they are complete, so that none is kept. */
class TmxPairs {
  readonly #parser = new SaxesParser({ xmlns: false });
  readonly #open: string[] = [];
  #sourceLanguage = '';
  #variants: { language: string; text: string }[] = [];
  #property: string | undefined;
  #confidence: number | undefined;
  #content = '';
  #complete: BitextPair[] = [];
  readonly #asked: LanguagePair | undefined;
  readonly #seen = new LanguagesSeen();

  constructor(asked: LanguagePair | undefined) {
    this.#asked = asked;
    this.#parser.on('opentag', ({ name, attributes }) => this.#opened(name, attributes));
    this.#parser.on('text', (text) => this.#said(text));
    this.#parser.on('cdata', (text) => this.#said(text));
    this.#parser.on('closetag', ({ name }) => this.#closed(name));
    this.#parser.on('error', (error) => {
      const what = error.message.replace(/^\d+:\d+: /, '');
      throw new ClauseAlignError('invalid-input', `malformed XML: ${what}`, undefined, `line ${this.#parser.line}`);
    });
  }

  take(text: string): BitextPair[] {
    this.#parser.write(text);
    const taken = this.#complete;
    this.#complete = [];
    return taken;
  }

  close(): void {
    this.#parser.close();
  }

  /** Says which languages the memory has, where they aren't those asked for. */
  refuseStrangers(): void {
    this.#seen.refuseStrangers(this.#asked, 'invalid-input');
  }

  #opened(name: string, attributes: Record<string, string>): void {
    this.#open.push(name);
    if (name === 'header') this.#sourceLanguage = (attributes.srclang ?? '').toLowerCase();
    if (name === 'tu') [this.#variants, this.#confidence] = [[], undefined];
    if (name === 'tuv') this.#variants.push({ language: attributes['xml:lang'] ?? attributes.lang ?? '', text: '' });
    if (name === 'prop') this.#property = attributes.type;
    if (name === 'prop' || name === 'seg') this.#content = '';
  }

  #said(text: string): void {
    if (!this.#open.some((name) => CODES.has(name))) this.#content += text;
  }

  #closed(name: string): void {
    this.#open.pop();
    const variant = this.#variants.at(-1);
    if (name === 'seg' && variant !== undefined) variant.text = this.#content;
    if (name === 'prop' && this.#property === 'x-confidence') this.#confidence = Number(this.#content);
    if (name === 'tu') this.#pair();
  }

  #pair(): void {
    for (const { language } of this.#variants) this.#seen.add(language);
    const [from, to] = this.#languages();
    const source = variantIn(this.#variants, from);
    const others = this.#variants.filter((variant) => variant !== source);
    const target = to === 'und' ? others[0] : variantIn(others, to);
    if (source === undefined || target === undefined) return;
    const confidence = this.#confidence === undefined || Number.isNaN(this.#confidence) ? {} : { confidence: this.#confidence };
    this.#complete.push({ source: source.text, target: target.text, languages: [source.language, target.language], ...confidence });
  }

  /** The two that are meant, as far as the memory has been read: a third language refuses it, unless two are asked for. */
  #languages(): LanguagePair {
    const named = this.#sourceLanguage !== '' && this.#sourceLanguage !== '*all*';
    return this.#seen.pair(this.#asked, named ? this.#sourceLanguage : undefined, 'invalid-input');
  }
}

/**
 * The pairs of a translation memory: of each unit the variants of the two languages that are asked for, or else that of the source and the other one.
 *
 * @throws {ClauseAlignError} `invalid-input` where no unit has both languages, or the memory has more than two and it isn't said which.
 */
export async function* tmxPairs(texts: AsyncIterable<string>, asked?: LanguagePair): AsyncGenerator<BitextPair> {
  const pairs = new TmxPairs(asked);
  let any = false;
  for await (const text of texts) {
    const taken = pairs.take(text);
    any ||= taken.length > 0;
    yield* taken;
  }
  pairs.close();
  if (!any) pairs.refuseStrangers();
}
