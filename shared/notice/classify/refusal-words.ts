/**
 * How a language says that a complaint is not withdrawn, and that it will be only on a condition: alternatives in
 * regular-expression source, each of which stays within a clause. `supposed` stands before a clause that only supposes so;
 * `shortly` is a whole sentence behind one that tells what was asked: “Du bad oss ta tillbaka anmälan. Det gör vi inte.”
 */
interface RefusalWords {
  refused: readonly string[];
  conditional: readonly string[];
  supposed: string;
  shortly: string;
}

const some = (most: number): string => `(?:[\\p{L}'’-]+ ){0,${most}}`;
const near = '[^.,;!?\\n]{0,60}';
const anywhere = '[^.!?\\n]{0,160}';

const takesBack =
  '(?!(?:withdrawn|retracted) (?:reports|complaints|notices|claims))(?:withdr[ae]w\\p{L}*|retract\\p{L}*|rescind\\p{L}*|revok\\p{L}*|tak(?:e|ing) back|drop(?:ping)?)';
const what = '(?:complaints?|reports?|notices?|claims?|notifications?|submissions?|ones?|it|them|this)';
const unwilling =
  "(?<!you )(?:not|cannot|never|\\p{L}{2,6}['’]t|refus\\p{L}+|declin\\p{L}+|unwilling|unable|no (?:intention|reason|basis|plans?|grounds?))";

