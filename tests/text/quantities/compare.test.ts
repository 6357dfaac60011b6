import { describe, expect, test } from 'vitest';
import { compareQuantities, findQuantities } from '../../../src/text/quantities/index.js';

function difference(zh: string, text: string, language = 'en'): string {
  return differenceOf(['zh', zh], [language, text]);
}

type Version = readonly [language: string, text: string];

function differenceOf(one: Version, other: Version): string {
  const [from, to] = [one, other].map(([language, text]) => findQuantities(text, language));
  const { source, target } = compareQuantities(from ?? [], to ?? []);
  return `${source.map(({ value }) => value).join(' ')}|${target.map(({ value }) => value).join(' ')}`;
}

describe('correct translations do not differ', () => {
  test.each([
    ['第六十九届会议', 'the 69th session', 'en'],
    ['2014年10月和11月', 'October and November 2014', 'en'],
    ['2014年8月13日', '13 August', 'en'],
    ['2014年期间', 'during the year', 'en'],
    ['一个国家', 'a country', 'en'],
    ['2名妇女', 'امرأتان', 'ar'],
    ['数以千计的房屋', 'thousands of homes', 'en'],
    ['首先', 'in the first place', 'en'],
    ['第2.1条', 'المادة 2-1', 'ar'],
    ['下午1时', '13 heures', 'fr'],
    ['1960年代', 'les années 60', 'fr'],
    ['四分之三', '75%', 'es'],
    ['第2118(2013)号决议', 'resolution 2118', 'en'],
    ['12. 决定', 'Décide', 'fr'],
    ['报告；6', 'the report;', 'en'],
    ['第1条(b)项', 'Article I (b)', 'en'],
    ['议程项目113(b)', 'Пункт 113(b) повестки дня', 'ru'],
    ['延长十二个月', 'for one year', 'en'],
    ['为期一年半', 'for eighteen months', 'en'],
    ['为期十八个月', 'pour un an et demi', 'fr'],
    ['一年零六个月', 'una duración de un año y medio', 'es'],
    ['18个月', 'a year and six months', 'en'],
    ['18个月', 'на год и шесть месяцев', 'ru'],
    ['6个月', 'within half a year', 'en'],
    ['6个月', 'полгода', 'ru'],
    ['6个月', 'medio año', 'es'],
    ['6个月', 'نصف سنة', 'ar'],
    ['过去半年', 'the past six months', 'en'],
    ['2014年上半年', 'the first half of 2014', 'en'],
    ['2014年下半年', 'le second semestre de 2014', 'fr'],
    ['2014年第二季度', 'الربع الثاني من عام 2014', 'ar'],
    ['两年半', '2.5 years', 'en'],
    ['三十个月', 'سنتان ونصف', 'ar'],
    ['一年至18个月', 'between one year and 18 months', 'en'],
    ['为期两周', 'de quatorze jours', 'fr'],
    ['成立七十周年', 'the seventieth anniversary', 'en'],
    ['年满18岁', 'aged 18', 'en'],
    ['国际十年', 'the International Decade', 'en'],
    ['男77.0岁', '77 ans', 'fr'],
    ['过去三年', 'depuis quelque temps', 'fr'],
    ['十几个国家', 'a dozen countries', 'en'],
    ['十几个国家', 'une douzaine de pays', 'fr'],
    ['十几个国家', 'una docena de países', 'es'],
    ['十几个国家', 'дюжина стран', 'ru'],
    ['十几个国家', 'بضع عشرة دولة', 'ar'],
    ['几十个国家', 'dozens of countries', 'en'],
    ['15个国家', 'a dozen countries', 'en'],
    ['十几年', 'over a dozen years', 'en'],
    ['12个国家和几内亚', 'twelve countries and Guinea', 'en'],
    ['第三委员会', 'La Troisième Commission', 'fr'],
    ['另一个国家', 'a second country', 'en'],
    ['其次', 'en segundo lugar', 'es'],
    ['大部分成员', 'two thirds of the members', 'en'],
    ['三分之一以上的成员', 'more than a third of the members', 'en'],
  ])('%s = %s', (zh, text, language) => {
    expect(difference(zh, text, language)).toBe('|');
  });
});

