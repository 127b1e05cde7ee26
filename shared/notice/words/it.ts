import type { Words } from '../concepts.ts';

export const it: Words = {
  owner: `
    titolar* de* diritt* | titolar* del marchio | titolar* dei marchi | titolar* del brevetto
    titolar* del diritto | titolar* del copyright | titolar* del design | titolar* della proprietà
    proprietari* del marchio | proprietari* de* diritt* | proprietari* del brevetto
    proprietari* del copyright | detentor* dei diritti | detentor* del marchio | avente diritto
    aventi diritto | reclamante | segnalante | il titolare | dal titolare | del titolare
    autore della segnalazione | autore del reclamo | denunciante
  `,
  'we-own': `
    il nostro marchio | nostro marchio | nostri marchi | nostro brevetto | nostri diritti | nostro design
    nostre foto* | nostre immagini | nostra cliente | nostro cliente | nostra assistita | nostro assistito
    mio assistito | mia assistita | mie foto* | mie immagini | mio marchio | i miei diritti
    sono l autore | sono l autrice | siamo titolari | siamo proprietari | sono titolare | sono il titolare
    sono proprietari* | di nostra proprietà | di mia proprietà | nostra proprietà | ci appartien*
    nostre opere | mie opere | deteniamo | nostra titolarità
  `,
  client: `
    nostra assistita | nostro assistito | mia assistita | mio assistito | nostra cliente | nostro cliente
    mia cliente | mio cliente | in nome e per conto | per conto della | per conto di | rappresentiamo
    nell interesse | incarico ricevuto | ci ha incaricato | mi ha incaricato | ci ha conferito
    conferito mandato | difensore di | difensori di | legali di | legale di | assistiamo la
  `,
  lawyer: `
    avvocat* | avv | studio legale | ufficio legale | foro di | consulente in proprietà
    legale rappresentante
  `,
  buyer: 'acquirent* | client* | clientela | consumator* | compratore*',
  'other-seller': `
    altro venditore | altri venditori | un altro venditore | venditore terzo | venditori terzi
    nuovo venditore | nuovi venditori | venditore sconosciuto | venditore non autorizzato
    venditori non autorizzati | concorrent* | qualcun altro
  `,
  yours: `
    tuo marchio | suo marchio | vostro marchio | tua pagina prodotto | sua pagina prodotto | tua scheda
    sua scheda | tue immagini | sue immagini | tue foto | sue foto | tuoi contenuti | tuo asin | suo asin
    tua buy box | nostra scheda | nostro asin
  `,
  your: `
    tu | tuo | tua | tuoi | tue | suo | sua | suoi | sue | vostr* | voi | vi | ti | lei | le sue | la sua
  `,
  'you-sell': `
    vendete | vende prodotti | vendi | offrite | offri in vendita | commercializz* | state vendendo
    sta vendendo | stai vendendo | utilizzate | state utilizzando | sta utilizzando | stai utilizzando
    riproducete | pubblicate | avete pubblicato | avete venduto | avete posto in vendita
    la vostra condotta | vostro negozio | da voi offert* | da voi vendut* | da voi utilizzat* | usate
    stai usando | state usando
  `,
  report: `
    segnal* | reclam* | denunci* | notific* | ha informato | hanno informato | ci ha informat*
    comunicazione | ha comunicato | sostiene | sostengono | afferma* | dichiara* | asseri* | presunt*
    richiesta di rimozione | chiesto la rimozione | richiesto la rimozione | avviso di violazione
    contestazione di | secondo il titolare | secondo la società
  `,
  infringe: `
    viol* | lede | ledono | ledere | lesione | lesiv* | contraff* | infrang* | senza autorizzazione
    senza l autorizzazione | senza il consenso | senza consenso | senza permesso | senza licenza
    uso non autorizzato | utilizzo non autorizzato | non autorizzat* | abusiv* | indebit* | illecit*
    usurpa* | senza il permesso | senza il nostro | senza il mio
  `,
  ip: 'proprietà intellettuale | proprietà industriale | diritti di terzi | vero | diritti di privativa',
  trademark: 'marchi* | nome del marchio | logo | loghi | segno distintivo | tale segno',
  counterfeit: `
    contraffa* | contraffazion* | falsi | falsificat* | falso | falsa | imitazion* | replic* | tarocc*
  `,
  inauthentic: 'autenticità | non autentic* | inautentic* | non original* | non è original*',
  copyright: `
    diritto d autore | diritti d autore | copyright | opera fotografica | opere fotografiche | fotografo
    autore delle foto* | autore delle immagini | autrice delle | autore dell opera | dmca
    opere dell ingegno
  `,
  design: `
    design registrat* | disegn* e modell* | disegn* o modell* | disegn* registrat* | modell* registrat*
    modello comunitario | disegno comunitario | design* | modello ornamentale | disegno industriale
  `,
  patent: 'brevett*',
  utility: `
    modello di utilità | brevetto di invenzione | brevetto per invenzione | brevetto europeo
    brevetto di utilità | rivendicazion*
  `,
  parallel: `
    importazion* parallel* | importat* … senza | mercato grigio | spazio economico europeo | see
    esaurimento | non destinat* | importazioni non | immess* in commercio
  `,
  selective: `
    distribuzione selettiva | rete di distribuzione | distributor* autorizzat* | rivenditor* autorizzat*
    distribuzione non autorizzata
  `,
  suspect: `
    potrebb* | sospett* | potenzial* | presumibil* | eventual* | sembr* | probabil* | i nostri sistemi
    rilevat* | possibil*
  `,
  listing: `
    offert* | inserzion* | prodott* | articol* | listing* | asin* | annunci* | oggett* | scheda | schede
    pagina del prodotto | pagina prodotto | sku* | merce | pubblicazion*
  `,
  account: `
    suo account | tuo account | vostro account | account di vendita | account venditore
    privilegi di vendita | tuo negozio | suo negozio | vostro negozio | stato dell account
    non può più vendere | non puoi più vendere
  `,
  image: 'immagin* | foto | fotografi* | video | descrizione del prodotto | testo dell inserzione',
  funds: 'fondi | saldo | pagamenti | accredit* | somme | importi | versament*',
  removed: `
    rimoss* | eliminat* | disattivat* | cancellat* | bloccat* | sospes* | chius* | ritirat* dalla vendita
    non è più disponibil* | non sono più disponibil* | più in vendita | non più disponibil* | oscurat*
    nascost* | inattiv* | messo offline | abbiamo tolto | terminat* | ritirato l offerta | ritirato la sua
    ritirato la tua | abbiamo ritirato | disabilitat* | più visibil*
    non disponibile | non più disponibile | messa in pausa | in pausa | non è più in vendita
    tolto | tolta | tolti | non è più visibile | non è più disponibile | non è più online
    non compare più
  `,
  removal: `
    verrà rimoss* | saranno rimoss* | sarà rimoss* | verranno rimoss* | rimozione | essere rimoss*
    verrà disattivat* | sarà eliminat* | provvederemo a rimuovere
  `,
  'still-up': `
    non è stat* rimoss* | non sono stat* rimoss* | non abbiamo rimosso | resta attiv* | restano attiv*
    rimane attiv* | rimangono attiv* | ancora attiv* | ancora disponibil* | ancora online
    rimane disponibil* | rimangono disponibil* | restano disponibil* | resta disponibil*
    nessun provvedimento | nessuna azione
    tuttora attiv* | ancora visibile | ancora in vendita
    per ora attiv* | per ora online | rimane online | resta online | ancora disponibile
    rimane visibile | resta visibile | rimane in vendita | resta in vendita
  `,
  warning: `
    avvertimento | avviso | modifichi | modifica la | modificare la | rischio di | altrimenti … rimoss*
    in caso contrario … rimoss* | per evitare la rimozione | ammonizione | richiamo
  `,
  restricted: `
    limitat* | limitazion* | restrizion* | sospes* per | temporaneamente | punti di penalità
    punti sottratti | blocco temporaneo | account … limitat*
  `,
  deactivated: `
    account … disattivato | account … sospeso | account … chiuso | account … bloccato
    disattivato il suo account | sospeso il suo account | disattivato il tuo account
    sospeso il tuo account | chiuso il tuo account | bloccato il tuo account | negozio … chiuso
    negozio … sospeso | non può più vendere | non puoi più vendere | revocato i privilegi
    disattivazione dell account | sospensione dell account | disattivato l account | sospeso l account
  `,
  withheld: `
    fondi … trattenuti | fondi … bloccati | fondi … congelati | congelat* | trattenut* | tratteniamo
    bloccato i fondi | sequestr* | saldo … bloccato | pagamenti … sospesi | blocco dei fondi
  `,
  appeal: `
    ricorso | ricorsi | appello | contestazione | contronotifica | contestare | piano d azione
    fare ricorso | presentare ricorso
  `,
  'your-appeal': `
    suo ricorso | tuo ricorso | vostro ricorso | suo appello | tuo appello | sua contestazione
    tua contestazione | suo piano | tuo piano | sua richiesta | tua richiesta | sua risposta
    tua risposta | documenti inviati | documenti forniti | documenti che | informazioni fornite
    informazioni inviate | informazioni che ha | hai inviato | ha inviato | hai fornito | ha fornito
    avete inviato | avete fornito | sue fatture | tue fatture | sua fattura | esaminato i documenti
    esaminato la documentazione | documentazione inviata | documentazione fornita | esito del ricorso
    tua contronotifica | ricorso da lei | ricorso presentato | grazie per la risposta | grazie per aver | abbiamo esaminato | abbiamo valutato | dopo aver esaminato | i suoi documenti | i tuoi documenti | la documentazione inviata
    il suo ricorso | ricorso contro | ricorso relativo | suo reclamo contro | le sue fatture
    suoi documenti | tuoi documenti | esito del | riesame
  `,
  accepted: `
    accettat* | accolt* | approvat* | accettiamo | a suo favore | a tuo favore | accogliamo
    buone notizie | buona notizia | in suo favore | in tuo favore | annullat*
  `,
  rejected: `
    respint* | rifiutat* | rigettat* | non possiamo accettare | non possiamo ripristinare
    non possiamo riattivare | non può essere ripristinat* | non può essere riattivat*
    non è stat* accettat* | non è stat* accolt* | non abbiamo accettato | negat* | non sarà ripristinat*
    resta rimoss* | rimane rimoss* | non siamo in grado di ripristinare | non siamo in grado di riattivare
    confermiamo la decisione | confermiamo la rimozione | non accolt* | non accettat* | non dimostra* | non prova* | resta disattivat* | rimane disattivat* | resta rimoss* | rimane rimoss* | non siamo riusciti a verificare | non possiamo verificare
    non possiamo accogliere | non sufficient* | insufficient* | confermata la rimozione
    confermiamo la
    non verrà ripristinat* | resta valid* | rimane valid* | non dimostrano | confermat*
  `,
  'more-info': `
    ulteriori informazioni | maggiori informazioni | informazioni aggiuntive | più informazioni
    ulteriori dettagli | ulteriore documentazione | ulteriori documenti | non sono sufficienti
    non è sufficiente | insufficient* | incomplet* | maggiori dettagli | abbiamo bisogno
    documenti aggiuntivi | non sufficienti | illeggibil*
    prima di decidere | prima di poter decidere | ci serve | ci servono | manca | mancano | leggibil*
    documentazione aggiuntiva | la preghiamo di inviare | ci invii
  `,
  reinstated: `
    ripristin* | riattiv* | di nuovo attiv* | di nuovo disponibil* | nuovamente attiv*
    nuovamente disponibil* | di nuovo online | sbloccat* | riabilitat* | di nuovo in vendita
    nuovamente in vendita | nuovamente visibil* | di nuovo visibil*
    di nuovo disponibile | ripristinat* | riattivat* | rimettere in vendita
  `,
  unresolved: `
    non risolt* | irrisolt* | ancora inattiv* | restano inattiv* | rimangono inattiv* | altre violazioni
    altre inserzioni | altre offerte | in parte | parzialmente | da risolvere | in sospeso
  `,
  retract: `
    ritrat* | ritirare il reclamo | ritirare la segnalazione | ritiri il reclamo | ritira il reclamo
    ritiro del reclamo | revocare la segnalazione | revocare il reclamo | ritirare la denuncia
  `,
  withdrawn: `
    ha ritirato il reclamo | ha ritirato la segnalazione | ha ritirato la denuncia
    ha ritirato la propria | ha ritirato il proprio | ha ritirato la sua | ha ritirato il suo
    hanno ritirato | reclamo … ritirato | reclamo … revocato | reclamo … annullato
    segnalazione … ritirata | segnalazione … revocata | segnalazione … annullata | denuncia … ritirata
    denuncia … revocata | ha revocato | hanno revocato | ha annullato la segnalazione
    ha annullato il reclamo | ritiriamo il | ritiriamo la | ritiro il reclamo | ritiro la segnalazione
    ritiro la mia | revochiamo | ritiro della segnalazione | ritiro del reclamo | ritiro della denuncia
    ha ritrattato | per errore | rinunciato al reclamo | rinunciato alla
    ha ritirato | ritirato la | ritirato il | ritiriamo | ritirata | reclamo ritirato
    segnalazione ritirata | rinuncia | annullato la segnalazione | sbagliato a segnalare
  `,
  court: 'tribunale* | giudice | corte d appello | corte di | sezione specializzata',
  order: `
    ordinanz* | decreto | ingiunzion* | inibitori* | provvedimento cautelare | inibit* | sequestro
    sentenza | misura cautelare | misure cautelari | decreto ingiuntivo
  `,
  suit: `
    ricorrent* | resistent* | attore | attrice | convenut* | atto di citazione | procedimento
    causa civile | causa promossa | r g | rg n | giudizio
  `,
  sued: `
    convenut* in giudizio | nei vostri confronti | nei suoi confronti | nei tuoi confronti
    citat* a comparire | notificat* a voi | si notifica | contro di voi
  `,
  desist: `
    cessare | cessate | cessazione | diffid* | interrompere | desistere | desistete
    rimuovere immediatamente | rimuovete | astener* | rimuovere entro | sospendere immediatamente
    ritirare dal commercio | rimuovere subito | rimuova | rimuovere le inserzioni
  `,
  undertaking: `
    impegno scritto | dichiarazione di impegno | impegnar* | transazion* | bonariamente | via bonaria
    risarciment* | riserva di | riservando* | riserviamo | salvo ogni | riservata ogni
  `,
  demand: `
    diffid* | vi invitiamo a | la invito a | vi invito a | vi intimiamo | intim* | chiediamo di rimuovere
    chiedo di rimuovere | richiediamo | esigiamo | vi chiediamo di
  `,
  threat: `
    in difetto | in mancanza | azioni legali | azione legale | adire | vie legali | autorità giudiziaria
    risarcimento | danni | senza ulteriore avviso | sede giudiziaria | altrimenti … legali
    tutela giudiziaria | procederemo
  `,
  evaluation: `
    valutazione neutrale | valutazione del brevetto | valutazione neutra | valutazione dei brevetti | apex
    valutatore
  `,
  hijack: `
    buy box persa | perso la buy box | nuovo venditore sulla | si è agganciat* | dirott*
    nuovo venditore su | si è aggiunto alla
  `,
  copied: `
    copiat* | rubat* | plagi* | ripres* dalle tue | usa le tue | usa le sue | utilizza le tue
    utilizza le sue
  `,
  'restricted-product': `
    prodott* vietat* | prodott* proibit* | prodott* soggett* | non consentit* | merci pericolose
    pericolos* | pesticid* | dispositiv* medic* | richiamo del prodotto | approvazione preventiva
    articol* vietat* | armi | farmac*
  `,
  safety: `
    sicurezza dei prodotti | sicurezza del prodotto | marcatura ce | marchio ce
    dichiarazione di conformità | conformità | persona responsabile | gpsr | certificat*
    scheda di sicurezza | test report | raee | epr | documenti di conformità | rapporti di prova
  `,
  verification: `
    verificare la sua identità | verificare l identità | verifica dell identità
    verificare la tua identità | documento d identità | verifica dell account | visura | partita iva
    titolare effettivo | identità | estratto conto | verificare i dati | dati aziendali
  `,
  conduct: `
    codice di condotta | manipol* | recensioni | più account | account multipli | account collegat*
    fuori piattaforma | al di fuori di | duplicat* | elud* | dati di contatto nel* | variazioni | prezzi
  `,
  metrics: `
    tasso di | percentuale di | indicatori di prestazione | spedizion* in ritardo | prestazioni
    ordini difettosi | annullament* | ordini non spediti | rating dello stato
  `,
  policy: 'norme | politic* | regolament* | condizioni d uso | termini di utilizzo | linee guida | policy',
  'order-mail': `
    tuo ordine | suo ordine | vostro ordine | ordine n | numero d ordine | spedit* | spedizione
    consegna* | pacco | tracciamento | tracking | reso | rimborso | in viaggio | hai venduto | venduto
    corriere | magazzino
  `,
  'money-mail': `
    fattura* | pagamento ricevuto | bonifico | ricevuta | abbonamento | preventivo | importo | scadenza
    estratto | nota di credito
  `,
  promotion: `
    promozion* | saldi | sconto | sconti | spedizione gratuita | offerta speciale | codice sconto | scopri
    iscriviti | webinar | corso | i nostri servizi | ti aiutiamo | vi aiutiamo | aiutiamo | esperti
    specialist* | consulenza gratuita | prenota | aumenta le | campagna | pubblicità | fiera
    prova gratuita | tasso di successo | il nostro team
  `,
  newsletter: `
    newsletter | disiscri* | cancella l iscrizione | annulla l iscrizione | leggi tutto | leggi l articolo
    in questo numero | questa settimana | notizie | forum | discussione | risposte | ricevi questa | blog
    aggiorniamo | aggiornamento dei | aggiornamento delle | modifiche ai nostri
  `,
  question: `
    potete | potreste | può dirmi | puoi | vorrei | ho acquistato | ho comprato | ho ricevuto
    ho ordinato | dove si trova | grazie in anticipo | quando arriva | è possibile | avete
  `,
  reporter: `
    ha segnalato tramite | registra il tuo marchio | registrazione del tuo marchio | rinnovo del marchio
    domanda di marchio | proteggi il tuo marchio | registro marchi | sorveglianza marchi | nome a dominio
  `,
  fee: `
    commissione di riattivazione | pagare la somma | bitcoin | carta regalo | bonifico immediato
    spese di riattivazione | tassa di
  `,
  credential: `
    password | codice di verifica | carta di credito | numero di carta | coordinate bancarie
    dati bancari | credenziali | clicca qui per verificare | accedi per verificare | confermi i suoi dati
    verifica il tuo account
  `,
  messenger: 'whatsapp | telegram | wechat | skype | messenger',
  'own-appeal': `
    presento ricorso | presentiamo ricorso | facciamo ricorso | vi prego di ripristinare
    chiediamo di ripristinare | il nostro piano d azione | causa principale | misure correttive adottate
    gentile amazon
  `,
  quoting: `
    ha scritto | hai scritto | il tuo messaggio | il suo messaggio | messaggio originale | avete scritto
  `,
  agreement: `
    business solutions agreement | contratto business solutions | sezione 3 | articolo 3
    contratto di business
  `,
  if: 'se | qualora | quando | nel caso | a meno che | salvo | altrimenti | in caso contrario',
  not: 'non | nessun* | mai | senza | né',
  please: `
    per favore | la preghiamo | ti preghiamo | vi preghiamo | può | puoi | deve | devi | contatti
    contatta | invii | invia | come posso | per presentare | si prega | chieda | chiedi
  `,
  future: 'sarà | saranno | verrà | verranno | dovrà',
  'own-report': `
    la tua segnalazione | la sua segnalazione | hai segnalato | che ha segnalato
    grazie per aver segnalato | grazie per la segnalazione
  `,
};
