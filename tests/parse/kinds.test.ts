import { describe, expect, test } from 'vitest';
import { clauseAt, parseDocument } from '../../src/parse/index.js';

const text = (...blocks: string[]): string => blocks.join('\n\n');
const paths = (source: string): string[] =>
  parseDocument(source)
    .document.clauses.map((clause) => clause.path)
    .filter((path) => !path.startsWith('front'));
const clauseTexts = (source: string): string[] => parseDocument(source).document.clauses.map((c) => c.text);
const clause = (source: string, path: string) => parseDocument(source).document.clauses.find((c) => c.path === path);

describe('kinds of document', () => {
  test.each([
    [
      'Conseil de sécurité',
      'Adoptée par le Conseil de sécurité à sa 9214e séance, le 9 décembre 2022',
      'Le Conseil de sécurité,',
      'Rappelant',
      'Décide',
    ],
    [
      'Consejo de Seguridad',
      'Aprobada por el Consejo de Seguridad en su 9214ª sesión, el 9 de diciembre de 2022',
      'El Consejo de Seguridad,',
      'Recordando',
      'Decide',
    ],
  ])('the organ below a full line that says who adopted the text: %s', (_, adopted, organ, recalling, decides) => {
    const source = `${adopted}
${organ}
${recalling} xxx xxxxxxxxxxxx xxxxxxxxxxx xxxxxxxxxx xxxxxxxxxxxxx xxxxxxxxxxxxxx xxxxx
xx xxxxxxxxx,
1. ${decides} xxx xx xxxxxxxxxx xx xxxxxx xx xx xxxxxxxx xxxxxx xxxxxxxxxxxx xxxxx
xxxxxxxxx.`;
    expect(paths(source)).toEqual(['organ', 'pp.1', 'op.1']);
    expect(clause(source, 'organ')?.text).toBe(organ);
  });

  test('a number alone on its line takes no paragraph that has a number of its own', () => {
    const source = text('The General Assembly,', '1. Requests a report;', '2.', '3. Decides to meet;', '4. Requests peace.');
    expect(paths(source)).toEqual(['organ', 'op.1', 'op.2', 'op.3', 'op.4']);
    expect(clause(source, 'op.3')?.text).toBe('Decides to meet;');
  });

  test.each([
    [
      'inside and behind the bracket',
      'The General Assembly,',
      '1. Decides:',
      ['(a) To meet;', '(b) To go;', '(b bis) To rest;', '(b) ter To end.'],
      ['a', 'b', 'bbis', 'bter'],
    ],
    ['in Chinese', '大会，', '1. 决定：', ['(a) 开会；', '(b) 报告；', '(b)之二 休息；', '(c) 结束。'], ['a', 'b', 'bbis', 'c']],
  ])('bis of letters: %s', (_, organ, opening, items, expected) => {
    expect(paths(text(organ, opening, ...items)).slice(2)).toEqual(expected.map((letter) => `op.1.${letter}`));
  });

  test.each([
    ['en', 'The General Assembly', 'Resolves that, for the year 2024:', '1. Appropriations are approved;'],
    ['en, with its comma', 'The General Assembly,', 'Resolves that, for the year 2024:', '1. Appropriations are approved;'],
    ['fr', "L'Assemblée générale", 'Adopte la Déclaration suivante :', "1. Le plus grand succès est l'indépendance."],
    ['ru', 'Генеральная Ассамблея', 'Принимает следующую Декларацию:', '1. Величайшим достижением является независимость.'],
    ['zh', '大会', '通过下列宣言：', '1. 最大的成就是独立。'],
  ])('an organ without its comma above enacting words: %s', (_, organ, enacting, first) => {
    const source = text('3201 (S-VI). X', organ, enacting, first);
    expect(paths(source)).toEqual(['title', 'organ', 'op.0+1', 'op.1']);
  });

  test.each([
    [
      'zh',
      '大会，',
      '1. 任命下列成员：',
      ['伊万娜·马丁诺维奇娅(克罗地亚)', '安娜·奥斯本(爱尔兰)', '梅拉妮·德格罗夫(比利时)'],
      '2. 决定开会。',
    ],
    [
      'ar',
      'إن الجمعية العامة،',
      '1 - تعين الأعضاء الآتين:',
      ['إيفانا مارتينوفيتش الثانية (كرواتيا)', 'آنا أوزبورن (أيرلندا)', 'ميلاني دي غروف (بلجيكا)'],
      '2 - تقرر الاجتماع.',
    ],
  ])('names with brackets behind them, one a line, are a list: %s', (_, organ, first, names, second) => {
    const source = text(organ, first, names.join('\n'), second);
    for (const name of names) expect(clauseTexts(source)).toContain(name);
  });

  test('rows of words and a figure number nothing', () => {
    const table = [
      'Section      Amount',
      '1. Policymaking    106 893 700',
      '2. Political affairs  794 621 800',
      'Total       901 515 500',
    ].join('\n');
    const source = text('The General Assembly,', '1. Approves the following:', table, '2. Authorizes transfers;', '3. Decides to revert.');
    expect(paths(source)).toEqual(['organ', 'op.1', 'op.1+1', 'op.1+2', 'op.1+3', 'op.1+4', 'op.2', 'op.3']);
  });

  test.each([
    ['apart from the words around it', 'The General Assembly,', '1. Notes that [120] million people live there.', '[120]'],
    ['in Chinese', '大会，', '1. 注意到[100]亿美元的缺口。', '[100]'],
  ])('a figure in square brackets that no note bears out stays: %s', (_, organ, first, figure) => {
    expect(clause(text(organ, first), 'op.1')?.text).toContain(figure);
  });

  test('an organ that heads a page stays front matter', () => {
    const source = text('General Assembly', 'Seventy-ninth session', 'The General Assembly,', 'Recalling its resolutions,', '1. Decides.');
    expect(parseDocument(source).document.clauses.map(({ path }) => path)).toEqual(['front.1', 'front.2', 'organ', 'pp.1', 'op.1']);
  });

  test('an organ named in the midst of a Chinese recital is none', () => {
    const source = text(
      '大会',
      '通过下列宣言：',
      '我们，联合国会员国，',
      '召开了大会特别会议，第一次研究原料问题，',
      '1. 现存的秩序有冲突。',
    );
    expect(clause(source, 'organ')?.text).toBe('大会');
    expect(paths(source)).toEqual(['organ', 'pp.1', 'pp.1.a', 'pp.2', 'op.1']);
  });

  test('an organ whose name tells all meetings that it is', () => {
    const organ =
      'The Conference of the Parties and the Conference of the Parties serving as the meeting of the Parties to the Paris Agreement,';
    const source = text(
      'Decision 2/CP.27',
      'Funding arrangements',
      organ,
      'Recalling decision 1/CP.26,',
      '1. Decides to establish a fund.',
    );
    expect(paths(source)).toEqual(['title', 'organ', 'pp.1', 'op.1']);
  });

  test('bis behind a hyphen', () => {
    const source = text('Генеральная Ассамблея,', '1. Постановляет собраться;', '2. Просит о докладе;', '2-бис. Просит о мире;');
    expect(paths(source)).toEqual(['organ', 'op.1', 'op.2', 'op.2bis']);
  });

  test('the title of a chapter heads no instrument of its own, though articles count from 1 below it', () => {
    const chapter = (number: string, title: string) => text(`Chapter ${number}\n${title}`, 'Article 1', 'One.', 'Article 2', 'Two.');
    const source = text('CONVENTION', chapter('I', 'General'), chapter('II', 'The Committee of the Convention'));
    expect(paths(source).filter((path) => !path.includes('.p.'))).toEqual([
      'title',
      'ch.1',
      'art.1',
      'art.2',
      'ch.2',
      'art.1~2',
      'art.2~2',
    ]);
    expect(clause(source, 'ch.2')?.text).toBe('Chapter II The Committee of the Convention');
  });

  test('a sentence among the closing lines of a decision is one of them', () => {
    const source = text(
      'Decision 2020/1. Observer status',
      'The Committee decides to grant observer status to the organization and requests its secretariat to attend.',
      '10th meeting\n5 May 2020',
      'Adopted without a vote. The representative of Cuba made a statement after the adoption of the decision.',
    );
    expect(paths(source)).toEqual(['title', 'p.1', 'close.1', 'close.2', 'close.3']);
  });

  test('numbers of more than four figures, where they count on', () => {
    const source = Array.from({ length: 10_002 }, (_, i) => `${i + 1}. Took note of the report.`).join('\n\n');
    expect(paths(source).slice(-3)).toEqual(['op.10000', 'op.10001', 'op.10002']);
    expect(paths(text('1. Decides to act:', '12500 people were displaced;', '2. Requests a report.'))).toEqual(['op.1', 'op.1+1', 'op.2']);
  });

  test('numbers of four figures in wrapped lines without blank ones between, where they count on', () => {
    const paragraph = (n: number): string[] => [
      `${n}. The Committee took note of the report on the measures taken in the`,
      n === 1003
        ? '2019. Programme of the Council and asked for more of them in the next'
        : 'region and asked the Secretary-General for more of them in the next',
      'biennium.',
    ];
    const source = Array.from({ length: 1010 }, (_, i) => paragraph(i + 1))
      .flat()
      .join('\n');
    expect(paths(source)).toEqual(Array.from({ length: 1010 }, (_, i) => `op.${i + 1}`));
  });

  test('a suffix behind the dot of a number under negotiation', () => {
    const source = text(
      'The Human Rights Council,',
      'PP3. Recalling its resolutions,',
      'PP3. alt Welcoming the report,',
      'OP1. Decides to act.',
    );
    expect(clause(source, 'pp.3alt')).toMatchObject({ text: 'Welcoming the report,', numbering: { mark: 'PP3. alt' } });
  });

  test('a resolution wrapped at a width, broken by a page with its notes and its running head', () => {
    const source = [
      'United Nations A/RES/74/128',
      '',
      'Seventy-fourth session',
      '',
      '74/128. Follow-up to the Second World Assembly on Ageing',
      '',
      '     The General Assembly,',
      '',
      '     Recalling its resolution 57/167 of 18 December 2002, in which it endorsed the',
      'Political Declaration1 and the Madrid International Plan of Action on Ageing,2 and',
      'all subsequent resolutions on the matter,',
      '',
      '     1. Reaffirms the Political Declaration and the Madrid International Plan of',
      '__________________',
      '1 Report of the Second World Assembly on Ageing, Madrid, 8–12 April 2002 (United',
      'Nations publication, Sales No. E.02.IV.4), chap. I, resolution 1, annex I.',
      '2 Ibid., annex II.',
      '',
      '19-22210 (E)',
      '*1922210*',
      '',
      'A/RES/74/128               Follow-up to the Second World Assembly on Ageing',
      '',
      'Action on Ageing, 2002;',
      '',
      '     2. Calls upon all States to cooperate.',
      '',
      '                                                   50th plenary meeting',
      '                                                   18 December 2019',
    ].join('\n');
    expect(paths(source)).toEqual(['title', 'organ', 'pp.1', 'op.1', 'op.2', 'close.1', 'close.2', 'fn.1', 'fn.2']);
    const { document } = parseDocument(source);
    expect(document.symbol).toBe('A/RES/74/128');
    expect(clause(source, 'op.1')?.text).toBe(
      'Reaffirms the Political Declaration and the Madrid International Plan of Action on Ageing, 2002;',
    );
    expect(clause(source, 'op.1')?.spans).toHaveLength(2);
    expect(document.notes.map((note) => note.references)).toEqual([['pp.1'], ['pp.1']]);
    expect(clauseAt(document, source.indexOf('Action on Ageing, 2002;'))?.path).toBe('op.1');
    expect(clauseAt(document, source.indexOf('*1922210*'))).toBeNull();
  });

  test('a Security Council resolution has no title', () => {
    const source = text(
      'Resolution 2213 (2015)',
      'Adopted by the Security Council at its 7420th meeting, on 27 March 2015',
      'The Security Council,',
      'Recalling its resolution 1970 (2011),',
      '1. Decides to remain seized of the matter.',
    );
    expect(paths(source)).toEqual(['organ', 'pp.1', 'op.1']);
    expect(parseDocument(source).document.title).toBeNull();
  });

  test('parts of a composite resolution are containers', () => {
    const source = text(
      ...[
        '31/6. Policies of apartheid',
        'A',
        'SITUATION IN SOUTH AFRICA',
        'The General Assembly,',
        'Recalling its resolutions,',
        '1. Commends it;',
      ],
      ...['2. Decides to continue.', 'B', 'ARMS EMBARGO', 'The General Assembly,', 'Gravely concerned,', '1. Requests action.'],
    );
    expect(paths(source)).toEqual([
      'title',
      ...['part.a', 'part.a.title', 'part.a.organ', 'part.a.pp.1', 'part.a.op.1', 'part.a.op.2'],
      ...['part.b', 'part.b.title', 'part.b.organ', 'part.b.pp.1', 'part.b.op.1'],
    ]);
  });

  test('a text under negotiation keeps its paths and says its state', () => {
    const source = text(
      'PP1 Guided by the Charter of the United Nations, (Agreed)',
      'PP1 bis [Reaffirming the 2030 Agenda,]',
      'OP1. Reaffirms that hunger constitutes an outrage;',
      'OP 1 bis. Decides to remain seized.',
    );
    expect(paths(source)).toEqual(['pp.1', 'pp.1bis', 'op.1', 'op.1bis']);
    expect(clause(source, 'pp.1')?.state).toBe('agreed');
    expect(clause(source, 'pp.1bis')?.state).toBe('bracketed');
    expect(clause(source, 'op.1')).not.toHaveProperty('state');
  });

  test('sections that start again at 1 are containers, others are headings', () => {
    const section = (heading: string, from: number): string[] => [heading, `${from}. Requests a report;`, `${from + 1}. Decides to meet;`];
    const head = ['The General Assembly,', 'Recalling its resolutions,'];
    expect(paths(text(...head, ...section('I. General', 1), ...section('II. Review', 3)))).toEqual([
      ...['organ', 'pp.1', 'h.1', 'op.1', 'op.2', 'h.2', 'op.3', 'op.4'],
    ]);
    expect(paths(text(...head, ...section('I. General', 1), ...section('II. Review', 1)))).toEqual([
      ...['organ', 'pp.1', 'h.1', 'op.1', 'op.2', 'sec.2', 'sec.2.op.1', 'sec.2.op.2'],
    ]);
  });

  test.each([
    ['en', 'Report on the Secretariat', '1. It is short.', 'Report of the Secretariat'],
    ['fr', 'Rapport sur le Secrétariat', '1. Il est bref.', 'Rapport du Secrétariat'],
    ['es', 'Informe sobre la Secretaría', '1. Es breve.', 'Informe de la Secretaría'],
    ['ar', 'تقرير عن الأمانة العامة', '1 - هذا التقرير موجز.', 'تقرير من إعداد الأمانة العامة'],
  ])('a report on an office is no byline, a report of it is: %s', (language, on, body, of) => {
    const subject = { en: 'Budget for 2024', fr: 'Budget pour 2024', es: 'Presupuesto para 2024', ar: 'ميزانية عام 2024' }[language] ?? '';
    const titleOf = (...lines: string[]) => parseDocument(text(...lines), { language }).document.title;
    expect(titleOf(subject, on, body)).toBe(on);
    expect(titleOf(subject, of, body)).toBe(`${subject} ${of}`);
  });

  test.each([
    ['en', 'Draft resolution on the report of the Working Group', 'Albania, Belgium and Chad', 'The General Assembly,', '1. Decides.'],
    ['fr', 'Projet de résolution sur le rapport du Groupe de travail', 'Albanie, Belgique et Tchad', 'L’Assemblée générale,', '1. Décide.'],
    ['es', 'Proyecto de resolución sobre el informe del Grupo de Trabajo', 'Albania, Bélgica y Chad', 'La Asamblea General,', '1. Decide.'],
    ['zh', '关于工作组报告的决议草案', '阿尔巴尼亚、比利时和乍得', '大会，', '1. 决定。'],
    ['ar', 'مشروع قرار بشأن تقرير الفريق العامل', 'ألبانيا وبلجيكا وتشاد', 'إن الجمعية العامة،', '1 - تقرر.'],
    ['ru', 'Проект резолюции о докладе Рабочей группы', 'Албания, Бельгия и Чад', 'Генеральная Ассамблея,', '1. постановляет.'],
  ])('what says what a draft is about is its title, whoever stands below: %s', (language, title, sponsors, ...body) => {
    expect(parseDocument(text(title, sponsors, ...body), { language }).document.title).toBe(title);
  });

  test('a report counts p', () => {
    const source = text(
      'Report of the Secretary-General',
      'I. Introduction',
      '1. The report is submitted.',
      'II. Activities',
      '2. Two visits were made:',
      '• One;',
      '• Two.',
    );
    expect(paths(source)).toEqual(['title', 'h.1', 'p.1', 'h.2', 'p.2', 'p.2.u.1', 'p.2.u.2']);
  });

  test('text in which nothing is recognised counts p by position', () => {
    expect(paths(text('It was raining.', 'Nobody came.'))).toEqual(['p.1', 'p.2']);
  });

  test('annexes are containers, a treaty in one too', () => {
    const head = ['The General Assembly,', '1. Adopts the Convention.'];
    expect(paths(text(...head, 'Annex', 'Guidelines', '1. First.', '2. Second.'))).toEqual([
      ...['organ', 'op.1', 'annex.1', 'annex.1.h.1', 'annex.1.op.1', 'annex.1.op.2'],
    ]);
    expect(
      paths(text(...head, 'Annex I', 'Article 1', 'All are equal.', 'Article 2', 'All are free.', 'Annex II', 'Loose words.')),
    ).toEqual([
      ...['organ', 'op.1', 'annex.1', 'annex.1.art.1', 'annex.1.art.1.p.1', 'annex.1.art.2', 'annex.1.art.2.p.1', 'annex.2', 'annex.2.p.1'],
    ]);
  });
});

