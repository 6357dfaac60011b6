import type { Provenance } from '../generator.js';
import { xmlText } from '../xml.js';
import { footerHtml, type PageData, toPage } from './page.js';
import { pageStyle } from './page-assets.js';
import type { Sheet } from './sheet.js';
import { languageAttributes, sheetHtml } from './sheet-html.js';
import { viewOf } from './sheet-marks.js';

/** A sheet and what is said above it. */
export interface HeadedSheet {
  readonly sheet: Sheet;
  /** Text: whether a translation is complete, how much is linked. */
  readonly summary: string;
}

function titleOf({ versions, pivot }: Sheet): { title: string; language: string } | undefined {
  const titled = [versions[pivot], ...versions].find((version) => version !== undefined && version.title !== null);
  return titled === undefined || titled.title === null ? undefined : { title: titled.title, language: titled.language };
}

/** Writes sheets as one self-contained page for a reviser, with the script that filters, corrects and saves. */
export function sheetsToPage(kind: PageData['kind'], sheets: readonly HeadedSheet[], fallback: string, provenance: Provenance): string {
  const [first] = sheets;
  const titled = first === undefined ? undefined : titleOf(first.sheet);
  const title = titled?.title ?? fallback;
  const several = sheets.length > 1;
  const body = sheets.map(({ sheet, summary }) => {
    const names = sheet.versions.map(({ name }) => name).join(' → ');
    const heading = several ? `<h2>${xmlText(names)}</h2>\n` : '';
    return sheetHtml(viewOf(sheet), `${heading}<p class="summary">${xmlText(summary)}</p>\n`);
  });
  return toPage({
    title,
    style: pageStyle,
    heading: `<header class="title"><h1 ${titled === undefined ? '' : languageAttributes(titled.language)}>${xmlText(title)}</h1></header>`,
    body: `<main>\n${body.join('')}</main>\n${footerHtml(provenance)}`,
    data: { kind, sheets: sheets.map(({ sheet }) => sheet), provenance },
  });
}
