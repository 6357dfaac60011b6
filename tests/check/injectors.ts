/**
 * Changes that a careless hand makes to a text, each visible in print. Nothing here reads quantities as the library does: figures are found
 * by plain patterns, so that what the library overlooks is changed too.
 */

/** A number in [0, 1). */
export type Random = () => number;

/** Changes a text; undefined where it has nothing to change. */
export type Injector = (text: string, language: string, random: Random) => string | undefined;

function pick<T>(items: readonly T[], random: Random): T | undefined {
  return items[Math.floor(random() * items.length)];
}

function replaceAt(text: string, start: number, length: number, by: string): string {
  return text.slice(0, start) + by + text.slice(start + length);
}

/** One match of a pattern, its group 1 replaced. */
function changeMatch(text: string, pattern: RegExp, random: Random, change: (found: string) => string | undefined): string | undefined {
  const match = pick([...text.matchAll(pattern)], random);
  const found = match?.[1];
  if (match === undefined || found === undefined) return undefined;
  const by = change(found);
  return by === undefined || by === found ? undefined : replaceAt(text, match.index + match[0].indexOf(found), found.length, by);
}

/** One digit of a figure made another, never a leading nought. */
function otherDigit(figure: string, random: Random): string {
  const places = [...figure].flatMap((character, at) => (/\p{Nd}/u.test(character) ? [at] : []));
  const at = pick(places, random) ?? 0;
  const zero = /[٠-٩]/.test(figure.charAt(at)) ? 0x660 : 0x30;
  const digit = figure.charCodeAt(at) - zero;
  const least = at === places[0] && places.length > 1 ? 1 : 0;
  let other = (digit + 1 + Math.floor(random() * 8)) % 10;
  if (other < least) other = digit === 9 ? 8 : digit + 1;
  if (other === digit) other = digit === 9 ? 8 : digit + 1;
  return replaceAt(figure, at, 1, String.fromCharCode(zero + other));
}

/** A figure of two to six digits that stands by itself: no part of a symbol, no number that opens the line. */
export const changeDigit: Injector = (text, _, random) =>
  changeMatch(text, /(?<![\p{Nd}\p{L}/.,()-])(?<=\S\s*)(\p{Nd}{2,6})(?![\p{Nd}\p{L}/()-]|[.,]\p{Nd})/gu, random, (figure) =>
    otherDigit(figure, random),
  );

const MONTHS: Readonly<Record<string, readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
  ar: 'كانون الثاني/يناير,شباط/فبراير,آذار/مارس,نيسان/أبريل,أيار/مايو,حزيران/يونيه,تموز/يوليه,آب/أغسطس,أيلول/سبتمبر,تشرين الأول/أكتوبر,تشرين الثاني/نوفمبر,كانون الأول/ديسمبر'.split(
    ',',
  ),
};

export const changeMonth: Injector = (text, language, random) => {
  const months = MONTHS[language] ?? [];
  if (months.length === 0) {
    return changeMatch(text, /(?<!\p{Nd})(1[0-2]|[1-9])(?=月)/gu, random, (month) => `${(Number(month) % 12) + 1}`);
  }
  return changeMatch(
    text,
    new RegExp(`(?<!\\p{L})(?<=\\p{Nd}\\s?(?:de\\s)?)(${months.join('|')})(?!\\p{L})`, 'gu'),
    random,
    (month) => months[(months.indexOf(month) + 1 + Math.floor(random() * 11)) % 12],
  );
};

export const changeYear: Injector = (text, _, random) =>
  changeMatch(text, /(?<![\p{Nd}\p{L}/.,-])((?:19|20)\p{Nd}\p{Nd})(?![\p{Nd}/.,-]\p{Nd}|\p{Nd}|\/)/gu, random, (year) =>
    otherDigitIn(year, 3, random),
  );