describe('changed figures differ on both sides', () => {
  test.each([
    ['第六十九届会议', 'sixty-eighth session', '69|68'],
    ['2006年3月15日', '15 April 2006', '2006-03-15|2006-04-15'],
    ['2006年3月15日', '15 March 2007', '2006-03-15|2007-03-15'],
    ['第60/251号决议', 'resolution 60/252', '60/251|60/252'],
    ['第2118(2013)号决议', 'resolution 2118 (2014)', '2118(2013)|2118(2014)'],
    ['第2(e)段', 'paragraph 2 (f)', '2(e)|2(f)'],
    ['A/69/L.31', 'A/69/L.32', 'A/69/L.31|A/69/L.32'],
    ['3个国家', 'four countries', '3|4'],
    ['任务期限延长三年', 'to extend the mandate for two years', 'P3Y|P2Y'],
    ['第三项，任期一年', 'paragraph 3, for a term of two years', 'P1Y|P2Y'],
    ['为期一年半', 'for sixteen months', 'P1Y6M|P16M'],
    ['18个月', 'a year and eight months', 'P18M|P1Y8M'],
    ['过去半年', 'the past eight months', 'P6M|P8M'],
    ['2019年5月3日第十二条第2款(b)项', 'article 12, paragraph 2 (c), on 3 May 2019', '12(2)(b)|12(2)(c)'],
    ['P-4员额', 'P-5 post', 'P-4|P-5'],
    ['12. 决定', '13. Decides', '12|13'],
    ['2014-2015年', '2014-2115', '2014-2015|2014-2115'],
    ['十几个国家的14个城市', '15 cities in a dozen countries', '14|15'],
    ['十几个国家', 'in 40 countries', '|40'],
    ['第三委员会', 'the Second Committee', '3|2'],
    ['第二次审查会议', 'the fourth review conference', '2|4'],
    ['三分之二多数', 'by a three-quarters majority', '2/3|3/4'],
    ['三分之一的成员', 'a quarter of the members', '1/3|1/4'],
  ])('%s, %s', (zh, text, expected) => {
    expect(difference(zh, text)).toBe(expected);
  });
});

test.each([
  ['fr', 'Deuxième Commission', 'les trois quarts des membres'],
  ['es', 'la Segunda Comisión', 'las tres cuartas partes de los miembros'],
  ['ru', 'Второй комитет', 'три четверти членов'],
  ['ar', 'اللجنة الثانية', 'ثلاثة أرباع الأعضاء'],
])('a small ordinal and a fraction that are changed differ in %s', (language, committee, fraction) => {
  expect(difference('第三委员会', committee, language)).toBe('3|2');
  expect(difference('三分之二的成员', fraction, language)).toBe('2/3|3/4');
});

test('a year that is changed to another of the text is found', () => {
  expect(difference('2014年和2015年', '2015 and 2015')).toBe('2014|2015');
});

test('what one side only leaves out is doubtful', () => {
  const { source, doubtful } = compareQuantities(findQuantities('2014年期间', 'zh'), findQuantities('during the year', 'en'));
  expect(source).toEqual([]);
  expect(doubtful.source.map(({ value }) => value)).toEqual(['2014']);
});

test('what stands in the place of another value is found though both stand elsewhere', () => {
  expect(difference('除第三项所规定外，选举理事十八国，任期三年。', 'paragraph 3, eighteen members for a term of five years')).toBe(
    'P3Y|P5Y',
  );
  expect(difference('2014年9月5日和2014年9月19日，2015年2月12日', '5 September 2015, 19 September 2014 and 12 February 2015')).toBe(
    '2014-09-05|2015-09-05',
  );
  expect(
    difference(
      '白俄罗斯(2016年)、波兰(2017年)、罗马尼亚(2017年)、俄罗斯联邦(2016年)',
      'Belarus (2017), Russia (2016), Poland (2017), Romania (2017)',
    ),
  ).toBe('2016|2017');
});

