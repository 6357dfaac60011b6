import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../src/parse/index.js';
import { isDay } from '../../src/parse/recognise/front-matter.js';
import { endingOf } from '../../src/parse/recognise/punctuation.js';
import { readTitleMark } from '../../src/parse/recognise/title-mark.js';

const parsed = (...blocks: string[]) => {
  const { document } = parseDocument(blocks.join('\n\n'));
  return {
    texts: Object.fromEntries(document.clauses.map((clause) => [clause.path, clause.text])),
    paths: document.clauses.map((clause) => clause.path),
    notes: document.notes.map(({ label, references }) => [label, references]),
  };
};

describe('closing lines', () => {
  test.each([
    [
      'en',
      'The Council,',
      'Noting it,',
      '1. Decides to meet.',
      '43rd meeting',
      '[Adopted by a recorded vote of 27 to 14, with 6 abstentions.]',
    ],
    ['fr', 'Le Conseil,', 'Notant le rapport,', '1. Décide d’agir.', '43e séance', '[Adoptée par 27 voix contre 14, avec 6 abstentions.]'],
    ['es', 'El Consejo,', 'Observando,', '1. Decide actuar.', '43ª sesión', '[Aprobada en votación registrada por 27 votos contra 14.]'],
    ['ru', 'Совет,', 'отмечая доклад,', '1. постановляет.', '43-е заседание', '[Принята заносимым в отчет о заседании голосованием.]'],
    ['ar', 'إن المجلس،', 'إذ يلاحظ التقرير،', '1 - يقرر الاجتماع.', 'الجلسة 43', '[اعتُمد بتصويت مسجل بأغلبية 27 صوتا.]'],
    ['zh', '理事会，', '注意到报告，', '1. 决定开会。', '第43次会议', '[以27票对14票、6票弃权通过。]'],
  ])('the meeting and the vote: %s', (_, ...blocks) => {
    const { paths, texts } = parsed(...blocks);
    expect(paths.slice(-3)).toEqual(['op.1', 'close.1', 'close.2']);
    expect(texts['op.1']).not.toMatch(/43/);
  });
});

describe('first lines told by white space alone', () => {
  test('each is a paragraph, whatever its line above ends with', () => {
    const source = [
      '      The General Assembly,',
      '      Recalling its resolution on the human right to safe drinking water, in which it',
      'called upon all States to provide financial resources,',
      '      Noting with concern the report of the Secretary-General on the measurement of',
      'water, in particular in rural areas,',
      '      1. Decides to convene a meeting of experts on the measurement of water in the',
      'first half of the year;',
      '      2. Requests the Secretary-General to report on it, taking into account the views',
      'of Member States.',
    ].join('\n');
    const { paths, texts } = parsed(source);
    expect(paths).toEqual(['organ', 'pp.1', 'pp.2', 'op.1', 'op.2']);
    expect(texts['pp.1']).toBe(
      'Recalling its resolution on the human right to safe drinking water, in which it called upon all States to provide financial resources,',
    );
  });
});

describe('figures of symbols', () => {
  test.each([
    ['en', 'The Council,', 'Noting A/76/L.2 and', '1. Decides to act on document A/60/5/Add.1; and Corr.1'],
    ['fr', 'Le Conseil,', 'Prenant note du rapport,', '1. Décide d’agir sur le document A/60/L.2, et Add.1'],
  ])('are no note marks: %s', (_, ...blocks) => {
    const { notes, texts } = parsed(...blocks, '1 A/60/5.', '2 A/60/6.');
    expect(notes).toEqual([]);
    expect(texts['op.1']).toMatch(/(?:Add|Corr)\.1$/);
  });
});

describe('marks', () => {
  test('an alternative of a paragraph under negotiation', () => {
    const { paths } = parsed(
      'The Council,',
      'PP1. Recalling it,',
      'PP2. Noting it,',
      'PP2. alt Noting it with concern,',
      'OP1. Decides to act.',
    );
    expect(paths).toEqual(['organ', 'pp.1', 'pp.2', 'pp.2alt', 'op.1']);
  });

  test('(h) for (b), where (c) goes on', () => {
    const { paths, texts } = parsed('The Council,', 'Noting it,', '1. Requests States:', '(a) To act;', '(h) To report;', '(c) To meet.');
    expect(paths.slice(2)).toEqual(['op.1', 'op.1.a', 'op.1.b', 'op.1.c']);
    expect(texts['op.1.b']).toBe('To report;');
  });

  test('notes of an extract that begin at 13/', () => {
    const { notes } = parsed(
      'The Council,',
      'Recalling the report, 13/',
      'Noting the plan, 14/',
      '1. Decides.',
      '13/ A/60/5.',
      '14/ A/60/6.',
    );
    expect(notes).toEqual([
      ['13', ['pp.1']],
      ['14', ['pp.2']],
    ]);
  });

  test('the recitals of a treaty count by position, a mark that they carry is their numbering', () => {
    const { document } = parseDocument(
      [
        ...['Convention on the Measurement of Water', 'The States Parties,', '(a) Recalling the Charter,', '(b) Noting the report,'],
        ...['Have agreed as follows:', 'Article 1', '1. Water shall be measured.', 'Article 2', '1. Parties shall report.'],
      ].join('\n\n'),
    );
    const recital = document.clauses.find((clause) => clause.text === 'Recalling the Charter,');
    expect(recital).toMatchObject({ path: 'pp.2', numbering: { mark: '(a)' } });
    expect(document.clauses.map((clause) => clause.path)).toContain('art.2.p.1');
  });
});