function otherDigitIn(figure: string, at: number, random: Random): string {
  const digit = Number(figure.charAt(at));
  return replaceAt(figure, at, 1, String((digit + 1 + Math.floor(random() * 9)) % 10));
}

/** Ordinals from two to nine as the last word of a session's number. */
const ORDINALS: Readonly<Record<string, readonly string[]>> = {
  en: 'second third fourth fifth sixth seventh eighth ninth'.split(' '),
  fr: 'deuxième troisième quatrième cinquième sixième septième huitième neuvième'.split(' '),
  es: 'segundo tercero cuarto quinto sexto séptimo octavo noveno'.split(' '),
  ru: 'второй третьей четвертой пятой шестой седьмой восьмой девятой'.split(' '),
  ar: 'الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة'.split(' '),
  zh: '二 三 四 五 六 七 八 九'.split(' '),
};

const SESSIONS: Readonly<Record<string, (words: string) => string>> = {
  en: (words) => `(?<=[-\\s])(${words})(?=\\s(?:special\\s)?session)`,
  fr: (words) => `(?<=[-\\s])(${words})(?=\\ssession)`,
  es: (words) => `(?<=\\s)(${words})(?=\\speríodo\\sde\\ssesiones)`,
  ru: (words) => `(?<=\\s)(${words})(?=\\s(?:специальной\\s)?сессии)`,
  ar: (words) => `(?<=(?:دورتها|الدورة)\\s)(${words})(?!\\p{L})`,
  zh: (words) => `(?<=第[一二三四五六七八九十]*十)(${words})(?=届会议)`,
};

export const changeSession: Injector = (text, language, random) => {
  const words = ORDINALS[language] ?? [];
  const pattern = SESSIONS[language]?.(words.join('|'));
  if (pattern === undefined) return undefined;
  return changeMatch(text, new RegExp(pattern, 'gu'), random, (word) => words[(words.indexOf(word) + 1 + Math.floor(random() * 7)) % 8]);
};

export const changeSymbol: Injector = (text, _, random) =>
  changeMatch(
    text,
    /(?<![\p{L}\p{Nd}/])((?:[A-Z]{1,6}|\p{Nd}+)(?:\/[A-Z0-9.]+)*\/\p{Nd}{2,4}(?:\/[A-Z0-9.]+)*)(?![\p{L}\p{Nd}/])/gu,
    random,
    (symbol) =>
      /^[A-Z]/.test(symbol) && /\/\p{Nd}{2,4}$/u.test(symbol)
        ? symbol.replace(/\p{Nd}+$/u, (figure) => otherDigit(figure, random))
        : undefined,
  );

/** The number of a resolution of the form `60/251`. */
export const changeResolution: Injector = (text, _, random) =>
  changeMatch(text, /(?<![\p{L}\p{Nd}/.,-])(\p{Nd}{2}\/\p{Nd}{2,3})(?![\p{L}\p{Nd}/.,-])/gu, random, (number) =>
    number.replace(/\p{Nd}+$/u, (figure) => otherDigit(figure, random)),
  );

const ARTICLES: Readonly<Record<string, RegExp>> = {
  en: /\b[Aa]rticles?\s(\d{1,3})(?![\d.,/-]\d|\d)/gu,
  fr: /\b[Aa]rticles?\s(\d{1,3})(?![\d.,/-]\d|\d)/gu,
  es: /[Aa]rtículos?\s(\d{1,3})(?![\d.,/-]\d|\d)/gu,
  ru: /[Сс]тать[ияей]+\s(\d{1,3})(?![\d.,/-]\d|\d)/gu,
  ar: /المادة\s(\d{1,3})(?![\d.,/-]\d|\d)/gu,
  zh: /第\s?(\d{1,3})\s?条/gu,
};

export const changeArticle: Injector = (text, language, random) =>
  changeMatch(text, ARTICLES[language] ?? /(?!)/gu, random, (number) => otherDigit(number, random));

