import { counted, type DeadlineWords } from './words.ts';

export const nl: DeadlineWords = {
  numbers: {
    ...counted(
      'één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig eenentwintig tweeëntwintig drieëntwintig vierentwintig vijfentwintig zesentwintig zevenentwintig achtentwintig negenentwintig dertig',
    ),
    een: 1,
    vijfenveertig: 45,
    achtenveertig: 48,
    zestig: 60,
    tweeënzeventig: 72,
    negentig: 90,
  },
  hour: 'uur|uren',
  day: '(?:kalender)?dag(?:en)?',
  businessDay: '(?:werk|bank)dag(?:en)?',
  week: 'we(?:ek|ken)',
  month: 'maand(?:en)?',
  to: 'tot|of|à',
  within:
    'binnen|uiterlijk binnen|(?:u|je|jij) (?:hebt|heeft)|heb je|heeft u|(?:reactie|antwoord)?termijn(?: (?:om te|voor) [\\p{L} ]{1,40}:| van| is)?|in',
  after:
    '(?:na|vanaf|te rekenen vanaf) (?:de )?(?:ontvangst|datum|dagtekening|verzending|deze|dit|heden)|(?:de tijd )?om (?:te )?(?:reageren|antwoorden|bezwaar|beroep|in te dienen|te reageren)|de tijd',
  until:
    'uiterlijk(?: op)?|vóór|voor(?! (?:uw|je|jouw))|tot(?: en met| uiterlijk)?|deadline(?: is)?|vervaldatum|uiterste datum(?: is)?|termijn(?: (?:om te|voor) [\\p{L} ]{1,30}?)?(?: loopt af| eindigt| verstrijkt) op',
  before: 'vóór|voor',
  past: 'afgelopen|laatste|voorgaande|gedateerd|afgegeven|elke|ten minste|minstens',
  others:
    'geen (?:nieuwe|verdere)|(?:opnieuw|weer) (?:geactiveerd|actief|zichtbaar|beschikbaar|online)|eiser(?:es)? (?:dient|moet|zal|heeft)|gemiddeld|(?:beperkt|geblokkeerd|geschorst|opgeschort) (?:tot|voor)|(?:u|je) (?:ontvangt|krijgt)|ontvangt u|krijgt u|terugbetaling|(?:wij|we) (?:zullen|behandelen|antwoorden|reageren|beoordelen|streven|nemen contact)|(?:rechthebbende|klager|melder|koper) (?:heeft|kan|moet)|(?:bezorgd|geleverd|verzonden|terugbetaald|hersteld)|(?:hoort? (?:u|je)|ontvingen)|meestal',
  over: 'ontvangen|ontvingen|verstreken|verlopen|tijdig|op tijd|(?:eerste|eerdere|vorige|laatste) (?:brief|termijn|mail|e-mail|sommatie)|hadden wij|gaven wij',
  moved: 'verleng\\p{L}*|uitstel',
  movedTo: 'tot(?: en met)?|naar',
  hearing: 'mondelinge behandeling|zitting|kort geding|hoorzitting|comparitie',
  firm: 'uiterlijk|termijn|deadline',
  reader:
    '(?:ik|wij|we) wil(?:len)?|u|uw|je|jij|jou|jouw|jullie|gelieve|graag|gedaagden?|haal|verwijder|reageer|stop|(?:verzoek|sommer|verwacht|eis)\\p{L}*|sommeer|gesommeerd|vul|stuur',
  clause: '(?:als|indien|tenzij|mits|gelieve|u moet|u dient|je moet|u heeft|en|anders)',
  does: {
    'choose whether to take part in the evaluation': 'neutrale (?:octrooi)?beoordeling|octrooibeoordeling',
    'sign the undertaking':
      'onthoudingsverklaring|(?:schriftelijke|ondertekende) verklaring|onthoudings\\p{L}*',
    'answer in court': 'verweerschrift|conclusie van antwoord',
    'counter-notice': 'tegen(?:verklaring|kennisgeving|bericht|melding)|weerlegging',
    appeal: 'bezwaar|beroep|betwist\\p{L}*|aanvechten',
    'submit documents':
      'indienen|in te dienen|dien|verstrek\\p{L}*|aanlever\\p{L}*|upload\\p{L}*|fact(?:uur|uren)|document\\p{L}*|bewijs\\p{L}*|informatie|stur(?:en|t)|stuur|toesturen',
    'contact the rights owner': 'contact .{0,20}(?:rechthebbende|klager|melder)',
    'remove the listing':
      'verwijder\\p{L}*|haal|weghalen|stak(?:en|ing)|staak|aanpass\\p{L}*|wijzig\\p{L}*|beëindig\\p{L}*|corrige\\p{L}*',
    pay: 'betal(?:en|ing)|betaal|voldoen',
    reply:
      'reageer\\p{L}*|reageren|reactie|antwoord\\p{L}*|bevestig\\p{L}*|contact|deadline|laten weten|weten|berichten',
  },
};
