import type { LanguageTable } from './table.js';

export const en: LanguageTable = {
  tag: 'en',
  name: 'English',
  script: 'Latn',
  direction: 'ltr',
  words: {
    functionWords:
      'the of and to in a for on that by as with be is at which its or from it this an was not are their has have all other been also such those these any more than under would were should will may had into but they between no he she his her we our you your i who what when where there can could shall if so do does did up out over about through during against among upon per very only most some each both either being while whether because however therefore within without',
    abbreviations:
      "mr. mrs. ms. dr. no. nos. art. arts. para. paras. vol. chap. sect. rev. corr. add. amend. e.g. i.e. etc. et al. vs. p. pp. u.s. st. prof. gen. col. jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. distr. cf. op. cit. ibid. supp. suppl. inc. ltd. co. a.m. p.m. jr. sr. hon. rev'd.",
    expansion: 3.19,
    variance: 17.7,
  },
  structure: {
    alphabets: 'abcdefghijklmnopqrstuvwxyz',
    letters: 'éïöñç',
    ordinals: '',
    suffixes: '',
    alternative: '',
    letterNames: '',
    headings: {
      chapter: 'chapter_#',
      article: 'article_# art._# rule_# regulation_#',
      annex: 'annex_# annexes annex',
      appendix: 'appendix_# appendix enclosure_# enclosure attachment_# attachment',
      part: 'part_#',
      section: 'section_#',
      preamble: 'preamble',
    },
    annexed: 'to_the_letter to_the_letters to_the_identical_letters to_the_notes_verbales to_the_note to_the_report to_the_statement',
    linking:
      'of to and or the a an in on by for from with at under until between paragraph paragraphs article articles section sections para. paras. art. arts. no. nos. p. pp. vol. chap. sect.',
    divisionMarks: {
      preambular: 'pp# preambular_paragraph_# preambular_para._#',
      operative: 'op# operative_paragraph_# operative_para._#',
    },
    organs:
      'council assembly commission conference committee board congress meeting parties parliament forum governors group we,_the_heads we,_the_ministers we,_the_representatives we,_the_peoples',
    preambular: {
      words:
        'recalling reaffirming reiterating recognizing recognising acknowledging noting taking bearing mindful convinced having emphasizing emphasising stressing underlining underscoring welcoming expressing deploring condemning commending considering determining acting affirming calling desiring desirous aware conscious alarmed concerned guided determined encouraged inspired resolved regretting appreciating observing believing confident disturbed seeking paying expecting mindful_of appalled cognizant whereas cognisant pursuant gratified dismayed troubled appealing urging inviting realizing fully_aware',
      endings: 'ing',
      beginnings: '',
    },
    operative: {
      words:
        'acknowledges approves calls condemns decides demands directs emphasizes emphasises encourages endorses expresses highlights invites notes reaffirms recalls recognizes recognises recommends reiterates requests stresses takes underscores underlines urges welcomes adopts affirms accepts appeals appoints appreciates authorizes authorises commends concludes concurs confirms congratulates considers declares deplores designates determines elects establishes extends insists instructs looks proclaims regrets reminds remains renews resolves solemnly supports suggests thanks warns trusts agrees asks believes draws pays proposes transmits denounces rejects strongly_urges deems regards shall_consider',
      endings: '',
      beginnings: '',
    },
    adverbs:
      'also further strongly deeply gravely seriously particularly especially fully again once more solemnly firmly warmly keenly profoundly extremely greatly reiterates likewise unequivocally urgently vigorously',
    conjunctions: 'and or and/or',
    hyphenated: 'vice non self',
    instruments:
      'declaration convention covenant charter treaty protocol statute agreement constitution pact accord rules principles guidelines regulations programme plan code model_law',
    reports:
      'report reports note letter_dated letters_dated identical_letters decision decisions statement study summary_record provisional_agenda concluding_observations general_comment general_recommendation views_adopted list_of_issues',
    offices:
      'secretary-general secretariat president chair chairperson co-chairs high_commissioner working_group special_rapporteur independent_expert executive_director executive_secretary director-general administrator secretary',
    by: 'of of_the by by_the from from_the',
    summaries: 'summary executive_summary abstract synopsis',
    front:
      'session item_# items_# of_the_provisional_agenda distr original: on_the_report without_reference resolution_adopted resolutions_adopted decision_adopted decisions_adopted adopted_by adopted_at please_recycle official_records',
    drafts: 'draft_resolution draft_decision',
    closing: 'meeting adopted recorded_vote without_a_vote signed',
    signed: 'signed',
    finalWords: 'in_witness_whereof in_faith_whereof in_witness_thereof done_at done_in done_this',
    furniture: 'page please_recycle',
    contents: 'contents table_of_contents',
    notes: 'notes endnotes footnotes',
    counted: '',
    named: '',
    agreed: 'agreed ad_ref',
    enacting: 'agreed_as_follows agree_as_follows agreed_on_the_following agreed_upon_the_following',
  },
  quantities: {
    decimals: '.',
    groups: ',',
    reversedGroups: false,
    suffixes: 'st nd rd th',
    endings: { s: '- s' },
    proclitics: '',
    articles: '',
    cardinals:
      '0=zero 0.5=half 1=one 2=two 3=three 4=four 5=five 6=six 7=seven 8=eight 9=nine 10=ten 11=eleven 12=twelve 13=thirteen 14=fourteen 15=fifteen 16=sixteen 17=seventeen 18=eighteen 19=nineteen 20=twenty 30=thirty 40=forty|fourty 50=fifty 60=sixty 70=seventy 80=eighty 90=ninety 1950=fifties 1960=sixties 1970=seventies 1980=eighties 1990=nineties',
    ordinals:
      '1=first 2=second 3=third 4=fourth 5=fifth 6=sixth 7=seventh 8=eighth 9=ninth 10=tenth 11=eleventh 12=twelfth 13=thirteenth 14=fourteenth 15=fifteenth 16=sixteenth 17=seventeenth 18=eighteenth 19=nineteenth 20=twentieth 30=thirtieth 40=fortieth 50=fiftieth 60=sixtieth 70=seventieth 80=eightieth 90=ninetieth 100=hundredth 1000=thousandth 1000000=millionth',
    multipliers:
      '12=dozen|dozens 100=hundred 1000=thousand 1000000=million|millions|mn 1000000000=billion|billions|bn 1000000000000=trillion|trillions',
    denominators:
      '2=half|halves 3=third|thirds 4=quarter|quarters|fourth|fourths 5=fifth|fifths 6=sixth|sixths 7=sevenths 8=eighth|eighths 10=tenth|tenths',
    joiners: 'and a',
    approximate: 'dozen dozens',
    andHalf: ['and a half'],
    order: 'tens',
    unsure: 2,
    counters: '',
    months:
      'January|Jan. February|Feb. March|Mar. April|Apr. May June|Jun. July|Jul. August|Aug. September|Sept.|Sep. October|Oct. November|Nov. December|Dec.',
    separators: ', and or & ; to - through',
    letters: '',
    sessionMarks: '',
    patterns: {
      date: ['#d of? #m .? ,? #y?', '#m .? #d ,? #y?', '#m .? of|,? #y', '#w'],
      session: ['#o+ regular|special|annual|organizational|resumed|substantive|extraordinary? session{s}', 'session{s} #+'],
      meeting: ['#o+ plenary|formal|closed|open? meeting{s}', 'meeting{s} no|nos? .? #+'],
      resolution: ['resolution{s}|decision{s} no|nos? .? #r+'],
      article: [
        's|ss . #c+',
        'article #c #l of',
        'article{s}|art|arts|rule{s}|regulation{s}|section{s}|sect|sects .? #c+',
        'paragraph{s}|para|paras .? #p of article{s}|art|rule{s}|regulation{s}|section{s} .? #c',
        'article{s}|art|rule{s}|regulation{s}|section{s} .? #c , paragraph{s}|para|paras .? #p',
      ],
      paragraph: [
        'paragraph{s}|para|paras|subparagraph{s} .? #c+',
        'paragraph #c , subparagraph{s} #s',
        'paragraph{s}|subparagraph{s} #s of? paragraph #c',
      ],
      chapter: ['chapter{s}|chap|chaps .? #+'],
      item: ['agenda? item{s} #c+', 'item{s} #s of agenda? item #c'],
      annex: ['annex|annexes|schedule{s}|appendix|appendices #A+'],
      percentage: ['# per cent|percent|percentage', '# percentage points'],
      money: ['us? $ #', '# us|united? states? dollar{s}', '# euro{s}|pound{s}|cent{s}|yen|francs'],
      fraction: ['#K -? #n', '#k - #n', 'a|one #n of'],
      century: ['# century|centuries'],
      time: ['#h : #h', '#h : #h a . m .', '#h #h? a . m .', '#h #h? am', '#h noon', '#h hours'],
      afternoon: ['#h #h? p . m .', '#h : #h p . m .', '#h #h? pm'],
      idioms: ['one another', 'at first', 'first and foremost', 'for one ,', 'second - hand', 'second - class', 'first - hand'],
    },
    values: {
      '1/2': ['half'],
      '12:00': ['noon'],
      '00:00': ['midnight'],
      'P#Y6M': ['#a year|years and a half'],
      P1Y6M: ['a year and a half'],
      'P#Y#M': ['#a year|years and|, #a month|months'],
      'P1Y#M': ['a year and|, #a month|months'],
      'P#Y': ['#a -? additional|academic|calendar|consecutive|further|full|more|successive? year|years'],
      P10Y: ['decade|decades'],
      P2Y: ['biennium|bienniums|biennia|biennial|biennially'],
      P3Y: ['triennium|triennial|triennially'],
      P4Y: ['quadrennium|quadrennial|quadrennially'],
      P5Y: ['quinquennium|quinquennial'],
      'P#M': ['#a -? additional|calendar|consecutive|further|full|more|successive? month|months'],
      P6M: ['half a year'],
      'P#W': ['#a -? additional|consecutive|further|full|more|successive? week|weeks'],
      'P#D': ['#a -? additional|business|calendar|consecutive|further|full|more|successive|working? day|days'],
    },
  },
};
