import { describe, expect, test } from 'vitest';
import { read } from './read.js';

const cases: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  [
    'symbol S-12/1',
    {
      ar: 'القرار دإ-12/1',
      zh: '第S-12/1号决议',
      en: 'resolution S-12/1',
      fr: 'la résolution S-12/1',
      ru: 'резолюция S-12/1',
      es: 'la resolución S-12/1',
    },
  ],
  [
    'paragraph 31(b), paragraph 31(d)',
    {
      ar: 'الفقرات 31 (ب) إلى (د)',
      zh: '第31(b)至(d)段',
      en: 'paragraphs 31 (b)–(d)',
      fr: 'les paragraphes 31 b) à d)',
      ru: 'пункты 31 b)–d)',
      es: 'los párrafos 31 b) a d)',
    },
  ],
  [
    'paragraph 17(c)',
    {
      ar: 'الفقرة 17 (ج)،',
      zh: '第17段(c)分段',
      en: 'paragraph 17, subparagraph (c),',
      fr: 'le paragraphe 17, alinéa c),',
      ru: 'в подпункте c) пункта 17',
      es: 'el párrafo 17, inciso c),',
    },
  ],
  [
    'article 7(2)(c)',
    {
      ar: 'الفقرة الفرعية (ج) من الفقرة 2 من المادة 7',
      zh: '第七条第二款(c)项',
      en: 'article 7, paragraph 2, subparagraph (c),',
      fr: "l'article 7, paragraphe 2, alinéa c),",
      ru: 'статья 7, пункт 2, подпункт c),',
      es: 'el artículo 7, párrafo 2, apartado c),',
    },
  ],
  [
    'article 9(5)(d)(iii)',
    {
      ar: "الفقرة الفرعية (د) '3' من الفقرة 5 من المادة 9",
      zh: '第九条第五款(d)㈢项',
      en: 'subparagraph (iii) of subparagraph (d) of paragraph 5 of article 9',
      fr: "le sous-alinéa iii) de l'alinéa d) du paragraphe 5 de l'article 9",
      ru: 'подпункт iii) подпункта d) пункта 5 статьи 9',
      es: 'el inciso iii) del apartado d) del párrafo 5 del artículo 9',
    },
  ],
  [
    'paragraph 9(b)(ii), paragraph 9(b)(iv)',
    {
      ar: "الفقرات الفرعية 9 (ب) '2' إلى '4'",
      zh: '第9(b)㈡至㈣段',
      en: 'subparagraphs 9 (b) (ii) to (iv)',
      fr: 'les alinéas b) ii) à iv) du paragraphe 9',
      ru: 'подпункты 9 b) ii)–iv)',
      es: 'los apartados b) ii) a iv) del párrafo 9',
    },
  ],
  ['article 16(2)(c)', { en: 'article 16 (2) (c)', fr: "l'article 16 2) c)", ru: 'статья 16 2) c)', es: 'el artículo 16 2) c)' }],
  [
    'paragraph 8(bis)',
    {
      ar: 'الفقرة 8 مكررا',
      zh: '第8段之二',
      en: 'paragraph 8 bis',
      fr: 'le paragraphe 8 bis',
      ru: 'пункт 8-бис',
      es: 'el párrafo 8 bis',
    },
  ],
  [
    'paragraph c',
    {
      ar: 'في الفقرة الفرعية (ج)',
      zh: '在(c)分段中',
      en: 'in subparagraph (c)',
      fr: "à l'alinéa c)",
      ru: 'в подпункте c)',
      es: 'en el apartado c)',
    },
  ],
  [
    'number 1600000000',
    { ar: '[1.6] بليون', zh: '[16.0]亿', en: '[1.6] billion', fr: '[1,6] milliard', ru: '[1,6] млрд', es: '[1.600] millones' },
  ],
  [
    'session 69',
    {
      ar: 'الدورة التاسعة والستون',
      zh: '第六十九届会议',
      en: 'sixty-ninth session',
      fr: 'Soixante-neuvième session',
      ru: 'шестьдесят девятая сессия',
      es: 'sexagésimo noveno período de sesiones',
    },
  ],
  [
    'session 58',
    { ar: 'الدورة 58', zh: '第58届会议', en: '58th session', fr: '58e session', ru: '58-я сессия', es: '58º período de sesiones' },
  ],
  [
    'session 21',
    {
      ar: 'في دورتها الحادية والعشرين',
      zh: '第二十一届会议',
      en: 'at its twenty-first session',
      fr: 'à sa vingt et unième session',
      ru: 'на своей двадцать первой сессии',
      es: 'en su vigésimo primer período de sesiones',
    },
  ],
  [
    'meeting 7366',
    { ar: 'الجلسة 7366', zh: '第7366次会议', en: '7366th meeting', fr: '7366e séance', ru: '7366-е заседание', es: '7366ª sesión' },
  ],
  [
    'duration P3Y',
    {
      ar: 'لمدة ثلاث سنوات',
      zh: '为期三年',
      en: 'for a period of three years',
      fr: 'pour une période de trois ans',
      ru: 'на трехлетний период',
      es: 'por un período de tres años',
    },
  ],
  [
    'duration P1Y6M',
    {
      ar: 'لمدة سنة ونصف السنة',
      zh: '为期一年半',
      en: 'for a year and a half',
      fr: 'pour un an et demi',
      ru: 'на полтора года',
      es: 'por un año y medio',
    },
  ],
  [
    'duration P1Y6M',
    {
      ar: 'خلال سنة وستة أشهر',
      zh: '在一年零六个月内',
      en: 'within one year and six months',
      fr: 'dans un délai d’un an et six mois',
      ru: 'в течение полутора лет',
      es: 'en el plazo de un año y seis meses',
    },
  ],
  [
    'duration P2Y',
    {
      ar: 'لفترة سنتين',
      zh: '为期两年',
      en: 'a two-year term',
      fr: 'pour deux nouvelles années',
      ru: 'на два последующих года',
      es: 'los próximos dos años',
    },
  ],
  [
    'duration P5Y',
    {
      ar: 'خلال السنوات الخمس المقبلة',
      zh: '今后五年',
      en: 'over the next five years',
      fr: 'au cours des cinq prochaines années',
      ru: 'в ближайшие пять лет',
      es: 'en los cinco próximos años',
    },
  ],
  [
    'duration P6M',
    { ar: 'لمدة ستة أشهر', zh: '延长六个月', en: 'for six months', fr: 'pour six mois', ru: 'на шесть месяцев', es: 'por seis meses' },
  ],
  [
    'duration P2M',
    { ar: 'في غضون شهرين', zh: '两个月内', en: 'within two months', fr: 'sous deux mois', ru: 'двухмесячный срок', es: 'en dos meses' },
  ],
  [
    'duration P2W',
    { ar: 'قبل أسبوعين', zh: '两周前', en: 'two weeks ahead', fr: 'deux semaines avant', ru: 'за две недели', es: 'dos semanas antes' },
  ],
  [
    'duration P10D',
    { ar: 'عشرة أيام', zh: '十个工作日', en: 'ten working days', fr: 'dix jours', ru: 'десять рабочих дней', es: 'diez días' },
  ],
  [
    'date 2006-03-15',
    {
      ar: '15 آذار/مارس 2006',
      zh: '2006年3月15日',
      en: '15 March 2006',
      fr: '15 mars 2006',
      ru: '15 марта 2006 года',
      es: '15 de marzo de 2006',
    },
  ],
  [
    'date 2010-06-01',
    {
      ar: '1 حزيران/يونيه 2010',
      zh: '二〇一〇年六月一日',
      en: '1 June 2010',
      fr: '1er juin 2010',
      ru: '1 июня 2010 года',
      es: '1 de junio de 2010',
    },
  ],
  [
    'date 2014-01',
    {
      ar: 'كانون الثاني/يناير 2014',
      zh: '2014年1月',
      en: 'January 2014',
      fr: 'janvier 2014',
      ru: 'январе 2014 года',
      es: 'enero de 2014',
    },
  ],
  [
    'resolution 60/251',
    {
      ar: 'القرار 60/251',
      zh: '第60/251号决议',
      en: 'resolution 60/251',
      fr: 'résolution 60/251',
      ru: 'резолюции 60/251',
      es: 'resolución 60/251',
    },
  ],
  [
    'resolution 2213(2015)',
    {
      ar: 'القرار 2213 (2015)',
      zh: '第2213(2015)号决议',
      en: 'resolution 2213 (2015)',
      fr: 'résolution 2213 (2015)',
      ru: 'резолюция 2213 (2015)',
      es: 'resolución 2213 (2015)',
    },
  ],
  [
    'resolution 217A(III)',
    {
      ar: 'القرار 217 ألف (د-3)',
      zh: '第217 A (III)号决议',
      en: 'resolution 217 A (III)',
      fr: 'résolution 217 A (III)',
      ru: 'резолюция 217 А (III)',
      es: 'resolución 217 A (III)',
    },
  ],
  [
    'article 2(4)',
    {
      ar: 'المادة 2 (4)',
      zh: '第二条第四项',
      en: 'Article 2 (4)',
      fr: "paragraphe 4 de l'Article 2",
      ru: 'пункт 4 статьи 2',
      es: 'Artículo 2, párrafo 4',
    },
  ],
  [
    'paragraph 2(e)',
    { ar: 'الفقرة 2 (هـ)', zh: '第2(e)段', en: 'paragraph 2 (e)', fr: 'paragraphe 2 e)', ru: 'пункт 2(e)', es: 'párrafo 2 e)' },
  ],
  [
    'item 113(b)',
    {
      ar: 'البند 113 (ب)',
      zh: '议程项目113(b)',
      en: 'agenda item 113 (b)',
      fr: "point 113 b) de l'ordre du jour",
      ru: 'пункт 113(b) повестки дня',
      es: 'tema 113 b) del programa',
    },
  ],
  ['annex 2', { ar: 'المرفق الثاني', zh: '附件二', en: 'Annex II', fr: 'Annexe II', ru: 'Приложение II', es: 'Anexo II' }],
  ['chapter 7', { ar: 'الفصل السابع', zh: '第七章', en: 'Chapter VII', fr: 'Chapitre VII', ru: 'глава VII', es: 'Capítulo VII' }],
  [
    'year 1990',
    {
      ar: 'عام 1990',
      zh: '20世纪90年代',
      en: 'in 1990',
      fr: 'en 1990',
      ru: '1990 год',
      es: 'el año 1990',
    },
  ],
  [
    'ordinal 21',
    {
      ar: 'القرن الحادي والعشرين',
      zh: '二十一世纪',
      en: 'twenty-first century',
      fr: 'XXIe siècle',
      ru: 'двадцать первого века',
      es: 'siglo XXI',
    },
  ],
  [
    'money 277900000',
    {
      ar: '277.9 مليون دولار',
      zh: '2.779亿美元',
      en: '$277.9 million',
      fr: '277,9 millions de dollars',
      ru: '277,9 млн. долл. США',
      es: '277,9 millones de dólares',
    },
  ],
  ['percentage 5', { ar: '5 في المائة', zh: '百分之五', en: '5 per cent', fr: '5 pour cent', ru: '5 процентов', es: '5 por ciento' }],
  ['percentage 1.2', { ar: '1.2 في المائة', zh: '1.2%', en: '1.2%', fr: '1,2 %', ru: '1,2 процента', es: '1,2%' }],
  [
    'number 483918',
    { ar: '918 483 شخصا', zh: '483 918人', en: '483,918 people', fr: '483 918 personnes', ru: '483 918 человек', es: '483.918 personas' },
  ],
  [
    'number 500000',
    {
      ar: 'نصف مليون لاجئ',
      zh: '五十万难民',
      en: 'half a million refugees',
      fr: 'un demi-million de réfugiés',
      ru: 'полмиллиона беженцев',
      es: 'medio millón de refugiados',
    },
  ],
  [
    'number 1500000',
    {
      ar: 'مليون ونصف المليون لاجئ',
      zh: '一百五十万难民',
      en: 'one and a half million refugees',
      fr: 'un million et demi de réfugiés',
      ru: 'полтора миллиона беженцев',
      es: 'un millón y medio de refugiados',
    },
  ],
  [
    'number 2500000',
    {
      ar: 'مليونان ونصف المليون',
      zh: '250万',
      en: 'two and a half million',
      fr: 'deux millions et demi',
      ru: 'два с половиной миллиона',
      es: 'dos millones y medio',
    },
  ],
  ['period 2014-2015', { ar: '2014-2015', zh: '2014-2015两', en: '2014-2015', fr: '2014-2015', ru: '2014-2015', es: '2014-2015' }],
  [
    'number 123',
    {
      ar: 'مائة وثلاثة وعشرون',
      zh: '一百二十三',
      en: 'one hundred and twenty-three',
      fr: 'cent vingt-trois',
      ru: 'сто двадцать три',
      es: 'ciento veintitrés',
    },
  ],
  [
    'fraction 3/4',
    { ar: 'ثلاثة أرباع', zh: '四分之三', en: 'three quarters', fr: 'trois quarts', ru: 'три четверти', es: 'tres cuartas partes' },
  ],
  [
    'fraction 2/3',
    {
      ar: 'أغلبية ثلثي الأعضاء',
      zh: '三分之二多数',
      en: 'a two-thirds majority',
      fr: 'la majorité des deux tiers',
      ru: 'большинством в две трети голосов',
      es: 'mayoría de dos tercios',
    },
  ],
  [
    'date 2015-02-06',
    {
      ar: '6 February 2015',
      zh: '6 February 2015',
      en: '6 February 2015',
      fr: '6 February 2015',
      ru: '6 February 2015',
      es: '6 February 2015',
    },
  ],
  [
    'time 15:05',
    {
      ar: 'الساعة 15:05',
      zh: '下午3时05分',
      en: '3.05 p.m.',
      fr: '15 h 5',
      ru: '15 ч. 05 м.',
      es: '15.05 horas',
    },
  ],
];

describe.each(cases)('%s', (expected, texts) => {
  test.each(Object.entries(texts))('%s: %s', (language, text) => {
    const all = expected.split(', ');
    expect(read(text, language).slice(0, all.length)).toEqual(all);
  });
});
