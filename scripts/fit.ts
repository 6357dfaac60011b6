/**
 * Fits the weights of the evidence and the priors of the beads, and writes corpora/model/weights.json.
 *
 * The alignment of a text is a semi-Markov conditional random field over beads: a path's probability falls with the summed cost of its
 * beads, a bead's cost is its type's prior plus the weighted costs of its evidence. Weights and priors maximise the likelihood of gold
 * paths (Adam on the exact gradient by forward–backward). Then calibration curves are fitted on texts that the weights did not see.
 *
 * npm run fit
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BEAD_TYPES } from '../src/align/beads.js';
import { corridorThrough, nodeIndex } from '../src/align/corridor.js';
import { alignLines } from '../src/align/index.js';
import type { Lattice } from '../src/align/lattice.js';
import { latticeSums } from '../src/align/posterior.js';
import { searchBeads } from '../src/align/search.js';
import { loadLexicons } from '../src/lexicon/load.js';
import { pairLexicon } from '../src/lexicon/pair-lexicon.js';
import type { Lexicon } from '../src/model/lexicon.js';
import { lineNumbering } from '../src/similarity/line-numbering.js';
import { type AlignmentModel, EVIDENCE_KINDS, fittedModel, ITEM_KINDS } from '../src/similarity/model.js';
import { type BeadScorer, readSides } from '../src/similarity/scorer.js';
import type { ComparedSide } from '../src/similarity/side.js';
import { damage, type GoldBead, type GoldText } from './data/damage.js';
import { DEVSET_PAIRS, devset, half } from './data/devset.js';
import { calibrationError, isotonic, type Judged } from './data/isotonic.js';
import { learntOn } from './data/learnt.js';
import { champollion, charterPairs, LANGUAGES } from './data/sets.js';
import { root } from './data/shared.js';

const { values: flags } = parseArgs({ options: { 'hold-out': { type: 'string', multiple: true, default: [] } } });
const heldOut = flags['hold-out'];

/** The parameters in order: the weights of what kinds find, of what items miss, then the priors of bead types. */
const KINDS = EVIDENCE_KINDS.length + ITEM_KINDS.length;
const TYPES = BEAD_TYPES.length;

/** A text with gold, as numbers: the lattice around its gold path, with every bead's evidence. */
interface Example {
  readonly name: string;
  readonly lattice: Lattice;
  /** Unweighted costs of each bead by kind, at bead × KINDS. */
  readonly features: Float32Array;
  readonly goldFeatures: Float64Array;
  readonly goldTypes: Float64Array;
}

interface Training {
  readonly name: string;
  readonly text: GoldText;
  readonly languages: readonly [string, string];
  readonly lexicons: readonly Lexicon[];
  readonly secondPass: 'auto' | 'never';
}

const side = (language: string, lines: readonly string[]): ComparedSide => ({
  language,
  units: lines.map((text) => ({ text, numbering: lineNumbering(text, language), scope: null, notes: [] })),
});

function scorerFor({ text, languages, lexicons, secondPass }: Training, model: AlignmentModel): BeadScorer {
  const lexicon = pairLexicon(lexicons, languages[0], languages[1]);
  const sides = readSides(side(languages[0], text.source), side(languages[1], text.target), lexicon);
  return searchBeads(sides, { lexicon, model, constraints: undefined, way: [], secondPass }).scorer;
}

