import { counted, type DeadlineWords } from './words.ts';

export const es: DeadlineWords = {
  numbers: {
    ...counted(
      'un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiún veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve treinta',
    ),
    una: 1,
    veintiuno: 21,
    'cuarenta y cinco': 45,
    'cuarenta y ocho': 48,
    sesenta: 60,
    'setenta y dos': 72,
    noventa: 90,
  },
  hour: 'horas?|hs?',
  day: 'días?(?: naturales| corridos| calendario)?',
  businessDay: 'días? (?:hábil(?:es)?|laborables?|laborales)',
  week: 'semanas?',
  month: 'mes(?:es)?',
  to: 'a|o|y',
  within:
    '(?:dentro|en el plazo|en un plazo|plazo|término)(?: máximo| improrrogable| perentorio)?(?: de| es de)?(?: los| las)?(?: próxim[oa]s| siguientes)?|tiene[sn]?|transcurridos|pasados|en un máximo(?: de)?|dispone[sn]?(?: de)?|cuenta[sn]? con|(?:le|les|te|os) d(?:amos|oy)|(?:te|le|les|os) quedan?|plazo (?:para|de) [\\p{L} ]{1,40}:|antes de|en',
  after:
    '(?:desde|a partir de|contados desde|siguientes a|a contar desde|después de) (?:la |el |esta |este )?(?:recepción|recibo|fecha|notificación|envío|presente|aviso|mensaje|correo)|para (?:responder|contestar|apelar|presentar|enviar|eliminar|retirar|subir)|de plazo',
  until:
    'antes del?|hasta(?: el)?|a más tardar(?: el)?|no más tarde del|fecha límite(?: es)?(?: el)?|vence(?: el)?|plazo(?: para [\\p{L} ]{1,40}?)?(?: vence| termina| finaliza| expira)?(?: el)?',
  before: 'antes',
  past: 'últim[oa]s|pasad[oa]s|anteriores|emitidas? (?:en|dentro)|fechad[oa]s|cada|al menos',
  others:
    'devolver (?:el|la|los|las|este) (?:producto|artículo|compra|pedido)s?|(?:representad[ao]|client[ea]|mandante) (?:decidirá|valorará|estudiará|se reserva)|(?<!plazo )que (?:tienen?|tenían?)|no (?:te|le|os|les) (?:contest|respond)\\p{L}*|a la parte (?:actora|demandante)|en promedio|se (?:liberará|activará|publicará|resolverá|decidirá|revisará|restablecerá|levantará|procesará|reactivará)|(?:marca|empresa|denunció|reportó|contraparte|otra parte|propietari[oa]) (?:tiene|tendrá|dispone)|recibir[áa]\\p{L}*|reembolso|(?:le responderemos|te responderemos|responderemos|respondemos|contestamos|revisamos|revisaremos|analizaremos|te avisaremos)|(?:titular de (?:los )?derechos|titular|denunciante|reclamante|comprador) (?:tiene|tendrá|puede|debe|dispone)|(?:entregado|(?<!ser )enviado|llegará|reembolsad\\p{L}*|restablec\\p{L}*|activará|permanece)|no pued\\p{L}+|suele',
  over: 'recibi(?:do|da|mos)|acusamos recibo|vencía|venció|vencido|expir(?:ó|ado)|dentro del plazo|en plazo|(?:primera|anterior|última) (?:carta|comunicación|requerimiento)|habíamos|le dimos',
  moved: 'prorrog\\p{L}*|prórroga|ampli(?:a|amos|ado|ación)|aplaz\\p{L}*|extend\\p{L}*|extiende',
  movedTo: 'al|hasta el|a|hasta',
  hearing: 'vista|audiencia|comparecencia|juicio',
  firm: 'a más tardar|no más tarde|plazo|fecha límite',
  reader:
    'usted(?:es)?|demandad[oa]s?|se l[eo]s? concede|por favor|rog(?:amos|ándole)|deb(?:e|en|es|erá|erán)|tien(?:e|en|es)|dispon(?:e|en|es)|pued(?:e|en|es)|(?:pedi|solicita|requeri|exigi|espera|necesita|intima)mos|requiero|intimo|le|les|te|os|su|sus|tu|tus|vuestr[oa]s?|\\p{L}{3,}(?:nos|melo|noslo)',
  clause: '(?:si|salvo|por favor|deberá|debes?|tienes?|tiene|de lo contrario|y)',
  does: {
    'choose whether to take part in the evaluation': 'evaluación (?:neutral|de patentes)',
    'sign the undertaking': 'compromiso (?:escrito|firmado)|declaración de compromiso|carta de compromiso',
    'answer in court': 'contestar la demanda|contestación a la demanda',
    'counter-notice': 'contra[- ]?(?:notificación|aviso|declaración)\\p{L}*',
    appeal: 'apel\\p{L}*|recurs\\p{L}*|impugn\\p{L}*|disput\\p{L}*|reclamación',
    'submit documents':
      'envi\\p{L}*|envíe\\p{L}*|proporcion\\p{L}*|present\\p{L}*|facturas?|document\\p{L}*|pruebas?|adjunt\\p{L}*|aport\\p{L}*|sub(?:ir|a|e)|información',
    'contact the rights owner': 'contact\\p{L}* (?:directamente )?(?:con el|al) (?:titular|denunciante)',
    'remove the listing':
      'retir\\p{L}*|borr\\p{L}*|quit(?:e|en|a|ar)\\p{L}*|elimin\\p{L}*|cese|cesar|modific\\p{L}*|corrij\\p{L}*|corregir|edit\\p{L}*|suprim\\p{L}*',
    pay: 'pag(?:o|ar|ue|os)|abon(?:o|ar|e)',
    reply:
      'respond\\p{L}*|respuesta|contest\\p{L}*|contact\\p{L}*|confirm\\p{L}*|actuar|actúe|comuni[cq]\\p{L}*|indi(?:que|quen|car)|inform(?:e|en|ar)|responda|fecha límite',
  },
};
