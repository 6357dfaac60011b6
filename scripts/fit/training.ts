import { BEAD_TYPES } from '../../src/align/beads.js';
import { loadLexicons } from '../../src/lexicon/load.js';
import type { Lexicon } from '../../src/model/lexicon.js';
import { damage, type GoldBead, type GoldText } from '../data/damage.js';
import { DEVSET_PAIRS, type DevsetLanguage, type DevsetLine, devset, half } from '../data/devset.js';
import { learntOn } from '../data/learnt.js';
import { champollion, charterPairs, LANGUAGES } from '../data/sets.js';

/** A text with gold, and what the engine is given when it meets it. */
export interface Training {
  readonly name: string;
  readonly text: GoldText;
  readonly languages: readonly [string, string];
  readonly lexicons: readonly Lexicon[];
  readonly secondPass: 'auto' | 'never';
}

const learnt = new Map<string, Lexicon>();

/** What the other half of the development set teaches, learnt once for the fit and its calibration. */
function learntLexicon(lines: readonly DevsetLine[], source: DevsetLanguage, target: DevsetLanguage, written: readonly Lexicon[]): Lexicon {
  const key = `${source}-${target}`;
  const known = learnt.get(key) ?? learntOn(half(lines, 1), source, target, written);
  learnt.set(key, known);
  return known;
}

/**
 * The texts of the fit.
 *
 * @param seed moves the damage and the lines that are drawn: calibration takes others than the fit.
 * @param heldOut sets to leave out, by how their names begin: `devset`, `charter`, `890621f`.
 */
export async function trainings(seed: number, heldOut: readonly string[] = []): Promise<Training[]> {
  const lines = devset();
  const all: Training[] = [];
  for (const [n, [source, target]] of DEVSET_PAIRS.entries()) {
    const written = await loadLexicons([source, target], { learnt: false });
    for (const which of [0, 1] as const) {
      const own = half(lines, which);
      const from = ((n * 251 + which * 97 + seed / 1000) % 5) * 300;
      const pairs = own.slice(from, from + 300).map((line): [string, string] => [line.text[source], line.text[target]]);
      // Half of the texts are met with the written lexicon only, as text of another domain is.
      const lexicons = which === 0 ? [...written, learntLexicon(lines, source, target, written)] : written;
      const text = damage(pairs, [source, target], seed + n);
      all.push({ name: `devset ${source}-${target} ${which}`, text, languages: [source, target], lexicons, secondPass: 'auto' });
      // Some have no lexicon, as most pairs of the world's languages: names and cognates must carry what they can.
      if (which === 0 && n % 2 === 0)
        all.push({ name: `devset ${source}-${target} bare`, text, languages: [source, target], lexicons: [], secondPass: 'never' });
    }
  }
  for (const [n, target] of LANGUAGES.slice(1).entries()) {
    const lexicons = await loadLexicons(['zh', target]);
    all.push({
      name: `charter zh-${target}`,
      text: damage(charterPairs('zh', target), ['zh', target], seed + 500 + n),
      languages: ['zh', target],
      lexicons,
      secondPass: 'auto',
    });
  }
  all.push(...(await naturalTrainings()));
  return all
    .map((training, n) =>
      n % 3 === 0 && training.name.startsWith('devset') ? { ...training, text: withoutBlock(training.text, n) } : training,
    )
    .filter(({ name }) => !heldOut.some((set) => name.startsWith(set)));
}

/** Hand-aligned documents. They count twice: simulated damage is cheap to make, natural text with gold is rare. */
export async function naturalTrainings(): Promise<Training[]> {
  const lexicons = await loadLexicons(['zh', 'en']);
  return ['890621f', '198706005'].flatMap((name): Training[] => {
    const training: Training = { name, text: withKnownTypes(champollion(name)), languages: ['zh', 'en'], lexicons, secondPass: 'auto' };
    return [training, training];
  });
}

/** Beads of a type that the search doesn't have, as two that it has. */
function withKnownTypes(text: GoldText): GoldText {
  const known = new Set(BEAD_TYPES.map((type) => `${type.source}-${type.target}`));
  const gold = text.gold.flatMap((bead): GoldBead[] => {
    if (known.has(`${bead.source.length}-${bead.target.length}`)) return [bead];
    return [
      { source: bead.source.slice(0, 1), target: bead.target.slice(0, 1) },
      { source: bead.source.slice(1), target: bead.target.slice(1) },
    ];
  });
  return { ...text, gold: inOrder(gold) };
}

/** Gold beads in the order of a path: omissions of the target where the path passes them. */
function inOrder(gold: readonly GoldBead[]): GoldBead[] {
  const bySource = gold.filter((bead) => bead.source.length > 0).sort((a, b) => (a.source[0] ?? 0) - (b.source[0] ?? 0));
  const extra = gold.filter((bead) => bead.source.length === 0).sort((a, b) => (a.target[0] ?? 0) - (b.target[0] ?? 0));
  const path: GoldBead[] = [];
  let column = 0;
  const takeExtra = () => {
    while (extra[0]?.target[0] === column) {
      path.push(...extra.splice(0, 1));
      column++;
    }
  };
  for (const bead of bySource) {
    takeExtra();
    path.push(bead);
    column += bead.target.length;
  }
  takeExtra();
  return path;
}

/** The text with a tenth of one side cut out in one piece, as a lost page does. */
function withoutBlock(text: GoldText, seed: number): GoldText {
  const from = Math.floor(text.gold.length * (0.2 + (seed % 7) * 0.08));
  const lost = Math.floor(text.gold.length / 10);
  const target: string[] = [];
  const gold: GoldBead[] = [];
  text.gold.forEach((bead, k) => {
    const cut = k >= from && k < from + lost;
    if (cut && bead.target.length > 0) gold.push(...bead.source.map((unit) => ({ source: [unit], target: [] })));
    else gold.push({ source: bead.source, target: bead.target.map((unit) => target.push(text.target[unit] ?? '') - 1) });
  });
  return { source: text.source, target, gold: gold.filter((bead) => bead.source.length + bead.target.length > 0) };
}
