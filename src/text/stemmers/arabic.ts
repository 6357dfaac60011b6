/**
 * Words whose first letter looks like a clitic (و ل ب س) but belongs to the word, as far as the light stem: لجنة is not "for a جنة".
 * They are common nouns and adjectives of official prose.
 */
const RADICAL_FIRST = new Set(
  `باب باحث باراغواي بارد بارز باطن باق باقي باكست بال بالغ باليست بانيا بايع بتر بترول بحار بحث بحر بحري بحوث بد بدء بدا بداي بدايل بدن بديل
  بذل بذور برا براء برازيل برامج براميل برتغال برق برلم برلما برلين برمج برميل برن برنامج برهن بروتوكول بروز بروكسل بريد بريطا بريه بساط بسيط
  بشا بشر بصر بصف بصم بضايع بطاق بطال بطريق بعث بعد بعض بعوث بعيد بغاء بقاء بقر بقي بكر بكين بلاد بلاستيك بلاغ بلجيك بلد بلدا بلطيق بلغ بلغار
  بلور بلوغ بنا بناء بنات بنادق بند بنغلاديش بنك بنود بنوك بني بنين بنيه بواب بوروند بوسن بولند بولي بوليس بوليف بيان بيت بيرو بيروقراط بيض
  بيطر بيع بيلاروس بين بيوت بيولوج بيومتر بيي بييه سابع سابق ساتل ساح ساحل ساد سادس سادسه ساع ساعد سافر سالف سام ساموا ساهم ساو سايد ساير سباك
  سبب سبع سبعو سبعين سبل سبيل ست سته ستو ستين سجل سجلا سجن سجناء سجو سجون سجين سحب سحيق سخيه سد سداد سرب سرد سرطا سرع سرق سرقه سرور سري سريع
  سريلانك سريه سطح سعاد سعر سعود سعي سفارا سفر سفل سفن سفير سفين سقط سكا سكان سكر سكك سكني سكنيه سلاح سلاسل سلال سلام سلب سلبي سلسل سلط سلع
  سلف سلفادور سلم سلوفاك سلوفين سلوك سليم سليما سمات سماح سمع سمعه سمك سمه سن سنت سند سنغافور سنغال سنه سنو سنوا سهام سهل سهول سوء سواء سوابق
  سواتل سواق سوال سود سودا سور سوريا سوف سوفي سوق سويد سويسر سيئ سياج سياح سياد سيار سياره سياس سياق سيبر سيد سيداو سير سيراليو سيشل سيطر
  سيناريو سيول سييه لا لاتين لاج لاجي لاجيات لاحق لازم لاسلك لامركز لايح لايق لبن لبنا لبيرا لتوان لجان لجن لجوء لحظ لحوم لزوم لسان لصق لصوص
  لعب لغات لغام لغم لغه لغو لقاء لقاح لكسمبورغ لندن لواء لوازم لوايح لوجست لوح لوكسمبورغ لوم لون ليبر ليبي ليبيا ليل واجب واحد وارد واسع
  واشنطن واضح وافد واقع والد وايح وايم وباء وبايي وتير وثايق وثق وثيق وثيقت وجه وجود وحد وحش وحيد ودايع وديع وراث ورش ورق وزار وزراء وزع وزن
  وزير وساط وسايل وسط وسطاء وسيل وشك وشيك وصايا وصف وصل وصم وصول وصيه وضع وضوح وطن وظايف وظيف وعد وعود وعي وفا وفاء وفد وفود وفي وفيات وقا
  وقايع وقت وقف وقود وقوف وكال وكالت وكلاء وكيل ولا ولاد ولد وليد وهم ويام`.split(/\s+/),
);

const ARTICLE = /^(?:وبال|وكال|وفال|ولل|وال|بال|كال|فال|لل|ال)(?=..)/;
const SUFFIX = /(?:تها|تهم|هما|ها|هم|ان|ات|ون|ين|يه|ته|نا|ه|ي)$/;

function withoutSuffixes(word: string): string {
  let stem = word;
  for (let turn = 0; turn < 2; turn++) {
    const suffix = SUFFIX.exec(stem)?.[0] ?? '';
    if (suffix === '' || stem.length - suffix.length < 3) break;
    stem = stem.slice(0, -suffix.length);
  }
  return stem;
}

/** Takes و, ل, ب or the future's س away, unless the word begins with that letter by itself. */
function withoutClitics(word: string): string {
  let rest = word;
  for (let turn = 0; turn < 2; turn++) {
    const clitic = /^(?:[ولب]|س(?=[يتنا]))/.test(rest) && rest.length > 3;
    if (!clitic || RADICAL_FIRST.has(rest) || RADICAL_FIRST.has(withoutSuffixes(rest))) break;
    rest = rest.slice(1);
  }
  return rest;
}

/**
 * Light stemming of Arabic after Larkey, Ballesteros & Connell (2007): proclitics with the article, then single ones, then endings and
 * object pronouns. It takes a word as `normalise` gives it.
 */
export function stemArabic(word: string): string {
  const article = ARTICLE.exec(word)?.[0] ?? '';
  // After the article the word begins: nothing more is a clitic.
  return withoutSuffixes(article === '' ? withoutClitics(word) : word.slice(article.length));
}
