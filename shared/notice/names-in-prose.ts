import type { ComplainantRole } from './vocabulary.ts';

/** A name that a sentence gives, and where. */
export interface NamedInProse {
  role: ComplainantRole;
  value: string;
  start: number;
  end: number;
}

const word = "\\p{Lu}[\\p{L}\\p{N}&'’/-]{0,30}";
const joint =
  '(?:&|\\+|and|und|et|y|e|i|of|de|du|des|da|do|dos|del|della|di|van|von|der|den|la|le|the|en|och|ve)';
const words = (fewest: number, most: number) => `${word}(?:(?:,? | ${joint} )${word}){${fewest},${most}}?`;

/** Company forms end a name. */
const forms = [
  'LLC|L\\.L\\.C\\.|LLP|Inc\\.?|Ltd\\. Şti\\.|Co\\.,? Ltd\\.?|Pty Ltd|Ltda\\.?|Ltd\\.?|Limited|Corp\\.?|Corporation|PLC|plc',
  'GmbH(?: & Co\\.? KG)?|AG|KG|UG|e\\.K\\.|S\\.A\\.S\\.?|SAS|SARL|S\\.A\\.|SA|S\\.L\\.|S\\.r\\.l\\.|Srl|SRL|S\\.p\\.A\\.|SpA',
  'B\\.V\\.|BV|N\\.V\\.|AB|A/S|ApS|Oyj?|Sp\\. z o\\.o\\.|A\\.Ş\\.|K\\.K\\.',
].join('|');
const company = `${words(0, 6)},? (?:${forms})(?![\\p{L}\\p{N}])`;
const anyName = `(?:${company}|${word}(?:(?: | ${joint} )${word}){0,5})`;

const han = '[\\p{Script=Han}\\p{Script=Katakana}ー・A-Za-z0-9（）()&. ]';
const easternCompany = `(?:(?:株式会社|有限会社|合同会社)[^、。，,\\s]{1,20}?|${han}{2,30}?(?:株式会社|公司|集团|工作室))`;

interface Phrase {
  role: ComplainantRole;
  pattern: RegExp;
  /** one capitalised word alone is too little in such a place */
  several: boolean;
}

interface Surroundings {
  role?: ComplainantRole;
  before: readonly string[];
  after?: readonly string[];
  name?: string;
  several?: boolean;
}

const phrase = ({
  role = 'principal',
  before,
  after = [],
  name = anyName,
  several = false,
}: Surroundings): Phrase => {
  const ends = after.length > 0 ? `(?=${after.join('|')})` : '';
  return { role, several, pattern: new RegExp(`(?<!\\p{L})(?:${before.join('|')})(${name})${ends}`, 'gmu') };
};

const soon = '[^.\\n]{0,60}';

