import type { GoldBead, GoldText } from './damage.js';
import { readShared, sharedLines } from './shared.js';
import { readUdhr, UDHR_FILES } from './udhr.js';

/** The six languages, Chinese first: it is the side that the others are aligned with. */
export const LANGUAGES = ['zh', 'en', 'fr', 'es', 'ru', 'ar'] as const;

/** A document of the Champollion toolkit's evaluation set, Chinese as the source. */
export function champollion(name: string): GoldText {
  const side = (text: string) => sharedLines(`champollion/${name}.${text}.txt`);
  const gold = sharedLines(`champollion/${name}.gold.en-zh.align`)
    .filter((line) => line.includes('<=>'))
    .flatMap((line): GoldBead[] => {
      const [english = '', chinese = ''] = line.split('<=>').map((part) => part.trim());
      const units = (list: string) => (list === 'omitted' ? [] : list.split(',').map((n) => Number(n) - 1));
      const [source, target] = [units(chinese), units(english)];
      // An omission of several lines is one omission a line.
      if (source.length === 0) return target.map((unit) => ({ source: [], target: [unit] }));
      if (target.length === 0) return source.map((unit) => ({ source: [unit], target: [] }));
      return [{ source, target }];
    });
  return { source: side('zh'), target: side('en'), gold };
}

/** The Universal Declaration of Human Rights: preamble and articles, each a list of lines, its heading first. */
export function udhrParts(language: string): string[][] {
  return readUdhr(UDHR_FILES[language] ?? language).map((blocks) => blocks.map(({ text }) => text));
}

/** Lines of the preamble that the Arabic version lacks, by index in the Chinese. */
const LACKS_IN_ARABIC = 5;
/** Lines of the preamble before the enacting words, which the versions cut in one to three lines. */
const BEFORE_ENACTING = 9;

/** Versions that cut the preamble at other places than the others. */
const OWN_PREAMBLE: ReadonlySet<string> = new Set(['ja', 'th']);

/** The Declaration in two languages as pairs of lines; where the versions cut a passage differently, it is one pair. */
export function udhrPairs(source: string, target: string): [string, string][] {
  const glue = (lines: readonly string[], language: string) => lines.join(language === 'zh' ? '' : ' ');
  const parts = (language: string) => {
    const [front = [], ...articles] = udhrParts(language);
    const whole = language === 'ar' ? [...front.slice(0, LACKS_IN_ARABIC), '', ...front.slice(LACKS_IN_ARABIC)] : front;
    return [[...whole.slice(0, BEFORE_ENACTING), glue(whole.slice(BEFORE_ENACTING), language)], ...articles];
  };
  const [sources, targets] = [parts(source), parts(target)];
  const first = OWN_PREAMBLE.has(source) || OWN_PREAMBLE.has(target) ? 1 : 0;
  return sources.flatMap((lines, k): [string, string][] => {
    if (k < first) return [];
    const others = targets[k] ?? [];
    if (lines.length !== others.length) return [[glue(lines, source), glue(others, target)]];
    return lines.map((line, at): [string, string] => [line, others[at] ?? '']).filter(([a, b]) => a !== '' && b !== '');
  });
}

/** The UN Charter's filled lines. */
export function charterLines(language: string): string[] {
  return readShared(`un-charter/un_charter.${language}.txt`)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The UN Charter in two languages as pairs of lines: the versions that close Article 111 in two lines have them joined. */
export function charterPairs(source: string, target: string): [string, string][] {
  const lines = (language: string) => {
    const all = charterLines(language);
    return all.length > 377 ? [...all.slice(0, 376), all.slice(376).join(language === 'zh' ? '' : ' ')] : all;
  };
  const targets = lines(target);
  return lines(source).map((line, k): [string, string] => [line, targets[k] ?? '']);
}
