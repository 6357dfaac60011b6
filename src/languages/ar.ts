import type { LanguageTable } from './table.js';

export const ar: LanguageTable = {
  tag: 'ar',
  name: 'Arabic',
  script: 'Arab',
  direction: 'rtl',
  words: {
    functionWords:
      'في من على إلى أن عن مع هذا هذه ذلك تلك التي الذي الذين ما لا لم لن قد كان كانت هو هي هم بين أو و ثم بعد قبل عند كل غير كما إذ إذا أي أية وقد وفي ومن وعلى وإلى بما فيما مما بأن لأن وأن حيث حتى لدى دون خلال منذ ضد نحو حول أثناء به بها له لها لهم فيه فيها منها عليه عليها إليه إليها بهذا لهذا ولا وهو وهي',
    abbreviations: 'د. أ. م. ص. ج. ف. ق. ه. هـ. رقم. السيد. انظر.',
    expansion: 2.69,
    variance: 10.8,
  },
  structure: {},
  quantities: {},
};
