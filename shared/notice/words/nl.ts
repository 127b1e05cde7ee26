import type { Words } from '../concepts.ts';

export const nl: Words = {
  owner: `
    rechthebbende* | rechtenhouder* | rechthouder* | merkhouder* | merkeigenaar* | merkeigenaren
    eigenaar van het merk | eigenaar van de rechten | eigenaar van het recht | houder van het merk
    houder van de rechten | houder van het recht | octrooihouder* | auteursrechthebbende*
    auteursrechthouder* | modelhouder* | klager | indiener van de klacht | melder
    de rechtmatige eigenaar | rechthebbende | houder | de houder | eigenaar van de merk* | merkeigenaar
    de eigenaar | fabrikant | maker | maakster | de maakster | fotograaf | fotografe | auteur | schrijver
    erven | de erven | uitgever* | het merk | een merk | de merken | octrooihouder | modelhouder
    de klager | iemand meldt | illustrator | ontwerper | componist | concurrent | degene die
  `,
  'we-own': `
    ons merk | onze merken | ons octrooi | onze rechten | ons auteursrecht | onze auteursrechten
    ons model | onze foto* | onze afbeeldingen | onze cliënt* | mijn cliënt* | mijn foto*
    mijn afbeeldingen | mijn werk | mijn merk | mijn rechten | ik ben de maker | ik ben de fotograaf
    ik ben rechthebbende | wij zijn houder* | wij zijn eigenaar | wij zijn rechthebbende*
    ons geregistreerde | bij cliënt* | van cliënt* | namens cliënt* | onze melding | onze klacht
    ons product | onze producten | onze geuren | onze foto s | mijn foto s | mijn teksten | ons ontwerp
    wij bezwaar | onze import | wij zijn houder | onze catalogus
    onze naam | mijn naam | is van ons | zijn van ons | is van mij | zijn van mij | mijn tekening*
    mijn ontwerp | getekend in | ik … getekend | met onze naam | niet van ons
  `,
  client: `
    cliënt* | namens cliënt* | namens onze | namens mijn | wij vertegenwoordigen | wij treden op
    ik treed op | behartig* | belangen van | tot ons gewend | tot mij gewend | cliënte | cliënt
    bedrijfsjurist van | bedrijfsjurist | namens cliënte | in opdracht van | ons kantoor | treden op voor
    treed op voor | gemachtigde van
  `,
  lawyer: `
    advocat* | advocaat* | gemachtigde | juridische afdeling | deurwaarder* | octrooigemachtigde
    bedrijfsjurist | advocaat | kantoor
  `,
  buyer: 'koper* | klant* | consument* | afnemer*',
  'other-seller': `
    andere verkoper* | een andere verkoper | derde verkoper* | externe verkoper* | nieuwe verkoper*
    onbekende verkoper* | onbevoegde verkoper* | ongeautoriseerde verkoper* | concurrent* | iemand anders
    andere winkel | meeliftende verkoper
  `,
  yours: `
    je eigen | uw eigen | jouw merk | je merk | uw merk | je asin | uw asin | je productpagina
    uw productpagina | je afbeeldingen | je foto* | uw foto* | uw afbeeldingen | je content | je buy box
    onze asin | onze productpagina | jouw fles | eigen merkpagina | je eigen merkpagina | namens jou
    onze catalogus
  `,
  your: 'je | jij | jouw | u | uw | uwe | jullie',
  'you-sell': `
    u verkoopt | je verkoopt | u biedt | je biedt | biedt u | verkoopt u | u gebruikt | je gebruikt
    gebruikt u | u maakt | u verhandelt | u adverteert | op uw webshop | op uw website | in uw winkel
    door u aangeboden | uw handelwijze | u heeft aangeboden | u publiceert | u exploiteert | uw standaard
    uw product | uw webwinkel | jullie hebben | jullie verkopen | u biedt aan | je winkel verkoopt
  `,
  report: `
    melding* | gemeld* | meldt | klacht* | claim* | kennisgeving* | aangifte | stelt dat | beweert
    beweren | geïnformeerd | bericht ontvangen | heeft ons laten weten | ons laten weten
    verzoek tot verwijdering | vermeend* | vermeende | aangegeven dat | geeft aan | volgens de
    merkklacht* | octrooiklacht* | auteursrechtklacht* | modelklacht* | heeft aangegeven
    laten weten dat | bezwaar gemaakt | bezwaar had gemaakt | maakt bezwaar | maken bezwaar | zegt de
    zegt dat | vindt dat | vindt | geklaagd | klaagde | klaagt | beschuldigt | beschuldig* | claimen
    claimt | aldus | heeft gevraagd | ons gevraagd | zich gemeld | diende … in | iemand beweert
    kennisgeving | binnengekomen | volgens | stelt | houdt vol | aanmeldt | gemelde | op grond van
    proefaankoop | reden | attendeerde | attent gemaakt | meent
  `,
  infringe: `
    inbreuk* | schend* | schond | geschonden | zonder toestemming | zonder licentie | zonder autorisatie
    zonder de toestemming | onrechtmatig* | onbevoegd gebruik | ongeautoriseerd* | niet geautoriseerd*
    misbruik* | in strijd met de rechten | wederrechtelijk* | merkinbreuk | auteursrechtinbreuk
    octrooi inbreuk | inbreukmelding | niet gelicentieerd | gelicentieerd | lijkt te veel | overgenomen
    merk van een ander | rechten van anderen | rechten van derden | nooit toestemming | merkgebruik
    nagemaakt | lijkt op | sprekend lijkt | niet gerechtigd | geen licentie | geen toestemming
    zonder akkoord
  `,
  ip: 'intellectue* eigendom* | industriële eigendom | ie recht* | rechten van derden | vero',
  trademark: `
    merk | merken | merkrecht* | merkinbreuk* | merknaam | handelsmerk* | beeldmerk | woordmerk | logo
    logo s | merkenrecht* | merkhouder* | merkeigena*
    merkklacht* | merkenklacht* | merkmelding*
  `,
  counterfeit: `
    namaak* | nagemaakt* | vervals* | nep | nepproduct* | replica* | vals | imitatie* | counterfeit*
    nepartikelen | nepartikel | vervalsing* | namaakartikel | vals exemplaar | valse exemplaar
    nagemaakt | als nep
  `,
  inauthentic: `
    echtheid | niet authentiek* | authenticiteit | niet echt | onecht* | echt zijn | bewijs van echtheid
  `,
  copyright: `
    auteursrecht* | auteursrechtelijk* | copyright | fotograaf | maker van de foto* | dmca
    auteursrechtklacht* | maakster | teksten | muziek | muziekrechten | fotografe
    erven van de schrijver | e book | beltoon | componist | illustrat*
  `,
  design: `
    modelrecht* | geregistreerd model | gemeenschapsmodel* | uniemodel* | tekening of model
    tekeningen of modellen | designrecht* | designpatent* | modelinbreuk* | geregistreerde modellen
    ontwerp* | modelregistratie* | modelklacht* | gemeenschapsmodel | modelklacht | beschermd model
    algemene indruk | model van | het model
  `,
  patent: `
    octrooi* | patent*
    octrooiklacht*
  `,
  utility: `
    gebruiksmodel* | europees octrooi | uitvindingsoctrooi | conclusie* van het octrooi | octrooihouder
    ep
  `,
  parallel: `
    parallelimport* | parallelle import | grijze import | europese economische ruimte | eer | uitputting
    niet bestemd voor | geïmporteerd … zonder | grijze markt | parallel geïmporteerd* | niet voor europa
    voor europa bedoeld | buiten de eer | buiten europa | import | geïmporteerd | buiten de eu
  `,
  selective: `
    selectieve distributie | selectief distributie* | distributienetwerk | geautoriseerde dealer*
    erkende dealer* | geautoriseerde distributeur* | erkende wederverkoper* | erkende dealers
    erkende dealer | dealernet | dealercontract | geautoriseerde verkoper* | selectieve
  `,
  suspect: `
    mogelijk* | vermoed* | verdacht* | mogelijkerwijs | kan inbreuk | kunnen inbreuk | lijkt | lijken
    onze systemen | gedetecteerd* | potentieel* | potentiële | automatisch verborgen | waarschijnlijk
    eigen merkenteam | zag dat
  `,
  listing: `
    aanbieding* | aanbod | product* | artikel* | advertentie* | listing* | asin* | vermelding*
    detailpagina* | item* | kavel* | productpagina* | sku* | parfums | boek | video | filmpje | vaas
    tas | veiling | e book | stofzuiger | vest | bestand | pagina | artikelen | plantenbak
  `,
  account: `
    je account | uw account | verkopersaccount* | verkoopaccount* | verkoperaccount* | je winkel
    uw winkel | verkooprechten | accountstatus | niet meer verkopen | verkoopbevoegdhe*
    bij ons verkopen | niets nieuws plaatsen | producten plaatsen
  `,
  image: `
    afbeelding* | foto | foto s | fotos | beeld | beelden | video* | productbeschrijving
    productomschrijving | filmpje | muziek | tekst | titel | beschrijving | maattabel | hoofdfoto
  `,
  funds: `
    tegoed* | saldo | uitbetaling* | geld | gelden | bedrag* | middelen | je saldo | je uitbetalingen
    uitbetalingen
  `,
  removed: `
    verwijderd* | hebben verwijderd | gedeactiveerd* | geblokkeerd* | offline gehaald
    van de site gehaald | niet meer beschikbaar | niet langer beschikbaar | niet meer te koop
    niet langer te koop | beëindigd* | verborgen | inactief | ingetrokken aanbieding | stopgezet*
    opgeschort* | niet meer zichtbaar | uit de verkoop | weggehaald | moeten verwijderen | offline gezet
    niet beschikbaar | uitgeschakeld* | gepauzeerd* | offline | verwijderd | niet meer te zien
    niet meer te vinden | van de site | van je productpagina gehaald | toegang geblokkeerd
    tonen … niet meer | tonen hem niet meer | verkoop … stopgezet | is stopgezet | uit de schappen
    kan niet meer worden besteld | niet meer worden besteld | uit het assortiment | gestopt
    is geblokkeerd | hebben … verborgen | was weg | gewist | eraf gehaald | moest … af
    niet meer te bestellen | is beëindigd | hebben … beëindigd | om … te beëindigen | niet meer verkocht
    afgesloten | uit ons aanbod | niet meer verkocht worden | gehaald nadat | bieden … niet meer aan
    ontoegankelijk gemaakt | ontoegankelijk | moest er af | gaat … offline gehaald
  `,
  removal: `
    wordt verwijderd | worden verwijderd | verwijdering | verwijderd worden | zullen verwijderen
    verwijderen we | zal worden verwijderd | anders verwijderen we | wordt … gedeactiveerd
    wordt het aanbod | gaat de pagina offline | gaan de producten offline | sluiten we het aanbod
    anders sluiten we | anders verbergen we | verbergen we | halen we | blokkeren we | beëindigen we
  `,
  'still-up': `
    niet verwijderd | nog actief | nog steeds actief | blijft actief | blijven actief
    blijft beschikbaar | blijven beschikbaar | blijft online | blijven online | nog online
    geen actie ondernomen | geen maatregelen | nog beschikbaar | nog steeds beschikbaar | nog te koop
    blijft voorlopig | niets ondernomen | nog zichtbaar | blijft zichtbaar | staat nog | blijft staan
    blijft te koop | staat nog online | halen niets weg | is niets veranderd | niets veranderd
    nog niets verwijderd | niets verwijderd | nog steeds te koop | blijft gewoon | vooralsnog
    is niet verwijderd
  `,
  warning: `
    waarschuwing* | pas … aan | wijzig | bewerk je | risico | om verwijdering te voorkomen
    anders … verwijderd | gewaarschuwd | voorkomen dat | pas ze | haal het woord | zo niet
    horen wij … niets | anders | binnen 48 uur aan
  `,
  restricted: `
    beperkt* | beperking* | tijdelijk* | strafpunt* | verkooplimiet* | tijdelijk geblokkeerd
    niets nieuws plaatsen | mag een week lang | ten hoogste | beperkt | kun je ten hoogste | geen nieuwe
  `,
  deactivated: `
    account … gedeactiveerd | account … geblokkeerd | account … opgeschort | account … gesloten
    account … beëindigd | account gedeactiveerd | je account geblokkeerd | winkel … gesloten
    winkel … opgeschort | niet meer verkopen | niet langer verkopen | deactivering van je account
    verkopersaccount … gedeactiveerd | verkopersaccount … geblokkeerd | verkoopaccount … gedeactiveerd
    opschorting van | niet meer bij ons verkopen | account blijft gesloten | winkel gesloten
    account gesloten | winkel definitief | definitief gesloten | voorgoed gesloten
  `,
  withheld: `
    tegoed … geblokkeerd | tegoeden … geblokkeerd | saldo … geblokkeerd | saldo … bevroren | bevroren
    bevries* | ingehouden | vastgehouden | houden … vast | beslag | beslagen | uitbetalingen … opgeschort
    tegoeden … bevroren | houden je saldo vast | saldo vast | uitbetalingen liggen stil | liggen stil
    uitbetaling … stopgezet | uitbetalingen … gestopt | uitbetalingen … stilgezet
  `,
  appeal: `
    beroep | bezwaar* | in beroep | tegenmelding* | tegenkennisgeving | actieplan | betwist* | betwisten
    plan van aanpak | tegenbericht | interne klacht | verweer | bezwaar
  `,
  'your-appeal': `
    je beroep | uw beroep | jouw beroep | je bezwaar* | uw bezwaar* | je actieplan | uw actieplan
    je plan van aanpak | je verzoek | uw verzoek | je reactie | uw reactie | je tegenmelding
    documenten die | informatie die je | informatie die u | de informatie die | je hebt ingediend
    u heeft ingediend | u hebt ingediend | je ingediend* | door jou ingediend* | door u ingediend*
    je documenten | uw documenten | je facturen | uw facturen | je factuur | uw factuur
    verzonden documenten | ingediende documenten | toegestuurde | bedankt voor je | bedankt voor uw
    dank voor uw | dank voor je | je bewijs | uw bewijs | je uitleg | uw uitleg | we hebben je
    beoordeeld | je bericht | uw bericht | uw bezwaar | je bezwaar | bezwaar tegen | bezwaar over
    beroep tegen | uw bezwaarschrift | uw verweer | uw toelichting | uw bewijs* | door u verstrekt*
    herbeoordeling | heroverweging | beoordeling van uw | uw beroep is | je facturen laten
    uw tegenbericht | jouw verweer | uw interne klacht | opnieuw beoordeeld | opnieuw bekeken
    licentie die je noemt | de uitkomst | laatste woord | dit besluit | uit je plan | je plan
    in de volmacht | na uw verzoek | kassabon | jullie bezwaar | de facturen die | heroverwogen
    nogmaals bekeken | nog eens bekeken | uw argument* | je stelt dat | u stelt dat | u geeft aan
    bezwaar toegewezen | bezwaar afgewezen | bezwaar gegrond | beroep toegewezen | geslaagd bezwaar
    niet bij je bezwaar
  `,
  accepted: `
    geaccepteerd* | aanvaard* | goedgekeurd* | toegewezen | gehonoreerd | ingewilligd | gegrond | akkoord
    goed nieuws | in uw voordeel | in het gelijk | laten zien dat alles klopt | geen inbreuk
    uit uw account verwijderd | opgeheven | is opgeheven | foutje van ons | fout van ons | onze fout
    ons vergist | vergissing van onze | ongedaan gemaakt | gaat niet op | van de baan
    niet naar de rechter gestapt | hersteld | hebben ons overtuigd | klacht … ongegrond | u heeft gelijk
    je hebt gelijk | terecht bezwaar
  `,
  rejected: `
    afgewezen | geweigerd* | verworpen | niet accepteren | niet herstellen | niet heractiveren
    niet opnieuw activeren | niet geaccepteerd | niet goedgekeurd | niet terugplaatsen
    kunnen … niet herstellen | kunnen … niet activeren | kunnen … niet terugplaatsen | blijft verwijderd
    blijven verwijderd | handhaven | ongegrond | niet weer | niet opnieuw | niet overtuigd
    niet verifiëren | blijft offline | blijven offline | blijft uit | toont niet aan
    niet gecontroleerd | niet gehonoreerd | niet toegewezen | onvoldoende | blijft geblokkeerd
    blijft gedeactiveerd | blijft van kracht | gehandhaafd | komt niet terug | houdt vast aan
    niet teruggeplaatst | niet hersteld | zien geen reden | geen reden om | komen … niet terug
    laatste woord | lezen we niet meer | blijft gesloten | geen bezwaar meer open | niet honoreren
    kunnen … niet honoreren | blijft weg | handhaven we | uitkomst is dezelfde | dezelfde gebleven
    niet opheffen | kunnen … niet opheffen | krijg je niet terug | blijft in stand | voldoet niet
    ongewijzigd | verandert niets | niet tijdig | te laat | geen bewijs | blijft dicht
    komen niet terug | niet terug in | wordt niet hersteld | wijzen … af | blijven bij ons*
    blijft bij ons* | besluit blijft | niet aangetoond | tonen niet aan | bewijst niet | bewijzen niet
    niet voldoende | volstaat niet | bevestigen de verwijdering | terecht verwijderd
    verwijdering … bevestigd | verwijdering … gehandhaafd
  `,
  'more-info': `
    meer informatie | aanvullende informatie | extra informatie | aanvullende documenten | meer details
    niet voldoende | onvoldoende | onvolledig* | nadere informatie | ontbreekt | ontbreken
    hebben … nodig | niet genoeg | onleesbaar* | voordat wij … beslissen | voor wij … beslissen
    voordat we … beslissen | willen wij graag | graag … zien | hebben wij nodig | onleesbaar | leesbaar
    aanvullende | stuur ons | nog niet beslissen | missen | maar we missen | stuur die nog
    na bezwaar upload | upload hem binnen | vul het aan | stuur het opnieuw | verder met
    met een nieuwe kunnen | ontbreekt nog | nog nodig | graag nog | nog een factuur | aanvullen
    vul … aan | kun je … sturen
  `,
  lacking: `
    niet te lezen | niet leesbaar | slecht leesbaar | vage foto | wazig* | onscherp* | te donker
    afgesneden | staat geen | missen nog | niet ondertekend | zonder handtekening | verlopen
    verkeerde formulier | ander formulier | juiste formulier | opnieuw sturen | opnieuw op te sturen
    opnieuw uploaden | opnieuw insturen | stuur … opnieuw | stuurt u … opnieuw | kunt u ons
    hebben we nodig | heb ik nodig | nog niet verwerken | nog niet behandelen | nog niet beoorde*
    nog niets besloten | nog geen besluit | nog geen beslissing | voordat we | voordat wij | twee vragen
    enkele vragen | nog vragen | niet kunnen bereiken
  `,
  reinstated: `
    hersteld* | herstellen | heractive* | gereactiveerd* | opnieuw geactiveerd | weer actief
    weer beschikbaar | weer online | opnieuw actief | opnieuw beschikbaar | teruggeplaatst*
    gedeblokkeerd* | weer te koop | weer zichtbaar | weer live | hersteld | teruggeplaatst
    gereactiveerd | teruggezet | weer te zien | zijn hersteld | weer verkopen | staan er weer op
    staat er weer | is terug | je product is terug | mag weer | zetten … terug | opnieuw plaatsen
    weer plaatsen | plaatsen we het terug | weer terug | weer te bestellen | vrijgegeven
    weer in de winkel | weer in onze winkel | terug in de winkel | weer verkrijgbaar | weer verkocht
    staat weer | staan weer | heropend
  `,
  unresolved: `
    onopgelost* | niet opgelost* | nog inactief | nog steeds inactief | blijven inactief
    andere schendingen | andere aanbiedingen | gedeeltelijk | deels | openstaand* | van de drie
    twee hersteld | alleen voor | echter niet | de maattabel | behalve | met uitzondering | de andere
    slechts
  `,
  retract: `
    intrek* | ingetrokken | trekt … in | trek … in | trekken … in | klacht intrekken | melding intrekken
    annuleren | vervallen | teruggenomen
  `,
  withdrawn: `
    handhaaft … niet langer | houdt niet langer | heeft … ingetrokken | hebben … ingetrokken | klacht … ingetrokken | melding … ingetrokken
    claim … ingetrokken | is ingetrokken | zijn ingetrokken | trekt … klacht … in | trekken … klacht … in
    trek … klacht … in | trekken … melding … in | intrekking van | klacht ingetrokken
    melding ingetrokken | per vergissing | ten onrechte ingediend | ingetrokken | trekt … in
    trekken … in | trok … in | te annuleren | onze melding te annuleren | nemen we terug
    nemen wij terug | ziet … van af | ziet er van af | van af | teruggekomen | zet … niet door
    niet door | niet langer bezwaar | geen bezwaar meer | intrekking | intrekken | als niet gedaan
    klacht vervallen | is onze klacht vervallen | laat … vallen | laten … vallen | verkeerde winkel
    vergist | geannuleerd | nietig | niet langer klacht | trekt … terug | trekken … terug | afgezien van
    doet afstand
  `,
  court: `
    rechtbank* | gerecht* | rechter* | gerechtshof | voorzieningenrechter | de rechter | rechtbank
  `,
  order: `
    kort geding | voorlopige voorziening | vonnis* | beschikking* | gerechtelijk bevel | beslag*
    dwangsom* | rechterlijk bevel | verbod | ex parte | beveelt | vonnis | verbiedt | dwangsom | beslag
  `,
  suit: `
    eiser* | eiseres | gedaagde* | dagvaarding* | rechtszaak | procedure | zaaknummer | rolnummer
    verweerder | gedaagde | dagvaarding | eiser
  `,
  sued: `
    gedagvaard* | tegen u | tegen jou | betekend* | als gedaagde | u bent gedagvaard | gedaagd
    u wordt gedagvaard | u bent gedaagde | dagvaarding | u wordt opgeroepen | tegen uw
  `,
  desist: `
    staken | staakt | gestaakt | sommeer* | sommeren | sommatie | ophouden met | te verwijderen en
    onmiddellijk te verwijderen | onmiddellijk verwijderen | direct te verwijderen | stop met
    gebruik … te staken | verkoop … te staken | verwijder de | binnen … verwijderen | te verwijderen
    staak | staak de verkoop | te stoppen met | haal het er | haal … af | stoppen met de verkoop
    verkoop te staken | verwijder
    uit de winkel | offline halen | weghalen | haal ze … weg | haal hem … weg | niet meer verkopen
    eruit halen | eruit willen halen | iets anders op … zetten
  `,
  undertaking: `
    onthoudingsverklaring* | schikking* | schikkingsvoorstel | schadevergoeding | alle rechten voor
    rechten voorbehouden | onder voorbehoud | boetebeding | verklaring te ondertekenen | minnelijke
    doe opgave | opgave van de aantallen | vergoeding van | betaal | onthoudingsverklaring | kosten
  `,
  demand: `
    sommeer* | sommeren | sommatie | verzoek ik u | verzoeken wij u | eis* dat | wij eisen | ik eis
    vorder* | stel ik u aansprakelijk | stellen wij u | wij verzoeken u | verzoek u
    laatste waarschuwing | eisen wij | op onze brief | wij sommeren
  `,
  threat: `
    bij gebreke waarvan | rechtsmaatregelen | juridische stappen | gerechtelijke stappen | in rechte
    schadevergoeding | schade | procedure te starten | zonder nadere aankondiging | dagvaarden
    gerechtelijke procedure | bij gebreke daarvan | rechterlijke | dan doen we geen melding | kort geding
    beginnen nu een | naar de rechter | juridische | procederen
  `,
  evaluation: `
    neutrale evaluatie | neutrale beoordeling | octrooi evaluatie | evaluatie van het octrooi
    octrooibeoordeling* | apex | beoordelaar | evaluatieprocedure | octrooievaluatie* | apex overeenkomst
  `,
  hijack: `
    koopknop kwijt | buy box verloren | buy box kwijt | nieuwe verkoper op | gekaapt* | kaping | kaapt
    meelift* | aangesloten bij je | meeliftende verkoper | meeliftend | gewijzigd door | aangesloten bij
    goedkoper dan jij | onbekende verkoper
  `,
  copied: `
    gekopieerd* | gestolen | overgenomen | plagiaat | kopieert | gebruikt je foto* | gebruikt jouw
    gebruikt je | imitatie van jouw | door een andere verkoper gewijzigd | onze foto s gestolen
    nagemaakt | kopie van jouw
  `,
  'restricted-product': `
    verboden product* | verboden artikel* | niet toegestaan* | gevaarlijke stoffen | gevaarlijk*
    pesticide* | bestrijdingsmiddel* | medisch hulpmiddel | medische hulpmiddelen | terugroep*
    geneesmiddel* | wapen* | goedkeuring vereist | beperkt product | verboden wapens | verboden
  `,
  safety: `
    productveiligheid | ce markering | conformiteitsverklaring | conformiteit | verantwoordelijke persoon
    gpsr | certificaat | certificaten | testrapport* | veiligheidsinformatieblad | energielabel | weee
    naleving | nalevingsdocument* | veiligheidseisen | ce verklaring
  `,
  verification: `
    identiteit verifiëren | verifiëren | verificatie* | identiteitsbewijs | identiteit | bankafschrift
    btw nummer | kvk* | uittreksel | bedrijfsgegevens | uiteindelijk begunstigde
  `,
  conduct: `
    gedragscode | manipul* | recensies | reviews | meerdere accounts | gerelateerd account
    buiten het platform | dubbele | contactgegevens in | omzeil* | variatie* | beoordelingen hebt gekocht
    beoordelingen gekocht
  `,
  metrics: `
    percentage | prestatie* | te laat verzonden | defecte bestellingen | annuleringen | verzendprestaties
    verzendpercentage | niet verzonden
  `,
  policy: 'beleid* | gebruiksvoorwaarden | voorwaarden | richtlijn* | regels',
  'order-mail': `
    je bestelling | uw bestelling | bestelnummer | track trace | pakket | verzonden | bezorgd* | bezorging
    levering | retour* | terugbetaling | je hebt verkocht | verkocht | verzendlabel | onderweg | voorraad
    pakje
  `,
  'money-mail': `
    factuur | betaling ontvangen | overschrijving | afschrift | abonnement | offerte | vervaldatum
    creditnota | bon
  `,
  promotion: `
    korting* | aanbieding van de week | gratis verzending | actie | actiecode | ontdek | meld je aan
    webinar | cursus | onze diensten | wij helpen | we helpen | experts | specialisten | gratis advies
    gratis consult | boost | vergroot je | campagne* | adverteren | beurs | gratis proefperiode
    slagingspercentage | schrijf je in
  `,
  newsletter: `
    nieuwsbrief | uitschrijven | afmelden | lees meer | lees verder | in dit nummer | deze week | nieuws
    forum | reacties | je ontvangt deze | blog | maandrapport | transparantierapport | verkopersverhaal
  `,
  question: `
    kunt u | kun je | kan je | heeft u | heb je | ik wil graag | ik heb gekocht | ik heb besteld
    ik heb ontvangen | waar is | alvast bedankt | is dit | wanneer komt
  `,
  reporter: `
    registreer je merk | registratie van je merk | vernieuwing van uw merk | merkaanvraag
    bescherm je merk | merkbewaking | domeinnaam
  `,
  fee: 'heractiveringskosten | bitcoin | cadeaubon | directe overschrijving | administratiekosten',
  credential: `
    wachtwoord | verificatiecode | creditcard | kaartnummer | bankgegevens | inloggegevens
    klik hier om te verifiëren | log in om te verifiëren | bevestig uw gegevens
  `,
  messenger: 'whatsapp | telegram | wechat | skype | messenger',
  'own-appeal': `
    ik ga in beroep | wij gaan in beroep | ik maak bezwaar | wij maken bezwaar | ons actieplan
    mijn actieplan | hoofdoorzaak | corrigerende maatregelen die | beste amazon
  `,
  quoting: 'je schreef | u schreef | schreef | je bericht | uw bericht | oorspronkelijk bericht',
  'you-say': `
    u schrijft | u stelt | u zegt | u vindt | u meent | u vraagt | u verzoekt | u voert aan | volgens u
    je schrijft | je vraagt | je zegt | je vindt
  `,
  agreement: 'business solutions agreement | artikel 3 | sectie 3 | section 3',
  if: `
    indien | tenzij | wanneer | mocht | mits | als je | als u | als de | als er | als het | als een
    als rechthebbende | anders wordt | anders worden
  `,
  not: 'niet | geen | nooit | zonder | noch',
  please: `
    alsjeblieft | alstublieft | je kunt | u kunt | kun je | kunt u | je moet | u moet | neem contact
    stuur | hoe kan ik | vraag de | gelieve
  `,
  future: 'zal | zullen | gaan we',
  'own-report': `
    je melding over | uw melding over | je hebt gemeld | bedankt voor je melding | bedankt voor uw melding
    die je hebt gemeld
  `,
};
