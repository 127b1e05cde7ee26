import type { Words } from '../concepts.ts';

export const nl: Words = {
  owner: `
    rechthebbende* | rechtenhouder* | rechthouder* | merkhouder* | merkeigenaar* | merkeigenaren
    eigenaar van het merk | eigenaar van de rechten | eigenaar van het recht | houder van het merk
    houder van de rechten | houder van het recht | octrooihouder* | auteursrechthebbende*
    auteursrechthouder* | modelhouder* | klager | indiener van de klacht | melder
    de rechtmatige eigenaar
  `,
  'we-own': `
    ons merk | onze merken | ons octrooi | onze rechten | ons auteursrecht | onze auteursrechten
    ons model | onze foto* | onze afbeeldingen | onze cliënt* | mijn cliënt* | mijn foto*
    mijn afbeeldingen | mijn werk | mijn merk | mijn rechten | ik ben de maker | ik ben de fotograaf
    ik ben rechthebbende | wij zijn houder* | wij zijn eigenaar | wij zijn rechthebbende*
    ons geregistreerde | bij cliënt* | van cliënt* | namens cliënt*
  `,
  client: `
    cliënt* | namens cliënt* | namens onze | namens mijn | wij vertegenwoordigen | wij treden op
    ik treed op | behartig* | belangen van | tot ons gewend | tot mij gewend
  `,
  lawyer: 'advocat* | advocaat* | gemachtigde | juridische afdeling | deurwaarder* | octrooigemachtigde',
  buyer: 'koper* | klant* | consument* | afnemer*',
  'other-seller': `
    andere verkoper* | een andere verkoper | derde verkoper* | externe verkoper* | nieuwe verkoper*
    onbekende verkoper* | onbevoegde verkoper* | ongeautoriseerde verkoper* | concurrent* | iemand anders
    andere winkel
  `,
  yours: `
    je eigen | uw eigen | jouw merk | je merk | uw merk | je asin | uw asin | je productpagina
    uw productpagina | je afbeeldingen | je foto* | uw foto* | uw afbeeldingen | je content | je buy box
    onze asin | onze productpagina
  `,
  your: 'je | jij | jouw | u | uw | uwe | jullie',
  'you-sell': `
    u verkoopt | je verkoopt | u biedt | je biedt | biedt u | verkoopt u | u gebruikt | je gebruikt
    gebruikt u | u maakt | u verhandelt | u adverteert | op uw webshop | op uw website | in uw winkel
    door u aangeboden | uw handelwijze | u heeft aangeboden | u publiceert | u exploiteert
  `,
  report: `
    melding* | gemeld* | meldt | klacht* | claim* | kennisgeving* | aangifte | stelt dat | beweert
    beweren | geïnformeerd | bericht ontvangen | heeft ons laten weten | ons laten weten
    verzoek tot verwijdering | vermeend* | vermeende | aangegeven dat | geeft aan | volgens de
    merkklacht* | octrooiklacht* | auteursrechtklacht* | modelklacht* | heeft aangegeven
    laten weten dat
  `,
  infringe: `
    inbreuk* | schend* | schond | geschonden | zonder toestemming | zonder licentie | zonder autorisatie
    zonder de toestemming | onrechtmatig* | onbevoegd gebruik | ongeautoriseerd* | niet geautoriseerd*
    misbruik* | in strijd met de rechten | wederrechtelijk*
  `,
  ip: 'intellectue* eigendom* | industriële eigendom | ie recht* | rechten van derden | vero',
  trademark: `
    merk | merken | merkrecht* | merkinbreuk* | merknaam | handelsmerk* | beeldmerk | woordmerk | logo
    logo s | merkenrecht* | merkhouder* | merkeigena*
    merkklacht* | merkenklacht* | merkmelding*
  `,
  counterfeit: `
    namaak* | nagemaakt* | vervals* | nep | nepproduct* | replica* | vals | imitatie* | counterfeit*
  `,
  inauthentic: 'echtheid | niet authentiek* | authenticiteit | niet echt | onecht*',
  copyright: `
    auteursrecht* | auteursrechtelijk* | copyright | fotograaf | maker van de foto* | dmca
    auteursrechtklacht*
  `,
  design: `
    modelrecht* | geregistreerd model | gemeenschapsmodel* | uniemodel* | tekening of model
    tekeningen of modellen | designrecht* | designpatent* | modelinbreuk* | geregistreerde modellen
    ontwerp* | modelregistratie*
    modelklacht*
  `,
  patent: `
    octrooi* | patent*
    octrooiklacht*
  `,
  utility: 'gebruiksmodel* | europees octrooi | uitvindingsoctrooi | conclusie* van het octrooi',
  parallel: `
    parallelimport* | parallelle import | grijze import | europese economische ruimte | eer | uitputting
    niet bestemd voor | geïmporteerd … zonder | grijze markt | parallel geïmporteerd*
  `,
  selective: `
    selectieve distributie | selectief distributie* | distributienetwerk | geautoriseerde dealer*
    erkende dealer* | geautoriseerde distributeur* | erkende wederverkoper*
  `,
  suspect: `
    mogelijk* | vermoed* | verdacht* | mogelijkerwijs | kan inbreuk | kunnen inbreuk | lijkt | lijken
    onze systemen | gedetecteerd* | potentieel* | potentiële
  `,
  listing: `
    aanbieding* | aanbod | product* | artikel* | advertentie* | listing* | asin* | vermelding*
    detailpagina* | item* | kavel* | productpagina* | sku*
  `,
  account: `
    je account | uw account | verkopersaccount* | verkoopaccount* | verkoperaccount* | je winkel
    uw winkel | verkooprechten | accountstatus | niet meer verkopen | verkoopbevoegdhe*
  `,
  image: `
    afbeelding* | foto | foto s | fotos | beeld | beelden | video* | productbeschrijving
    productomschrijving
  `,
  funds: 'tegoed* | saldo | uitbetaling* | geld | gelden | bedrag* | middelen',
  removed: `
    verwijderd* | hebben verwijderd | gedeactiveerd* | geblokkeerd* | offline gehaald
    van de site gehaald | niet meer beschikbaar | niet langer beschikbaar | niet meer te koop
    niet langer te koop | beëindigd* | verborgen | inactief | ingetrokken aanbieding | stopgezet*
    opgeschort* | niet meer zichtbaar | uit de verkoop | weggehaald | moeten verwijderen | offline gezet
    niet beschikbaar | uitgeschakeld* | gepauzeerd* | offline
    verwijderd | niet meer te zien | niet meer te vinden | van de site
  `,
  removal: `
    wordt verwijderd | worden verwijderd | verwijdering | verwijderd worden | zullen verwijderen
    verwijderen we | zal worden verwijderd
  `,
  'still-up': `
    niet verwijderd | nog actief | nog steeds actief | blijft actief | blijven actief | blijft beschikbaar
    blijven beschikbaar | blijft online | blijven online | nog online | geen actie ondernomen
    geen maatregelen | nog beschikbaar | nog steeds beschikbaar
    nog te koop | blijft voorlopig | niets ondernomen | nog zichtbaar | blijft zichtbaar
    staat nog | blijft staan | blijft te koop
  `,
  warning: `
    waarschuwing* | pas … aan | wijzig | bewerk je | risico | om verwijdering te voorkomen
    anders … verwijderd | gewaarschuwd | voorkomen dat
  `,
  restricted: 'beperkt* | beperking* | tijdelijk* | strafpunt* | verkooplimiet* | tijdelijk geblokkeerd',
  deactivated: `
    account … gedeactiveerd | account … geblokkeerd | account … opgeschort | account … gesloten
    account … beëindigd | account gedeactiveerd | je account geblokkeerd | winkel … gesloten
    winkel … opgeschort | niet meer verkopen | niet langer verkopen | deactivering van je account
    verkopersaccount … gedeactiveerd | verkopersaccount … geblokkeerd | verkoopaccount … gedeactiveerd
    opschorting van
  `,
  withheld: `
    tegoed … geblokkeerd | tegoeden … geblokkeerd | saldo … geblokkeerd | saldo … bevroren | bevroren
    bevries* | ingehouden | vastgehouden | houden … vast | beslag | beslagen | uitbetalingen … opgeschort
    tegoeden … bevroren
  `,
  appeal: `
    beroep | bezwaar* | in beroep | tegenmelding* | tegenkennisgeving | actieplan | betwist* | betwisten
    plan van aanpak
  `,
  'your-appeal': `
    je beroep | uw beroep | jouw beroep | je bezwaar* | uw bezwaar* | je actieplan | uw actieplan
    je plan van aanpak | je verzoek | uw verzoek | je reactie | uw reactie | je tegenmelding
    documenten die | informatie die je | informatie die u | de informatie die | je hebt ingediend
    u heeft ingediend | u hebt ingediend | je ingediend* | door jou ingediend* | door u ingediend*
    je documenten | uw documenten | je facturen | uw facturen | je factuur | uw factuur
    verzonden documenten | ingediende documenten | toegestuurde | bedankt voor je | bedankt voor uw | dank voor uw | dank voor je | je bewijs | uw bewijs | je uitleg | uw uitleg | we hebben je | beoordeeld | je bericht | uw bericht
    uw bezwaar | je bezwaar | bezwaar tegen | bezwaar over | beroep tegen | uw bezwaarschrift
    uw verweer | uw toelichting | uw bewijs* | door u verstrekt* | herbeoordeling | heroverweging
    beoordeling van uw
  `,
  accepted: `
    geaccepteerd* | aanvaard* | goedgekeurd* | toegewezen | gehonoreerd | ingewilligd | gegrond | akkoord
    goed nieuws | in uw voordeel | in het gelijk
  `,
  rejected: `
    afgewezen | geweigerd* | verworpen | niet accepteren | niet herstellen | niet heractiveren
    niet opnieuw activeren | niet geaccepteerd | niet goedgekeurd | niet terugplaatsen
    kunnen … niet herstellen | kunnen … niet activeren | kunnen … niet terugplaatsen | blijft verwijderd
    blijven verwijderd | handhaven | ongegrond | niet weer | niet opnieuw | niet overtuigd | niet verifiëren | blijft offline | blijven offline | blijft uit | toont niet aan | niet gecontroleerd
    niet gehonoreerd | niet toegewezen | onvoldoende | blijft geblokkeerd | blijft gedeactiveerd
    blijft van kracht | gehandhaafd
    komt niet terug | houdt vast aan | niet teruggeplaatst | niet hersteld
  `,
  'more-info': `
    meer informatie | aanvullende informatie | extra informatie | aanvullende documenten | meer details
    niet voldoende | onvoldoende | onvolledig* | nadere informatie | ontbreekt | ontbreken
    hebben … nodig | niet genoeg | onleesbaar*
    voordat wij … beslissen | voor wij … beslissen | voordat we … beslissen | willen wij graag
    graag … zien | hebben wij nodig | onleesbaar | leesbaar | aanvullende | stuur ons
    nog niet beslissen
  `,
  reinstated: `
    hersteld* | herstellen | heractive* | gereactiveerd* | opnieuw geactiveerd | weer actief
    weer beschikbaar | weer online | opnieuw actief | opnieuw beschikbaar | teruggeplaatst*
    gedeblokkeerd* | weer te koop | weer zichtbaar | weer live
    hersteld | teruggeplaatst | gereactiveerd
  `,
  unresolved: `
    onopgelost* | niet opgelost* | nog inactief | nog steeds inactief | blijven inactief
    andere schendingen | andere aanbiedingen | gedeeltelijk | deels | openstaand*
  `,
  retract: `
    intrek* | ingetrokken | trekt … in | trek … in | trekken … in | klacht intrekken | melding intrekken
  `,
  withdrawn: `
    heeft … ingetrokken | hebben … ingetrokken | klacht … ingetrokken | melding … ingetrokken
    claim … ingetrokken | is ingetrokken | zijn ingetrokken | trekt … klacht … in | trekken … klacht … in
    trek … klacht … in | trekken … melding … in | intrekking van | klacht ingetrokken
    melding ingetrokken | per vergissing | ten onrechte ingediend
    ingetrokken | trekt … in | trekken … in | trok … in
  `,
  court: 'rechtbank* | gerecht* | rechter* | gerechtshof | voorzieningenrechter',
  order: `
    kort geding | voorlopige voorziening | vonnis* | beschikking* | gerechtelijk bevel | beslag*
    dwangsom* | rechterlijk bevel | verbod | ex parte | beveelt
  `,
  suit: `
    eiser* | eiseres | gedaagde* | dagvaarding* | rechtszaak | procedure | zaaknummer | rolnummer
    verweerder
  `,
  sued: 'gedagvaard* | tegen u | tegen jou | betekend* | als gedaagde | u bent gedagvaard | gedaagd',
  desist: `
    staken | staakt | gestaakt | sommeer* | sommeren | sommatie | ophouden met | te verwijderen en
    onmiddellijk te verwijderen | onmiddellijk verwijderen | direct te verwijderen | stop met
    gebruik … te staken | verkoop … te staken | verwijder de | binnen … verwijderen | te verwijderen
  `,
  undertaking: `
    onthoudingsverklaring* | schikking* | schikkingsvoorstel | schadevergoeding | alle rechten voor
    rechten voorbehouden | onder voorbehoud | boetebeding | verklaring te ondertekenen | minnelijke
  `,
  demand: `
    sommeer* | sommeren | sommatie | verzoek ik u | verzoeken wij u | eis* dat | wij eisen | ik eis
    vorder* | stel ik u aansprakelijk | stellen wij u | wij verzoeken u | verzoek u
  `,
  threat: `
    bij gebreke waarvan | rechtsmaatregelen | juridische stappen | gerechtelijke stappen | in rechte
    schadevergoeding | schade | procedure te starten | zonder nadere aankondiging | dagvaarden
    gerechtelijke procedure | bij gebreke daarvan | rechterlijke
  `,
  evaluation: `
    neutrale evaluatie | neutrale beoordeling | octrooi evaluatie | evaluatie van het octrooi
    octrooibeoordeling* | apex | beoordelaar | evaluatieprocedure | octrooievaluatie*
  `,
  hijack: `
    koopknop kwijt | buy box verloren | buy box kwijt | nieuwe verkoper op | gekaapt* | kaping | kaapt
    meelift* | aangesloten bij je
  `,
  copied: `
    gekopieerd* | gestolen | overgenomen | plagiaat | kopieert | gebruikt je foto* | gebruikt jouw
    gebruikt je
  `,
  'restricted-product': `
    verboden product* | verboden artikel* | niet toegestaan* | gevaarlijke stoffen | gevaarlijk*
    pesticide* | bestrijdingsmiddel* | medisch hulpmiddel | medische hulpmiddelen | terugroep*
    geneesmiddel* | wapen* | goedkeuring vereist | beperkt product
  `,
  safety: `
    productveiligheid | ce markering | conformiteitsverklaring | conformiteit | verantwoordelijke persoon
    gpsr | certificaat | certificaten | testrapport* | veiligheidsinformatieblad | energielabel | weee
    naleving | nalevingsdocument*
  `,
  verification: `
    identiteit verifiëren | verifiëren | verificatie* | identiteitsbewijs | identiteit | bankafschrift
    btw nummer | kvk* | uittreksel | bedrijfsgegevens | uiteindelijk begunstigde
  `,
  conduct: `
    gedragscode | manipul* | recensies | reviews | meerdere accounts | gerelateerd account
    buiten het platform | dubbele | contactgegevens in | omzeil* | variatie*
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
    forum | reacties | je ontvangt deze | blog
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
