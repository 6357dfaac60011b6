import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../../write/generator.js';
import { xmlAttribute, xmlText } from '../../write/xml.js';
import type { CorpusRow, RowCell } from '../build/row.js';
import { PartFile } from './part-file.js';
import type { ShardPlace, ShardWriter } from './writer.js';

const property = (name: string, value: string): string => `<prop type="x-${name}">${xmlText(value)}</prop>`;

function variant({ language, paths, text, status }: RowCell): string {
  const properties = property('path', paths.join(' ')) + (status === undefined ? '' : property('status', status));
  return `<tuv xml:lang="${xmlAttribute(language)}">${properties}<seg>${xmlText(text)}</seg></tuv>`;
}

function unit({ document, id, type, confidence, cells, findings }: CorpusRow): string {
  const rules = [...new Set(findings.map(({ rule }) => rule))].map((rule) => property('finding', rule)).join('');
  const properties = property('document', document) + property('type', type) + property('confidence', String(confidence)) + rules;
  return `<tu tuid="${xmlAttribute(`${document} ${id}`)}">${properties}${cells.map(variant).join('')}</tu>\n`;
}

/** TMX 1.4b: a unit a row, with a variant for each language that it has. */
export function tmxWriter({ out, group, name, languages }: ShardPlace): ShardWriter {
  const path = `tmx/${group}/${name}.tmx`;
  mkdirSync(join(out, 'tmx', group), { recursive: true });
  const file = new PartFile(join(out, path));
  const attributes = `creationtool="clausealign" creationtoolversion="${version}" segtype="paragraph" o-tmf="clausealign" adminlang="en"`;
  file.write('<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4">\n');
  file.write(`<header ${attributes} srclang="${xmlAttribute(languages[0] ?? '*all*')}" datatype="plaintext"/>\n<body>\n`);
  let rows = 0;
  return {
    add(row) {
      file.write(unit(row));
      rows++;
    },
    finish() {
      file.write('</body>\n</tmx>\n');
      return [{ path, rows, ...file.place() }];
    },
  };
}