describe('lines and figures that were misread once', () => {
  test.each([
    ['as contained in document A/76/5/Add.1', 'none'],
    ['A/76/5 and Corr.1', 'none'],
    ['and a budget of 3,5', 'none'],
    ['铭记报告；6', 'semicolon'],
    ['отмечая резолюцию 57/167,1', 'comma'],
    ['Recalling its resolution 57/167.12', 'stop'],
  ])('what a figure behind the last sign says of the end of a text: %s', (text, ending) => {
    expect(endingOf(text)).toBe(ending);
  });

  test.each(['57/167, in which it acted,', '57/167; and', '57/167، الذي'])('a resolution that a sentence names is no title: %s', (text) => {
    expect(readTitleMark(text)).toBeNull();
  });

  test.each(['18 December 2019', '18 de diciembre de 2019', '18 كانون الأول/ديسمبر 2019', '18 كانون الأول 2019', '18 декабря 2019 года'])(
    'a day is no note: %s',
    (text) => {
      expect(isDay(text)).toBe(true);
    },
  );

  test('figures of a header line are no marks', () => {
    const { notes } = parsed(
      ...['Seventy-sixth session', 'Agenda item 1', 'The General Assembly,', 'Recalling the report1,', 'Noting it,2'],
      ...['1. Decides.', '1 A/60/5.', '2 A/60/6.'],
    );
    expect(notes).toEqual([
      ['1', ['pp.1']],
      ['2', ['pp.2']],
    ]);
  });

  test('a symbol behind a gap and the name of the organisation, both set apart', () => {
    const [head, ...body] = ['联 合 国      A /RES/75/260', '大会，', '回顾其以往决议，', '1. 欢迎会员国的努力；'];
    const { document } = parseDocument([head, ...body].join('\n\n'));
    expect(document.symbol).toBe('A/RES/75/260');
    expect(document.clauses[0]?.text).toBe('联合国 A /RES/75/260');
  });

  test('a symbol with its letters set apart', () => {
    expect(parseDocument('A / 7 6 / L . 2\n\nThe General Assembly,\n\n1. Decides.').document.symbol).toBe('A/76/L.2');
  });

  test('a decision by its number with all characters set apart', () => {
    expect(parsed('决 定  5 1 / 1 2 6', '理事会决定注意到报告。').texts.title).toBe('决定51/126');
  });

  test('a mark set apart before an ideograph', () => {
    const { notes, texts } = parsed('大会，', '铭记报告， 1并回顾计划， 2并注意到意见，', '1. 决定开会。', '1 A/60/5。', '2 A/60/6。');
    expect(notes).toEqual([
      ['1', ['pp.1']],
      ['2', ['pp.1']],
    ]);
    expect(texts['pp.1']).toBe('铭记报告，并回顾计划，并注意到意见，');
  });

  test('the first mark misread, where 2 comes next', () => {
    const { paths } = parsed('The General Assembly,', 'Recalling the report,', 'l. Requests a report;', '2. Decides.');
    expect(paths).toEqual(['organ', 'pp.1', 'op.1', 'op.2']);
  });

  test('a short remark behind the sign of a paragraph', () => {
    const { paths } = parsed('The Council,\nRecalling the report, (ad)\nNoting the plan of the programme, (ad)\n1. Decides to act; (ad)');
    expect(paths).toEqual(['organ', 'pp.1', 'pp.2', 'op.1']);
  });

  test('an item misread in the middle of a list takes the place between its neighbours', () => {
    const { paths } = parsed(
      ...['The Council,', 'Noting it,', '1. Requests States:', '(a) To act:', '(i) In May;', '(ii) In June;', '(h) To report;'],
      ...['(c) To meet;', '2. Decides.'],
    );
    expect(paths.slice(2)).toEqual(['op.1', 'op.1.a', 'op.1.a.i', 'op.1.a.ii', 'op.1.b', 'op.1.c', 'op.2']);
  });
});

