import type { QuantityTable } from '../../languages/quantity-table.js';
import { zh } from '../../languages/zh.js';

/** Patterns that need no language. */
export const universalPatterns = {
  date: ['#Y - #M - #d', '#Y / #M / #d', '#d . #M . #y'],
  percentage: ['# %', '% #'],
  money: ['$ #', '€ #', '£ #', '¥ #', '# $', '# €'],
  resolution: ['#q'],
  period: ['#y - #y', '#y / #b', '#y - #b'],
} as const;

/** For languages without a table: figures, and what Han numerals number, as 第三条, which is 3 in print elsewhere. */
export const plainTable: QuantityTable = {
  ...zh.quantities,
  decimals: '.,',
  groups: ',.',
  joiners: '',
  approximate: '',
  unsure: Number.POSITIVE_INFINITY,
  counters: '',
  separators: ',',
  letters: '',
  patterns: {
    // A month in figures is a word in most languages.
    idioms: ['#M 月', '#M 월'],
    number: ['第 # 条|條|項|项|款|号|號|章|节|節'],
  },
  values: {},
};