describe('numbering', () => {
  const resolution = (...operative: string[]): string => text('The General Assembly,', 'Recalling its resolution 60/251,', ...operative);
  const numbered = (source: string): string[] => paths(source).slice(2);

  test.each([
    [
      ['1. Requests:', '(a) To act;', '(i) Now;', '(ii) Later;', '(b) To report.'],
      ['op.1', 'op.1.a', 'op.1.a.i', 'op.1.a.ii', 'op.1.b'],
    ],
    [
      ['1. Requests:', '(h) Eight;', '(i) Nine;', '(j) Ten.'],
      ['op.1', 'op.1.h', 'op.1.i', 'op.1.j'],
    ],
    [
      ['1. Requests:', '(i) One;', '(ii) Two.'],
      ['op.1', 'op.1.a', 'op.1.b'],
    ],
    [
      ['1. Requests:', '(a) One;', '(b) Two,', 'in full transparency;', '2. Decides.'],
      ['op.1', 'op.1.a', 'op.1.b', 'op.1.end', 'op.2'],
    ],
    [
      ['1. Requests a report;', 'Decides to meet;', '3. Urges.'],
      ['op.1', 'op.2', 'op.3'],
    ],
    [
      ['1. Requests a report;', 'which is due.', '2. Urges.'],
      ['op.1', 'op.1+1', 'op.2'],
    ],
    [
      ['1. Amends it to read:', '“1. The Board shall meet.', '“2. It shall report.”', '2. Urges.'],
      ['op.1', 'op.1.q.1', 'op.1.q.2', 'op.2'],
    ],
    [
      ['1', 'Requests a report;', '2', 'Urges.'],
      ['op.1', 'op.2'],
    ],
    [
      ['1. Requests;', '1 bis. Urges;', '2. Decides.'],
      ['op.1', 'op.1bis', 'op.2'],
    ],
    [
      ['1. Requests;', '2015. was a year;', '2. Decides.'],
      ['op.1', 'op.1+1', 'op.2'],
    ],
  ])('%j', (blocks, expected) => {
    expect(numbered(resolution(...blocks))).toEqual(expected);
  });

  test.each([
    ['zh', text('大会，', '回顾其决议，', '１．请各国：', '（a）报告；', '㈠ 现在；', '㈡ 以后；', '(b) 审议；', '２．决定审议。')],
    [
      'ru',
      text(
        'Генеральная Ассамблея,',
        'ссылаясь на свои резолюции,',
        '1. просит:',
        'а) доложить:',
        'i) сейчас;',
        'ii) потом;',
        'b) рассмотреть;',
        '2. постановляет.',
      ),
    ],
    [
      'ar',
      text(
        'إن الجمعية العامة،',
        'إذ تشير إلى قراراتها،',
        '١ - تطلب:',
        '(أ) تقديم تقرير:',
        "'1' الآن؛",
        "'2' لاحقا؛",
        '(ب) النظر؛',
        '2- تقرر النظر.',
      ),
    ],
  ])('gives one path whatever the script: %s', (language, source) => {
    expect(parseDocument(source).document.language).toBe(language);
    expect(numbered(source)).toEqual(['op.1', 'op.1.a', 'op.1.a.i', 'op.1.a.ii', 'op.1.b', 'op.2']);
  });

  test('says what is missing, what comes again and what was counted', () => {
    const rules = (...blocks: string[]) =>
      parseDocument(resolution(...blocks)).findings.map((finding) => `${finding.rule} ${finding.path}`);
    expect(rules('1. Requests;', '4. Decides.')).toContain('number-missing op.4');
    expect(rules('1. Requests;', '2. Urges;', '2. Decides.')).toContain('number-repeated op.2~2');
    expect(rules('1. Requests;', 'Urges action;', '3. Decides.')).toContain('number-not-printed op.2');
    const closed = rules('1. Requests:', '(a) A report;', '(b) A study;', 'and also thanks;', 'once more.', '2. Decides.');
    expect(closed.filter((found) => found.startsWith('number-'))).toEqual([]);
  });

  test('says once that a list has no numbers, and nothing where none is due', () => {
    const rules = (...blocks: string[]) =>
      parseDocument(text(...blocks)).findings.map((finding) => `${finding.rule} ${finding.path}: ${finding.message}`);
    const preamble = ['The General Assembly,', 'Recalling the report,'];
    expect(rules(...preamble, 'Requests:', '(a) A report;', '(b) A study;', 'Urges action.', 'Decides to meet.')).toEqual([
      'number-not-printed op.1: The numbers of these 3 paragraphs are not printed; they were counted.',
    ]);
    expect(rules(...preamble, '1. Decides to meet;', 'Requests:', 'A report;', 'A study;', '3. Decides to end.')).toEqual([
      'number-not-printed op.2: The number of this paragraph is not printed; it was counted.',
      'number-not-printed op.2.a: The numbers of these 2 paragraphs are not printed; they were counted.',
    ]);
    expect(rules(...preamble, 'Decides to meet.')).toEqual([]);
    const summary = 'The present report describes how the States of the region protect rivers.';
    expect(rules('Report of the Secretary-General', 'Summary', summary, 'I. Introduction', '1. The report is short.')).toEqual([]);
  });
});

