import type { LanguageTable } from './table.js';

export const zh: LanguageTable = {
  tag: 'zh',
  name: 'Chinese',
  script: 'Hani',
  direction: 'ltr',
  words: {
    functionWords:
      '的 了 和 与 及 在 是 以 为 对 将 有 不 并 或 其 该 这 那 等 于 由 从 被 把 使 所 之 而 但 也 又 还 就 都 向 因 此 上 下 中 内 外 者 们 个 各 一',
    abbreviations: '',
    expansion: 1,
    variance: 1.0,
  },
  structure: {},
  quantities: {},
};