describe('the foot of a page that a browser printed', () => {
  const foot = 'https://undocs.org/A/RES/70/1';

  test('is furniture: an address with the page and how many there are', () => {
    const { texts } = parsed(
      'The Council,',
      '1. Decides to publish the report of the',
      `${foot}      1/2`,
      'working group.',
      `${foot} 2/2`,
    );
    expect(texts).toEqual({ organ: 'The Council,', 'op.1': 'Decides to publish the report of the working group.' });
  });

  test('is no note that is a number and an address', () => {
    const { notes, texts } = parsed('The Council,', '1. Decides to act.¹', '2. Decides.²', `1 ${foot}`, `² ${foot} and 1/2`);
    expect(notes).toEqual([
      ['1', ['op.1']],
      ['2', ['op.2']],
    ]);
    expect(texts['fn.1']).toBe(foot);
  });
});

test('brackets that an extraction from right to left turned round', () => {
  const { document } = parseDocument(
    [
      'إن المجلس،',
      'إذ يلاحظ التقرير،',
      '1 - يطلب إلى الخبير:',
      ')أ( أن يقدم تقريرا؛',
      ')ب( أن يتشاور:',
      ')١( سنويا؛',
      ')٢( عند الطلب.',
    ].join('\n\n'),
  );
  expect(document.clauses.slice(2).map(({ path, text, numbering }) => [path, text, numbering?.mark, numbering?.printed])).toEqual([
    ['op.1', 'يطلب إلى الخبير:', '1 -', true],
    ['op.1.a', 'أن يقدم تقريرا؛', ')أ(', true],
    ['op.1.b', 'أن يتشاور:', ')ب(', true],
    ['op.1.b.i', 'سنويا؛', ')١(', true],
    ['op.1.b.ii', 'عند الطلب.', ')٢(', true],
  ]);
});

test('letters of full width in marks', () => {
  const { document } = parseDocument(['大会，', '回顾决议，', '１．　吁请：', '（ａ）　各国；', '（ｂ）　各组织。'].join('\n\n'));
  expect(document.clauses.slice(2).map(({ path, text, numbering }) => [path, text, numbering?.printed])).toEqual([
    ['op.1', '吁请：', true],
    ['op.1.a', '各国；', true],
    ['op.1.b', '各组织。', true],
  ]);
});

test.each(['- 2 -', '– 2 –', '— 2 —'])('a page number between dashes of any length: %s', (number) => {
  expect(parsed('The Council,', 'Noting it,', '1. Decides to meet.', number, '2. Decides to act.').paths).toEqual([
    'organ',
    'pp.1',
    'op.1',
    'op.2',
  ]);
});

describe('hyphens at line ends', () => {
  const source = `1. Prie le Secrétaire général de lui présenter à sa soixante-dix-
huitième session, puis à sa quatre-vingt-
unième session, un rapport sur la mise en œuvre et sur les insti-
tutions non-gouvernementales, ainsi que sur les activités non-
gouvernementales, et de la COVID-
19, et invite la Sous-
Commission à faire une étude à court-
et moyen terme.`;

  test('stay where they are the word’s own, and go where only the wrapping put them there', () => {
    expect(parsed(source).texts['op.1']).toBe(
      'Prie le Secrétaire général de lui présenter à sa soixante-dix-huitième session, puis à sa quatre-vingt-unième session, ' +
        'un rapport sur la mise en œuvre et sur les institutions non-gouvernementales, ainsi que sur les activités non-gouvernementales, ' +
        'et de la COVID-19, et invite la Sous-Commission à faire une étude à court- et moyen terme.',
    );
  });

  test.each([
    ['a word that always has one', 'fr', 'Prie le vice-', 'président de rédiger un rapport.', 'vice-président'],
    ['another form of the compound elsewhere', 'en', 'Sets short-', 'term goals beside those that are short-termed.', 'short-term goals'],
    ['two short words that count', 'fr', 'Rappelle ses dix-', 'huit résolutions.', 'dix-huit'],
    ['a syllable that counts elsewhere', 'en', 'Notes the ten-', 'dency of ten States.', 'tendency'],
    ['a syllable that heads another compound', 'en', 'Notes inter-', 'national and inter-agency work.', 'international'],
  ])('%s', (_, language, first, second, expected) => {
    const { document } = parseDocument(`1. ${first}\n${second}`, { language });
    expect(document.clauses[0]?.text).toContain(expected);
  });
});

