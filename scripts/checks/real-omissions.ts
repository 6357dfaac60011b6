import type { LANGUAGES } from '../data/sets.js';

type Language = (typeof LANGUAGES)[number];

/** Lines of the development set, by how their Chinese begins, that stand beside another passage, or one that ends elsewhere, in every other language. */
const EVERYWHERE = [
  '在临时措施阶段，法院裁定',
  '《约翰内斯堡执行计划》和联合国可持续发展大会题为',
  '该组织专门从事志愿、社群和人道主义事务',
  '2015年1月30日乌克兰常驻联合国代表',
  '4.5 向客户提供有成效、高效率的旅行支助',
];

/** The same of one language: a sentence or clause is left out in print, or added. */
const IN_ONE: Readonly<Partial<Record<Language, readonly string[]>>> = {
  en: ['关于在国际贸易中对某些危险化学品和农药采用', '非国家武装团体招募和使用儿童'],
  fr: ['2015年将针对这些法案开展倡导活动', '外交部指出，这一行动是吞并', '会上，南共市缔约国和联系国'],
  ru: [
    '这项指标提供有关在何种程度上能够',
    '最近制定了提供青少年友好型保健服务的标准',
    '12. 为落实《预防家庭暴力法》',
    '2012年11月13日进步民族党领导人',
  ],
  ar: ['约90.9%的代表团指出', '南朝鲜按计划从3月份起开展'],
};

/** Whether a line of the development set lacks a passage in print, read by hand: to say so is no false alarm. */
export function lacksPassage(chinese: string, language: Language): boolean {
  return [...EVERYWHERE, ...(IN_ONE[language] ?? [])].some((beginning) => chinese.startsWith(beginning));
}
