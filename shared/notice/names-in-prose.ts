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
  '&|\\+|and|und|et|y|e|i|of|de|du|des|da|do|dos|del|della|di|van|von|der|den|la|le|the|en|och|ve';
/** Company forms end a name. */
const form =
  'LLC|L\\.L\\.C\\.|LLP|Inc\\.?|Ltd\\.?|Ltda\\.?|Limited|Corp\\.?|Corporation|GmbH(?: & Co\\.? KG)?|AG|KG|UG|e\\.K\\.|S\\.A\\.S\\.?|SAS|SARL|S\\.A\\.|SA|S\\.L\\.|S\\.r\\.l\\.|Srl|SRL|S\\.p\\.A\\.|SpA|B\\.V\\.|BV|N\\.V\\.|AB|Sp\\. z o\\.o\\.|A\\.Ş\\.|Ltd\\. Şti\\.|PLC|plc|Co\\.,? Ltd\\.?|Oy|ApS|A/S|Oyj|K\\.K\\.|Pty Ltd';
const name = `(?:${word}(?:(?:,? | (?:${joint}) )${word}){0,6}?,? (?:${form})(?![\\p{L}\\p{N}])|${word}(?:(?: | (?:${joint}) )${word}){1,5}|${word})`;

const han = '[\\p{Script=Han}\\p{Script=Katakana}ー・A-Za-z0-9（）()&. ]';
const eastern = `(?:(?:株式会社|有限会社|合同会社)[^、。，,\\s]{1,20}?|${han}{2,30}?(?:株式会社|有限公司|公司|集团|工作室))`;

interface Phrase {
  role: ComplainantRole;
  pattern: RegExp;
  /** one capitalised word alone is too little after such words */
  several: boolean;
}

const phrase = (role: ComplainantRole, before: string, after = '', several = false): Phrase => ({
  role,
  several,
  pattern: new RegExp(`(?<![\\p{L}])(?:${before})(${name})${after}`, 'gu'),
});

/** Behind a plain “by” only a company's full name is one. */
const formed = (before: string): Phrase => ({
  role: 'principal',
  several: false,
  pattern: new RegExp(
    `(?<![\\p{L}])(?:${before})(${word}(?:(?:,? | (?:${joint}) )${word}){0,6}?,? (?:${form})(?![\\p{L}\\p{N}]))`,
    'gu',
  ),
});

