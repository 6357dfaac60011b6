import { beforeAll, describe, expect, test } from 'vitest';
import { alignDocuments } from '../../src/align/index.js';
import { checkAlignment } from '../../src/check/index.js';
import { loadLexicons } from '../../src/lexicon/load.js';
import type { CheckFinding } from '../../src/model/finding.js';
import type { Lexicon } from '../../src/model/lexicon.js';
import { parseDocument } from '../../src/parse/index.js';
import { alignmentOf } from '../builders.js';
import { RESOLUTION } from './resolution.js';

type Language = keyof typeof RESOLUTION;
const LANGUAGES: readonly Language[] = ['zh', 'en', 'fr', 'es', 'ru', 'ar'];

/** Lines that say the same in six languages, each in its own way. */
const SAME: readonly Readonly<Record<Language, string>>[] = [
  {
    zh: '大会第二十一届特别会议，',
    en: 'At its twenty-first special session,',
    fr: 'À sa vingt et unième session extraordinaire,',
    es: 'En su vigésimo primer período extraordinario de sesiones,',
    ru: 'На своей двадцать первой специальной сессии,',
    ar: 'في دورتها الاستثنائية الحادية والعشرين،',
  },
  {
    zh: '为期一年零六个月，',
    en: 'For a period of eighteen months,',
    fr: 'Pour une période d’un an et six mois,',
    es: 'Por un período de un año y seis meses,',
    ru: 'На срок один год и шесть месяцев,',
    ar: 'لفترة سنة واحدة وستة أشهر،',
  },
  {
    zh: '大会第八十届会议，',
    en: 'At its eightieth session,',
    fr: 'À sa quatre-vingtième session,',
    es: 'En su octogésimo período de sesiones,',
    ru: 'На своей восьмидесятой сессии,',
    ar: 'في دورتها الثمانين،',
  },
  {
    zh: '埃及、墨西哥和菲律宾代表团，',
    en: 'The delegations of Egypt, Mexico and the Philippines,',
    fr: 'Les délégations de l’Égypte, du Mexique et des Philippines,',
    es: 'Las delegaciones de Egipto, México y Filipinas,',
    ru: 'Делегации Египта, Мексики и Филиппин,',
    ar: 'وفود مصر والمكسيك والفلبين،',
  },
  {
    zh: '三分之二多数通过，',
    en: 'Adopted by a two-thirds majority,',
    fr: 'Adoptée à la majorité des deux tiers,',
    es: 'Aprobada por mayoría de dos tercios,',
    ru: 'Принятая большинством в две трети голосов,',
    ar: 'اعتمد بأغلبية الثلثين،',
  },
  {
    zh: '2015年至2017年期间，',
    en: 'For the period 2015–2017,',
    fr: 'Pour la période 2015-2017,',
    es: 'Para el período 2015-2017,',
    ru: 'На период 2015–2017 годов,',
    ar: 'للفترة 2015-2017،',
  },
  {
    zh: '在2015年5月3日至8日举行的会议上，',
    en: 'At its meeting held from 3 to 8 May 2015,',
    fr: 'À sa réunion tenue du 3 au 8 mai 2015,',
    es: 'En su reunión celebrada del 3 al 8 de mayo de 2015,',
    ru: 'На совещании, состоявшемся 3–8 мая 2015 года,',
    ar: 'في اجتماعه المعقود في الفترة من 3 إلى 8 أيار/مايو 2015،',
  },
  {
    zh: '约3 500万难民，占总数的四分之一，',
    en: 'Some 35 million refugees, a quarter of the total,',
    fr: 'Quelque 35 millions de réfugiés, soit un quart du total,',
    es: 'Unos 35 millones de refugiados, una cuarta parte del total,',
    ru: 'Около 35 миллионов беженцев, или четверть от общего числа,',
    ar: 'نحو 35 مليون لاجئ، أي ربع المجموع،',
  },
  {
    zh: '拨款1.5亿美元，',
    en: 'Appropriates $150 million,',
    fr: 'Ouvre un crédit de 150 millions de dollars,',
    es: 'Consigna 150 millones de dólares,',
    ru: 'Ассигнует 150 млн. долл. США,',
    ar: 'تعتمد مبلغ 150 مليون دولار،',
  },
  {
    zh: '20世纪90年代以来，',
    en: 'Since the 1990s,',
    fr: 'Depuis les années 1990,',
    es: 'Desde el decenio de 1990,',
    ru: 'С 1990-х годов,',
    ar: 'منذ التسعينات،',
  },
  {
    zh: '安全理事会第1325(2000)号决议第8段，',
    en: 'Paragraph 8 of Security Council resolution 1325 (2000),',
    fr: 'Paragraphe 8 de la résolution 1325 (2000) du Conseil de sécurité,',
    es: 'Párrafo 8 de la resolución 1325 (2000) del Consejo de Seguridad,',
    ru: 'Пункт 8 резолюции 1325 (2000) Совета Безопасности,',
    ar: 'الفقرة 8 من قرار مجلس الأمن 1325 (2000)،',
  },
  {
    zh: '大会第3363(XXX)号决议，',
    en: 'General Assembly resolution 3363 (XXX),',
    fr: 'Résolution 3363 (XXX) de l’Assemblée générale,',
    es: 'Resolución 3363 (XXX) de la Asamblea General,',
    ru: 'Резолюция 3363 (XXX) Генеральной Ассамблеи,',
    ar: 'قرار الجمعية العامة 3363 (د-30)،',
  },
  {
    zh: '第31/6 A和B号决议，',
    en: 'Resolutions 31/6 A and B,',
    fr: 'Résolutions 31/6 A et B,',
    es: 'Resoluciones 31/6 A y B,',
    ru: 'Резолюции 31/6 A и B,',
    ar: 'القراران 31/6 ألف وباء،',
  },
  {
    zh: '上午10时至下午1时，下午3时至6时，',
    en: 'From 10 a.m. to 1 p.m. and from 3 p.m. to 6 p.m.,',
    fr: 'De 10 heures à 13 heures et de 15 heures à 18 heures,',
    es: 'De las 10.00 a las 13.00 horas y de las 15.00 a las 18.00 horas,',
    ru: 'С 10 ч. 00 м. до 13 ч. 00 м. и с 15 ч. 00 м. до 18 ч. 00 м.,',
    ar: 'من الساعة 10:00 إلى الساعة 13:00 ومن الساعة 15:00 إلى الساعة 18:00،',
  },
  {
    zh: '根据第七十一条第二款(b)项，',
    en: 'In accordance with article 71, paragraph 2 (b),',
    fr: 'Conformément à l’article 71, paragraphe 2 b),',
    es: 'De conformidad con el artículo 71, párrafo 2 b),',
    ru: 'В соответствии с пунктом 2 b) статьи 71,',
    ar: 'وفقا للفقرة 2 (ب) من المادة 71،',
  },
  {
    zh: '附件二和附件三，',
    en: 'Annexes II and III,',
    fr: 'Annexes II et III,',
    es: 'Anexos II y III,',
    ru: 'Приложения II и III,',
    ar: 'المرفقان الثاني والثالث،',
  },
  {
    zh: '议程项目68(b)，',
    en: 'Agenda item 68 (b),',
    fr: 'Point 68 b) de l’ordre du jour,',
    es: 'Tema 68 b) del programa,',
    ru: 'Пункт 68 b) повестки дня,',
    ar: 'البند 68 (ب) من جدول الأعمال،',
  },
  {
    zh: '以120票对3票、45票弃权，',
    en: 'By 120 votes to 3, with 45 abstentions,',
    fr: 'Par 120 voix contre 3, avec 45 abstentions,',
    es: 'Por 120 votos contra 3 y 45 abstenciones,',
    ru: '120 голосами против 3 при 45 воздержавшихся,',
    ar: 'بأغلبية 120 صوتا مقابل 3 أصوات، مع امتناع 45 عضوا عن التصويت،',
  },
  {
    zh: '增长了0.7%，即0.7个百分点，',
    en: 'Grew by 0.7 per cent, or 0.7 percentage points,',
    fr: 'A augmenté de 0,7 %, soit 0,7 point de pourcentage,',
    es: 'Aumentó un 0,7%, es decir, 0,7 puntos porcentuales,',
    ru: 'Выросло на 0,7 процента, или на 0,7 процентных пункта,',
    ar: 'نما بنسبة 0.7 في المائة، أي 0.7 نقطة مئوية،',
  },
  {
    zh: '四十五国政府和十五个组织，',
    en: 'Forty-five Governments and fifteen organizations,',
    fr: 'Quarante-cinq gouvernements et quinze organisations,',
    es: 'Cuarenta y cinco gobiernos y quince organizaciones,',
    ru: 'Сорок пять правительств и пятнадцать организаций,',
    ar: 'خمس وأربعون حكومة وخمس عشرة منظمة،',
  },
  {
    zh: '一千二百名维和人员，',
    en: '1,200 peacekeepers,',
    fr: '1 200 soldats de la paix,',
    es: '1.200 efectivos de mantenimiento de la paz,',
    ru: '1200 миротворцев,',
    ar: '200 1 من حفظة السلام،',
  },
  {
    zh: 'A/C.3/70/L.22/Rev.1和A/HRC/29/33/Add.2，',
    en: 'A/C.3/70/L.22/Rev.1 and A/HRC/29/33/Add.2,',
    fr: 'A/C.3/70/L.22/Rev.1 et A/HRC/29/33/Add.2,',
    es: 'A/C.3/70/L.22/Rev.1 y A/HRC/29/33/Add.2,',
    ru: 'A/C.3/70/L.22/Rev.1 и A/HRC/29/33/Add.2,',
    ar: 'A/C.3/70/L.22/Rev.1 و A/HRC/29/33/Add.2،',
  },
  {
    zh: '第二次世界大战结束七十周年，',
    en: 'The seventieth anniversary of the end of the Second World War,',
    fr: 'Le soixante-dixième anniversaire de la fin de la Seconde Guerre mondiale,',
    es: 'El septuagésimo aniversario del fin de la Segunda Guerra Mundial,',
    ru: 'Семидесятая годовщина окончания Второй мировой войны,',
    ar: 'الذكرى السنوية السبعون لانتهاء الحرب العالمية الثانية،',
  },
  {
    zh: '每年3月8日国际妇女节，',
    en: 'International Women’s Day, 8 March each year,',
    fr: 'La Journée internationale des femmes, le 8 mars de chaque année,',
    es: 'El Día Internacional de la Mujer, el 8 de marzo de cada año,',
    ru: 'Международный женский день, 8 марта каждого года,',
    ar: 'اليوم الدولي للمرأة، في 8 آذار/مارس من كل عام،',
  },
  {
    zh: '不迟于2020年底，为期十八个月，',
    en: 'No later than the end of 2020, for a period of 18 months,',
    fr: 'Au plus tard à la fin de 2020, pour une période de dix-huit mois,',
    es: 'A más tardar a fines de 2020, por un período de 18 meses,',
    ru: 'не позднее конца 2020 года, сроком на 18 месяцев,',
    ar: 'في موعد لا يتجاوز نهاية عام 2020، لفترة ثمانية عشر شهرا،',
  },
  {
    zh: '2014/15财政年度，',
    en: 'The financial year 2014/15,',
    fr: 'L’exercice 2014/15,',
    es: 'El ejercicio económico 2014/15,',
    ru: '2014/15 финансовый год,',
    ar: 'السنة المالية 2014/15،',
  },
  {
    zh: '第六章和第十四章第2节，',
    en: 'Chapters VI and XIV, section 2,',
    fr: 'Chapitres VI et XIV, section 2,',
    es: 'Capítulos VI y XIV, sección 2,',
    ru: 'Главы VI и XIV, раздел 2,',
    ar: 'الفصلان السادس والرابع عشر، الفرع 2،',
  },
  {
    zh: '零容忍，',
    en: 'Zero tolerance,',
    fr: 'Tolérance zéro,',
    es: 'Tolerancia cero,',
    ru: 'Нулевая терпимость,',
    ar: 'عدم التسامح مطلقا،',
  },
  {
    zh: '五大常任理事国与七十七国集团加中国，',
    en: 'The five permanent members and the Group of 77 and China,',
    fr: 'Les cinq membres permanents et le Groupe des 77 et la Chine,',
    es: 'Los cinco miembros permanentes y el Grupo de los 77 y China,',
    ru: 'Пять постоянных членов и Группа 77 и Китая,',
    ar: 'الأعضاء الخمسة الدائمون ومجموعة الـ 77 والصين،',
  },
];

