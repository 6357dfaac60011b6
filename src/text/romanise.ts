import { primarySubtag } from '../languages/tag.js';
import { normalise } from './normalise.js';
import { remembering } from './remembering.js';
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
const HAN = bySound(
  'a阿亚 ai艾爱 an安昂 ao澳 ba巴拔 bai白拜 ban班邦 bau保 be贝伯 ben本 bi比毕 bin宾 bo鲍玻博勃 bu布武 cha查恰 chan昌 che契切 chi奇 chin钦 chu丘 da达大 dai戴 dan丹当唐 dao道 de德 den登邓 di迪狄 din丁 do多 don东敦 du杜 e埃厄 en恩 eu欧 f弗 fa法 fan方 fe费 fin芬 fo佛福 fon丰 fu富 g格 ga盖葛加 gan甘冈 gao高 gen根 gi吉 go戈哥 gon贡 gu古 gua瓜 gui圭 ha哈 hai海 han汉 he赫黑 hen亨 hi希 hin欣兴 ho豪侯霍 hon洪 hu胡休许 hui惠 hun匈 i伊依 in因印英 ja贾 jam詹 jan冉让 je杰热哲 jen珍 ji季日 jo乔若约喬 jon琼容 ju久居茹朱 k克 ka喀卡 kai开凯 kan坎 kao考 ken肯 ki基其 kin金 ko柯科可 kon康孔 ku库 kua夸 kui奎 kun昆 la拉腊 lai莱赖 lan兰朗 lau劳 le勒蕾黎列 len连 li李理立利丽莉 lin林琳 lo洛 lon龙隆 lu卢路吕律 m姆 ma马玛 mai迈 mak麦 man曼 mau毛茅 me梅墨默 men门缅 mi米密 min明 mo摩莫 mon芒蒙 mu木穆 mun孟 na纳 nai乃 nan南 nau瑙 ne奈内涅 nen嫩 neu牛 ni尼 nin宁 no挪诺 non农 nu纽努 o奥 on翁 p普 pa帕 pai派 pan潘 pe佩珀 pen彭 phi菲 pi皮 pin平 po波泼 pon庞 r尔耳 re雷 ren伦 ri里 ro罗 ru鲁 rui瑞 s士司丝斯 sa撒萨 san桑珊圣 se塞赛瑟 sen森 sh史什 sha沙莎夏 shan山尚香 she舍谢 shen申 shi施席 sho绍肖 shu舒修 shuan宣 shun顺 si西悉锡 sin辛 so索 son逊 su苏 sy叙 t特 ta塔 tai台泰 tan坦 tau陶 te忒 ten腾 ti蒂提 tin廷 to托 ton汤通 tu图土 tun吞 u乌 v夫 va瓦 van凡范万 ve韦 ven温文 vi维 vo沃 wa华 wai怀 wan旺 we魏 wi威 wu伍 xian象 ya雅 yan扬杨 yao耀 ye耶叶 yen延 yi易 yon永 yu尤于 yun云 z兹孜 za扎 zan赞 ze泽 zhan张 zhao兆 zhi芝 zi济 zin津 zo佐 zon宗 zu祖',
);

function pairs(list: string): ReadonlyMap<string, string> {
  return new Map(list.split(' ').map((pair) => [[...pair][0] ?? '', [...pair].slice(1).join('')] as const));
}

/** Characters by the sound that stands before them. */
function bySound(list: string): ReadonlyMap<string, string> {
  return new Map(
    list.split(' ').flatMap((group) => {
      const sound = /^[a-z]+/.exec(group)?.[0] ?? '';
      return [...group.slice(sound.length)].map((character) => [character, sound] as const);
    }),
  );
}

function respell(word: string, letters: ReadonlyMap<string, string>): string {
  let latin = '';
  for (const letter of word) latin += letters.get(letter) ?? letter;
  return latin;
}

/** A word of an alphabet, as `normalise` gives it, in Latin letters. */
export const romaniseWord = remembering(200_000, (word) => foldSounds(latin(word)));

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

/** Names and abbreviations that Chinese leaves as they are. */
const LATIN_WORD = /[a-z\u00df-\u024f]+/g;

/**
 * The words of a text in Latin letters without accents, for comparing names and cognates across scripts. Chinese gives the runs of
 * characters that may transliterate a name, and the words that it leaves in Latin letters; other scripts than the six languages' stay as
 * they are.
 *
 * @example
 * ```ts
 * romanise('Солидарность', 'ru'); // ["solidarnost"]
 * ```
 */
export function romanise(text: string, language: string): string[] {
  const normalised = normalise(text);
  const tag = primarySubtag(language);
  if (tag === 'zh') return [...romaniseHan(normalised), ...(normalised.match(LATIN_WORD) ?? []).map(romaniseWord)];
  return words(normalised).map(romaniseWord);
}
