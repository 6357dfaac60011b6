import { en } from '../../src/languages/en.js';
import type { LanguageTable } from '../../src/languages/table.js';

/**
 * An example of a seventh language, for tests only: what it takes is this one table. The quantities are the English ones with German
 * months, which is enough for a declaration that has hardly any.
 */
export const german: LanguageTable = {
  tag: 'de',
  name: 'German',
  script: 'Latn',
  direction: 'ltr',
  words: {
    functionWords:
      'der die das und in zu den von mit ist des im für auf dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum haben nur oder aber vor zur bis mehr durch man sein wurde sei kein keine seine seiner ihrer jeder alle ohne unter gegen ihm sich darf diese dieser kann',
    abbreviations: 'z. b. d. h. usw. nr. art. abs. bzw. vgl. dr. prof. s. u. a.',
    expansion: 3.6,
  },
  structure: {
    alphabets: 'abcdefghijklmnopqrstuvwxyz',
    letters: 'äöüß',
    ordinals: '1=erster|erste|eins 2=zweiter|zweite|zwei 3=dritter|dritte|drei 4=vierter|vierte|vier 5=fünfter|fünfte|fünf',
    suffixes: '',
    alternative: '',
    headings: {
      chapter: 'kapitel_#',
      article: 'artikel_# art._#',
      annex: 'anlage_# anlage anhang_# anhang',
      appendix: 'beilage_# beilage',
      part: 'teil_#',
      section: 'abschnitt_#',
      preamble: 'präambel',
    },
    annexed: 'des_schreibens zum_schreiben',
    linking: 'der des und',
    divisionMarks: { preambular: 'präambelabsatz_#', operative: 'operativer_absatz_#' },
    organs: 'rat versammlung generalversammlung kommission konferenz ausschuss menschenrechtsrat sicherheitsrat',
    preambular: { words: 'unter in eingedenk bekräftigend feststellend daran_erinnernd da', endings: 'end', beginnings: '' },
    operative: { words: 'ersucht beschließt fordert bekräftigt betont begrüßt ermutigt bittet verkündet', endings: '', beginnings: '' },
    adverbs: 'ferner außerdem erneut nachdrücklich',
    conjunctions: 'und oder sowie',
    hyphenated: '',
    instruments: 'erklärung charta übereinkommen pakt vertrag protokoll satzung',
    reports: 'bericht beschluss mitteilung',
    offices: 'generalsekretärs sekretariats',
    by: 'des der',
    summaries: 'zusammenfassung',
    front: 'tagung tagesordnungspunkt_# verabschiedet_von',
    drafts: 'resolutionsentwurf',
    closing: 'plenarsitzung ohne_abstimmung geschehen_zu',
    signed: 'gezeichnet gez',
    finalWords: 'zu_urkund_dessen geschehen_zu',
    furniture: 'seite',
    contents: 'inhalt inhaltsverzeichnis',
    notes: 'anmerkungen fußnoten',
    counted: '',
    named: '',
    agreed: 'vereinbart',
    enacting: 'folgendes_vereinbart wie_folgt_übereingekommen',
  },
  quantities: { ...en.quantities, months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember' },
};
