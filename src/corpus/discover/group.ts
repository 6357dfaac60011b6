import { byUnits, type DocumentSet, type Rejection, type VersionFile } from './document-set.js';

/** Makes sets of versions by their document: one version a language, two languages or more. */
export function groupVersions(documents: ReadonlyMap<string, readonly VersionFile[]>): { sets: DocumentSet[]; rejected: Rejection[] } {
  const sets: DocumentSet[] = [];
  const rejected: Rejection[] = [];
  for (const document of [...documents.keys()].sort(byUnits)) {
    const byLanguage = new Map<string, VersionFile>();
    for (const version of documents.get(document) ?? []) {
      const { language, file } = version;
      const known = byLanguage.get(language);
      if (known === undefined) byLanguage.set(language, version);
      else rejected.push({ document, language, file, code: 'same-language', reason: `a second text in ${language}, beside ${known.file}` });
    }
    const versions = [...byLanguage.values()].sort((a, b) => byUnits(a.language, b.language));
    const [only] = versions;
    if (versions.length > 1) sets.push({ document, versions });
    else if (only !== undefined) rejected.push({ document, ...only, code: 'unpaired', reason: `no version but that in ${only.language}` });
  }
  return { sets, rejected };
}
