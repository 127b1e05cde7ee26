/** How a language says that an answer to a complaint has come in, and that somebody is still to look at it, or to write. */
interface AcknowledgingWords {
  received: readonly string[];
  awaited: readonly string[];
}

/** A word goes on, and ends: without a limit a text of one endless word would be searched from each of its letters. */
const end = '\\p{L}{0,20}';
const gap = "(?:[\\p{L}\\d’'-]+ ){0,4}";

/** What a platform is sent in answer to a complaint. */
const sent = {
  en: `(?:appeals?|counter[- ]?noti${end}|disputes?|responses?|repl(?:y|ies)|answers?|documents?|submissions?|statements?|explanations?|messages?|requests?|plans? of action|invoices?|files?|evidence)`,
  de: `(?:Einspr[uü]ch${end}|Widerspr[uü]ch${end}|Beschwerde|Stellungnahme|Antwort|Nachricht|Unterlagen|Dokumente|Gegendarstellung|Anfrage|Maßnahmenplan|Rückmeldung|Einreichung|Nachweise|Rechnung${end})`,
  fr: "(?:appel|contestation|contre-notification|réponse|recours|documents?|message|demande|pièces|justificatifs|plan d[’']action)",
  it: "(?:ricorso|appello|contestazione|contronotifica|risposta|documenti|documentazione|messaggio|richiesta|piano d[’']azione)",
  es: '(?:apelación|contranotificación|disputa|respuesta|recurso|reclamo|descargo|documentos?|documentación|mensaje|solicitud|plan de acción)',
  pt: '(?:apelação|recurso|contestação|contranotificação|contra-notificação|resposta|documentos?|documentação|mensagem|pedido|solicitação|defesa)',
  nl: '(?:beroep|bezwaar|tegenmelding|tegenkennisgeving|reactie|antwoord|documenten|bericht|verzoek|betwisting)',
  pl: '(?:odwołani[ea]|sprzeciw|odpowiedź|dokumenty|wiadomość|wyjaśnienia|zgłoszenie|wniosek)',
  sv: '(?:överklagan|invändning|motanmälan|svar|dokument|meddelande|begäran|bestridande)',
  tr: `(?:itiraz${end}|yanıt${end}|cevab${end}|belge${end}|mesaj${end}|başvuru${end}|savunma${end})`,
};

