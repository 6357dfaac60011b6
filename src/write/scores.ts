import { expectArguments } from '../arguments/expect.js';
import { SCORES } from '../arguments/values.js';
import type { PrecisionRecall, Scores } from '../score/score-alignment.js';
import { generatorOf, schemaVersion } from './generator.js';

const figure = (value: number | null): string => (value === null ? '–' : value.toFixed(4)).padStart(9);

function row(name: string, figures: PrecisionRecall): string {
  return `${name.padEnd(8)}${figure(figures.precision)}${figure(figures.recall)}${figure(figures.f1)}`;
}

/**
 * Scores as a table for reading, figures from 0 to 1; a dash is 0/0.
 *
 * @throws {ClauseAlignError} `invalid-input` for what are no scores.
 * @example
 * ```ts
 * const gold = [{ source: [0], target: [0] }];
 * scoresToText(scoreAlignment(gold, gold)).split('\n')[1]; // 'strict     1.0000   1.0000   1.0000'
 * ```
 */
export function scoresToText(scores: Scores): string {
  expectArguments('scoresToText', SCORES, { scores });
  const lines = [
    `${''.padEnd(8)}${'precision'.padStart(9)}${'recall'.padStart(9)}${'F1'.padStart(9)}`,
    row('strict', scores.strict),
    row('lax', scores.lax),
    row('null', scores.null),
    ...Object.entries(scores.byType).map(([type, figures]) => row(type, figures)),
  ];
  return `${lines.join('\n')}\n`;
}

/**
 * Scores as JSON; its JSON Schema is `clausealign/schema/scores.json`.
 *
 * @throws {ClauseAlignError} `invalid-input` for what are no scores.
 * @example
 * ```ts
 * const gold = [{ source: [0], target: [0] }];
 * JSON.parse(scoresToJson(scoreAlignment(gold, gold))).strict.f1; // 1
 * ```
 */
export function scoresToJson(scores: Scores): string {
  expectArguments('scoresToJson', SCORES, { scores });
  return `${JSON.stringify({ schemaVersion, generator: generatorOf(), ...scores }, null, 2)}\n`;
}
