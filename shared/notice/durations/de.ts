import { counted, type DeadlineWords } from './words.ts';

export const de: DeadlineWords = {
  numbers: {
    ...counted(
      'ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig einundzwanzig zweiundzwanzig dreiundzwanzig vierundzwanzig fünfundzwanzig sechsundzwanzig siebenundzwanzig achtundzwanzig neunundzwanzig dreißig',
    ),
    einem: 1,
    einer: 1,
    eines: 1,
    eine: 1,
    sechsunddreißig: 36,
    fünfundvierzig: 45,
    achtundvierzig: 48,
    sechzig: 60,
    zweiundsiebzig: 72,
    neunzig: 90,
  },
  hour: 'stunden?|std\\.?|(?<=\\d\\s?)h',
  day: '(?:kalender)?tage?n?s?',
  businessDay: '(?:werk|arbeits|geschäfts|bank)tage?n?s?',
  sixDay: 'werktage?n?s?',
  week: '(?:kalender)?wochen?',
  month: 'monate?n?s?',
  to: 'bis|oder',
  within:
    'innerhalb|innert|binnen|in|spätestens (?:nach|in)|(?:nach|not|antwort|rückmelde|zahlungs|stellungnahme|einspruchs|widerspruchs)?frist(?: von| beträgt)?|(?:sie|ihnen) (?:haben|verbleiben|bleiben)|haben sie|hast du|du hast|habt ihr|ihr habt|dir bleiben|(?:ver)?bleiben (?:ihnen|dir|euch)|geben? (?:wir |ich )?(?:ihnen|dir|euch)|frist (?:zur|für|zum) [\\p{L} ]{1,40}:|nach ablauf von|längstens',
  after:
    '(?:ab|nach|seit) (?:dem )?(?:erhalt|zugang|zustellung|datum|empfang|versand|diese[rms]|eingang)|zeit|frist',
  until:
    'bis|bis zum|bis spätestens|bis (?:einschließlich|inklusive|längstens)|längstens(?: bis)?|spätestens(?: am| bis)?|vor dem|frist(?:ende|ablauf)?(?: endet| läuft)?(?: am| bis)?|haben wir uns (?:hierfür |dafür )?(?:den)?|frist [\\p{L} ]{1,40} (?:endet|läuft)(?: \\p{L}+)?(?: am| bis)?|ablauf (?:des|vom)|fällig(?: am)?|eingehend bis',
  before: 'vor dem',
  past: '(?:letzten|vergangenen|vorangegangenen|vorigen)|(?:datiert|ausgestellt|erworben) (?:innerhalb|in)|alle|mindestens|seit',
  others:
    'wieder (?:aktiv|freigeschaltet|sichtbar|verfügbar|online|kaufbar)|(?:antragsteller|kläger)(?:in)? (?:hat|muss|wird|kann)|nach der wir|bestellungen|höchstens \\d|durchschnittlich|(?:büro|kanzlei)\\p{L}* [^,;]{0,30}geschlossen|(?:mandant\\p{L}*|auftraggeber\\p{L}*) [^;]{0,60}(?:entscheid|überleg|vorbehalt)\\p{L}*|rechnen sie mit|geben sie (?:dem|der) (?:\\p{L}*inhaber\\p{L}*|beschwerdeführer\\p{L}*)|\\p{L}*inhaber antworten|(?:eingeschränkt|gesperrt|beschränkt|pausiert) (?:bis|für)|(?:bis|für) [^,;]{0,40} (?:eingeschränkt|gesperrt|beschränkt|keine (?:neuen|weiteren|artikel|angebote))|erhalten sie(?! (?:bis|letztmalig|nochmals|hiermit|die gelegenheit|gelegenheit))|melden uns|sie (?:erhalten|bekommen|hören)|rückerstattung|ausgezahlt|(?:sollten|wenn|falls) sie (?:dort|von dort|vom|von der|von dem)|(?:wir|unser team|amazon|ebay|die plattform) (?:werden?(?! [^.;]{0,80}(?:klag|gericht|verfügung|anwalt|rechtlich|schritte|sperren|löschen|entfern|deaktivier))|überprüfen|wird(?! [^.;]{0,80}(?:klag|gericht|verfügung|anwalt|rechtlich|schritte|sperren|löschen|entfern|deaktivier))|melden uns|antworten|prüfen|bearbeiten|bemühen)|werden wir(?! [^.;]{0,80}(?:klag|gericht|verfügung|anwalt|rechtlich|schritte|sperren|löschen|entfern|deaktivier))|(?:rechteinhaber|rechteinhaberin|beschwerdeführer|käufer) (?:hat|haben|kann|muss)|hat der (?:rechteinhaber|beschwerdeführer)|(?:dauert|geliefert|zugestellt wird|versendet|erstattet|wiederhergestellt)|in der regel|(?:zweite|dritte|vierte)[nrs]? (?:meldung|beschwerde|verstoß)',
  over: 'eingegangen|erhalten|fristgerecht|fristgemäß|rechtzeitig|verstrichen|abgelaufen|(?:erste[nrsm]?|frühere[nrsm]?|letzte[nrsm]?|vorige[nrsm]?|ursprüngliche[nrsm]?) (?:schreiben|frist|brief|mail|e-mail|aufforderung|abmahnung)|(?:hatten|haben) (?:wir )?(?:sie|ihnen)|aufgefordert hatten|gesetzte[nr]?',
  moved: 'verlänger\\p{L}*|fristverlängerung|erstreck\\p{L}*',
  movedTo: 'auf(?: den)?|bis(?: zum)?',
  hearing: 'termin|verhandlung|verhandlungstermin|anhörung|güteverhandlung|gütetermin',
  firm: 'bis|spätestens|längstens|ablauf|frist\\p{L}*',
  reader:
    '(?:will|möchte) (?:ich|wir)|(?:ich|wir) (?:will|möchte|wollen)|sie|ihnen|ihre?[mnrs]?|bitte[nt]?|gebeten|du|dir|dich|deine?[mnrs]?|euch|eure?[mnrs]?|(?:erwarte|forder|verlange|brauche|benötige|setze)\\p{L}*|aufgefordert|aufzufordern|notiert|vorgemerkt|(?:ist|sind|haben|hat) [^.]{0,60}zu \\p{L}+|(?:ist|sind) [^.]{0,80}\\p{L}{2,}zu\\p{L}{3,}en|antragsgegner\\p{L}*|beklagte\\p{L}*|schuldner\\p{L}*',
  clause: '(?:wenn|falls|sofern|sollten|bitte|und|sonst|ansonsten|sie müssen|sie haben|andernfalls)',
  does: {
    'choose whether to take part in the evaluation':
      'neutrale[ns]? (?:patent)?bewertung\\p{L}*|patentbewertung\\p{L}*|bewertungsverfahren\\p{L}*',
    'sign the undertaking':
      '(?:strafbewehrte[nr]? )?unterlassungs(?:-?\\s?und\\s?verpflichtungs)?erklärung|unterlassungsverpflichtung\\p{L}*|verpflichtungserklärung',
    'answer in court': 'klageerwiderung|klage zu erwidern|verteidigungsanzeige|widerspruch einzulegen',
    'counter-notice': 'gegen(?:darstellung|mitteilung|erklärung|anzeige|benachrichtigung|vorstellung)',
    appeal: 'einspruch|widerspruch|beschwerde einlegen|widersprechen|anfechten',
    'submit documents':
      'einreichen|eingereicht|einzureichen|vorlegen|vorzulegen|nachweise?n?|rechnung(?:en)?|unterlagen|dokumente?|belege?n?|übermitteln|übersenden|zusenden|informationen|auskunft',
    'contact the rights owner': '(?:an den|mit dem) (?:rechteinhaber|beschwerdeführer)',
    'remove the listing':
      'entfern\\p{L}*|lösch\\p{L}*|beend\\p{L}*|einstell\\p{L}*|einzustellen|unterlass\\p{L}*|korrigier\\p{L}*|änder\\p{L}*|behoben|beheben|bearbeiten sie',
    pay: '(?:unser|dieses) (?:vergleichs)?angebot (?:gilt|ist|bleibt|endet)|zahl(?:en|ung|ungseingang|bar)|überweis\\p{L}*|begleich\\p{L}*|ausgleich\\p{L}*|auszugleichen|erstattung|kosten',
    reply:
      'erklärung|antwort\\p{L}*|rückmeld\\p{L}*|stellungnahme|stellung (?:zu )?nehmen|reagier\\p{L}*|äußer\\p{L}*|melden sie sich|bestätig\\p{L}*|kontaktieren|frist|handeln|mitteilen|mitzuteilen',
  },
};
