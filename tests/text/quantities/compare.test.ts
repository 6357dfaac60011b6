import { describe, expect, test } from 'vitest';
import { compareQuantities, findQuantities } from '../../../src/text/quantities/index.js';

function difference(zh: string, text: string, language = 'en'): string {
  const { source, target } = compareQuantities(findQuantities(zh, 'zh'), findQuantities(text, language));
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
