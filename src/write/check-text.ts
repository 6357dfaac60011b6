import { expectArguments } from '../arguments/expect.js';
import { CHECKED } from '../arguments/values.js';
import { isComplete, type SidesCoverage, summariseCheck } from '../check/summary.js';
import { languageName } from '../languages/name.js';
import type { CheckFinding } from '../model/finding.js';
import type { CheckedTarget } from './check-report.js';
import { type MarkedText, markedText } from './marked-text.js';
import type { Side } from './pairs.js';

/** Letters shown on each side of the words concerned. */
const AROUND = 60;

/**
 * Writes the result of a check for reading: first whether each translation is complete, what is covered in each division and what is missing,
 * then the findings with the words concerned in ⟦ ⟧.
 *
 * @throws {ClauseAlignError} `invalid-input` for what is no list of checked translations.
 * @example
 * ```ts
 * const alignment = alignLines(['第5号'], ['No. 6'], { sourceLanguage: 'zh', targetLanguage: 'en' });
 * const findings = checkAlignment(alignment);
 * checkToText([{ alignment, findings }]); // 'English: complete. 1 of 1 clauses, …'
 * ```
 */
export function checkToText(targets: readonly CheckedTarget[]): string {
  expectArguments('checkToText', CHECKED, { targets });
  return targets.map(targetText).join('\n');
}

function targetText(target: CheckedTarget): string {
  const { alignment, findings, suppressed = 0 } = target;
  const summary = summariseCheck(alignment, findings);
  const [from, to] = [languageName(alignment.source.language), languageName(alignment.target.language)];
  const answer = isComplete(findings) ? 'complete' : 'not complete';
  const divisions = Object.entries(summary.byDivision).map(([name, coverage]) => `  ${name}: ${covered(coverage)}`);
  const accepted = suppressed > 0 ? [`Accepted before and not listed: ${suppressed}.`] : [];
  const missing = findings
    .filter(({ rule }) => rule === 'clause-missing')
    .map(({ source }) => `  ${source?.path}  ${shortened(source?.text ?? '')}`);
  const lines = [
    `${to}: ${answer}. ${covered(summary)} of the ${from} text have a counterpart.`,
    ...divisions,
    ...(missing.length > 0 ? ['Missing:', ...missing] : []),
    ...accepted,
    findings.length === 0 ? 'Nothing to look at.' : `To look at: ${findings.length}.`,
  ];
  return `${[...lines, ...findings.map((finding) => findingText(target, finding))].join('\n')}\n`;
}

function covered({ source }: SidesCoverage): string {
  const share = source.characters === 0 ? 100 : Math.floor((1000 * source.coveredCharacters) / source.characters) / 10;
  return `${source.covered} of ${source.clauses} clauses, ${share} % of the characters`;
}

function findingText({ alignment }: CheckedTarget, finding: CheckFinding): string {
  const shown = (side: Side): string[] => {
    const marked = markedText(alignment, side, finding[side]);
    return marked === null ? [] : [`    ${alignment[side].language}  ${excerpt(marked)}`];
  };
  const head = `${finding.severity}  ${finding.rule}  ${finding.path ?? ''}  ${finding.fingerprint}`;
  return ['', head, `  ${finding.message}`, ...shown('source'), ...shown('target')].join('\n');
}

function excerpt({ before, marked, after }: MarkedText): string {
  if (marked === '') return shortened(before);
  const [head, tail] = [[...before], [...after]];
  const start = head.length > AROUND ? `…${head.slice(-AROUND).join('')}` : before;
  const end = tail.length > AROUND ? `${tail.slice(0, AROUND).join('')}…` : after;
  return `${start}⟦${marked}⟧${end}`.replace(/\s+/g, ' ');
}

function shortened(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ')];
  return characters.length > 2 * AROUND ? `${characters.slice(0, 2 * AROUND).join('')}…` : characters.join('');
}
