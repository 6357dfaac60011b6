import type { CheckContext } from '../context.js';
import { isNote } from '../division.js';
import { counterparts, noteCounterpart, placedNotes, printsMark } from '../notes.js';
import { wholePlace } from '../place.js';
import { quantityFindings } from '../quantity-findings.js';
import type { Draft, Rule } from '../rule.js';
import { quoted } from '../wording.js';

/** Notes of one version whose mark stands nowhere in the other. */
function* missingMarks(context: CheckContext, side: 'source' | 'target'): Iterable<Draft> {
  const [own, other] = [context[side], context[side === 'source' ? 'target' : 'source']];
  const known = counterparts(context);
  const others = placedNotes(other);
  for (const placed of placedNotes(own)) {
    const { note, unit, marked } = placed;
    const counterpart = noteCounterpart(placed, others, known);
    const places = marked.flatMap((each) => known.get(each) ?? []);
    const isFront = marked.every(({ path }) => /^(?:front|close)\./.test(path));
    if (unit === undefined || isFront || (counterpart !== undefined && counterpart.marked.length > 0)) continue;
    // The mark stands there without its body: another rule's finding.
    if (places.some((place) => printsMark(place, note.label, other))) continue;
    const at = places[0];
    const what = counterpart === undefined ? `has no note ${note.label}` : `has lost the mark of note ${note.label}`;
    yield {
      side: other.side,
      source: side === 'source' ? wholePlace(unit) : at === undefined ? null : wholePlace(at),
      target: side === 'target' ? wholePlace(unit) : at === undefined ? null : wholePlace(at),
      message: `The ${other.name} text ${what} (${marked.map(({ path }) => path).join(', ')} of the ${own.name}): ${quoted(note.text)}`,
      actual: null,
      expected: note.text,
    };
  }
}

/** Without the documents: notes whose body has no counterpart. */
function* missingBodies(context: CheckContext): Iterable<Draft> {
  for (const { pair, source, target } of context.pairs) {
    const unit = pair.source[0] ?? pair.target[0];
    if (unit === undefined || !isNote(unit.path) || (pair.source.length > 0 && pair.target.length > 0)) continue;
    const lacking = pair.target.length === 0 ? context.target : context.source;
    yield {
      side: lacking.side,
      source: source.place,
      target: target.place,
      message: `The ${lacking.name} text has no counterpart of note ${unit.path}: ${quoted(unit.text)}`,
      actual: pair.target.length === 0 ? null : unit.text,
      expected: pair.target.length === 0 ? unit.text : null,
    };
  }
}

export const noteMissing: Rule = {
  id: 'note-missing',
  severity: 'warning',
  unit: 'line',
  about: 'A note of one version has no mark in the other.',
  examples: {
    unit: 'clause',
    flags: [
      {
        zh: '大会，\n1. 欢迎秘书长的报告；¹\n2. 决定继续审议此事。\n\n¹ A/69/123。',
        en: 'The General Assembly,\n1. Welcomes the report of the Secretary-General;\n2. Decides to remain seized of the matter.',
      },
    ],
    passes: [
      {
        zh: '大会，\n1. 欢迎秘书长的报告；¹\n2. 决定继续审议此事。\n\n¹ A/69/123。',
        fr: 'L’Assemblée générale,\n1. Accueille avec satisfaction le rapport du Secrétaire général¹ ;\n2. Décide de rester saisie de la question.\n\n¹ A/69/123.',
      },
    ],
  },
  *check(context) {
    if (context.alignment.unit === 'line') yield* quantityFindings(context, 'note-missing');
    else if (context.source.document === undefined) yield* missingBodies(context);
    else {
      yield* missingMarks(context, 'source');
      yield* missingMarks(context, 'target');
    }
  },
};