/** The number in words of a period of years. */
const YEARS: Readonly<Record<string, readonly [words: string, pattern: (words: string) => string]>> = {
  en: ['three four five six seven eight nine ten', (words) => `\\b(${words})(?=[\\s-](?:years?|months?|days?|countries|members))`],
  fr: ['trois quatre cinq six sept huit neuf dix', (words) => `(?<!\\p{L})(${words})(?=\\s(?:ans|années|mois|jours|pays|membres))`],
  es: ['tres cuatro cinco seis siete ocho nueve diez', (words) => `(?<!\\p{L})(${words})(?=\\s(?:años|meses|días|países|miembros))`],
  ru: ['пять шесть семь восемь девять десять', (words) => `(?<!\\p{L})(${words})(?=\\s(?:лет|месяцев|дней|стран|членов))`],
  ar: ['ثلاث أربع خمس ست سبع ثماني تسع عشر', (words) => `(?<!\\p{L})(${words})(?=\\s(?:سنوات|دورات))`],
  zh: [
    '三 四 五 六 七 八 九 十',
    (words) => `(?<![一二三四五六七八九十百第])(${words})(?=个?(?:年|月|天|国家|成员)(?![一二三四五六七八九十初间度代]))`,
  ],
};

/** A number in words beside what it counts. */
export const changeWord: Injector = (text, language, random) => {
  const [list = '', pattern] = YEARS[language] ?? [];
  const words = list.split(' ');
  if (pattern === undefined) return undefined;
  const other = (word: string) => words[(words.indexOf(word) + 1 + Math.floor(random() * (words.length - 1))) % words.length];
  return changeMatch(text, new RegExp(pattern(words.join('|')), 'gu'), random, other);
};

/** Where a change begins. */
function changedAt(before: string, after: string): number {
  let at = 0;
  while (at < before.length && before.charAt(at) === after.charAt(at)) at++;
  return at;
}

/** Which of some words a change replaced; −1 for none. The old word and the new may begin alike. */
function wordChanged(words: readonly string[], before: string, after: string): number {
  const at = changedAt(before, after);
  const stood = (word: string, start: number) => before.startsWith(word, start) && !after.startsWith(word, start);
  return words.findIndex((word) => [0, 1, 2, 3].some((back) => stood(word, at - back)));
}

/** Whether a reader of the Chinese can see a change: what it replaced is printed there too, and not the translator's addition. */
type IsSeen = (chinese: string, before: string, after: string, language: string) => boolean;

const HAN_DIGITS = '一二三四五六七八九十';

export const printsWord: IsSeen = (chinese, before, after, language) => {
  const words = YEARS[language]?.[0].split(' ') ?? [];
  const index = wordChanged(words, before, after);
  const value = 11 - words.length + index;
  return index >= 0 && new RegExp(`(?<!\\p{Nd})${value}(?!\\p{Nd})|${HAN_DIGITS.charAt(value - 1)}`, 'u').test(chinese);
};

export const printsSession: IsSeen = (chinese, before, after, language) => {
  const value = 2 + wordChanged(ORDINALS[language] ?? [], before, after);
  return value > 1 && new RegExp(`(?:${value}|${HAN_DIGITS.charAt(value - 1)})\\s?(?:届|次|期)`).test(chinese);
};

export const printsYear: IsSeen = (chinese, before, after) => {
  const year = before.slice(changedAt(before, after) - 3).slice(0, 4);
  return chinese.includes(year) || chinese.includes([...year].map((digit) => '〇一二三四五六七八九'.charAt(Number(digit))).join(''));
};

/** Names that stand in each other's place, in the same order in each language; Russian has those of the genitive, in which most stand. */
type Names = Readonly<Record<string, readonly string[]>>;

