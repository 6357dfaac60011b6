import type { LanguageTable } from './table.js';

export const es: LanguageTable = {
  tag: 'es',
  name: 'Spanish',
  script: 'Latn',
  direction: 'ltr',
  words: {
    functionWords:
      'de la el los las y en a del que para por con se un una su sus al como o lo no es son más este esta estos estas entre ha han sobre sido ser e u ante desde hasta sin también otros otras otro otra fue fueron era eran cuando donde si ya pero ni le les me nos yo él ella ellos ellas usted muy todo toda todos todas cada dicho dicha ese esa eso había haya sea contra según durante cual cuales',
    abbreviations:
      'sr. sra. sres. dr. dra. núm. núms. art. arts. párr. párrs. vol. cap. secc. rev. corr. add. pág. págs. etc. cf. p. ej. ene. feb. mar. abr. jun. jul. ago. sept. oct. nov. dic. distr. ee. uu. ud. uds. prof. gral. ibíd. supl. ed.',
    expansion: 3.61,
    variance: 24.3,
  },
  structure: {},
  quantities: {},
};