/** What is changed in one version, and the rule that must say so. */
const CHANGES: readonly (readonly [language: Language, from: string | RegExp, to: string, rule: string])[] = [
  ['en', 'seventy-first', 'seventy-second', 'session-differs'],
  ['fr', 'soixante et onzième', 'soixante-douzième', 'session-differs'],
  ['es', 'septuagésimo primer', 'septuagésimo segundo', 'session-differs'],
  ['ru', 'семьдесят первой', 'семьдесят второй', 'session-differs'],
  ['ar', 'الحادية والسبعين', 'الثانية والسبعين', 'session-differs'],
  ['zh', '第七十一届', '第七十二届', 'session-differs'],
  ['en', '105th', '106th', 'session-differs'],
  ['fr', '105e', '106e', 'session-differs'],
  ['es', '105ª', '106ª', 'session-differs'],
  ['ru', '105-м', '106-м', 'session-differs'],
  ['ar', 'العامة 105', 'العامة 106', 'session-differs'],
  ['zh', '第105次', '第106次', 'session-differs'],
  ['en', '217 A', '217 B', 'reference-differs'],
  ['ar', '217 ألف', '217 باء', 'reference-differs'],
  ['zh', '217 A', '217 B', 'reference-differs'],
  ['ru', '217 A', '217 B', 'reference-differs'],
  ['fr', '217 A (III)', '217 A (IV)', 'reference-differs'],
  ['ar', '(د-3)', '(د-4)', 'reference-differs'],
  ['en', '69/314', '69/315', 'reference-differs'],
  ['zh', '68/205', '68/204', 'reference-differs'],
  ['ar', '68/205', '68/206', 'reference-differs'],
  ['en', '10 December 1948', '10 December 1949', 'date-differs'],
  ['zh', '12月10日', '11月10日', 'date-differs'],
  ['ar', 'تموز/يوليه', 'حزيران/يونيه', 'date-differs'],
  ['ru', '30 июля', '30 июня', 'date-differs'],
  ['es', '30 de julio', '31 de julio', 'date-differs'],
  ['fr', '30 juillet', '30 juin', 'date-differs'],
  ['en', '(A/70/951)', '(A/70/952)', 'symbol-differs'],
  ['zh', '(A/70/951)', '(A/70/915)', 'symbol-differs'],
  ['en', '1.2 million', '1.3 million', 'number-differs'],
  ['zh', '120万', '12万', 'number-differs'],
  ['fr', '1,2 million', '1,3 million', 'number-differs'],
  ['ru', '1,2 млн', '1,2 млрд', 'number-differs'],
  ['ar', '1.2 مليون', '1.2 بليون', 'number-differs'],
  ['es', '12,5%', '12,6%', 'number-differs'],
  ['zh', '25 000', '25 00', 'number-differs'],
  ['ar', '000 25', '000 26', 'number-differs'],
  ['es', '25.000', '2.500', 'number-differs'],
  ['en', '25,000', '52,000', 'number-differs'],
  ['en', '2012–2013', '2012–2014', 'date-differs'],
  ['zh', '2012-2013', '2013-2014', 'date-differs'],
  ['en', '2014/15', '2015/16', 'date-differs'],
  ['en', 'Article 2, paragraph 4', 'Article 2, paragraph 5', 'reference-differs'],
  ['zh', '第二条第四项', '第二条第三项', 'reference-differs'],
  ['fr', 'paragraphe 4 de l’Article 2', 'paragraphe 4 de l’Article 3', 'reference-differs'],
  ['ar', 'الفقرة 4 من المادة 2', 'الفقرة 3 من المادة 2', 'reference-differs'],
  ['es', 'párrafo 4, de', 'párrafo 5, de', 'reference-differs'],
  ['en', 'article 12', 'article 13', 'reference-differs'],
  ['ru', 'статьей 12', 'статьей 21', 'reference-differs'],
  ['ar', 'للمادة 12', 'للمادة 22', 'reference-differs'],
  ['en', 'paragraph 2 above', 'paragraph 12 above', 'reference-dangling'],
  ['fr', 'paragraphe 2 ci-dessus', 'paragraphe 12 ci-dessus', 'reference-dangling'],
  ['es', 'párrafo 2 supra', 'párrafo 12 supra', 'reference-dangling'],
  ['ru', 'пункте 2 выше', 'пункте 12 выше', 'reference-dangling'],
  ['ar', 'الفقرة 2 أعلاه', 'الفقرة 12 أعلاه', 'reference-dangling'],
  ['zh', '上文第2段', '上文第12段', 'reference-dangling'],
  ['en', 'three years', 'four years', 'number-differs'],
  ['fr', 'trois ans', 'quatre ans', 'number-differs'],
  ['es', 'tres años', 'cuatro años', 'number-differs'],
  ['ru', 'три года', 'четыре года', 'number-differs'],
  ['ar', 'ثلاث سنوات', 'أربع سنوات', 'number-differs'],
  ['zh', '任期三年', '任期四年', 'number-differs'],
  ['en', 'Brazil, ', '', 'list-differs'],
  ['fr', 'du Brésil, ', '', 'list-differs'],
  ['es', 'el Brasil, ', '', 'list-differs'],
  ['ru', 'Германии, ', '', 'list-differs'],
  ['ar', 'والبرازيل ', '', 'list-differs'],
  ['zh', '、巴西', '', 'list-differs'],
  ['en', 'Germany', 'France', 'list-differs'],
  ['zh', '肯尼亚', '加纳', 'list-differs'],
  ['en', /\(b\) To coop[^\n]*\n\n/, '', 'clause-missing'],
  ['zh', /\(b\)[^\n]*\n\n/, '', 'clause-missing'],
  ['ar', /\(ب\)[^\n]*\n\n/, '', 'clause-missing'],
  ['fr', /b\) De coop[^\n]*\n\n/, '', 'clause-missing'],
  ['en', /Bearing in mind[^\n]*\n\n/, '', 'clause-missing'],
  ['ru', /учитывая[^\n]*\n\n/, '', 'clause-missing'],
  ['en', ', and to allocate 25,000 United States dollars for that purpose', '', 'number-differs'],
  ['zh', '，并为此目的拨款25 000美元', '', 'number-differs'],
  ['en', '951),¹', '951),', 'note-missing'],
  ['fr', '951)¹', '951)', 'note-missing'],
  ['ar', '951)(1)', '951)', 'note-missing'],
  ['zh', '，¹', '，', 'note-missing'],
  ['en', /\n¹ A[^\n]*/, '', 'note-body-missing'],
  ['zh', /\n¹ A[^\n]*/, '', 'note-body-missing'],
  ['en', 'Also requests', 'Further requests', 'also-further'],
  ['zh', '5. 又请', '5. 还请', 'also-further'],
  [
    'en',
    '5. Also requests the Secretary-General to appoint a special envoy for a period of three years;',
    '5. 又请秘书长任命一名特使，任期三年；',
    'untranslated',
  ],
  ['en', '6. Decides', '7. Decides', 'numbering-gap'],
  ['fr', '6. Décide', '7. Décide', 'numbering-gap'],
  ['en', 'seized of the matter.', 'seized of the matter;', 'end-punctuation'],
  ['en', 'A/RES/70/399', 'A/70/L.99', 'version-mixed'],
  ['fr', 'A/RES/70/399', 'A/RES/70/399/Corr.1', 'version-mixed'],
  ['en', '(b) To cooperate', '(b) To [cooperate]', 'brackets'],
  ['en', 'Urges Member States', 'Invites Member States', 'opening-differs'],
  ['es', 'Solicita al', 'Invita al', 'opening-differs'],
];

