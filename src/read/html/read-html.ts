import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse, type TreeAdapter } from 'parse5';
import { ClauseAlignError } from '../../errors.js';
import type { Reading } from '../reading.js';
import type { DecodedText } from '../text/decode.js';
import { PageReader } from './page.js';

/** No page is larger, in UTF-16 units. */
const largest = 64 * 1024 * 1024;
/** Browsers stop here too. */
const deepest = 512;

/**
 * Reads a web page, or what Word saves as one: paragraphs, lists with their numbers, tables row by row, notes tied by their links.
 * Menus and what else stands around the text are furniture.
 *
 * @throws {ClauseAlignError} `unreadable` for a page that is larger or nested deeper than any.
 */
export function readHtml({ text, findings }: Pick<DecodedText, 'text' | 'findings'>): Reading {
  if (text.length > largest) return refuse('a web page larger than any document');
  // The parser passes over rows and cells that stand in no table.
  const reader = new PageReader(parse(opensInTable.test(text) ? `<table>${text}` : text, { treeAdapter: shallow() }));
  return { content: reader.read(), findings: [...findings, ...reader.findings] };
}

function refuse(message: string): never {
  throw new ClauseAlignError('unreadable', message);
}

const opensInTable = /^(?:\s|<!--[\s\S]*?-->)*<(?:caption|colgroup|col|thead|tbody|tfoot|tr|td|th)[\s>/]/i;
/** A tree adapter that refuses pages nested too deep, before they cost more than they should. */
function shallow(): TreeAdapter<DefaultTreeAdapterMap> {
  let depth = 0;
  return {
    ...defaultTreeAdapter,
    onItemPush: () => {
      if (++depth > deepest) refuse(`the page is nested deeper than ${deepest} elements`);
    },
    onItemPop: () => {
      depth--;
    },
  };
}