const table: Readonly<Record<string, RefusalWords>> = {
  en: {
    refused: [
      `${unwilling} ${some(5)}${takesBack} ${some(4)}${what}`,
      `${unwilling} ${some(2)}withdraw(?=\\s*[.,:;!])`,
      `${what} ${some(4)}(?:not|never|\\p{L}{2,6}['’]t) ${some(3)}(?:withdrawn|retracted|rescinded|revoked|dropped|taken back)`,
      `not ${some(4)}(?:a|any|the) (?:retraction|withdrawal)`,
      `(?:stand by|maintain|uphold|insist on) (?:our|my|its|their|the) ${some(2)}(?:complaint|report|notice|claim)`,
    ],
    conditional: [
      `(?:will|would|shall|can|could|['’]ll|prepared to|willing to|happy to|ready to|agree to) ${some(3)}${takesBack}(?= )${anywhere}(?<!\\p{L})(?:once|after|if|when|provided|upon|as soon as|unless|until|in return|in exchange|against)(?!\\p{L})`,
      `(?<!\\p{L})(?:once|after|if|when|provided|upon|as soon as|unless|until)(?!\\p{L})${anywhere}(?:we|i|client)(?: will| would| shall| can| could|['’]ll| are prepared to| are willing to) ${some(3)}${takesBack}(?!\\p{L})`,
    ],
    supposed: 'if|unless|whether|until|where|should|while|as long as',
    shortly:
      "(?:no, )?(?:we|i|our client) (?:will not|won['’]t|shall not|cannot|can['’]t|do not|don['’]t|(?:am|are|is) not going to)(?: be)?(?: do(?:ing)? (?:that|so|this|it))?|(?:that|this) (?:will not|won['’]t|is not going to) happen",
  },
  de: {
    refused: [
      `nichts? ${some(3)}(?:zurück|zurück\\p{L}+|widerruf\\p{L}*|fallen)`,
      `(?:rücknahme|rückzug|zurücknahme|widerruf)${near}(?:nicht|kein\\p{L}*|ausgeschlossen|abgelehnt)`,
      `(?:kein\\p{L}* (?:anlass|grund|absicht|veranlassung)|weiger\\p{L}*|lehn\\p{L}*|ablehn\\p{L}*|nicht (?:bereit|gewillt))[^.!?\\n]{0,70}(?:zurück\\p{L}+|rücknahme|widerruf\\p{L}*)`,
      `(?:halten?|hält) (?:an )?${some(3)}(?:beschwerde|meldung|anzeige|forderung) ${some(3)}(?:fest|aufrecht)`,
    ],
    conditional: [
      `(?:wenn|sobald|falls|sofern|nachdem|sollten|nach (?:zahlung|erhalt|eingang))(?!\\p{L})${anywhere}(?:ziehen|nehmen|zieht|nimmt|werden?|würden?|können)(?!\\p{L})${anywhere}(?:zurück|zurück(?:zieh|nehm|zuzieh|zunehm)\\p{L}*|widerrufen)`,
      `(?:ziehen|nehmen|zieht|nimmt|werden?|würden?|können|bereit)(?!\\p{L})${anywhere}(?:zurück|zurück(?:zieh|nehm|zuzieh|zunehm)\\p{L}*|widerrufen),? (?:wenn|sobald|falls|sofern|nachdem|unter der)`,
      `(?:erst|nur)(?!\\p{L})${anywhere}(?:zurück|zurück(?:zieh|nehm|zuzieh|zunehm)\\p{L}*|widerrufen)`,
    ],
    supposed: 'wenn|falls|sofern|sollten?|solange|ob',
    shortly:
      'das (?:tun|machen|werden) (?:wir|ich)(?: aber)? nicht(?: tun| machen)?|d(?:as|em) (?:lehnen|kommen) wir (?:ab|nicht nach)|dazu sind wir nicht bereit',
  },
  fr: {
    refused: [
      `(?:ne|n['’]) ?${some(3)}(?:retir|annul|lèv|lev)\\p{L}+ (?:pas|jamais|rien)`,
      `(?:n['’](?:avons|ai|a|ont|est)|ne (?:pouvons|peut|souhait\\p{L}+|compt\\p{L}+|voul\\p{L}+|sera)) (?:pas|jamais) ${some(2)}(?:retir|annul|lev)\\p{L}+`,
      `(?:refus\\p{L}+|déclin\\p{L}+|pas (?:l['’]intention|question|disposés?|prêts?))${near}(?:retirer|annuler|lever|retrait)`,
      `mainten(?:ons|ez|u|ue|ir) ${some(2)}(?:plainte|signalement|réclamation)`,
    ],
    conditional: [
      `(?:retir|annul|lèv)er(?:ons|ions|ai|ais) ${some(2)}(?:plainte|signalement|réclamation|notification)(?!\\p{L})${anywhere}(?:si|dès|une fois|lorsque|quand|à condition|après|contre)(?!\\p{L})`,
      `(?:si|dès|une fois|lorsque|quand|à condition|après)(?!\\p{L})${anywhere}(?:retir|annul|lèv)er(?:ons|ions|ai|ais) ${some(2)}(?:plainte|signalement|réclamation|notification)`,
    ],
    supposed: 'si|tant|sauf',
    shortly:
      "nous ne le (?:ferons|faisons) pas|nous refusons|il n['’]en est pas question|ce ne sera pas le cas",
  },
  es: {
    refused: [
      `no ${some(4)}(?:retir|anul|cancel)\\p{L}+ ${some(2)}(?:denuncia|reclam|queja|reporte|notificación|aviso)`,
      `(?:denuncia|reclamación|queja|reporte) ${some(4)}no ${some(2)}(?:retirad|anulad|cancelad)[ao]`,
      `(?:neg\\p{L}+|rechaz\\p{L}+|rehus\\p{L}+|sin intención)${near}(?:retirar|anular|cancelar|desistir)`,
      `(?:mantenemos|mantiene|mantengo) ${some(2)}(?:denuncia|reclamación|queja|reporte)`,
    ],
    conditional: [
      `(?:retir|anul|cancel)ar(?:emos|íamos|é|ía) ${some(2)}(?:denuncia|reclam|queja|reporte)(?!\\p{L})${anywhere}(?:si|cuando|una vez|en cuanto|siempre que|tras|solo|sólo)(?!\\p{L})`,
      `(?:si|cuando|una vez|en cuanto|siempre que|tras|solo|sólo)(?!\\p{L})${anywhere}(?:retir|anul|cancel)ar(?:emos|íamos|é|ía) ${some(2)}(?:denuncia|reclam|queja|reporte)`,
    ],
    supposed: 'si|mientras|salvo',
    shortly: 'no (?:lo|la) (?:haremos|haré|vamos a hacer|hacemos)|no vamos a hacerlo|nos negamos',
  },
  it: {
    refused: [
      `non ${some(4)}(?:ritir|revoc|annull)\\p{L}+ ${some(2)}(?:segnalazione|reclamo|denuncia|notifica)`,
      `(?:segnalazione|reclamo|denuncia) ${some(4)}non ${some(2)}(?:ritirat|revocat|annullat)[ao]`,
      `(?:rifiut\\p{L}+|nessuna intenzione)${near}(?:ritirare|revocare|annullare)`,
      `(?:manteniamo|confermiamo|mantiene) ${some(2)}(?:segnalazione|reclamo|denuncia)`,
    ],
    conditional: [
      `(?:ritirer|revocher|annuller)(?:emo|emmo|ò|ei) ${some(2)}(?:segnalazione|reclamo|denuncia)(?!\\p{L})${anywhere}(?:se|quando|una volta|non appena|a condizione|solo|dopo)(?!\\p{L})`,
      `(?:se|quando|una volta|non appena|a condizione|solo|dopo)(?!\\p{L})${anywhere}(?:ritirer|revocher|annuller)(?:emo|emmo|ò|ei) ${some(2)}(?:segnalazione|reclamo|denuncia)`,
    ],
    supposed: 'se|finché|salvo',
    shortly: 'non lo (?:faremo|farò|facciamo)|non intendiamo farlo|ci rifiutiamo',
  },
  pt: {
    refused: [
      `não ${some(4)}(?:retir|anul|cancel)\\p{L}+ ${some(2)}(?:queixa|denúncia|reclamação|notificação)`,
      `(?:queixa|denúncia|reclamação) ${some(4)}não ${some(2)}(?:retirad|anulad|cancelad)[ao]`,
      `(?:recus\\p{L}+|sem intenção)${near}(?:retirar|anular|cancelar|desistir)`,
      `(?:mantemos|mantém|mantenho) ${some(2)}(?:queixa|denúncia|reclamação)`,
    ],
    conditional: [
      `(?:retir|anul|cancel)ar(?:emos|íamos|ei|ia) ${some(2)}(?:queixa|denúncia|reclamação)(?!\\p{L})${anywhere}(?:se|quando|assim que|desde que|só|após|depois)(?!\\p{L})`,
      `(?:se|quando|assim que|desde que|só|após|depois)(?!\\p{L})${anywhere}(?:retir|anul|cancel)ar(?:emos|íamos|ei|ia) ${some(2)}(?:queixa|denúncia|reclamação)`,
    ],
    supposed: 'se|caso|enquanto|salvo',
    shortly: 'não (?:o |a )?(?:faremos|vamos fazer)(?: isso)?|não vamos fazê-lo|recusamos',
  },
  nl: {
    refused: [
      `(?:niet|geen|niks|niets) ${some(4)}(?:in te trekken|intrek\\p{L}*|ingetrokken|in(?=\\s*(?:[.,;!]|$|zolang|tot)))`,
      `weiger\\p{L}*${near}(?:in te trekken|intrek\\p{L}*)`,
      `handhav\\p{L}* ${some(2)}(?:klacht|melding)|(?:klacht|melding) ${some(2)}gehandhaafd`,
    ],
    conditional: [
      `(?:als|zodra|indien|mits|nadat|pas)(?!\\p{L})${anywhere}(?:trekken|trek|zullen|kunnen)(?!\\p{L})${anywhere}(?:in|intrekken)(?=\\s*(?:[.,;!]|$))`,
      `(?:trekken|trek|zullen|kunnen|bereid)(?!\\p{L})${anywhere}(?:in|intrekken|in te trekken),? (?:als|zodra|indien|mits|nadat)`,
    ],
    supposed: 'als|indien|zolang|tenzij|mocht',
    shortly: 'dat (?:doen|doe|gaan) (?:we|wij|ik) niet(?: doen)?|daar beginnen (?:we|wij) niet aan',
  },
  pl: {
    refused: [
      `nie ${some(3)}(?:wycof|cof|odwoł)\\p{L}+`,
      `(?:zgłoszenie|skarga) ${some(4)}nie ${some(2)}(?:wycofan|cofnięt)\\p{L}+`,
      `odmawia\\p{L}*${near}(?:wycofan|cofnię)\\p{L}+`,
      `podtrzymuj\\p{L}+ ${some(2)}(?:zgłoszeni|skarg)\\p{L}+`,
    ],
    conditional: [
      `(?:wycofamy|cofniemy|wycofam|cofnę|wycofać)(?!\\p{L})${anywhere}(?:jeśli|jeżeli|gdy|po|pod warunkiem)(?!\\p{L})`,
      `(?:jeśli|jeżeli|gdy|po|pod warunkiem|dopiero)(?!\\p{L})${anywhere}(?:wycofamy|cofniemy|wycofam|cofnę)`,
    ],
    supposed: 'jeśli|jeżeli|dopóki|gdyby',
    shortly: '(?:tego nie|nie) (?:zrobimy|zrobię|uczynimy)(?: tego)?|odmawiamy',
  },
  sv: {
    refused: [
      `(?:inte|inget|ingenting) ${some(4)}(?:återkall\\p{L}*|dra(?:r|git)? tillbaka|ta(?:r|git)? tillbaka|tillbaka)`,
      `återkallar inte(?!\\p{L})|(?:drar|tar) (?:inte|inget|ingenting)${near}tillbaka`,
      `vägrar${near}(?:återkalla|dra tillbaka)`,
      `vidhåller(?! inte)(?!\\p{L})`,
    ],
    conditional: [
      `(?:kommer att|ska|kan) ${some(2)}(?:återkalla|dra tillbaka|ta tillbaka)(?!\\p{L})${anywhere}(?:om|när|så snart|först|under förutsättning|efter)(?!\\p{L})`,
      `(?:om|när|så snart|först när|efter)(?!\\p{L})${anywhere}(?:återkallar|drar|kommer|kan)(?: vi| jag)(?!\\p{L})${anywhere}(?:anmälan|tillbaka)`,
    ],
    supposed: 'om|såvida|så länge',
    shortly:
      'det (?:gör|kommer|tänker) (?:vi|jag) inte(?: att)?(?: göra)?|vi (?:gör|kommer) inte(?: att göra)? det',
  },
  tr: {
    refused: [
      'geri (?:çekme(?:yece|di|miş|y?i (?:redded|kabul etmi|düşünmü))\\p{L}*|çekmi?yor\\p{L}*|almayaca\\p{L}*|almıyor\\p{L}*)',
      'vazgeçme(?:yece|di|miş)\\p{L}*|vazgeçmiyor\\p{L}*',
      'geri çekilme(?:di|miş|yecek)\\p{L}*',
    ],
    conditional: [
      `(?:h[aâ]linde|takdirde|sonra|şartıyla|koşuluyla|\\p{L}+(?:ırsa|irse|ursa|ürse|arsa|erse)\\p{L}*)(?!\\p{L})${anywhere}(?:geri (?:çekece|çekeriz|çekebili|alaca)|vazgeçece)\\p{L}*`,
    ],
    supposed: 'eğer|sürece',
    shortly: 'bunu yapm(?:ayacağız|ıyoruz|ayız)|kabul etmiyoruz',
  },
  ja: {
    refused: [
      '(?:取り?下げ|撤回|取り?消し?)(?:る|た|て|の)?(?:こと|つもり|意思|予定)?[はがもをに]?(?:(?:いたし|致し|し|でき|出来|ござい|あり|おり|応じ)(?:て(?:い|おり)?)?(?:られ)?)?(?:ません|かね|ない)(?!場合|限り|と)',
    ],
    conditional: [
      '(?:場合|れば|たら|たのち|後に|次第|条件)[^。]{0,40}(?:取り?下げ|撤回|取り?消)(?:ます|いたします|します|る|すること)',
    ],
    supposed: '場合|限り|ければ',
    shortly:
      '(?:それは|その点は|ご要望には)?(?:いたしません|致しません|お?応じ(?:られません|できません|いたしかねます|かねます)|お断りします|お断りいたします)',
  },
  zh: {
    refused: [
      '(?:(?:不(?!再)|拒[绝絕]|无法|無法)[^。，,；\\n]{0,6}|(?:没有|沒有|尚未|未)(?:能|予以?)?)(?:撤[诉訴回销銷掉]|取消(?:投[诉訴]|[检檢][举舉]|举报)|收回)',
      '(?:坚持|堅持|维持|維持)[^。，,；\\n]{0,6}(?:投[诉訴]|[检檢][举舉]|举报)',
    ],
    conditional: [
      '(?:如果?|若|只要|只有|待|一旦|收到|支付|付款|签署|簽署|请先|請先|(?:以|之)[后後])[^。\\n]{0,60}(?:才|方|将|將|会|會|再|即|便|就|可)[^。，,已\\n]{0,10}(?:撤[诉訴回销銷掉]|取消投[诉訴])(?!了)',
    ],
    supposed: '如|若|除非|在权利人|在權利人',
    shortly:
      '(?:但|对此|對此)?(?:我们|我們|我方|我司)?(?:不会|不會|不能|不打算|拒绝|拒絕)(?:这样做|這樣做|这么做|這麼做)?|恕(?:难|難)(?:从|從)命',
  },
};