function example(training: Training, model: AlignmentModel): Example {
  const scorer = scorerFor(training, model);
  const { gold } = training.text;
  const anchors = gold.map((bead, k) => ({
    source: bead.source[0] ?? gold[k - 1]?.source[0] ?? 0,
    target: bead.target[0] ?? gold[k - 1]?.target[0] ?? 0,
  }));
  const ascending = anchors.filter(
    (anchor, k) => k === 0 || (anchor.source >= (anchors[k - 1]?.source ?? 0) && anchor.target >= (anchors[k - 1]?.target ?? 0)),
  );
  const corridor = corridorThrough(scorer.rows, scorer.columns, ascending, 5);
  const nodes = corridor.offset[corridor.rows + 1] ?? 0;
  const costs = new Float32Array(nodes * TYPES).fill(Infinity);
  const features = new Float32Array(nodes * TYPES * KINDS);
  for (let row = 0; row <= corridor.rows; row++) {
    for (let column = corridor.low[row] ?? 0; column <= (corridor.high[row] ?? -1); column++) {
      const node = nodeIndex(corridor, row, column);
      BEAD_TYPES.forEach((type, t) => {
        if (nodeIndex(corridor, row - type.source, column - type.target) < 0) return;
        costs[node * TYPES + t] = 0;
        if (type.source === 0 || type.target === 0) return;
        const found = scorer.features(row - type.source, row, column - type.target, column);
        const at = (node * TYPES + t) * KINDS;
        EVIDENCE_KINDS.forEach((kind, k) => {
          features[at + k] = found.for.get(kind) ?? 0;
        });
        ITEM_KINDS.forEach((kind, k) => {
          features[at + EVIDENCE_KINDS.length + k] = found.missing.get(kind) ?? 0;
        });
      });
    }
  }
  const goldFeatures = new Float64Array(KINDS);
  const goldTypes = new Float64Array(TYPES);
  let row = 0;
  let column = 0;
  for (const bead of gold) {
    row += bead.source.length;
    column += bead.target.length;
    const t = BEAD_TYPES.findIndex((type) => type.source === bead.source.length && type.target === bead.target.length);
    const node = nodeIndex(corridor, row, column);
    if (t < 0 || node < 0) throw new Error(`${training.name}: the corridor misses a gold bead`);
    goldTypes[t] = (goldTypes[t] ?? 0) + 1;
    for (let k = 0; k < KINDS; k++) goldFeatures[k] = (goldFeatures[k] ?? 0) + (features[(node * TYPES + t) * KINDS + k] ?? 0);
  }
  return { name: training.name, lattice: { corridor, types: BEAD_TYPES, costs }, features, goldFeatures, goldTypes };
}

/** Parameters: weights of the kinds, then priors of the bead types. */
function priceAll({ lattice, features }: Example, parameters: Float64Array): void {
  const { costs } = lattice;
  for (let bead = 0; bead < costs.length; bead++) {
    if (costs[bead] === Infinity) continue;
    let cost = parameters[KINDS + (bead % TYPES)] ?? 0;
    for (let k = 0; k < KINDS; k++) cost += (parameters[k] ?? 0) * (features[bead * KINDS + k] ?? 0);
    costs[bead] = cost;
  }
}

/** Adds an example's gradient of −ln p(gold), and returns that. */
function accumulate(one: Example, parameters: Float64Array, gradient: Float64Array): number {
  priceAll(one, parameters);
  const { lattice, features } = one;
  const { corridor, costs } = lattice;
  const sums = latticeSums(lattice);
  for (let row = 0; row <= corridor.rows; row++) {
    for (let column = corridor.low[row] ?? 0; column <= (corridor.high[row] ?? -1); column++) {
      const node = nodeIndex(corridor, row, column);
      for (let t = 0; t < TYPES; t++) {
        const type = BEAD_TYPES[t];
        const cost = costs[node * TYPES + t] ?? Infinity;
        if (cost === Infinity || type === undefined) continue;
        const before = nodeIndex(corridor, row - type.source, column - type.target);
        const share = Math.exp((sums.forward[before] ?? -Infinity) - cost + (sums.backward[node] ?? -Infinity) - sums.total);
        if (share < 1e-9) continue;
        for (let k = 0; k < KINDS; k++) gradient[k] = (gradient[k] ?? 0) - share * (features[(node * TYPES + t) * KINDS + k] ?? 0);
        gradient[KINDS + t] = (gradient[KINDS + t] ?? 0) - share;
      }
    }
  }
  let gold = 0;
  for (let k = 0; k < KINDS; k++) {
    gradient[k] = (gradient[k] ?? 0) + (one.goldFeatures[k] ?? 0);
    gold += (parameters[k] ?? 0) * (one.goldFeatures[k] ?? 0);
  }
  for (let t = 0; t < TYPES; t++) {
    gradient[KINDS + t] = (gradient[KINDS + t] ?? 0) + (one.goldTypes[t] ?? 0);
    gold += (parameters[KINDS + t] ?? 0) * (one.goldTypes[t] ?? 0);
  }
  return gold + sums.total;
}

