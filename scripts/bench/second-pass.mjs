// Aligns two files of Chinese and English lines with the shipped lexicon and the second pass, whatever the first pass found.
import { readFileSync } from 'node:fs';
import { alignLines, loadLexicons } from 'clausealign';

const [source = '', target = ''] = process.argv.slice(2).map((file) => readFileSync(file, 'utf8').trimEnd().split('\n'));
const lexicons = await loadLexicons(['zh', 'en']);
const { pairs } = alignLines(source, target, { sourceLanguage: 'zh', targetLanguage: 'en', lexicons, secondPass: 'always' });
console.log(pairs.length);
