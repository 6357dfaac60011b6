import type { Archive } from '../archive.js';
import { readXml } from '../xml.js';

/** The parts that a part refers to, by the last word of their kind: `footnotes`, `numbering`, `header` … */
export type Relations = ReadonlyMap<string, readonly string[]>;

/** Reads the relations of a part of an Open Packaging archive (ECMA-376 part 2, 9.3); of the archive itself for ''. */
export function relationsOf(archive: Archive, part: string): Relations {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const xml = archive.read(`${folder}_rels/${part.slice(slash)}.rels`);
  const relations = new Map<string, string[]>();
  if (!xml) return relations;
  readXml(xml, `${folder}_rels/${part.slice(slash)}.rels`, {
    open(name, { Type: type = '', Target: target = '', TargetMode: mode }) {
      if (!/(?:^|:)Relationship$/.test(name) || mode === 'External') return;
      const kind = type.slice(type.lastIndexOf('/') + 1);
      const path = target.startsWith('/') ? target.slice(1) : resolved(folder + target);
      relations.set(kind, [...(relations.get(kind) ?? []), path]);
    },
    close() {},
    text() {},
  });
  return relations;
}

/** A path without `.` and `..`. */
function resolved(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
