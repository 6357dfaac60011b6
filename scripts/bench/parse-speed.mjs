// Times the parse of a long text in a process of its own, as a user's is one: prints as JSON the processor time in milliseconds, garbage
// collection included, of the first parse, while code is still being compiled (`first`), and the mean of later ones (`warm`). For those,
// texts of every size are parsed as often as makes up the same number of megabytes: a single short parse may or may not see a collection.
//
// node scripts/bench/parse-speed.mjs en|zh MEGABYTES
import { parseDocument } from 'clausealign';

/** Megabytes that are parsed to warm up, and again to be timed. */
const PARSED = 20;

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

const [language, megabytes] = process.argv.slice(2);
const text = longText(language, Number(megabytes));
const times = PARSED / Number(megabytes);

/** Mean processor time of so many parses, in milliseconds. */
function timed(count) {
  const start = process.cpuUsage();
  for (let i = 0; i < count; i++) parseDocument(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / count;
}

const first = timed(1);
timed(times);
console.log(JSON.stringify({ first, warm: timed(times) }));