describe('notes', () => {
  const source = (first: string, second: string, ...bodies: string[]): string =>
    text('The General Assembly,', `Recalling its resolution${first},`, `1. Requests a report;${second}`, '2. Decides.', ...bodies);

  test.each([
    ['superscripts', source('¹', '²', '¹ A/1.', '² A/2.')],
    ['square brackets', source('[1]', '[2]', '[1] A/1.', '[2] A/2.')],
    ['both brackets', source('([1])', '([2])', '[1] A/1.', '[2] A/2.')],
    ['round brackets', source('(1)', '(2)', '(1) A/1.', '(2) A/2.')],
    ['figures glued to words and signs', source('1', '2', '1 See A/1.', '2 See A/2.')],
  ])('%s', (_, printed) => {
    const { document } = parseDocument(printed);
    expect(document.notes.map((note) => [note.label, note.references])).toEqual([
      ['1', ['pp.1']],
      ['2', ['op.1']],
    ]);
    expect(document.clauses.find((c) => c.path === 'op.1')?.text).toBe('Requests a report;');
  });

  test('a mark without a body and a body without a mark are findings', () => {
    const rules = parseDocument(source('¹', '', '² A/2.')).findings.map((finding) => `${finding.rule} ${finding.path}`);
    expect(rules).toEqual(['note-without-body pp.1', 'note-without-mark fn.2']);
  });

  test('70/13 is only taken apart where the note list proves it', () => {
    const printed = (...bodies: string[]) => source(' 60/2511 and report2', '3 in line with resolution 70/14', ...bodies);
    const { document } = parseDocument(printed('1 See A/1.', '2 See A/2.', '3 See A/3.', '4 See A/4.'));
    expect(document.clauses.find((c) => c.path === 'op.1')?.text).toBe('Requests a report; in line with resolution 70/1');
    expect(parseDocument(printed()).document.clauses.find((c) => c.path === 'op.1')?.text).toContain('70/14');
  });
});