describe('lines of a document’s head, in scripts without case', () => {
  test.each([
    [
      'zh',
      [
        '2023年9月19日至12月22日在纽约举行',
        '第三委员会2023年11月7日第41次会议',
        '秘书长根据大会第77/262号决议提交的报告',
        '关于河流保护的决议草案',
      ],
    ],
    [
      'ar',
      [
        'الدورة الثامنة والسبعون للجمعية العامة',
        'نيويورك، 4-15 آذار/مارس 2024',
        'تقرير الأمين العام عن تنفيذ القرار 77/262',
        'مشروع قرار بشأن حماية الأنهار',
      ],
    ],
  ])('prove no wrapping: %s', (language, head) => {
    const body = language === 'zh' ? ['大会，', '1. 决定开会。'] : ['إن الجمعية العامة،', '1 - تقرر عقد اجتماع.'];
    const { document } = parseDocument([...head, ...body].join('\n'), { language });
    expect(document.clauses.slice(0, head.length).map(({ text }) => text)).toEqual(head);
    expect(document.title).toBe(head.at(-1));
  });
});

test('capitals without accents', () => {
  const { document } = parseDocument(
    'CONVENTION\n\nArticle premier\n\nUn.\n\nDEUXIEME PARTIE\n\nCHAPITRE TROISIEME\n\nArticle 2\n\nDeux.',
    { language: 'fr' },
  );
  expect(document.clauses.map(({ path }) => path)).toEqual(['title', 'art.1', 'art.1.p.1', 'h.1', 'ch.3', 'art.2', 'art.2.p.1']);
});

test('targets that go on with letters', () => {
  const { paths } = parsed(
    '1.1 Eradicate poverty.',
    '1.2 Reduce it.',
    '1.a Ensure resources.',
    '1.b Create frameworks.',
    '2.1 End hunger.',
  );
  expect(paths).toEqual(['p.1-1', 'p.1-2', 'p.1-a', 'p.1-b', 'p.2-1']);
});

test('the head and foot that a browser prints on a page', () => {
  const { document, findings } = parseDocument('11/30/26, 1:40 PM\tDraft\nThe Council,\n\n1. Decides.\n\nhttps://example.org/a 1/1');
  expect(document.clauses.map(({ path }) => path)).toEqual(['organ', 'op.1']);
  expect(findings.filter(({ rule }) => rule === 'furniture')).toHaveLength(2);
});

test.each(['-', '- ', '.', '. '])('an Arabic number that was turned round with its sign: %s', (sign) => {
  const marks = (n: number): string => `${sign}${n} `;
  const { paths, texts } = parsed(
    'إن الجمعية العامة،',
    'إذ تشير إلى قرارها،',
    `${marks(1)}ترحب بالتقرير؛`,
    `${marks(2)}تهيب بالدول:`,
    ')أ( وضع خطط؛',
    ')ب( تقديم تقارير.',
  );
  expect(paths).toEqual(['organ', 'pp.1', 'op.1', 'op.2', 'op.2.a', 'op.2.b']);
  expect(texts['op.2']).toBe('تهيب بالدول:');
});

describe('lines that go on', () => {
  test('one alone, in a short Chinese text', () => {
    const { texts } = parsed(
      '第四十四届会议',
      '决定51/126',
      '理事会决定注意到老年人的权利和充分享有人权情况的报告，以及各国的能\n力建设。',
    );
    expect(texts['p.1']).toBe('理事会决定注意到老年人的权利和充分享有人权情况的报告，以及各国的能力建设。');
  });

  test('not a recital below a line that had room for its first word', () => {
    const { paths } = parsed(`Совет Безопасности,
вновь подтверждая свою приверженность суверенитету, независимости и
территориальной целостности всех государств региона,
действуя на основании главы VII Устава Организации Объединенных Наций,
1. постановляет продлить до 15 сентября 2026 года мандат Миссии, изло-
женный в пункте 2.`);
    expect(paths).toEqual(['organ', 'pp.1', 'pp.2', 'op.1']);
  });
});

test('in a preamble whose recitals nothing parts, one begins below a full line too', () => {
  const { paths } = parsed(`Совет по правам человека,
ссылаясь на резолюцию 77/26 Генеральной Ассамблеи от 29 ноября 2022 года о построе-
нии мира и лучшего мира, а также на все предыдущие резолюции Совета о спорте,
признавая, что спорт и крупные спортивные мероприятия могут содействовать образо-
ванию, здоровью, развитию и миру,
1. призывает государства в сотрудничестве с национальными и международными спор-
тивными организациями ликвидировать все формы дискриминации в спорте.`);
  expect(paths).toEqual(['organ', 'pp.1', 'pp.2', 'op.1']);
});

