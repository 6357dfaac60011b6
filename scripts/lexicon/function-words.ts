import { normalise } from '../../src/text/normalise.js';
import type { DevsetLanguage } from '../data/devset.js';

/**
 * Articles, prepositions, pronouns, auxiliaries and conjunctions: the hundred or so commonest of each language that have four letters or
 * more, so that shorter ones need no naming; in Chinese those of one character. They carry no content and are left out of coverage.
 */
const LISTS: Readonly<Record<DevsetLanguage, string>> = {
  en: `that this these those with from into upon onto over under about above below after before between among amongst against through
    throughout during without within toward towards until till since unless although though because while whereas whether which what
    when where whose whom their theirs them they there then than thus your yours ours have having been being were will would shall
    should could might must does done doing such some same each every either neither both other another others more most much many
    also only very just even ever here hereby herein thereof therein thereto therefore however itself himself herself themselves
    like per via not hence else once again`,
  fr: `dans pour avec sans sous vers chez entre parmi contre depuis pendant durant avant après selon malgré outre afin ainsi alors aussi
    donc mais même mêmes comme lorsque lorsqu puisque parce quand dont celui celle ceux celles cela ceci cette leur leurs notre votre nous vous elle
    elles sont était étaient être avoir avait avaient serait seraient sera seront soit soient ayant étant aurait auront aura quel
    quelle quels quelles quelque quelques chaque tout toute tous toutes autre autres plus moins très encore déjà jamais toujours ont
    sauf dès jusque jusqu lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels desquelles aucun aucune
    certains certaines plusieurs quant ensuite puis voici doit doivent fait peut`,
  es: `para como desde hasta entre sobre bajo contra según durante mediante hacia ante tras sino pero aunque porque pues cuando donde
    mientras cual cuales quien quienes cuyo cuya cuyos cuyas este esta estos estas esto esos esas aquel aquella aquellos aquellas ellos
    ellas nuestro nuestra vuestro suyo suya sido sean será serán sería serían fueron fuera haya hayan había habían haber hubiera están
    estar estaba estaban estado tiene tienen tener todo toda todos todas otro otra otros otras mismo misma mismos mismas cada
    algún alguna algunos algunas ningún ninguna también además así más menos muy tanto tanta tantos tantas sólo solo aún entonces luego
    incluso dicho dicha dichos dichas excepto salvo embargo puede pueden debe deben`,
  ru: `который которая которое которые которого которой которых которому которым которыми которую котором этот этого этому этим этих этом
    эти этой эта того тому теми всех всем всеми весь всего всей если чтобы когда также более менее между через после перед
    против около вокруг среди вместо кроме помимо ради несмотря однако либо только даже ведь лишь были было была быть будет будут является
    являются может могут должен должна должны должно путем самых самый свой своей своего своих свою своим своими своем него ними неё нему
    нашей наших наша ваша один одного одной одна как-то такой такие таких такого такая таким такое другой другие других другого другим
    каждый каждого каждой тогда потому поэтому ввиду согласно`,
  ar: `التي الذي الذين اللذين اللتين اللاتي هذا هذه هذين هاتين ذلك تلك أولئك هؤلاء إلى على عن من في مع عند بين لدى حتى منذ خلال أثناء
    بعد قبل فوق تحت دون ضد نحو حول لكن لأن كان كانت يكون تكون كانوا يكن تكن ليس ليست كما عليه عليها عليهم إليه إليها إليهم فيه فيها
    فيهم منه منها منهم عنه عنها لها لهم لهذا لهذه بها بهم بهذا بهذه وذلك وهذا وهذه وهي وهو وهم وأن وإن وقد ولا ولم وما وفي ومن وعلى
    وإلى ومع وعن غير سوى أيضا وأيضا بعض كل كافة جميع أي أية أما وإذ عندما حيث بحيث فإن فإنه وكذلك كذلك لذلك بذلك بما مما فيما ومنها وفيها بأن أنه
    أنها أنهم بأنه بأنها والتي والذي والذين`,
  zh: `的 地 得 了 着 过 所 之 者 等 和 与 及 或 而 并 则 但 若 如 即 因 由 于 在 从 自 向 往 对 为 以 按 据 将 把 被 给 让 使 跟 同 比 至 到
    当 经 除 不 未 没 无 非 也 都 还 又 再 已 曾 正 才 就 仍 只 仅 均 更 最 很 太 可 能 会 应 须 需 要 是 有 这 那 该 此 其 本 各 每 某 另 我 你
    他 她 它 您 何 第 个 名 项 次`,
};

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).map(normalise));

/** Function words by language, normalised. */
export const FUNCTION_WORDS: Readonly<Record<DevsetLanguage, ReadonlySet<string>>> = {
  ar: list(LISTS.ar),
  en: list(LISTS.en),
  es: list(LISTS.es),
  fr: list(LISTS.fr),
  ru: list(LISTS.ru),
  zh: list(LISTS.zh),
};
