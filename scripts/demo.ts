/**
 * Aligns the Chinese resolution that comes with the project with one of its translations and prints both side by side.
 * It runs the source itself, so that a fresh clone needs no build: npm run demo -- --target fr
 */
import { parseArgs } from 'node:util';
import { outputWidth } from '../src/cli/output.js';
import { alignDocuments, loadLexicons, parseDocument, toText } from '../src/index.js';
import { loadCorpus, type OfficialLanguage } from '../src/node.js';

const { manifest, texts } = loadCorpus();

function version(language: string) {
  const found = manifest.versions.find((candidate) => candidate.language === language);
  if (found !== undefined) return found;
  const known = manifest.versions.map((candidate) => candidate.language).join(', ');
  console.error(`demo: no version in ${language}; there are ${known}`);
  return process.exit(2);
}

function parsed(language: OfficialLanguage) {
  return parseDocument(texts[language], { language }).document;
}

const { values } = parseArgs({ options: { source: { type: 'string', default: 'zh' }, target: { type: 'string', default: 'en' } } });
const [source, target] = [version(values.source), version(values.target)];
const lexicons = await loadLexicons([source.language, target.language]);
const alignment = alignDocuments(parsed(source.language), parsed(target.language), { lexicons });

console.log(`${manifest.title}\n${manifest.organ}, session ${manifest.session}; adopted as ${manifest.adoptedAs}\n`);
for (const { language, status, label } of [source, target]) console.log(`${language}: ${label ?? status}`);
console.log();
process.stdout.write(toText(alignment, { width: outputWidth() }, { sourceStatus: source.status, targetStatus: target.status }));
