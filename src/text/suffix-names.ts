/** What stands behind numbers that were put in later, in their order and as paths write them, whatever a version prints. */
export const suffixNames = ['bis', 'ter', 'quater', 'quinquies', 'sexies', 'septies', 'octies', 'novies', 'decies'];
