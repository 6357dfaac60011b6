import { SaxesParser } from 'saxes';
import { ClauseAlignError } from '../../errors.js';
import type { LanguagePair } from './language-pair.js';
import type { ReadPair } from './read-pair.js';

function units(targets: string) {
  return targets
    .split(' ')
    .filter((path) => path !== '')
    .map((path) => ({ path, text: '' }));
}

/**
 * Reads stand-off links as `toTei` writes them, and those of the United Nations Parallel Corpus and OPUS: `<link xtargets="1 2;1" score="0.9"/>`.
 * They hold no texts.
 *
 * @throws {ClauseAlignError} `invalid-gold`, with the line that is malformed.
 */
export function readTei(text: string): { pairs: ReadPair[]; languages: LanguagePair } {
  const parser = new SaxesParser({ xmlns: false });
  const pairs: ReadPair[] = [];
  let languages: LanguagePair = ['und', 'und'];
  const refuse = (what: string): never => {
    throw new ClauseAlignError('invalid-gold', what, undefined, `line ${parser.line}`);
  };
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'linkGrp') languages = [attributes.fromLang ?? 'und', attributes.toLang ?? 'und'];
    if (name !== 'link') return;
    const sides = attributes.xtargets?.split(';') ?? [];
    const [source, target] = sides;
    if (source === undefined || target === undefined || sides.length > 2) return refuse('expected a link with the two sides in xtargets');
    const confidence = Number(attributes.score ?? attributes.certainty ?? Number.NaN);
    const isKnown = confidence >= 0 && confidence <= 1;
    pairs.push({ id: `link.${pairs.length}`, source: units(source), target: units(target), ...(isKnown ? { confidence } : {}) });
  });
  parser.on('error', (error) => refuse(`malformed XML: ${error.message.replace(/^\d+:\d+: /, '')}`));
  parser.write(text).close();
  return { pairs, languages };
}
