/** Monday to Sunday, and tomorrow, as each language writes them in “by Friday”. */
export const weekdays: Readonly<Record<string, string>> = {
  en: 'monday tuesday wednesday thursday friday saturday sunday tomorrow',
  de: 'montag dienstag mittwoch donnerstag freitag samstag|sonnabend sonntag morgen',
  fr: 'lundi mardi mercredi jeudi vendredi samedi dimanche demain',
  it: 'lunedì martedì mercoledì giovedì venerdì sabato domenica domani',
  es: 'lunes martes miércoles jueves viernes sábado domingo mañana',
  pt: 'segunda(?:-feira)? terça(?:-feira)? quarta(?:-feira)? quinta(?:-feira)? sexta(?:-feira)? sábado domingo amanhã',
  nl: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag morgen',
  pl: 'poniedział(?:ku|ek) wtor(?:ku|ek) środ[yęa] czwart(?:ku|ek) piąt(?:ku|ek) sobot[yęa] niedziel[ięa] jutra',
  sv: 'måndag tisdag onsdag torsdag fredag lördag söndag imorgon|i\\smorgon',
  tr: 'pazartesi salı çarşamba perşembe cuma cumartesi pazar yarın',
  ja: '月曜日? 火曜日? 水曜日? 木曜日? 金曜日? 土曜日? 日曜日? 明日',
  zh: '(?:周|星期|礼拜|週|禮拜)一 (?:周|星期|礼拜|週|禮拜)二 (?:周|星期|礼拜|週|禮拜)三 (?:周|星期|礼拜|週|禮拜)四 (?:周|星期|礼拜|週|禮拜)五 (?:周|星期|礼拜|週|禮拜)六 (?:周|星期|礼拜|週|禮拜)[日天] 明[日天]',
};

/** The end of this week, of the next and of this month, as each language writes them in “by the end of next week”. */
export const ends: Readonly<Record<string, readonly [string, string, string]>> = {
  en: ['end of (?:this|the) week|eow', 'end of next week', 'end of (?:this|the) month|eom'],
  de: [
    'ende (?:dieser|der) woche',
    'ende (?:der )?(?:nächste[rn]|kommende[rn]) woche',
    'ende (?:dieses|des) monats|monatsende',
  ],
  fr: ['fin de (?:cette|la) semaine', 'fin de la semaine prochaine', 'fin d[eu] (?:ce )?mois'],
  it: [
    'fine (?:di questa |della )?settimana',
    'fine della (?:prossima settimana|settimana prossima)',
    'fine (?:di questo |del )?mese',
  ],
  es: [
    'fin(?:al)? de (?:esta|la) semana',
    'fin(?:al)? de la (?:próxima semana|semana próxima|semana que viene)',
    'fin(?:al)? de(?:l| este) mes',
  ],
  pt: [
    'fi(?:m|nal) d(?:a|esta) semana',
    'fi(?:m|nal) da (?:próxima semana|semana que vem)',
    'fi(?:m|nal) d(?:o|este) mês',
  ],
  nl: [
    'einde? van (?:deze|de) week',
    'einde? (?:van )?(?:de )?volgende week',
    'einde? van (?:deze|de) maand',
  ],
  pl: ['końca (?:tego )?tygodnia', 'końca (?:przyszłego|następnego) tygodnia', 'końca (?:tego )?miesiąca'],
  sv: [
    'slutet (?:av|på) (?:denna vecka|veckan)',
    'slutet (?:av|på) nästa vecka',
    'slutet (?:av|på) (?:denna månad|månaden)',
  ],
  tr: ['(?:bu )?hafta sonuna', '(?:gelecek|önümüzdeki) hafta sonuna', '(?:bu )?ay(?:ın)? sonuna'],
  ja: ['今週(?:末|中)', '来週(?:末|中)', '今月(?:末|中)|月末'],
  zh: ['(?:本|这|這)[周週]末?', '下[周週]末?', '(?:本|这个|這個)?月(?:底|末)'],
};
