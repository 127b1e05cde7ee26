import type { Words } from '../concepts.ts';

export const it: Words = {
  owner: `
    titolar* de* diritt* | titolar* del marchio | titolar* dei marchi | titolar* del brevetto
    titolar* del diritto | titolar* del copyright | titolar* del design | titolar* della proprietà
    proprietari* del marchio | proprietari* de* diritt* | proprietari* del brevetto
    proprietari* del copyright | detentor* dei diritti | detentor* del marchio | avente diritto
    aventi diritto | reclamante | segnalante | il titolare | dal titolare | del titolare
    autore della segnalazione | autore del reclamo | denunciante | proprietario del marchio | il marchio
    un marchio | la titolare | titolare del marchio | il proprietario | produttore | il produttore
    la fotografa | il fotografo | gli eredi | eredi | l azienda a cui | a cui appartiene | il reclamante
    chi aveva segnalato | chi aveva reclamato | l autore | l autrice | illustratrice | illustratore
    lo studio | casa editrice | editore | titolari di diritti | titolari dei diritti | un titolare
    agente del titolare | i titolari
  `,
  'we-own': `
    il nostro marchio | nostro marchio | nostri marchi | nostro brevetto | nostri diritti | nostro design
    nostre foto* | nostre immagini | nostra cliente | nostro cliente | nostra assistita
    nostro assistito | mio assistito | mia assistita | mie foto* | mie immagini | mio marchio
    i miei diritti | sono l autore | sono l autrice | siamo titolari | siamo proprietari | sono titolare
    sono il titolare | sono proprietari* | di nostra proprietà | di mia proprietà | nostra proprietà
    ci appartien* | nostre opere | mie opere | deteniamo | nostra titolarità | nostra segnalazione
    nostro reclamo | nostra denuncia | nostri profumi | dal nostro | nostro prodotto | nostri prodotti
    le mie foto | mie fotografie | nostro disegno | nostre fotografie | nostro catalogo
    nostra opposizione | nostro contratto | nostra invenzione | siamo i produttori
    in qualità di titolare | ci opponiamo | rete ufficiale | al mio | mio decoro | mio disegno
    l ho disegnat* | ho disegnato io | ho dipinto | avevo dipinto | è mio | è mia | sono miei | sono nostri
    è opera mia | il mio nome | il nostro nome | nostro con un altro nome | la sua etichetta
    non è uscit* dal mio | scatto … è mio | schema … è mio
  `,
  client: `
    nostra assistita | nostro assistito | mia assistita | mio assistito | nostra cliente | nostro cliente
    mia cliente | mio cliente | in nome e per conto | per conto della | per conto di | rappresentiamo
    nell interesse | incarico ricevuto | ci ha incaricato | mi ha incaricato | ci ha conferito
    conferito mandato | difensore di | difensori di | legali di | legale di | assistiamo la
    responsabile legale di | ufficio legale di | nostro studio | abbiamo mandato | mandato di agire
    del cliente | per incarico | incaricati da | in nome di | su incarico | la nostra mandante | mandante
  `,
  lawyer: `
    avvocat* | avv | studio legale | ufficio legale | foro di | consulente in proprietà
    legale rappresentante | responsabile legale | il nostro studio | studio tutela
  `,
  buyer: 'acquirent* | client* | clientela | consumator* | compratore*',
  'other-seller': `
    altro venditore | altri venditori | un altro venditore | venditore terzo | venditori terzi
    nuovo venditore | nuovi venditori | venditore sconosciuto | venditore non autorizzato
    venditori non autorizzati | concorrent* | qualcun altro | qualcuno | un venditore | altro negozio
    altro sito
  `,
  yours: `
    tuo marchio | suo marchio | vostro marchio | tua pagina prodotto | sua pagina prodotto | tua scheda
    sua scheda | tue immagini | sue immagini | tue foto | sue foto | tuoi contenuti | tuo asin | suo asin
    tua buy box | nostra scheda | nostro asin | del tuo marchio | tua borraccia | a tuo nome | tua pagina
    tuo brand | pagina del tuo marchio
  `,
  your: `
    tu | tuo | tua | tuoi | tue | suo | sua | suoi | sue | vostr* | voi | vi | ti | lei | le sue | la sua
  `,
  'you-sell': `
    vendete | vende prodotti | vendi | offrite | offri in vendita | commercializz* | state vendendo
    sta vendendo | stai vendendo | utilizzate | state utilizzando | sta utilizzando | stai utilizzando
    riproducete | pubblicate | avete pubblicato | avete venduto | avete posto in vendita
    la vostra condotta | vostro negozio | da voi offert* | da voi vendut* | da voi utilizzat* | usate
    stai usando | state usando | vostro articolo | vostro prodotto | vostra offerta | nel vostro
    sul vostro | rivendita | la tua vetrina | vendevi
  `,
  report: `
    segnal* | reclam* | denunci* | notific* | ha informato | hanno informato | ci ha informat*
    comunicazione | ha comunicato | sostiene | sostengono | afferma* | dichiara* | asseri* | presunt*
    richiesta di rimozione | chiesto la rimozione | richiesto la rimozione | avviso di violazione
    contestazione di | secondo il titolare | secondo la società | contestazione | contestato
    ti viene contestato | ti accusa | accusa* | si è lamentata | si è lamentato | lamentel* | a detta
    ne rivendica | rivendica* | ritiene che | ritiene | riteneva | dubita | ci hanno scritto
    ci ha scritto | come ci informa | si oppone | avviso valido | avviso | motivo | segnalato da
    su notifica | secondo il reclamo | secondo | sporto | ha presentato una | ci ha avvisato
    ci ha avvisati | l ha segnalata | acquisto di prova | ha concluso che | ha chiesto di
  `,
  infringe: `
    viol* | lede | ledono | ledere | lesione | lesiv* | contraff* | infrang* | senza autorizzazione
    senza l autorizzazione | senza il consenso | senza consenso | senza permesso | senza licenza
    uso non autorizzato | utilizzo non autorizzato | non autorizzat* | abusiv* | indebit* | illecit*
    usurpa* | senza il permesso | senza il nostro | senza il mio | riproduce | riprod* | copiato
    diritti altrui | altrui | uso illecito | uso del marchio | non è concessa in licenza
    concessa in licenza | identico a | rientri nella | violazione | viola | diritti di terzi
    privo di autorizzazione | non autorizzato | somiglia | simile a | imita
  `,
  ip: 'proprietà intellettuale | proprietà industriale | diritti di terzi | vero | diritti di privativa',
  trademark: `
    marchi* | nome del marchio | logo | loghi | segno distintivo | tale segno | uso del marchio | parola
    il nome | appartiene il nome | un marchio altrui
  `,
  counterfeit: `
    contraffa* | contraffazion* | falsi | falsificat* | falso | falsa | imitazion* | replic* | tarocc*
    contraffatt* | imitazioni | non è originale | campione falso | non originale
  `,
  inauthentic: `
    autenticità | non autentic* | inautentic* | non original* | non è original* | autentiche | autentici
    siano autentiche
  `,
  copyright: `
    diritto d autore | diritti d autore | copyright | opera fotografica | opere fotografiche | fotografo
    autore delle foto* | autore delle immagini | autrice delle | autore dell opera | dmca
    opere dell ingegno | fotografa | paternità | musica | eredi dell autore | opera protetta | il libro
    testo di un altro | diritti sonori | tabella taglie | illustrazion* | brano | il decoro | decoro
    disegno originale
  `,
  design: `
    design registrat* | disegn* e modell* | disegn* o modell* | disegn* registrat* | modell* registrat*
    modello comunitario | disegno comunitario | design* | modello ornamentale | disegno industriale
    modello registrato | reclamo di design | forme | disegno comunitario registrato | disegno registrato
    impressione generale
  `,
  patent: 'brevett* | invenzione | per brevetto',
  utility: `
    modello di utilità | brevetto di invenzione | brevetto per invenzione | brevetto europeo
    brevetto di utilità | rivendicazion* | rivendicazione 1 | rivendicazione 3 | rivendicazione
    titolare di brevetto | titolare del brevetto
  `,
  parallel: `
    importazion* parallel* | importat* … senza | mercato grigio | spazio economico europeo | see
    esaurimento | non destinat* | importazioni non | immess* in commercio | fuori dall ue
    immessi in commercio | importazioni | importazione parallela | spazio economico | fuori dall europa
    non destinati | provenienza | fuori dal see
  `,
  selective: `
    distribuzione selettiva | rete di distribuzione | distributor* autorizzat* | rivenditor* autorizzat*
    distribuzione non autorizzata | depositari autorizzati | contratto di rivendita
    rivenditori autorizzati | rete autorizzata | distributori ufficiali
  `,
  suspect: `
    potrebb* | sospett* | potenzial* | presumibil* | eventual* | sembr* | probabil* | i nostri sistemi
    rilevat* | possibil* | automaticamente | d iniziativa | rilevato | potrebbe violare
  `,
  listing: `
    offert* | inserzion* | prodott* | articol* | listing* | asin* | annunci* | oggett* | scheda | schede
    pagina del prodotto | pagina prodotto | sku* | merce | pubblicazion* | lampada | borse | file | libro
    profumi | asta | tua vetrina | sciarpa | vaso | orologi | gilet | il contenuto | l offerta
    le offerte | catalogo
  `,
  account: `
    suo account | tuo account | vostro account | account di vendita | account venditore
    privilegi di vendita | tuo negozio | suo negozio | vostro negozio | stato dell account
    non può più vendere | non puoi più vendere | nuove inserzioni | vendere da noi | il negozio
    l account
  `,
  image: `
    immagin* | foto | fotografi* | video | descrizione del prodotto | testo dell inserzione | musica
    testo | titolo | descrizione
  `,
  funds: `
    fondi | saldo | pagamenti | accredit* | somme | importi | versament* | il saldo | prelevare
  `,
  removed: `
    rimoss* | eliminat* | disattivat* | cancellat* | bloccat* | sospes* | chius* | ritirat* dalla vendita
    non è più disponibil* | non sono più disponibil* | più in vendita | non più disponibil* | oscurat*
    nascost* | inattiv* | messo offline | abbiamo tolto | terminat* | ritirato l offerta
    ritirato la sua | ritirato la tua | abbiamo ritirato | disabilitat* | più visibil* | non disponibile
    non più disponibile | messa in pausa | in pausa | non è più in vendita | tolto | tolta | tolti
    non è più visibile | non è più disponibile | non è più online | non compare più | tolta dal catalogo
    togliere la tua | dovuto togliere | non possono più essere acquistati | più essere acquistat*
    vendita … è stata bloccata | è stata bloccata | disabilitato il file | disabilitato l
    è stato disabilitato | l accesso … disabilitato | oscurato | oscurata | è stata nascosta | nascosta
    annullata | ritirato dalla vendita | è stato ritirato | depennato | cancelleremo | eliminato
    soppress* | scomparso | sparito | non è più acquistabile | non più acquistabile | chiuso l inserzione
    rimuovere la tua | dovuto rimuovere | dovuto chiudere | abbiamo chiuso | fermato la vendita
    stop alla vendita | sospesa la vendita | era stato tolto | tolto dalla vendita | non è più ordinabile
    più ordinabile | non c è più
  `,
  removal: `
    verrà rimoss* | saranno rimoss* | sarà rimoss* | verranno rimoss* | rimozione | essere rimoss*
    verrà disattivat* | sarà eliminat* | provvederemo a rimuovere | verrà eliminata | verrà disattivata
    sarà soppressa | ritireremo | cancelleremo | altrimenti | verrà rimossa | verrà tolta | elimineremo
    rimuoveremo | disattiveremo | bloccheremo
  `,
  'still-up': `
    non è stat* rimoss* | non sono stat* rimoss* | non abbiamo rimosso | resta attiv* | restano attiv*
    rimane attiv* | rimangono attiv* | ancora attiv* | ancora disponibil* | ancora online
    rimane disponibil* | rimangono disponibil* | restano disponibil* | resta disponibil*
    nessun provvedimento | nessuna azione | tuttora attiv* | ancora visibile | ancora in vendita
    per ora attiv* | per ora online | rimane online | resta online | ancora disponibile | rimane visibile
    resta visibile | rimane in vendita | resta in vendita | l inserzione resta attiva | resta attiva
    è ancora online | non è stata rimossa | non abbiamo tolto | non abbiamo tolto nulla
    non abbiamo rimosso niente | non sono state toccate | non è stata toccata | per ora non abbiamo
    ancora acquistabile | continua a essere | è tuttora
  `,
  warning: `
    avvertimento | avviso | modifichi | modifica la | modificare la | rischio di | altrimenti … rimoss*
    in caso contrario … rimoss* | per evitare la rimozione | ammonizione | richiamo
    la invitiamo a togliere | togliere la parola | riscrivilo | in mancanza | in assenza di riscontro
    se non rispondi | promemoria | correggi | finché non la correggi | potrebbero portare alla rimozione
    se non ci scrivi
  `,
  restricted: `
    limitat* | limitazion* | restrizion* | sospes* per | temporaneamente | punti di penalità | punto di infrazione | punti di infrazione
    punti sottratti | blocco temporaneo | account … limitat* | non potrai creare | account limitato
    al massimo | non puoi pubblicare | limitazione all account | per sette giorni | non potrai pubblicare
  `,
  deactivated: `
    account … disattivato | account … sospeso | account … chiuso | account … bloccato
    disattivato il suo account | sospeso il suo account | disattivato il tuo account
    sospeso il tuo account | chiuso il tuo account | bloccato il tuo account | negozio … chiuso
    negozio … sospeso | non può più vendere | non puoi più vendere | revocato i privilegi
    disattivazione dell account | sospensione dell account | disattivato l account | sospeso l account
    chiuso per sempre | account rimane chiuso | rimane chiuso | negozio è stato chiuso
    chiusura definitiva | definitivamente chiuso | account è stato disattivato
    disattivato definitivamente
  `,
  withheld: `
    fondi … trattenuti | fondi … bloccati | fondi … congelati | congelat* | trattenut* | tratteniamo
    bloccato i fondi | sequestr* | saldo … bloccato | pagamenti … sospesi | blocco dei fondi
    saldo è stato trattenuto | trattenuto | pagamenti sono sospesi | potrai prelevare | fondi trattenuti
    bloccato il saldo | non puoi prelevare | congelato
  `,
  appeal: `
    ricorso | ricorsi | appello | contestazione | contronotifica | contestare | piano d azione
    fare ricorso | presentare ricorso | riesaminare | reclamo interno | osservazioni
  `,
  'your-appeal': `
    suo ricorso | tuo ricorso | vostro ricorso | suo appello | tuo appello | sua contestazione
    tua contestazione | suo piano | tuo piano | sua richiesta | tua richiesta | sua risposta
    tua risposta | documenti inviati | documenti forniti | documenti che | informazioni fornite
    informazioni inviate | informazioni che ha | hai inviato | ha inviato | hai fornito | ha fornito
    avete inviato | avete fornito | sue fatture | tue fatture | sua fattura | esaminato i documenti
    esaminato la documentazione | documentazione inviata | documentazione fornita | esito del ricorso
    tua contronotifica | ricorso da lei | ricorso presentato | grazie per la risposta | grazie per aver
    abbiamo esaminato | abbiamo valutato | dopo aver esaminato | i suoi documenti | i tuoi documenti
    la documentazione inviata | il suo ricorso | ricorso contro | ricorso relativo | suo reclamo contro
    le sue fatture | suoi documenti | tuoi documenti | esito del | riesame | viste le fatture
    il ricorso | grazie per la documentazione | contestate | tue osservazioni | il piano d azione
    hai chiesto di | hai chiesto di riesaminare | riesaminato il caso | riesaminato | abbiamo rivalutato
    rivalutato | decisione iniziale | decisione definitiva | la decisione | dopo attenta valutazione
    attenta valutazione | i documenti richiesti | pratica di ricorso | reclamo interno
    ricorso sulle immagini | lettera di autorizzazione | parli di una licenza | la contronotifica
    proseguire la verifica | l esame di | essendo stato accolto | la fattura | verificare la fattura
    la tua fattura | tua documentazione | le tue spiegazioni | le tue prove | tue argomentazioni
    hai dimostrato | sostieni | dichiari | ricorso accolto | ricorso respinto | appello accolto
    appello respinto
  `,
  accepted: `
    accettat* | accolt* | approvat* | accettiamo | a suo favore | a tuo favore | accogliamo
    buone notizie | buona notizia | in suo favore | in tuo favore | annullat* | è stato accolto | accolto
    non risulta alcuna violazione | nessuna violazione | l errore è stato nostro | errore è stato nostro
    errore nostro | nostro errore | rimozione non era dovuta | non era dovuta | il reclamo è respinto
    reclamo respinto | è revocata | revocata | abbiamo tolto la limitazione | vengono sbloccati
    sbloccati | nota è stata cancellata | senza che il reclamante | cancellata dall account
    non ha fatto causa | abbiamo sbagliato | ci siamo sbagliati | ha ragione | hai ragione
    ti diamo ragione
  `,
  rejected: `
    respint* | rifiutat* | rigettat* | non possiamo accettare | non abbiamo potuto accettare
    non abbiamo potuto accogliere | non possiamo ripristinare | non possiamo riattivare
    non può essere ripristinat* | non può essere riattivat* | non è stat* accettat*
    non è stat* accolt* | non abbiamo accettato | negat* | non sarà ripristinat* | resta rimoss*
    rimane rimoss* | non siamo in grado di ripristinare | non siamo in grado di riattivare
    confermiamo la decisione | confermiamo la rimozione | non accolt* | non accettat* | non dimostra*
    non prova* | resta disattivat* | rimane disattivat* | non siamo riusciti a verificare
    non possiamo verificare | non possiamo accogliere | non sufficient* | insufficient*
    confermata la rimozione | confermiamo la | non verrà ripristinat* | resta valid* | rimane valid*
    non dimostrano | confermat* | la rimozione è confermata | è confermata | confermata
    non tornerà online | non tornerà | non risponderemo | resta rimossa | non cambia
    decisione iniziale non cambia | rimane chiuso | non è impugnabile | impugnabile
    non può essere accettato | non affronta | non sarà ripubblicato | pratica … chiusa | è chiusa
    non possiamo toglierlo | è infondato | infondato | non è valida | non saranno ripristinate
    tuttora fondato | pare tuttora fondato | è fondato | la tabella taglie no | non pervenuti in tempo
    non sono pervenuti | fuori termine | scaduto il termine | non convinc* | resta bloccat*
    rimane bloccat* | resta chius* | non basta | non bastano | resta valida | rimane chius*
    resta fuori | rimane fuori | non torna in vendita | non può tornare | non sarà riattivat*
    non può essere accolt* | non è stato accolt* | rimozione confermata | rimozione è confermata
    non bast* | non è sufficient* | non sono sufficient* | la nostra decisione resta | senza esito
    rimozione … confermata
  `,
  'more-info': `
    ulteriori informazioni | maggiori informazioni | informazioni aggiuntive | più informazioni
    ulteriori dettagli | ulteriore documentazione | ulteriori documenti | non sono sufficienti
    non è sufficiente | insufficient* | incomplet* | maggiori dettagli | abbiamo bisogno
    documenti aggiuntivi | non sufficienti | illeggibil* | prima di decidere | prima di poter decidere
    ci serve | ci servono | manca | mancano | leggibil* | documentazione aggiuntiva
    la preghiamo di inviare | ci invii | inviacene copia | per proseguire la verifica
    mandane una corretta | continueremo l esame | integralo | rinvialo | non spiega | integra | inviaci
    mandaci | ci occorre | occorre ancora | manca ancora | serve ancora | completa la
  `,
  lacking: `
    non leggibil* | non si legge | non si leggono | sfocat* | troppo scur* | mancant* | non riporta*
    senza firma | non firmat* | modulo sbagliato | altro modulo | modulo corretto | inviare di nuovo
    invii di nuovo | invii nuovamente | rimandi | rimandare | ricaricare | carichi di nuovo | completare
    completi | indicarci | ci indichi | ci occorrono | non siamo riusciti a contattar*
    non ancora elaborat* | non ancora esaminat* | non ancora deciso | prima di poter | è sospesa
    è in sospeso | alcune domande | due domande
  `,
  reinstated: `
    ripristin* | riattiv* | di nuovo attiv* | di nuovo disponibil* | nuovamente attiv*
    nuovamente disponibil* | di nuovo online | sbloccat* | riabilitat* | di nuovo in vendita
    nuovamente in vendita | nuovamente visibil* | di nuovo visibil* | di nuovo disponibile
    ripristinat* | riattivat* | rimettere in vendita | di nuovo attiva | l abbiamo ripristinata
    di nuovo visibile | tornate attive | tornata attiva | tornato attivo | è di nuovo in vendita
    è riapparsa | riapparso | ricomparso | torna in vendita | tornano in vendita | tre foto sono tornate
    sono tornate | tornerà disponibile | riprendere subito a vendere | riprendere a vendere
    rimettere online | ripubblicare | ripubblicat* | sbloccati | verranno sbloccati | è tornat*
    di nuovo acquistabile | rimess* in vendita | tornare in vendita | tornat* in vendita | torna online
    tornat* online | di nuovo acquistabil* | riapert* | può rivender* | può di nuovo
  `,
  unresolved: `
    non risolt* | irrisolt* | ancora inattiv* | restano inattiv* | rimangono inattiv* | altre violazioni
    altre inserzioni | altre offerte | in parte | parzialmente | da risolvere | in sospeso | due sono
    per il quinto | accolto in parte | invece | delle tre | dei cinque | tranne | eccetto | ad eccezione
    le altre | l altra | gli altri | il resto
  `,
  retract: `
    ritrat* | ritirare il reclamo | ritirare la segnalazione | ritiri il reclamo | ritira il reclamo
    ritiro del reclamo | revocare la segnalazione | revocare il reclamo | ritirare la denuncia
    annullare | rinuncia* | revoc*
  `,
  withdrawn: `
    non mantiene più | non insiste più | ha ritirato il reclamo | ha ritirato la segnalazione | ha ritirato la denuncia
    ha ritirato la propria | ha ritirato il proprio | ha ritirato la sua | ha ritirato il suo
    hanno ritirato | reclamo … ritirato | reclamo … revocato | reclamo … annullato
    segnalazione … ritirata | segnalazione … revocata | segnalazione … annullata | denuncia … ritirata
    denuncia … revocata | ha revocato | hanno revocato | ha annullato la segnalazione
    ha annullato il reclamo | ritiriamo il | ritiriamo la | ritiro il reclamo | ritiro la segnalazione
    ritiro la mia | revochiamo | ritiro della segnalazione | ritiro del reclamo | ritiro della denuncia
    ha ritrattato | per errore | rinunciato al reclamo | rinunciato alla | ha ritirato | ritirato la
    ritirato il | ritiriamo | ritirata | reclamo ritirato | segnalazione ritirata | rinuncia
    annullato la segnalazione | sbagliato a segnalare | annullare la nostra | di annullare | rinunciamo
    rinunciato | ha rinunciato | rinuncia di | revocato la richiesta | ci ha ripensato | ripensato
    non intende dare seguito | non dà seguito | dare seguito | non ci opponiamo più | opponiamo più
    consideri nulla | considerare nulla | è stato richiamato | richiamato | scambiati per | desist*
    ritira il | ritira la | ritirato | non insiste | non prosegue | abbandona | abbandonato
    lascia cadere | lasciato cadere | lasciamo cadere | decaduta | ritenga superat* | non più interessat*
    cancellato la segnalazione | per ritirare la segnalazione | ho ritirato | è stata un mio errore
    mio errore | avete ragione voi | nostro errore
    annullato il nostro | annullato la nostra | revocato il nostro | revocato la nostra
  `,
  court: `
    tribunale* | giudice | corte d appello | corte di | sezione specializzata | tribunale federale
    il tribunale | corte federale
  `,
  order: `
    ordine restrittiv* | ordini restrittiv*
    ordinanz* | decreto | ingiunzion* | inibitori* | provvedimento cautelare | inibit* | sequestro
    sentenza | misura cautelare | misure cautelari | decreto ingiuntivo | vieta | vieta la vendita
    congelamento | ordine del tribunale | condanna | ordina | tro | per ordine
  `,
  suit: `
    ricorrent* | resistent* | attore | attrice | convenut* | atto di citazione | procedimento
    causa civile | causa promossa | r g | rg n | giudizio | la parte attrice | parte attrice
    avvocati dell attore | fare causa | adisse il tribunale | costituirsi
  `,
  sued: `
    convenut* in giudizio | nei vostri confronti | nei suoi confronti | nei tuoi confronti
    citat* a comparire | notificat* a voi | si notifica | contro di voi | è citata | è citato
    siete citati | contro di lei
  `,
  desist: `
    cessare | cessate | cessazione | diffid* | interrompere | desistere | desistete
    rimuovere immediatamente | rimuovete | astener* | rimuovere entro | sospendere immediatamente
    ritirare dal commercio | rimuovere subito | rimuova | rimuovere le inserzioni | cessare la rivendita
    lo togliete | togliete | togliere | non usare più | smettere | ritirate | rimuoveteli
    di non rivendere
    toglierla | toglierlo | toglierli | toglieteli | toglietela | levarlo | levarla | ritirarli | ritirarle
    ritiraste | non venderla più | non venderlo più | smettere di vender* | smettesse di vender*
    togliere il mio nome | sparisse dal | dal vostro shop
  `,
  undertaking: `
    impegno scritto | dichiarazione di impegno | impegnar* | transazion* | bonariamente | via bonaria
    risarciment* | riserva di | riservando* | riserviamo | salvo ogni | riservata ogni | transazione
    impegno a non | conservare ogni | 3 000 euro | euro e l impegno | versare | pagamento di | indennizzo
    rimborso delle spese | somma di
  `,
  demand: `
    diffid* | vi invitiamo a | la invito a | vi invito a | vi intimiamo | intim* | chiediamo di rimuovere
    chiedo di rimuovere | richiediamo | esigiamo | vi chiediamo di | la prego di | vi preghiamo
    portiamo alla vostra attenzione | restiamo in attesa | ultimo avviso | proponiamo
    la preghiamo di cessare | pretendiamo
  `,
  threat: `
    in difetto | in mancanza | azioni legali | azione legale | adire | vie legali | autorità giudiziaria
    risarcimento | danni | senza ulteriore avviso | sede giudiziaria | altrimenti … legali
    tutela giudiziaria | procederemo | prima delle vie legali | agire per | agire in giudizio
    non lo segnaleremo | segnaleremo | avvocato | in tribunale
  `,
  evaluation: `
    valutazione neutrale | valutazione del brevetto | valutazione neutra | valutazione dei brevetti | apex
    valutatore | valutatrice
  `,
  hijack: `
    buy box persa | perso la buy box | nuovo venditore sulla | si è agganciat* | dirott*
    nuovo venditore su | si è aggiunto alla | si è agganciato | agganciato | venditore agganciato
    ha cambiato il titolo | hanno cambiato | venditore sconosciuto
  `,
  copied: `
    copiat* | rubat* | plagi* | ripres* dalle tue | usa le tue | usa le sue | utilizza le tue
    utilizza le sue | copiato | hanno rubato | rubato | copia della tua | imitazione della tua
    ci hanno copiato
  `,
  'restricted-product': `
    prodott* vietat* | prodott* proibit* | prodott* soggett* | non consentit* | merci pericolose
    pericolos* | pesticid* | dispositiv* medic* | richiamo del prodotto | approvazione preventiva
    articol* vietat* | armi | farmac* | coltelli | sono vietati | vietata la vendita
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
    newsletter | disiscri* | cancella l iscrizione | annulla l iscrizione | leggi tutto
    leggi l articolo | in questo numero | questa settimana | notizie | forum | discussione | risposte
    ricevi questa | blog | aggiorniamo | aggiornamento dei | aggiornamento delle | modifiche ai nostri
    storie di venditori | rapporto mensile | rapporto sulla trasparenza
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
  'you-say': `
    lei scrive | scrive che | lei sostiene | lei afferma | lei chiede | secondo lei | lei dichiara
    scrivi che | sostieni che | chiedi che | ci chiede di | ci ha chiesto
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
    la tua segnalazione | la sua segnalazione | la vostra segnalazione | ci avete segnalato | ci ha segnalato che | hai segnalato | che ha segnalato
    grazie per aver segnalato | grazie per la segnalazione
  `,
};