const STATE_NAMES: Names = {
  zh: '伊朗 伊拉克 利比亚 阿富汗 黎巴嫩 苏丹 索马里 也门 海地 马里'.split(' '),
  en: 'Iran Iraq Libya Afghanistan Lebanon Sudan Somalia Yemen Haiti Mali'.split(' '),
  fr: 'Iran,Iraq,Libye,Afghanistan,Liban,Soudan,Somalie,Yémen,Haïti,Mali'.split(','),
  es: 'Irán Iraq Libia Afganistán Líbano Sudán Somalia Yemen Haití Malí'.split(' '),
  ru: 'Ирана Ирака Ливии Афганистана Ливана Судана Сомали Йемена Гаити Мали'.split(' '),
  ar: 'إيران العراق ليبيا أفغانستان لبنان السودان الصومال اليمن هايتي مالي'.split(' '),
};

const ORGAN_NAMES: Names = {
  zh: '大会 安全理事会 经济及社会理事会 人权理事会'.split(' '),
  en: 'General Assembly,Security Council,Economic and Social Council,Human Rights Council'.split(','),
  fr: "Assemblée générale,Conseil de sécurité,Conseil économique et social,Conseil des droits de l'homme".split(','),
  es: 'Asamblea General,Consejo de Seguridad,Consejo Económico y Social,Consejo de Derechos Humanos'.split(','),
  ru: 'Генеральной Ассамблеи,Совета Безопасности,Экономического и Социального Совета,Совета по правам человека'.split(','),
  ar: 'الجمعية العامة,مجلس الأمن,المجلس الاقتصادي والاجتماعي,مجلس حقوق الإنسان'.split(','),
};

/** Another name of the list in the place of one. */
const changeName =
  (lists: Names): Injector =>
  (text, language, random) => {
    const names = lists[language] ?? [];
    const pattern = new RegExp(`(?<!\\p{L})(${names.join('|')})(?!\\p{L})`, 'gu');
    return changeMatch(
      text,
      pattern,
      random,
      (name) => names[(names.indexOf(name) + 1 + Math.floor(random() * (names.length - 1))) % names.length],
    );
  };

export const changeState = changeName(STATE_NAMES);
export const changeOrgan = changeName(ORGAN_NAMES);

const printsName =
  (lists: Names): IsSeen =>
  (chinese, before, after, language) => {
    const name = lists.zh?.[wordChanged(lists[language] ?? [], before, after)];
    return name !== undefined && chinese.includes(name);
  };

/** A share in per cent. */
export const changePercentage: Injector = (text, _, random) =>
  changeMatch(
    text,
    /(?<![\p{Nd}\p{L}.,])(\p{Nd}{1,3}(?:[.,]\p{Nd}{1,2})?)(?=\s?(?:%|per cent|pour cent|por ciento|процент|в المائة|في المائة))/gu,
    random,
    (figure) => otherDigit(figure, random),
  );

/** A change to a line, the rules that must say so, and whether a reader of the Chinese can see it. */
export interface LineInjector {
  readonly inject: Injector;
  readonly rules?: readonly string[];
  readonly isSeen?: IsSeen;
}

/** What is changed in a line, by name; the rules that must say so, or else any that compares figures. */
export const LINE_INJECTORS: Readonly<Record<string, LineInjector>> = {
  'digit changed': { inject: changeDigit },
  'number in words changed': { inject: changeWord, isSeen: printsWord },
  'percentage changed': { inject: changePercentage },
  'month changed': { inject: changeMonth },
  'year changed': { inject: changeYear, isSeen: printsYear },
  'session changed': { inject: changeSession, isSeen: printsSession },
  'symbol changed': { inject: changeSymbol },
  'resolution changed': { inject: changeResolution },
  'article changed': { inject: changeArticle },
  'State exchanged': { inject: changeState, rules: ['list-differs'], isSeen: printsName(STATE_NAMES) },
  'organ exchanged': { inject: changeOrgan, rules: ['list-differs'], isSeen: printsName(ORGAN_NAMES) },
};

/** A list of texts with one change, and where it was made in the old list. */
export interface Changed {
  readonly lines: readonly string[];
  readonly at: number;
}

