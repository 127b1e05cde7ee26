import { counted, type DeadlineWords } from './words.ts';

export const fr: DeadlineWords = {
  numbers: {
    ...counted(
      'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt vingt_et_un vingt-deux vingt-trois vingt-quatre vingt-cinq vingt-six vingt-sept vingt-huit vingt-neuf trente',
    ),
    une: 1,
    quinzaine: 15,
    huitaine: 8,
    'vingt-et-un': 21,
    'quarante-cinq': 45,
    'quarante-huit': 48,
    soixante: 60,
    'soixante-douze': 72,
    'quatre-vingt-dix': 90,
  },
  hour: 'heures?|h',
  day: '(?<=\\d\\s?)j|jours?(?: calendaires| francs| civils)?|(?<=quinzaine|huitaine)',
  businessDay: 'jours? (?:ouvrables?|ouvrés?|de travail)',
  sixDay: 'jours? ouvrables?',
  week: 'semaines?',
  month: 'mois',
  to: 'à|ou',
  within:
    "sous|dans(?: un| le)?(?: délai)?(?: maximum)?(?: de| des)?(?: les)?|d['’]ici|avant|délai(?: (?:pour|de) [\\p{L} ]{1,40}\\s?:| de| est de)?|il vous reste(?: encore)?|vous (?:avez|disposez)(?: de| d['’]un délai de)?|en|au plus tard(?: dans)?",
  after:
    "(?:à compter|à partir|suivant|après|dès) (?:de |du )?(?:la |le |l['’])?(?:réception|date|présente?|notification|envoi|ce|cet)|pour (?:répondre|contester|faire|fournir|agir|retirer)",
  until:
    "avant(?: le)?|jusqu['’](?:au|à|en)|d['’]ici(?: le| au)?|au plus tard(?: le)?|date limite(?: est)?(?: fixée)?(?: le| au)?|délai(?: pour [\\p{L} ]{1,30}?)?(?: expire| se termine| prend fin)(?: le)?|échéance(?: le| est le)?|pour le",
  before: 'avant',
  past: 'dernières?|derniers?|précédents?|datée?s? de|émises?|établies? (?:dans|au cours)|moins de|chaque|tous les|au moins',
  others:
    "ne (?:pouvez|pourrez|peux|pourras) (?:plus|pas)|(?:à|de) nouveau (?:active|disponible|visible|en ligne)s?|(?:ne )?vous répond(?:ent)? pas|demande(?:ur|resse)(?: doit| devra| dispose)|en moyenne|arriver(?:a|ont)|(?:vous )?(?:recevrez|serez)|remboursement|s[’']il ne vous répond|si (?:celui-ci|celle-ci|le titulaire) ne|nous (?:vous )?(?:répondrons|reviendrons|examinerons|traiterons|nous efforçons|allons|examinons|traitons|répondons)|(?:titulaire des droits|plaignant|acheteur|réclamant) (?:a|dispose|peut|doit)|(?:livré|expédié|remboursé|rétabli)e?s?|en général",
  over: 'reçue?s?|dans les délais|dans le délai|expirée?s?|échue?s?|restée?s? sans|(?:première?|précédente?|dernière?) (?:lettre|courrier|courriel|délai|mise en demeure)|nous vous (?:avions|avons)|accordait|avions',
  moved: 'prolong\\p{L}*|prorog\\p{L}*|report(?:ée?s?|ons|er)',
  movedTo: "au|jusqu['’]au",
  hearing: 'audience|plaidoirie|comparaître',
  firm: 'au plus tard|date limite|délai',
  reader:
    'je veux|vous|votre|vos|veuillez|merci|prière|tu|te|ton|ta|tes|(?:doi(?:t|vent)|devr(?:a|ont|ait|aient)) |défende(?:ur|resse)s?|(?:nous|me) (?:attendons|demandons|exigeons|faut|faudrait)|-(?:nous|moi|le|la|les)|mett(?:ons|ez|re)|mise? en demeure|sommons|impart\\p{L}*',
  clause: '(?:si|sauf|veuillez|merci de|vous devez|vous disposez|vous avez|et|faute de)|à défaut',
  does: {
    'choose whether to take part in the evaluation': 'évaluation (?:neutre|de brevets?)',
    'sign the undertaking': "engagement (?:écrit|signé)|déclaration d['’]abstention|lettre d['’]engagement",
    'answer in court': 'conclusions en réponse|constituer avocat',
    'counter-notice': 'contre[- ]?notifications?|contestation formelle',
    appeal: 'appel|contest(?:er|ation)|recours|réclamation',
    'submit documents':
      'soumett\\p{L}*|fourni\\p{L}*|transmett\\p{L}*|envoy\\p{L}*|factures?|documents?|justificatifs?|preuves?|informations?|présent(?:er|ation)',
    'contact the rights owner':
      '(?:contact\\p{L}*|adress\\p{L}*) (?:directement )?(?:le |au )?(?:titulaire|plaignant)',
    'remove the listing':
      'retir\\p{L}*|enlev\\p{L}*|effac(?:e|ez|er)|retrait|supprim\\p{L}*|suppression|cess\\p{L}*|modifi\\p{L}*|corrig\\p{L}*|mettre fin',
    pay: '(?:notre|cette|la présente) (?:proposition|offre) (?:est|reste|demeure|expire)|pay\\p{L}*|règle(?:r|ment)|réglée?s?|payée?s?|vers(?:er|ement)',
    reply:
      'répon\\p{L}*|réagi\\p{L}*|contact\\p{L}*|confirm\\p{L}*|faire part|indiqu(?:ez|er)|précis(?:ez|er)|communiqu(?:ez|er)|observations|agir|date limite',
  },
};
