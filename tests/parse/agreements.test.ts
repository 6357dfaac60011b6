import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../src/parse/index.js';

interface Agreement {
  readonly organ: string;
  readonly recitals: readonly string[];
  readonly enacting: string;
  readonly paragraphs: readonly string[];
}

const agreements: Readonly<Record<string, Agreement>> = {
  ar: {
    organ: 'إن الدول الأطراف في هذا الاتفاق،',
    recitals: ['إذ تشير إلى ميثاق الأمم المتحدة،', 'ورغبة منها في حماية حوض النهر المشترك،'],
    enacting: 'قد اتفقت على ما يلي:',
    paragraphs: ['تقيس الأطراف تدفق النهر كل شهر.', 'تنشر الأطراف النتائج.'],
  },
  en: {
    organ: 'The States Parties to the present Agreement,',
    recitals: ['Recalling the Charter of the United Nations,', 'Desiring to protect the shared river basin,'],
    enacting: 'have agreed as follows:',
    paragraphs: ['The Parties shall measure the flow of the river each month.', 'The Parties shall publish the results.'],
  },
  es: {
    organ: 'Los Estados partes en el presente Acuerdo,',
    recitals: ['Recordando la Carta de las Naciones Unidas,', 'Deseosos de proteger la cuenca común del río,'],
    enacting: 'han convenido en lo siguiente:',
    paragraphs: ['Las Partes medirán cada mes el caudal del río.', 'Las Partes publicarán los resultados.'],
  },
  fr: {
    organ: 'Les États parties au présent Accord,',
    recitals: ['Rappelant la Charte des Nations Unies,', 'Désireux de protéger le bassin fluvial commun,'],
    enacting: 'sont convenus de ce qui suit :',
    paragraphs: ['Les Parties mesurent chaque mois le débit du fleuve.', 'Les Parties publient les résultats.'],
  },
  ru: {
    organ: 'Государства — участники настоящего Соглашения,',
    recitals: ['ссылаясь на Устав Организации Объединенных Наций,', 'желая защитить общий речной бассейн,'],
    enacting: 'согласились о нижеследующем:',
    paragraphs: ['Стороны ежемесячно измеряют расход воды в реке.', 'Стороны публикуют результаты.'],
  },
  zh: {
    organ: '本协定缔约国，',
    recitals: ['回顾《联合国宪章》，', '希望保护共有的河流流域，'],
    enacting: '兹商定如下：',
    paragraphs: ['缔约方每月测量河流流量。', '缔约方公布测量结果。'],
  },
};

describe.each(Object.entries(agreements))('an agreement without articles: %s', (_, { organ, recitals, enacting, paragraphs }) => {
  const expected = [
    ['organ', organ],
    ...[...recitals, enacting].map((text, i) => [`pp.${i + 1}`, text]),
    ...paragraphs.map((text, i) => [`op.${i + 1}`, text]),
  ];
  const parsed = (...blocks: string[]) => parseDocument(blocks.join('\n\n')).document.clauses.map(({ path, text }) => [path, text]);

  test('its enacting words end the preamble', () => {
    const numbered = paragraphs.map((text, i) => `${i + 1}. ${text}`);
    expect(parsed(organ, ...recitals, enacting, ...numbered)).toEqual(expected);
  });

  test('the same where its numbers are lost', () => {
    expect(parsed(organ, ...recitals, enacting, ...paragraphs)).toEqual(expected);
  });
});

test('a recital with a small letter below its organ in wrapped lines', () => {
  const { document } = parseDocument(
    [
      'Государства — участники настоящего Соглашения,',
      'ссылаясь на Устав Организации Объединенных Наций и на общие',
      'обязательства по охране рек и озер,',
      'желая защитить общий речной бассейн и его леса для будущих',
      'поколений,',
      'согласились о нижеследующем:',
      '1. Стороны ежемесячно измеряют расход воды в реке на всех станциях',
      'и сообщают данные.',
      '2. Стороны публикуют результаты.',
    ].join('\n'),
  );
  expect(document.clauses.map(({ path }) => path)).toEqual(['organ', 'pp.1', 'pp.2', 'pp.3', 'op.1', 'op.2']);
});
