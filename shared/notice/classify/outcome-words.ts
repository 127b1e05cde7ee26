/**
 * How a language says what became of an offer that was off: alternatives in regular-expression source, each of which stays
 * within a clause. Chinese is compared in simplified script.
 */
interface OutcomeWords {
  /** the offer comes back, in any form */
  back: string;
  /** that it has come back, up to the words for it; where a language says so in the verb, the whole */
  done: string;
  /** it does not come back, it stays off, or what somebody sent is not enough */
  denied: readonly string[];
  /** the complaint is not withdrawn */
  upheld: readonly string[];
  /** to withdraw, in any form */
  withdraw: string;
  /** upon what it comes back; behind a denial, only what ends it */
  once: string;
  until: string;
  /** the reader, and what he has to send or do */
  yours: string;
  /** what was looked at already */
  reviewed: string;
  /** for how long it stays off: something is still to come */
  meanwhile: string;
}

const some = (most: number): string => `(?:[\\p{L}'’-]+ ){0,${most}}`;
const near = '[^.,;:!?\\n]{0,60}';
const clause = '[^,;。，；\\n]{1,80}';
/** Chinese and Japanese say as much in a few characters. */
const close = '[^。，、；\\n]{0,12}';

const back = {
  en: '(?:reinstat|reactivat|restor|re-?enabl|relist|republish|unblock)\\p{L}*|back (?:on|online|up|live|in)|(?:live|active|available|visible|online|on sale|for sale|listed|shown|displayed|published|sold|offered|bought|ordered|yours) (?:again|once more)|(?:put|bring|brought|taken?) (?:it|them) back|(?:lift|remov|end)\\p{L}* (?:\\p{L}+ ){0,2}(?:block|suspension|restrictions?|ban|hold)|(?:block|suspension|restrictions?|ban|hold|limit) (?:\\p{L}+ ){0,3}(?:lifted|removed|ended|over|gone)',
  de: '(?:wiederher|reaktivier|freischalt|freigeschaltet|freizuschalten|entsperr|wiedereingestellt)\\p{L}*|wieder (?:her|her(?:ge|zu)?stell\\p{L}*|frei(?:ge|zu)?schalt\\p{L}*|freigegeben|frei|aktiv\\p{L}*|online|ein(?:ge|zu)?stell\\p{L}*|verfügbar|kaufbar|sichtbar|verkauf\\p{L}*|zum verkauf|im verkauf|bestell\\p{L}*|gekauft|angezeigt|geöffnet|eröffnet|erhältlich|veröffentlicht|gelistet|verwendet)|heb(?:en|t) (?:\\p{L}+ ){0,3}(?:auf)|(?:sperre|sperrung|blockierung|beschränkung) (?:\\p{L}+ ){0,3}auf(?:zu)?(?:ge)?h[eo]b\\p{L}*',
  fr: '(?:rétabli|réactiv|restaur|débloqu|republi)\\p{L}*|remi(?:s|se|ses|sent) en (?:ligne|vente)|remett\\p{L}+ (?:\\p{L}+ ){0,3}en (?:ligne|vente)|(?:à|de) nouveau (?:actives?|disponibles?|visibles?|en ligne|en vente|publié\\p{L}*|affiché\\p{L}*|accessibles?|vendu\\p{L}*)|de retour (?:en|dans|sur)|rouvert\\p{L}*|réaffiché\\p{L}*|(?:lever|levons|lève|lèverons|levé) (?:\\p{L}+ ){0,2}(?:blocage|suspension|restrictions?)|(?:revenir|reviendra|revient) en (?:ligne|vente)',
  it: '(?:ripristin|riattiv|riabilit|ripubblic|sblocc)\\p{L}*|rime(?:tt|ss)\\p{L}+ (?:in vendita|online)|(?:di nuovo|nuovamente) (?:attiv\\p{L}|disponibil\\p{L}|visibil\\p{L}|acquistabil\\p{L}|pubblicat\\p{L}|in vendita|online)|riapert\\p{L}|torn\\p{L}+ (?:in vendita|online|visibil\\p{L}|disponibil\\p{L})|(?:togli|toglie|rimuove|rimuovi|revoc|solleve)\\p{L}* (?:\\p{L}+ ){0,2}(?:blocco|sospensione|restrizion\\p{L})',
  es: '(?:restablec|restablez|restaur|reactiv|rehabilit|desbloque|restituy|restitui)\\p{L}*|(?:volver|vuelv)\\p{L}* a (?:public\\p{L}+|activ\\p{L}+|estar|la venta|venderse)|(?:de nuevo|nuevamente|otra vez) (?:activ\\p{L}+|disponibles?|a la venta|visibles?|en la tienda|en línea|publicad\\p{L}+)|reabiert\\p{L}+|(?:levant|retir|elimin)\\p{L}+ (?:\\p{L}+ ){0,2}(?:bloqueo|suspensión|restricci\\p{L}+)',
  pt: '(?:restabele[cç]|restaur|reativ|reactiv|reabilit|desbloque)\\p{L}*|repo(?:r|remos|st[oa]s?|sição)|volt\\p{L}+ a (?:public|ativ|ser publicad|estar|ser vendid|ficar)\\p{L}*|(?:no ar|à venda) (?:de novo|novamente|outra vez)|(?:de volta|volt\\p{L}+) (?:ao ar|à venda)|reabert\\p{L}+|(?:de novo|novamente) (?:ativ\\p{L}+|disponíve\\p{L}+|à venda|visíve\\p{L}+)|(?:levant|retir|remov)\\p{L}+ (?:\\p{L}+ ){0,2}(?:bloqueio|suspensão|restriç\\p{L}+)',
  nl: '(?:herstel|heractiv|gereactiv|reactiv|gedeblok|deblok|teruggeplaatst)\\p{L}*|(?:weer|opnieuw) (?:te |worden )?(?:actief|activ\\p{L}+|geactiveerd|beschikbaar|online|zichtbaar|te koop|te bestellen|verkrijgbaar|verkocht|plaatsen|geplaatst|in (?:de|onze|uw|je) (?:winkel|verkoop))|heropend|(?:activeren|activeert|plaatsen)(?: we| wij)? (?:\\p{L}+ ){0,3}(?:opnieuw|weer|terug)|(?:kom(?:t|en)|zet(?:ten)?) (?:\\p{L}+ ){0,4}terug|(?:hef|heffen|heft) (?:\\p{L}+ ){0,3}op|(?:blokkade|schorsing|beperking) (?:\\p{L}+ ){0,3}op(?:te|ge)?(?:heff|hev)\\p{L}*|(?:blokkade|schorsing|beperking) op te heffen',
  pl: '(?:przywr[óo]|wznow|reaktyw|odblok)\\p{L}*|(?:ponownie|znów|znowu|z powrotem) (?:\\p{L}+ )?(?:aktyw|dostępn|widoczn|opublik|wystaw|w sprzedaży|otwart|wyświetl)\\p{L}*|wr[óo]ci\\p{L}* do sprzedaży|(?:zdejm|zdj|znies|znios|zniesie|uchyl)\\p{L}* (?:\\p{L}+ ){0,2}(?:blokad|zawieszen|ogranicz)\\p{L}*',
  sv: '(?:återställ|återaktiver|återpublicer)\\p{L}*|(?:aktiv\\p{L}*|tillgänglig\\p{L}*|synlig\\p{L}*|till salu|ute|uppe?|publicera\\p{L}*|aktivera\\p{L}*|säljs|köpas|visas|syns|öppna\\p{L}*) igen|tillbaka i (?:butiken|din|er)|läg(?:g|gs|ger|gas)\\p{L}* (?:\\p{L}+ ){0,3}(?:upp|ut) (?:\\p{L}+ ){0,2}igen|aktiver\\p{L}+ (?:\\p{L}+ ){0,2}annons\\p{L}*|häv\\p{L}* (?:\\p{L}+ ){0,2}(?:spärr|blockering|begränsning|avstängning)\\p{L}*|(?:spärr|blockering|begränsning|avstängning)\\p{L}* (?:\\p{L}+ ){0,2}hävs',
  tr: '(?:yeniden|tekrar|geri) (?:yayın|aktif|etkin|satış|açıl|aça|yükle|listele|kullanıma|görün)\\p{L}*|etkinleştir\\p{L}*|eski haline|(?:engel|kısıtlama|askı)\\p{L}* (?:kaldır|aç|son)\\p{L}*',
  ja: '再開|復旧|復元|再出品|再掲載|再公開|(?:再び|再度)(?:有効|販売|出品|公開|購入|表示)|元(?:どおり|通り)(?:公開|表示|販売)|有効に(?:なり|し|戻)|(?:停止|制限|ブロック)を解除|停止解除',
  zh: '恢复|重新(?:上架|上线|激活|启用|开放|销售|刊登|展示|发布)|解除(?:限制|屏蔽|下架)|再次上架',
} as const;

