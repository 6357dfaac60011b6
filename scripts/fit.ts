/**
 * Fits the weights of the evidence and the priors of the beads, and writes corpora/model/weights.json.
 *
 * The alignment of a text is a semi-Markov conditional random field over beads: a path's probability falls with the summed cost of its
 * beads, a bead's cost is its type's prior plus the weighted costs of its evidence. Weights and priors maximise the likelihood of gold
 * paths (Adam on the exact gradient by forward–backward). Then calibration curves are fitted on texts that the weights did not see. It
 * starts from nothing that was fitted before, so that every run writes the same file.
 *
 * npm run fit [-- --hold-out NAME]... [--out FILE]
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BEAD_TYPES, type BeadType } from '../src/align/beads.js';
import { countSeams, Seamed } from '../src/similarity/joins/seams.js';
import { type AlignmentModel, ASPECT_NAMES, EVIDENCE_KINDS, ITEM_KINDS } from '../src/similarity/model.js';
import { comparedLine } from '../src/similarity/side.js';
import { root } from './data/shared.js';
import { calibrate } from './fit/calibrate.js';
import { example, FEATURES } from './fit/example.js';
import { maximiseLikelihood } from './fit/likelihood.js';
import { type Training, trainings } from './fit/training.js';

const { values: flags } = parseArgs({
  options: {
    'hold-out': { type: 'string', multiple: true, default: [] },
    out: { type: 'string', default: '' },
  },
});

/** Rounds of each turn. A turn reads the texts with the model of the one before. */
const TURNS = [60, 100];
const LAST_TURN = 100;
/** Where weights start: half of what independent evidence would be worth; what is missing says less. */
const START = { kind: 0.5, missing: 0.25 };
/**
 * Posterior from which a pair teaches the second pass: while weights are fitted, and where they are used. Of .6, .7, .8, .85, .9 and .95 the
 * third leaves the fewest errors in the hand-aligned documents.
 */
const TEACHES = { fit: 0.9, use: 0.8 };
/** No text of the fit has vectors: they keep what they are worth by themselves. */
const VECTORS = 1;

/** The parameter that the last turn fits. */
const UNUSUAL = EVIDENCE_KINDS.length + ITEM_KINDS.length + ASPECT_NAMES.indexOf('unusual');

const nameOf = (type: BeadType) => `${type.source}-${type.target}`;
const rounded = (value: number, digits = 3) => Math.round(value * 10 ** digits) / 10 ** digits;
const record = <Name extends string>(names: readonly Name[], value: (name: Name, index: number) => number) =>
  Object.fromEntries(names.map((name, k) => [name, value(name, k)])) as Record<Name, number>;

/** How often each type of bead is right in the texts of the fit; as often as its mirror image, since sides can be exchanged. */
function typeShares(texts: readonly Training[]): Record<string, number> {
  const counts = new Map(BEAD_TYPES.map((type) => [nameOf(type), 0.5]));
  for (const { source, target } of texts.flatMap(({ text }) => text.gold)) {
    for (const name of [`${source.length}-${target.length}`, `${target.length}-${source.length}`]) {
      counts.set(name, (counts.get(name) ?? 0) + 0.5);
    }
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return Object.fromEntries([...counts].map(([name, count]) => [name, rounded(count / total, 4)]));
}

/** Of joined units of which the first ends a sentence, the share where the other version ends it there too. */
function stopsMet(texts: readonly Training[]): number {
  const counts = new Map<string, number>();
  const seamed = (lines: readonly string[], units: readonly number[]) =>
    units.map((unit) => new Seamed(comparedLine(lines[unit] ?? '', null)));
  for (const { text } of texts) {
    for (const bead of text.gold) {
      if (bead.source.length === bead.target.length) continue;
      const sides = [seamed(text.source, bead.source), seamed(text.target, bead.target)].sort((a, b) => a.length - b.length);
      const [[one, ...more] = [], joined = []] = sides;
      if (one === undefined || more.length > 0) continue;
      countSeams(joined, 0, joined.length, one, (aspect) => counts.set(aspect, (counts.get(aspect) ?? 0) + 1));
    }
  }
  const [met = 0, ...unmet] = ['met', 'astray', 'unmet'].map((what) => counts.get(`seam-stop-${what}`) ?? 0);
  return rounded(met / unmet.reduce((sum, count) => sum + count, met), 4);
}

function startingModel(texts: readonly Training[]): AlignmentModel {
  const shares = typeShares(texts);
  const ends = [
    [0, 0],
    [1, 1],
  ] as const;
  return {
    kinds: record(EVIDENCE_KINDS, (kind) => (kind === 'embedding' ? VECTORS : START.kind)),
    missing: record(ITEM_KINDS, () => START.missing),
    aspects: record(ASPECT_NAMES, () => 0),
    beads: record(BEAD_TYPES.map(nameOf), (name) =>
      rounded(-Math.log((shares[name] ?? 1e-4) + (shares[name.split('-').reverse().join('-')] ?? 1e-4))),
    ),
    shares,
    stopsMet: stopsMet(texts),
    teaches: TEACHES.fit,
    temperature: 1,
    calibration: { pair: ends, null: ends },
  };
}

function parametersOf(model: AlignmentModel): Float64Array {
  return Float64Array.from([
    ...EVIDENCE_KINDS.map((kind) => model.kinds[kind]),
    ...ITEM_KINDS.map((kind) => model.missing[kind]),
    ...ASPECT_NAMES.map((aspect) => model.aspects[aspect]),
    ...BEAD_TYPES.map((type) => model.beads[nameOf(type)] ?? 0),
  ]);
}

function withParameters(model: AlignmentModel, parameters: Float64Array): AlignmentModel {
  const at = (from: number) => (_name: string, k: number) => rounded(parameters[from + k] ?? 0);
  return {
    ...model,
    kinds: record(EVIDENCE_KINDS, at(0)),
    missing: record(ITEM_KINDS, at(EVIDENCE_KINDS.length)),
    aspects: record(ASPECT_NAMES, at(EVIDENCE_KINDS.length + ITEM_KINDS.length)),
    beads: record(BEAD_TYPES.map(nameOf), at(FEATURES)),
  };
}

/**
 * Maximises the likelihood of the texts, from the start, turn by turn. What a text teaches of its own seams is weighed last and by itself,
 * so that texts which teach nothing, as hand-aligned ones, are decided as if it weren't there.
 */
function weigh(texts: readonly Training[]): AlignmentModel {
  let model = startingModel(texts);
  for (const rounds of TURNS) model = turn(texts, model, rounds, (parameter) => parameter !== UNUSUAL);
  return turn(texts, model, LAST_TURN, (parameter) => parameter === UNUSUAL);
}

function turn(texts: readonly Training[], before: AlignmentModel, rounds: number, isFree: (parameter: number) => boolean): AlignmentModel {
  const examples = texts.map((training) => example(training, before));
  const model = withParameters(before, maximiseLikelihood(examples, parametersOf(before), rounds, isFree));
  const { kinds, missing, aspects, beads } = model;
  console.log(JSON.stringify({ kinds, missing, aspects, beads }));
  return model;
}

const weighed = weigh(await trainings(1_000, flags['hold-out']));
const model = { ...weighed, calibration: calibrate(await trainings(7_000, flags['hold-out']), weighed), teaches: TEACHES.use };
const out = flags.out === '' ? join(root, 'corpora/model/weights.json') : flags.out;
writeFileSync(out, `${JSON.stringify(model, null, 2)}\n`);
