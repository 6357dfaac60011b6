import { Inflate } from 'fflate';
import { ClauseAlignError } from '../errors.js';

/** A file in a zip archive, still packed. */
interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: Uint8Array;
}

/** The files of a zip archive. */
export interface Archive {
  has(name: string): boolean;
  /** The content of a file, in pieces; undefined where there is none of that name. */
  read(name: string): Uint8Array[] | undefined;
  readonly names: readonly string[];
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

/** No part of a document is larger, unpacked. */
const largest = 64 * 1024 * 1024;
/** XML packs to a tenth, a very dull one to a fiftieth; what packs better than this was made to burst. */
const highestRatio = 150;
/** Below this size the ratio proves nothing. */
const smallest = 2 * 1024 * 1024;
/** How much is unpacked between two looks at the size, packed: at most a thousand times as much comes out. */
const piece = 8 * 1024;

function refuse(what: string): never {
  throw new ClauseAlignError('unreadable', what);
}

/**
 * Opens a zip archive by its central directory (APPNOTE.TXT 4.3). The files are unpacked piece by piece and counted on the way: what the
 * archive says of their size is not believed.
 *
 * @throws {ClauseAlignError} `unreadable` where the archive is cut off or damaged, and in `read` where a file unpacks to more than any document.
 */
export function openArchive(bytes: Uint8Array): Archive {
  const entries = new Map(directory(bytes).map((entry) => [entry.name, entry]));
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    read(name) {
      const entry = entries.get(name);
      return entry && unpack(entry);
    },
  };
}

function directory(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) refuse('the archive is damaged');
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((field) => view.getUint16(at + field, true)) as [
      number,
      number,
      number,
    ];
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const packed = packedData(bytes, view, view.getUint32(at + 42, true), view.getUint32(at + 20, true));
    entries.push({ name, method: view.getUint16(at + 10, true), packed });
    at += 46 + nameLength + extraLength + commentLength;
  }
  return entries;
}

function endOfDirectory(view: DataView): number {
  const least = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= least; at--) if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  return refuse('the archive is damaged or cut off');
}

function packedData(bytes: Uint8Array, view: DataView, header: number, size: number): Uint8Array {
  if (header + 30 > bytes.length || view.getUint32(header, true) !== LOCAL_HEADER) refuse('the archive is damaged');
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + size > bytes.length) refuse('the archive is damaged or cut off');
  return bytes.subarray(start, start + size);
}

function unpack({ name, method, packed }: Entry): Uint8Array[] {
  if (method === STORED) return packed.length > largest ? refuse(`${name} is larger than any document`) : [packed];
  if (method !== DEFLATED) return refuse(`${name} is packed in a way that is not known`);
  const pieces: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((chunk) => {
    size += chunk.length;
    pieces.push(chunk);
  });
  for (let at = 0; at < packed.length; at += piece) {
    push(inflate, packed.subarray(at, at + piece), at + piece >= packed.length, name);
    const ratio = size / Math.min(packed.length, at + piece);
    if (size > largest || (size > smallest && ratio > highestRatio)) refuse(`${name} unpacks to more than any document holds`);
  }
  return pieces;
}

function push(inflate: Inflate, data: Uint8Array, last: boolean, name: string): void {
  try {
    inflate.push(data, last);
  } catch {
    refuse(`${name} is damaged`);
  }
}
