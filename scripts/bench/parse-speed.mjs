// Times one parse of a long text in a process of its own, as a user's is one: prints the processor time in milliseconds.
//
// node scripts/bench/parse-speed.mjs en|zh MEGABYTES
import { parseDocument } from 'clausealign';

/** Parses of a text of 1 MB that only warm up. */
const COLD = 5;

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
const warm = longText(language, 1);
for (let i = 0; i < COLD; i++) parseDocument(warm);
const start = process.cpuUsage();
parseDocument(text);
const { user, system } = process.cpuUsage(start);
console.log((user + system) / 1000);
