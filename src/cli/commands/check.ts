import { basename, isAbsolute } from 'node:path';
import { givenAlignment } from '../../align/given.js';
import { alignDocuments, alignTextLines } from '../../align/index.js';
import {
  applySuppressions,
  type CheckOptions,
  checkAlignment,
  type Suppression,
  suppressionsFor,
  suppressionsToJson,
} from '../../check/index.js';
import { detectLanguage } from '../../languages/detect.js';
import type { Alignment } from '../../model/alignment.js';
import type { Document } from '../../model/document.js';
import type { CheckFinding, Severity } from '../../model/finding.js';
import type { Lexicon } from '../../model/lexicon.js';
import { readAlignment } from '../../read/alignment/alignment-file.js';
import { statusesOf } from '../../read/status.js';
import { readTerms } from '../../read/terms.js';
import { textLines } from '../../read/text/text-lines.js';
import { readTextFile } from '../../read/text-file.js';
import { lexiconProvenance, type Provenance } from '../../write/generator.js';
import type { SarifFile, SarifTarget } from '../../write/sarif.js';
import { type CheckSettings, readSettings } from '../check-settings.js';
import { about, InputError } from '../errors.js';
import { DONE, FOUND_SOMETHING } from '../exits.js';
import type { CheckFormat, FailOn } from '../flags.js';
import { type Input, inputText, parseInput, readInputs } from '../input.js';
import { type LexiconFlags, lexiconsFor } from '../lexicons.js';
import { deliver, writeWhole } from '../output.js';

/** Flags of `clausealign check`. */
export interface CheckFlags extends Omit<LexiconFlags, 'noLexicon'> {
  readonly lang?: readonly string[];
  readonly unit: 'clause' | 'line';
  readonly alignment?: string;
  readonly terms?: string;
  readonly config?: string;
  readonly writeSuppressions?: true;
  readonly format: CheckFormat;
  readonly failOn: FailOn;
  readonly output?: string;
}

/** One file as it was read. */
interface ReadFile {
  readonly file: string;
  readonly text: string;
  readonly language: string;
  /** In clause mode. */
  readonly document: Document | undefined;
  /** For logs: places in other files than text can't be pointed at. */
  readonly shown: SarifFile;
}

function readFile(input: Input, unit: 'clause' | 'line'): ReadFile {
  const { file } = input;
  const document = unit === 'clause' ? parseInput(input).document : undefined;
  const text = document?.text ?? inputText(input);
  const language = document?.language ?? input.language ?? detectLanguage(text)?.tag ?? 'und';
  return { file, text, language, document, shown: { name: shownName(file), ...(input.format === 'txt' ? { text } : {}) } };
}

function aligned(source: ReadFile, target: ReadFile, lexicons: readonly Lexicon[]): Alignment {
  if (source.document !== undefined && target.document !== undefined) return alignDocuments(source.document, target.document, { lexicons });
  const options = { sourceLanguage: source.language, targetLanguage: target.language, lexicons };
  return alignTextLines(textLines(source.text), textLines(target.text), options);
}

function judged(source: ReadFile, target: ReadFile, flags: CheckFlags, lexicons: readonly Lexicon[]): Alignment {
  const made = aligned(source, target, lexicons);
  const { alignment: file } = flags;
  if (file === undefined) return made;
  const { text } = readTextFile(file, { allowEmpty: flags.unit === 'line' });
  const languages = [source.language, target.language] as const;
  return about(file, () => givenAlignment(made.unit, made.source, made.target, readAlignment(text, { languages })));
}

function checked(source: ReadFile, target: ReadFile, alignment: Alignment, options: CheckOptions, settings: CheckSettings): CheckFinding[] {
  const documents =
    source.document !== undefined && target.document !== undefined ? { source: source.document, target: target.document } : undefined;
  const run = () => checkAlignment(alignment, { ...options, ...(documents ? { documents } : {}), config: settings.config });
  return settings.configFile === undefined ? run() : about(settings.configFile, run);
}

/** How a file is named in an output, which holds no absolute path. */
const shownName = (file: string): string => (file === '-' ? 'stdin' : isAbsolute(file) ? basename(file) : file);