const above = (findings: readonly CheckFinding[]) =>
  findings.filter(({ severity }) => severity !== 'info').map(({ rule, message }) => `${rule}: ${message}`);

describe.each(LANGUAGES)('lines in %s', (source) => {
  test.each(LANGUAGES.filter((language) => language !== source))('say the same in %s', (target) => {
    const rows = SAME.map((line) => [[line[source]], [line[target]]] as const);
    const made = alignmentOf(rows, [source, target]);
    const alignment = { ...made, pairs: made.pairs.map((pair) => ({ ...pair, confidence: 1 })) };
    expect(above(checkAlignment(alignment))).toEqual([]);
  });
});

describe('beside a language without a table', () => {
  const findings = (language: Language, text: string, german: string) => {
    const made = alignmentOf([[[text], [german]]], [language, 'de']);
    return checkAlignment({ ...made, pairs: made.pairs.map((pair) => ({ ...pair, confidence: 1 })) }).map(({ rule, actual }) => [
      rule,
      actual,
    ]);
  };
  const GERMAN = 'Unter Hinweis auf Resolution 60/251 vom 15. März 2006 und Artikel 6 für drei Jahre,';
  test.each<[Language, string]>([
    ['en', 'Recalling resolution 60/251 of 15 March 2006 and article 6 for three years,'],
    ['zh', '回顾2006年3月15日第60/251号决议和第6条，为期三年，'],
    ['ar', 'إذ تشير إلى القرار 60/251 المؤرخ 15 آذار/مارس 2006 وإلى المادة 6 لمدة ثلاث سنوات،'],
  ])('the same in %s has no finding, another figure has one', (language, text) => {
    expect(findings(language, text, GERMAN)).toEqual([]);
    expect(findings(language, text, GERMAN.replace('15.', '16.'))).toEqual([['number-differs', '16']]);
    expect(findings(language, text, GERMAN.replace('60/251', '60/252'))).toEqual([['reference-differs', '60/252']]);
  });
});

