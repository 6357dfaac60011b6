import { describe, expect, test } from 'vitest';
import { read } from './read.js';

type Cases = readonly (readonly [text: string, ...found: string[]])[];

function tables(language: string, cases: Cases): void {
  describe(language, () => {
    test.each(cases.map(([text, ...found]) => ({ text, found })))('$text', ({ text, found }) => {
      expect(read(text, language)).toEqual(found);
    });
  });
}

tables('zh', [
  ['1 000', 'number 1000'],
  ['１２３', 'number 123'],
  ['3 000万', 'number 30000000'],
  ['1亿2000万', 'number 120000000'],
  ['200多万人', 'number 2000000'],
  ['十二个国家', 'number 12'],
  ['二千零五', 'number 2005'],
  ['二〇二〇年', 'year 2020'],
  ['156 734千克', 'number 156734'],
  ['统一战线'],
  ['星期三'],
  ['7-8月', 'date --07', 'date --08'],
  ['第12、13和14条', 'article 12', 'article 13', 'article 14'],
  ['第七条第㈡款第1项', 'article 7(2)(1)'],
  ['第七十三条(辰)款', 'article 73(e)'],
  ['A/69/5和Add.1', 'symbol A/69/5', 'symbol ADD.1'],
  ['A/71/8(Vol.II)、A/71/8/Add.2', 'symbol A/71/8', 'number 2', 'symbol A/71/8/ADD.2'],
  ['S/RES/1325(2000)号决议', 'symbol S/RES/1325', 'year 2000'],
  ['WT/MIN(05)/DEC/2', 'symbol WT/MIN(05)/DEC/2'],
  ['2006年3月15日第60/251号决议', 'date 2006-03-15', 'resolution 60/251'],
  ['12. 决定', 'mark 12'],
  ['二、请', 'mark 2'],
  ['报告；6', 'note 6'],
]);

tables('en', [
  ['sub-paragraph (c) of paragraph 5 and sub-item (d) of agenda item 9', 'paragraph 5(c)', 'item 9(d)'],
  ['1,000', 'number 1000'],
  ['1 234 567.8', 'number 1234567.8'],
  ['1’000', 'number 1000'],
  ['two million five hundred thousand', 'number 2500000'],
  ['half a million', 'number 500000'],
  ['at one another'],
  ['March 15, 2006', 'date 2006-03-15'],
  ['in May', 'date --05'],
  ['they may'],
  ['Ms. Cong Jun (China)'],
  ['paragraphs 2 (e) and (f)', 'paragraph 2(e)', 'paragraph 2(f)'],
  ['articles 12, 13 and 14', 'article 12', 'article 13', 'article 14'],
  ['paragraph 5, 20 per cent', 'paragraph 5', 'percentage 20'],
  ['resolutions 1325 (2000) and 1820 (2008)', 'resolution 1325(2000)', 'resolution 1820(2008)'],
  ['resolutions 31/6 A and B', 'resolution 31/6A', 'resolution 31/6B'],
  ['the fifth and sixth sessions', 'session 5', 'session 6'],
  ['3363 (XXX)', 'resolution 3363(XXX)'],
  ['the budget for 2014/15', 'period 2014-2015'],
  ['A/HRC/44/44, A/69/L.31/Rev.1 and S/RES/2213.', 'symbol A/HRC/44/44', 'symbol A/69/L.31/REV.1', 'symbol S/RES/2213'],
  ['E/CN.4/2005/1', 'symbol E/CN.4/2005/1'],
  ['the report,2 and', 'note 2'],
  ['report2', 'note 2'],
  ['planning.[23]', 'note 23'],
  ['September 2014.42', 'date 2014-09', 'note 42'],
  ['UF6', 'symbol UF6'],
  ['12 noon', 'time 12:00'],
]);

