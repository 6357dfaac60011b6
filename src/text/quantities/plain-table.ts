import type { QuantityTable } from '../../languages/quantity-table.js';

/** Patterns that need no language. */
export const universalPatterns = {
  date: ['#Y - #M - #d', '#Y / #M / #d', '#d . #M . #y'],
  percentage: ['# %', '% #'],
  money: ['$ #', '€ #', '£ #', '¥ #', '# $', '# €'],
  resolution: ['#q'],
  period: ['#y - #y', '#y / #b', '#y - #b'],
} as const;

/** For languages without a table: figures only. */
export const plainTable: QuantityTable = {
  decimals: '.,',
  groups: ',.',
  reversedGroups: false,
  suffixes: '',
  endings: {},
  proclitics: '',
  articles: '',
  cardinals: '',
  ordinals: '',
  multipliers: '',
  denominators: '',
  joiners: '',
  approximate: '',
  andHalf: [],
  order: 'tens',
  unsure: 0,
  counters: '',
  months: '',
  separators: ',',
  letters: '',
  sessionMarks: '',
  patterns: {
    // A month in figures is a word in most languages.
    idioms: ['#M 月', '#M 월'],
  },
  values: {},
};
