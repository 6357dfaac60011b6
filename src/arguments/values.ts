import { isLanguageTag } from '../languages/tag.js';
import { type Expected, isPlain, tagOf } from './expect.js';

type Is = Expected['is'];

const isString: Is = (value) => typeof value === 'string';
const isList: Is = (value) => Array.isArray(value);
const isIterable: Is = (value) => typeof value === 'object' && value !== null && Symbol.iterator in value;

/** Whether something is a list of such items. */
/* @__NO_SIDE_EFFECTS__ */
function listOf(isItem: Is): Is {
  return (value) => Array.isArray(value) && value.every((item) => isItem(item));
}

/** Whether something is an object with such fields; what else it has isn't looked at. */
/* @__NO_SIDE_EFFECTS__ */
function having(fields: Readonly<Record<string, Is>>): Is {
  return (value) => isPlain(value) && Object.entries(fields).every(([name, is]) => is(value[name]));
}

/** A number in a range. */
/* @__NO_SIDE_EFFECTS__ */
function number(what: string, least: number, most = Number.POSITIVE_INFINITY): Expected {
  return { is: (value) => typeof value === 'number' && value >= least && value <= most, what };
}

/** A whole number in a range. */
/* @__NO_SIDE_EFFECTS__ */
export function whole(least: number, most?: number): Expected {
  const what = `a whole number from ${least}${most === undefined ? '' : ` to ${most}`}`;
  return { is: (value) => Number.isInteger(value) && number(what, least, most).is(value), what };
}

/** One of a few words. */
/* @__NO_SIDE_EFFECTS__ */
export function oneOf(words: readonly string[]): Expected {
  return { is: (value) => words.some((word) => word === value), what: `one of ${words.join(', ')}` };
}

/** Some of a few words. */
/* @__NO_SIDE_EFFECTS__ */
export function someOf(words: readonly string[]): Expected {
  return { is: listOf(oneOf(words).is), what: `a list of ${words.join(', ')}` };
}

/** An object whose fields are left to those who use them. */
export const FIELDS: Expected = { is: isPlain, what: 'an object' };
export const STRING: Expected = { is: isString, what: 'a string' };
export const FLAG: Expected = { is: (value) => value === true || value === false, what: 'true or false' };
export const FUNCTION: Expected = { is: (value) => typeof value === 'function', what: 'a function' };
/** Not an async one, whose promises would be taken for what they promise. */
export const EMBEDDER: Expected = { is: (value) => tagOf(value) === '[object Function]', what: 'a function that answers at once' };
/** What an embedder gives. */
export const VECTOR: Expected = {
  is: (value) => value === undefined || (isIterable(value) && [...(value as number[])].every(Number.isFinite)),
  what: 'a list of numbers or undefined',
};
export const SHARE: Expected = {
  is: (value) => typeof value === 'number' && value >= 0 && value <= 1,
  what: 'a number from 0 to 1',
};
/** Of milliseconds, bytes and the like. */
export const AMOUNT: Expected = number('a number from 0', 0);
export const RATIO: Expected = number('a number from 1', 1);
/** More than nothing. */
export const SOME: Expected = number('more than 0', Number.MIN_VALUE);
export const SIDE: Expected = oneOf(['source', 'target']);

export const TEXT: Expected = { is: isString, what: 'text (bytes become text by decodeText(bytes).text)' };
export const FILE: Expected = { is: isString, what: 'the path of a file' };
export const FILES: Expected = { is: listOf(isString), what: 'a list of paths of files' };
export const FOLDER: Expected = { is: isString, what: 'the path of a folder' };
export const BYTES: Expected = {
  is: (value) => ArrayBuffer.isView(value),
  what: 'a Uint8Array, such as new Uint8Array(await file.arrayBuffer())',
};

/** Before the text and beyond it nothing stands, which is no misuse. */
const isOffset: Is = (value) => typeof value === 'number';
export const OFFSET: Expected = { is: isOffset, what: 'an offset' };
export const PLACE: Expected = { is: (value) => isString(value) || isOffset(value), what: 'a path or an offset' };

const isTag: Is = (value) => typeof value === 'string' && isLanguageTag(value);
const isTags: Is = listOf(isTag);
const TAGS = `a list of language tags such as ['zh', 'en']`;
export const LANGUAGE: Expected = { is: isTag, what: 'a language tag such as zh', code: 'invalid-language' };
export const LANGUAGES: Expected = { is: isTags, what: TAGS, code: 'invalid-language' };
export const LANGUAGE_PAIR: Expected = {
  is: (value) => isTags(value) && (value as readonly string[]).length === 2,
  what: `two language tags such as ['zh', 'en']`,
  code: 'invalid-language',
};
/** Tables of further languages. */
export const TABLES: Expected = {
  is: listOf(having({ tag: isString, words: isPlain, structure: isPlain, quantities: isPlain })),
  what: 'a list of tables',
};
export const LEXICONS: Expected = {
  is: listOf(having({ source: isString, target: isString, entries: isIterable })),
  what: 'a list of lexicons (await loadLexicons(languages))',
};
export const TERMS: Expected = { is: listOf(having({ forms: isPlain })), what: 'a list of terms (as readTerms returns it)' };

