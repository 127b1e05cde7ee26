import { counted, type DeadlineWords } from './words.ts';

export const sv: DeadlineWords = {
  numbers: {
    ...counted(
      'ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo tjugoen tjugotvå tjugotre tjugofyra tjugofem tjugosex tjugosju tjugoåtta tjugonio trettio',
    ),
    en: 1,
    fyrtiofem: 45,
    fyrtioåtta: 48,
    sextio: 60,
    sjuttiotvå: 72,
    nittio: 90,
  },
  hour: 'timm(?:ar|e)|h',
  day: '(?:kalender)?dag(?:ar|en|arna)?|dygn',
  businessDay: '(?:arbets|var|bank|affärs)dag(?:ar|en)?',
  week: 'veck(?:a|or)',
  month: 'månad(?:er|en)?',
  to: 'till|eller',
  within: 'inom|senast inom|du har|ni har|har du|frist(?: på| är)?|tidsfrist(?: på| är)?|svarstid|på',
  after:
    '(?:från|efter|räknat från) (?:och med )?(?:mottagandet|mottagande|dagen|datumet|detta|att (?:du|ni)|den|dagens)|på dig|på er|att (?:svara|överklaga|lämna|skicka|ta bort)|(?:för )?att (?:svara|överklaga)',
  until:
    'senast(?: den)?|före(?: den)?|fram till(?: den)?|innan(?: den)?|till och med(?: den)?|tidsfrist(?:en)?(?: är| löper ut)?(?: den)?|sista dag(?:en)?(?: är)?(?: den)?',
  before: 'före|innan',
  past: 'senaste|föregående|gångna|daterade?|utfärdade?|varje|minst',
  others:
    'kan (?:du|ni) inte|(?:tillgänglig|synlig|köpbar)\\p{L}* igen|käranden (?:har|ska)|i genomsnitt|(?:du|ni) får|återbetalning|vi (?:kommer att|behandlar|svarar|granskar|återkommer|strävar)|(?:rättighetsinnehavaren|anmälaren|klaganden|köparen) (?:har|kan|måste)|(?:levereras?|skickas|återbetalas?|återställs)|vanligtvis|oftast|(?<!vi inte )hört av',
  over: 'mottagit|mottogs?|mottog|fått|i tid|inom fristen|löpt ut|gått ut|passerat|(?:första|tidigare|förra|senaste) (?:brev|brevet|frist|mejl|meddelande)\\p{L}*|vi hade',
  moved: 'förläng\\p{L}*|anstånd|flytta[ts]?',
  movedTo: 'till(?: och med)?(?: den)?',
  hearing: 'förhandling\\p{L}*|huvudförhandling\\p{L}*|sammanträd\\p{L}*',
  firm: 'senast|tidsfrist\\p{L}*|sista dag\\p{L}*',
  reader:
    'du|dig|din|ditt|dina|ni|er|ert|era|vänligen|(?:vi|jag) (?:ber|begär|kräver|förväntar|uppmanar|behöver)|uppmanas|snälla|återkom|komplettera|kompletteras|svarande\\p{L}*|föreläggs?',
  clause: '(?:om|såvida|vänligen|du måste|du har|ni har|och|annars)',
  does: {
    'choose whether to take part in the evaluation':
      'neutral (?:patent)?(?:bedömning|utvärdering)|patentutvärdering',
    'sign the undertaking': 'åtagande\\p{L}*|(?:undertecknad )?förbindelse',
    'answer in court': 'svaromål',
    'counter-notice': 'mot(?:anmälan|meddelande|krav|underrättelse)',
    appeal: 'överklag\\p{L}*|besvär\\p{L}*|bestrid\\p{L}*|invänd\\p{L}*',
    'submit documents':
      'skick\\p{L}*|lämna\\p{L}*|tillhandahåll\\p{L}*|inkom\\p{L}*|faktur\\p{L}*|dokument\\p{L}*|handling\\p{L}*|bevis\\p{L}*|underlag|ladda upp|uppgifter|information',
    'contact the rights owner': 'kontakta rättighetsinnehavaren|kontakta anmälaren',
    'remove the listing':
      'ta(?:r)? bort|radera\\p{L}*|sluta|avlägsn\\p{L}*|upphör\\p{L}*|ändra\\p{L}*|korriger\\p{L}*|avsluta\\p{L}*|åtgärda\\p{L}*',
    pay: 'betal\\p{L}*',
    reply:
      'svar\\p{L}*|återkoppl\\p{L}*|bekräft\\p{L}*|kontakt\\p{L}*|agera\\p{L}*|yttra\\p{L}*|meddela\\p{L}*|höra av',
  },
};