describe('numbers that extraction hurt', () => {
  const resolution = (...operative: string[]): string => text('The General Assembly,', 'Recalling its resolution 60/251,', ...operative);

  test('numbers moved into the sentence go back in front, with a finding', () => {
    const source = resolution('1. Requests a report;', 'Urges 2. States to act;', '3. Decides to meet.');
    expect(clause(source, 'op.2')).toMatchObject({ text: 'Urges States to act;', numbering: { mark: '2.', printed: true } });
    expect(parseDocument(source).findings.map((finding) => `${finding.rule} ${finding.path}`)).toEqual(['mark-displaced op.2']);
    expect(clause(text('大会，', '1. 请秘书长测量；', '决定2. 审议此事；', '3. 决定开会。'), 'op.2')?.text).toBe('决定审议此事；');
    expect(clause(text('إن الجمعية العامة،', '1 - تطلب تقريرا؛', 'تقرر النظر؛ 2 -', '3 - تقرر الاجتماع.'), 'op.2')?.text).toBe(
      'تقرر النظر؛',
    );
  });

  test('a reference inside a sentence is no number of it', () => {
    const source = resolution('1. Requests:', '(a) One;', '(b) Two,', 'in line with paragraph 2 (c) of its resolution;', '2. Decides.');
    expect(clause(source, 'op.1.end')?.text).toBe('in line with paragraph 2 (c) of its resolution;');
  });

  test.each([
    ['l. Requests a report;', '2. Urges States;', 'З. Decides to meet.'],
    ['I. Requests a report;', '2. Urges States;', '3. Decides to meet.'],
  ])('look-alikes are read where the list goes on with that number: %s', (...marks) => {
    const source = resolution(...marks);
    expect(paths(source).slice(2)).toEqual(['op.1', 'op.2', 'op.3']);
    expect(parseDocument(source).findings.map((finding) => finding.rule)).toContain('mark-misread');
  });

  test('a session of four figures, a decision without an organ line, a Security Council symbol', () => {
    expect(parseDocument(text('2030/14. Measuring water', 'The Economic and Social Council,', '1. Decides.')).document.title).toBe(
      'Measuring water',
    );
    expect(parseDocument(text('S/RES/2991 (2031)', 'The Security Council,', '1. Decides.')).document.symbol).toBe('S/RES/2991 (2031)');
  });

  test.each([
    ['en', 'Draft report', '1. The Committee held its session in May 2031.', '2. Representatives of 45 States attended it.'],
    ['ru', 'Проект доклада', '1. Комитет провел свою сессию в мае 2031 года.', '2. На ней присутствовали представители 45 государств.'],
  ])('a draft report has numbered paragraphs that enact nothing: %s', (_, ...lines) => {
    expect(paths(text(...lines)).slice(-2)).toEqual(['p.1', 'p.2']);
  });
});

