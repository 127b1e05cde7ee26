import { company, easternCompany, han, type Phrase, phrase, soon } from './phrase.ts';

const english: readonly Phrase[] = [
  phrase({
    before: [
      '(?:[Rr]eported|[Ss]ubmitted|[Ff]iled|[Ll]odged|[Rr]aised|[Ff]lagged) by (?:the (?:rights|brand|trademark|copyright|patent) (?:owner|holder),? )?',
      '(?:[Rr]eport|[Cc]omplaint|[Nn]otice|[Cc]laim|[Nn]otification) (?:from|by) (?:the (?:rights|brand) owner,? )?',
      '(?:[Rr]ights|[Bb]rand|[Tt]rademark|[Cc]opyright|[Pp]atent) (?:owner|holder),? ',
      '(?:[Ww]e|I|[Tt]his (?:law )?firm|[Oo]ur firm|[Tt]he undersigned) (?:acts? for|represents?|(?:am|are|is) counsel (?:for|to)|(?:have been|has been|am|are|is) (?:retained|instructed|engaged) by) (?:(?:our|my) client,? |(?:the )?[Pp]laintiffs?,? )?',
      '(?:acting )?[Oo]n behalf of (?:(?:our|my) client,? )?',
      '(?:[Oo]ur|[Mm]y) client,? ',
      '(?:[Cc]ounsel|[Aa]ttorneys?) (?:for|to) (?:the )?(?:[Pp]laintiffs? )?',
      '[Pp]laintiffs?,?:? (?:is )?',
      '(?:lawsuit|suit|action|case) (?:filed |brought )?by ',
    ],
  }),
  phrase({
    before: ['[Bb]ecause ', '[Tt]hat '],
    after: [
      ' (?:has |have )?(?:reported|complained|told us|informed us|notified us|claims|says|states|alleges)',
    ],
    several: true,
  }),
  phrase({
    before: ['[Cc]opied from ', '[Aa]ccording to (?:the )?(?:brand |company |studio |photographer )?'],
    several: true,
  }),
  phrase({ before: ['[Ff]or '], name: company }),
  phrase({ before: ['(?<=^|: )'], after: [' vs?\\. '] }),
  phrase({ before: ['(?<=^[ \\t]{0,40})'], name: company, after: [',?\\s{0,40}Plaintiffs?[,.;]'] }),
  phrase({ before: ['(?<=\\d{4},? )'], name: company, after: [' (?:has |have )?(?:filed|moved)'] }),
  phrase({ role: 'agent', before: ['[Bb]y '], after: [' \\((?:authori[sz]ed )?agent\\)'] }),
  phrase({ role: 'attorney', before: ['[Bb]y '], after: [',? (?:counsel|attorneys?) (?:for|to) '] }),
  phrase({
    role: 'attorney',
    before: ['[Cc]ounsel(?: for (?:the )?[Pp]laintiffs?)?,? (?:is )?'],
    several: true,
  }),
];

const german: readonly Phrase[] = [
  phrase({
    before: [
      'wurden? (?:uns )?von (?:der |dem )?',
      '[Nn]ach Angaben (?:von|der|des) ',
      '[Gg]emeldet von (?:der |dem )?',
      '[Mm]eldung (?:von|der) ',
      '(?:[Ww]ir|[Ii]ch) vertreten? (?:die |den |das )?(?:Firma )?',
      '[Nn]amens (?:und in Vollmacht |und im Auftrag )?(?:der |des |unserer Mandantin,? (?:der )?)?',
      '(?:[Vv]ertretung|Interessen) (?:unserer Mandantin,? )?(?:der |des |von )(?:Firma )?',
      '[Ii]n Vollmacht (?:der |des |von )',
      '[Ii]m Auftrag (?:unserer Mandantin,? )?(?:der |des |von )?',
      '[Uu]nsere[rn]? Mandantin,? (?:die |der )?',
      '[Uu]nser(?:em|en)? Mandant(?:en)?,? (?:der |dem |die )?',
      '[Rr]echteinhaber(?:in|s)? ',
      '[Mm]arkeninhaber(?:in|s)? ',
      '[Ii]n (?:der|dem) (?:Sache|Rechtsstreit|Verfahren) (?:der |des )?',
    ],
    several: true,
  }),
  phrase({ before: ['uns (?:die |der )?'], after: [` mit der ${soon}(?:beauftragt|mandatiert|betraut)`] }),
  phrase({
    before: ['(?:weil|da|dass) (?:die |der )?', '(?<=[.!:] )Die ', '(?<=[.!:] )Der '],
    after: [` (?:uns |Ihnen |hat uns )?${soon}(?:gemeldet|mitgeteilt|geltend)`],
    several: true,
  }),
];

const french: readonly Phrase[] = [
  phrase({
    before: [
      '[Cc]onseils? de (?:la société |l’entreprise )?',
      '(?:[Aa]u nom|pour le compte) (?:et pour le compte )?de (?:la société )?',
      '[Ll]a société ',
      '[Mm]andatée?s? par ',
      '(?:[Rr]eprésent(?:ons|e)|[Aa]ssist(?:ons|e)) (?:les intérêts de )?(?:la société )?',
      '[Nn]otre cliente?,? (?:la société )?',
      '[Ss]ignalée?s? par ',
      '[Pp]lainte de (?:la société )?',
      '[Tt]itulaire des droits,? ',
    ],
  }),
  phrase({
    before: ['(?:car|que|parce que|puisque) (?:la société )?', '(?<=: )'],
    after: [" (?:nous )?(?:l[’']a|a |ont |affirme|indique|signale)"],
    several: true,
  }),
];