const table: Readonly<Record<string, AcknowledgingWords>> = {
  en: {
    received: [
      `(?:received|got|have) (?:all |the )?(?:of )?your ${gap}${sent.en}`,
      `thank(?:s| you) for (?:submitting|sending|filing|uploading|contacting|your) ${gap}${sent.en}`,
      `your ${gap}${sent.en} (?:${gap})(?:was|were|has been|have been|is|are) (?:successfully )?(?:received|submitted|registered|logged)`,
      `${sent.en} received`,
    ],
    awaited: [
      "(?:will|shall|going to|are|is|’ll|'ll) (?:now |be |currently )?(?:review|look|check|examin|assess|consider|get back|respon|repl|let you know|notify|inform|write|contact|answer|evaluat|investigat)\\p{L}*",
      'being (?:reviewed|checked|assessed)',
      'under review',
      '(?:a|our) \\p{L}+ (?:team |specialist )?(?:is|are) (?:reviewing|looking)',
      'allow (?:us )?(?:up to )?\\d',
      'no (?:further )?action (?:is )?(?:needed|required)',
      "(?:need not|do not need to|don[’']t need to|don[’']t have to) do anything",
    ],
  },
  de: {
    received: [
      `(?:haben|hat|ist|sind) ${gap}${sent.de} ${gap}(?:erhalten|eingegangen|bekommen)`,
      `(?:Eingang|Erhalt) Ihre[rs] ${gap}${sent.de}`,
      `(?:danke|dank) für (?:Ihre|Ihren|deine|deinen|die) ${gap}${sent.de}`,
    ],
    awaited: [
      'prüfen (?:wir|nun|jetzt|Ihre|Ihren|die|das|diese|es|sie|derzeit)',
      '(?:wird|werden) (?:\\p{L}+ ){0,6}(?:geprüft|bearbeitet|prüfen|antworten|melden|informieren|benachrichtigen)',
      'melden (?:wir )?uns',
      'in Bearbeitung',
      '(?:Sie|du) (?:müssen|musst) (?:derzeit |jetzt |vorerst )?nichts',
    ],
  },
  fr: {
    received: [
      `(?:reçu|accusons réception de) ${gap}${sent.fr}`,
      `merci (?:pour|d[’']avoir envoyé) ${gap}${sent.fr}`,
      `${sent.fr} ${gap}(?:a|ont) (?:bien )?été (?:reçue?s?|transmise?s?|enregistrée?s?)`,
    ],
    awaited: [
      '(?:examinons|étudions|vérifions|examinerons|étudierons|répondrons|reviendrons|informerons|contacterons|tiendrons)',
      "(?:est|sont|sera|seront) (?:en cours d[’']examen|à l[’']étude|examinée?s?|étudiée?s?|traitée?s?)",
      'aucune action',
    ],
  },
  it: {
    received: [
      `(?:ricevuto) ${gap}${sent.it}`,
      `grazie per (?:${gap})${sent.it}`,
      `${sent.it} ${gap}(?:è|sono) stat[oaie] (?:ricevut|inviat|registrat)[oaie]`,
    ],
    awaited: [
      '(?:esaminando|verificando|esamineremo|verificheremo|risponderemo|ricontatteremo|informeremo|contatteremo)',
      '(?:è|sono) in (?:fase di )?(?:esame|verifica|lavorazione)',
      'sarà (?:esaminat|verificat)\\p{L}',
    ],
  },
  es: {
    received: [
      `(?:recibido|recibimos) ${gap}${sent.es}`,
      `gracias por ${gap}${sent.es}`,
      `${sent.es} ${gap}(?:ha sido|fue) (?:recibid|enviad|registrad)[oa]`,
    ],
    awaited: [
      '(?:revisando|analizando|revisaremos|analizaremos|responderemos|contactaremos|informaremos|avisaremos)',
      '(?:está|están|será) (?:siendo |en )?(?:revis|anális)\\p{L}*',
      'no (?:hace falta|es necesario|tienes que|tiene que) ',
    ],
  },
  pt: {
    received: [
      `(?:recebemos|recebido) ${gap}${sent.pt}`,
      `obrigad[oa] (?:por|pel[oa]) ${gap}${sent.pt}`,
      `${sent.pt} ${gap}foi (?:recebid|enviad|registad|registrad)[oa]`,
    ],
    awaited: [
      '(?:analisando|a analisar|analisaremos|responderemos|entraremos em contacto|entraremos em contato|informaremos|avisaremos)',
      '(?:está|estão|será) (?:em|sendo) (?:análise|analisad)\\p{L}*',
    ],
  },
  nl: {
    received: [
      `(?:hebben|heeft) ${gap}${sent.nl} ${gap}ontvangen`,
      `bedankt voor ${gap}${sent.nl}`,
      `${sent.nl} ${gap}is ontvangen`,
    ],
    awaited: [
      '(?:beoordelen|bekijken|controleren|onderzoeken) (?:wij |we )?',
      '(?:nemen|neemt) (?:\\p{L}+ ){0,4}contact',
      '(?:laten|hoort|antwoorden|reageren) (?:\\p{L}+ ){0,4}binnen',
      'in behandeling',
    ],
  },
  pl: {
    received: [
      `otrzymaliśmy ${gap}${sent.pl}`,
      `dziękujemy za ${gap}${sent.pl}`,
      `${sent.pl} ${gap}został[oay]? (?:przyjęt|zarejestrowan|wysłan)\\p{L}*`,
    ],
    awaited: [
      '(?:sprawdzamy|analizujemy|sprawdzimy|przeanalizujemy|odpowiemy|poinformujemy|skontaktujemy|rozpatrzymy|rozpatrujemy)',
      '(?:jest|zostanie|będzie) (?:rozpatr|sprawdz|analiz)\\p{L}*',
    ],
  },
  sv: {
    received: [
      `(?:har|vi har) (?:nu )?(?:mottagit|fått|tagit emot) ${gap}${sent.sv}`,
      `tack för ${gap}${sent.sv}`,
      `${sent.sv} (?:${gap})har mottagits`,
    ],
    awaited: ['(?:granskar|kommer att|återkommer|hör av oss|svarar|undersöker)', 'under granskning'],
  },
  tr: {
    received: [`${sent.tr} ${gap}(?:aldık|alındı|alınmıştır|ulaştı|ulaşmıştır)`],
    awaited: [
      '(?:inceliyoruz|inceleniyor|incelenecek|inceleyece\\p{L}+|dönüş yap\\p{L}+|bilgilendir\\p{L}+|yanıtlay\\p{L}+|değerlendir\\p{L}+)',
    ],
  },
  ja: {
    received: [
      '(?:異議申し?立て|反論|反対通知|申立て?|書類|回答|ご連絡)[^。\\n]{0,20}(?:受領|受け付け|受付|受け取|お預かり)',
    ],
    awaited: [
      '(?:確認|審査|検討|調査)(?:の(?:うえ|上)|し(?:ており|て|、)|を進め|いたし|中)',
      '(?:ご連絡|お知らせ|回答)(?:いたし|し)ます',
      'お待ちください',
    ],
  },
  zh: {
    received: [
      '(?:申[诉訴]|申辩|申辯|反通知|[异異][议議]|答[辩辯]|材料|回[复覆]|[资資]料|文件)[^。，\\n]{0,16}(?:已|成功)?(?:收到|受理|提交|接收)',
      '(?:收到|受理)[^。，\\n]{0,24}(?:申[诉訴]|反通知|[异異][议議]|答[辩辯]|材料|回[复覆])',
    ],
    awaited: [
      '(?:将|會|会|正在|正|尽快|儘快)[^。，\\n]{0,14}(?:[审審]核|[处處]理|回[复覆]|[联聯][系繫]|通知|答[复覆]|反[馈饋])',
      '(?:耐心|敬[请請])等[待候]',
      '[审審]核中',
      '[预預][计計][^。\\n]{0,20}(?:反[馈饋]|回[复覆]|[结結]果|完成)',
      '(?:工作日|小[时時]|天)[内內]?(?:完成)?(?:[审審]核|回[复覆]|反[馈饋]|答[复覆])',
    ],
  },
};

const anyOf = (alternatives: readonly string[]): RegExp => new RegExp(alternatives.join('|'), 'iu');

/** The patterns of each language, by its first two letters. */
export const acknowledgingPatterns: ReadonlyMap<string, { received: RegExp; awaited: RegExp }> = new Map(
  Object.entries(table).map(([language, { received, awaited }]) => [
    language,
    { received: anyOf(received), awaited: anyOf(awaited) },
  ]),
);
