import { primarySubtag } from '../languages/tag.js';
import { normalise } from './normalise.js';
import { words } from './tokenise.js';

/** Cyrillic letters in Latin ones, as names are usually respelled; signs without a sound fall away. */
const CYRILLIC = pairs(
  'аa бb вv гg дd еe жzh зz иi йi кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy ь эe юyu яya іi їi єe ґg',
);

/** Arabic letters in Latin ones; what can be vowel or consonant is taken for the vowel. */
const ARABIC = pairs('اa بb تt ثth جj حh خkh دd ذdh رr زz سs شsh صs ضd طt ظz عa غgh فf قq كk لl مm نn هh وu يi ءپp چch ژzh گg ڤv');

/**
 * The Chinese characters that transliterate foreign names, with the sound that each stands for in them, after the tables that
 * Chinese agencies follow: one character, one syllable.
 */
const HAN = pairs(
  '阿a 埃e 艾ai 爱ai 安an 昂an 奥o 澳ao 巴ba 拔ba 白bai 拜bai 班ban 邦ban 保bau 鲍bo 贝be 本ben 比bi 毕bi 宾bin 伯be 波po 玻bo 博bo 勃bo 布bu 查cha 昌chan 达da 大da 戴dai 丹dan 当dan 道dao 德de 登den 邓den 迪di 蒂ti 狄di 丁din 东don 杜du 敦don 多do 厄e 恩en 尔r 耳r 法fa 凡van 范van 方fan 菲phi 费fe 芬fin 丰fon 佛fo 弗f 夫v 福fo 富fu 盖ga 甘gan 冈gan 高gao 戈go 哥go 格g 葛ga 根gen 贡gon 古gu 瓜gua 圭gui 哈ha 海hai 汉han 豪ho 赫he 黑he 亨hen 洪hon 侯ho 胡hu 华wa 怀wai 惠hui 霍ho 基ki 吉gi 济zi 季ji 加ga 贾ja 杰je 金kin 津zin 久ju 居ju 喀ka 卡ka 开kai 凯kai 坎kan 康kon 考kao 柯ko 科ko 可ko 克k 肯ken 孔kon 库ku 夸kua 奎kui 昆kun 拉la 腊la 莱lai 赖lai 兰lan 朗lan 劳lau 勒le 雷re 蕾le 黎le 里ri 李li 理li 立li 利li 丽li 莉li 连len 列le 林lin 琳lin 龙lon 隆lon 卢lu 鲁ru 路lu 伦ren 罗ro 洛lo 吕lu 律lu 马ma 玛ma 迈mai 麦mak 曼man 芒mon 毛mau 茅mau 梅me 门men 蒙mon 孟mun 米mi 密mi 缅men 明min 摩mo 莫mo 墨me 默me 姆m 木mu 穆mu 纳na 乃nai 奈ne 南nan 瑙nau 内ne 嫩nen 尼ni 涅ne 宁nin 牛neu 纽nu 农non 努nu 挪no 诺no 欧eu 帕pa 派pai 潘pan 庞pon 佩pe 彭pen 皮pi 平pin 泼po 珀pe 普p 其ki 奇chi 契che 恰cha 乔jo 切che 钦chin 琼jon 丘chu 冉jan 让jan 热je 日ji 容jon 茹ju 瑞rui 若jo 撒sa 萨sa 塞se 赛se 桑san 瑟se 森sen 沙sha 莎sha 山shan 珊san 尚shan 绍sho 舍she 申shen 圣san 施shi 史sh 士s 什sh 舒shu 顺shun 司s 丝s 斯s 苏su 索so 塔ta 台tai 泰tai 坦tan 汤ton 唐dan 陶tau 忒te 特t 腾ten 提ti 廷tin 通ton 图tu 土tu 吞tun 托to 瓦va 万van 旺wan 威wi 韦ve 维vi 魏we 温ven 文ven 翁on 沃vo 乌u 武bu 伍wu 西si 希hi 悉si 锡si 席shi 夏sha 香shan 象xian 肖sho 谢she 辛sin 欣hin 兴hin 匈hun 休hu 修shu 许hu 叙sy 宣shuan 逊son 雅ya 亚a 延yen 扬yan 杨yan 耀yao 耶ye 叶ye 伊i 依i 易yi 因in 印in 英in 永yon 尤yu 于yu 约jo 云yun 赞zan 泽ze 扎za 詹jam 张zhan 兆zhao 哲je 珍jen 芝zhi 朱ju 兹z 孜z 宗zon 祖zu 佐zo 喬jo',
);

function pairs(list: string): ReadonlyMap<string, string> {
  return new Map(list.split(' ').map((pair) => [[...pair][0] ?? '', [...pair].slice(1).join('')] as const));
}

function respell(word: string, letters: ReadonlyMap<string, string>): string {
  let latin = '';
  for (const letter of word) latin += letters.get(letter) ?? letter;
  return latin;
}

/** Words romanised; emptied when it outgrows this many, so that a long run keeps flat memory. */
const CACHE_LIMIT = 200_000;
const cache = new Map<string, string>();

/** A word of an alphabet, as `normalise` gives it, in Latin letters. */
export function romaniseWord(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  if (cache.size >= CACHE_LIMIT) cache.clear();
  const made = foldSounds(latin(word));
  cache.set(word, made);
  return made;
}

function latin(word: string): string {
  if (/[\u0400-\u04ff]/.test(word)) return respell(word, CYRILLIC);
  if (/[\u0600-\u06ff]/.test(word)) return respell(word.replace(/^(?:ال|وال|بال|لل)/, ''), ARABIC);
  return word;
}

/** Letters that romanisations write differently for one sound. */
function foldSounds(latin: string): string {
  return latin
    .normalize('NFD')
    .replace(/[\u0300-\u036f']/g, '')
    .replace(/ph/g, 'f')
    .replace(/[ckq]h?/g, 'k')
    .replace(/w/g, 'v')
    .replace(/y/g, 'i')
    .replace(/x/g, 'ks')
    .replace(/(.)\1+/g, '$1');
}

/** The sounds of Chinese characters by code: looked up faster than a string, of which none need be made. */
const HAN_SOUNDS: ReadonlyMap<number, string> = new Map([...HAN].map(([character, sound]) => [character.charCodeAt(0), sound]));
/** Runs of at least this many transliterating characters are taken for a name. */
const SHORTEST_HAN_NAME = 3;

function romaniseHan(normalised: string): string[] {
  const names: string[] = [];
  let size = 0;
  for (let at = 0; at <= normalised.length; at++) {
    if (at < normalised.length && HAN_SOUNDS.has(normalised.charCodeAt(at))) {
      size++;
      continue;
    }
    if (size >= SHORTEST_HAN_NAME) names.push(foldSounds(respell(normalised.slice(at - size, at), HAN)));
    size = 0;
  }
  return names;
}

/**
 * The words of a text in Latin letters without accents, for comparing names and cognates across scripts. Chinese gives the runs of
 * characters that may transliterate a name; other scripts than the six languages' stay as they are.
 *
 * @example
 * ```ts
 * romanise('Солидарность', 'ru'); // ["solidarnost"]
 * ```
 */
export function romanise(text: string, language: string): string[] {
  const normalised = normalise(text);
  const tag = primarySubtag(language);
  if (tag === 'zh') return romaniseHan(normalised);
  return words(normalised).map(romaniseWord);
}
