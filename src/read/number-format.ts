/** Numbers as word processors and web pages write them in lists. Names are those of WordprocessingML (ECMA-376 17.18.59). */
export type NumberFormat = (ordinal: number) => string;

const roman: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** `4` → `iv`; beyond 3999 figures. */
export function lowerRoman(ordinal: number): string {
  if (ordinal < 1 || ordinal > 3999) return String(ordinal);
  let rest = ordinal;
  let text = '';
  for (const [value, letters] of roman) for (; rest >= value; rest -= value) text += letters;
  return text;
}

/** Letters of an alphabet; after its end they are doubled: `aa`, `bb`. */
function lettersOf(alphabet: string): NumberFormat {
  const letters = [...alphabet];
  return (ordinal) => {
    if (ordinal < 1) return String(ordinal);
    const letter = letters[(ordinal - 1) % letters.length] ?? '';
    // Word gives up on longer runs; no list needs them.
    return letter.repeat(Math.min(30, Math.ceil(ordinal / letters.length)));
  };
}

/** Characters that stand for 1, 2, 3 …; beyond them figures. */
function signsOf(signs: string): NumberFormat {
  const all = [...signs];
  return (ordinal) => all[ordinal - 1] ?? String(ordinal);
}

const han = '〇一二三四五六七八九';

/** `21` → `二十一`; from 10,000 on figures. */
export function chineseCounting(ordinal: number): string {
  if (ordinal < 0 || ordinal > 9999) return String(ordinal);
  if (ordinal === 0) return '〇';
  let text = '';
  const digits = String(ordinal);
  [...digits].forEach((digit, i) => {
    const unit = ['', '十', '百', '千'][digits.length - 1 - i] ?? '';
    if (digit !== '0') text += (han.charAt(Number(digit)) ?? '') + unit;
    else if (!text.endsWith('零') && /[1-9]/.test(digits.slice(i))) text += '零';
  });
  return ordinal < 20 ? text.replace(/^一十/, '十') : text;
}

const lowerLetter = lettersOf('abcdefghijklmnopqrstuvwxyz');
const upper =
  (format: NumberFormat): NumberFormat =>
  (ordinal) =>
    format(ordinal).toUpperCase();
const range = (first: number, count: number): string => String.fromCodePoint(...Array.from({ length: count }, (_, i) => first + i));
const russian = lettersOf('абвгдежзиклмнопрстуфхцчшщыэюя');
const enclosedPlain: NumberFormat = signsOf(range(0x2460, 20));

const formats: Readonly<Record<string, NumberFormat>> = {
  decimal: String,
  decimalZero: (ordinal) => String(ordinal).padStart(2, '0'),
  decimalFullWidth: (ordinal) => String(ordinal).replace(/\d/g, (figure) => String.fromCharCode(0xff10 + Number(figure))),
  decimalFullWidth2: (ordinal) => String(ordinal).replace(/\d/g, (figure) => String.fromCharCode(0xff10 + Number(figure))),
  decimalEnclosedCircle: enclosedPlain,
  decimalEnclosedCircleChinese: enclosedPlain,
  decimalEnclosedParen: signsOf(range(0x2474, 20)),
  decimalEnclosedFullstop: signsOf(range(0x2488, 20)),
  numberInDash: (ordinal) => `- ${ordinal} -`,
  lowerLetter,
  upperLetter: upper(lowerLetter),
  lowerRoman,
  upperRoman: upper(lowerRoman),
  ordinal: (ordinal) => `${ordinal}${ordinalEnding(ordinal)}`,
  chineseCounting,
  chineseCountingThousand: chineseCounting,
  japaneseCounting: chineseCounting,
  taiwaneseCounting: chineseCounting,
  taiwaneseCountingThousand: chineseCounting,
  ideographDigital: (ordinal) => String(ordinal).replace(/\d/g, (figure) => han.charAt(Number(figure))),
  ideographTraditional: signsOf('甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: signsOf('子丑寅卯辰巳午未申酉戌亥'),
  ideographEnclosedCircle: signsOf(range(0x3220, 10)),
  russianLower: russian,
  russianUpper: upper(russian),
  arabicAbjad: lettersOf('أبجدهوزحطيكلمنسعفصقرشتثخذضظغ'),
  arabicAlpha: lettersOf('أبتثجحخدذرزسشصضطظعغفقكلمنهوي'),
  hindiNumbers: String,
  none: () => '',
};

function ordinalEnding(ordinal: number): string {
  const tens = ordinal % 100;
  return tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][ordinal % 10] ?? 'th');
}

/** The format of a name; one that is not known counts in figures. */
export function numberFormat(name: string): NumberFormat {
  return Object.hasOwn(formats, name) ? (formats[name] ?? String) : String;
}