describe('notes as extraction leaves them', () => {
  const references = (...blocks: string[]) => parseDocument(text(...blocks)).document.notes.map((note) => [note.label, note.references]);

  test.each([
    [
      'en',
      [
        ...['The Council,', 'Recalling its resolution 48/13,1', 'Noting the report,2', '1. Recognizes a right;', '2. Decides.'],
        ...['Notes', '1. Resolution 48/13.', '2. A/60/5.'],
      ],
    ],
    [
      'zh',
      [
        '人权理事会，',
        '回顾其第48/13号决议1，',
        '铭记报告2，',
        '1. 确认权利；',
        '2. 决定继续。',
        '注释',
        '1. 第48/13号决议。',
        '2. A/60/5。',
      ],
    ],
    [
      'ru',
      [
        ...['Совет по правам человека,', 'ссылаясь на резолюцию 48/13[1],', 'отмечая доклад[2],', '1. признает право;', '2. постановляет.'],
        ...['Примечания', '1. Резолюция 48/13.', '2. A/60/5.'],
      ],
    ],
  ])('under a heading of their own: %s', (_, blocks) => {
    expect(references(...blocks)).toEqual([
      ['1', ['pp.1']],
      ['2', ['pp.2']],
    ]);
  });

  test('marks whose numbers were lost go by the order of the bodies', () => {
    const blocks = ['The Council,', 'Recalling its resolution,( )', 'Noting the report,( )', '1. Decides.', '(1) A/1.', '(2) A/2.'];
    expect(references(...blocks)).toEqual([
      ['1', ['pp.1']],
      ['2', ['pp.2']],
    ]);
  });

  test('figures set apart from the sign before them', () => {
    expect(
      references('The Council,', 'Noting the report, 1 in which 14 areas were surveyed,', '1. Decides; 2', '1 A/1.', '2 A/2.'),
    ).toEqual([
      ['1', ['pp.1']],
      ['2', ['op.1']],
    ]);
  });

  test('marks side by side are told apart by the order of the notes', () => {
    const raised = (n: number): string => [...String(n)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit))).join('');
    const bodies = Array.from({ length: 12 }, (_, i) => `${raised(i + 1)} A/${i + 1}.`);
    const operative = Array.from({ length: 10 }, (_, i) => `${i + 1}. Requests;${raised(i + 3)}`);
    const found = references('The Council,', 'Noting the reports,¹²', ...operative, ...bodies);
    expect(found.slice(0, 2)).toEqual([
      ['1', ['pp.1']],
      ['2', ['pp.1']],
    ]);
    expect(found.at(-1)).toEqual(['12', ['op.10']]);
  });
});

