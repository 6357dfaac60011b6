// Times the parse of long texts in processor time, garbage collection in all its threads included, and prints milliseconds as JSON.
//
// node --expose-gc scripts/bench/parse-speed.mjs en|zh MEGABYTES    the first parse of a process, while code is still being compiled
// node --expose-gc scripts/bench/parse-speed.mjs en|zh              ten texts of 1 MB (`ones`) and one of 10 MB (`ten`), round by round in turn
//
// In turn, for what else runs on the machine then slows both alike. Each turn begins on a heap that was just collected, and ends with the
// collection of what it leaves: neither pays for the other, and neither leaves its garbage unpaid for. Documents are dropped as they are made.
import { parseDocument } from 'clausealign';

const WARM_UP = 3;
const ROUNDS = 9;

/** The sentence that each paragraph of a text opens with, and the one that it goes on with up to six times. */
const SENTENCES = {
  en: [
    'Requests the Secretary-General, within existing resources, to submit to the Council at its fiftieth session a report on progress;',
    'The Committee took note of the information provided. ',
  ],
  zh: ['请秘书长在现有资源范围内向理事会第五十届会议提交一份关于进展情况的报告；', '委员会注意到所提供的资料。'],
};

/** Numbered paragraphs, so many megabytes of UTF-8 long, in one piece as if read from a file. */
function longText(language, megabytes) {
  const [first, further] = SENTENCES[language];
  const parts = [];
  for (let size = 0, n = 1; size < megabytes * 1e6; n++) {
    parts.push(`${n}. ${first} ${further.repeat(n % 7)}`);
    size += Buffer.byteLength(parts.at(-1)) + 2;
  }
  return Buffer.from(parts.join('\n\n')).toString();
}

/** Processor time of so many parses of a text and of the collection of what they leave, in milliseconds. */
function timed(text, count) {
  gc();
  const start = process.cpuUsage();
  for (let i = 0; i < count; i++) parseDocument(text);
  gc();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const [language, megabytes] = process.argv.slice(2);
if (megabytes) console.log(JSON.stringify({ first: timed(longText(language, Number(megabytes)), 1) }));
else {
  const [one, ten] = [longText(language, 1), longText(language, 10)];
  const round = () => ({ ones: timed(one, 10), ten: timed(ten, 1) });
  for (let i = 0; i < WARM_UP; i++) round();
  console.log(JSON.stringify(Array.from({ length: ROUNDS }, round)));
}
