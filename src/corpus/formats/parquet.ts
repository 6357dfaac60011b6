import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer';
import type { CorpusRow } from '../build/row.js';
import { PartFile } from './part-file.js';
import type { ShardPlace, ShardWriter } from './writer.js';

/** Rows that are held before they are written. */
const ROW_GROUP = 5_000;

type Column = {
  readonly name: string;
  readonly type: 'STRING' | 'DOUBLE' | 'JSON';
  readonly nullable: boolean;
  readonly value: (row: CorpusRow) => unknown;
};

const column = (name: string, value: (row: CorpusRow) => unknown, type: Column['type'] = 'STRING', nullable = false): Column => ({
  name,
  type,
  nullable,
  value,
});

/** The columns of a group: texts and paths by language, null where a row lacks it. */
function columnsOf(languages: readonly string[]): Column[] {
  const cell = (row: CorpusRow, language: string) => row.cells.find((each) => each.language === language);
  return [
    column('document', (row) => row.document),
    column('id', (row) => row.id),
    column('type', (row) => row.type),
    column('languages', (row) => row.cells.map(({ language }) => language).join(' ')),
    column('confidence', (row) => row.confidence, 'DOUBLE'),
    column('findings', (row) => row.findings, 'JSON'),
    ...languages.map((language) => column(`text_${language}`, (row) => cell(row, language)?.text ?? null, 'STRING', true)),
    ...languages.map((language) => column(`paths_${language}`, (row) => cell(row, language)?.paths.join(' ') ?? null, 'STRING', true)),
  ];
}

/** Bytes on their way to a file: what is written is let go whenever a group of rows is whole. */
function writerTo(file: PartFile): ByteWriter {
  const bytes = new ByteWriter();
  const drain = (): void => {
    file.writeBytes(new Uint8Array(bytes.buffer, 0, bytes.index));
    bytes.index = 0;
  };
  return Object.assign(bytes, { flush: drain, finish: drain });
}

/** Parquet, with a column of text for each language; findings are JSON. */
export function parquetWriter({ out, group, name, languages }: ShardPlace): ShardWriter {
  const path = `parquet/${group}/${name}.parquet`;
  mkdirSync(join(out, 'parquet', group), { recursive: true });
  const file = new PartFile(join(out, path));
  const columns = columnsOf(languages);
  const dataOf = (rows: readonly CorpusRow[]) =>
    columns.map(({ name, type, nullable, value }) => ({ name, type, nullable, data: rows.map(value) }));
  const schema = schemaFromColumnData({ columnData: dataOf([]) });
  const writer = new ParquetWriter({ writer: writerTo(file), schema, createdBy: 'clausealign' });
  let [waiting, rows]: [CorpusRow[], number] = [[], 0];
  const write = (): void => {
    if (waiting.length > 0) writer.write({ columnData: dataOf(waiting), rowGroupSize: ROW_GROUP });
    waiting = [];
  };
  return {
    add(row) {
      rows++;
      if (waiting.push(row) >= ROW_GROUP) write();
    },
    finish() {
      write();
      writer.finish();
      return [{ path, rows, ...file.place() }];
    },
  };
}