/** Each version against each other, in both directions. */
const pairsOf = (versions: Readonly<Record<string, string>>) =>
  Object.entries(versions).flatMap((one) => Object.entries(versions).map((other) => [one, other] as const));

describe('versions that say the same', () => {
  test.each([
    { zh: '会议于15时00分开始', en: 'met at 3 p.m.', fr: 'séance de 15 heures', ru: 'в 15 ч 00 мин', ar: 'الساعة 15:00' },
    { zh: '下午3时5分', en: 'at 3.05 p.m.', fr: 'à 15 h 5', ru: 'в 15 ч 05 мин' },
    {
      zh: '在两周内',
      en: 'within a fortnight',
      fr: 'dans un délai de quinze jours',
      es: 'en un plazo de 15 días',
      ru: 'двухнедельный срок',
    },
    { zh: '一周后', en: 'after one week', fr: 'après huit jours' },
    {
      zh: '为期三年的方案',
      en: 'a three-year programme',
      fr: 'un programme de trois ans',
      ru: 'трехлетняя программа',
      ar: 'برنامج مدته 3 سنوات',
    },
    { zh: '七十周年', en: 'seventy years', ru: 'семидесятилетие' },
    {
      zh: '2014年第二季度',
      en: 'the second quarter of 2014',
      fr: 'le deuxième trimestre de 2014',
      es: 'el segundo trimestre de 2014',
      ru: 'второй квартал 2014 года',
      ar: 'الربع الثاني من عام 2014',
    },
    {
      zh: '2014年下半年',
      en: 'the second half of 2014',
      fr: 'le second semestre de 2014',
      es: 'el segundo semestre de 2014',
      ru: 'второе полугодие 2014 года',
      ar: 'النصف الثاني من عام 2014',
    },
    {
      zh: '第4(a)和(b)段',
      en: 'subparagraphs (a) and (b) of paragraph 4',
      fr: 'les alinéas a) et b) du paragraphe 4',
      es: 'los apartados a) y b) del párrafo 4',
      ru: 'подпункты a) и b) пункта 4',
      ar: 'الفقرتان الفرعيتان (أ) و (ب) من الفقرة 4',
    },
    {
      zh: '附表二所列物质',
      en: 'substances in Schedule II',
      fr: 'les substances du Tableau II',
      es: 'las sustancias de la Lista II',
      ru: 'вещества, включенные в Список II',
      ar: 'المواد المدرجة في الجدول الثاني',
    },
    { zh: '这一时期', en: 'this period', fr: 'cette période', ru: 'этот период' },
    { zh: '两次', en: 'twice', fr: 'deux fois', es: 'dos veces', ru: 'дважды', ar: 'مرتين' },
    { zh: '第三十一届会议', en: 'thirty-first session', es: 'trigesimoprimer período de sesiones', ru: 'тридцать первая сессия' },
    { zh: '二十二个国家', en: 'twenty-two countries', es: 'veintidós países', ru: 'двадцать две страны' },
    { zh: '50万人', en: 'half a million people', es: 'medio millón de personas', ru: 'полмиллиона человек' },
    { en: 'to develop a plan', fr: 'mettre au point un plan' },
  ])('$en', (versions) => {
    for (const [one, other] of pairsOf(versions)) expect.soft(differenceOf(one, other), `${one} ${other}`).toBe('|');
  });
});

