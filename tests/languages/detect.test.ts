import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../src/languages/detect.js';
import { languages } from '../../src/languages/index.js';
import { parseDocument } from '../../src/parse/index.js';
import { declarations, declarationText } from '../udhr.js';

describe('language detection', () => {
  test.each(Object.entries(declarations))('tells %s', (language, file) => {
    expect(detectLanguage(declarationText(file))?.tag).toBe(language);
  });

  test.each(['deu_1996', 'por_PT', 'ukr', 'pes_1', 'ita', 'nld'])('leaves %s undetermined rather than wrong', (file) => {
    expect(detectLanguage(declarationText(file))?.tag).toBeUndefined();
  });

  test.each([
    ['The Human Rights Council requests a report.', 'en'],
    ['Le Conseil des droits de l’homme prie le Secrétaire général', 'fr'],
    ['大会', 'zh'],
    ['Прочие вопросы', 'ru'],
    ['مسائل أخرى', 'ar'],
  ])('tells short lines: %s', (text, tag) => {
    expect(detectLanguage(text)?.tag).toBe(tag);
  });

  test('says und for nothing to tell by', () => {
    expect(parseDocument('12345 — 67').document.language).toBe('und');
    expect(parseDocument('').document.language).toBe('und');
  });

  test('a malformed tag is refused', () => {
    expect(() => parseDocument('x', { language: 'no tag' })).toThrowError(expect.objectContaining({ code: 'invalid-language' }));
    expect(parseDocument('x', { language: 'tlh' }).document.language).toBe('tlh');
  });
});

describe('structure tables', () => {
  test.each(languages.map((table) => [table.tag, table.structure] as const))(
    '%s fills every list that the parser cannot do without',
    (_, structure) => {
      for (const list of [
        structure.alphabets,
        structure.organs,
        structure.preambular.words,
        structure.operative.words,
        structure.instruments,
        structure.front,
      ]) {
        expect(list.trim()).not.toBe('');
      }
      for (const template of [structure.headings.chapter, structure.headings.article, structure.headings.annex])
        expect(template).toContain('#');
    },
  );
});