async function written(targets: readonly SarifTarget[], provenance: Provenance, format: CheckFormat): Promise<string> {
  if (format === 'json') return (await import('../../write/check-report.js')).checkToJson(targets, provenance);
  if (format === 'sarif') return (await import('../../write/sarif.js')).checkToSarif(targets, provenance);
  if (format === 'html') return (await import('../../write/html/check.js')).checkToHtml(targets, provenance);
  return (await import('../../write/check-text.js')).checkToText(targets);
}

const RANK: Readonly<Record<Severity, number>> = { error: 3, warning: 2, info: 1 };

function exitCode(findings: readonly CheckFinding[], failOn: FailOn): number {
  return failOn !== 'never' && findings.some(({ severity }) => RANK[severity] >= RANK[failOn]) ? FOUND_SOMETHING : DONE;
}

function checkFiles(files: readonly string[], { lang = [], alignment }: CheckFlags): void {
  if (files.filter((file) => file === '-').length > 1) throw new InputError('only one of the files can be standard input');
  if (lang.length > files.length) throw new InputError('--lang is given more often than there are files');
  if (alignment !== undefined && files.length > 2) throw new InputError('--alignment judges one translation: name one target');
}

/** What `--write-suppressions` did, in a line. */
function whatIsAccepted({ suppressionsFile, suppressions }: CheckSettings, accepted: readonly Suppression[]): string {
  const keys = (list: readonly Suppression[]) =>
    new Set(list.map(({ document, rule, language, fingerprint }) => `${document} ${rule} ${language} ${fingerprint}`));
  const [before, now] = [keys(suppressions), keys(accepted)];
  const kept = [...now].filter((key) => before.has(key)).length;
  const findings = now.size === 1 ? 'finding' : 'findings';
  return `${suppressionsFile}: ${now.size} accepted ${findings} (${now.size - kept} added, ${kept} kept, ${before.size - kept} removed)`;
}

/** Checks translations against their source, writes what is to be looked at, and gives the exit code. */
export async function check(sourceFile: string, targetFiles: readonly string[], flags: CheckFlags): Promise<number> {
  const files = [sourceFile, ...targetFiles];
  checkFiles(files, flags);
  const settings = readSettings(flags.config);
  const { terms: termFile } = flags;
  const terms = termFile === undefined ? [] : about(termFile, () => readTerms(readTextFile(termFile).text));
  const inputs = await readInputs(files, flags.lang, { allowEmpty: flags.unit === 'line' });
  const [source, ...others] = inputs.map((input) => readFile(input, flags.unit));
  if (source === undefined) throw new InputError('no source given');
  const lexicons = await lexiconsFor(
    flags,
    [source, ...others].map(({ language }) => language),
  );
  const all: CheckFinding[] = [];
  const targets = others.map((target): SarifTarget => {
    const alignment = judged(source, target, flags, lexicons);
    const found = checked(source, target, alignment, { lexicons, terms }, settings);
    all.push(...found);
    const { findings, suppressed } = applySuppressions(found, flags.writeSuppressions ? [] : settings.suppressions);
    return { alignment, findings, suppressed: suppressed.length, source: source.shown, target: target.shown };
  });
  if (flags.writeSuppressions) {
    const languages = others.map(({ language }) => language);
    const accepted = suppressionsFor(all, settings.suppressions, languages, source.document?.symbol ?? source.shown.name);
    writeWhole(settings.suppressionsFile, suppressionsToJson(accepted));
    process.stderr.write(`${whatIsAccepted(settings, accepted)}\n`);
  }
  const { unit, lang } = flags;
  const provenance = {
    options: { unit, ...(lang ? { lang } : {}) },
    lexicons: lexiconProvenance(lexicons),
    ...statusesOf([source, ...others]),
  };
  await deliver(await written(targets, provenance, flags.format), flags.output);
  return flags.writeSuppressions
    ? DONE
    : exitCode(
        targets.flatMap(({ findings }) => findings),
        flags.failOn,
      );
}
