import type { LanguageTable } from './table.js';

export const es: LanguageTable = {
  tag: 'es',
  name: 'Spanish',
  script: 'Latn',
  direction: 'ltr',
  words: {
    functionWords:
      'de la el los las y en a del que para por con se un una su sus al como o lo no es son más este esta estos estas entre ha han sobre sido ser e u ante desde hasta sin también otros otras otro otra fue fueron era eran cuando donde si ya pero ni le les me nos yo él ella ellos ellas usted muy todo toda todos todas cada dicho dicha ese esa eso había haya sea contra según durante cual cuales',
    oneForm: 'del=de al=a',
    abbreviations:
      'sr. sra. sres. dr. dra. núm. núms. art. arts. párr. párrs. vol. cap. secc. rev. corr. add. pág. págs. etc. cf. p. ej. ene. feb. mar. abr. jun. jul. ago. sept. oct. nov. dic. distr. ee. uu. ud. uds. prof. gral. ibíd. supl. ed.',
    expansion: 3.61,
    variance: 24.3,
  },
  structure: {
    alphabets: 'abcdefghijklmnopqrstuvwxyz abcdefghijklmnñopqrstuvwxyz',
    letters: 'áéíóúüñ¿¡',
    ordinals: '',
    suffixes: '',
    alternative: 'alternativa',
    headings: {
      chapter: 'capítulo_#',
      article: 'artículo_# art._# regla_#',
      annex: 'anexo_# anexos anexo',
      appendix: 'apéndice_# apéndice documento_adjunto_# documento_adjunto documentos_adjuntos',
      part: 'parte_# #_parte título_#',
      section: 'sección_#',
      preamble: 'preámbulo',
    },
    annexed:
      'de_la_carta de_las_cartas a_la_carta a_las_cartas a_la_nota_verbal de_las_notas_verbales de_la_nota del_informe de_la_declaración',
    linking:
      'de del y e o u el la los las un una a al en por para con entre hasta desde sobre párrafo párrafos artículo artículos apartado apartados sección secciones párr. párrs. art. arts. núm. núms. pág. págs. vol. cap. secc.',
    divisionMarks: {
      preambular: 'pp# párrafo_#_del_preámbulo',
      operative: 'op# po# párrafo_#_de_la_parte_dispositiva',
    },
    organs: 'consejo asamblea comisión conferencia comité congreso reunión partes parlamento foro junta gobernadores grupo nosotros,',
    preambular: {
      words:
        'recordando reafirmando reiterando reconociendo observando haciendo tomando teniendo convencido convencida convencidos habiendo habiéndose poniendo destacando subrayando recalcando acogiendo expresando deplorando condenando encomiando actuando afirmando exhortando deseando deseosa deseoso consciente preocupado preocupada profundamente alarmado alarmada guiado guiada resuelto resuelta decidido decidida considerando advirtiendo apreciando estimando lamentando inspirado inspirada inspirándose alentado alentada enterado gravemente señalando celebrando congratulándose notando creyendo plenamente constatando rindiendo invocando visto vista',
      endings: 'ando iendo iéndose ándose',
      beginnings: '',
    },
    operative: {
      words:
        'reconoce aprueba exhorta condena decide exige encomienda pone alienta hace expresa resalta invita observa reafirma recuerda recomienda reitera solicita destaca toma recalca insta acoge adopta afirma acepta apoya agradece autoriza confirma considera declara deplora designa determina elige encomia establece felicita insiste lamenta llama nombra pide proclama prorroga respalda rechaza se_felicita se_congratula señala subraya suscribe sugiere transmite celebra conviene espera anima aguarda advierte aplaude manifiesta opina estima estipula crea da ruega hace_suyo hace_suya remite ratifica requiere renueva aprecia',
      endings: '',
      beginnings: '',
    },
    adverbs:
      'también además asimismo nuevamente enérgicamente firmemente profundamente gravemente encarecidamente solemnemente igualmente una_vez_más con se',
    conjunctions: 'y e o u y/o',
    hyphenated: '',
    instruments:
      'declaración convención pacto carta tratado protocolo estatuto acuerdo constitución convenio reglas principios directrices reglamento programa plan código ley_modelo',
    reports:
      'informe informes nota carta_de_fecha cartas_de_fecha cartas_idénticas decisión decisiones declaración_de_la_presidencia declaración_del_presidente declaración_de_la_presidenta estudio acta_resumida programa_provisional observaciones_finales observación_general recomendación_general dictamen lista_de_cuestiones',
    offices:
      'secretario_general secretaria_general secretaría presidente presidenta alto_comisionado alta_comisionada grupo_de_trabajo relator_especial relatora_especial experto_independiente experta_independiente director_ejecutivo directora_ejecutiva secretario_ejecutivo secretaria_ejecutiva director_general directora_general administrador administradora',
    by: 'de del de_la de_los de_las',
    summaries: 'resumen resumen_ejecutivo sinopsis',
    front:
      'período_de_sesiones tema_#_del_programa temas_# distr original: sobre_la_base sin_remisión resolución_aprobada resoluciones_aprobadas decisión_aprobada decisiones_aprobadas aprobada_por aprobada_en se_ruega_reciclar documentos_oficiales',
    drafts: 'proyecto_de_resolución proyecto_de_decisión',
    closing: 'sesión aprobada votación_registrada sin_votación en_testimonio firmada_en',
    signed: 'firmado',
    finalWords: 'en_fe_de_lo_cual en_testimonio_de_lo_cual hecho_en hecha_en dado_en',
    furniture: 'página pág. se_ruega_reciclar',
    contents: 'índice sumario',
    notes: 'notas',
    counted: '',
    named: '',
    agreed: 'acordado convenido agreed',
    enacting:
      'convenido_en_lo_siguiente convenido_lo_siguiente convienen_en_lo_siguiente convienen_lo_siguiente acordado_lo_siguiente acuerdan_lo_siguiente',
  },
  quantities: {
    decimals: ',.',
    groups: '.,',
    reversedGroups: false,
    suffixes: 'º ª .º .ª ° a o er ro do',
    endings: { s: '- s', a: 'o a os as', l: 'l les', h: 'cientos cientas' },
    proclitics: 'dieci veinti decimo vigesimo trigesimo',
    articles: '',
    cardinals:
      '0=cero 0.5=medio 1=uno|una|un|ún 2=dos|dós 3=tres|trés 4=cuatro 5=cinco 6=seis|séis 7=siete 8=ocho 9=nueve 10=diez|dieci|decena{s} 11=once 12=doce|docena{s} 13=trece 14=catorce 15=quince|quincena 20=veinte|veinti|veintena 30=treinta|treintena 40=cuarenta 50=cincuenta 60=sesenta 70=setenta 80=ochenta 90=noventa 100=cien|ciento|cientos|centenar|centenares 200=dos{h} 300=tres{h} 400=cuatro{h} 500=quinientos|quinientas 600=seis{h} 700=sete{h} 800=ocho{h} 900=nove{h}',
    ordinals:
      '1=primer{a}|primer 2=segund{a} 3=tercer{a}|tercer 4=cuart{a} 5=quint{a} 6=sext{a} 7=séptim{a}|septim{a}|sétim{a} 8=octav{a} 9=noven{a} 10=décim{a}|decim{a} 11=undécim{a} 12=duodécim{a} 18=decimoctav{a} 20=vigésim{a}|vigesimo 30=trigésim{a}|trigesimo 40=cuadragésim{a} 50=quincuagésim{a} 60=sexagésim{a} 70=septuagésim{a} 80=octogésim{a} 90=nonagésim{a} 100=centésim{a} 1000=milésim{a}',
    multipliers: '1000=mil|miles|millar|millares 1000000=millón|millon|millones 1000000000000=billón|billones',
    denominators: '2=medio 3=tercio{s} 4=cuart{a} 5=quint{a} 6=sexto{s} 8=octavo{s} 10=décim{a}',
    joiners: 'y de',
    approximate: 'decena{s} docena{s} quincena veintena treintena centenar centenares',
    andHalf: ['y medio|media'],
    order: 'tens',
    unsure: 1,
    counters: '',
    months: 'enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre',
    separators: ', y o e u a - ;',
    letters: 'bis=bis ter=ter quater=quater',
    sessionMarks: '',
    patterns: {
      date: ['#d de? #m de|del? ,? #y?', '#m de|del? #y', '#w'],
      session: [
        '#o+ período{s}|periodo{s} ordinario{s}|extraordinario{s}|anual? de sesiones',
        '#o período{s}|periodo{s} de sesiones ordinario|extraordinario|anual?',
        'período{s}|periodo{s} de sesiones #+',
        '#o reunión|reuniones',
      ],
      meeting: ['#o+ sesión|sesiones plenaria|privada|pública?'],
      resolution: ['resolución|resoluciones|decisión|decisiones núm|nº|núms? .? #r+'],
      article: [
        'artículo{s}|art|arts|regla{s}|sección|secciones .? #c+',
      ],
      paragraph: [
        'párrafo{s}|párr|párrs .? #c+',
        'párrafo{s}|párr|párrs|apartado{s}|inciso{s} .? #p+ de|del la|los? #u',
        'apartado{s}|inciso{s} #s+',
      ],
      within: [', párrafo{s}|párr|párrs .? #p', ', apartado{s}|inciso{s} #p'],
      chapter: ['capítulo{s}|cap|caps .? #+', '#o capítulo'],
      item: ['tema{s} #c+ del? programa?'],
      annex: ['anexo{s}|lista{s} #A+'],
      percentage: ['# por ciento', '# por cien', '# puntos porcentuales'],
      money: ['# de? dólares|euros|francos|libras|centavos', '# de? dólares de los estados unidos', 'us $ #'],
      fraction: ['#K #n', '#k #n partes|parte', 'la #n parte', 'un #n de|del'],
      century: ['siglo{s} #', '# siglo'],
      time: ['#h horas|hs|h', '#h : #h horas?'],
      idioms: ['en primer lugar', 'en segundo lugar', 'en primer término', 'por una parte', 'en tercer lugar'],
    },
    values: {
      '1/2': ['mitad'],
      'Q#': ['#o trimestre{s}'],
      'H#': ['#o semestre{s}|mitad'],
      '12:00': ['mediodía'],
      '00:00': ['medianoche'],
      'P#Y6M': ['#a años|año y medio'],
      'P#Y#M': ['#a años|año y #a mes|meses'],
      'P#Y': ['#a próximos|últimos|primeros|nuevos? años|año'],
      P10Y: ['decenio{s}'],
      P2Y: ['bienio{s}|biena{l}'],
      P3Y: ['trienio{s}|triena{l}'],
      P4Y: ['cuatrienio{s}|cuadrienio{s}|cuatriena{l}|cuadriena{l}'],
      P5Y: ['quinquenio{s}|quinquena{l}'],
      'P#M': ['#a próximos|últimos|primeros|nuevos? mes|meses'],
      P6M: ['medio año'],
      'P#W': ['#a próximas|últimas|primeras|nuevas? semana{s}'],
      'P#D': ['#a próximos|últimos|primeros|nuevos? día{s}'],
    },
  },
};