test('lines of a head in Arabic, which has no capitals, prove no wrapping', () => {
  const { paths, texts } = parsed(
    'الدورة التاسعة والسبعون\nالبند 71 (ج) من جدول الأعمال\nألمانيا، البرازيل، المكسيك: مشروع قرار\nحالة حقوق الإنسان في المناطق الجبلية\nإن الجمعية العامة،\nإذ تسترشد بميثاق الأمم المتحدة،\n1 - ترحب بتقرير المقررة الخاصة؛\n2 - تقرر أن تواصل النظر في المسألة.',
  );
  expect(paths).toEqual(['front.1', 'front.2', 'front.3', 'title', 'organ', 'pp.1', 'op.1', 'op.2']);
  expect(texts.title).toBe('حالة حقوق الإنسان في المناطق الجبلية');
});

test('a bare figure inside a sentence is no number where numbers have their sign', () => {
  const { texts } = parsed(
    'إن مجلس الأمن،\nإذ يشير إلى قراراته،\n1 - يقرر أن يمدد حتى 15 أيلول/سبتمبر 2026 ولاية البعثة المبينة في الفقرة\n2 من القرار 2720 (2023)؛\n2 - يقرر أن يبقي المسألة قيد نظره.',
  );
  expect(texts['op.1']).toMatch(/الفقرة 2 من القرار/);
});

describe('wrapped lines without blank ones between', () => {
  const wrapped = `Соображения Комитета
1. Автор утверждает, что государство-участник нарушило его права по статьям 7 и 9.
Вопросы и процедура их рассмотрения
2. Прежде чем рассматривать любое утверждение, содержащееся в сообщении, Комитет
должен определить, является ли оно приемлемым, и заменить пункт 5 следующим тек-
стом:
«признавая роль местных общин,»
3. Комитет постановляет считать сообщение приемлемым.`;

  test('a line with room for the next one’s first word, and without a sign, is a heading', () => {
    expect(parsed(wrapped).texts['h.1']).toBe('Вопросы и процедура их рассмотрения');
    expect(parsed(wrapped).texts['p.1']).toMatch(/статьям 7 и 9\.$/);
  });

  test('what a colon announces in quotation marks begins below it', () => {
    expect(parsed(wrapped).texts['p.2+1']).toBe('«признавая роль местных общин,»');
  });

  test('the letter of a part begins below a title', () => {
    const part = (letter: string): string =>
      `${letter}\nГенеральная Ассамблея,\nссылаясь на свою резолюцию 77/262,\n1. постановляет утвердить расписание.`;
    const { paths } = parsed(
      `78/254. Финансирование конференционных центров Организации Объединенных Наций\n${part('А')}\n2. просит Генерального секретаря представить доклад о ходе осуществления насто-\nящей резолюции, а также о работе, проделанной в ходе осуществления преды-\nдущих резолюций.\n${part('В')}`,
    );
    expect(paths.filter((path) => /^part\.\w$/.test(path))).toEqual(['part.a', 'part.b']);
  });

  test('a figure and a comma are no paragraph', () => {
    const { texts } = parsed(
      'إن الجمعية العامة،\nوإذ تشير إلى قراراتها السابقة، وآخرها القرار 78/221 المؤرخ 19 كانون الأول/ديسمبر\n2023،\n1 - ترحب بالتقرير.',
    );
    expect(texts['pp.1']).toMatch(/ديسمبر 2023،$/);
  });

  test('a remark in brackets stays with its paragraph where blank lines part those', () => {
    const { texts } = parsed(
      'The Council,',
      'PP1 Guided by the purposes and principles of the Charter of the United Nations,\n(Agreed ad ref)',
      'PP2 Recalling it,',
      'OP1 Decides to act;',
      'OP2 Requests a report;',
      'OP3 Invites States to contribute;',
      'OP4 Encourages others to do so;',
      'OP5 Decides to remain seized of the matter.',
    );
    expect(texts['pp.1']).toMatch(/\(Agreed ad ref\)$/);
  });
});

test('an Arabic article with its title on its line, but no sentence that names one', () => {
  const { texts } = parsed('اتفاقية', 'المادة 1 بدء النفاذ', 'يبدأ النفاذ فورا.', 'المادة 2', 'المادة 1 من الميثاق تنطبق على ذلك.');
  expect(texts['art.1']).toBe('المادة 1 بدء النفاذ');
  expect(texts['art.2.p.1']).toBe('المادة 1 من الميثاق تنطبق على ذلك.');
});
