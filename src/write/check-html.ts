import { isComplete, summariseCheck } from '../check/summary.js';
import type { Alignment } from '../model/alignment.js';
import type { CheckFinding } from '../model/finding.js';
import type { CheckedTarget } from './check-report.js';
import { markedText } from './marked-text.js';
import { toPage } from './page.js';
import { isRightToLeft, type Side } from './pairs.js';
import { xmlAttribute, xmlText } from './xml.js';

const STYLE = `
  :root { color-scheme: light dark; }
  body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 80rem; padding: 0 1rem; }
  table { border-collapse: collapse; table-layout: fixed; width: 100%; }
  th, td { border-bottom: 1px solid color-mix(in srgb, currentColor 20%, transparent); padding: .5rem .75rem; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
  mark { background: color-mix(in srgb, #fa0 45%, transparent); color: inherit; }
  .error { border-inline-start: 4px solid #d33; } .warning { border-inline-start: 4px solid #d90; } .info { border-inline-start: 4px solid #38c; }
  .rule { color: color-mix(in srgb, currentColor 70%, transparent); font-size: .8rem; }
`;

function cell(alignment: Alignment, side: Side, finding: CheckFinding): string {
  const { language } = alignment[side];
  const marked = markedText(alignment, side, finding[side]);
  if (marked === null) return '<td></td>';
  const middle = marked.marked === '' ? '' : `<mark>${xmlText(marked.marked)}</mark>`;
  const direction = isRightToLeft(language) ? 'rtl' : 'ltr';
  return `<td lang="${xmlAttribute(language)}" dir="${direction}">${xmlText(marked.before)}${middle}${xmlText(marked.after)}</td>`;
}

function row(alignment: Alignment, finding: CheckFinding): string {
  const about = `${xmlText(finding.message)}<br><span class="rule">${finding.severity} ${finding.rule} ${xmlText(finding.path ?? '')}</span>`;
  return `<tr id="${finding.fingerprint}"><td class="${finding.severity}">${about}</td>${cell(alignment, 'source', finding)}${cell(alignment, 'target', finding)}</tr>\n`;
}

function section(target: CheckedTarget): string {
  const { alignment, findings } = target;
  const { source } = summariseCheck(alignment, findings);
  const [from, to] = [xmlText(alignment.source.language), xmlText(alignment.target.language)];
  const answer = `${isComplete(findings) ? 'Complete' : 'Not complete'}: ${source.covered} of ${source.clauses} clauses have a counterpart.`;
  const table = `<table>
<thead><tr><th scope="col">Finding</th><th scope="col">${from}</th><th scope="col">${to}</th></tr></thead>
<tbody>
${findings.map((finding) => row(alignment, finding)).join('')}</tbody>
</table>
`;
  return `<h2>${from} → ${to}</h2>\n<p>${answer}</p>\n${findings.length === 0 ? '' : table}`;
}

/** Writes the result of a check as a page that needs nothing else: each finding with both sides next to each other, the words concerned marked. */
export function checkToHtml(targets: readonly CheckedTarget[]): string {
  const title = targets[0]?.alignment.source.title ?? 'Check';
  return toPage({ title, style: STYLE, heading: `<h1>${xmlText(title)}</h1>`, body: targets.map(section).join('') });
}
