import { counted, type DeadlineWords } from './words.ts';

export const pt: DeadlineWords = {
  numbers: {
    ...counted(
      'um dois três quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezesseis dezessete dezoito dezenove vinte vinte_e_um vinte_e_dois vinte_e_três vinte_e_quatro vinte_e_cinco vinte_e_seis vinte_e_sete vinte_e_oito vinte_e_nove trinta',
    ),
    uma: 1,
    duas: 2,
    catorze: 14,
    'quarenta e cinco': 45,
    'quarenta e oito': 48,
    sessenta: 60,
    'setenta e duas': 72,
    noventa: 90,
  },
  hour: 'horas?|h',
  day: 'dias?(?: corridos| consecutivos| de calendário)?',
  businessDay: 'dias? (?:út(?:eis|il)|de trabalho)',
  week: 'semanas?',
  month: 'm[êe]s(?:es)?',
  to: 'a|ou|e',
  within:
    '(?:dentro|no prazo|num prazo|em um prazo|prazo)(?: máximo)?(?: de| é de)?(?: até)?|em(?: até)?|até|tem|têm|dispõe(?: de)?|prazo (?:para|de) [\\p{L} ]{1,40}:|nos próximos|nas próximas|você tem',
  after:
    '(?:a partir|a contar|contados|após|depois) (?:de |da |do |desta |deste |o |a )?(?:recebimento|receção|recepção|data|notificação|envio|presente|aviso|e-mail)|para (?:responder|recorrer|enviar|contestar|apresentar|remover)|de prazo',
  until:
    'até(?: o dia| ao dia| o| dia| às)?|antes d[oe]|no máximo até|o mais tardar(?: até)?|data limite(?: é)?|prazo(?: final)?(?: para [\\p{L} ]{1,30}?)?(?: é| termina em| termina a| encerra em| expira em)?|vence em',
  before: 'antes',
  past: 'últim[oa]s|passad[oa]s|anteriores|emitidas? (?:nos|há)|datad[oa]s|cada|pelo menos',
  others:
    'não (?:pode|poderá)|(?:ativ|disponív|visív)\\p{L}* novamente|não (?:te|lhe) respond\\p{L}*|despach\\p{L}*|em média|(?:marca|empresa|denunciou|outra parte|propriet[aá]ri[oa]) (?:tem|terá|dispõe)|receber(?:á|ão|ás)|reembolso|(?:responderemos|respondemos|vamos (?:analisar|responder|avaliar|revisar)|analisaremos|analisamos|avaliaremos|retornaremos|iremos responder|avisaremos)|(?:titular (?:dos direitos|da marca)?|denunciante|reclamante|comprador) (?:tem|terá|pode|deve|dispõe)|(?:entregue|(?<!ser )enviado|chegará|reembolsad\\p{L}*|restabelec\\p{L}*)|geralmente',
  over: 'recebemos|recebid[ao]s?|dentro do prazo|no prazo|venceu|vencid[ao]|expirou|expirad[ao]|(?:primeira|anterior|última) (?:carta|notificação|comunicação)|havíamos|concedemos',
  moved: 'prorrog\\p{L}*|prolong\\p{L}*|estend\\p{L}*|dilat\\p{L}*',
  movedTo: 'para(?: o dia| o)?|até(?: o dia| o| ao)?',
  hearing: 'audiência|julgamento',
  firm: 'no máximo|o mais tardar|prazo|data limite',
  reader:
    'você|vocês|v\\. ?(?:exas?|sas?)|réus?|requerid[oa]s?|interpelad[oa]s?|notific(?:amos|ado|ada)|favor|gentileza|dev(?:e|em|erá)|pod(?:e|em)|(?:solicita|pedi|aguarda|exigi|precisa|requere)mos|seu|sua|seus|suas|teu|tua|voss[oa]s?|lhe|lhes',
  clause: '(?:se|caso|salvo|por favor|deve|deverá|tem|você tem|caso contrário|e)',
  does: {
    'choose whether to take part in the evaluation': 'avaliação (?:neutra|de patentes)',
    'sign the undertaking': 'compromisso (?:escrito|assinado)|termo de compromisso|declaração de compromisso',
    'answer in court': 'contestação judicial|contestar a ação',
    'counter-notice': 'contra[- ]?(?:notificação|aviso|declaração)\\p{L}*',
    appeal: 'recurs\\p{L}*|recorr\\p{L}*|apel\\p{L}*|contest\\p{L}*|impugn\\p{L}*',
    'submit documents':
      'envi\\p{L}*|envie\\p{L}*|forne\\p{L}*|apresent\\p{L}*|notas? fisca(?:l|is)|faturas?|document\\p{L}*|provas?|comprov\\p{L}*|informações',
    'contact the rights owner': 'contat\\p{L}* (?:com )?o (?:titular|denunciante)|contacte o titular',
    'remove the listing':
      'retir\\p{L}*|apag\\p{L}*|remov\\p{L}*|remoção|exclu\\p{L}*|elimin\\p{L}*|cess\\p{L}*|modific\\p{L}*|corrij\\p{L}*|corrigir|edit\\p{L}*',
    pay: 'pag(?:ar|amento|ue)',
    reply:
      'respond\\p{L}*|resposta|responda|contat\\p{L}*|contact\\p{L}*|confirm\\p{L}*|agir|manifest\\p{L}*|inform(?:e|em|ar)|indi(?:que|quem|car)|comuni(?:que|quem|car)|data limite',
  },
};