/** The words before (and after) which a sentence names who stands behind a complaint, by language. */
const phrases: readonly Phrase[] = [
  phrase(
    'principal',
    '(?:[Rr]eported|[Ss]ubmitted|[Ff]iled|[Ll]odged|[Rr]aised|[Mm]ade|[Ff]lagged) by (?:the (?:rights|brand|trademark|copyright|patent) (?:owner|holder),? )?|(?:[Rr]eport|[Cc]omplaint|[Nn]otice|[Cc]laim|[Nn]otification) (?:from|by) (?:the (?:rights|brand) owner,? )?|(?:[Rr]ights|[Bb]rand|[Tt]rademark|[Cc]opyright|[Pp]atent) (?:owner|holder),? ',
  ),
  phrase(
    'principal',
    '(?:[Ww]e|I) (?:act for|represent|am counsel (?:for|to)|are counsel (?:for|to)) |(?:acting )?(?:on|On) behalf of (?:our client,? |my client,? )?|[Oo]ur client,? |[Mm]y client,? |[Cc]ounsel (?:for|to) (?:the )?(?:[Pp]laintiffs? )?|[Aa]ttorneys? for (?:the )?(?:[Pp]laintiffs? )?|[Pp]laintiffs?,?:? (?:is )?|(?:lawsuit|suit|action|case) (?:filed |brought )?by ',
  ),
  phrase(
    'principal',
    '[Bb]ecause |[Tt]hat ',
    ' (?:has |have )?(?:reported|complained|told us|informed us|notified us|claims|says|states|alleges)',
    true,
  ),
  phrase(
    'principal',
    '(?<=^|[.!:,，]\\s{1,3})',
    ' (?:has |have |had |hat |heeft |ha |a |har )?(?:told us|informed us|reported|withdr|retract|rescind|seine|ihre|de melding|retiré|ritirato|retirado|återkallat)',
    true,
  ),
  formed('(?:[Bb]y|[Ff]rom|[Vv]on|[Vv]an|[Pp]ar|[Dd]a|[Pp]or|[Pp]rzez|[Aa]v|ombud för) (?:der |the )?'),
  // German
  phrase(
    'principal',
    'wurde(?:n)? (?:uns )?von (?:der |dem )?|[Gg]emeldet von (?:der |dem )?|[Mm]eldung (?:von|der) |(?:[Ww]ir|ich|wir|Ich) vertreten? (?:die |den |das )?(?:Firma )?|[Nn]amens (?:und in Vollmacht |und im Auftrag )?(?:der |des |unserer Mandantin,? (?:der )?)?|[Uu]nsere[rn]? Mandantin,? (?:die |der )?|[Uu]nser(?:em|en)? Mandant(?:en)?,? (?:der |dem |die )?|[Rr]echteinhaber(?:in|s)? |[Mm]arkeninhaber(?:in|s)? |[Ii]n (?:der|dem) (?:Sache|Rechtsstreit|Verfahren) (?:der |des )?',
    '',
    true,
  ),
  phrase(
    'principal',
    '(?:weil|da|dass) (?:die |der )?',
    ' (?:uns |Ihnen )?[^.\\n]{0,60}(?:gemeldet|mitgeteilt|geltend)',
    true,
  ),
  // French
  phrase(
    'principal',
    '[Cc]onseils? de (?:la société |l’entreprise )?|(?:[Aa]u nom|pour le compte) (?:et pour le compte )?de (?:la société )?|(?:la|La) société |[Nn]otre cliente?,? (?:la société )?|[Ss]ignalée?s? par |[Pp]lainte de (?:la société )?|[Tt]itulaire des droits,? ',
  ),
  phrase(
    'principal',
    '(?:car|que|parce que|puisque) (?:la société )?',
    " (?:nous )?(?:l[’']|a |ont |affirme|indique|signale)",
    true,
  ),
  // Italian, Spanish, Portuguese
  phrase(
    'principal',
    '(?:[Ss]egnalat[aoei]|[Dd]enunciat[aoei]) da |[Aa]ssistit[ao],? |(?:nostr[ao]|mi[ao]) client[ei],? |per conto (?:di |della (?:società )?)|[Tt]itolare dei diritti,? |[Dd]enunciad[ao]s? (?:por|pela|pelo) |[Rr]eportad[ao]s? por |(?:nuestr[oa]|mi) (?:cliente|representad[oa]),? |[Ee]n (?:nombre|representación) de |(?:denuncia|reclamación) de |[Dd]enúncia (?:de|da|do) |[Pp]rocuradores d[eao] |[Ee]m nome d[eao] |(?:noss[oa]|minha|meu) cliente,? ',
  ),
  phrase(
    'principal',
    '(?:perché|che|porque|que) ',
    ' (?:ha |la |lo |ci |nos |a |o )?(?:segnal|denunci|inform|report|comunic|afferma)',
    true,
  ),
  // Dutch, Polish, Swedish, Turkish
  phrase(
    'principal',
    '[Nn]amens (?:cliënte?,? |onze cliënte?,? )?|[Gg]emeld door |[Mm]elding van |[Cc]liënte?,? |[Zz]głoszon[aey] przez |[Ww] imieniu (?:mojego klienta |naszego klienta )?|[Aa]nmäl(?:d|t|ts|an) (?:av|från) |[Pp]å uppdrag av |klient,? |[Mm]üvekkil(?:imiz|im)?,? |[Hh]ak sahibi ',
    '',
    true,
  ),
  phrase(
    'principal',
    '(?:omdat|dat|ponieważ|że|eftersom|att) ',
    ' [^.\\n]{0,60}(?:gemeld|zgłosi|anmäl)',
    true,
  ),
  {
    role: 'principal',
    several: true,
    pattern: new RegExp(`(?<![\\p{L}\\p{N}] ?)(${name}) tarafından`, 'gu'),
  },
  // Japanese, Chinese
  {
    role: 'principal',
    several: false,
    pattern: new RegExp(
      `(${eastern})(?=の代理人|の依頼|の委任|より(?:の)?(?:申|通|報|委)|から(?:の)?(?:申|通|報)|が(?:、)?(?:申|権利)|（以下)`,
      'gu',
    ),
  },
  {
    role: 'principal',
    several: false,
    pattern: new RegExp(
      `(?:受|接受|代表|原告|权利人|權利人|品牌方|投诉方|投訴人|商标权人|商標權人|权利所有者|由)(${han}{2,30}?(?:有限公司|公司|集团|工作室|LLC|Inc\\.?|Ltd\\.?|GmbH))`,
      'gu',
    ),
  },
  {
    role: 'principal',
    several: false,
    pattern: new RegExp(
      `(?<=^|[，。：:,、\\s])(${han}{2,30}?公司)(?=投诉|投訴|举报|檢舉|检举|向|称|主张|已撤|撤)`,
      'gu',
    ),
  },
];

/** Words that begin a sentence or name a role; no name begins or consists of them. */
const noName =
  /^(?:The|This|That|These|We|Our|Your|You|It|If|An?|In|On|All|Please|Rights?|Brand|Owners?|Amazon|e[Bb]ay|Etsy|Walmart|Temu|TikTok|Shopify|Ali\w*|Allegro|Mercado|Hello|Hi|Dear|Contact|Email|E-Mail|Complaint|Trademark|Copyright|Patent|Infringement|ASIN|Sie|Ihr\w*|Wir|Die|Der|Das|Nous|Vous|Votre|Usted\w*|Nosotros|Käufer\w*|Kunden|Rechteinhaber\w*|Markeninhaber\w*|Titular\w*|Titulaire|Rechthebbende|Several|Some|Customers?|Buyers?|Plaintiffs?|Defendants?|Schedule|Seller|Court|Another|Someone|Somebody|Team|Online|Urheber\w*|Intellectual|Counterfeit|Following)(?![\p{L}])/u;

const tidy = (raw: string): string =>
  raw.replace(/[\s,;:]+$/u, '').replace(/ (?:and|und|et|y|e|i|of|de|the)$/u, '');

const farthest = 40_000;

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
      if (several && !/[ ]/.test(value) && !/[\p{Script=Han}]/u.test(value)) continue;
      if (found.some((known) => known.start < start + value.length && start < known.end)) continue;
      found.push({ role, value, start, end: start + value.length });
    }
  return found.sort((a, b) => a.start - b.start).slice(0, 12);
};
