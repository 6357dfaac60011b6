/**
 * What speaks against each way to read a mark, the cheapest being taken; what is negative speaks for it. Chosen by hand, none of them fitted:
 * what counts is their order, and the rendered trees of `npm run bench:parse` (all bars at 1,000 trees a language) and the documents of
 * `tests/parse/versions` hold them in place.
 */
export const costs = {
  /** To take a mark for plain text: the dearer, the less else it can be. */
  rejected: {
    /** `PP1` names its division itself. */
    division: 100,
    /** `1.`, `(a)`, `1 -`. */
    plain: 6,
    dotted: 4,
    /** `A.`, `I.` may be an initial. */
    letterAndDot: 3,
    /** `2015.` at the end of a sentence. */
    year: 1.5,
    /** Nothing but white space sets it off. */
    weak: 1.2,
  },
  /** To go on with a list that is open. */
  goesOn: {
    /** A number that came already. */
    again: 4,
    /** Numbers are missing, in the division's own list or in one below it; the logarithm of the step comes on top. */
    gap: 0.9,
    gapBelow: 1.5,
    perLogStep: 0.3,
    otherSeries: 0.8,
    otherForm: 0.6,
    /** Behind a colon a list begins rather than goes on. */
    behindColon: 1,
    /** `1.2` stands in the list of the division's numbers. */
    dotted: 1,
  },
  /** To begin a list below what is open. */
  opens: {
    withOne: 0.2,
    withAnother: 3,
    perLogOrdinal: 0.3,
    withoutColon: 0.8,
    /** A list like it is open already, behind a colon and elsewhere. */
    likeAnother: 2.5,
    likeAnotherBehindColon: 1,
    /** Figures with a full stop number a division. */
    numbers: 1,
  },
  /** To begin a list of an open one's kind again, below an unnumbered paragraph. */
  again: { behindColon: 0.1, elsewhere: 0.9 },
  /** To begin the division with a list, whose marks are the kind that numbers it or not. */
  first: { own: 0.5, ofOtherStyle: 2 },
  /** What the next mark of the same form says. */
  ahead: { goesOn: -1, goesOnWithGap: -0.5, elsewhere: 0.2 },
  /** To take characters for others that look like them. */
  misread: { goesOn: -0.3, alone: 0.7 },
} as const;
