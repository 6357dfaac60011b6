import type { LanguageTable } from './table.js';

export const es: LanguageTable = {
  tag: 'es',
  name: 'Spanish',
  script: 'Latn',
  direction: 'ltr',
  words: {
    functionWords:
      'de la el los las y en a del que para por con se un una su sus al como o lo no es son más este esta estos estas entre ha han sobre sido ser e u ante desde hasta sin también otros otras otro otra fue fueron era eran cuando donde si ya pero ni le les me nos yo él ella ellos ellas usted muy todo toda todos todas cada dicho dicha ese esa eso había haya sea contra según durante cual cuales',
    abbreviations:
      'sr. sra. sres. dr. dra. núm. núms. art. arts. párr. párrs. vol. cap. secc. rev. corr. add. pág. págs. etc. cf. p. ej. ene. feb. mar. abr. jun. jul. ago. sept. oct. nov. dic. distr. ee. uu. ud. uds. prof. gral. ibíd. supl. ed.',
    expansion: 3.61,
    variance: 24.3,
  },
  structure: {
    alphabets: 'abcdefghijklmnopqrstuvwxyz abcdefghijklmnñopqrstuvwxyz',
    letters: 'áéíóúüñ¿¡',
    ordinals:
      'primero|primera|primer|uno segundo|segunda|dos tercero|tercera|tercer|tres cuarto|cuarta|cuatro quinto|quinta|cinco sexto|sexta|seis séptimo|séptima|siete octavo|octava|ocho noveno|novena|nueve décimo|décima|diez undécimo|undécima|once duodécimo|duodécima|doce decimotercero|decimotercera|trece decimocuarto|decimocuarta|catorce decimoquinto|decimoquinta|quince decimosexto|decimosexta|dieciséis decimoséptimo|decimoséptima|diecisiete decimoctavo|decimoctava|dieciocho decimonoveno|decimonovena|diecinueve vigésimo|vigésima|veinte',
    letterNames: '',
    headings: {
      chapter: 'capítulo_#',
      article: 'artículo_# art._#',
      annex: 'anexo_# anexos anexo documento_adjunto',
      appendix: 'apéndice_# apéndice',
      part: 'parte_# #_parte',
      section: 'sección_#',
      preamble: 'preámbulo',
    },
    organs: 'consejo asamblea comisión conferencia comité congreso reunión partes parlamento foro junta gobernadores grupo',
    organArticles: 'el la los las',
    preambular: {
      words:
        'recordando reafirmando reiterando reconociendo observando haciendo tomando teniendo convencido convencida convencidos habiendo habiéndose poniendo destacando subrayando recalcando acogiendo expresando deplorando condenando encomiando actuando afirmando exhortando deseando deseosa deseoso consciente preocupado preocupada profundamente alarmado alarmada guiado guiada resuelto resuelta decidido decidida considerando advirtiendo apreciando estimando lamentando inspirado inspirada inspirándose alentado alentada enterado gravemente señalando celebrando congratulándose notando creyendo plenamente constatando rindiendo invocando visto vista',
      endings: 'ando iendo iéndose ándose',
      beginnings: '',
    },
    operative: {
      words:
        'reconoce aprueba exhorta condena decide exige encomienda pone alienta hace expresa resalta invita observa reafirma recuerda recomienda reitera solicita destaca toma recalca insta acoge adopta afirma acepta apoya agradece autoriza confirma considera declara deplora designa determina elige encomia establece felicita insiste lamenta llama nombra pide proclama prorroga proclama respalda rechaza se_felicita se_congratula señala subraya suscribe sugiere transmite celebra conviene espera anima aguarda advierte aplaude manifiesta opina estima estipula crea da ruega hace_suyo hace_suya remite ratifica requiere renueva aprecia',
      endings: '',
      beginnings: '',
    },
    adverbs: 'también además asimismo nuevamente enérgicamente firmemente profundamente gravemente encarecidamente solemnemente igualmente una_vez_más con se',
    conjunctions: 'y e o u y/o',
    instruments:
      'declaración convención pacto carta tratado protocolo estatuto acuerdo constitución convenio reglas principios directrices reglamento programa plan código',
    reports: 'informe informes nota_del carta_de_fecha decisión decisiones estudio acta_resumida programa_provisional',
    front:
      'período_de_sesiones tema_del_programa tema distr. distr original asamblea_general consejo_de_derechos consejo_de_seguridad consejo_económico naciones_unidas limitada general aprobada proyecto_de_resolución proyecto_de_decisión sobre_la_base sin_remisión resolución_aprobada decisión_aprobada plenaria español inglés se_ruega_reciclar suplemento documentos_oficiales revisado enmienda comisión fecha programa',
    closing: 'sesión_plenaria sesión aprobada votación_registrada sin_votación hecho_en en_fe_de_lo_cual en_testimonio [aprobada firmada_en',
    furniture: 'página pág. se_ruega_reciclar',
    notes: 'notas',
    agreed: 'acordado convenido agreed',
  },
  quantities: {},
};
