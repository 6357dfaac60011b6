import type { LanguageTable } from './table.js';

export const en: LanguageTable = {
  tag: 'en',
  name: 'English',
  script: 'Latn',
  direction: 'ltr',
  words: {
    functionWords:
      'the of and to in a for on that by as with be is at which its or from it this an was not are their has have all other been also such those these any more than under would were should will may had into but they between no he she his her we our you your i who what when where there can could shall if so do does did up out over about through during against among upon per very only most some each both either being while whether because however therefore within without',
    abbreviations:
      "mr. mrs. ms. dr. no. nos. art. arts. para. paras. vol. chap. sect. rev. corr. add. amend. e.g. i.e. etc. et al. vs. p. pp. u.s. st. prof. gen. col. jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. distr. cf. op. cit. ibid. supp. suppl. inc. ltd. co. jr. sr. hon. rev'd.",
    expansion: 3.19,
    variance: 17.7,
  },
  structure: {},
  quantities: {},
};
