import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../src/parse/index.js';

const parsed = (...blocks: string[]) => {
  const { document } = parseDocument(blocks.join('\n\n'));
  return {
    texts: Object.fromEntries(document.clauses.map((clause) => [clause.path, clause.text])),
    notes: document.notes.map(({ label, references }) => [label, references]),
  };
};

test('a star between ideographs is the mark of its note', () => {
  const { texts, notes } = parsed('大会，', '回顾暂定项目表*项目75(b)，', '1. 决定开会。', '* A/79/50。');
  expect(notes).toEqual([['*', ['pp.1']]]);
  expect(texts['pp.1']).toBe('回顾暂定项目表项目75(b)，');
});

test('a year keeps its digits where the mark of a note is lost', () => {
  const { texts, notes } = parsed(
    'La Asamblea General,',
    'Recordando sus decisiones1 y su resolución 50/13, de 7 de julio de 2022,',
    'Reconociendo los elementos,',
    '1. Decide reunirse.',
    '1 Resolución 217 A (III).',
    '2 A/HRC/23/42.',
  );
  expect(texts['pp.1']).toMatch(/2022,$/);
  expect(notes).toEqual([
    ['1', ['pp.1']],
    ['2', []],
  ]);
});

test('a reference to what stands below a number is no mark', () => {
  const referring = 'Notwithstanding article 14 (1), the Parties shall meet.';
  const { texts } = parsed(referring, 'Every tanker shall have tanks:', '(1) Every new tanker;', '(2) Every old one.');
  expect(Object.values(texts)).toContain(referring);
  expect(Object.keys(texts).filter((path) => path.startsWith('fn'))).toEqual([]);
});

test('the only note of an extract, in brackets, whatever its number', () => {
  const { notes } = parsed('78/506. Election', 'The Assembly elected, on the proposal of its President(3), Ms. X.', '(3) A/78/123.');
  expect(notes).toEqual([['3', ['p.1']]]);
});