/** The words around which a sentence names who stands behind a complaint, by language. */
const phrases: readonly Phrase[] = [
  // English
  phrase({
    before: [
      '(?:[Rr]eported|[Ss]ubmitted|[Ff]iled|[Ll]odged|[Rr]aised|[Ff]lagged) by (?:the (?:rights|brand|trademark|copyright|patent) (?:owner|holder),? )?',
      '(?:[Rr]eport|[Cc]omplaint|[Nn]otice|[Cc]laim|[Nn]otification) (?:from|by) (?:the (?:rights|brand) owner,? )?',
      '(?:[Rr]ights|[Bb]rand|[Tt]rademark|[Cc]opyright|[Pp]atent) (?:owner|holder),? ',
      '(?:[Ww]e|I) (?:act for|represent|am counsel (?:for|to)|are counsel (?:for|to)) ',
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
    role: 'attorney',
    before: ['[Cc]ounsel(?: for (?:the )?[Pp]laintiffs?)?,? (?:is )?'],
    several: true,
  }),
  // German
  phrase({
    before: [
      'wurden? (?:uns )?von (?:der |dem )?',
      '[Gg]emeldet von (?:der |dem )?',
      '[Mm]eldung (?:von|der) ',
      '(?:[Ww]ir|[Ii]ch) vertreten? (?:die |den |das )?(?:Firma )?',
      '[Nn]amens (?:und in Vollmacht |und im Auftrag )?(?:der |des |unserer Mandantin,? (?:der )?)?',
      '[Uu]nsere[rn]? Mandantin,? (?:die |der )?',
      '[Uu]nser(?:em|en)? Mandant(?:en)?,? (?:der |dem |die )?',
      '[Rr]echteinhaber(?:in|s)? ',
      '[Mm]arkeninhaber(?:in|s)? ',
      '[Ii]n (?:der|dem) (?:Sache|Rechtsstreit|Verfahren) (?:der |des )?',
    ],
    several: true,
  }),
  phrase({
    before: ['(?:weil|da|dass) (?:die |der )?', '(?<=[.!:] )Die ', '(?<=[.!:] )Der '],
    after: [` (?:uns |Ihnen |hat uns )?${soon}(?:gemeldet|mitgeteilt|geltend)`],
    several: true,
  }),
  // French
  phrase({
    before: [
      '[Cc]onseils? de (?:la société |l’entreprise )?',
      '(?:[Aa]u nom|pour le compte) (?:et pour le compte )?de (?:la société )?',
      '[Ll]a société ',
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
  // Italian, Spanish, Portuguese
  phrase({
    before: [
      '(?:[Ss]egnalat|[Dd]enunciat)[aoei] da ',
      '[Aa]ssistit[ao],? ',
      '(?:nostr|mi)[ao] client[ei],? ',
      'per conto (?:di |della (?:società )?)',
      '[Tt]itolare dei diritti,? ',
      '(?:[Dd]enunciad|[Rr]eportad)[ao]s? (?:por|pela|pelo) ',
      '(?:nuestr[oa]|mi) (?:cliente|representad[oa]),? ',
      '[Ee]n (?:nombre|representación) de ',
      '(?:denuncia|reclamación) de ',
      '[Dd]enúncia (?:de|da|do) ',
      '[Pp]rocuradores d[eao] ',
      '[Ee]m nome d[eao] ',
      '(?:noss[oa]|minha|meu) cliente,? ',
    ],
  }),
  phrase({
    before: ['(?:perché|che|porque|que) '],
    after: [' (?:ha |la |lo |ci |nos |a |o )?(?:segnal|denunci|inform|report|comunic|afferma)'],
    several: true,
  }),
  // Dutch, Polish, Swedish, Turkish
  phrase({
    before: [
      '[Nn]amens (?:cliënte?,? |onze cliënte?,? )?',
      '[Gg]emeld door ',
      '[Mm]elding van ',
      '[Cc]liënte?,? ',
      '[Zz]głoszon[aey] przez ',
      '[Ww] imieniu (?:mojego klienta |naszego klienta )?',
      '[Aa]nmäl(?:d|t|ts|an) (?:av|från) ',
      '[Pp]å uppdrag av ',
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
  // at the beginning of a sentence, in any of them
  phrase({
    before: ['(?<=^|[.!:,，]\\s{1,3})'],
    after: [
      ' (?:has |have |had )?(?:told us|informed us|reported|withdr|retract|rescind|claims|alleges)',
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
  // Japanese, Chinese
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
      `(?:受|接受|代表|原告|权利人|權利人|品牌方|投诉方|投訴人|商标权人|商標權人|权利所有者|由)(${han}{2,30}?(?:公司|集团|工作室|LLC|Inc\\.?|Ltd\\.?|GmbH))`,
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

/** Words that begin a sentence or name a role: no name begins with them. */
const noName = new RegExp(
  `^(?:${[
    'The|This|That|These|We|Our|Your|You|It|If|An?|In|On|All|Please|Another|Someone|Somebody|Several|Some|Following',
    'Rights?|Brand|Owners?|Customers?|Buyers?|Plaintiffs?|Defendants?|Schedule|Seller|Court|Team|Online|Hello|Hi|Dear',
    'Contact|Email|E-Mail|Complaint|Trademark|Copyright|Patent|Infringement|Intellectual|Counterfeit|ASIN',
    'Amazon|e[Bb]ay|Etsy|Walmart|Temu|TikTok|Shopify|Ali\\w*|Allegro|Mercado',
    'Sie|Ihr\\w*|Wir|Die|Der|Das|Käufer\\w*|Kunden|Rechteinhaber\\w*|Markeninhaber\\w*|Urheber\\w*|Guten|Hallo',
    'Nous|Vous|Votre|Usted\\w*|Nosotros|Titular\\w*|Titulaire|Rechthebbende|Bonjour|Ciao|Hola|Olá|Beste|Hej|Merhaba|Witaj',
  ].join('|')})(?!\\p{L})`,
  'u',
);

const tidy = (raw: string): string =>
  raw.replace(/[\s,;:]+$/u, '').replace(/ (?:and|und|et|y|e|i|of|de|the)$/u, '');

const farthest = 20_000;
const most = 12;

/** Who a mail's sentences name as standing behind a complaint: “reported by Corrigan & Vale Ltd”. */
export const namesInProse = (whole: string): NamedInProse[] => {
  const text = whole.slice(0, farthest);
  const found: NamedInProse[] = [];
  for (const { role, pattern, several } of phrases)
    for (const match of text.matchAll(pattern)) {
      const raw = match[1] ?? '';
      const value = tidy(raw);
      const start = match.index + match[0].lastIndexOf(raw);
      if (value.length < 3 || value.length > 90 || noName.test(value)) continue;
      if (several && !value.includes(' ')) continue;
      if (found.some((known) => known.start < start + value.length && start < known.end)) continue;
      found.push({ role, value, start, end: start + value.length });
      if (found.length >= most) return found.sort((a, b) => a.start - b.start);
    }
  return found.sort((a, b) => a.start - b.start);
};
