import { counted, type DeadlineWords } from './words.ts';

export const it: DeadlineWords = {
  numbers: {
    ...counted(
      'un due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti ventuno ventidue ventitré ventiquattro venticinque ventisei ventisette ventotto ventinove trenta',
    ),
    una: 1,
    quarantacinque: 45,
    quarantotto: 48,
    sessanta: 60,
    settantadue: 72,
    novanta: 90,
  },
  hour: 'ore|ora|(?<=\\d\\s?)h',
  day: 'giorn[io](?: di calendario| consecutivi| solari)?|gg\\.?',
  businessDay: 'giorn[io] (?:lavorativ[io]|feriali|utili)',
  sixDay: 'giorn[io] feriali',
  week: 'settiman[ae]',
  month: 'mes[ei]',
  to: 'a|o|e',
  within:
    'entro(?: e non oltre)?(?: i| le| il termine di)?|nel termine(?: di)?|termine (?:per|di) [\\p{L} ]{1,40}:|termine(?: perentorio)?(?: di| è di)?|ha|hai|avete|dispone(?: di)?|(?:le|ti|vi) restano|non oltre|tra|in',
  after:
    "(?:dalla|dal|dall['’]|a decorrere dalla|successivi alla|a partire dalla) ?(?:ricezione|ricevimento|data|presente|notifica|invio|questa)|per (?:rispondere|presentare|fornire|rimuovere|inviare|contestare)|di tempo",
  until:
    'entro(?: e non oltre)?(?: il| le ore)?|prima del|fino al?|fino all.|al più tardi(?: il| entro)?|non oltre(?: il)?|scadenza(?: il| è il)?|termine(?: ultimo| perentorio| finale)?(?: (?:per|di) [\\p{L} ]{1,50}?)?(?: è| scade)?(?: il)?',
  before: 'prima del',
  past: 'ultim[ie]|precedenti|passat[ie]|emess[ae] (?:negli|entro)|datat[ae]|ogni|almeno',
  others:
    'non (?:può|puoi|potrà|potrai)|(?<!render\\p{L}{0,3} )di nuovo (?:attiv|disponibil|visibil|onlin)\\p{L}*|all?a? (?:ricorrente|attrice|attore)|in media|(?:ti|le|vi) rispond(?:e|ono)|risultasse|(?:assistit[ao]|client[ei]|mandante) (?:valuter|decider|si riserv)\\p{L}*|ricever(?:à|ete|ai)|rimborso|(?:rispondiamo|esaminiamo|valutiamo|risponderemo|esamineremo|verificheremo|ti risponderemo|le risponderemo|cercheremo)|(?:titolare dei diritti|reclamante|acquirente|segnalante) (?:ha|può|deve|avrà)|(?:consegnato|spedito|rimborsat\\p{L}*|ripristinat\\p{L}*)|di solito|in genere',
  over: 'ricevut[aoie]|pervenut[aoie]|scadut[aoie]|decors[aoie]|nei termini|entro il termine|(?:prima|precedente|ultima) (?:lettera|comunicazione|diffida)|avevamo|rimast[aoe]',
  moved: 'prorog\\p{L}*|differi\\p{L}*|posticip\\p{L}*',
  movedTo: 'al|fino al|sino al',
  hearing: 'udienza|comparizione|discussione',
  firm: 'non oltre|al più tardi|termine|scadenza',
  reader:
    'la preghiamo|si prega|pregiamo|vi|voi|lei|le|ti|tu|tuo|tua|vostr[oaie]|suo|sua|suoi|sue|dev(?:e|i|ono)|dovet?e|può|potete|puoi|avete|hai|(?:chiedia|attendia|invitia|intimia|diffidia|aspettia)mo|serve|occorre|ci (?:mandi|invii|dia|fornisca|faccia|spedisca)|\\p{L}{3,}(?:teci|temi|telo|tele)|in difetto|convenut[oaie]|resistent[ei]|termine',
  clause: '(?:se|qualora|salvo|la preghiamo|si prega|deve|devi|ha|hai|e)|in caso contrario',
  does: {
    'choose whether to take part in the evaluation': 'valutazione (?:neutrale|del brevetto|dei brevetti)',
    'sign the undertaking': 'impegno (?:scritto|sottoscritto)|dichiarazione di impegno|impegnativa',
    'answer in court': 'comparsa di risposta|costituirsi in giudizio',
    'counter-notice': 'contro[- ]?notific\\p{L}*|controdichiarazione',
    appeal: 'ricors\\p{L}*|appell\\p{L}*|contest\\p{L}*|reclamo',
    'submit documents':
      'invia\\p{L}*|invio|fornir\\p{L}*|fornisc\\p{L}*|present\\p{L}*|trasmett\\p{L}*|fattur\\p{L}*|document\\p{L}*|prov[ae]|informazioni|carica\\p{L}*',
    'contact the rights owner': 'contatt\\p{L}* (?:direttamente )?(?:il titolare|il reclamante)',
    'remove the listing':
      'rimuov\\p{L}*|togli\\p{L}*|toglier\\p{L}*|cancell\\p{L}*|rimozione|elimin\\p{L}*|cessa\\p{L}*|modific\\p{L}*|corregg\\p{L}*|ritir\\p{L}*',
    pay: 'pag(?:are|amento|hi)|versa(?:re|mento)|corrispond\\p{L}*',
    reply:
      'rispo\\p{L}*|riscontr\\p{L}*|contatt\\p{L}*|conferm\\p{L}*|agire|reagire|comunic\\p{L}*|indi(?:chi|care|cate)|scadenza',
  },
};