let lexicons: readonly Lexicon[] = [];
beforeAll(async () => {
  lexicons = await loadLexicons(LANGUAGES);
});

function findingsOf(source: Language, target: Language, text: string): CheckFinding[] {
  const documents = {
    source: parseDocument(RESOLUTION[source], { language: source }).document,
    target: parseDocument(text, { language: target }).document,
  };
  return checkAlignment(alignDocuments(documents.source, documents.target, { lexicons }), { documents, lexicons });
}

describe('a resolution', () => {
  test.each(LANGUAGES.flatMap((a, k) => [[a, LANGUAGES[(k + 1) % 6] ?? 'zh'] as const, [a, LANGUAGES[(k + 3) % 6] ?? 'zh'] as const]))(
    'in %s says the same in %s',
    (source, target) => {
      expect(above(findingsOf(source, target, RESOLUTION[target]))).toEqual([]);
    },
  );

  test.each(CHANGES)('in %s with %j as %j gives %s', (language, from, to, rule) => {
    const text: string = RESOLUTION[language].replace(from, to);
    expect(text).not.toBe(RESOLUTION[language]);
    const source = language === 'zh' ? 'en' : 'zh';
    expect(findingsOf(source, language, text).map((finding) => finding.rule)).toContain(rule);
  });
});