const isBlocks: Is = listOf(having({ text: isString }));
/** What `parseDocument` takes. */
export const CONTENT: Expected = {
  is: (value) => isString(value) || isBlocks(value),
  what: 'text or blocks',
};

const isDocument: Is = having({ language: isString, clauses: isList, notes: isList });
export const DOCUMENT: Expected = { is: isDocument, what: 'a parsed document (parseDocument(text).document)' };
export const DOCUMENTS: Expected = { is: listOf(isDocument), what: 'a list of parsed documents (parseDocument(text).document)' };
export const DOCUMENT_PAIR: Expected = {
  is: having({ source: isDocument, target: isDocument }),
  what: 'an object with the parsed documents (parseDocument(text).document) source and target',
};

const isParsed: Is = having({ document: isDocument, findings: isList });
const PARSED_BY = 'what parseDocument(text) returns';
/** What `parseDocument` gives. */
export const PARSED: Expected = { is: isParsed, what: PARSED_BY };
export const PARSED_LIST: Expected = { is: listOf(isParsed), what: 'a list of documents as parseDocument(text) returns them' };
/** What `parseDocument` gives, where its findings don't matter. */
export const WITH_DOCUMENT: Expected = { is: having({ document: isDocument }), what: PARSED_BY };

const isLines: Is = listOf(isString);
export const LINES: Expected = { is: isLines, what: `a list of lines (text.split('\\n'))` };
export const VERSIONS: Expected = {
  is: listOf(having({ language: isTag, lines: isLines })),
  what: 'a list of versions, each with language and lines',
};

const isSide: Is = having({ clauses: isList });
const isAlignment: Is = having({ pairs: isList, source: isSide, target: isSide });
export const ALIGNMENT: Expected = { is: isAlignment, what: 'an alignment' };
export const CONCORDANCE: Expected = {
  is: having({ languages: isList, rows: isList, sides: isPlain }),
  what: 'a concordance (as concordDocuments and concordLines return it)',
};
export const DIFF: Expected = {
  is: having({ pairs: listOf(having({ change: isString })), source: isSide, target: isSide }),
  what: 'the changes of a text (as diffDocuments returns them)',
};

const isBead: Is = having({ source: isList, target: isList });
const isBeads: Is = listOf(isBead);
const isAnchors: Is = (value) => isBeads(value ?? []);
export const ANCHORS: Expected = {
  is: having({ fixed: isAnchors, forbidden: isAnchors }),
  what: '{ fixed, forbidden } of { source, target }',
};
export const BEADS: Expected = {
  is: isBeads,
  what: 'a list of beads, each with the indices of source and target (of an alignment: beadsOf(alignment))',
};
export const SCORES: Expected = {
  is: having({ strict: isPlain, lax: isPlain, null: isPlain, byType: isPlain }),
  what: 'scores (as scoreAlignment returns them)',
};

const isFindings: Is = listOf(having({ rule: isString, fingerprint: isString }));
export const FINDINGS: Expected = { is: isFindings, what: 'a list of findings (as checkAlignment and checkConcordance return it)' };
export const SUPPRESSIONS: Expected = {
  is: isFindings,
  what: 'a list of suppressions (as readSuppressions and suppressionsFor return it)',
};
export const CHECKED: Expected = {
  is: listOf(having({ alignment: isAlignment, findings: isFindings })),
  what: 'a list of targets, each with alignment and findings',
};
const isFile: Is = having({ name: isString });
/** Targets with the files of their sides. */
export const CHECKED_FILES: Expected = {
  is: listOf(having({ alignment: isAlignment, findings: isFindings, source: isFile, target: isFile })),
  what: 'a list of targets, each with alignment, findings and the files source and target, which have a name',
};

/** Pairs, all at once or as they come. */
export const PAIRS: Expected = {
  is: (value) => isIterable(value) || (typeof value === 'object' && value !== null && Symbol.asyncIterator in value),
  what: 'pairs from an iterable or an async iterable (such as alignment.pairs)',
};
/** One pair. */
export const PAIR: Expected = { is: isBead, what: 'a pair of an alignment' };
const isHead: Is = having({ language: isString });
/** What a format must know before its first pair. */
export const HEAD: Expected = {
  is: having({ unit: isString, source: isHead, target: isHead }),
  what: 'an object with unit, source and target, these with language and symbol (such as the alignment of the pairs)',
};
/** The languages and symbols of an output's versions. */
export const HEADS: Expected = {
  is: listOf(isHead),
  what: 'a list of versions, each with language and symbol (such as [alignment.source, alignment.target])',
};
