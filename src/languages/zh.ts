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
  structure: {
    alphabets: '甲乙丙丁戊己庚辛壬癸 子丑寅卯辰巳午未申酉戌亥',
    letters: '',
    ordinals: '',
    letterNames: '',
    headings: {
      chapter: '第#章',
      article: '第#条 第#條',
      annex: '附件# 附件 附录# 附录 附文# 附文',
      appendix: '附录# 附录 附文# 附文',
      part: '第#部分 第#编',
      section: '第#节 第#節',
      preamble: '序言 序文 前言 弁言',
    },
    organs: '理事会 大会 委员会 会议 缔约方 缔约国 董事会 安理会 论坛',
    organArticles: '',
    preambular: {
      words:
        '重申 回顾 强调 确认 表示关切 申明 决心 坚信 深信 认识到 铭记 注意到 关切 欢迎 痛惜 谴责 赞扬 考虑到 认定 根据 审议了 意识到 念及 希望 肯定 指出 着重指出 特别关切 表示严重关切 严重关切 赞赏 鉴于 深为关切 遵循 忆及 本着 感到震惊 震惊 惊悉 表示 深切关注 关注 感到遗憾 遗憾 铭记着 承认 决意 满意地注意到 收到 听取了 兹 相信 确信 悉知 顾及 有鉴于 惊恐 期待 受到 切望 渴望 力求',
      endings: '',
      beginnings: '',
    },
    operative: {
      words:
        '请 决定 敦促 呼吁 吁请 促请 要求 邀请 鼓励 核准 核可 谴责 强烈谴责 通过 授权 建议 赞同 表示注意到 注意到 重申 再次表示 强调 欢迎 确认 肯定 感谢 表示感谢 表示赞赏 宣布 承认 敬请 促进 支持 表示满意 表示支持 重点指出 特别指出 强调指出 指示 设立 任命 赞扬 申明 表示关切 回顾 延长 大力鼓励 强烈敦促 对 希望 痛惜 满意 声明 认为 责成 通知 期待 提请 宣告 核定 接受 祝贺 警告 再次请 再次',
      endings: '',
      beginnings: '',
    },
    adverbs: '又 还 并 再次 再 也 进一步 深切 深为 严重 强烈 大力 郑重 特别 赞赏地 关切地 满意地 遗憾地 感兴趣地 热烈 十分 极为 表示 此外',
    conjunctions: '和 以及 及 并 或 与 并且 或者',
    instruments: '宣言 公约 盟约 宪章 条约 议定书 规约 协定 章程 规则 原则 准则 行动纲领 行动计划 守则',
    reports: '报告 报告书 的说明 决定 信 普通照会 纪要 临时议程 声明 简要记录',
    front: '届会议 议程项目 会议 distr. distr original 原文 决议草案 决定草案 大会决议 理事会决议 通过 根据 未经 联合国 中文 英文 正式记录 限量 普遍 general limited 补编 修正案 修订 委员会 总干事 english chinese french',
    closing: '次全体会议 次会议 全体会议 未经表决 记录表决 表决通过 订于 签订于 谨签字 以昭信守 [以 [未经',
    furniture: '第_#_页 页 请回收',
    notes: '注 注释 脚注 附注 尾注',
    agreed: '商定 已商定 议定 达成一致',
  },
  quantities: {},
};