const long = (line: string): boolean => line.length >= 40;

function place(lines: readonly string[], random: Random, fits: (line: string, at: number) => boolean): number | undefined {
  return pick(
    lines.flatMap((line, at) => (fits(line, at) ? [at] : [])),
    random,
  );
}

/** Drops a line. */
export function dropLine(lines: readonly string[], random: Random): Changed | undefined {
  const at = place(lines, random, () => true);
  return at === undefined ? undefined : { lines: lines.filter((_, k) => k !== at), at };
}

/** Prints a line twice, the second time there or further on. */
export function duplicateLine(lines: readonly string[], random: Random): Changed | undefined {
  const at = place(lines, random, long);
  if (at === undefined) return undefined;
  const to = random() < 0.5 ? at + 1 : Math.floor(random() * (lines.length + 1));
  return { lines: [...lines.slice(0, to), lines[at] ?? '', ...lines.slice(to)], at };
}

/** Moves a line three or more places on. */
export function moveLine(lines: readonly string[], random: Random): Changed | undefined {
  const at = place(lines, random, (line, k) => long(line) && k + 3 < lines.length);
  if (at === undefined) return undefined;
  const to = at + 3 + Math.floor(random() * (lines.length - at - 3));
  const rest = lines.filter((_, k) => k !== at);
  return { lines: [...rest.slice(0, to), lines[at] ?? '', ...rest.slice(to)], at };
}

/** Leaves a line in the words of the source. */
export function leaveUntranslated(lines: readonly string[], source: readonly string[], random: Random): Changed | undefined {
  const at = place(lines, random, (line, k) => long(line) && (source[k] ?? '').length >= 12);
  return at === undefined ? undefined : { lines: lines.map((line, k) => (k === at ? (source[k] ?? '') : line)), at };
}

/** A text with a piece missing, and what share of it that was. */
export interface Cut {
  readonly text: string;
  readonly dropped: string;
  /** 0..1, of the characters. */
  readonly share: number;
}

/** Drops what stands between two commas, semicolons or full stops. `least` and `most` bound its share of the text. */
export function dropPassage(text: string, random: Random, least: number, most: number): Cut | undefined {
  const ends = [0, ...[...text.matchAll(/[，；。、,;؛،](?!\p{Nd})\s*|[.](?=\s)\s*/gu)].map(({ index, 0: mark }) => index + mark.length)];
  if (ends[ends.length - 1] !== text.length) ends.push(text.length);
  const cuts = ends.flatMap((start, i) =>
    ends.slice(i + 1).flatMap((end) => {
      const share = (end - start) / text.length;
      return share >= least && share < most ? [{ start, end, share }] : [];
    }),
  );
  const cut = pick(cuts, random);
  if (cut === undefined) return undefined;
  const rest = (text.slice(0, cut.start) + text.slice(cut.end)).trim();
  return { text: rest, dropped: text.slice(cut.start, cut.end), share: cut.share };
}

/** The rest of a text without a passage as a careful hand leaves it: it opens with a capital and ends with the mark of the whole. */
export function mended(rest: string, whole: string): string {
  const [opening, mark] = [whole.charAt(0), whole.slice(-1)];
  const opened = opening === opening.toLowerCase() ? rest : rest.charAt(0).toUpperCase() + rest.slice(1);
  return /[\p{L}\p{N}]/u.test(mark) ? opened : opened.replace(/[，；。、,;؛،.:：]*$/u, '') + mark;
}

/** Joins a line with the next. */
export function mergeLines(lines: readonly string[], random: Random): Changed | undefined {
  const at = place(lines, random, (line, k) => long(line) && long(lines[k + 1] ?? ''));
  if (at === undefined) return undefined;
  const joined = `${lines[at]} ${lines[at + 1]}`;
  return { lines: [...lines.slice(0, at), joined, ...lines.slice(at + 2)], at };
}

