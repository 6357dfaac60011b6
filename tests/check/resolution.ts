/** A resolution in six languages, written for these tests after the manner of the General Assembly's; it was never adopted. */
export const RESOLUTION = {
  en: `A/RES/70/399

Resolution adopted by the General Assembly on 9 September 2016

70/399. Tackling illicit trafficking in wildlife

The General Assembly,

Recalling its resolution 217 A (III) of 10 December 1948 and its resolutions 69/314 of 30 July 2015 and 68/205 of 20 December 2013,

Recalling also the report of the Secretary-General (A/70/951),¹

Noting with concern that some 1.2 million tons of fish were lost in 2014/15, a rise of 12.5 per cent over the biennium 2012–2013,

Bearing in mind Article 2, paragraph 4, of the Charter of the United Nations,

Welcoming the efforts of Argentina, Brazil, China, Germany, Kenya and South Africa,

1. Urges Member States to take decisive steps at the national level to prevent, combat and eradicate the illegal trade in wildlife, including by strengthening their legislation, by adopting effective measures against corruption and by providing alternative livelihoods to local communities;

2. Requests the Secretary-General to submit to the General Assembly at its seventy-first session a report on the implementation of the present resolution, and to allocate 25,000 United States dollars for that purpose;

3. Decides to consider the report referred to in paragraph 2 above at its 105th plenary meeting;

4. Calls upon States:

(a) To make illicit trafficking in protected species a serious crime;

(b) To cooperate with the United Nations Office on Drugs and Crime;

(c) To report every two years, in accordance with article 12 of the Convention;

5. Also requests the Secretary-General to appoint a special envoy for a period of three years;

6. Decides to remain seized of the matter.

¹ A/70/951 and Corr.1.
`,
  zh: `A/RES/70/399

2016年9月9日大会决议

70/399. 打击野生动植物非法贩运

大会，

回顾其1948年12月10日第217 A (III)号决议以及2015年7月30日第69/314号和2013年12月20日第68/205号决议，

又回顾秘书长的报告(A/70/951)，¹

关切地注意到2014/15年度损失了约120万吨鱼，比2012-2013两年期增加12.5%，

铭记《联合国宪章》第二条第四项，

欢迎阿根廷、巴西、中国、德国、肯尼亚和南非的努力，

1. 敦促会员国在国家一级采取果断步骤，防止、打击和消除野生动植物非法贸易，包括加强立法、采取有效的反腐败措施以及向当地社区提供替代生计；

2. 请秘书长向大会第七十一届会议提交一份关于本决议执行情况的报告，并为此目的拨款25 000美元；

3. 决定在其第105次全体会议上审议上文第2段所述报告；

4. 促请各国：

(a) 将非法贩运受保护物种行为定为严重犯罪；

(b) 与联合国毒品和犯罪问题办公室合作；

(c) 根据《公约》第12条每两年提出报告；

5. 又请秘书长任命一名特使，任期三年；

6. 决定继续处理此案。

¹ A/70/951和Corr.1。
`,
  fr: `A/RES/70/399

Résolution adoptée par l’Assemblée générale le 9 septembre 2016

70/399. Lutte contre le trafic des espèces sauvages

L’Assemblée générale,

Rappelant sa résolution 217 A (III) du 10 décembre 1948 et ses résolutions 69/314 du 30 juillet 2015 et 68/205 du 20 décembre 2013,

Rappelant également le rapport du Secrétaire général (A/70/951)¹,

Notant avec préoccupation que quelque 1,2 million de tonnes de poisson ont été perdues en 2014/15, soit une hausse de 12,5 % par rapport à l’exercice biennal 2012-2013,

Ayant à l’esprit le paragraphe 4 de l’Article 2 de la Charte des Nations Unies,

Se félicitant des efforts de l’Afrique du Sud, de l’Allemagne, de l’Argentine, du Brésil, de la Chine et du Kenya,

1. Exhorte les États Membres à prendre des mesures décisives au niveau national pour prévenir, combattre et éliminer le commerce illégal d’espèces sauvages, notamment en renforçant leur législation, en adoptant des mesures efficaces contre la corruption et en offrant d’autres moyens de subsistance aux populations locales ;

2. Prie le Secrétaire général de lui présenter, à sa soixante et onzième session, un rapport sur l’application de la présente résolution, et d’affecter 25 000 dollars des États-Unis à cette fin ;

3. Décide d’examiner le rapport visé au paragraphe 2 ci-dessus à sa 105e séance plénière ;

4. Demande aux États :

a) D’ériger en infraction grave le trafic d’espèces protégées ;

b) De coopérer avec l’Office des Nations Unies contre la drogue et le crime ;

c) De faire rapport tous les deux ans, conformément à l’article 12 de la Convention ;

5. Prie également le Secrétaire général de nommer un envoyé spécial pour une période de trois ans ;

6. Décide de rester saisie de la question.

¹ A/70/951 et Corr.1.
`,
  es: `A/RES/70/399

Resolución aprobada por la Asamblea General el 9 de septiembre de 2016

70/399. Lucha contra el tráfico ilícito de fauna y flora silvestres

La Asamblea General,

Recordando su resolución 217 A (III), de 10 de diciembre de 1948, y sus resoluciones 69/314, de 30 de julio de 2015, y 68/205, de 20 de diciembre de 2013,

Recordando también el informe del Secretario General (A/70/951)¹,

Observando con preocupación que en 2014/15 se perdieron unos 1,2 millones de toneladas de pescado, un aumento del 12,5% con respecto al bienio 2012-2013,

Teniendo presente el Artículo 2, párrafo 4, de la Carta de las Naciones Unidas,

Acogiendo con beneplácito los esfuerzos de Alemania, la Argentina, el Brasil, China, Kenya y Sudáfrica,

1. Insta a los Estados Miembros a que adopten medidas decisivas en el plano nacional para prevenir, combatir y erradicar el comercio ilegal de fauna y flora silvestres, entre otras cosas reforzando su legislación, adoptando medidas eficaces contra la corrupción y ofreciendo medios de vida alternativos a las comunidades locales;

2. Solicita al Secretario General que le presente, en su septuagésimo primer período de sesiones, un informe sobre la aplicación de la presente resolución, y que asigne 25.000 dólares de los Estados Unidos a tal fin;

3. Decide examinar el informe mencionado en el párrafo 2 supra en su 105ª sesión plenaria;

4. Exhorta a los Estados a que:

a) Tipifiquen como delito grave el tráfico ilícito de especies protegidas;

b) Cooperen con la Oficina de las Naciones Unidas contra la Droga y el Delito;

c) Presenten informes cada dos años, de conformidad con el artículo 12 de la Convención;

5. Solicita también al Secretario General que nombre un enviado especial por un período de tres años;

6. Decide seguir ocupándose de la cuestión.

¹ A/70/951 y Corr.1.
`,
  ru: `A/RES/70/399

Резолюция, принятая Генеральной Ассамблеей 9 сентября 2016 года

70/399. Борьба с незаконным оборотом объектов дикой природы

Генеральная Ассамблея,

ссылаясь на свою резолюцию 217 A (III) от 10 декабря 1948 года и свои резолюции 69/314 от 30 июля 2015 года и 68/205 от 20 декабря 2013 года,

ссылаясь также на доклад Генерального секретаря (A/70/951)¹,

отмечая с обеспокоенностью, что в 2014/15 году было потеряно около 1,2 млн. тонн рыбы, что на 12,5 процента больше, чем в двухгодичный период 2012–2013 годов,

учитывая пункт 4 статьи 2 Устава Организации Объединенных Наций,

приветствуя усилия Аргентины, Бразилии, Германии, Кении, Китая и Южной Африки,

1. настоятельно призывает государства-члены предпринять решительные шаги на национальном уровне в целях предупреждения, пресечения и искоренения незаконной торговли объектами дикой природы, в том числе путем укрепления своего законодательства, принятия эффективных мер по борьбе с коррупцией и предоставления альтернативных источников средств к существованию местным общинам;

2. просит Генерального секретаря представить Генеральной Ассамблее на ее семьдесят первой сессии доклад об осуществлении настоящей резолюции и выделить на эти цели 25 000 долл. США;

3. постановляет рассмотреть доклад, упомянутый в пункте 2 выше, на своем 105-м пленарном заседании;

4. призывает государства:

a) квалифицировать незаконный оборот охраняемых видов как серьезное преступление;

b) сотрудничать с Управлением Организации Объединенных Наций по наркотикам и преступности;

c) представлять доклады каждые два года в соответствии со статьей 12 Конвенции;

5. просит также Генерального секретаря назначить специального посланника сроком на три года;

6. постановляет продолжать заниматься этим вопросом.

¹ A/70/951 и Corr.1.
`,
  ar: `A/RES/70/399

قرار اتخذته الجمعية العامة في 9 أيلول/سبتمبر 2016

70/399 - التصدي للاتجار غير المشروع بالأحياء البرية

إن الجمعية العامة،

إذ تشير إلى قرارها 217 ألف (د-3) المؤرخ 10 كانون الأول/ديسمبر 1948 وقراريها 69/314 المؤرخ 30 تموز/يوليه 2015 و 68/205 المؤرخ 20 كانون الأول/ديسمبر 2013،

وإذ تشير أيضا إلى تقرير الأمين العام (A/70/951)(1)،

وإذ تلاحظ مع القلق أن نحو 1.2 مليون طن من الأسماك فُقدت في الفترة 2014/15، بزيادة قدرها 12.5 في المائة عن فترة السنتين 2012-2013،

وإذ تضع في اعتبارها الفقرة 4 من المادة 2 من ميثاق الأمم المتحدة،

وإذ ترحب بجهود الأرجنتين وألمانيا والبرازيل وجنوب أفريقيا والصين وكينيا،

1 - تحث الدول الأعضاء على اتخاذ خطوات حاسمة على الصعيد الوطني لمنع الاتجار غير المشروع بالأحياء البرية ومكافحته والقضاء عليه، بطرق منها تعزيز تشريعاتها واعتماد تدابير فعالة لمكافحة الفساد وتوفير سبل عيش بديلة للمجتمعات المحلية؛

2 - تطلب إلى الأمين العام أن يقدم إلى الجمعية العامة في دورتها الحادية والسبعين تقريرا عن تنفيذ هذا القرار، وأن يخصص مبلغ 000 25 دولار من دولارات الولايات المتحدة لهذا الغرض؛

3 - تقرر أن تنظر في التقرير المشار إليه في الفقرة 2 أعلاه في جلستها العامة 105؛

4 - تهيب بالدول:

(أ) أن تجعل الاتجار غير المشروع بالأنواع المحمية جريمة خطيرة؛

(ب) أن تتعاون مع مكتب الأمم المتحدة المعني بالمخدرات والجريمة؛

(ج) أن تقدم تقارير كل سنتين، وفقا للمادة 12 من الاتفاقية؛

5 - تطلب أيضا إلى الأمين العام أن يعين مبعوثا خاصا لمدة ثلاث سنوات؛

6 - تقرر أن تبقي المسألة قيد نظرها.

(1) A/70/951 و Corr.1.
`,
} as const;
