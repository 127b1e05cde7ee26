import { codes, daysIn, type LetterWords } from './letter-words.ts';

const day = daysIn('fr-FR');

export const french: LetterWords = {
  readers: { domains: /\.(?:fr|be|ca|ch|lu|mc)$/ },
  date: (at) => day(at).replace(/^1 /, '1er '),
  colon: ' : ',
  stop: '.',
  semicolon: ' ; ',
  quoted: (text) => `« ${text} »`,
  dear: (name) => `À l’attention de ${name}\n\nMadame, Monsieur,`,
  sirs: 'Madame, Monsieur,',
  reviewers: () => 'Madame, Monsieur,',
  close: 'Nous vous prions d’agréer, Madame, Monsieur, l’expression de nos salutations distinguées.',
  reference: 'Notre référence',
  complaint: 'Réclamation',
  listing: 'Annonce',
  foreign: 'Également citées, mais absentes de notre catalogue',
  complaints: 'Les réclamations visant nos annonces qui sont en cours d’après nos dossiers :',
  received: (date) => `reçue le ${date}`,
  answered: (dates) => `réponse envoyée le ${dates}`,
  isOff: (since) => `hors vente${since ? ` depuis le ${since}` : ''}`,
  asked: 'Sur les points de votre notification :',
  right: 'Droit invoqué',
  owner: 'Auteur de la réclamation',
  store: 'Notre boutique',
  which: (many, names) => {
    if (names) return `${many ? 'les annonces' : 'l’annonce'} ${names}`;
    return many ? 'ces annonces' : 'cette annonce';
  },
  off: (which, since) =>
    `À titre de précaution et sans reconnaissance d’une quelconque atteinte à des droits, nous avons retiré ${which} de la vente${since ? ` le ${since}` : ''}.`,
  notOnSale: (which, many) => `À ce jour, ${which} ${many ? 'ne sont pas' : 'n’est pas'} en vente.`,
  back: (which, off, since, many) =>
    `À titre de précaution et sans reconnaissance d’une quelconque atteinte à des droits, nous avions retiré ${which} de la vente${off ? ` le ${off}` : ''} ; ${many ? 'elles sont' : 'elle est'} de nouveau en vente${since ? ` depuis le ${since}` : ''}.`,
  wrote: (days) =>
    `Le ${days}, nous avons écrit à l’auteur de la réclamation pour lui demander de la retirer.`,
  points: 'Nous répondons point par point à votre dernier message :',
  files: 'Pièces jointes',
  platform: 'la plateforme',
  rights: {
    trademark: 'droit des marques',
    counterfeit: 'authenticité des produits',
    copyright: 'droit d’auteur',
    'design-patent': 'dessins et modèles',
    'utility-patent': 'brevet',
    'parallel-import': 'importation parallèle',
    'selective-distribution': 'distribution sélective',
    unspecified: 'propriété intellectuelle',
  },
  numbers: {
    'us-trademark-registration': 'marque américaine, enregistrement n°',
    'us-trademark-serial': 'demande de marque américaine n°',
    'eu-trademark': 'marque de l’Union européenne n°',
    'uk-trademark': 'marque britannique n°',
    'de-trademark': 'marque allemande n°',
    'cn-trademark': 'marque chinoise n°',
    'jp-trademark': 'marque japonaise n°',
    'wo-trademark': 'marque internationale n°',
    trademark: 'marque n°',
    'us-design-patent': 'brevet de dessin américain n°',
    'registered-community-design': 'dessin ou modèle communautaire enregistré n°',
    design: 'dessin ou modèle n°',
    'us-utility-patent': 'brevet américain n°',
    'ep-patent': 'brevet européen n°',
    'wo-patent': 'demande internationale de brevet n°',
    'cn-patent': 'brevet chinois n°',
    patent: 'brevet n°',
    'us-copyright-registration': 'enregistrement américain de droit d’auteur n°',
    copyright: 'droit d’auteur n°',
  },
  ids: {
    ...codes,
    'item-number': 'objet n°',
    'product-id': 'produit n°',
    'listing-id': 'n°',
  },
  appeal: {
    subject: 'Contestation d’une réclamation',
    claim: (claim) => `Nous contestons la réclamation désignée ci-dessous. ${claim}`,
    facts: 'Nous apportons les précisions suivantes :',
    thanks: ' Nous vous remercions de l’attention que vous y porterez.',
    back: 'Nous vous prions de bien vouloir réexaminer la réclamation, rétablir l’annonce et supprimer la réclamation de notre compte.',
    restored:
      'Nous vous prions de bien vouloir réexaminer la réclamation, rétablir les contenus supprimés et retirer la réclamation de notre compte.',
    closed: 'Nous vous prions de bien vouloir réexaminer la réclamation et la supprimer de notre compte.',
  },
  neverSold: {
    claim: 'Notre boutique n’a jamais vendu le produit visé.',
    period: 'Période sur laquelle nous avons vérifié nos commandes et notre stock',
    result: 'Résultat',
    reports: 'Rapports',
    request:
      'Nous vous prions de bien vouloir vérifier ces éléments et supprimer la réclamation de notre compte.',
  },
  authenticGoods: {
    claim: 'Les produits sont authentiques, comme l’établissent les documents ci-après.',
    supplier: 'Fournisseur',
    invoices: (days) => `Factures${days === undefined ? '' : ` des ${days} derniers jours`}`,
    chain: 'Du titulaire du droit jusqu’à nous',
    authorisation: 'Autorisation',
  },
  markNotUsed: {
    claim: 'Nous n’utilisons pas la marque pour désigner l’origine de nos produits.',
    brand: 'Marque apposée sur les produits',
    where: 'Emplacements où figure le signe en cause',
    pictures: 'Photographies',
    scope: 'Portée de la marque invoquée',
  },
  parallelImport: {
    claim:
      'Les produits ont été mis pour la première fois sur ce marché par le titulaire du droit ou avec son consentement ; le droit est donc épuisé.',
    firstSale: 'Première mise sur le marché',
    proof: 'Justificatifs',
    state: 'État des produits',
  },
  design: {
    claims: {
      us: 'Aux yeux d’un observateur ordinaire, notre produit n’est pas substantiellement identique au dessin breveté.',
      eu: 'Notre article produit sur l’utilisateur averti une impression visuelle globale différente de celle du dessin ou modèle protégé.',
    },
    differences:
      'Différences, avec pour chacune la figure de l’enregistrement et une photographie de notre produit',
    impression: 'Impression visuelle globale',
    earlier: 'Dessins ou modèles antérieurs',
  },
  patent: {
    claim:
      'Notre produit ne reproduit pas au moins une caractéristique de chaque revendication indépendante et n’entre pas dans le champ du brevet.',
    examined: 'Revendication examinée',
    elements: 'Caractéristique par caractéristique',
    opinion: 'Avis',
    order: 'Décision de justice',
  },
  ownWork: {
    claim: 'Les images, textes ou créations en cause sont notre propre œuvre ou sont utilisés sous licence.',
    author: 'Auteur et date',
    proof: 'Justificatifs',
    earlier: 'Publication antérieure',
  },
  planOfAction: {
    subject: 'Plan d’action',
    claim: 'Nous vous soumettons le présent plan d’action et sollicitons le réexamen de notre compte.',
    cause: 'Cause de chaque réclamation',
    corrected: 'Mesures déjà prises',
    prevention: 'Mesures de prévention',
    documents: 'Documents',
    request: 'Nous vous prions de bien vouloir réexaminer le compte et le rétablir.',
  },
  policyAnswer: {
    subject: 'Réponse à votre notification',
    claim: 'Nous répondons à la notification désignée ci-dessous.',
    asked: 'Éléments demandés par la notification',
    done: 'Mesures prises',
    request: 'Nous vous prions de bien vouloir examiner cette réponse et clore le dossier.',
  },
  editDetailPage: {
    subject: () => 'Réponse concernant la fiche produit',
    claim: () => 'Nous répondons à la notification ci-dessous concernant la fiche produit.',
    changed: 'Modifications',
    changedOn: 'Date des modifications',
    compatibility: 'Compatibilité, si le produit s’adapte à ceux d’une autre marque',
    request: 'Nous vous prions de bien vouloir examiner la fiche et clore le dossier.',
  },
  askWhichRight: {
    subject: 'Demande de précisions sur une réclamation',
    claim: 'Nous avons reçu la notification ci-dessous et souhaitons y donner suite.',
    lead: 'Nous vous prions de nous indiquer :',
    points: [
      'le droit invoqué, son numéro d’enregistrement et son titulaire ;',
      'le produit, l’image ou le texte visé ;',
      'les coordonnées du titulaire du droit.',
    ],
    request: 'Nous répondrons dès que nous disposerons de ces éléments.',
  },
  freeAnswer: { subject: 'Notre réponse' },
  withdrawal: {
    questions: {
      trademark: 'quel mot, signe ou image de l’annonce ou du produit est visé par votre réclamation',
      counterfeit: 'ce qui vous fait douter de l’authenticité du produit',
      copyright: 'quelle œuvre et quelle image ou quel texte de l’annonce sont visés par votre réclamation',
      'design-patent':
        'quelles caractéristiques du produit correspondent selon vous à celles du dessin ou modèle',
      'utility-patent':
        'quelle revendication et quelles caractéristiques du produit sont visées par votre réclamation',
      'parallel-import': 'quels produits et quel marché sont visés par votre réclamation',
      'selective-distribution':
        'quels produits et quelles conditions de distribution sont visés par votre réclamation',
      unspecified: 'quel droit est invoqué et quelle partie de l’annonce ou du produit est visée',
    },
    request: {
      subject: 'Votre réclamation',
      told: (right, platform) =>
        `Nous avons été informés par ${platform} de votre réclamation (${right}) visant notre boutique :`,
      received: (right) => `Nous avons reçu une réclamation en votre nom (${right}) visant notre boutique :`,
      settle: (question) =>
        `Nous attachons une grande importance au respect des droits de propriété intellectuelle et souhaitons régler cette question directement avec vous. Si un point reste en suspens, merci de nous indiquer ${question} ; nous l’examinerons sans délai.`,
      withdraw:
        'Si la réclamation résulte d’une erreur, ou dès que le point soulevé sera réglé, nous vous remercions de bien vouloir la retirer :',
      reply:
        'Une brève réponse à ce message, y compris pour nous signaler le retrait, nous serait très utile. Nous vous remercions du temps que vous voudrez bien y consacrer.',
    },
    vero: {
      subject: 'Votre signalement eBay VeRO',
      told: (right) =>
        `eBay nous a informés de votre signalement dans le cadre du programme VeRO (${right}) et nous a invités à nous adresser à vous :`,
      received: (right) =>
        `Nous avons reçu un signalement fait en votre nom dans le cadre du programme VeRO d’eBay (${right}) :`,
      settle: (question) =>
        `eBay n’est pas en mesure de nous communiquer le motif exact. Merci de nous indiquer ${question}, afin que nous puissions l’examiner sans délai.`,
      withdraw:
        'Si le signalement résulte d’une erreur, ou dès que le point soulevé sera réglé, nous vous remercions de bien vouloir le retirer :',
      reply:
        'Une brève réponse à ce message nous serait très utile. Nous vous remercions du temps que vous voudrez bien y consacrer.',
    },
    amazon: (mailbox = 'l’adresse qu’Amazon vous a indiquée en confirmant votre signalement') => [
      'Nous vous prions d’adresser vous-même le retrait à Amazon, depuis l’adresse utilisée pour le signalement ; Amazon n’accepte pas un retrait transmis par nos soins.',
      `Vous pouvez passer par l’historique des signalements du Registre des marques ou écrire à ${mailbox}.`,
      'Merci d’indiquer le numéro de réclamation, l’ASIN, notre boutique et notre adresse e-mail mentionnés ci-dessus, et de déclarer expressément que vous retirez le signalement et, si tel est le cas, qu’il a été fait par erreur ; Amazon exige cette déclaration.',
    ],
    ebay: (mailbox = 'eBay') => [
      `Nous vous prions d’écrire vous-même à ${mailbox}, depuis l’adresse que vous utilisez pour le programme VeRO.`,
      'Merci d’indiquer le numéro d’objet mentionné ci-dessus et de préciser que le signalement est retiré et que l’objet peut être remis en vente.',
    ],
    alibaba: [
      'Nous vous prions de retirer la réclamation depuis le compte IP Protection Platform avec lequel elle a été déposée : ouvrez la réclamation et choisissez de la retirer.',
      'Un message adressé à nous seuls ne met pas fin à la réclamation sur la plateforme.',
    ],
    other: (platform) => [
      `Nous vous prions d’informer vous-même ${platform} du retrait, par la voie utilisée pour le signalement.`,
      'Merci d’indiquer la réclamation et l’annonce mentionnées ci-dessus.',
    ],
  },
  demandLetterReply: {
    subject: 'Votre mise en demeure',
    receipt:
      'Nous accusons réception de votre courrier, qui est en cours d’examen. La présente réponse n’emporte aucune reconnaissance de vos prétentions et est faite sous réserve de tous nos droits.',
    needed: 'Afin de pouvoir examiner votre demande, nous vous prions de nous communiquer :',
    points: [
      'le certificat d’enregistrement ou tout autre justificatif du droit, et l’identité de son titulaire actuel ;',
      'le mandat vous autorisant à agir au nom du titulaire ;',
      'la désignation de nos annonces ou produits visés et de leurs caractéristiques en cause ;',
      'le lieu et la date des constatations ou des achats.',
    ],
    ending: () =>
      'Nous vous prions de nous accorder, à compter de la réception de ces documents, un délai de dix jours ouvrables pour vous répondre, et d’adresser toute correspondance ultérieure aux coordonnées ci-dessous. Nous ne signerons aucun engagement avant la fin de cet examen.',
  },
};