describe('versions that contradict each other', () => {
  test.each<readonly [Version, Version, string]>([
    [['fr', 'quinze jours'], ['en', 'fourteen days'], 'P15D|P14D'],
    [['fr', 'quinze jours'], ['en', 'three weeks'], 'P15D|P3W'],
    [['ar', 'الربع الثاني من عام 2014'], ['zh', '2014年第一季度'], 'Q2|Q1'],
    [['es', 'el primer trimestre'], ['en', 'the third quarter'], 'Q1|Q3'],
    [['zh', '2014年上半年'], ['fr', 'le second semestre de 2014'], 'H1|H2'],
    [['ru', 'в первом полугодии'], ['en', 'the second half of the year'], 'H1|H2'],
    [['zh', '3月15日至4月20日'], ['es', 'del 20 de marzo al 15 de abril'], '--03-15 --04-20|--03-20 --04-15'],
    [['en', '15 March and 20 April 2014'], ['ru', '15 апреля и 20 марта 2014 года'], '--03-15 2014-04-20|--04-15 2014-03-20'],
    [
      ['en', '15 March 2014 and 20 April 2015'],
      ['fr', 'le 15 mars 2015 et le 20 avril 2014'],
      '2014-03-15 2015-04-20|2015-03-15 2014-04-20',
    ],
    [['fr', 'les alinéas a) et c) du paragraphe 4'], ['zh', '第4(a)和(b)段'], '4(c)|4(b)'],
    [
      ['en', 'subparagraphs (a) and (b) of paragraph 2 of article 6'],
      ['fr', "les alinéas a) et d) du paragraphe 2 de l'article 6"],
      '6(2)(b)|6(2)(d)',
    ],
    [['en', 'in subparagraph (b)'], ['ru', 'в подпункте c)'], 'b|c'],
    [['en', 'Mr. A (QDe.034)'], ['fr', 'M. A (QDe.043)'], 'QDe.034|QDe.043'],
    [['en', 'Mr. A (QDe.034)'], ['zh', 'A (QDe.034)'], '|'],
    [['en', '65 per cent'], ['fr', '65 p. 100'], '|'],
    [['en', '65 per cent'], ['es', '65 por 100'], '|'],
    [['en', 'Supplement No. 40A'], ['ar', 'الملحق رقم 40 ألف'], '|'],
    [['en', 'tenfold and twofold'], ['fr', 'par dix et deux fois'], '|'],
    [['en', 'sixteen members'], ['es', 'diez y seis miembros'], '|'],
    [['en', 'every two years'], ['zh', '每隔一年'], '|'],
    [['fr', 'une réunion de deux heures'], ['ru', 'двухчасовое совещание'], '|'],
    [['fr', 'une réunion de deux heures'], ['ru', 'трехчасовое совещание'], '02:00|'],
    [['en', 'in subparagraph (b)'], ['ar', 'في تلك الفقرة'], '|'],
    [['es', 'el párrafo 8 bis'], ['zh', '第8段之三'], '8(bis)|8(ter)'],
    [['en', 'two reports'], ['fr', 'trois rapports'], '2|3'],
    [['es', 'dos informes'], ['ru', 'три доклада'], '2|3'],
    [['en', 'twice a year'], ['zh', '每年三次'], '2|3'],
    [['ru', 'дважды'], ['fr', 'trois fois'], '2|3'],
    [['fr', 'la moitié des membres'], ['fr', 'le quart des membres'], '1/2|1/4'],
    [['ru', 'двухлетняя программа'], ['en', 'a three-year programme'], 'P2Y|P3Y'],
  ])('%s %s', (one, other, expected) => {
    expect(differenceOf(one, other)).toBe(expected);
  });
});

test('days that are put together otherwise are the same', () => {
  expect(difference('6月1日至12日', '1 to 12 June')).toBe('|');
  expect(difference('2014年10月14日和15日', 'on 14 October and 15 October 2014')).toBe('|');
  expect(difference('2014年3月15日和2015年4月20日', '15 March and 20 April')).toBe('|');
});

test('half a year that only one side names so is doubtful', () => {
  expect(difference('2014年1月至6月', 'the first half of 2014').split('|')[1]).toBe('');
});

test.each([
  ['第三条', 'Artikel 3'],
  ['第二十五条', 'Artikel 25'],
  ['第３条', 'Articolo III'],
  ['二十五の国', 'twenty-five countries'],
])('Han numerals that number are read in a language without a table: %s is %s', (one, other) => {
  expect(differenceOf(['und', one], ['und', other])).toBe('|');
});

test('of another number they differ', () => {
  expect(differenceOf(['und', '第三条'], ['und', 'Artikel 4'])).toBe('3|4');
});
