/** What names a currency in the six languages, one a line: ISO 4217 code, then signs and beginnings of words in small letters. Dollars, francs and pounds of all States are one. */
export const CURRENCIES = `USD|$|dollar|dólar|долл|دولار|美元
EUR|€|euro|евро|يورو|欧元
GBP|£|pound|livre|libra|фунт|جنيه|英镑
CHF|franc|франк|فرنك|法郎
JPY|¥|yen|иен|日元`;