const table: Readonly<Record<keyof typeof back, OutcomeWords>> = {
  en: {
    back: back.en,
    done: `(?:has|have|had|was|were|['’]ve) ${some(3)}(?:${back.en})|(?:we|is|are) ${some(1)}(?:reinstated|reactivated|restored|re-?enabled|relisted|republished|unblocked|back|live|active|available|visible)|(?:block|suspension|restrictions?|ban|hold|limit) (?:(?:on|of) (?:\\p{L}+ ){1,2})?(?:is|was|has been|are|were|have been|ends|ended) ?(?:now )?(?:lifted|removed|over|gone|today|yesterday)|(?:${back.en}) (?:as of|from|with effect from) (?:now|today)|(?:goods|product|item|listing|offer)s? (?:now )?(?:reinstated|reactivated|restored|relisted|republished)`,
    denied: [
      `(?:not|cannot|never|\\p{L}{2,6}['’]t|unable|declin\\p{L}+|refus\\p{L}+) ${some(5)}(?:${back.en})`,
      `(?:stay|remain|kept|keep)\\p{L}* ${some(2)}(?:removed|inactive|blocked|offline|down|deactivated|unavailable|hidden|disabled|off|unpublished|paused|delisted|closed|suspended)`,
    ],
    upheld: [
      `(?:not|never|\\p{L}{2,6}['’]t|declin\\p{L}+|refus\\p{L}+) ${some(4)}(?:withdr[ae]w|retract|rescind|revok)\\p{L}*`,
      '(?:complaint|report|notice|claim) (?:still )?(?:stands|remains (?:active|open|valid|in force))',
      '(?:owner|complainant|reporter|brand|holder) (?:\\p{L}+ ){0,1}(?:insists|maintains|stands by|upholds)',
    ],
    withdraw: '(?:withdr[ae]w|retract|rescind|revok)\\p{L}*',
    once: 'once|if|after|when|as soon as|provided|upon|before|on receipt|on condition|subject to',
    until: 'unless|until|without|before|if|should you|pending',
    yours:
      'you|receiv\\p{L}*|receipt|invoices?|documents?|documentation|licen[cs]es?|authori[sz]ations?|proof|evidence|records?|certificates?',
    reviewed:
      '(?:after|having|when|once) (?:\\p{L}+ ){0,2}(?:review|examin|check|consider|verif|look|complet)\\p{L}*',
    meanwhile:
      'in the meantime|meanwhile|for now|for the moment|for the present|for the time being|until then|while (?:we|you) (?:are )?(?:wait|look|review|check|complet|finish|gather)\\p{L}*',
  },
  de: {
    back: back.de,
    done: `(?:wurden?|hat|haben|ist|sind|habe) ${some(5)}(?:${back.de})`,
    denied: [
      `(?:nicht|keinesfalls|weder) ${some(4)}(?:${back.de})`,
      `(?:bleib|bleibt|bleiben) ${near}(?:entfernt|gesperrt|deaktiviert|gelöscht|offline|inaktiv|ausgeblendet|geschlossen|blockiert)`,
    ],
    upheld: [
      `(?:nicht|kein\\p{L}*) ${some(3)}(?:zurück|zurück\\p{L}+|widerruf\\p{L}*|fallen)`,
      `(?:rücknahme|rückzug|zurücknahme)${near}(?:nicht|kein\\p{L}*)`,
      '(?:beschwerde|meldung) (?:weiterhin |weiter |noch )?(?:besteht|bestehen bleibt|gilt)(?! nicht)',
      '(?:hält|halten|beharrt) (?:(?!nicht)\\p{L}+ ){0,5}(?:beschwerde|meldung) (?:fest|aufrecht)',
    ],
    withdraw: '(?:zurück(?:zieh|ge|nehm|nimm|zu)|rücknahme|rückzug|widerruf)\\p{L}*|zieht|zurückzieht',
    once: 'sobald|wenn|falls|sofern|nachdem|nach|bevor|bei|sollten|vorausgesetzt',
    until: 'bis|solange|ohne|bevor|sofern|wenn|falls|außer|es sei denn|sollten',
    yours:
      'Sie|du|rechnung\\p{L}*|\\p{L}*rechnung|unterlagen|dokumente?|nachweise?|lizenz|vollmacht|genehmigung|belege?|erhalten|eingang|erhalt|vorlage',
    reviewed: '(?:nach|nachdem) (?:\\p{L}+ ){0,4}(?:prüf|geprüft|überprüf|durchsicht)\\p{L}*',
    meanwhile: 'bis dahin|vorerst|einstweilen|vorläufig|in der zwischenzeit|währenddessen|solange(?= bleib)',
  },
  fr: {
    back: back.fr,
    done: `(?:a été|ont été|avons|est de|sont de) ${some(2)}(?:${back.fr})|(?:est|sont) (?:désormais |maintenant )?(?:${back.fr})`,
    denied: [
      `(?:pas|jamais|plus) ${some(6)}(?:${back.fr})`,
      `(?:rest|demeur)\\p{L}+ ${near}(?:supprimé|retiré|désactivé|bloqué|hors ligne|inactiv|indisponible|masqué)\\p{L}*`,
    ],
    upheld: [
      `(?:pas|jamais) (?:été )?${some(1)}(?:retir|annul|lev)\\p{L}+`,
      `ne (?:retir|annul|lèv)\\p{L}+ pas`,
      'faute de (?:retrait|rétractation)',
      'maint(?:ient|iennent|enu|enue) (?:(?!plus|pas)\\p{L}+ ){0,2}(?:plainte|signalement|réclamation)',
    ],
    withdraw: 'retir(?:e|er|é|era|ée|ent)|retrait|rétract\\p{L}+|annul\\p{L}+',
    once: "dès|si|lorsque|quand|une fois|après|à condition|sous réserve|avant|qu['’]après",
    until: "tant que|jusqu['’]à|sauf|à moins|sans|avant|si",
    yours:
      "vous|réception|reçu\\p{L}*|factures?|documents?|licences?|autorisations?|preuves?|justificatifs?|l['’]autorisation",
    reviewed: 'après (?:\\p{L}+ ){0,2}(?:examen|avoir|étude|vérification|réexamen|analyse)',
    meanwhile:
      "d['’]ici là|en attendant|pour l['’]instant|pour le moment|entre-temps|dans l['’]intervalle|provisoirement",
  },
  it: {
    back: back.it,
    done: `(?:stat[oaie]|abbiamo|ho) ${some(2)}(?:${back.it})|(?:è|sono) (?:ora |già )?(?:${back.it})`,
    denied: [
      `non ${some(6)}(?:${back.it})`,
      `(?:rest|riman|rimarr)\\p{L}+ ${near}(?:rimoss|disattivat|bloccat|sospes|offline|inattiv|nascost)\\p{L}*`,
    ],
    upheld: [
      `non ${some(4)}(?:ritir|revoc|annull)\\p{L}+`,
      '(?:segnalazione|reclamo) (?:risulta|è) (?:\\p{L}+ ){0,2}(?:attiv|valid|apert)\\p{L}',
      '(?<!non )(?:conferma|mantiene|ribadisce) (?:\\p{L}+ ){0,2}(?:segnalazione|reclamo|denuncia)',
    ],
    withdraw: '(?:ritir|ritratt|revoc)\\p{L}+',
    once: 'non appena|se|quando|una volta|dopo|a condizione|purché|appena|prima|previa',
    until: 'finché|fino a quando|a meno|senza|prima|se',
    yours:
      'fattur\\p{L}+|document\\p{L}+|licenz\\p{L}|autorizzazion\\p{L}|prov[ae]|ricevut\\p{L}|fornir\\p{L}+|forni\\p{L}*|invi\\p{L}+|trasmett\\p{L}+|caric\\p{L}+|present\\p{L}+',
    reviewed:
      'dopo (?:aver|un|una|attent\\p{L}) ?(?:\\p{L}+ ){0,2}(?:esamin|verific|valut|esame|revision)\\p{L}*',
    meanwhile: 'nel frattempo|per ora|per il momento|fino ad allora|intanto|provvisoriamente',
  },
  es: {
    back: back.es,
    done: `(?:ha sido|han sido|se ha|se han|hemos|fue|fueron|está|están) ${some(2)}(?:${back.es})|(?:restablecimos|reactivamos|restauramos|vuelve a estar)`,
    denied: [
      `no ${some(5)}(?:${back.es})`,
      `(?:sigue|siguen|seguirá|seguirán|permanec\\p{L}+|continú\\p{L}+|continu\\p{L}+|queda|quedará) ${near}(?:eliminad|retirad|desactivad|bloquead|suspendid|inactiv|fuera de)\\p{L}*`,
    ],
    upheld: [
      `no ${some(4)}(?:retir|cancel|anul|desist)\\p{L}+`,
      '(?:reclamación|denuncia) (?:sigue|continúa) (?:vigente|activa|abierta|en vigor)',
      '(?<!no )(?:mantiene|confirma|ratifica) (?:\\p{L}+ ){0,2}(?:reclamación|denuncia|queja)',
    ],
    withdraw: '(?:retir|desist|retract)\\p{L}+',
    once: 'en cuanto|si|cuando|una vez|después|tras|siempre que|antes|hasta que|luego|con tal',
    until: 'hasta|mientras|a menos|salvo|sin|antes|si',
    yours:
      'factur\\p{L}+|document\\p{L}+|licenci\\p{L}+|autorización|prueb\\p{L}+|recib\\p{L}+|env[ií]\\p{L}+|facilit\\p{L}+|aport\\p{L}+|proporcion\\p{L}+|present\\p{L}+|sub\\p{L}{1,3}|usted',
    reviewed: '(?:tras|después de) (?:\\p{L}+ ){0,3}(?:revis|examin|analiz|verific|evalu)\\p{L}+',
    meanwhile:
      'mientras tanto|por ahora|por el momento|hasta entonces|entretanto|de momento|hasta que (?:terminemos|decidamos|acabemos)',
  },
  pt: {
    back: back.pt,
    done: `(?:foi|foram|está|estão) ${some(2)}(?:${back.pt})|(?:restabelecemos|reativámos|reativamos|restaurámos|restauramos)`,
    denied: [
      `não ${some(5)}(?:${back.pt})`,
      `(?:continu|permanec|mant[eé]m|ficará|fica)\\p{L}* ${near}(?:removid|desativad|bloquead|suspens|inativ|retirad|fora do ar)\\p{L}*`,
    ],
    upheld: [
      `não ${some(4)}(?:retir|cancel|anul|desist)\\p{L}+`,
      '(?:denúncia|reclamação|queixa) (?:continua|permanece|mantém-se) (?:ativa|válida|em vigor|aberta)',
      '(?<!não )(?:mantém|confirma|insiste n)\\p{L}* (?:\\p{L}+ ){0,2}(?:reclamação|denúncia|queixa)',
    ],
    withdraw: '(?:retir|desist|retrat)\\p{L}+',
    once: 'assim que|se|quando|logo que|depois|após|desde que|uma vez|antes|caso|mediante',
    until: 'até|enquanto|a menos|salvo|sem|antes|se|caso',
    yours:
      'fatur\\p{L}+|nota fiscal|document\\p{L}+|licen[cç]\\p{L}+|autorização|prov[ae]s?|receb\\p{L}+|envi\\p{L}+|fornec\\p{L}+|apresent\\p{L}+|você',
    reviewed: '(?:após|depois de) (?:\\p{L}+ ){0,3}(?:anális|analis|revis|exam|avalia|verific)\\p{L}+',
    meanwhile: 'enquanto isso|por enquanto|por ora|até lá|entretanto|provisoriamente',
  },
  nl: {
    back: back.nl,
    done: `(?:is|zijn|hebben|heeft|werd|werden|staat|staan) ${some(4)}(?:${back.nl})`,
    denied: [
      `(?:niet|geen) ${some(4)}(?:${back.nl}|terug)`,
      `(?:blijf|blijft|blijven) ${near}(?:verwijderd|geblokkeerd|gedeactiveerd|offline|inactief|verborgen|gesloten)`,
    ],
    upheld: [
      `(?:niet|geen) ${some(4)}(?:in te trekken|intrek\\p{L}*|ingetrokken)`,
      '(?:houdt|houden) (?:(?!niet)\\p{L}+ ){0,1}vast aan|handhaaft (?:(?!niet)\\p{L}+ ){0,2}(?:klacht|melding)(?! niet)',
      '(?:klacht|melding) (?:geldt nog|blijft (?:van kracht|geldig|open))',
    ],
    withdraw: '(?:intrek|ingetrokken|in te trekken)\\p{L}*',
    once: 'zodra|als|indien|wanneer|nadat|mits|na|pas|voordat|bij',
    until: 'totdat|tot|zolang|tenzij|zonder|voordat|als|indien',
    yours:
      'u|je|jij|\\p{L}*factu(?:ur|ren)|documenten?|licenties?|\\p{L}*brief|bewij\\p{L}+|ontvang\\p{L}*|machtiging',
    reviewed: '(?:na|nadat) (?:\\p{L}+ ){0,4}(?:beoorde|onderzo|bekeken|controle|gecontroleerd)\\p{L}*',
    meanwhile: 'in de tussentijd|tot die tijd|tot dan|voorlopig|zolang|ondertussen|intussen',
  },
  pl: {
    back: back.pl,
    done: `(?:został\\p{L}*|jest|są) ${some(2)}(?:${back.pl})|(?:przywróciliśmy|wznowiliśmy|odblokowaliśmy|reaktywowaliśmy)`,
    denied: [
      `nie ${some(3)}(?:${back.pl})`,
      `pozosta(?:je|ją|nie|ną) ${near}(?:usunięt|zablokowan|nieaktywn|niedostępn|wyłączon|ukryt|zawieszon)\\p{L}*`,
    ],
    upheld: [
      `nie ${some(3)}(?:wycof|cof|odwoł)\\p{L}+`,
      '(?:skarga|zgłoszenie) nadal (?:obowiązuje|jest aktywn\\p{L}|pozostaje)',
      '(?<!nie )podtrzymuj\\p{L}+ (?:\\p{L}+ ){0,2}(?:zgłoszeni|skarg)\\p{L}+',
    ],
    withdraw: '(?:wycof|cofn)\\p{L}+',
    once: 'gdy|jeśli|jeżeli|po|kiedy|jak tylko|pod warunkiem|zanim|dopiero',
    until: 'dopóki|do czasu|chyba że|bez|zanim|jeśli|jeżeli|aż',
    yours:
      '(?:faktur|dokument|licencj|pozwole|upoważni|dow[oó]d|zaświadcz|otrzym|prześl|dostarcz|przedstaw|przesłan|dosł|wyśl|podasz|podacie)\\p{L}*|list',
    reviewed: 'po (?:\\p{L}+ ){0,2}(?:weryfik|anal|rozpatrz|sprawdz|przeanaliz|zbadan)\\p{L}*',
    meanwhile: 'do tego czasu|w międzyczasie|na razie|tymczasem|tymczasowo',
  },
  sv: {
    back: back.sv,
    done: `(?:har|är|blev) ${some(2)}(?:återställt|återaktiverat|återpublicerat|aktiv|tillgänglig|synlig|till salu|ute)\\p{L}*`,
    denied: [
      `inte ${some(4)}(?:${back.sv})`,
      '(?:återställ|återaktiver|aktiver|lägg)\\p{L}* inte',
      `(?:förblir|är fortsatt|fortsätter vara) ${near}(?:borttag|inaktiv|spärra|blockera|avstäng|dold|stäng)\\p{L}*`,
    ],
    upheld: [
      `inte ${some(4)}(?:återkall\\p{L}*|dra(?:r|git|gits)? tillbaka|ta(?:r|git|gits)? tillbaka)`,
      `återkall\\p{L}* inte`,
      'anmälan (?:gäller fortfarande|kvarstår|står kvar)',
      '(?:vidhåller|står fast vid) (?:(?!inte)\\p{L}+ ){0,2}anmälan',
    ],
    withdraw: 'återkall\\p{L}*|tillbaka',
    once: 'så snart|om|när|efter|först|förutsatt|innan|sedan|vid',
    until: 'tills|så länge|såvida|utan|innan|om|förrän',
    yours:
      'du|ni|\\p{L}*faktura\\p{L}*|dokument\\p{L}*|licens\\p{L}*|\\p{L}*brev|bevis|intyg|handlingar\\p{L}*|fått|mottag\\p{L}*',
    reviewed: 'efter (?:\\p{L}+ ){0,3}(?:gransk|prövning|genomgång|kontroll)\\p{L}*',
    meanwhile: 'under tiden|tills dess|tills vidare|så länge|tillfälligt',
  },
  tr: {
    back: back.tr,
    done: `(?:${back.tr}) ?(?:\\p{L}*(?:alındı|açıldı|açtık|aldık)|\\p{L}+(?:mıştır|miştir|muştur|müştür))|(?:etkinleştirildi|etkinleştirdik)|(?:yeniden|tekrar) (?:yayında|satışta|aktif|etkin)(?:dır|dir|tir)?`,
    denied: [
      `(?:${back.tr}) (?:\\p{L}+ )?\\p{L}*(?:(?:ama|eme)(?:ı|i|d|z|y)|[ıiuü]?lma(?:d|y|m|z)|ılmaya|inmeye|maya?cak|meye?cek|amıyor|emiyor|mıyor|miyor|mad[ıi]|med[ıi])\\p{L}*`,
      '(?:yeniden|tekrar|geri) (?:yayınla|aç|yükle|listele)(?:ama|eme|ma|me|mıyor|miyor|ıla?ma|ilme)\\p{L}*',
      `etkinleştir(?:eme|ilme|emi)\\p{L}*`,
      `(?:kaldırılmış|kapalı|engelli|yayın dışı|devre dışı|pasif) (?:olarak )?(?:kal|durumda)\\p{L}*`,
      '(?:engel|kısıtlama)\\p{L}* kaldır(?:a|ıla)?m[aıi]\\p{L}*',
      'yayında olmayaca\\p{L}*',
      '(?:belge|fatura|açıklama|itiraz)\\p{L}* (?:\\p{L}+ )?(?:yeterli bulunma|yeterli değil|kabul edeme|kabul edilme)\\p{L}*',
    ],
    upheld: [
      'geri (?:çek|al)(?:il|ın)?me?m?[aei]?(?:di|miş|yor|d[ıi]ğ|z|mek)\\p{L}*',
      'geri çek(?:il)?me(?:di|miş|d[ıi]ğ)\\p{L}*',
      'şik[aâ]yet (?:hâlâ|hala|halen) geçerli\\p{L}*',
      'geri (?:çek|al)\\p{L}* (?:redde|kabul etme|istem|yanaşm)\\p{L}*',
      '(?:bildirim|şik[aâ]yet)\\p{L}* (?:\\p{L}+ )?(?:ısrar (?!etm)|sürdür(?!m))\\p{L}*',
    ],
    withdraw: 'geri (?:çek|al)\\p{L}*',
    once: 'sonra|\\p{L}+(?:ınca|ince|unca|ünce)|h[aâ]linde|takdirde|şartıyla|koşuluyla|ancak|\\p{L}+(?:diğinizde|dığınızda|duğunuzda|düğünüzde|ırsanız|irseniz|ursanız|ürseniz|arsanız|erseniz)',
    until: 'sürece|kadar|olmadan|\\p{L}+m[ae]dan|\\p{L}+m[ae]zseniz|\\p{L}+m[ae]zsanız',
    yours:
      '\\p{L}*fatura\\p{L}*|belge\\p{L}*|lisans\\p{L}*|yetki\\p{L}*|kanıt\\p{L}*|\\p{L}+(?:diğiniz|dığınız|duğunuz|düğünüz|nız|niz)\\p{L}*',
    reviewed: '(?:incele|değerlendir)\\p{L}*',
    meanwhile: 'o zamana kadar|bu süre(?:çte| içinde| zarfında)|şimdilik|bu arada|geçici olarak',
  },
  ja: {
    back: back.ja,
    done: `(?:${back.ja})(?:いた|され)?(?:しました|ました|し、|ています|されています)`,
    denied: [
      `(?:${back.ja})(?:することは?|され(?:て)?|いた|いたし|でき|し(?:て)?|は|が|を)*(?:でき|い|おり|いたし|し|され|は|て)*(?:ません|ず|ない|かね)`,
      '(?:削除|停止|非公開|無効)(?:された|した)?(?:の)?まま',
      '引き続き(?:削除|停止|非公開)',
    ],
    upheld: [
      '(?:申し?立て|申告|通報)[をが](?:維持|継続)(?!し?(?:ない|ません)|され(?:ない|ません|ず))',
      '(?:取り?下げ|撤回)(?:られ|し|され|る)?(?:て(?:い|お)?)?(?:こと[はが])?(?:でき)?(?:り)?(?:ません|ない|らず|ず)',
    ],
    withdraw: '取り?下げ|撤回',
    once: 'れば|場合|たら|後|次第|まで(?!に)|上で|ときは|のち',
    until: 'まで(?!に)|限り|なければ|ない場合',
    yours:
      '請求書|書類|資料|承諾書|許諾|ライセンス|証明|ご提出|ご提供|お送り|受領|確認でき|アップロード|証拠',
    reviewed: '(?:審査|検討|確認)(?:の結果|した結果|いたしましたが|しましたが)',
    meanwhile: 'それまで|当面|当分の間|現時点|いったん',
  },
  zh: {
    back: back.zh,
    done: `(?:已|已经|现已)${close}(?:${back.zh})`,
    denied: [
      `(?:不|未|没有|无法|尚未|拒绝)${close}(?:${back.zh})`,
      `(?:仍|继续|保持|维持|依然|一直)${close}(?:下架|移除|屏蔽|删除|停用|封禁|冻结)`,
    ],
    upheld: [
      `(?:不|未|没有|无法|尚未|拒绝)${close}(?:撤回|撤销|撤诉)`,
      '(?:投诉|检举|举报)(?:仍然|仍|依然|继续)有效',
      '(?<!不再?)(?:坚持|维持)(?:其|该)?(?:投诉|检举|举报)',
    ],
    withdraw: '撤回|撤销|撤诉|撤掉',
    once: '后|如|若|只要|只有|一旦|之前|(?<!目)前|须待|待|方可|才能|的话',
    until: '除非|直到|之前|(?<!目)前|(?:若|如|逾期)(?:不|未)',
    yours: '您|你|发票|文件|授权|证明|材料|资料|凭证|收到|提交|提供|补充|补交',
    reviewed: '(?:经|审核|复核|查看|核实)(?:审核|过|了|后)',
    meanwhile: '目前|暂时|在此期间|现阶段|先(?:行)?(?:维持|保持)',
  },
};