/** Strength of the pull of each parameter towards where it started: what the data don't speak of stays. */
const PULL = 0.5;

/** The parameter of the bead type with its sides exchanged; any other parameter itself. */
function mirrored(p: number): number {
  const type = BEAD_TYPES[p - KINDS];
  if (type === undefined) return p;
  return KINDS + BEAD_TYPES.findIndex((other) => other.source === type.target && other.target === type.source);
}

function maximiseLikelihood(examples: readonly Example[], start: Float64Array, rounds: number): Float64Array {
  const parameters = start.slice();
  const mean = new Float64Array(start.length);
  const square = new Float64Array(start.length);
  let before = Infinity;
  for (let round = 1; round <= rounds; round++) {
    const gradient = new Float64Array(start.length);
    let loss = 0;
    for (const one of examples) loss += accumulate(one, parameters, gradient);
    for (let p = KINDS; p < gradient.length; p++) {
      const twin = mirrored(p);
      if (twin > p) gradient[p] = (gradient[p] ?? 0) + (gradient[twin] ?? 0);
    }
    const rate = 0.05 * (round < rounds * 0.6 ? 1 : 0.25);
    for (let p = 0; p < parameters.length; p++) {
      const g = (gradient[p] ?? 0) + PULL * ((parameters[p] ?? 0) - (start[p] ?? 0));
      mean[p] = 0.9 * (mean[p] ?? 0) + 0.1 * g;
      square[p] = 0.99 * (square[p] ?? 0) + 0.01 * g * g;
      const step = (rate * ((mean[p] ?? 0) / (1 - 0.9 ** round))) / (Math.sqrt((square[p] ?? 0) / (1 - 0.99 ** round)) + 1e-6);
      parameters[p] = (parameters[p] ?? 0) - step;
      // Which side is the source is the caller's choice: a bead and its mirror image cost the same.
      const twin = mirrored(p);
      if (twin < p) parameters[p] = parameters[twin] ?? 0;
      // Evidence may say nothing, but never the contrary of what it means.
      if (p < KINDS) parameters[p] = Math.max(0, parameters[p] ?? 0);
    }
    if (round % 20 !== 0) continue;
    console.log(`round ${round}: loss ${loss.toFixed(1)}`);
    if (before - loss < 0.1) break;
    before = loss;
  }
  return parameters;
}