test('a clause with characters that could not be read is named, with the place of the first', () => {
  const text = 'The General Assembly,\n\n1. Requests a \ufffdeport \ufffd;\n\n2. Decides.\n';
  const { findings } = parseDocument(text, { language: 'en' });
  const lost = findings.filter(({ rule }) => rule === 'character-lost');
  expect(lost).toMatchObject([{ severity: 'warning', path: 'op.1', message: expect.stringMatching(/^2 characters/) }]);
  expect(text.slice(lost[0]?.span?.start).startsWith('\ufffdeport')).toBe(true);
});

describe('parts of a treaty', () => {
  const treaty = (articles: readonly string[], parts: readonly string[], titles: readonly string[]): string =>
    parts
      .flatMap((part, i) => [part, titles[i] ?? '', `${articles[i]}`, 'Xxxxxx xxxxxxxx xxx xxxxxx.'])
      .filter(Boolean)
      .join('\n\n');

  test.each([
    ['fr', ['Article premier', 'Article 2'], ['PREMIÈRE PARTIE', 'DEUXIÈME PARTIE'], ['INTRODUCTION', 'PRINCIPES GÉNÉRAUX']],
    ['fr', ['Article premier', 'Article 2'], ['Première partie. Introduction', 'Seconde partie – Principes'], []],
    ['ru', ['Статья 1', 'Статья 2'], ['ПЕРВАЯ ЧАСТЬ', 'ВТОРАЯ ЧАСТЬ'], ['ВВЕДЕНИЕ', 'ОБЩИЕ ПРИНЦИПЫ']],
    ['ru', ['Статья 1', 'Статья 2'], ['Часть первая', 'Часть вторая. Общие принципы'], []],
    ['es', ['Artículo 1', 'Artículo 2'], ['Primera parte', 'Segunda parte: Principios generales'], []],
  ])('with the number before or after the word: %s, %s', (language, articles, parts, titles) => {
    const { clauses, text } = parseDocument(treaty(articles, parts, titles), { language }).document;
    const headings = clauses.filter(({ kind }) => kind === 'heading').map(({ span }) => text.slice(span.start, span.end));
    expect(headings).toEqual(parts.flatMap((part, i) => [part, ...titles.slice(i, i + 1)]));
    expect(clauses.filter(({ kind }) => kind !== 'heading').map(({ path }) => path)).toEqual(['art.1', 'art.1.p.1', 'art.2', 'art.2.p.1']);
  });

  test.each([
    ['en', ['CONVENTION ON RIVERS', 'The Parties,', 'Have agreed as follows:'], ['Part One', 'Part Two'], ['Rules', 'Duties'], 'Article'],
    ['fr', ['CONVENTION SUR LES COURS D’EAU', 'Les Parties,', 'Sont convenues de ce qui suit :'], ['PARTIE I', 'PARTIE II'], [], 'Article'],
    [
      'ar',
      ['اتفاقية بشأن الأنهار', 'إن الأطراف،', 'قد اتفقت على ما يلي:'],
      ['الباب الأول', 'الباب الثاني'],
      ['القواعد', 'الواجبات'],
      'المادة',
    ],
    ['zh', ['河流公约', '缔约方，', '议定如下：'], ['第一编 规则', '第二编 义务'], [], '第#条'],
  ])('below a preamble count with it, and are headings: %s', (language, preamble, parts, titles, word) => {
    const articles = [1, 2].map((number) => (word.includes('#') ? word.replace('#', String(number)) : `${word} ${number}`));
    const source = `${preamble.join('\n\n')}\n\n${treaty(articles, parts, titles)}`;
    const { clauses } = parseDocument(source, { language }).document;
    const found = clauses.filter(({ kind }) => kind === 'heading');
    const own = titles.length > 0 ? ['pp.3', 'pp.4', 'h.1', 'h.2'] : ['pp.3', 'h.1'];
    expect(found.map(({ path }) => path)).toEqual(own);
    expect(found.flatMap(({ numbering }) => numbering?.ordinal ?? [])).toEqual([1, 2]);
  });

  test('with their numbers apart from their words', () => {
    const source = treaty(['Article 1', 'Article 2'], ['PART I. USE OF TERMS', 'PART II. SCOPE'], []);
    expect(clause(source, 'pp.1')).toMatchObject({ text: 'USE OF TERMS', numbering: { mark: 'PART I', ordinal: 1, style: 'roman' } });
    expect(clause(source, 'h.1')).toMatchObject({ text: 'SCOPE', numbering: { mark: 'PART II', ordinal: 2, style: 'roman' } });
  });

  test.each([
    ['fr', 'Première partie de la session', 'première partie.'],
    ['ru', 'Вторая часть возобновленной сессии', 'первая часть.'],
    ['es', 'Segunda parte del período de sesiones', 'primera parte.'],
  ])('are not the words that speak of one: %s', (language, ...lines) => {
    for (const line of lines) {
      const { clauses } = parseDocument(text('Article 1', 'Xxxxxx.', line, 'Xxx xxxxxx.', 'Article 2', 'Xxxxxx.'), { language }).document;
      expect(clauses.find((c) => c.text === line)?.kind).toBe('paragraph');
    }
  });
});