/** A withdrawal in any form: done, asked for or refused. */
export const withdrawal =
  /withdr[ae]w|retract|zurück(?:zu)?(?:zieh|zog|nehm|nahm)|widerruf|retir|désist|anul|annul|ritir|revoc|intrek|in te trekken|wycof|cofn|återkall|tillbaka|geri çek|取り?下げ|撤[回诉訴销銷]/iu;

interface RefusalPatterns {
  refused: RegExp;
  conditional: RegExp;
  supposed: RegExp;
  shortly: RegExp;
}

/** Every language's, as patterns: a mail of a few words is not always known to be in its language. */
export const refusalPatterns: readonly RefusalPatterns[] = Object.entries(table).map(
  ([code, { refused, conditional, supposed, shortly }]) => {
    const unspaced = code === 'ja' || code === 'zh';
    const [open, shut] = unspaced ? ['', ''] : ['(?<!\\p{L})', '(?!\\p{L})'];
    const any = (sources: readonly string[], flags: string) =>
      new RegExp(`${open}(?:${sources.join('|')})${shut}`, flags);
    return {
      refused: any(refused, 'giu'),
      conditional: any(conditional, 'iu'),
      supposed: any([supposed], 'iu'),
      shortly: new RegExp(`^\\s*(?:${shortly})[\\s.!。！]*$`, 'iu'),
    };
  },
);
