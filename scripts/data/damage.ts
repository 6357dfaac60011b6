import { randomNumbers } from './random.js';

/** Two sides and the beads that are right for them: unit indices from 0. */
export interface GoldText {
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly gold: readonly GoldBead[];
}

export interface GoldBead {
  readonly source: readonly number[];
  readonly target: readonly number[];
}

/** Shares of line pairs that lose one side, are joined with the next on one side, and are split on one side. */
export interface DamageRates {
  readonly drop: number;
  readonly join: number;
  readonly split: number;
}

export const STANDARD_DAMAGE: DamageRates = { drop: 0.05, join: 0.05, split: 0.05 };

/** A text cut at the comma or semicolon nearest its middle; undefined where it has none inside. */
function cutNearMiddle(text: string): [string, string] | undefined {
  const middle = text.length / 2;
  let best = -1;
  for (const { index } of text.matchAll(/[,，;；،؛、]/g)) {
    const end = index + 1;
    if (text.slice(0, end).trim() === '' || text.slice(end).trim() === '') continue;
    if (best < 0 || Math.abs(end - middle) < Math.abs(best - middle)) best = end;
  }
  return best < 0 ? undefined : [text.slice(0, best).trim(), text.slice(best).trim()];
}

/**
 * Damages aligned lines: at the rates given, pairs lose one side, are joined with the next on one side (Chinese without a space), or are
 * split on one side at the comma or semicolon nearest the middle. The side is drawn at random and no pair is hit twice.
 */
export function damage(
  pairs: readonly (readonly [string, string])[],
  languages: readonly [string, string],
  seed: number,
  rates = STANDARD_DAMAGE,
): GoldText {
  const random = randomNumbers(seed);
  const sides: [string[], string[]] = [[], []];
  const gold: GoldBead[] = [];
  const push = (side: 0 | 1, ...texts: string[]) => texts.map((text) => sides[side].push(text) - 1);
  const bead = (source: number[], target: number[]) => gold.push({ source, target });
  const glue = (side: 0 | 1) => (languages[side].startsWith('zh') ? '' : ' ');
  for (let k = 0; k < pairs.length; k++) {
    const [source, target] = pairs[k] ?? ['', ''];
    const next = pairs[k + 1];
    const draw = random();
    const side = random() < 0.5 ? 0 : 1;
    const own = side === 0 ? source : target;
    const other = side === 0 ? target : source;
    const both = (mine: number[], theirs: number[]) => (side === 0 ? bead(mine, theirs) : bead(theirs, mine));
    const opposite = side === 0 ? 1 : 0;
    if (draw < rates.drop) {
      both([], push(opposite, other));
    } else if (draw < rates.drop + rates.join && next !== undefined) {
      const mine = push(side, `${own}${glue(side)}${next[side]}`);
      both(mine, push(opposite, other, next[opposite]));
      k++;
    } else {
      const parts = draw < rates.drop + rates.join + rates.split ? cutNearMiddle(own) : undefined;
      both(push(side, ...(parts ?? [own])), push(opposite, other));
    }
  }
  return { source: sides[0], target: sides[1], gold };
}
