import type { Words } from '../concepts.ts';

export const pt: Words = {
  owner: `
    titular* de* direito* | titular* dos direitos | titular* da marca | titular* da patente
    titular* do direito | titular* do desenho | titular* da propriedade | detentor* de* direito*
    detentor* dos direitos | detentor* da marca | detentor* da patente | proprietári* da marca
    proprietári* dos direitos | proprietári* do direito | proprietári* da patente | don* da marca
    don* dos direitos | denunciante* | reclamante* | o titular | do titular | ao titular
    autor da denúncia | titular da marca | titular da patente | titular dos direitos
    titulares de direitos | dono da marca | dona da marca | o dono de uma marca | dono da patente
    representante do titular | a marca | uma marca | fabricante | o fotógrafo | a fotógrafa | à fotógrafa
    herdeiros | os herdeiros | licenciado exclusivo | licenciado | quem tem os direitos | denunciante
    o denunciante | queixoso | reclamante | o reclamante | uma empresa afirma | o autor | a autora
    editora | o estúdio | a dona | o dono | detentora | detentor | proprietário da marca
  `,
  'we-own': `
    nossa marca | nossas marcas | nossa patente | nossos direitos | nosso desenho | nossas foto*
    nossas imagens | nossas obras | nosso cliente | nossa cliente | minha cliente | meu cliente
    minhas fotos | minhas fotografias | minhas imagens | minha marca | minhas obras | meus direitos
    sou o autor | sou a autora | sou titular | sou o titular | sou proprietári* | somos titulares
    somos os titulares | somos proprietários | somos os proprietários | nos pertence* | me pertence*
    de nossa propriedade | de minha propriedade | nossa titularidade | detemos | nossa denúncia
    nossa queixa | nossa reclamação | nosso aviso | nosso produto | nossos produtos | nossas fotos
    nosso catálogo | fotografias minhas | fotos minhas | nossos cosméticos | nos opomos | nossa oposição
    nossos perfumes | minhas ilustrações | somos fabricantes
    fui eu que | são as minhas | são os meus | é minha | é meu | que pintei | que desenhei | não é nossa
    não é nosso | nosso nome | minha foto | meu desenho
  `,
  client: `
    nosso cliente | nossa cliente | meu cliente | minha cliente | em nome de | em nome da | em nome do
    na qualidade de procurador* | procuradores d* | representamos | nossa constituinte
    nosso constituinte | nossa representada | representantes legais | mandatários
    na qualidade de advogad* | advogados d* | em representação | constituinte | diretora jurídica
    diretor jurídico | este escritório | foi constituído para | a cliente | temos instruções
    por conta de | mandatários de | na qualidade de
  `,
  lawyer: `
    advogad* | escritório de advocacia | departamento jurídico | procurador* | oab | advocacia
    diretora jurídica | diretor jurídico | escritório
  `,
  buyer: 'comprador* | cliente* | consumidor*',
  'other-seller': `
    outro vendedor | outros vendedores | outra loja | vendedor terceiro | vendedores terceiros
    novo vendedor | novos vendedores | vendedor desconhecido | vendedor não autorizado
    vendedores não autorizados | concorrente* | outra pessoa | uma loja que não é | um vendedor
    outro lojista | vendedor intruso
  `,
  yours: `
    sua própria | sua marca registrada | seu asin | sua página | suas imagens | suas fotos | seu conteúdo
    sua buy box | nosso anúncio | nosso asin | nossa página | sua marca | página da sua marca
    sua garrafa | em seu nome | seu catálogo | nosso catálogo
  `,
  your: 'seu | sua | seus | suas | você* | vosso* | vossa* | tu | teu* | tua* | v sa* | lhe | lhes',
  'you-sell': `
    você vende | vocês vendem | você está vendendo | vocês estão vendendo | está vendendo
    estão vendendo | comercializ* | você oferece | vocês oferecem | oferecem | você usa
    você está usando | está usando | estão usando | utilizam | utiliza as | vocês utilizam
    estão utilizando | reproduzem | publicam | publicaram | sua loja vende | sua loja oferece
    sua conduta | seu uso | está a usar | vocês copiaram | o vosso | vosso suporte | vendendo
    vosso anúncio
  `,
  report: `
    denúncia* | denunci* | reclamaç* | queixa* | notific* | relat* | informou | informaram | nos informou
    comunicou | reportou | reportad* | alega* | afirma* | sustenta | indica que | indicou
    aviso de infração | pedido de remoção | solicitou a remoção | solicitação de remoção | suposta*
    suposto* | alegad* | denúncia de | denúncia da | denúncia do | reclamação de | reclamação da
    reclamação do | recebemos uma denúncia | recebemos denúncia | alega que | afirma que | informou que
    reclamou | reclamou da | apresentou queixa | acusá lo | acusar | acusa de | o acusa | acusa
    afirma ter | pediu que | a pedido d* | a mando | segundo a marca | segundo o | conforme a reclamação
    foi apontado | apontado | apontou | de acordo com | dizem se | nos procurou | informou a
    pertencem à | notificações válidas | alegada | alega | ao abrigo do | denunciou | denunciado
    suspeita que | desconfia | avisou nos | participad*
  `,
  infringe: `
    infring* | infraç* | viol* | lesa* | contraf* | falsific* | sem autorização | sem a autorização
    sem permissão | sem a permissão | sem consentimento | sem o consentimento | sem licença
    uso não autorizado | uso indevido | utilização indevida | não autorizad* | ilícit* | usurp*
    indevidamente | sem sua autorização | sem nossa | sem minha | sem o nosso | pertencem à | pertence a
    violaç* | alegada violação | não tem licença | ter copiado | copiado | cópia de | semelhança
    marca alheia | alheia | de terceiros | direitos de terceiros | direitos de ninguém
    sem o seu consentimento | infringir | não são originais | sem as ter pago | imita
  `,
  ip: `
    propriedade intelectual | propriedade industrial | direitos de terceiros | brand protection program
    pppi | vero
  `,
  trademark: `
    marca* | nome da marca | logo | logos | logotipo* | sinal distintivo | marca de terceiros | a palavra
    marca alheia | nome
  `,
  counterfeit: `
    falsific* | falso* | falsa* | pirata* | pirataria | imitaç* | réplica* | contrafeit* | contrafaç*
    contrafaccao | contrafações | contrafação | contrafeito | réplica | réplicas | falsificações
    amostra falsa | não são originais | falsificad*
  `,
  inauthentic: `
    autenticidade | inautêntic* | não autêntic* | não original* | não é original | não são originais
  `,
  copyright: `
    direito* autora* | direito* de autor | copyright | obra fotográfica | obras | fotógraf* | autor das
    autora das | dmca | autor das fotografias | autora das fotografias | autor da imagem
    autor das imagens | fotógrafa | herdeiros do autor | romance | a música | direitos autorais
    fotografias minhas | música | texto | direitos de autor | ilustraç*
  `,
  design: `
    desenho* industria* | desenho* registrad* | desenho ou modelo | desenhos ou modelos
    design registrado | modelo registrado | modelo comunitário | design industrial | modelo registado
    cópia de modelo | desenho industrial | desenho comunitário | impressão global | design registado
    modelo
  `,
  patent: 'patente* | patentead* | descascador',
  utility: `
    modelo* de utilidade | patente* de invenção | patente* de utilidade | patente europeia | reivindicaç*
    patente pt | dono da patente | titular da patente
  `,
  parallel: `
    importaç* paralela* | importad* … sem | mercado cinza | mercado cinzento | espaço económico europeu
    eee | esgotamento | não destinad* | importação não autorizada | mercado asiático | importados para
    importações | importação | não se destinam à europa | não se destinam | fora da europa | fora da ue
    destinavam se
  `,
  selective: `
    distribuição seletiva | rede de distribuição | distribuidor* autorizad* | revendedor* autorizad*
    distribuição exclusiva | revendedores autorizados | revendedor autorizado | rede autorizada
    distribuidores oficiais | rede oficial
  `,
  suspect: `
    pode* infring* | possível* | possivelmente | suspeit* | potencial* | poderia* | parece*
    nossos sistemas | detect* | pode estar | podem estar | provável | iniciativa própria | por iniciativa
    nosso sistema | alegad*
  `,
  listing: `
    oferta* | anúncio* | produto* | artigo* | listing* | asin* | publicaç* | item | itens
    página do produto | página de produto | sku* | mercadoria* | perfumes | espremedor | candeeiro
    cadeira | ficheiro | arquivo | catálogo | a ficha | ficha | ofertas | oferta | montra | romance
    aspirador | novidades | brinquedo | as suas ofertas
  `,
  account: `
    sua conta | conta de vendedor | conta de venda* | privilégios de venda | sua loja
    integridade da conta | saúde da conta | não pode mais vender | permissão para vender | a conta
    criar anúncios | publicar novidades | voltar a anunciar | a loja | nossa loja
  `,
  image: `
    imagem | imagens | foto | fotos | fotograf* | vídeo* | descrição do produto | texto do anúncio
    fotografia* | vídeo | música | descrição | texto | título
  `,
  funds: `
    fundos | saldo | dinheiro | pagamentos | repasse* | valores | recebíveis | repasses
  `,
  removed: `
    removid* | removemos | retirad* | retiramos | desativad* | desativamos | pausad* | pausamos
    excluíd* | excluímos | eliminad* | bloquead* | suspens* | suspendemos | inativ* | indisponíve*
    não está* mais disponíve* | não estão disponíve* | deix* de estar | encerrad* | encerramos | ocult*
    tirad* do ar | cancelad* | apagad* | retirad* do ar | ocultad* | tiramos | tiramos … do ar
    tirado do ar | saiu do ar | fora do ar | não está mais | não aparece mais | foi removid*
    foram removid* | apagámos | apagado* | apagamos | desativámos | foi encerrada | foi excluída
    foi excluído | excluída do catálogo | excluído | ocultou | foi bloqueado | foi bloqueada | bloqueámos
    bloqueamos | foram desativadas | foi cancelado | cancelámos | despublicado | silenciado
    foi retirado | foi retirada | derrubamos | derrub* | foram apagados | retirado da montra | escondeu o
    escondid* | tirar a sua | tivemos de retirar | tivemos que | tivemos de remover | retirámos
    encerrássemos | encerrámos as | não está mais à venda | deixou de estar | deixou de aparecer
    saiu do catálogo | já não está | já não pode ser | tirar … do ar | tivemos de tirar
    retirar da venda | não pode ser encomendado | fora de venda
  `,
  removal: `
    será removid* | serão removid* | remoção | ser removid* | será pausad* | será excluíd*
    será desativad* | removeremos | será retirado | vamos excluir | fechamos a oferta | vamos remover
    caso contrário fechamos | será excluído | iremos remover | vamos tirar | será bloqueado | retiraremos
    desativaremos
  `,
  'still-up': `
    não foi removid* | não foram removid* | não removemos | continua ativ* | continuam ativ*
    permanece* ativ* | segue ativ* | seguem ativ* | ainda ativ* | ainda está ativ* | ainda disponíve*
    continua disponível | continuam disponíveis | continua no ar | nenhuma medida | nenhuma ação
    permanece ativ* | permanecem ativ* | continua disponíve* | continua visíve* | nada foi removido
    mantém se | não vamos tirar o anúncio | não vamos tirar | continuam ativos | continua ativo
    por enquanto | nada foi retirado | segue no ar | não removemos nada | não foi retirado
    ainda está à venda | ainda à venda | até agora
  `,
  warning: `
    advertência* | aviso de política | modifique | edite | altere o | risco de
    caso contrário … removid* | para evitar | evitar a remoção | sob pena de remoção | altere a | altere
    para evitar a remoção | tire a palavra | se nada mudar | sem resposta sua | edite o | corrija
  `,
  restricted: `
    restrin* | restriç* | limitad* | limitaç* | suspens* por | temporári* | temporariamente
    pontos de penalidade | pontos descontados | bloqueio temporário | inabilitad*
    não será possível criar | não pode publicar | limitamos a sua conta | durante 15 dias
    punição da conta | não poderá anunciar | não pode anunciar | conta limitada | não poderá publicar
  `,
  deactivated: `
    conta … desativada | conta … suspensa | conta … encerrada | conta … bloqueada | conta … cancelada
    conta … inabilitada | desativamos sua conta | suspendemos sua conta | encerramos sua conta
    bloqueamos sua conta | inabilitamos sua conta | loja … fechada | loja … suspensa
    não pode mais vender | desativação da sua conta | desativação da conta | suspensão da conta
    suspensão da sua conta | removemos seus privilégios | sua loja foi encerrada | loja foi encerrada
    conta continuará encerrada | continuará encerrada | conta foi desativada | encerramento definitivo
    encerrada definitivamente | não poderá voltar a vender | banid*
  `,
  withheld: `
    fundos … retidos | fundos … bloqueados | valores … retidos | valores … bloqueados | congelad*
    congelamento | retid* | retemos | bloqueio de valores | bloqueio dos | saldo … bloqueado
    saldo … retido | repasses … suspensos | penhor* | saldo está retido | está retido
    só poderá levantá lo | levantá lo | repasses foram suspensos | congelámos | congelamos
    dinheiro retido | retivemos | bloqueámos o saldo | cativ*
  `,
  appeal: `
    apelaç* | apelar | recurso | recorrer | contestaç* | contestar | contranotific* | contra notific*
    impugn* | plano de ação | defesa | reclamação interna
  `,
  'your-appeal': `
    sua apelação | seu recurso | sua contestação | sua resposta | sua defesa | seu plano de ação
    sua solicitação | seu pedido de reativação | sua contranotificação | documentos que
    documentos enviados | documentação enviada | documentação apresentada | informações enviadas
    informações que | informações fornecidas | você enviou | enviou os | você forneceu
    suas notas fiscais | sua nota fiscal | suas faturas | sua fatura | resultado da apelação
    resultado do recurso | a apelação | o recurso que | obrigad* pela sua resposta | obrigad* por enviar
    agradecemos o envio | agradecemos a sua resposta | analisamos a sua | analisamos sua
    analisamos o seu | analisamos seu | revisamos sua | revisamos a sua | após análise | seus documentos
    sua documentação | as suas explicações | a tua resposta | sua justificativa | seus argumentos
    teu recurso | recurso contra | recurso sobre | recurso referente | revisamos seu
    resultado da análise | reconsideração | analisamos sua resposta | analisamos a autorização
    autorização que você mandou | você mandou | o recurso | estudámos | reavaliámos | reavaliamos
    o seu recurso | sua reclamação interna | plano de ação | a contranotificação | você respondeu
    tentativas de recurso | no recurso | decisão final | decisão definitiva | volte a enviá lo
    continuaremos a análise | o contrato não está | demos razão | lembra da denúncia | pedido negado
    novos recursos | não provou ser | não respondeu | enviou nos | nos enviou | você apresentou
    apresentou | comprovantes | suas explicações | revimos | revisámos | voltamos a analisar
    voltámos a analisar | recurso aceito | recurso negado | recurso rejeitado | recurso indeferido
    data da fatura
  `,
  accepted: `
    aceit* | aceitamos | aprovad* | aprovamos | deferid* | acolhid* | a seu favor | procedente
    decidimos a seu favor | a teu favor | foi aceit* | concordamos | retiramos a | encerramos a denúncia
    boas notícias | boa notícia | em seu favor | anulad* | foi arquivada | arquivada | não vimos infração
    conta está limpa | erramos | errámos | erro nosso | nosso erro | foi levantado | levantámos
    não encontrou | demos razão | damos razão | não viola | foi anulado | descartada | não se sustentou
    recurso foi aceito | aceito em parte | já voltou | retiramos a punição | não entrou na justiça
    não recorreu à justiça | não há infração | sem infração | libertámos | você tem razão | tem razão
    equívoco nosso | engano nosso
  `,
  rejected: `
    rejeit* | recus* | negad* | indeferid* | não aceitamos | não podemos aceitar
    não podemos restabelecer | não podemos reativar | não pode ser reativad* | não poderá ser reativad*
    não foi aceit* | não será reativad* | não podemos restaurar | continuará inativ*
    permanecerá inativ* | mantemos a decisão | mantemos nossa decisão | não é possível reativar
    não procede | improcedente | não comprova* | não prova* | não demonstra* | continua inativ*
    permanece inativ* | continua removid* | permanece removid* | segue inativ* | não foi aprovad*
    não aprovad* | não vamos reativar | não conseguimos aceitar | não conseguimos verificar
    não pôde ser | recusad* | rejeitad* | não aceit* | mantemos | mantida a | insuficiente*
    continua fora do ar | permanece fora | fora do ar | não será restabelecid* | vai continuar inativo
    continuar inativo | não será reposto | não apreciaremos | confirmamos a remoção | confirmamos
    continuará encerrada | não aceitaremos | não pode ser admitido | não há como | pedido negado
    negado | julgada improcedente | confirma se o encerramento | confirma se | recusada
    também foi recusada | não serão reativados | remoção mantém se | mantém se a | permanece
    um permanece | decisão final | não provou | não foi possível processar | indeferi* | não convenc*
    prazo expirou | fora do prazo | mantivemos | mantemos a | não será republicado | continua fora
    segue fora | não haverá | não voltará | não volta | não será republicad* | continua o mesmo
    mantém-se a decisão | mantemos a remoção | não basta* | não é suficiente | não são suficientes
    remoção … confirmada | remoção … mantida
  `,
  'more-info': `
    mais informações | informações adicionais | informações complementares | documentação adicional
    documentos adicionais | mais detalhes | não é suficiente | não são suficientes | insuficiente*
    incomplet* | precisamos de | faltam informações | ilegível | ilegíveis | legível | ainda precisamos
    envie também | falta* | não está legível | novo envio | antes de decidir | falta | faltam | ilegíve*
    legíve* | envie-nos | envie uma | volte a enviá lo | continuaremos a análise | não está assinado
    mande uma cópia | para seguirmos | não conseguimos ler | para decidir | anexe | não diz que
    complete o | mais dados | nos falta | falta nos | precisamos ainda | faltam o | complemente | reenvie
    envie novamente | esclareça
  `,
  lacking: `
    não dá para ler | não dá para ver | não foi possível ler | desfocad* | borrad* | em falta
    faltante* | sem assinatura | não está assinad* | não foi assinad* | formulário errado
    formulário incorreto | outro formulário | formulário correto | reenviar | enviar novamente
    envie de novo | enviar de novo | volte a enviar | completar | ainda não podemos | ainda não foi
    ainda não conseguimos | não podemos processar | antes de podermos | para que possamos | aguardamos
    duas perguntas | algumas perguntas | nos informe | diga nos | não conseguimos contactar
    não conseguimos contatar
  `,
  reinstated: `
    restabelec* | restaur* | reativ* | reabilit* | novamente ativ* | ativ* novamente | de volta ao ar
    voltou ao ar | volta a estar | voltou a ficar | novamente disponíve* | disponíve* novamente
    desbloque* | está ativ* de novo | republicad* | de novo ativ* | novamente à venda | restabelecid*
    reativad* | disponível novamente | o anúncio já voltou | já voltou | voltou | voltam
    o ficheiro volta | será reposto | reposto | reposição | disponível de novo | já está visível
    voltou hoje | voltar a publicar | voltar a anunciar | recolocamos | recoloc* | reponha
    anúncio está ativo | está ativo | será liberado | liberado | desbloquear | volta ao
    de novo disponível | outra vez | visível novamente | no ar de novo | de novo no ar | novamente no ar
    já está no ar | já estão no ar | voltaram ao ar | voltou a ser | voltou à venda | de volta à
    de novo disponíve* | novamente visíve* | já pode* ser comprad* | pode voltar a
    pode vender … novamente | reabert*
  `,
  unresolved: `
    não resolvid* | sem resolução | pendente* | ainda inativ* | continuam inativ* | continua inativ*
    permanecem inativ* | outras violações | outras infrações | outros anúncios | outras ofertas
    parcialmente | em parte | exceto o | exceto | quanto a esse | mas os produtos | um permanece | salvo
    menos | os outros | o outro | os demais
  `,
  retract: `
    retrat* | retirar a denúncia | retirar a reclamação | retire a denúncia | retirada da denúncia
    desist* | cancel* | anul* | arquiv* | abandon*
  `,
  withdrawn: `
    retirou a denúncia | retirou sua | retirou a reclamação | retirou a queixa | retiraram a denúncia
    denúncia … retirada | reclamação … retirada | queixa … retirada | denúncia … cancelada
    denúncia … anulada | reclamação … cancelada | retiramos nossa | retiramos a denúncia
    retiramos a reclamação | retiro minha | retiro a denúncia | retirada da denúncia
    retirada da reclamação | se retratou | retratação d* | cancelou a denúncia | por engano
    por equívoco | desistiu da | desistimos da | retirou a | desistiu | denúncia retirada
    reclamação retirada | cancelarem a nossa | pedi para cancelarem | deixamos cair | deixámos cair
    anulou a reclamação | anulou a | deu baixa da | deu baixa | voltou atrás | abandona a queixa
    abandona a | abandonou | já não nos opomos | não nos opomos | retirada de queixa | sem efeito o nosso
    considere sem efeito | sem efeito | queixa fosse arquivada | fosse arquivada | confundimos | desiste
    desistimos | retirou o | retiramos a nossa | retirámos a | renunciou | renunciamos | cancelou a
    não vai prosseguir | não prossegue | já não mantém | não mantém | não insiste | enganou se
    enganámo nos | não pretende prosseguir
    retirámos … queixa | retirámos … denúncia | retirámos … reclamação | retiramos … queixa
    retiramos … denúncia | retiramos … reclamação | cancelamos a nossa | cancelamos nossa
    cancelámos a nossa | anulámos a nossa | anulamos a nossa | retirei a minha | retirei minha
  `,
  court: `
    tribunal* | juízo | juiz | vara cível | vara empresarial | tribunal de justiça | poder judiciário
    juíza | tribunal federal | justiça
  `,
  order: `
    liminar* | tutela de urgência | tutela antecipada | medida cautelar | ordem judicial | mandado*
    decisão judicial | sentença | ordem de restrição | providência cautelar | determinou | defiro
    sentença que proíbe | proíbe | busca e apreensão | determino | multa diária | por ordem
    ordem de um tribunal | decisão | apreensão
  `,
  suit: `
    autor* d* ação | réu* | ré | ação judicial | processo judicial | processo n | citaç* | intimaç*
    litígio | demanda judicial | autos | contestar a ação | a ré | o réu | advogados do autor
    intentar uma ação | entrou na justiça | confessados os factos
  `,
  sued: `
    em face de vossa | em face de sua | contra você | contra sua | fica* citad* | fica* intimad*
    citad* para | intimad* para | ação contra | como réu | como ré | fica citado | fica citada
    sob pena de se considerarem | contra si | a ré se abstenha
  `,
  desist: `
    cess* | absten* | se abstenha* | deixe* de vender | deixe* de usar | pare* de vender | pare* de usar
    remova* imediatamente | retire* imediatamente | interromp* | suspend* imediatamente | removam
    remova | peço que remova | retirem | cessem | cessem de imediato | não revenda | retire as | retire
    tirando | não usar mais | parem | parar de | deixar de
    tirar do ar | tirar a | tirem | retirassem | retirarem da loja | trocar o nome | deixem de vender
    deixassem de vender | parar de vender | parem de vender | retirar da loja
  `,
  undertaking: `
    termo de compromisso | compromisso | acordo extrajudicial | indeniz* | reserva* de | reservando*
    reserva se | sem prejuízo | composição amigável | pague | exigimos r | compromisso escrito
    guarde todos | guarde | registros de vendas | indenização | indemnização | honorários | pagar
  `,
  demand: `
    notific* … para que | notificação extrajudicial | exigimos | exijo | solicitamos que | requeremos
    requer | intim* | peço que | pedimos que | instamos | damos conhecimento | aguardamos
    última interpelação | interpelação | pedimos | interpelamos | solicitamos
  `,
  threat: `
    sob pena | medidas judiciais | medidas legais | ação judicial | ações judiciais | perdas e danos
    indeniz* | caso contrário | via judicial | vias judiciais | sem novo aviso | providências cabíveis
    medidas cabíveis | danos | intentar ação | a gente não denuncia | não denuncia | denunciaremos
    ação por | tribunais | judicialmente | processo
  `,
  evaluation: `
    avaliação neutra | avaliação de patente* | avaliação da patente | avaliador | apex
    procedimento de avaliação
  `,
  hijack: `
    perdeu a buy box | buy box perdida | novo vendedor em | novo vendedor no | entrou no seu anúncio
    sequestr* | alerta de vendedor | pegou carona | colou na | vendedor intruso | intruso
    vendedor desconhecido | mais barato | alteraram o título | alteraram
  `,
  copied: `
    copiad* | copiou | roub* | plagi* | usa suas | usando suas | utilizando suas | utiliza suas
    roubaram | roubaram nossas | copiaram | cópia da sua | copiaram nosso | mostra quatro imagens
    alteraram o título
  `,
  'restricted-product': `
    produto* proibid* | item proibido | itens proibidos | produto* restrit* | não permitid*
    não é permitid* | mercadorias perigosas | perigos* | pesticida* | agrotóxico* | dispositivo* médic*
    medicamento* | recall | armas | anvisa | requer aprovação | proibid*
  `,
  safety: `
    segurança d* produto* | marcação ce | declaração de conformidade | conformidade | pessoa responsável
    inmetro | anatel | certificad* | ficha de segurança | laudo* | homologaç* | requisitos de segurança
    os ensaios
  `,
  verification: `
    verificar sua identidade | verificação de identidade | confirmar sua identidade
    verificar suas informações | documento de identidade | verificar seus dados | cnpj | cpf | identidade
    comprovante* | dados cadastrais | beneficiário final
  `,
  conduct: `
    código de conduta | manipul* | avaliações | várias contas | múltiplas contas | mais de uma conta
    conta relacionada | contas relacionadas | fora da plataforma | dados de contato | duplicad* | burl*
    variações | comprou avaliações | avaliações compradas
  `,
  metrics: `
    taxa de | índice de | envios atrasados | métricas | reputação | cancelamentos | pedidos com defeito
    desempenho | atraso no envio | cancelou … vendas | indicadores | sua reputação
  `,
  policy: `
    política* | normas | termos e condições | condições de uso | termos de uso | diretrizes | regras
  `,
  'order-mail': `
    seu pedido | sua compra | número do pedido | código de rastreio | rastreio | rastreamento | pacote
    enviad* | envio | entreg* | devolução | reembolso | você vendeu | etiqueta | a caminho | estoque
    transportadora | encomenda
  `,
  'money-mail': `
    nota fiscal | fatura* | pagamento recebido | transferência | recibo | assinatura | orçamento | boleto
    vencimento | extrato | pix
  `,
  promotion: `
    promoç* | desconto* | frete grátis | oferta especial | cupom | cupons | descubra | aproveite
    inscreva | webinar | curso | nossos serviços | ajudamos | especialistas | consulta gratuita | agende
    aumente suas | campanha* | publicidade | feira | teste grátis | taxa de sucesso | nossa equipe
    recuperamos | recupere sua
  `,
  newsletter: `
    newsletter | boletim | descadastr* | cancelar inscrição | cancelar a inscrição | cancelar subscrição
    leia mais | saiba mais | nesta edição | esta semana | notícias | fórum | respostas | você recebe este
    blog | relatório mensal | histórias de vendedores | relatório de transparência
  `,
  question: `
    vocês têm | você tem | pode me | poderia | gostaria | comprei | recebi | pedi | onde está
    obrigad* desde já | quando chega | é original
  `,
  reporter: `
    registre sua marca | registro da sua marca | renovação da marca | pedido de registro
    proteja sua marca | monitoramento de marca* | nome de domínio | inpi
  `,
  fee: 'taxa de reativação | bitcoin | vale presente | taxa de liberação | transferência imediata',
  credential: `
    senha | código de verificação | cartão de crédito | número do cartão | dados bancários | credenciais
    clique aqui para verificar | faça login para verificar | verifique sua conta | confirme seus dados
  `,
  messenger: 'whatsapp | telegram | wechat | skype | messenger',
  'own-appeal': `
    venho recorrer | apresentamos recurso | apresento recurso | solicito a reativação
    solicitamos a reativação | nosso plano de ação | meu plano de ação | causa raiz | ações corretivas que
    prezada equipe | prezada amazon
  `,
  quoting: 'você escreveu | escreveu | sua mensagem | mensagem original | você nos escreveu',
  'you-say': `
    você escreve | escreve que | você afirma | você alega | você pede | pede que | solicita que
    segundo você | você diz | você sustenta | você argumenta
  `,
  agreement: `
    business solutions agreement | contrato de serviços | seção 3 | secção 3 | cláusula 3
    acordo de business
  `,
  if: `
    caso | quando | assim que | a menos que | salvo | se você | se o | se a | se não | se houver
    se discord* | se quiser | caso contrário
  `,
  not: 'não | nenhum* | nunca | sem | nem',
  please: `
    por favor | você pode | pode | deve | entre em contato | contate | envie | como posso | para recorrer
    solicite | pedimos que | favor
  `,
  future: 'será | serão | vamos | deverá',
  'own-report': `
    sua denúncia | você denunciou | obrigado por denunciar | obrigado pela denúncia | que você reportou
  `,
};
