import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument, readDocument } from '../../src/index.js';
import type { Document } from '../../src/model/document.js';
import { loadCorpus } from '../../src/node.js';
import { documentToAkn } from '../../src/write/akn.js';
import { xmlCharacters } from '../../src/write/xml.js';
import { type Convention, conventions } from '../render/conventions.js';
import { layOut, noDamage } from '../render/layout.js';
import { printTree } from '../render/print.js';
import { growTree } from '../render/tree.js';
import { describeWithSharedData, sharedData } from '../shared-data.js';

/** The clauses of a document after it was written as Akoma Ntoso and read again. */
async function throughAkn(document: Document): Promise<Document> {
  const { versions } = await readDocument(new TextEncoder().encode(documentToAkn({ document })));
  return parseDocument(versions[0].content, { language: document.language }).document;
}

/** How a note's number is printed is no part of Akoma Ntoso. */
const clausesOf = ({ clauses }: Document) =>
  clauses.map(({ path, kind, text, numbering }) => [path, text, kind === 'note' ? null : (numbering?.mark ?? null)]);

const notesOf = ({ notes }: Document) => notes.map(({ label, text, marks }) => [label, text, marks]);

/** A random document as its language prints it, parsed. */
function printed(convention: Convention, seed: number): Document {
  const text = layOut(printTree(growTree(seed), convention, seed), convention, noDamage, seed);
  return parseDocument(text, { language: convention.tag }).document;
}

describe('a document comes back from Akoma Ntoso clause by clause', () => {
  test.each(Object.entries(loadCorpus().texts))('the resolution in %s, notes included', async (language, text) => {
    const { document } = parseDocument(text, { language });
    const read = await throughAkn(document);
    expect(clausesOf(read)).toEqual(clausesOf(document));
    expect(notesOf(read)).toEqual(notesOf(document));
  });

  test.each(conventions.map((convention) => [convention.tag, convention] as const))(
    'random documents in %s: the same tree, every note mark at its offset',
    async (_, convention) => {
      for (const seed of [2, 3, 4, 5, 7]) {
        const document = printed(convention, seed);
        const read = await throughAkn(document);
        expect(clausesOf(read)).toEqual(clausesOf(document));
        expect(notesOf(read)).toEqual(notesOf(document));
      }
    },
  );

  // Nothing but the line end parts an Arabic article's number from its title, and the reader has both on one line.
  test('an Arabic article with a title', async () => {
    const document = printed(conventions.find(({ tag }) => tag === 'ar') as Convention, 1);
    expect(clausesOf(await throughAkn(document))).toEqual(clausesOf(document));
  });

  test('a mark stands in the words of its clause', () => {
    const text = 'The Human Rights Council,\n\n1. Takes note of the report¹ and of its annex;*\n\n¹ A/HRC/1.\n\n* Advance version.';
    const { document } = parseDocument(text, { language: 'en' });
    expect(document.notes.map(({ marks }) => marks)).toEqual([[{ path: 'op.1', offset: 24 }], [{ path: 'op.1', offset: 42 }]]);
    expect(documentToAkn({ document })).toMatch(
      /the report<authorialNote eId="fn.1"[\s\S]*<\/authorialNote> and of its annex;<authorialNote eId="fn.\*"/,
    );
  });

  test('any text is written and read without an error, no word lost', async () => {
    const letters = (documents: readonly Document[]) =>
      xmlCharacters(documents.flatMap(({ clauses }) => clauses.map(({ text }) => text)).join('')).replace(/[^\p{L}\p{N}]/gu, '').length;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 6 }), async (paragraphs) => {
        const { document } = parseDocument(['The General Assembly,', ...paragraphs, '1. Decides.'].join('\n\n'), { language: 'en' });
        // Paragraphs of another script are read as another version of the document.
        const { versions } = await readDocument(new TextEncoder().encode(documentToAkn({ document })));
        const read = versions.map(({ content }) => parseDocument(content, { language: 'en' }).document);
        expect(letters(read)).toBeGreaterThanOrEqual(letters([document]));
      }),
      { numRuns: 60, examples: [[['!一', '!一']]] },
    );
  });
});

describeWithSharedData('a treaty', 'un-charter', () => {
  test.each(['zh', 'en', 'ar'])('comes back from Akoma Ntoso clause by clause: the Charter in %s', async (language) => {
    const { document } = parseDocument(sharedData(`un-charter/un_charter.${language}.txt`), { language });
    expect(clausesOf(await throughAkn(document))).toEqual(clausesOf(document));
  });
});
