import type { LanguageTable } from './table.js';

export const fr: LanguageTable = {
  tag: 'fr',
  name: 'French',
  script: 'Latn',
  direction: 'ltr',
  words: {
    functionWords:
      'de la le les et des à du en l d dans une un que pour sur par au aux qui est ou plus ce cette ces sont a ont qu ne pas n se s son sa ses leur leurs être avec comme avait été ainsi entre il elle ils elles nous vous je on y c mais si tout toute tous toutes autre autres même sous sans dont où donc or ni car lors afin notamment cet celui celle ceux celles',
    abbreviations:
      'm. mm. mme. mlle. dr. n°. art. par. vol. chap. sect. rév. rev. corr. add. p. pp. etc. cf. janv. févr. juill. sept. oct. nov. déc. distr. ibid. suppl. éd. prof. gén. st. ex.',
    expansion: 3.6,
    variance: 29.5,
  },
  structure: {
    alphabets: 'abcdefghijklmnopqrstuvwxyz',
    letters: 'àâæçéèêëîïôœùûüÿ',
    ordinals:
      'premier|première|un deuxième|second|seconde|deux troisième|trois quatrième|quatre cinquième|cinq sixième|six septième|sept huitième|huit neuvième|neuf dixième|dix onzième|onze douzième|douze treizième|treize quatorzième|quatorze quinzième|quinze seizième|seize dix-septième|dix-sept dix-huitième|dix-huit dix-neuvième|dix-neuf vingtième|vingt',
    suffixes: '',
    alternative: 'variante',
    letterNames: '',
    headings: {
      chapter: 'chapitre_#',
      article: 'article_# art._# règle_#',
      annex: 'annexe_# annexes annexe',
      appendix: 'appendice_# appendice pièce_jointe_# pièce_jointe pièces_jointes',
      part: 'partie_# #_partie titre_#',
      section: 'section_#',
      preamble: 'préambule',
    },
    annexed: 'à_la_lettre aux_lettres à_la_note_verbale aux_notes_verbales à_la_note au_rapport à_la_déclaration',
    linking: 'de du des et à aux',
    divisionMarks: {
      preambular: 'pp# alinéa_#_du_préambule',
      operative: 'op# paragraphe_#_du_dispositif',
    },
    organs: 'conseil assemblée commission conférence comité congrès réunion parties parlement forum bureau gouverneurs groupe',
    organArticles: "le la l' les",
    preambular: {
      words:
        "rappelant réaffirmant reconnaissant prenant se_félicitant notant considérant consciente conscient convaincu convaincue ayant soulignant insistant affirmant saluant se_déclarant se_disant exprimant déplorant condamnant constatant agissant déclarant désireux désireuse estimant appréciant demandant compte_tenu réunie gravement_préoccupé préoccupé préoccupée profondément alarmé alarmée résolu résolue guidé guidée soucieux soucieuse déterminé déterminée réitérant attendu sachant vu tenant s'inspirant regrettant persuadé persuadée encouragé encouragée accueillant craignant fermement inquiet inquiète indigné indignée s'engageant engageant espérant vivement eu_égard se_fondant réunis rendant gardant",
      endings: 'ant',
      beginnings: '',
    },
    operative: {
      words:
        "salue approuve demande engage prie condamne décide exige charge souligne appelle encourage invite exprime se_déclare note prend constate réaffirme rappelle est_consciente est_conscient reconnaît recommande exhorte se_félicite accueille adopte affirme autorise confirme considère crée déclare déplore désigne estime félicite fait insiste lance nomme proclame prolonge proroge regrette réitère remercie rend renouvelle réprouve se_dit soutient sait salue_le_fait se_réjouit s'engage souscrit suggère loue dénonce rejette juge élit renvoie attend espère attire appuie conclut convient fait_sien fait_sienne transmet énonce entérine donne proroge établit",
      endings: '',
      beginnings: '',
    },
    adverbs: 'également en outre de nouveau vivement fermement profondément gravement solennellement instamment aussi se s',
    conjunctions: 'et ou et/ou',
    instruments:
      'déclaration convention pacte charte traité protocole statut accord constitution règles principes directives règlement programme plan code loi_type',
    reports:
      'rapport rapports note_du lettre_datée lettres_datées lettres_identiques note_verbale décision décisions déclaration_de étude compte_rendu ordre_du_jour_provisoire observations_finales observation_générale recommandation_générale constatations_adoptées liste_de_points',
    bylines:
      "rapport_du_secrétaire_général rapports_du_secrétaire_général note_du_secrétaire_général note_du_secrétariat rapport_du_secrétariat note_du_président note_de_la_présidente rapport_du_haut-commissaire rapport_du_groupe_de_travail rapport_du_rapporteur_spécial rapport_de_la_rapporteuse_spéciale rapport_de_l'expert_indépendant rapport_de_l'experte_indépendante rapport_du_directeur_exécutif rapport_de_la_directrice_exécutive note_du_directeur_exécutif note_de_la_directrice_exécutive",
    summaries: 'résumé résumé_analytique synthèse',
    front:
      "session point_#_de_l'ordre points_# distr. distr original: projet_de_résolution projet_de_décision sur_la_base sur_rapport sans_renvoi résolution_adoptée décision_adoptée adoptée_par adoptée_le merci_de_recycler documents_officiels",
    closing: 'séance_plénière séance adoptée vote_enregistré sans_être_mise_aux_voix fait_à en_foi_de_quoi [adoptée [résolution',
    signed: 'signé',
    finalWords: 'en_foi_de_quoi en_témoignage_de_quoi fait_à fait_en fait_le',
    furniture: 'page merci_de_recycler',
    contents: 'table_des_matières sommaire',
    notes: 'notes',
    agreed: 'accepté convenu agréé agreed agreed_ad_ref',
    enacting: 'convenu_de_ce_qui_suit convenus_de_ce_qui_suit convenues_de_ce_qui_suit conviennent_de_ce_qui_suit',
  },
  quantities: {
    decimals: ',',
    groups: '.',
    reversedGroups: false,
    suffixes: 'er re ère e ème ième nd nde ᵉ es èmes',
    endings: { s: '- s', e: '- e s es' },
    proclitics: '',
    articles: '',
    cardinals:
      '0=zéro 0.5=demi 1=un|une 2=deux 3=trois 4=quatre 5=cinq 6=six 7=sept 8=huit 9=neuf 10=dix|dizaine{s} 11=onze 12=douze|douzaine{s} 13=treize 14=quatorze 15=quinze|quinzaine 16=seize 30=trente|trentaine 40=quarante|quarantaine 50=cinquante|cinquantaine 60=soixante|soixantaine',
    ordinals:
      '1=premier{s}|première{s}|unième{s} 2=deuxième{s}|second{e} 3=troisième{s} 4=quatrième{s} 5=cinquième{s} 6=sixième{s} 7=septième{s} 8=huitième{s} 9=neuvième{s} 10=dixième{s} 11=onzième{s} 12=douzième{s} 13=treizième{s} 14=quatorzième{s} 15=quinzième{s} 16=seizième{s} 20=vingtième{s} 30=trentième{s} 40=quarantième{s} 50=cinquantième{s} 60=soixantième{s} 100=centième{s} 1000=millième{s} 1000000=millionième{s}',
    multipliers:
      '20=vingt|vingts|vingtaine 100=cent|cents|centaine{s} 1000=mille|mil|milliers|millier 1000000=million{s} 1000000000=milliard{s} 1000000000000=billion{s}',
    denominators: '2=demi|demie 3=tiers 4=quart|quarts 5=cinquième|cinquièmes 6=sixième|sixièmes 8=huitième|huitièmes 10=dixième|dixièmes',
    joiners: 'et de',
    order: 'tens',
    unsure: 2,
    counters: '',
    months: 'janvier février|fevrier mars avril mai juin juillet août|aout septembre octobre novembre décembre|decembre',
    separators: ', et ou à - ;',
    letters: '',
    sessionMarks: '',
    patterns: {
      date: ['#d #m #y?', '#m #y', '#w'],
      session: ['#o+ session{s}', 'session{s} #', '#o session{s} ordinaire{s}|extraordinaire{s}|annuelle{s}', '#o période{s} de sessions'],
      meeting: ['#o+ séance{s} plénière{s}|publique{s}|privée{s}?', '#o réunion{s}'],
      resolution: ['résolution{s}|décision{s} n ° #r+', 'résolution{s}|décision{s} #r+', '#q'],
      article: [
        'article{s}|règle{s}|section{s} #c+',
        'art|sect . #c+',
        "alinéa{s} #l de|du l? '? article|règle|section #c",
        'article #c #l de|du',
        "paragraphe{s}|alinéa{s} #p de|du l? '? article|règle|section #c",
        'article{s}|règle{s}|section{s} #c , paragraphe{s} #p',
        'art . #c , par . #p',
      ],
      paragraph: ['paragraphe{s} #c+', 'par|para . #c+', 'alinéa{s} #s du? de? paragraphe #b2', 'alinéa{s} #l du? de? paragraphe #b2'],
      chapter: ['chapitre{s}|chap .? #+', '#o chapitre'],
      item: ["point{s} #c+ de? l? '? ordre? du? jour?"],
      annex: ['annexe{s} #A+'],
      percentage: ['# pour cent', '# p . 100', '# points de pourcentage'],
      money: ['# de? dollar{s}|euro{s}|francs|livres|cents', '# de? dollars des états - unis', "# d ' euros"],
      fraction: ['#k #n'],
      ordinal: [],
      half: ['moitié'],
      century: ['# siècle{s}'],
      year: [],
      time: ['#h heure{s} #h?', '#h h|H #h?', '#h : #h'],
      noon: ['midi'],
      midnight: ['minuit'],
      afternoon: [],
      idioms: ["l ' un", "d ' une part", 'en premier lieu', 'en second lieu', 'les uns les autres'],
    },
  },
};