test.each([
  [
    'es',
    'Resolución aprobada por la Asamblea General el 19 de diciembre de 2023',
    '[sobre la base del informe de la Tercera Comisión (A/78/481, párr. 99)]',
    '78/999. El derecho a ríos limpios',
    'La Asamblea General,',
    'Recordando su resolución 76/300, de 28 de julio de 2022, y todas las resoluciones anterio-',
    'res sobre la cuestión,',
    '1. Decide proclamar un Día Internacional de los Ríos.',
  ],
  [
    'zh',
    '2023 年 12 月 19 日大会决议',
    '[根据第三委员会的报告(A/78/481/Add.2，第 99 段)通过]',
    '78/999. 清洁河流权',
    '大会，',
    '回顾其 2022 年 7 月 28 日第 76/300 号决议和以往关于',
    '这个问题的所有决议，',
    '1． 决定宣布国际河流日。',
  ],
])('a numbered title right below a full line that says who adopted it: %s', (_, ...lines) => {
  const source = lines.join('\n');
  expect(clause(source, 'title')?.text).toBe(lines[2]?.slice(8));
  expect(paths(source)).toEqual(['title', 'organ', 'pp.1', 'op.1']);
});

test('a number of a resolution at the start of a wrapped line of a summary is no title', () => {
  const source = [
    'The present report is submitted pursuant to Human Rights Council resolution',
    '44/11. It gives an account of the work of the Special Rapporteur since the last',
    'session and makes recommendations.',
  ].join('\n');
  expect(paths(source)).toEqual(['p.1']);
});

test('section headings of a Chinese report, counted 一. or 一、', () => {
  for (const sign of ['. ', '.\t', '、']) {
    const source = text(
      '秘书长的报告',
      `一${sign}导言`,
      '1. 本报告根据决议提交。',
      `二${sign}河流`,
      'A. 亚洲',
      '2. 亚洲河流包括：',
      '(a) 长江；',
      '(b) 湄公河。',
      `三${sign}结论`,
      '3. 河流不同。',
    );
    expect(paths(source)).toEqual(['title', 'h.1', 'p.1', 'h.2', 'h.3', 'p.2', 'p.2.a', 'p.2.b', 'h.4', 'p.3']);
    expect(clause(source, 'h.4')).toMatchObject({ text: '结论', numbering: { ordinal: 3, style: 'han', printed: true } });
  }
});

test('numbers such as 1.2 with nothing behind them go on where the one before stands', () => {
  const source = text(
    ...['The Council,', 'Noting it,', '1. Adopts the targets:', '1.1 By 2030, end poverty;', '1.2 By 2030, reduce poverty;'],
    ...['1.3 By 2025, report;', '2. Adopts more targets:', '2.1 By 2030, end hunger;', '2.2 By 2030, act;', '2.5 million people await it;'],
    '3. Decides to meet.',
  );
  expect(paths(source).slice(2)).toEqual(['op.1', 'op.1-1', 'op.1-2', 'op.1-3', 'op.2', 'op.2-1', 'op.2-2', 'op.2-2+1', 'op.3']);
});

test('the number of a heading is not one that was moved into a sentence', () => {
  const source = text(
    ...['The Council,', 'Noting it,', '1. Adopts the goals below.', 'Goal 2. End hunger', 'All States shall act.', '3. Decides to meet.'],
  );
  expect(parseDocument(source).document.clauses.map((c) => c.text)).toContain('Goal 2. End hunger');
});

describe('numbers put in later', () => {
  test.each([
    ['en', 'The Council,', 'Noting it,', ['1. Decides;', '1 bis. Requests;', '1 ter. Invites;', '2. Acts.']],
    ['fr', 'Le Conseil,', 'Notant le rapport,', ['1. Décide;', '1 bis. Prie;', '1 ter. Invite;', '2. Agit.']],
    ['ru', 'Совет,', 'отмечая доклад,', ['1. постановляет;', '1 бис. просит;', '1 тер. призывает;', '2. действует.']],
    ['ar', 'إن المجلس،', 'إذ يلاحظ التقرير،', ['١ - يقرر؛', '١ مكررا - يطلب؛', '١ مكرراً ثانياً - يدعو؛', '٢ - يعمل.']],
    ['zh', '理事会，', '注意到报告，', ['1. 决定；', '1之二. 请；', '1之三. 邀请；', '2. 采取行动。']],
  ])('have the same paths in every language: %s', (_, organ, recital, operative) => {
    expect(paths(text(organ, recital, ...operative))).toEqual(['organ', 'pp.1', 'op.1', 'op.1bis', 'op.1ter', 'op.2']);
  });

  test.each([
    ['fr', 'Article 1', 'Article 2', 'Article 2 bis', 'Les États agissent.'],
    ['ru', 'Статья 1', 'Статья 2', 'Статья 2 бис', 'Государства действуют.'],
    ['ar', 'المادة ١', 'المادة ٢', 'المادة ٢ مكررا', 'تعمل الدول.'],
    ['zh', '第一条', '第二条', '第二条之二', '各国应采取行动。'],
  ])('articles too: %s', (_, first, second, later, words) => {
    expect(paths(text(first, words, second, words, later, words)).filter((path) => !path.includes('.p.'))).toEqual([
      'art.1',
      'art.2',
      'art.2bis',
    ]);
  });
});

