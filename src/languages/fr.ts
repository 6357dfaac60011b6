import type { LanguageTable } from './table.js';

export const fr: LanguageTable = {
  tag: 'fr',
  name: 'French',
  script: 'Latn',
  direction: 'ltr',
  words: {
    functionWords:
      'de la le les et des à du en l d dans une un que pour sur par au aux qui est ou plus ce cette ces sont a ont qu ne pas n se s son sa ses leur leurs être avec comme avait été ainsi entre il elle ils elles nous vous je on y c mais si tout toute tous toutes autre autres même sous sans dont où donc or ni car lors afin notamment cet celui celle ceux celles',
    abbreviations:
      'm. mm. mme. mlle. dr. n°. art. par. vol. chap. sect. rév. rev. corr. add. p. pp. etc. cf. janv. févr. juill. sept. oct. nov. déc. distr. ibid. suppl. éd. prof. gén. st. ex.',
    expansion: 3.6,
    variance: 29.5,
  },
  structure: {},
  quantities: {},
};
