import { type DocxParts, docx, inList, listXml, noteMark, paragraph, runs } from './docx-file.js';

/** A paragraph of a text, its lines joined. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((lines) =>
      lines
        .trim()
        .replace(/(?<=[\u3000-\u9fff，；])\n(?=[\u4e00-\u9fff])/g, '')
        .replace(/\s*\n\s*/g, ' '),
    )
    .filter((line) => line !== '');
}

const superscripts = '¹²³⁴⁵⁶⁷⁸⁹';
const noteBody = /^([¹²³⁴⁵⁶⁷⁸⁹])\s*/;
const number = /^(?:\d{1,2}|[٠-٩]{1,2})\s?[.．-]\s*(?![.\d/])/;

/** The language-dependent signs of the operative numbers. */
const levelText: Readonly<Record<string, string>> = { ar: '%1 -' };

/** A Word file of the bundled resolution: operative paragraphs numbered by a list, notes as footnotes, right to left where due. */
export function resolutionDocx(language: string, text: string): Uint8Array {
  const all = paragraphsOf(text);
  const bodies = all.filter((line) => noteBody.test(line)).map((line) => line.replace(noteBody, ''));
  const rightToLeft = language === 'ar' ? '<w:bidi/>' : '';
  const spacing = '<w:spacing w:after="120"/>';
  let operative = false;
  const body = all
    .filter((line) => !noteBody.test(line))
    .map((line) => {
      operative ||= /^[1١]\s?[.．-]/.test(line);
      const numbered = operative && number.test(line);
      return paragraph(
        withMarks(numbered ? line.replace(number, '') : line, rightToLeft),
        (numbered ? inList(1) : '') + rightToLeft + spacing,
      );
    });
  const { definition, list } = listXml(1, [{ format: 'decimal', text: levelText[language] ?? '%1.' }]);
  const parts: DocxParts = { body: body.join(''), numbering: definition + list, footnotes: bodies };
  return docx(parts);
}

function withMarks(line: string, rightToLeft: string): string {
  return line
    .split(/([¹²³⁴⁵⁶⁷⁸⁹])/)
    .map((piece) => {
      const mark = piece === '' ? -1 : superscripts.indexOf(piece);
      return mark >= 0 ? noteMark(mark + 1) : runs(piece, rightToLeft === '' ? '' : '<w:rtl/>');
    })
    .join('');
}