const southern: readonly Phrase[] = [
  phrase({
    before: [
      '(?:[Ss]egnalat|[Dd]enunciat)[aoei] da ',
      '[Aa]ssistit[ao],? ',
      '(?:nostr|mi)[ao] client[ei],? ',
      "(?:per conto|nell[’']interesse) (?:di |della (?:società )?)",
      '(?:[Aa]ssistiamo|[Rr]appresentiamo|[Rr]epresentamos) (?:a |o |la |la società )?',
      '[Tt]itolare dei diritti,? ',
      '(?:[Dd]enunciad|[Rr]eportad)[ao]s? (?:por|pela|pelo) ',
      '(?:nuestr[oa]|mi) (?:cliente|representad[oa]),? ',
      '[Ee]n (?:nombre|representación)(?: y (?:en )?representación)? de (?:nuestr[oa] cliente,? )?',
      '(?:denuncia|reclamación) de ',
      '[Dd]enúncia (?:de|da|do) ',
      '[Pp]rocuradores d[eao] ',
      '[Ee]m (?:nome|representação)(?: e (?:em )?representação)? d[eao] ',
      '(?:noss[oa]|minha|meu) cliente,? ',
    ],
  }),
  phrase({
    before: ['(?:perché|che|porque|que) '],
    after: [" (?:ha |la |lo |ci |nos |a |o |l[’']ha )?(?:segnal|denunci|inform|report|comunic|afferma)"],
    several: true,
  }),
];

const northern: readonly Phrase[] = [
  phrase({
    before: [
      '[Nn]amens (?:cliënte?,? |onze cliënte?,? )?',
      '(?:[Tt]reden wij|[Tt]reed ik|[Ww]ij treden|[Ii]k treed) op voor (?:cliënte?,? )?',
      '[Dd]e belangen van ',
      '[Gg]emeld door ',
      '[Mm]elding van ',
      '[Cc]liënte?,? ',
      '[Zz]głoszon[aey] przez ',
      '[Ww] imieniu (?:i na rzecz )?(?:mojego klienta |naszego klienta )?(?:spółki )?',
      '(?:[Rr]eprezentujemy|[Rr]eprezentuję) (?:spółkę )?',
      '[Aa]nmäl(?:d|t|ts|an) (?:av|från) ',
      '[Pp]å uppdrag av ',
      '(?:ombud för|företräder|[Vv]i företräder) ',
      'klient,? ',
      '[Mm]üvekkil(?:imiz|im)?,? ',
      '[Hh]ak sahibi ',
    ],
    several: true,
  }),
  phrase({
    before: ['(?:omdat|dat|ponieważ|że|eftersom|att) '],
    after: [`${soon}(?:gemeld|zgłosi|anmäl)`],
    several: true,
  }),
  phrase({ before: [''], after: [' tarafından'], several: true }),
];

const eastern: readonly Phrase[] = [
  {
    role: 'principal',
    several: false,
    pattern: new RegExp(
      `(${easternCompany})(?=の代理人|の依頼|の委任|(?:より|から)の?(?:申|通|報|委)|が、?(?:申|権利)|（以下)`,
      'gu',
    ),
  },
  {
    role: 'principal',
    several: false,
    pattern: new RegExp(
      `(?:受|接受|代表|原告|权利人|權利人|专利权人|品牌方|投诉方|投訴人|商标权人|商標權人|权利所有者|由)(${han}{2,30}?(?:公司|集团|工作室|厂|商行|LLC|Inc\\.?|Ltd\\.?|GmbH))`,
      'gu',
    ),
  },
  {
    role: 'principal',
    several: false,
    pattern: new RegExp(
      `(?<=^|[，。：:,、\\s])(${han}{2,30}?公司)(?=投[诉訴]|举报|[检檢][举舉]|向|称|主张|已?撤)`,
      'gmu',
    ),
  },
];

/** At the beginning of a sentence, and behind a plain “by”, in every language. */
const anywhere: readonly Phrase[] = [
  phrase({
    before: ['(?<=^|[.!:,，]\\s{1,3})'],
    after: [
      ' (?:has |have |had )?(?:told us|informed us|reported|withdr|retract|rescind|claims|alleges|says that|asserts)',
      ` hat ${soon}(?:gemeldet|mitgeteilt|zurück)`,
      ' heeft (?:ons|de melding|de klacht)',
      ` (?:a|ha|har) ${soon}(?:retiré|signalé|ritirato|segnalato|retirado|återkallat|anmält)`,
    ],
    several: true,
  }),
  // behind a plain “by” only a company's full name is one
  phrase({
    before: [
      '(?:[Bb]y|[Ff]rom|[Vv]on|[Vv]an|[Pp]ar|[Dd]a|[Pp]or|[Dd]e|[Pp]rzez|[Aa]v|ombud för) (?:der |the )?',
    ],
    name: company,
  }),
];

const own: Readonly<Record<string, readonly Phrase[]>> = {
  en: [],
  de: german,
  fr: french,
  it: southern,
  es: southern,
  pt: southern,
  nl: northern,
  pl: northern,
  sv: northern,
  tr: northern,
  ja: eastern,
  zh: eastern,
};

const every = [...new Set(Object.values(own))].flat();

const perLanguage = new Map(
  [...Object.entries(own), ['und', every] as const].map(([code, phrases]) => [
    code,
    [
      ...english,
      ...phrases.filter((one) => !eastern.includes(one)),
      ...anywhere,
      ...phrases.filter((one) => eastern.includes(one)),
    ],
  ]),
);

/**
 * The words around which a sentence of that language, or an English one in its midst, names who stands behind a
 * complaint; those of every language where it is not known.
 */
export const phrasesOf = (language: string): readonly Phrase[] =>
  perLanguage.get(language.slice(0, 2)) ?? perLanguage.get('und') ?? every;