/** @param seed moves the damage and the lines that are drawn: calibration takes others than the fit. */
async function trainings(seed: number): Promise<Training[]> {
  const lines = devset();
  const all: Training[] = [];
  for (const [n, [source, target]] of DEVSET_PAIRS.entries()) {
    const written = await loadLexicons([source, target], { learnt: false });
    for (const which of [0, 1] as const) {
      const own = half(lines, which);
      const from = ((n * 251 + which * 97 + seed / 1000) % 5) * 300;
      const pairs = own.slice(from, from + 300).map((line): [string, string] => [line.text[source], line.text[target]]);
      // Half of the texts are met with the written lexicon only, as text of another domain is.
      const lexicons = which === 0 ? [...written, learntOn(half(lines, 1), source, target, written)] : written;
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
  for (const name of ['890621f', '198706005']) {
    if (heldOut.includes(name)) continue;
    const lexicons = await loadLexicons(['zh', 'en']);
    // Natural text counts twice: simulated damage is cheap to make, hand-aligned documents are few.
    const training: Training = { name, text: withKnownTypes(champollion(name)), languages: ['zh', 'en'], lexicons, secondPass: 'auto' };
    all.push(training, training);
  }
  return all.map((training, n) =>
    n % 3 === 0 && training.name.startsWith('devset') ? { ...training, text: withoutBlock(training.text, n) } : training,
  );
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

/** Curves from raw to calibrated confidence, for pairs and for units left alone. */
function calibrate(texts: readonly Training[], raw: AlignmentModel): AlignmentModel['calibration'] {
  const judged: { pair: Judged[]; null: Judged[] } = { pair: [], null: [] };
  const identity = {
    ...raw,
    calibration: {
      pair: [
        [0, 0],
        [1, 1],
      ],
      null: [
        [0, 0],
        [1, 1],
      ],
    },
  } as AlignmentModel;
  for (const { text, languages, lexicons, secondPass } of texts) {
    const wanted = new Set(text.gold.map((bead) => `${bead.source}:${bead.target}`));
    const [sourceLanguage, targetLanguage] = languages;
    const { pairs } = alignLines(text.source, text.target, { sourceLanguage, targetLanguage, lexicons, secondPass, model: identity });
    for (const pair of pairs) {
      const units = (list: typeof pair.source) => list.map((unit) => Number(unit.path.slice('line.'.length)));
      const right = wanted.has(`${units(pair.source)}:${units(pair.target)}`);
      const kind = pair.source.length > 0 && pair.target.length > 0 ? 'pair' : 'null';
      judged[kind].push({ probability: pair.confidence, right });
    }
  }
  console.log(
    `calibration: ${judged.pair.length} pairs, error ${calibrationError(judged.pair).toFixed(4)}; ${judged.null.length} alone, error ${calibrationError(judged.null).toFixed(4)}`,
  );
  return { pair: isotonic(judged.pair, 60), null: isotonic(judged.null, 30) };
}

/** How often each type of bead is right in the texts of the fit. */
function typeShares(examples: readonly Example[]): Record<string, number> {
  const counts = BEAD_TYPES.map((_, t) => examples.reduce((sum, one) => sum + (one.goldTypes[t] ?? 0), 0.5));
  const total = counts.reduce((sum, count) => sum + count, 0);
  return Object.fromEntries(
    BEAD_TYPES.map((type, t) => [`${type.source}-${type.target}`, Math.round(((counts[t] ?? 0) / total) * 10000) / 10000]),
  );
}

function toModel(parameters: Float64Array): Pick<AlignmentModel, 'kinds' | 'missing' | 'beads'> {
  const rounded = (value: number) => Math.round(value * 1000) / 1000;
  return {
    kinds: Object.fromEntries(
      EVIDENCE_KINDS.map((kind, k) => [kind, rounded(kind === 'embedding' ? 1 : (parameters[k] ?? 0))]),
    ) as AlignmentModel['kinds'],
    missing: Object.fromEntries(
      ITEM_KINDS.map((kind, k) => [kind, rounded(parameters[EVIDENCE_KINDS.length + k] ?? 0)]),
    ) as AlignmentModel['missing'],
    beads: Object.fromEntries(BEAD_TYPES.map((type, t) => [`${type.source}-${type.target}`, rounded(parameters[KINDS + t] ?? 0)])),
  };
}

const texts = await trainings(1_000);
let model: AlignmentModel = fittedModel;
for (let turn = 0; turn < 2; turn++) {
  const examples = texts.map((training) => example(training, model));
  const start = Float64Array.from([
    ...EVIDENCE_KINDS.map((kind) => model.kinds[kind]),
    ...ITEM_KINDS.map((kind) => model.missing[kind]),
    ...BEAD_TYPES.map((type) => model.beads[`${type.source}-${type.target}`] ?? 0),
  ]);
  const parameters = maximiseLikelihood(examples, start, turn === 0 ? 160 : 80);
  model = { ...model, ...toModel(parameters), shares: typeShares(examples) };
  console.log(JSON.stringify(model.kinds), JSON.stringify(model.beads));
}
model = { ...model, calibration: calibrate(await trainings(7_000), model) };
writeFileSync(join(root, 'corpora/model/weights.json'), `${JSON.stringify({ command: 'npm run fit', ...model }, null, 2)}\n`);
