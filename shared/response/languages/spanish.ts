import { codes, daysIn, type LetterWords } from './letter-words.ts';

export const spanish: LetterWords = {
  readers: {
    platforms: ['mercado-libre'],
    domains: /\.(?:es|mx|ar|co|cl|pe|uy|ec|ve|bo|py|cr|pa|gt|hn|ni|sv|do)$|(?:^|\.)mercadolibre\.com$/,
  },
  date: daysIn('es-ES'),
  colon: ': ',
  stop: '.',
  semicolon: '; ',
  quoted: (text) => `«${text}»`,
  dear: (name) => `A la atención de ${name}\n\nEstimados señores:`,
  sirs: 'Estimados señores:',
  reviewers: () => 'Estimados señores:',
  close: 'Reciban un cordial saludo,',
  reference: 'Nuestra referencia',
  complaint: 'Denuncia',
  listing: 'Anuncio',
  foreign: 'También mencionados, pero ajenos a nuestro catálogo',
  complaints: 'Denuncias sobre nuestros anuncios que, según nuestros registros, siguen abiertas:',
  received: (date) => `recibida el ${date}`,
  answered: (dates) => `respondida el ${dates}`,
  isOff: (since) => `fuera de venta${since ? ` desde el ${since}` : ''}`,
  asked: 'En cuanto a los puntos de su notificación:',
  right: 'Derecho invocado',
  owner: 'Denunciante',
  store: 'Nuestra tienda',
  which: (many, names) => {
    if (names) return `${many ? 'los anuncios' : 'el anuncio'} ${names}`;
    return many ? 'estos anuncios' : 'este anuncio';
  },
  off: (which, since) =>
    `Como medida de precaución, y sin que ello suponga reconocer infracción alguna, ${since ? `el ${since} retiramos` : 'hemos retirado'} de la venta ${which}.`,
  notOnSale: (which, many) => `En este momento ${which} no ${many ? 'están' : 'está'} a la venta.`,
  back: (which, off, since, many) =>
    `Como medida de precaución, y sin que ello supusiera reconocer infracción alguna, habíamos retirado de la venta ${which}${off ? ` el ${off}` : ''}; ${many ? 'están' : 'está'} de nuevo a la venta${since ? ` desde el ${since}` : ''}.`,
  wrote: (days) => `El ${days} escribimos al denunciante para solicitarle que retirara la denuncia.`,
  points: 'Respondemos uno por uno a los puntos de su último mensaje:',
  files: 'Archivos adjuntos',
  platform: 'la plataforma',
  rights: {
    trademark: 'derecho de marca',
    counterfeit: 'autenticidad de los productos',
    copyright: 'derechos de autor',
    'design-patent': 'diseño industrial',
    'utility-patent': 'patente',
    'parallel-import': 'importación paralela',
    'selective-distribution': 'distribución selectiva',
    unspecified: 'propiedad intelectual',
  },
  numbers: {
    'us-trademark-registration': 'marca estadounidense, registro n.º',
    'us-trademark-serial': 'solicitud de marca estadounidense n.º',
    'eu-trademark': 'marca de la Unión Europea n.º',
    'uk-trademark': 'marca británica n.º',
    'de-trademark': 'marca alemana n.º',
    'cn-trademark': 'marca china n.º',
    'jp-trademark': 'marca japonesa n.º',
    'wo-trademark': 'marca internacional n.º',
    trademark: 'marca n.º',
    'us-design-patent': 'patente de diseño estadounidense n.º',
    'registered-community-design': 'dibujo o modelo comunitario registrado n.º',
    design: 'diseño n.º',
    'us-utility-patent': 'patente estadounidense n.º',
    'ep-patent': 'patente europea n.º',
    'wo-patent': 'solicitud internacional de patente n.º',
    'cn-patent': 'patente china n.º',
    patent: 'patente n.º',
    'us-copyright-registration': 'registro estadounidense de derechos de autor n.º',
    copyright: 'derechos de autor n.º',
  },
  ids: {
    ...codes,
    'item-number': 'artículo n.º',
    'product-id': 'producto n.º',
    'listing-id': 'n.º',
  },
  appeal: {
    subject: 'Impugnación de una denuncia',
    claim: (claim) => `Impugnamos la denuncia que se indica a continuación. ${claim}`,
    facts: 'En concreto:',
    thanks: ' Les agradecemos de antemano su atención.',
    back: 'Les rogamos que revisen la denuncia, restablezcan el anuncio y eliminen la denuncia de nuestra cuenta.',
    restored:
      'Les rogamos que revisen la denuncia, restablezcan el contenido eliminado y borren la denuncia de nuestra cuenta.',
    closed: 'Les rogamos que revisen la denuncia y la eliminen de nuestra cuenta.',
  },
  neverSold: {
    claim: 'Nuestra tienda no ha vendido el producto al que se refiere la denuncia.',
    period: 'Periodo en el que hemos comprobado nuestros pedidos y nuestro inventario',
    result: 'Resultado',
    reports: 'Informes',
    request: 'Les rogamos que lo comprueben y eliminen la denuncia de nuestra cuenta.',
  },
  authenticGoods: {
    claim: 'Los productos son auténticos, como acreditan los documentos siguientes.',
    supplier: 'Proveedor',
    invoices: (days) => `Facturas${days === undefined ? '' : ` de los últimos ${days} días`}`,
    chain: 'Del titular del derecho a nosotros',
    authorisation: 'Autorización',
  },
  markNotUsed: {
    claim: 'No utilizamos la marca para indicar la procedencia de nuestros productos.',
    brand: 'Marca de los productos',
    where: 'Dónde figura el signo en cuestión',
    pictures: 'Fotografías',
    scope: 'Alcance de la marca invocada',
  },
  parallelImport: {
    claim:
      'Los productos fueron comercializados por primera vez en este mercado por el titular del derecho o con su consentimiento, por lo que el derecho está agotado.',
    firstSale: 'Primera comercialización',
    proof: 'Justificantes',
    state: 'Estado de los productos',
  },
  design: {
    claims: {
      us: 'A los ojos de un observador ordinario, nuestro producto no es sustancialmente igual al diseño patentado.',
      eu: 'Nuestro producto produce en el usuario informado una impresión general distinta de la que produce el diseño protegido.',
    },
    differences: 'Diferencias, cada una con la figura del registro y una fotografía de nuestro producto',
    impression: 'Impresión general',
    earlier: 'Diseños anteriores',
  },
  patent: {
    claim:
      'Nuestro producto carece de al menos un elemento de cada reivindicación independiente y no entra en el ámbito de protección de la patente.',
    examined: 'Reivindicación examinada',
    elements: 'Elemento por elemento',
    opinion: 'Dictamen',
    order: 'Resolución judicial',
  },
  ownWork: {
    claim: 'Las imágenes, los textos o los diseños en cuestión son obra nuestra o se utilizan bajo licencia.',
    author: 'Autor y fecha',
    proof: 'Justificantes',
    earlier: 'Publicación anterior',
  },
  planOfAction: {
    subject: 'Plan de acción',
    claim: 'Presentamos este plan de acción y solicitamos la revisión de nuestra cuenta.',
    cause: 'Causa de cada denuncia',
    corrected: 'Medidas ya adoptadas',
    prevention: 'Medidas de prevención',
    documents: 'Documentos',
    request: 'Les rogamos que revisen la cuenta y la restablezcan.',
  },
  policyAnswer: {
    subject: 'Respuesta a su notificación',
    claim: 'Respondemos a la notificación que se indica a continuación.',
    asked: 'Qué solicita la notificación',
    done: 'Medidas adoptadas',
    request: 'Les rogamos que revisen la respuesta y cierren el caso.',
  },
  editDetailPage: {
    subject: () => 'Respuesta sobre la página del producto',
    claim: () => 'Respondemos a la notificación siguiente sobre la página del producto.',
    changed: 'Cambios realizados',
    changedOn: 'Fecha de los cambios',
    compatibility: 'Compatibilidad, si el producto sirve para los de otra marca',
    request: 'Les rogamos que revisen la página y cierren el caso.',
  },
  askWhichRight: {
    subject: 'Solicitud de información sobre una denuncia',
    claim: 'Hemos recibido la notificación que figura a continuación y deseamos resolver el asunto.',
    lead: 'Les rogamos que nos indiquen:',
    points: [
      'qué derecho se invoca, con su número de registro, y quién es su titular;',
      'a qué producto, imagen o texto se refiere;',
      'cómo podemos ponernos en contacto con el titular del derecho.',
    ],
    request: 'Responderemos en cuanto dispongamos de estos datos.',
  },
  freeAnswer: { subject: 'Nuestra respuesta' },
  withdrawal: {
    questions: {
      trademark: 'a qué palabra, signo o imagen del anuncio o del producto se refiere su denuncia',
      counterfeit: 'qué les hace dudar de la autenticidad del producto',
      copyright: 'a qué obra y a qué imagen o texto del anuncio se refiere su denuncia',
      'design-patent': 'qué características del producto consideran que corresponden al diseño',
      'utility-patent': 'a qué reivindicación y a qué características del producto se refiere su denuncia',
      'parallel-import': 'a qué productos y a qué mercado se refiere su denuncia',
      'selective-distribution': 'a qué productos y a qué condiciones de distribución se refiere su denuncia',
      unspecified: 'qué derecho se invoca y a qué parte del anuncio o del producto se refiere su denuncia',
    },
    request: {
      subject: 'Su denuncia',
      told: (right, platform) =>
        `A través de ${platform} hemos tenido conocimiento de su denuncia (${right}) sobre nuestra tienda:`,
      received: (right) => `Hemos recibido una denuncia en su nombre (${right}) sobre nuestra tienda:`,
      settle: (question) =>
        `Nos tomamos muy en serio los derechos de propiedad intelectual y nos gustaría resolver este asunto directamente con ustedes. Si queda alguna cuestión pendiente, les rogamos que nos indiquen ${question}, y lo examinaremos de inmediato.`,
      withdraw:
        'Si la denuncia se presentó por error, o una vez resuelta la cuestión, les rogamos que la retiren:',
      reply:
        'Les agradeceríamos una breve respuesta a este mensaje, también para indicarnos que ya lo han hecho. Gracias por su tiempo.',
    },
    vero: {
      subject: 'Su denuncia en eBay VeRO',
      told: (right) =>
        `eBay nos ha informado de la denuncia que presentaron en el programa VeRO (${right}) y nos ha remitido a ustedes:`,
      received: (right) =>
        `Hemos recibido una denuncia presentada en su nombre en el programa VeRO de eBay (${right}):`,
      settle: (question) =>
        `eBay no puede comunicarnos el motivo exacto. Les rogamos que nos indiquen ${question}, para que podamos examinarlo de inmediato.`,
      withdraw:
        'Si la denuncia se presentó por error, o una vez resuelta la cuestión, les rogamos que la retiren:',
      reply: 'Les agradeceríamos una breve respuesta a este mensaje. Gracias por su tiempo.',
    },
    amazon: (mailbox = 'la dirección que Amazon les indicó al confirmar su denuncia') => [
      'Les rogamos que envíen la retirada directamente a Amazon, desde la dirección con la que presentaron la denuncia; Amazon no acepta una retirada reenviada por nosotros.',
      `Pueden hacerlo desde el historial de envíos del Registro de marcas o escribiendo a ${mailbox}.`,
      'Indiquen, por favor, el número de denuncia, el ASIN, nuestra tienda y nuestra dirección de correo electrónico tal como figuran arriba, y declaren expresamente que retiran la denuncia y, si así fue, que se presentó por error; Amazon exige esta declaración.',
    ],
    ebay: (mailbox = 'eBay') => [
      `Les rogamos que escriban directamente a ${mailbox}, desde la dirección con la que participan en el programa VeRO.`,
      'Indiquen, por favor, el número de artículo que figura arriba y que la denuncia queda retirada y el artículo puede volver a publicarse.',
    ],
    alibaba: [
      'Les rogamos que retiren la denuncia en la cuenta de IP Protection Platform con la que la presentaron: abran la denuncia y elijan la opción de retirarla.',
      'Un mensaje dirigido solo a nosotros no pone fin a la denuncia en la plataforma.',
    ],
    other: (platform) => [
      `Les rogamos que comuniquen directamente a ${platform}, por la misma vía por la que la presentaron, que retiran la denuncia.`,
      'Indiquen, por favor, la denuncia y el anuncio tal como figuran arriba.',
    ],
  },
  demandLetterReply: {
    subject: 'Su requerimiento',
    receipt:
      'Hemos recibido su requerimiento y lo estamos examinando. La presente respuesta no supone reconocimiento de pretensión alguna y se formula con expresa reserva de todos nuestros derechos.',
    needed: 'Para poder examinar su reclamación, les rogamos que nos remitan:',
    points: [
      'el certificado de registro u otra prueba del derecho, y la identidad de su titular actual;',
      'el poder que les faculta para actuar en nombre del titular;',
      'la indicación de los anuncios o productos nuestros de que se trata y de las características cuestionadas;',
      'el lugar y la fecha en que fueron vistos o adquiridos.',
    ],
    ending: () =>
      'Les rogamos que nos concedan diez días hábiles desde la recepción de estos documentos para responder y que dirijan toda comunicación posterior a los datos de contacto que figuran abajo. No firmaremos ningún compromiso antes de concluir este examen.',
  },
};
