import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse, type TreeAdapter } from 'parse5';
import { ClauseAlignError } from '../../errors.js';
import type { DecodedText } from '../decode.js';
import { decodeAs, markedEncoding } from '../encoding.js';
import { ofFile, type Reading } from '../reading.js';
import { PageReader } from './page.js';

/** No page is larger. */
const largest = 64 * 1024 * 1024;
/** Browsers stop here too. */
const deepest = 512;

/**
 * Reads a web page, or what Word saves as one: paragraphs, lists with their numbers, tables row by row, notes tied by their links.
 * Menus and what else stands around the text are furniture.
 *
 * @param bytes The page, for its own word on its encoding.
 * @param decoded The page as its bytes alone decode.
 * @throws {ClauseAlignError} `unreadable` for a page that is larger or nested deeper than any.
 */
export function readHtml(bytes: Uint8Array, decoded: Pick<DecodedText, 'text' | 'findings'>): Reading {
  if (bytes.length > largest) return refuse('a web page larger than any document');
  const { text, findings } = asDeclared(bytes) ?? decoded;
  // The parser passes over rows and cells that stand in no table.
  const reader = new PageReader(parse(opensInTable.test(text) ? `<table>${text}` : text, { treeAdapter: shallow() }));
  return { content: reader.read(), findings: [...findings, ...reader.findings] };
}

function refuse(message: string): never {
  throw new ClauseAlignError('unreadable', message);
}

const opensInTable = /^(?:\s|<!--[\s\S]*?-->)*<(?:caption|colgroup|col|thead|tbody|tfoot|tr|td|th)[\s>/]/i;
const declaration = /<meta\b[^>]{0,200}charset\s*=\s*["']?\s*(?<name>[\w-]+)/i;

/** The page in the encoding that it declares (HTML 13.2.3.2), where its bytes don't tell: a byte order mark goes before what a page says. */
function asDeclared(bytes: Uint8Array): Pick<DecodedText, 'text' | 'findings'> | null {
  if (markedEncoding(bytes) !== undefined) return null;
  const head = String.fromCharCode(...bytes.subarray(0, 4096));
  const name = declaration.exec(head)?.groups?.name;
  if (name === undefined || /^utf-?(?:8|16)/i.test(name)) return null;
  try {
    const { encoding } = new TextDecoder(name);
    const finding = ofFile('encoding', 'info', `Read as ${encoding}, as the page says.`);
    return { text: decodeAs(bytes, encoding), findings: [finding] };
  } catch {
    // An encoding that nobody knows says nothing.
    return null;
  }
}

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