/** A document as its paragraphs, which blank lines part. */
export const paragraphsOf = (text: string): string[] => text.trim().split(/\n\s*\n/);

const NUMBERED = /^\s*[0-9٠-٩]{1,2}\s*[.．、-]/;
const RAISED = /[¹²³⁴⁵⁶⁷⁸⁹]/;

/** Changes to a document of which the operative paragraphs are numbered and the notes have raised marks; undefined where there is nothing to change. */
export const DOCUMENT_INJECTORS: Readonly<Record<string, { readonly inject: DocumentInjector; readonly rules: readonly string[] }>> = {
  'paragraph dropped': {
    rules: ['clause-missing'],
    inject: (all, random) =>
      withOne(
        all,
        random,
        (text) => NUMBERED.test(text),
        () => [],
      ),
  },
  'paragraph numbered otherwise': {
    rules: ['numbering-gap', 'numbering-differs'],
    inject: (all, random) =>
      withOne(
        all,
        random,
        (text) => NUMBERED.test(text),
        (text) => [text.replace(/[0-9٠-٩]{1,2}/, (number) => (/[٠-٩]/.test(number) ? '٤٧' : '47'))],
      ),
  },
  'paragraphs swapped': { rules: ['clause-moved', 'numbering-differs', 'numbering-gap'], inject: swapParagraphs },
  'note mark dropped': {
    rules: ['note-missing'],
    inject: (all, random) =>
      withOne(
        all,
        random,
        (text) => RAISED.test(text.slice(2)),
        (text) => [text.slice(0, 2) + text.slice(2).replace(RAISED, '')],
      ),
  },
  'note mark moved': { rules: ['note-moved'], inject: moveNoteMark },
  'note body dropped': {
    rules: ['note-body-missing'],
    inject: (all, random) =>
      withOne(
        all,
        random,
        (text) => RAISED.test(text.charAt(0)),
        () => [],
      ),
  },
};

/** Changes the paragraphs of a document. */
export type DocumentInjector = (paragraphs: readonly string[], random: Random) => string[] | undefined;

function withOne(
  paragraphs: readonly string[],
  random: Random,
  fits: (text: string) => boolean,
  change: (text: string) => string[],
): string[] | undefined {
  const at = place(paragraphs, random, fits);
  return at === undefined ? undefined : paragraphs.flatMap((text, k) => (k === at ? change(text) : [text]));
}

/** Two numbered paragraphs change their places and numbers. */
function swapParagraphs(paragraphs: readonly string[], random: Random): string[] | undefined {
  const at = place(
    paragraphs,
    random,
    (text, k) => NUMBERED.test(text) && NUMBERED.test(paragraphs[k + 3] ?? '') && !/[:：]\s*$/.test(text),
  );
  const [one, other] = [paragraphs[at ?? -1], paragraphs[(at ?? -1) + 3]];
  if (at === undefined || one === undefined || other === undefined) return undefined;
  const numbered = (text: string, as: string) => text.replace(NUMBERED, NUMBERED.exec(as)?.[0] ?? '');
  return paragraphs.map((text, k) => (k === at ? numbered(other, one) : k === at + 3 ? numbered(one, other) : text));
}

/** The mark of a note hangs on the next paragraph but one. */
function moveNoteMark(paragraphs: readonly string[], random: Random): string[] | undefined {
  const isOpen = (text: string) => long(text) && !RAISED.test(text) && !/[:：]\s*$/.test(text);
  const at = place(paragraphs, random, (text, k) => RAISED.test(text.slice(2)) && isOpen(paragraphs[k + 2] ?? ''));
  const mark = RAISED.exec(paragraphs[at ?? -1]?.slice(2) ?? '')?.[0];
  if (at === undefined || mark === undefined) return undefined;
  return paragraphs.map((text, k) =>
    k === at ? text.slice(0, 2) + text.slice(2).replace(mark, '') : k === at + 2 ? `${text}${mark}` : text,
  );
}