describe('what only looks like something else', () => {
  test('sections I and II are counted by Roman figures, A and C by letters', () => {
    const { findings, document } = parseDocument(
      text(
        'Report of the Working Group',
        'I. Introduction',
        '1. The Group met.',
        'II. Activities',
        'A. Visits',
        '2. It went.',
        'V. Closing',
        '3. It ended.',
      ),
    );
    const headings = document.clauses
      .filter(({ kind }) => kind === 'heading')
      .map(({ numbering }) => [numbering?.style, numbering?.ordinal]);
    expect(headings).toEqual([
      ['roman', 1],
      ['roman', 2],
      ['letter', 1],
      ['roman', 5],
    ]);
    expect(findings.filter(({ rule }) => rule.startsWith('number-'))).toEqual([]);
  });

  test('events of a programme with their day and hour are no heads of printed pages', () => {
    const source = text(
      'The Council,',
      '1. Adopts the programme below.',
      'Annex',
      '13.06.2023 10:00 Opening',
      '13.06.2023 15:00 General debate',
    );
    expect(clauseTexts(source)).toEqual(expect.arrayContaining(['13.06.2023 10:00 Opening', '13.06.2023 15:00 General debate']));
  });

  test.each([
    ['第二条', '本公约不影响缔约国根据1969年5月23日订于维也纳的《条约法公约》承担的义务。', '本公约应送交各国。', '第一条'],
    [
      'Artículo 2',
      'Hecho el depósito, el Secretario General lo notificará a los Estados.',
      'El Convenio se remitirá a los Estados.',
      'Artículo 1',
    ],
  ])('an article that names where a treaty was made is not its end: %s', (second, named, last, first) => {
    expect(paths(text(first, last, second, named, last)).filter((path) => path.startsWith('close'))).toEqual([]);
  });

  test('an Arabic title may begin with the letter that joins words', () => {
    expect(paths(text('المادة 1 وضع الاتفاقية', 'تسري الاتفاقية.', 'المادة 2 ولاية اللجنة', 'تجتمع اللجنة.'))).toEqual(
      expect.arrayContaining(['art.1', 'art.2']),
    );
  });

  test.each([
    [
      'The General Assembly,',
      'Recalling its resolution 77/248,',
      ['I', 'Implementation of the Convention'],
      '1. Reaffirms its resolutions;',
      ['II', 'Capacity-building'],
      '2. Encourages States to assist.',
    ],
    ['大会，', '回顾其第77/248号决议，', ['一', '公约的执行'], '1. 重申其决议；', ['二', '能力建设'], '2. 鼓励各国提供援助。'],
    [
      'Генеральная Ассамблея,',
      'ссылаясь на свою резолюцию 77/248,',
      ['I', 'Осуществление Конвенции'],
      '1. подтверждает свои резолюции;',
      ['II', 'Создание потенциала'],
      '2. рекомендует государствам оказывать помощь.',
    ],
  ])('numbers above the words of their headings are no recitals: %s', (...parts) => {
    const lines = parts.flat();
    for (const source of [lines.join('\n'), lines.join('\n\n'), lines.map((line) => ({ text: line }))]) {
      const { clauses } = parseDocument(source).document;
      expect(clauses.map(({ path }) => path)).toEqual(['organ', 'pp.1', 'h.1', 'op.1', 'h.2', 'op.2']);
      expect(clauses.filter(({ kind }) => kind === 'heading').map(({ numbering }) => numbering?.ordinal)).toEqual([1, 2]);
    }
  });
});

test.each([
  [
    'en',
    [
      'Report of the Panel',
      '1. The Panel made two proposals:',
      'Proposal 1. Rivers should be mapped.',
      'Proposal 2. Maps should be shared.',
    ],
    '2. It will meet again.',
  ],
  [
    'ru',
    ['Доклад Группы', '1. Группа внесла два предложения:', 'Следует составить карты.', 'Следует обмениваться ими.'],
    '2. Она соберется вновь.',
  ],
  ['zh', ['专家小组的报告', '1. 专家小组提出两项建议：', '建议一。应绘制地图。', '建议二。应分享地图。'], '2. 专家小组将再次开会。'],
])('sentences that a colon announces are called alike: %s', (language, above, below) => {
  const source = [...above, below].join('\n\n');
  const found = parseDocument(source, { language }).document.clauses.map(({ path }) => path);
  expect(found.slice(-4)).toEqual(['p.1', 'p.1+1', 'p.1+2', 'p.2']);
});

test.each([
  ['zh', '大会，\n\n1. 请各国：\n\n(a) 绘制地图；\n\n(b) 分享河流、湖', '泊的地图；\n\n2. 决定继续处理此案。', '分享河流、湖泊的地图；'],
  [
    'ar',
    'إن الجمعية العامة،\n\n1 - تطلب إلى الدول:\n\n(أ) وضع الخرائط؛\n\n(ب) تبادل خرائط الأنهار',
    'والبحيرات؛\n\n2 - تقرر مواصلة النظر في المسألة.',
    'تبادل خرائط الأنهار والبحيرات؛',
  ],
  [
    'fr',
    'L’Assemblée générale,\n\n1. Prie les États :\n\na) D’établir des cartes ;\n\nb) D’échanger des cartes des fleuves',
    'et des lacs ;\n\n2. Décide de rester saisie de la question.',
    'D’échanger des cartes des fleuves et des lacs ;',
  ],
])('an item goes on behind the end of a page: %s', (language, above, below, expected) => {
  const { clauses } = parseDocument(`${above}\n\f${below}`, { language }).document;
  expect(clauses.map(({ path }) => path).slice(-3)).toEqual(['op.1.a', 'op.1.b', 'op.2']);
  expect(clauses.find(({ path }) => path === 'op.1.b')?.text).toBe(expected);
});

test.each([
  ['en', 'The General Assembly,', ['A', 'Roads', 'B', 'Bridges'], ['Approves the plan;', 'Decides otherwise.']],
  ['ar', 'إن الجمعية العامة،', ['ألف', 'الطرق', 'باء', 'الجسور'], ['توافق على الخطة؛', 'تقرر غير ذلك.']],
  ['zh', '大会，', ['甲', '道路', '乙', '桥梁'], ['核准计划；', '另作决定。']],
  ['ru', 'Генеральная Ассамблея,', ['А', 'Дороги', 'Б', 'Мосты'], ['утверждает план;', 'постановляет иначе.']],
])('a letter alone above the title of its section heads it: %s', (language, organ, [a, roads, b, bridges], [one, two]) => {
  const source = [organ, `I\n${roads}`, `1. ${one}`, `${a}\n${roads}`, `2. ${one}`, `${b}\n${bridges}`, `3. ${two}`].join('\n\n');
  const { clauses } = parseDocument(source, { language }).document;
  expect(clauses.map(({ path }) => path)).toEqual(['organ', 'h.1', 'op.1', 'h.2', 'op.2', 'h.3', 'op.3']);
  expect(clauses.flatMap(({ kind, text, numbering }) => (kind === 'heading' ? [[numbering?.mark, text]] : []))).toEqual([
    ['I', roads],
    [a, roads],
    [b, bridges],
  ]);
});
