/** Names of organs and courts, one a line, as `COUNTRIES` has those of States: an own code, then English, French, Spanish, Russian, Arabic and Chinese. */
export const ORGANS = `GA|General Assembly|Assemblée générale|Asamblea General|Генеральная Ассамблея|الجمعية العامة|大会/联合国大会
SC|Security Council|Conseil de sécurité|Consejo de Seguridad|Совет Безопасности|مجلس الأمن|安全理事会/安理会
ESC|Economic and Social Council|Conseil économique et social|Consejo Económico y Social|Экономический и Социальный Совет|المجلس الاقتصادي والاجتماعي|经济及社会理事会/经济和社会理事会/经社理事会
HRC|Human Rights Council|Conseil des droits de l’homme|Consejo de Derechos Humanos|Совет по правам человека|مجلس حقوق الإنسان|人权理事会
TC|Trusteeship Council|Conseil de tutelle|Consejo de Administración Fiduciaria|Совет по Опеке|مجلس الوصاية|托管理事会
ICJ|International Court of Justice|Cour internationale de Justice|Corte Internacional de Justicia|Международный Суд|محكمة العدل الدولية|国际法院
ICC|International Criminal Court|Cour pénale internationale|Corte Penal Internacional|Международный уголовный суд|المحكمة الجنائية الدولية|国际刑事法院
PBC|Peacebuilding Commission|Commission de consolidation de la paix|Comisión de Consolidación de la Paz|Комиссия по миростроительству|لجنة بناء السلام|建设和平委员会
ILC|International Law Commission|Commission du droit international|Comisión de Derecho Internacional|Комиссия международного права|لجنة القانون الدولي|国际法委员会`;
