/** Monday to Sunday, tomorrow, the day after it and today, as each language writes them in “by Friday”. */
export const weekdays: Readonly<Record<string, string>> = {
  en: 'monday tuesday wednesday thursday friday saturday sunday (?<!after\\s)tomorrow the\\sday\\safter\\stomorrow today|tonight',
  de: 'montag(?:früh|mittag|nachmittag|abend)? dienstag(?:früh|mittag|nachmittag|abend)? mittwoch(?:früh|mittag|nachmittag|abend)? donnerstag(?:früh|mittag|nachmittag|abend)? freitag(?:früh|mittag|nachmittag|abend)? samstag(?:abend)?|sonnabend sonntag(?:abend)? morgen übermorgen heute(?:\\s(?:mittag|nachmittag|abend|nacht))?',
  fr: "lundi mardi mercredi jeudi vendredi samedi dimanche demain après-demain aujourd['’]hui|ce\\ssoir",
  it: 'lunedì martedì mercoledì giovedì venerdì sabato domenica domani dopodomani oggi|stasera',
  es: 'lunes martes miércoles jueves viernes sábado domingo (?<!pasado\\s)mañana pasado\\smañana hoy|esta\\snoche',
  pt: 'segunda(?:-feira)? terça(?:-feira)? quarta(?:-feira)? quinta(?:-feira)? sexta(?:-feira)? sábado domingo (?<!depois\\sde\\s)amanhã depois\\sde\\samanhã hoje',
  nl: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag morgen overmorgen vandaag|vanavond',
  pl: 'poniedział(?:ku|ek) wtor(?:ku|ek) środ[yęa] czwart(?:ku|ek) piąt(?:ku|ek) sobot[yęa] niedziel[ięa] jutra pojutrza|pojutrze dzisiaj|dziś',
  sv: 'måndag tisdag onsdag torsdag fredag lördag söndag imorgon|i\\smorgon i\\sövermorgon idag|i\\sdag|ikväll|i\\skväll',
  tr: 'pazartesi(?:\\sgünü(?:ne)?|ye)? salı(?:\\sgünü(?:ne)?|ya)? çarşamba(?:\\sgünü(?:ne)?|ya)? perşembe(?:\\sgünü(?:ne)?|ye)? cuma(?:\\sgünü(?:ne)?|ya)? cumartesi(?:\\sgünü(?:ne)?|ye)? pazar(?:\\sgünü(?:ne)?|a)? yarına? öbür\\sgüne? bugüne?',
  ja: '月曜日? 火曜日? 水曜日? 木曜日? 金曜日? 土曜日? 日曜日? 明日 明後日|あさって 本日|今日',
  zh: '(?:周|星期|礼拜|週|禮拜)一 (?:周|星期|礼拜|週|禮拜)二 (?:周|星期|礼拜|週|禮拜)三 (?:周|星期|礼拜|週|禮拜)四 (?:周|星期|礼拜|週|禮拜)五 (?:周|星期|礼拜|週|禮拜)六 (?:周|星期|礼拜|週|禮拜)[日天] 明[日天] [后後]天 今[日天晚]',
};

/**
 * The end of this week, of the next, of this month and of the one that is named, as each language writes them in “by the end
 * of next week”. `MONTH` is the month's name.
 */
export const ends: Readonly<Record<string, readonly [string, string, string, string]>> = {
  en: [
    'end of (?:this|the) week|eow|weekend',
    'end of next week',
    'end of (?:this|the) month|eom',
    'end of MONTH',
  ],
  de: [
    'ende (?:dieser|der) woche|wochenende',
    'ende (?:der )?(?:nächste[rn]|kommende[rn]) woche',
    'ende (?:dieses|des) monats|monatsende',
    'ende MONTH',
  ],
  fr: [
    'fin de (?:cette|la) semaine|week-?end',
    'fin de la semaine prochaine',
    'fin d[eu] (?:ce )?mois',
    'fin MONTH',
  ],
  it: [
    'fine (?:di questa |della )?settimana|week-?end',
    'fine della (?:prossima settimana|settimana prossima)',
    'fine (?:di questo |del )?mese',
    'fine MONTH',
  ],
  es: [
    'fin(?:al)? de (?:(?:esta|la) )?semana|(?:termine|acabe|finalice) (?:la|esta) semana',
    'fin(?:al)? de la (?:próxima semana|semana próxima|semana que viene)',
    'fin(?:al)? de(?:l| este) mes',
    'fin(?:al|ales|es)? de MONTH',
  ],
  pt: [
    'fi(?:m|nal) d(?:a|esta|e) semana',
    'fi(?:m|nal) da (?:próxima semana|semana que vem)',
    'fi(?:m|nal) d(?:o|este) mês',
    'fi(?:m|nal|nais) de MONTH',
  ],
  nl: [
    'einde? van (?:deze|de) week|weekend',
    'einde? (?:van )?(?:de )?volgende week',
    'einde? van (?:deze|de) maand',
    'einde? (?:van )?MONTH',
  ],
  pl: [
    'końca (?:tego )?tygodnia|weekend(?:u|em)',
    'końca (?:przyszłego|następnego) tygodnia',
    'końca (?:tego )?miesiąca',
    'końca MONTH',
  ],
  sv: [
    'slutet (?:av|på) (?:denna vecka|veckan)|helgen',
    'slutet (?:av|på) nästa vecka',
    'slutet (?:av|på) (?:denna månad|månaden)',
    'slutet (?:av|på) MONTH',
  ],
  tr: [
    '(?:bu )?hafta sonuna',
    '(?:gelecek|önümüzdeki) hafta sonuna',
    '(?:bu )?ay(?:ın)? sonuna',
    'MONTH(?: ayı(?:nın)?)? sonuna',
  ],
  ja: ['今週末?|週末', '来週末?', '今月末?日?|(?<!\\d)月末', '(?<!\\d)MONTH月末日?'],
  zh: [
    '(?:本|这|這)?[周週]末|(?:本|这|這)[周週]',
    '下[周週]末?',
    '(?:本|这个|這個|(?<!\\d))月(?:底|末)',
    '(?<!\\d)MONTH月[底末]',
  ],
};