describe('a note mark glued to a figure', () => {
  test('to the last of two years', () => {
    const { texts } = parsed('The General Assembly,', '1. Notes the reports of 2018-20211.', '2. Decides to meet.', '1 A/60/5.');
    expect(texts['op.1']).toBe('Notes the reports of 2018-2021.');
  });

  test.each([
    ['en', ['The General Assembly,', 'Recalling its resolution 60/2511,', '1. Decides to meet.', '1 A/60/5.']],
    ['fr', ['L’Assemblée générale,', 'Rappelant sa résolution 60/2511,', '1. Décide de se réunir.', '1 A/60/5.']],
    ['es', ['La Asamblea General,', 'Recordando su resolución 60/2511,', '1. Decide reunirse.', '1 A/60/5.']],
    ['ar', ['إن الجمعية العامة،', 'إذ تشير إلى قرارها 60/2511،', '1 - تقرر الاجتماع.', '1 انظر الوثيقة.']],
  ])('the only note, its mark at the end of a resolution number: %s', (_, blocks) => {
    const { texts, notes } = parsed(...blocks);
    expect(notes).toEqual([['1', ['pp.1']]]);
    expect(texts['pp.1']).toMatch(/60\/251[,،]$/);
  });

  test.each([
    ['in the first note', 'resolution 60/2511,', 'the report2,'],
    ['in both', 'resolution 60/2511,', 'resolution 57/1672,'],
  ])('%s', (_, first, second) => {
    const blocks = ['The General Assembly,', `Recalling ${first}`, '1 A/60/5.', `Noting ${second}`, '2 A/60/6.', '1. Decides to meet.'];
    expect(parsed(...blocks).notes).toEqual([
      ['1', ['pp.1']],
      ['2', ['pp.2']],
    ]);
  });

  test('a resolution number that may be whole, and a document’s, prove nothing', () => {
    for (const number of ['resolution 60/251', 'document A/60/2511']) {
      const { texts, notes } = parsed('The General Assembly,', `Recalling ${number},`, 'Noting:', '1 See A/60/5.', '2 See A/60/6.');
      expect(notes).toEqual([]);
      expect(Object.values(texts)).toContain(`Recalling ${number},`);
    }
  });

  test.each([
    ['en', 'The General Assembly,', 'Noting a budget of 3.2 million dollars,', 'Recalling its resolution 60/2512,'],
    ['es', 'La Asamblea General,', 'Observando un presupuesto de 3,2 millones de dólares,', 'Recordando su resolución 60/2512,'],
    ['ar', 'إن الجمعية العامة،', 'وإذ تلاحظ ميزانية قدرها 3.2 ملايين دولار،', 'وإذ تشير إلى قرارها 60/2512،'],
  ])('the decimals of a figure that counts are none: %s', (_, organ, budget, recalling) => {
    const { texts, notes } = parsed(organ, recalling.replace(/ [^ ]+$/, ' 48/13 report1,'), budget, recalling, '1 A/1.', '2 A/2.');
    expect(texts['pp.2']).toBe(budget);
    expect(notes).toEqual([
      ['1', ['pp.1']],
      ['2', ['pp.3']],
    ]);
  });

  test.each([
    ['en', 'The Council met in May 2015.1 It sent experts.2', 'The Council met in May 2015. It sent experts.'],
    ['en', 'The number rose to 12.1 The Council sent experts.2', 'The number rose to 12. The Council sent experts.'],
    ['en', 'The Council met in 2015.1 It met again in 2016.2 It rose.', 'The Council met in 2015. It met again in 2016. It rose.'],
    ['ru', 'Совет собрался в 2015.1 Он направил экспертов2.', 'Совет собрался в 2015. Он направил экспертов.'],
    ['ar', 'اجتمع المجلس في عام 2015.1 وقرر إيفاد خبراء.2', 'اجتمع المجلس في عام 2015. وقرر إيفاد خبراء.'],
  ])('behind a sentence that ends with a year or number inside a paragraph, in the first of two notes: %s', (_, printed, read) => {
    const { texts, notes } = parsed(`1. ${printed}`, '2. S/2015/3.', '1 S/2015/1.', '2 S/2015/2.');
    expect(texts['op.1']).toBe(read);
    expect(notes).toEqual([
      ['1', ['op.1']],
      ['2', ['op.1']],
    ]);
  });

  test('decimals alone are no mark either, whatever the note list lacks', () => {
    const budget = 'Noting a budget of 3.2 million dollars and 4,2 million inhabitants,';
    expect(parsed('The General Assembly,', 'Recalling the report,1', budget, '1. Decides.', '1 A/1.', '2 A/2.').texts['pp.2']).toBe(budget);
  });

  test.each([
    ['en', ['1. The budget grew.1', '2. The rate rose to 46.2', '3. The Board agreed with that view.2', '4. It will meet.']],
    ['fr', ['1. Le budget a augmenté1.', '2. Le taux est passé à 46,2', '3. Le Conseil est de cet avis2.', '4. Il se réunira.']],
    ['ru', ['1. Бюджет увеличился1.', '2. Показатель вырос до 46,2', '3. Совет согласен с этим2.', '4. Он соберется.']],
  ])('figures at the end of a paragraph are decimals where the mark stands elsewhere: %s', (_, blocks) => {
    const { texts, notes } = parsed(...blocks, '1 A/1.', '2 A/2.');
    expect(texts['op.2']).toMatch(/46[.,]2$/);
    expect(notes).toEqual([
      ['1', ['op.1']],
      ['2', ['op.3']],
    ]);
  });

  test('a body between two others needs no mark', () => {
    const { notes } = parsed('1. Die Zahl stieg.1', '2. Der Rat stimmte zu.', '3. Er tagt im Mai.3', '1 A/1.', '2 A/2.', '3 A/3.');
    expect(notes.map(([label]) => label)).toEqual(['1', '3', '2']);
  });

  test.each([
    ['en', ['1. The rate rose to 46.2', '2. The Board agreed with that view.2'], '46.2'],
    ['zh', ['1. 比率升至46.2', '2. 委员会同意该意见。2'], '46.2'],
  ])('a list at the end whose first mark is missing is one by its second: %s', (_, blocks, end) => {
    const { texts, notes } = parsed(...blocks, '1 A/1.', '2 A/2.');
    expect(texts['op.1']?.endsWith(end)).toBe(true);
    expect(notes).toEqual([
      ['2', ['op.2']],
      ['1', []],
    ]);
  });

  test.each([
    ['ru', ['Генеральная Ассамблея,', 'ссылаясь на свою резолюцию 57/167,1', '1 A/60/5.', 'отмечая доклад,', '1. постановляет.']],
    ['en', ['The General Assembly,', 'Recalling its resolution 57/167,1', '1 A/60/5.', 'Noting the report,', '1. Decides.']],
  ])('behind the sign of a paragraph that ends with a resolution number: %s', (_, blocks) => {
    const { texts, notes } = parsed(...blocks);
    expect(notes).toEqual([['1', ['pp.1']]]);
    expect(texts['pp.1']).toMatch(/57\/167,$/);
    expect(texts['pp.2']).toBe(blocks[3]);
  });
});

