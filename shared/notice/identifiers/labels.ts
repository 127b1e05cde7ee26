import { complaintNumbers, namedComplaints } from './complaints/complaint-labels.ts';
import { registered } from './rights/labels.ts';

/** What notices call the numbers they name, in every language: terms as `lexicon.ts` reads them. */
export const labels = {
  'complaint-id': complaintNumbers,
  // a complaint by itself: a long number right behind it is its own
  complaint: `
    ip complaint | infringement complaint | infringement claim | vero report | infringement notice | takedown | dmca notice | alert |
    ${namedComplaints} | evaluation | patent evaluation | 违规单 | 违规 | 侵权单
    complaint | complaints | report | reports | notice | claim | beschwerde | meldung | plainte
    signalement | reclamation | segnalazione | reclamo | denuncia | denuncias | reclamacion | queja
    denúncia | reclamação | 投诉 | 投诉单 | 申立 | 申し立て | 申立て | 申告 | klacht | melding | skarga | skargi | notificación | notificação
    zgłoszen* | skarg* | beschwerde* | meldung* | plainte* | signalement* | denunci* | denúnci* | reclamaci* | reclamaç* | segnalazion* | reclam* | klacht* | melding* | anmäl* | şikayet* | bildirim* | violation | infringement | avis | aviso | avisos | queixa | anmälan | anmälning | klagomål | şikayet | bildirim
  `,
  // a platform without support cases numbers complaints so
  'case-id': `
    case | case no | case number | case id | case ref | case reference | fall | fall nr | fallnummer
    vorgang | vorgangsnummer | dossier | dossier n | caso | caso n | zaak | zaaknummer | dossiernummer
    sprawa | sprawy | numer sprawy | ärende | ärende id | ärendenummer | ärende nr | vaka | vaka no
    案件 | 案件编号 | 案件号 | 案件番号 | 处罚编号 | 违规编号 | 违规单号 | 侵权编号 | 通知编号 | 处理单号 | 参考编号
    受付番号 | 通知番号 | 管理番号 | 整理番号 | 参照番号 | reference | reference no | reference number | reference id | ref | ref no
    reference code | violation record | violation id | violation no | record id | record no | incident id | incident | enforcement id
    référence | référence n | réf | numéro de dossier | riferimento | riferimento n | pratica
    pratica n | referencia | número de referencia | número de caso | expediente | referência | número de referência | protocolo
    verfahren | verfahrensnummer | bearbeitungsnummer | postępowanie | postepowanie | sprawie | w sprawie | dosya | dosyası | ärendet | i ärende | intrångsärendet | 案件 | 處理編號 | 处理编号
    processo interno | processo | número do processo | n do processo | processo n | referenz | referenznummer | aktenzeichen unser | vorgangs id | kenmerk | ons kenmerk | referentie | referentienummer
    referens | referensnummer | numer referencyjny | nr referencyjny | nr sprawy | id sprawy | referans | referans no | talep no | kayıt no
    vorfallnummer | vorfall nr | verstoß nr | verstoß | unser zeichen | notifica | notifica n | numero pratica | numero pratica pi
    record di violazione | record | 违规记录 | 案號 | 案号 | 立案號碼 | 单号 | 單號 | 举报单 | 案件参考 | 案件編號 | 受理編號 | 受理编号
    file | our file | file no | file number | akte | unsere akte | notre dossier | 受付 | başvuru no | başvuru numarası | notification | comunicación | comunicação
  `,
  // numbers of other things, which look the same
  'other-id': `
    case id | case number | case ids | support case | ticket | ticket id | ticket number | reference
    reference id | reference number | ref | ref no | your reference | our reference | transaction id
    transaction | order id | order number | order | order no | phone | tel | telephone | mobile | fax
    vat | vat no | vat id | tax id | invoice | invoice no | invoice number | merchant id | merchant token
    partner id | seller id | store id | shop id | account id | customer id | member id | user id | message id
    tracking | tracking number | fall id | fallnummer | vorgangsnummer | ticketnummer | bestellnummer
    rechnungsnummer | telefon | telefax | referenznummer | referenz | handler id | kundennummer
    steuernummer | hrb | iban | konto | 订单号 | 订单编号 | 电话 | 案例编号 | 工单号 | 店铺 id | 会员 id
    快递单号 | 联系电话 | 手机 | 注文番号 | 電話番号 | 電話 | 問い合わせ番号 | お問い合わせ番号
    ケース id | id du dossier | numero de dossier | numero de commande | reference du dossier | id caso
    numero caso | numero ordine | telefono | id del caso | numero de caso | numero de pedido | pedido
    zaak id | zaaknummer | bestelnummer | telefoonnummer | ordernummer | numer sprawy | numer zamowienia
    nr zamowienia | numero do caso | numero do pedido | telefone | arendenummer | telefonnummer
    siparis no | siparis numarasi | vaka | vaka no | registration address | zip | postcode | po box | 邮编
    suite | appeal id | owner id | service number | servicenummer | service nr | credit note | 问题编号 | 交易号 | 发票号码
    facture | facture n | avoir | fattura | nota di credito | nota credito | factura | nota de crédito | rechnung | rechnung nr
    gutschrift | gutschrift nr | faktura | faktura nr | fatura | factuur | factuurnummer | transactie | transazione
    transacción | transação | transakcja | transaktion | 請求書番号 | 納品書 | 取引番号
  `,
  asin: 'asin | asins',
  item: `
    商品管理番号 | 商品代碼 | 商品代码 | 品號 | 品号 | 賣場編號 | アイテム id | 対象商品 | 涉诉商品 | 涉及商品
    id del artículo | id de artículo | id articolo | id dell articolo | id de l article | id de l objet | artikel id
    id artykułu | id do item | id do artigo | código del artículo | 商品番号 | artikel id s | artikkel id
    item | items | item id | item ids | item number | item numbers | item no | item nos | item #
    ebay item | artikelnummer* | artikel nr | artikelnr | angebotsnummer* | numero d objet
    numero de l objet | n d objet | objet | numero oggetto | numero dell oggetto | numero inserzione
    codice oggetto | numero de articulo | numero del articulo | n de articulo | 商品番号 | 商品编号
    物品编号 | 物品号 | 物品 id | objectnummer | artikelnummer | numer przedmiotu | nr przedmiotu
    numero do item | numero do artigo | objektnummer | urun numarasi | urun no | アイテム番号
    オークション id
  `,
  product: `
    product id | product ids | product no | product number | products | product | goods id | goods no
    goods | produkt id | produktnummer | produkt nr | produktkennung | id produit | identifiant du produit
    id du produit | reference produit | numero de produit | id prodotto | id del prodotto
    codice prodotto | id de producto | id del producto | codigo de producto | 商品 id | 产品 id | 产品编号
    商品番号 | 商品编号 | 商品 | 宝贝 id | 产品 | 货品 id | 商品链接 | 製品 id | 商品コード | product id s
    productnummer | productid | id produktu | numer produktu | identyfikator produktu | id do produto
    codigo do produto | urun kimligi | urun id | urun kodu | item id
  `,
  listing: `
    listing id | listing ids | 刊登編號 | 刊登编号 | listing number | listing no | listing | listings | posting | postings | offer id | offer number
    offer no | auction number | anzeigen id | angebots id | angebots nr | angebotsnummer* | numero d annonce
    numero de l annonce | id de l annonce | identifiant de l annonce | annonce n | id inserzione
    numero inserzione | id dell inserzione | id annuncio | id de la publicacion | numero de publicacion
    publicacion | publicaciones | numero de anuncio | id del anuncio | id de publicacion | 出品 id
    リスティング id | advertentienummer | advertentie id | numer oferty | nr oferty | oferta nr
    oferty nr | oferta numer | oferty numer | oferta | oferty | numer aukcji | id oferty
    numero do anuncio | id do anuncio | anuncio | anuncios | codigo do anuncio | annons id | annonsnummer
    içerik id | içerik no | content id | page id | product page
    ilan no | ilan numarasi | ilan kimligi | ilan id | listing kimligi | listelenme kimligi
    article | articles | artwork | artworks | ad | ads | piece | fiche | fiches | goederen id | artículo | artículos
  `,
  // what marketplaces that nobody here has seen number their offers with
  'shop-number': `
    ean | gtin | tcin | web code | skc | lot | inserat nr | anzeigen nr | 款号 | 款號 | オファー番号
  `,
  sku: `
    sku | skus | seller sku | merchant sku | msku | handler sku | verkaufer sku | sku vendeur
    sku del vendedor | sku venditore | 卖家 sku | 出品者 sku
  `,
  fnsku: 'fnsku | fnskus',
  'trademark-registration': `
    ${registered.trademark}
    trademark number | trademark numbers | trademark no | trademark nos | trademark registration number
    trademark registration numbers | trademark registration no | trademark registration nos
    trademark registration | trademark registrations | trademark reg no | trademark reg
    trade mark number | trade mark no | trade mark nos | trade mark registration
    trade mark registration number | trade mark registration no | registration number
    registration numbers | registration no | registration nos | registration | registrations | reg no
    reg nos | reg number | registered trademark no | registered trade mark no
    registered trademark number | registered under no | registered under number | registered under
    registro impi | registro inpi | registro oepm | registration uspto | uspto | euipo | ukipo | dpma | cnipa
    uspto registration | federal registration | mark registration | markennummer | marken nr
    markenregisternummer | registernummer | registriernummer | registrierungsnummer | register nr
    registrierung nr | marken registrierungsnummer | registernr | eingetragen unter
    eingetragen unter der nummer | eingetragen unter nr | eingetragene marke nr | marke nr | marke nummer
    numero de marque | numero de la marque | marque n | marque numero | numero d enregistrement
    n d enregistrement | enregistrement n | enregistree sous le numero | enregistree sous le n
    numero de depot | numero di marchio | numero marchio | numero del marchio | marchio n | marchio numero
    numero di registrazione | n di registrazione | registrazione n | registrato con il numero
    registrazione numero | numero de marca | numero de la marca | marca n | marca numero
    numero de registro | n de registro | registro n | registro numero | numero de registro de marca
    registrada con el numero | 商標番号 | 商標登録番号 | 商標登録第 | 登録番号 | 登録第 | 商标号
    商标注册号 | 注册号 | 商标编号 | 商标注册证号 | 注册商标号 | 注册证号 | 权利编号 | 知识产权编号
    商标注册号码 | merknummer | merkregistratienummer | merk nr | registratienummer | inschrijvingsnummer
    ingeschreven onder nummer | numer znaku towarowego | nr znaku towarowego | numer znaku
    numer rejestracji | nr rejestracji | numer rejestracyjny | numer prawa ochronnego
    zarejestrowany pod numerem | znak towarowy nr | numero da marca | numero do registro
    numero de registo | registro de marca | marca registrada n | registro da marca | varumarkesnummer
    varumarkesregistreringsnummer | registreringsnummer | registrering nr | varumarke nr | marka numarasi
    marka tescil numarasi | marka tescil no | tescil numarasi | tescil no | marka no | registrierung | eintragung
    registratie | inschrijving | enregistrement | registrazione | registrering | rejestracja | tescil
  `,
  // a mark by itself: a long number right behind it is its registration's
  trademark: `
    trademark | trade mark | trademarks | mark | reg | trademark reg | registered mark | marca registrada | 商標登録 | marke | marque | marchio | marca | 商标 | 商標 | merk | znak towarowy
    varumärke | marka
  `,
  'trademark-serial': `
    serial number | serial numbers | serial no | serial nos | serial | application serial
    application serial no | uspto serial | trademark application | application number | application no
  `,
  patent: `
    ${registered.patent}
    patent number | patent numbers | patent no | patent nos | patent | patents | us patent
    us pat | us pat no | u s pat | u s pat no | pat no
    utility patent | patent registration number | design patent number | utility patent number
    patentnummer* | patent nr | patentnr | numero de brevet | numero du brevet | brevet n | brevet numero
    brevet | numero di brevetto | numero del brevetto | brevetto n | brevetto | numero de patente
    numero de la patente | patente n | patente numero | patente | 特許番号 | 特許第 | 専利番号 | 专利号
    专利编号 | 专利号码 | 专利号为 | 专利证书号 | 专利 | octrooinummer | octrooi nr | octrooi
    numer patentu | nr patentu | numero da patente | patente no | patentnummer | patent numarasi
    gebrauchsmuster nr | gebrauchsmusternummer
  `,
  design: `
    ${registered.design}
    design right number | design number | design no | design nos | design registration number
    design registration no | design registration | design patent number | design patent no | design patent
    design patents | registered design number | registered design no | registered design
    community design | community design no | registered community design | registered community design no
    rcd | rcd no | registered eu design | design right | designnummer | design nr | geschmacksmuster
    geschmacksmusternummer | geschmacksmuster nr | gemeinschaftsgeschmacksmuster
    gemeinschaftsgeschmacksmuster nr | eingetragenes design nr | eingetragenes design | numero de dessin
    numero de modele | numero du dessin | dessin ou modele n | modele n | numero de dessin ou modele
    modele communautaire | dessins et modeles | numero di disegno | numero del disegno | disegno n
    numero di modello | modello n | disegno comunitario | modello comunitario | numero di design
    numero de diseno | diseno n | numero del diseno | diseno comunitario | diseno industrial
    numero de diseno industrial | 意匠登録番号 | 意匠番号 | 意匠登録第 | 外观设计专利号 | 外观设计专利
    外观专利号 | 外观专利 | 外观设计号 | 设计专利号 | modelnummer | gemeenschapsmodel | modelrechtnummer
    ontwerpnummer | numer wzoru | nr wzoru | wzor nr | wzoru wspolnotowego | wzor wspolnotowy
    numero do desenho | desenho industrial | desenho ou modelo | monsternummer | designregistrering
    gemenskapsformgivning | monsterregistrering | tasarim numarasi | tasarim tescil numarasi
    tasarim tescil no | tasarim no
  `,
  copyright: `
    copyright registration number | copyright registration no | copyright registration | copyright reg no
    copyright number | copyright no | copyright certificate | us copyright | registration certificate
    urheberrechtsregistrierung | 版权登记号 | 著作权登记号 | 作品登记号 | 版权号 | 版权登记证书编号
    作品登记证号 | 登记号 | 著作権登録番号 | numero de copyright | numero de droit d auteur
    numero de derechos de autor | numero de registro de derechos de autor | numer praw autorskich
    numero de direitos autorais | upphovsrattsnummer | telif hakki numarasi | telif hakki tescil no
    copyrightnummer | numero di copyright
  `,
  docket: `
    case no | case number | civil action no | civil action | civil case no | docket | docket no
    docket number | case # | legal case # | legal case | legal case number | court case number
    court case no | court case | cause no | claim no | index no | aktenzeichen | az | geschaftszeichen
    gerichtliches aktenzeichen | numero de role | rg n | n rg | numero rg | ruolo generale
    numero de autos | procedimiento | autos n | 案号 | 案件号 | 案件编号 | 事件番号 | 案件番号
    zaaknummer | rolnummer | sygnatura akt | sygn akt | sygnatura | numero do processo | processo n
    processo | malnummer | mal nr | esas no | dava no | dosya no
  `,
  infringement: `
    infringement type | type of infringement | complaint type | violation type | type of violation
    type of complaint | issue type | ip type | right type | type of right | right infringed | ipr type
    art der rechtsverletzung | art des verstosses | verletzungsart | verstossart | art der verletzung
    beschwerdetyp | beschwerdeart | art der beschwerde | schutzrecht | rechtsart | type d infraction
    type de violation | type d atteinte | type de contrefacon | nature de l infraction | type de plainte
    type de reclamation | type de droit | tipo di violazione | tipo di reclamo | tipo di diritto
    tipo de infraccion | tipo de infracción | tipo de denuncia | tipo de derecho | tipo de reclamacion
    tipo de vulneracion | 侵害の種類 | 侵害の種別 | 侵害タイプ | 違反の種類 | 知的財産権侵害の種類
    権利の種類 | 权利の種別 | 申し立ての種類 | 侵权类型 | 违规类型 | 投诉类型 | 权利类型 | 知识产权类型
    侵权性质 | type inbreuk | soort inbreuk | type schending | klachttype | aard van de inbreuk
    rodzaj naruszenia | typ naruszenia | rodzaj prawa | typ skargi | tipo de infracao | tipo de violacao
    tipo de direito | tipo de reclamacao | typ av intrang | intrangstyp | typ av overtradelse
    rattighetstyp | ihlal turu | ihlal tipi | sikayet turu | hak turu
  `,
  'owner-name': `
    gemeldet durch | who reported it | who complained | who reported | quem denunciou | quien denuncio | chi ha segnalato | qui a signale | presentato da | inviato da | presentada por | presentado por | depose par | deposee par | ingediend door | inlamnad av | basvuru sahibi | bildirimi yapan | talep eden | davaci | sikayet sahibi | inicjator | wnioskodawczyni | powod | ricorrente | attore | attrice | demandante | demandeuse | requerant | requerante | autora | autor da acao | eiser | eiseres | verzoekster | karande | sokande | 著作権者 | 特許権者 | 商標権者 | 意匠権者 | 債権者 | 原告会社 | 檢舉人 | 檢舉方 | 投訴人 | 投訴方 | 權利人 | 權利所有人 | 申請人 | 申请人 | 投诉公司 | 品牌所有人 | anmält av | melder | sent by | notice sent by | claimed by | zglosila | signalee par | denunciada por |
    retracted by | withdrawn by | report came from | the report came from | participant is | zglosil | zglosila
    propietario | propietaria | rights owner | right owner | rights owner name | rights owner s name | name of rights owner
    name of the rights owner | rights holder | rights holder name | right holder | ip owner
    ip right owner | ip owner name | brand owner | trademark owner | copyright owner | patent owner
    complainant | complainant name | complaining party | complainant s name | claimant | claimant name
    reporting party | reporter | reported by | reporter name | filed by | submitted by | plaintiff
    plaintiffs | owner name | owner of the right | holder | rechteinhaber | name des rechteinhabers
    rechteinhaberin | markeninhaber | beschwerdefuhrer | name des beschwerdefuhrers | gemeldet von
    anspruchsteller | antragsteller | antragstellerin | klagerin | klager | inhaber | schutzrechtsinhaber
    titulaire des droits | titulaire de droits | titulaire | nom du titulaire
    nom du titulaire des droits | plaignant | nom du plaignant | signale par | demandeur | ayant droit
    titolare dei diritti | nome del titolare | titolare del diritto | titolare | reclamante | segnalante
    segnalato da | titular de los derechos | titular de derechos | nombre del titular | titular
    denunciante | reportado por | nombre del denunciante | 権利者 | 権利者名 | 権利者の氏名 | 申立人
    申立者 | 申立人名 | 申告者 | 権利所有者 | 投诉方 | 投诉人 | 权利人 | 权利人名称 | 投诉方名称
    投诉人名称 | 权利所有者 | 权利人姓名 | 知识产权所有人 | 举报人 | 举报方 | 原告 | 权利所有人 | 品牌方
    商标权利人 | 专利权人 | 著作权人 | rechthebbende | naam rechthebbende | naam van de rechthebbende
    rechtenhouder | merkhouder | melder | gemeld door | wlasciciel praw | wlasciciel prawa
    podmiot uprawniony | uprawniony | zglaszajacy | nazwa wlasciciela praw | zgloszone przez
    wnioskodawca | titular dos direitos | detentor dos direitos | nome do titular
    proprietario dos direitos | denunciado por | requerente | rattighetsinnehavare
    rattighetsinnehavarens namn | rattsinnehavare | anmalare | klagande | anmald av | hak sahibi
    hak sahibinin adi | hak sahibi adi | sikayetci | sikayet eden | bildiren | basvuran
  `,
  'agent-name': `
    agent | agent name | authorized agent | authorised agent | authorized representative
    authorised representative | representative | reported on behalf of | ip agent | brand protection agent
    bevollmachtigter | bevollmachtigte | vertreter | mandataire | representant | agente | rappresentante
    mandatario | representante | apoderado | 代理人 | 代理机构 | 代理公司 | 代理方 | 代理商 | 投诉代理人
    知识产权代理人 | 代理者 | gemachtigde | vertegenwoordiger | pelnomocnik | przedstawiciel
    agente autorizado | ombud | foretradare | vekil | temsilci | yetkili temsilci
  `,
  'attorney-name': `
    plaintiff s firm | attorney | attorneys | attorney name | attorney for plaintiff | counsel | counsel for plaintiff
    counsel for plaintiffs | plaintiff s counsel | plaintiffs counsel | plaintiff s attorney | lawyer
    law firm | legal representative | attorneys for plaintiff | ro contact info | rights owner attorney
    rights owner s attorney | anwalt | rechtsanwalt | kanzlei | prozessbevollmachtigte* | anwaltskanzlei
    avocat | cabinet d avocats | conseil | avvocato | studio legale | abogado | bufete | despacho | 弁護士
    弁護士名 | 法律事務所 | 律师 | 律师事务所 | 代理律师 | 律所 | 原告律师 | 原告代理律师 | advocaat
    advocatenkantoor | adwokat | radca prawny | kancelaria | kancelaria prawna | advogado
    escritorio de advocacia | advokat | advokatbyra | ombud advokat | avukat | hukuk burosu
  `,
  contact: `
    rights owner s contact details | rights owner contact details | rights owners contact details
    contact details of the rights owner | contact details | contact information | contact info
    rights owner s contact information | contact information for the rights owner
    owner s contact details | kontaktdaten des rechteinhabers | kontaktdaten | kontaktinformationen
    coordonnees du titulaire des droits | coordonnees du titulaire | coordonnees
    dati di contatto del titolare | dati di contatto | recapiti | informazioni di contatto
    datos de contacto del titular | datos de contacto | informacion de contacto | 権利者の連絡先 | 連絡先
    連絡先情報 | 权利所有者的联系方式 | 权利人联系方式 | 联系方式 | 联系信息 | 投诉方联系方式
    投诉人联系方式 | contactgegevens van de rechthebbende | contactgegevens
    dane kontaktowe wlasciciela praw | dane kontaktowe | dados de contato | dados de contacto
    informacoes de contato | contato do titular | kontaktuppgifter
    rattighetsinnehavarens kontaktuppgifter | iletisim bilgileri | hak sahibinin iletisim bilgileri
  `,
  name: `
    name | full name | company | company name | contact name | contact person | nom | nom de l entreprise
    societe | nome | azienda | societa | nombre | empresa | firma | firmenname | ansprechpartner
    unternehmen | 氏名 | 名前 | 会社名 | 名称 | 姓名 | 公司 | 公司名称 | 联系人 | naam | bedrijf
    contactpersoon | nazwa | imie i nazwisko | namn | foretag | kontaktperson | ad | isim | adi | ad soyad
    sirket | 名義
  `,
  email: `
    email | e mail | email address | e mail address | mail | e mail adresse | email adresse
    adresse e mail | courriel | adresse mail | mel | indirizzo e mail | indirizzo email
    posta elettronica | correo electronico | correo | direccion de correo | メールアドレス | メール
    e メール | eメール | 邮箱 | 电子邮箱 | 电子邮件 | 邮件 | 联系邮箱 | 电邮 | 邮箱地址 | 电子邮件地址
    e mailadres | emailadres | adres e mail | endereco de e mail | endereco de email | correio eletronico
    e postadress | e post | e posta | e posta adresi | eposta
  `,
} as const;

export type Label = keyof typeof labels;

export const labelNames = Object.keys(labels).filter((name): name is Label => name in labels);
