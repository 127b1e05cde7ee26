import { codes, daysIn, type LetterWords } from './letter-words.ts';

const day = daysIn('pt-BR');

/** As it is written in Brazil, where most of it comes from. */
export const portuguese: LetterWords = {
  readers: { platforms: ['mercado-libre'], domains: /\.(?:br|pt|ao|mz)$|(?:^|\.)mercadolivre\.com$/ },
  date: (at) => day(at).replace(/^1 /, '1º '),
  colon: ': ',
  stop: '.',
  semicolon: '; ',
  quoted: (text) => `“${text}”`,
  dear: (name) => `Aos cuidados de ${name}\n\nPrezados Senhores,`,
  sirs: 'Prezados Senhores,',
  reviewers: () => 'Prezados Senhores,',
  close: 'Atenciosamente,',
  reference: 'Nossa referência',
  complaint: 'Denúncia',
  listing: 'Anúncio',
  foreign: 'Também citados, mas ausentes do nosso catálogo',
  complaints: 'Denúncias sobre os nossos anúncios que, segundo os nossos registros, continuam em aberto:',
  received: (date) => `recebida em ${date}`,
  answered: (dates) => `respondida em ${dates}`,
  isOff: (since) => `indisponível para venda${since ? ` desde ${since}` : ''}`,
  asked: 'Quanto aos pontos da sua notificação:',
  right: 'Direito invocado',
  owner: 'Denunciante',
  store: 'Nossa loja',
  which: (many, names) => {
    if (names) return `${many ? 'os anúncios' : 'o anúncio'} ${names}`;
    return many ? 'estes anúncios' : 'este anúncio';
  },
  off: (which, since) =>
    `Por precaução, e sem que isso implique o reconhecimento de qualquer infração, suspendemos ${which}${since ? ` em ${since}` : ''}.`,
  notOnSale: (which, many) => `No momento, ${which} não ${many ? 'estão' : 'está'} à venda.`,
  back: (which, off, since, many) =>
    `Por precaução, e sem que isso implicasse o reconhecimento de qualquer infração, havíamos suspendido ${which}${off ? ` em ${off}` : ''}; ${many ? 'estão' : 'está'} novamente à venda${since ? ` desde ${since}` : ''}.`,
  wrote: (days) => `Em ${days}, escrevemos ao denunciante solicitando a retirada da denúncia.`,
  points: 'Respondemos ponto por ponto à sua última mensagem:',
  files: 'Arquivos anexados',
  // behind “plataforma”, for names of platforms differ in their article
  platform: 'de vendas',
  rights: {
    trademark: 'direito de marca',
    counterfeit: 'autenticidade dos produtos',
    copyright: 'direitos autorais',
    'design-patent': 'desenho industrial',
    'utility-patent': 'patente',
    'parallel-import': 'importação paralela',
    'selective-distribution': 'distribuição seletiva',
    unspecified: 'propriedade intelectual',
  },
  numbers: {
    'us-trademark-registration': 'marca dos EUA, registro nº',
    'us-trademark-serial': 'pedido de marca dos EUA nº',
    'eu-trademark': 'marca da União Europeia nº',
    'uk-trademark': 'marca britânica nº',
    'de-trademark': 'marca alemã nº',
    'cn-trademark': 'marca chinesa nº',
    'jp-trademark': 'marca japonesa nº',
    'wo-trademark': 'marca internacional nº',
    trademark: 'marca nº',
    'us-design-patent': 'patente de desenho dos EUA nº',
    'registered-community-design': 'desenho ou modelo comunitário registrado nº',
    design: 'desenho industrial nº',
    'us-utility-patent': 'patente dos EUA nº',
    'ep-patent': 'patente europeia nº',
    'wo-patent': 'pedido internacional de patente nº',
    'cn-patent': 'patente chinesa nº',
    patent: 'patente nº',
    'us-copyright-registration': 'registro de direitos autorais dos EUA nº',
    copyright: 'direitos autorais nº',
  },
  ids: {
    ...codes,
    'item-number': 'item nº',
    'product-id': 'produto nº',
    'listing-id': 'nº',
  },
  appeal: {
    subject: 'Contestação de uma denúncia',
    claim: (claim) => `Contestamos a denúncia indicada abaixo. ${claim}`,
    facts: 'Em detalhe:',
    thanks: ' Agradecemos desde já a análise.',
    back: 'Solicitamos que revisem a denúncia, restabeleçam o anúncio e removam a denúncia da nossa conta.',
    restored:
      'Solicitamos que revisem a denúncia, restabeleçam o conteúdo removido e retirem a denúncia da nossa conta.',
    closed: 'Solicitamos que revisem a denúncia e a removam da nossa conta.',
  },
  neverSold: {
    claim: 'A nossa loja não vendeu o produto indicado na denúncia.',
    period: 'Período em que verificamos os nossos pedidos e o nosso estoque',
    result: 'Resultado',
    reports: 'Relatórios',
    request: 'Solicitamos que verifiquem o caso e removam a denúncia da nossa conta.',
  },
  authenticGoods: {
    claim: 'Os produtos são autênticos, como comprovam os documentos a seguir.',
    supplier: 'Fornecedor',
    invoices: (days) => `Notas fiscais${days === undefined ? '' : ` dos últimos ${days} dias`}`,
    chain: 'Do titular do direito até nós',
    authorisation: 'Autorização',
  },
  markNotUsed: {
    claim: 'Não utilizamos a marca para indicar a origem dos nossos produtos.',
    brand: 'Marca dos produtos',
    where: 'Onde aparece o sinal em questão',
    pictures: 'Fotografias',
    scope: 'Alcance da marca invocada',
  },
  parallelImport: {
    claim:
      'Os produtos foram colocados pela primeira vez neste mercado pelo titular do direito ou com o seu consentimento, de modo que o direito está esgotado.',
    firstSale: 'Primeira colocação no mercado',
    proof: 'Comprovantes',
    state: 'Estado dos produtos',
  },
  design: {
    claims: {
      us: 'Aos olhos de um observador comum, o nosso produto não é substancialmente igual ao desenho patenteado.',
      eu: 'O nosso produto suscita no usuário informado uma impressão global diferente da suscitada pelo desenho protegido.',
    },
    differences: 'Diferenças, cada uma com a figura do registro e uma fotografia do nosso produto',
    impression: 'Impressão global',
    earlier: 'Desenhos anteriores',
  },
  patent: {
    claim:
      'O nosso produto não apresenta ao menos um elemento de cada reivindicação independente e não está abrangido pela patente.',
    examined: 'Reivindicação examinada',
    elements: 'Elemento por elemento',
    opinion: 'Parecer',
    order: 'Decisão judicial',
  },
  ownWork: {
    claim: 'As imagens, os textos ou os desenhos em questão são obra nossa ou são utilizados sob licença.',
    author: 'Autor e data',
    proof: 'Comprovantes',
    earlier: 'Publicação anterior',
  },
  planOfAction: {
    subject: 'Plano de ação',
    claim: 'Apresentamos este plano de ação e solicitamos a revisão da nossa conta.',
    cause: 'Causa de cada denúncia',
    corrected: 'Medidas já adotadas',
    prevention: 'Medidas de prevenção',
    documents: 'Documentos',
    request: 'Solicitamos que revisem a conta e a restabeleçam.',
  },
  policyAnswer: {
    subject: 'Resposta à sua notificação',
    claim: 'Respondemos à notificação indicada abaixo.',
    asked: 'O que a notificação solicita',
    done: 'Medidas adotadas',
    request: 'Solicitamos que analisem a resposta e encerrem o caso.',
  },
  editDetailPage: {
    subject: () => 'Resposta sobre a página do produto',
    claim: () => 'Respondemos à notificação abaixo sobre a página do produto.',
    changed: 'Alterações realizadas',
    changedOn: 'Data das alterações',
    compatibility: 'Compatibilidade, caso o produto sirva para os de outra marca',
    request: 'Solicitamos que analisem a página e encerrem o caso.',
  },
  askWhichRight: {
    subject: 'Pedido de informações sobre uma denúncia',
    claim: 'Recebemos a notificação abaixo e gostaríamos de resolver o assunto.',
    lead: 'Solicitamos que nos informem:',
    points: [
      'qual direito é invocado, com o respectivo número de registro, e quem é o seu titular;',
      'a qual produto, imagem ou texto a notificação se refere;',
      'como podemos entrar em contato com o titular do direito.',
    ],
    request: 'Responderemos assim que tivermos essas informações.',
  },
  freeAnswer: { subject: 'Nossa resposta' },
  withdrawal: {
    questions: {
      trademark: 'a qual palavra, sinal ou imagem do anúncio ou do produto a denúncia se refere',
      counterfeit: 'o que os leva a duvidar da autenticidade do produto',
      copyright: 'a qual obra e a qual imagem ou texto do anúncio a denúncia se refere',
      'design-patent': 'quais características do produto consideram corresponder às do desenho',
      'utility-patent': 'a qual reivindicação e a quais características do produto a denúncia se refere',
      'parallel-import': 'a quais produtos e a qual mercado a denúncia se refere',
      'selective-distribution': 'a quais produtos e a quais condições de distribuição a denúncia se refere',
      unspecified: 'qual direito é invocado e a qual parte do anúncio ou do produto a denúncia se refere',
    },
    request: {
      subject: 'Sua denúncia',
      told: (right, platform) =>
        `Fomos informados pela plataforma ${platform} da sua denúncia (${right}) sobre a nossa loja:`,
      received: (right) => `Recebemos uma denúncia em seu nome (${right}) sobre a nossa loja:`,
      settle: (question) =>
        `Levamos a sério os direitos de propriedade intelectual e gostaríamos de resolver o assunto diretamente com os senhores. Se houver algum ponto em aberto, pedimos que nos informem ${question}; verificaremos de imediato.`,
      withdraw:
        'Se a denúncia foi apresentada por engano, ou assim que a questão estiver resolvida, pedimos que a retirem:',
      reply:
        'Agradeceríamos uma breve resposta a esta mensagem, inclusive para nos comunicar a retirada. Agradecemos a atenção.',
    },
    vero: {
      subject: 'Sua denúncia no eBay VeRO',
      told: (right) =>
        `O eBay nos informou da sua denúncia no programa VeRO (${right}) e nos orientou a entrar em contato com os senhores:`,
      received: (right) =>
        `Recebemos uma denúncia apresentada em seu nome no programa VeRO do eBay (${right}):`,
      settle: (question) =>
        `O eBay não pode nos informar o motivo exato. Pedimos que nos informem ${question}, para que possamos verificar de imediato.`,
      withdraw:
        'Se a denúncia foi apresentada por engano, ou assim que a questão estiver resolvida, pedimos que a retirem:',
      reply: 'Agradeceríamos uma breve resposta a esta mensagem. Agradecemos a atenção.',
    },
    amazon: (mailbox = 'o endereço que a Amazon lhes indicou ao confirmar a denúncia') => [
      'Pedimos que enviem a retirada diretamente à Amazon, do endereço com o qual apresentaram a denúncia; a Amazon não aceita uma retirada encaminhada por nós.',
      `Usem o histórico de denúncias do Registro de Marcas ou escrevam para ${mailbox}.`,
      'Indiquem, por favor, o número da denúncia, o ASIN, a nossa loja e o nosso endereço de e-mail conforme constam acima, e declarem expressamente que retiram a denúncia e, se for o caso, que ela foi apresentada por engano; a Amazon exige essa declaração.',
    ],
    ebay: (mailbox = 'o eBay') => [
      `Pedimos que escrevam diretamente para ${mailbox}, do endereço com o qual participam do programa VeRO.`,
      'Indiquem, por favor, o número do item que consta acima e que a denúncia foi retirada e o item pode ser anunciado novamente.',
    ],
    alibaba: [
      'Pedimos que retirem a denúncia na conta da IP Protection Platform com a qual a apresentaram: abram a denúncia e escolham a opção de retirá-la.',
      'Uma mensagem enviada somente a nós não encerra a denúncia na plataforma.',
    ],
    other: (platform) => [
      `Pedimos que comuniquem a retirada diretamente à plataforma ${platform}, pela mesma via pela qual apresentaram a denúncia.`,
      'Indiquem, por favor, a denúncia e o anúncio conforme constam acima.',
    ],
  },
  demandLetterReply: {
    subject: 'Sua notificação extrajudicial',
    receipt:
      'Acusamos o recebimento da sua notificação, que está em análise. A presente resposta não implica o reconhecimento de qualquer pretensão e é apresentada com reserva de todos os nossos direitos.',
    needed: 'Para que possamos analisar o pedido, solicitamos que nos enviem:',
    points: [
      'o certificado de registro ou outra prova do direito, e a identificação do seu titular atual;',
      'a procuração que os autoriza a agir em nome do titular;',
      'a indicação dos nossos anúncios ou produtos em questão e das características contestadas;',
      'o local e a data em que foram vistos ou adquiridos.',
    ],
    ending: () =>
      'Solicitamos o prazo de dez dias úteis, a contar do recebimento desses documentos, para responder, e pedimos que toda correspondência posterior seja enviada aos contatos abaixo. Não assinaremos nenhum termo de compromisso antes de concluída a análise.',
  },
};