/** What one language's patterns find in a sentence. */
export interface OutcomePatterns {
  /** says anything of it at all */
  any: RegExp;
  back: RegExp;
  done: RegExp;
  denied: RegExp;
  upheld: RegExp;
  withdraw: RegExp;
  /** a condition, and that it is withdrawn: either first, as the language has it */
  onceWithdrawn: RegExp;
  once: RegExp;
  until: RegExp;
  yours: RegExp;
  reviewed: RegExp;
  meanwhile: RegExp;
}

const patternsOf = (language: string, words: OutcomeWords): OutcomePatterns => {
  const unspaced = language === 'ja' || language === 'zh';
  const verbLast = unspaced || language === 'tr';
  const [open, shut] = unspaced ? ['', ''] : ['(?<!\\p{L})', '(?!\\p{L})'];
  const anyOf = (...sources: string[]) => new RegExp(`${open}(?:${sources.join('|')})${shut}`, 'iu');
  return {
    any: anyOf(words.back, ...words.denied, ...words.upheld),
    back: anyOf(words.back),
    done: anyOf(words.done),
    denied: anyOf(...words.denied),
    upheld: anyOf(...words.upheld),
    withdraw: anyOf(words.withdraw),
    onceWithdrawn: anyOf(
      ...(verbLast ? [`(?:${words.withdraw})${close}(?:${words.once})`] : []),
      `(?:${words.once}|${words.until})${clause}(?:${words.withdraw})`,
    ),
    once: anyOf(words.once),
    until: anyOf(words.until),
    yours: anyOf(words.yours),
    reviewed: anyOf(words.reviewed),
    meanwhile: anyOf(words.meanwhile),
  };
};

/** By language. */
export const outcomePatterns: ReadonlyMap<string, OutcomePatterns> = new Map(
  Object.entries(table).map(([language, words]) => [language, patternsOf(language, words)]),
);