describe('a Chinese note mark between ideographs', () => {
  const paragraphs = [
    '人权理事会，',
    '重申第60/251号决议1所载原则，',
    '回顾《世界人权宣言》2和两公约，',
    '1. 决定延长任务期限；',
    '2. 请秘书长提交报告。',
  ];
  const end = ['第50次会议', '2021年10月7日'];

  test('whose body follows the closing date', () => {
    const { texts, notes } = parsed(...paragraphs, ...end, '1 第60/251号决议，2006年3月15日通过。', '2 第217 A (III)号决议。');
    expect(notes).toEqual([
      ['1', ['pp.1']],
      ['2', ['pp.2']],
    ]);
    expect(texts['pp.1']).toBe('重申第60/251号决议所载原则，');
  });

  test('is none where another body is left without a mark', () => {
    const { texts, notes } = parsed(...paragraphs, ...end, '1 第60/251号决议。', '2 第217号决议。', '3 第3号决议。');
    expect(texts['pp.1']).toBe(paragraphs[1]);
    expect(notes).toEqual([
      ['2', ['pp.2']],
      ['1', []],
      ['3', []],
    ]);
  });

  test('is none where figures count or name something', () => {
    expect(
      parsed('人权理事会，', '注意到附件1所载17个国家的名单，', '1. 决定开会。', '2021年10月7日', '1 见第60/251号决议。').notes,
    ).toEqual([]);
  });
});

describe('round brackets that count items behind a colon are no notes', () => {
  test.each([
    [
      'ar',
      'إن الجمعية العامة،',
      'إذ تشير إلى قرارها السابق(١)،',
      '١ - تهيب بالدول:',
      '(أ) أن تجري مسحا:',
      '(١) كل سنة؛',
      '(٢) قبل البناء؛',
      '(ب) أن تنشر النتائج.',
      '(١) A/76/L.75.',
    ],
    [
      'zh',
      '大会，',
      '回顾其以往决议(1)，',
      '1. 吁请各国：',
      '(a) 调查河流：',
      '(1) 每年一次；',
      '(2) 建坝之前；',
      '(b) 公布结果。',
      '(1) A/76/L.75。',
    ],
  ])('%s', (_, ...blocks) => {
    const { texts, notes } = parsed(...blocks);
    expect(Object.keys(texts)).toEqual(['organ', 'pp.1', 'op.1', 'op.1.a', 'op.1.a.i', 'op.1.a.ii', 'op.1.b', 'fn.1']);
    expect(notes).toEqual([['1', ['pp.1']]]);
  });

  test('unless the foot of a page begins there', () => {
    const { texts, notes } = parsed(
      'The Council,',
      'Recalling its resolution(1) and the report(2) on it,',
      '1. Calls upon States:\n\f(1) A/76/L.75.',
      '(2) A/76/L.76.',
      '(a) To act.',
    );
    expect(notes).toEqual([
      ['1', ['pp.1']],
      ['2', ['pp.1']],
    ]);
    expect(texts['op.1.a']).toBe('To act.');
  });

  test.each([
    ['the words before the colon bear the mark', 'Recalling its resolution on rivers,', '1. Calls upon States:(1)(2)'],
    ['marks above have lost their numbers', 'Recalling its resolution( ) and the report( ) on it,', '1. Calls upon States:'],
  ])('or %s', (_, recital, request) => {
    const { texts } = parsed('The Council,', recital, request, '(1) A/76/L.75.', '(2) A/76/L.76.', '(a) To act.');
    expect(texts['op.1.a']).toBe('To act.');
    expect([texts['fn.1'], texts['fn.2']]).toEqual(['A/76/L.75.', 'A/76/L.76.']);
  });
});
