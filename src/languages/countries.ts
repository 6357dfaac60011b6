/**
 * Names of States, one a line: ISO 3166 code, then the short name in English, French, Spanish, Russian, Arabic and Chinese, without articles
 * and bracketed additions; `/` parts forms in use. Facts of UNTERM, by way of the data set country-codes (public domain).
 */
export const COUNTRIES = `AFG|Afghanistan|Afghanistan|Afganistán|Афганистан|أفغانستان|阿富汗
ALB|Albania|Albanie|Albania|Албания|ألبانيا|阿尔巴尼亚
DZA|Algeria|Algérie|Argelia|Алжир|الجزائر|阿尔及利亚
AND|Andorra|Andorre|Andorra|Андорра|أندورا|安道尔
AGO|Angola|Angola|Angola|Ангола|أنغولا|安哥拉
ASM|American Samoa|Samoa américaines|Samoa Americana|Американское Самоа|ساموا الأمريكية|美属萨摩亚
ATG|Antigua and Barbuda|Antigua-et-Barbuda|Antigua y Barbuda|Антигуа и Барбуда|أنتيغوا وبربودا|安提瓜和巴布达
ARG|Argentina|Argentine|Argentina|Аргентина|الأرجنتين|阿根廷
ARM|Armenia|Arménie|Armenia|Армения|أرمينيا|亚美尼亚
AUS|Australia|Australie|Australia|Австралия|أستراليا|澳大利亚
AUT|Austria|Autriche|Austria|Австрия|النمسا|奥地利
AZE|Azerbaijan|Azerbaïdjan|Azerbaiyán|Азербайджан/Азербайджанская Республика|أذربيجان|阿塞拜疆
BHS|Bahamas|Bahamas|Bahamas|Багамские Острова|جزر البهاما|巴哈马
BHR|Bahrain|Bahreïn|Bahrein|Бахрейн|البحرين|巴林
BGD|Bangladesh|Bangladesh|Bangladesh|Бангладеш|بنغلاديش|孟加拉国
BRB|Barbados|Barbade|Barbados|Барбадос|بربادوس|巴巴多斯
BLR|Belarus|Bélarus|Belarús|Беларусь|بيلاروس|白俄罗斯
BEL|Belgium|Belgique|Bélgica|Бельгия|بلجيكا|比利时
BLZ|Belize|Belize|Belice|Белиз|بليز|伯利兹
BEN|Benin|Bénin|Benin|Бенин|بنن|贝宁
BTN|Bhutan|Bhoutan|Bhután|Бутан|بوتان|不丹
BOL|Bolivia|Bolivie|Bolivia|Боливия|بوليفيا|多民族玻利维亚国/玻利维亚
BIH|Bosnia and Herzegovina|Bosnie-Herzégovine|Bosnia y Herzegovina|Босния и Герцеговина|البوسنة والهرسك|波斯尼亚和黑塞哥维那
BWA|Botswana|Botswana|Botswana|Ботсвана|بوتسوانا|博茨瓦纳
BRA|Brazil|Brésil|Brasil|Бразилия|البرازيل|巴西
BRN|Brunei Darussalam|Brunéi Darussalam|Brunei Darussalam|Бруней-Даруссалам/Бруней-Даруссаламом|بروني دار السلام|文莱达鲁萨兰国
BGR|Bulgaria|Bulgarie|Bulgaria|Болгария|بلغاريا|保加利亚
BFA|Burkina Faso|Burkina Faso|Burkina Faso|Буркина-Фасо|بوركينا فاسو|布基纳法索
BDI|Burundi|Burundi|Burundi|Бурунди|بوروندي|布隆迪
CPV|Cabo Verde|Cabo Verde|Cabo Verde|Кабо-Верде|كابو فيردي/الرأس الأخضر|佛得角
KHM|Cambodia|Cambodge|Camboya|Камбоджа|كمبوديا|柬埔寨
CMR|Cameroon|Cameroun|Camerún|Камерун|الكاميرون|喀麦隆
CAN|Canada|Canada|Canadá|Канада|كندا|加拿大
CAF|Central African Republic|République centrafricaine|República Centroafricana|Центральноафриканская Республика|جمهورية أفريقيا الوسطى|中非共和国
TCD|Chad|Tchad|Chad|Чад|تشاد|乍得
CHL|Chile|Chili|Chile|Чили|شيلي|智利
CHN|China|Chine|China|Китай/Китайская Республика|الصين|中国/中华民国
COL|Colombia|Colombie|Colombia|Колумбия|كولومبيا|哥伦比亚
COM|Comoros|Comores|Comoras|Коморские Острова|جزر القمر|科摩罗
COG|Congo|Congo|Congo|Конго|الكونغو|刚果/刚果布
COK|Cook Islands|Îles Cook|Islas Cook|Острова Кука|جزر كوك|库克群岛
CRI|Costa Rica|Costa Rica|Costa Rica|Коста-Рика|كوستاريكا|哥斯达黎加
HRV|Croatia|Croatie|Croacia|Хорватия|كرواتيا|克罗地亚
CUB|Cuba|Cuba|Cuba|Куба|كوبا|古巴
CYP|Cyprus|Chypre|Chipre|Кипр|قبرص|塞浦路斯
CZE|Czechia|Tchéquie|Chequia|Чехия|تشيكيا|捷克
PRK|Democratic People's Republic of Korea|République populaire démocratique de Corée|República Popular Democrática de Corea|Корейская Народно-Демократическая Республика|جمهورية كوريا الشعبية الديمقراطية|朝鲜民主主义人民共和国
COD|Democratic Republic of the Congo|République démocratique du Congo|República Democrática del Congo|Демократическая Республика Конго|جمهورية الكونغو الديمقراطية|刚果民主共和国/刚果金
DNK|Denmark|Danemark|Dinamarca|Дания|الدانمرك|丹麦
DJI|Djibouti|Djibouti|Djibouti|Джибути|جيبوتي|吉布提
DMA|Dominica|Dominique|Dominica|Доминика|دومينيكا|多米尼克
DOM|Dominican Republic|République dominicaine|República Dominicana|Доминиканская Республика|الجمهورية الدومينيكية|多米尼加
ECU|Ecuador|Équateur|Ecuador|Эквадор|إكوادور|厄瓜多尔
EGY|Egypt|Égypte|Egipto|Египет|مصر|埃及
SLV|Salvador|Salvador|Salvador|Сальвадор|السلفادور|萨尔瓦多
GNQ|Equatorial Guinea|Guinée équatoriale|Guinea Ecuatorial|Экваториальная Гвинея|غينيا الاستوائية|赤道几内亚
ERI|Eritrea|Érythrée|Eritrea|Эритрея|إريتريا|厄立特里亚
EST|Estonia|Estonie|Estonia|Эстония|إستونيا|爱沙尼亚
SWZ|Eswatini/Swaziland|Eswatini/Swaziland|Eswatini/Swazilandia|Эсватини/Свазиленд|إسواتيني/سوازيلند|斯威士兰
ETH|Ethiopia|Éthiopie|Etiopía|Эфиопия|إثيوبيا|埃塞俄比亚
FJI|Fiji|Fidji|Fiji|Фиджи|فيجي|斐济
FIN|Finland|Finlande|Finlandia|Финляндия|فنلندا|芬兰
FRA|France|France|Francia|Франция|فرنسا|法国/法兰西
GAB|Gabon|Gabon|Gabón|Габон|غابون|加蓬
GMB|Gambia|Gambie|Gambia|Гамбия|غامبيا|冈比亚
GEO|Georgia|Géorgie|Georgia|Грузия|جورجيا|格鲁吉亚
DEU|Germany|Allemagne|Alemania|Германия|ألمانيا|德国
GHA|Ghana|Ghana|Ghana|Гана|غانا|加纳
GRC|Greece|Grèce|Grecia|Греция|اليونان|希腊
GRD|Grenada|Grenade|Granada|Гренада|غرينادا|格林纳达
GTM|Guatemala|Guatemala|Guatemala|Гватемала|غواتيمالا|危地马拉
GIN|Guinea|Guinée|Guinea|Гвинея|غينيا|几内亚
GNB|Guinea-Bissau|Guinée-Bissau|Guinea-Bissau|Гвинея-Бисау|غينيا - بيساو|几内亚比绍
GUY|Guyana|Guyana|Guyana|Гайана|غيانا|圭亚那
HTI|Haiti|Haïti|Haití|Гаити|هايتي|海地
VAT|Holy See|Saint-Siège|Santa Sede|Святой Престол|الكرسي الرسولي|罗马教廷
HND|Honduras|Honduras|Honduras|Гондурас|هندوراس|洪都拉斯
HUN|Hungary|Hongrie|Hungría|Венгрия|هنغاريا|匈牙利
ISL|Iceland|Islande|Islandia|Исландия|آيسلندا|冰岛
IND|India|Inde|India|Индия|الهند|印度
IDN|Indonesia|Indonésie|Indonesia|Индонезия|إندونيسيا|印度尼西亚
IRN|Iran|Iran|Irán|Иран|إيران|伊朗伊斯兰共和国/伊朗
IRQ|Iraq|Iraq|Iraq|Ирак|العراق|伊拉克
IRL|Ireland|Irlande|Irlanda|Ирландия|أيرلندا|爱尔兰
ISR|Israel|Israël|Israel|Израиль|إسرائيل|以色列
ITA|Italy|Italie|Italia|Италия|إيطاليا|意大利
JAM|Jamaica|Jamaïque|Jamaica|Ямайка|جامايكا|牙买加
JPN|Japan|Japon|Japón|Япония|اليابان|日本
JOR|Jordan|Jordanie|Jordania|Иордания|الأردن|约旦
KAZ|Kazakhstan|Kazakhstan|Kazajstán|Казахстан|كازاخستان|哈萨克斯坦
KEN|Kenya|Kenya|Kenya|Кения|كينيا|肯尼亚
KIR|Kiribati|Kiribati|Kiribati|Кирибати|كيريباس|基里巴斯
KWT|Kuwait|Koweït|Kuwait|Кувейт|الكويت|科威特
KGZ|Kyrgyzstan|Kirghizistan|Kirguistán|Кыргызстан|قيرغيزستان|吉尔吉斯斯坦
LAO|Lao People's Democratic Republic|République démocratique populaire lao|República Democrática Popular Lao|Лаосская Народно-Демократическая Республика|جمهورية لاو الديمقراطية الشعبية|老挝人民民主共和国
LVA|Latvia|Lettonie|Letonia|Латвия|لاتفيا|拉脱维亚
LBN|Lebanon|Liban|Líbano|Ливан|لبنان|黎巴嫩
LSO|Lesotho|Lesotho|Lesotho|Лесото|ليسوتو|莱索托
LBR|Liberia|Libéria|Liberia|Либерия|ليبريا|利比里亚
LBY|Libya|Libye|Libia|Ливия|ليبيا|利比亚
LIE|Liechtenstein|Liechtenstein|Liechtenstein|Лихтенштейн|ليختنشتاين|列支敦士登
LTU|Lithuania|Lituanie|Lituania|Литва|ليتوانيا|立陶宛
LUX|Luxembourg|Luxembourg|Luxemburgo|Люксембург|لكسمبرغ|卢森堡
MDG|Madagascar|Madagascar|Madagascar|Мадагаскар|مدغشقر|马达加斯加
MWI|Malawi|Malawi|Malawi|Малави|ملاوي|马拉维
MYS|Malaysia|Malaisie|Malasia|Малайзия|ماليزيا|马来西亚
MDV|Maldives|Maldives|Maldivas|Мальдивские Острова/Мальдивы|ملديف|马尔代夫
MLI|Mali|Mali|Malí|Мали|مالي|马里
MLT|Malta|Malte|Malta|Мальта|مالطة|马耳他
MHL|Marshall Islands|Îles Marshall|Islas Marshall|Маршалловы Острова|جزر مارشال|马绍尔群岛
MRT|Mauritania|Mauritanie|Mauritania|Мавритания|موريتانيا|毛里塔尼亚
MUS|Mauritius|Maurice|Mauricio|Маврикий|موريشيوس|毛里求斯
MEX|Mexico|Mexique|México|Мексика|المكسيك|墨西哥
FSM|Micronesia|Micronésie|Micronesia|Микронезия|ميكرونيزيا|密克罗尼西亚联邦/密克罗尼西亚
MCO|Monaco|Monaco|Mónaco|Монако|موناكو|摩纳哥
MNG|Mongolia|Mongolie|Mongolia|Монголия|منغوليا|蒙古
MNE|Montenegro|Monténégro|Montenegro|Черногория|الجبل الأسود|黑山
MAR|Morocco|Maroc|Marruecos|Марокко|المغرب|摩洛哥
MOZ|Mozambique|Mozambique|Mozambique|Мозамбик|موزامبيق|莫桑比克
MMR|Myanmar|Myanmar|Myanmar|Мьянма|ميانمار|缅甸
NAM|Namibia|Namibie|Namibia|Намибия|ناميبيا|纳米比亚
NRU|Nauru|Nauru|Nauru|Науру|ناورو|瑙鲁
NPL|Nepal|Népal|Nepal|Непал|نيبال|尼泊尔
NLD|Netherlands|Pays-Bas|Países Bajos|Нидерланды|هولندا|荷兰
NZL|New Zealand|Nouvelle-Zélande|Nueva Zelandia|Новая Зеландия|نيوزيلندا|新西兰
NIC|Nicaragua|Nicaragua|Nicaragua|Никарагуа|نيكاراغوا|尼加拉瓜
NER|Niger|Niger|Níger|Нигер|النيجر|尼日尔
NGA|Nigeria|Nigéria|Nigeria|Нигерия|نيجيريا|尼日利亚
NIU|Niue|Nioué|Niue|Ниуэ|نيوي|纽埃
MKD|North Macedonia|Macédoine du Nord|Macedonia del Norte|Северная Македония|مقدونيا الشمالية|北马其顿
NOR|Norway|Norvège|Noruega|Норвегия|النرويج|挪威
OMN|Oman|Oman|Omán|Оман|عمان|阿曼
PAK|Pakistan|Pakistan|Pakistán|Пакистан|باكستان|巴基斯坦
PLW|Palau|Palaos|Palau|Палау|بالاو|帕劳
PAN|Panama|Panama|Panamá|Панама|بنما|巴拿马
PNG|Papua New Guinea|Papouasie-Nouvelle-Guinée|Papua Nueva Guinea|Папуа — Новая Гвинея|بابوا غينيا الجديدة|巴布亚新几内亚
PRY|Paraguay|Paraguay|Paraguay|Парагвай|باراغواي|巴拉圭
PER|Peru|Pérou|Perú|Перу|بيرو|秘鲁
PHL|Philippines|Philippines|Filipinas|Филиппины|الفلبين|菲律宾
POL|Poland|Pologne|Polonia|Польша|بولندا|波兰
PRT|Portugal|Portugal|Portugal|Португалия|البرتغال|葡萄牙
QAT|Qatar|Qatar|Qatar|Катар|قطر|卡塔尔
KOR|Republic of Korea|République de Corée|República de Corea|Республика Корея|جمهورية كوريا|大韩民国
MDA|Republic of Moldova|République de Moldova|República de Moldova|Республика Молдова|جمهورية مولدوفا|摩尔多瓦共和国/摩尔多瓦
ROU|Romania|Roumanie|Rumania|Румыния|رومانيا|罗马尼亚
RUS|Russian Federation/Russia|Fédération de Russie/Russie|Federación de Rusia/Rusia|Российская Федерация/Россия|الاتحاد الروسي/روسيا|俄罗斯联邦/俄罗斯
RWA|Rwanda|Rwanda|Rwanda|Руанда|رواندا|卢旺达
KNA|Saint Kitts and Nevis|Saint-Kitts-et-Nevis|Saint Kitts y Nevis|Сент-Китс и Невис|سانت كيتس ونيفس|圣基茨和尼维斯
LCA|Saint Lucia|Sainte-Lucie|Santa Lucía|Сент-Люсия|سانت لوسيا|圣卢西亚
VCT|Saint Vincent and the Grenadines|Saint-Vincent-et-les Grenadines|San Vicente y las Granadinas|Сент-Винсент и Гренадины|سانت فنسنت وجزر غرينادين|圣文森特和格林纳丁斯
WSM|Samoa|Samoa|Samoa|Самоа|ساموا|萨摩亚
SMR|San Marino|Saint-Marin|San Marino|Сан-Марино|سان مارينو|圣马力诺
STP|Sao Tome and Principe|Sao Tomé-et-Principe|Santo Tomé y Príncipe|Сан-Томе и Принсипи|سان تومي وبرينسيبي|圣多美和普林西比
SAU|Saudi Arabia|Arabie saoudite|Arabia Saudita|Саудовская Аравия|المملكة العربية السعودية|沙特阿拉伯
SEN|Senegal|Sénégal|Senegal|Сенегал|السنغال|塞内加尔
SRB|Serbia|Serbie|Serbia|Сербия|صربيا|塞尔维亚
SYC|Seychelles|Seychelles|Seychelles|Сейшельские Острова|سيشيل|塞舌尔
SLE|Sierra Leone|Sierra Leone|Sierra Leona|Сьерра-Леоне|سيراليون|塞拉利昂
SGP|Singapore|Singapour|Singapur|Сингапур|سنغافورة|新加坡
SVK|Slovakia|Slovaquie|Eslovaquia|Словакия|سلوفاكيا|斯洛伐克
SVN|Slovenia|Slovénie|Eslovenia|Словения|سلوفينيا|斯洛文尼亚
SLB|Solomon Islands|Îles Salomon|Islas Salomón|Соломоновы Острова|جزر سليمان|所罗门群岛
SOM|Somalia|Somalie|Somalia|Сомали|الصومال|索马里
ZAF|South Africa|Afrique du Sud|Sudáfrica|Южная Африка|جنوب أفريقيا|南非
SSD|South Sudan|Soudan du Sud|Sudán del Sur|Южный Судан|جنوب السودان|南苏丹
ESP|Spain|Espagne|España|Испания|إسبانيا|西班牙
LKA|Sri Lanka|Sri Lanka|Sri Lanka|Шри-Ланка|سري لانكا|斯里兰卡
PSE|State of Palestine/Palestine|État de Palestine/Palestine|Estado de Palestina/Palestina|Государство Палестина/Палестина|دولة فلسطين/فلسطين|巴勒斯坦国/巴勒斯坦
SDN|Sudan|Soudan|Sudán|Судан|السودان|苏丹
SUR|Suriname|Suriname|Suriname|Суринам|سورينام|苏里南
SWE|Sweden|Suède|Suecia|Швеция|السويد|瑞典
CHE|Switzerland|Suisse|Suiza|Швейцария|سويسرا|瑞士
SYR|Syrian Arab Republic/Syria|République arabe syrienne/Syrie|República Árabe Siria/Siria|Сирийская Арабская Республика/Сирия|الجمهورية العربية السورية/سوريا/سورية|阿拉伯叙利亚共和国/叙利亚
TJK|Tajikistan|Tadjikistan|Tayikistán|Таджикистан|طاجيكستان|塔吉克斯坦
THA|Thailand|Thaïlande|Tailandia|Таиланд|تايلند|泰国
TLS|Timor-Leste|Timor-Leste|Timor-Leste|Тимор-Лешти|تيمور- ليشتي|东帝汶
TGO|Togo|Togo|Togo|Того|توغو|多哥
TON|Tonga|Tonga|Tonga|Тонга|تونغا|汤加
TTO|Trinidad and Tobago|Trinité-et-Tobago|Trinidad y Tabago|Тринидад и Тобаго|ترينيداد وتوباغو|特立尼达和多巴哥
TUN|Tunisia|Tunisie|Túnez|Тунис|تونس|突尼斯
TKM|Turkmenistan|Turkménistan|Turkmenistán|Туркменистан|تركمانستان|土库曼斯坦
TUV|Tuvalu|Tuvalu|Tuvalu|Тувалу|توفالو|图瓦卢
UGA|Uganda|Ouganda|Uganda|Уганда|أوغندا|乌干达
UKR|Ukraine|Ukraine|Ucrania|Украина|أوكرانيا|乌克兰
ARE|United Arab Emirates|Émirats arabes unis|Emiratos Árabes Unidos|Объединенные Арабские Эмираты|الإمارات العربية المتحدة|阿拉伯联合酋长国
GBR|United Kingdom of Great Britain and Northern Ireland/United Kingdom|Royaume-Uni de Grande-Bretagne et d'Irlande du Nord/Royaume-Uni|Reino Unido de Gran Bretaña e Irlanda del Norte/Reino Unido/Irlanda del Norte|Соединенное Королевство Великобритании и Северной Ирландии/Соединенное Королевство|المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية/المملكة المتحدة|大不列颠及北爱尔兰联合王国/联合王国/英国
TZA|United Republic of Tanzania|République-Unie de Tanzanie|República Unida de Tanzanía|Объединенная Республика Танзания|جمهورية تنزانيا المتحدة|坦桑尼亚联合共和国/坦桑尼亚
USA|United States of America/United States|États-Unis d'Amérique/États-Unis|Estados Unidos de América/Estados Unidos|Соединенные Штаты Америки/Соединенные Штаты|الولايات المتحدة الأمريكية/الولايات المتحدة|美利坚合众国/美国
URY|Uruguay|Uruguay|Uruguay|Уругвай|أوروغواي|乌拉圭
UZB|Uzbekistan|Ouzbékistan|Uzbekistán|Узбекистан|أوزبكستان|乌兹别克斯坦
VUT|Vanuatu|Vanuatu|Vanuatu|Вануату|فانواتو|瓦努阿图
VEN|Venezuela|Venezuela|Venezuela|Венесуэла|فنزويلا|委内瑞拉玻利瓦尔共和国/委内瑞拉
VNM|Viet Nam|Viet Nam|Viet Nam|Вьетнам|فييت نام|越南
YEM|Yemen|Yémen|Yemen|Йемен|اليمن|也门
ZMB|Zambia|Zambie|Zambia|Замбия|زامبيا|赞比亚
ZWE|Zimbabwe|Zimbabwe|Zimbabwe|Зимбабве|زمبابوي|津巴布韦`;

/** The languages of the columns, in order, in every table of names. */
export const NAME_LANGUAGES = ['en', 'fr', 'es', 'ru', 'ar', 'zh'] as const;