tables('fr', [
  ['1 000', 'number 1000'],
  ['1,5', 'number 1.5'],
  ['quatre-vingt-dix-neuf', 'number 99'],
  ['à sa quatre-vingtième session', 'session 80'],
  ['le cent quatre-vingtième jour', 'ordinal 180'],
  ['soixante et onze', 'number 71'],
  ['mille neuf cent quatre-vingt-dix', 'number 1990'],
  ['une quarantaine de pays', 'number 40'],
  ['par une baisse'],
  ['articles 2.1 et 2.3', 'article 2.1', 'article 2.3'],
  ['alinéa e) du paragraphe 2', 'paragraph 2(e)'],
  ["alinéa e de l'Article 73", 'article 73(e)'],
  ['trois réunions', 'number 3'],
]);

tables('es', [
  ['1.000', 'number 1000'],
  ['277,9', 'number 277.9'],
  ['siglo XXI, 15 de marzo de 2006', 'ordinal 21', 'date 2006-03-15'],
  ['quincuagésima octava sesión', 'meeting 58'],
  ['treinta y uno', 'number 31'],
  ['dos mil quince', 'number 2015'],
]);

tables('ru', [
  ['1 000', 'number 1000'],
  ['в размере 5819 тыс. долл. США', 'money 5819000'],
  ['пятью минутами', 'number 5'],
  ['двух тысяч шести', 'number 2006'],
  ['пункт 2(е)', 'paragraph 2(e)'],
  ['приложения А и В', 'annex A', 'annex B'],
  ['А/69/L.31', 'symbol A/69/L.31'],
  ['XXI века', 'ordinal 21'],
  ['6 February 2015', 'date 2015-02-06'],
]);

tables('hi', [
  ['अनुच्छेद १५', 'number 15'],
  ['๑๒ ൭ ၃៤', 'number 12', 'number 7', 'number 34'],
]);

tables('ar', [
  ['250 444 3 دولارا', 'money 3444250'],
  ['630.8 1 كغم', 'number 1630.8'],
  ['٣٧ شخصا', 'number 37'],
  ['و2014', 'year 2014'],
  ['تموز/يوليه وآب/أغسطس 2014', 'date --07', 'date 2014-08'],
  ['خلال شهر تشرين الثاني/نوفمبر 2014', 'date 2014-11'],
  ['8 حزيران/يونيه', 'date --06-08'],
  ['8 حزيران/يوليه', 'date --06-08', 'date --07-08'],
  ['8 كانون الأول/يناير 2014', 'date 2014-12-08', 'date 2014-01-08'],
  ['حزيران/تموز 2014', 'date 2014-06', 'date 2014-07'],
  ['الحادية والثلاثون بعد المائة', 'ordinal 131'],
  ['مليوني إنسان', 'number 2000000'],
  ['١٥٪', 'percentage 15'],
  ['111 - ويقرر', 'mark 111'],
  ['المرفقين ألف وباء', 'annex A', 'annex B'],
  ['القرار دإ-7/1 ودإط-٤/٢', 'symbol S-7/1', 'symbol ES-4/2'],
  ['والميزانية(22)،', 'note 22'],
]);

describe('the name of a fraction', () => {
  tables('es', [
    ['una cuarta reunión', 'session 4'],
    ['un quinto informe', 'ordinal 5'],
    ['una cuarta parte, un cuarto de los miembros', 'fraction 1/4', 'fraction 1/4'],
    ['tres cuartos', 'fraction 3/4'],
  ]);
  tables('fr', [
    ['une cinquième fois', 'ordinal 5'],
    ['un cinquième des membres et un tiers du total', 'fraction 1/5', 'fraction 1/3'],
    ['deux cinquièmes', 'fraction 2/5'],
  ]);
  tables('en', [
    ['one fifth session', 'session 5'],
    ['one fifth of the members, one-fifth and two fifths', 'fraction 1/5', 'fraction 1/5', 'fraction 2/5'],
  ]);
});

tables('pt', [['1.000 e 2006-03-15, A/69/L.31', 'number 1000', 'date 2006-03-15', 'symbol A/69/L.31'], ['vinte e um']]);
