import type { Words } from '../concepts.ts';

export const sv: Words = {
  owner: `
    rättighetsinnehavare* | rättighetshavare* | rättsinnehavare* | varumärkesinnehavare*
    varumärkesägare* | varumärkets ägare | ägare* till varumärket | ägare* av varumärket | innehavare* av
    patentinnehavare* | upphovsrättsinnehavare* | upphovsrättsägare* | upphovsman* | designinnehavare*
    anmälare* | klagande* | innehavare* till
  `,
  'we-own': `
    vårt varumärke | våra varumärken | vårt patent | våra rättigheter | vår upphovsrätt | vår design
    våra bilder | våra fotografier | våra foton | vår klient* | min klient* | vår huvudman*
    min huvudman* | mina bilder | mina foton | mina fotografier | mitt varumärke | mina rättigheter
    jag är upphovsman* | jag är fotograf* | vi är innehavare | vi äger | jag äger | vi innehar
    tillhör oss | ägs av oss | vår registrerade
  `,
  client: `
    vår klient* | min klient* | klientens | huvudman* | vi företräder | jag företräder | vi representerar
    för vår klients | såsom ombud | i egenskap av ombud | på uppdrag av | å vår | å min | som ombud för
    ombud för | i egenskap av
  `,
  lawyer: 'advokat* | jurist* | ombud* | juridiska avdelningen | patentombud | advokatbyrå*',
  buyer: 'köpare* | kund* | konsument*',
  'other-seller': `
    annan säljare | andra säljare | en annan säljare | tredjepartssäljare* | ny säljare | nya säljare
    okänd säljare | obehörig säljare | obehöriga säljare | konkurrent* | någon annan | annan butik
  `,
  yours: `
    ditt varumärke | ert varumärke | din asin | er asin | din produktsida | er produktsida | dina bilder
    era bilder | dina foton | ditt innehåll | din buy box | vår produktsida | vår asin | vår annons
  `,
  your: 'du | dig | din | ditt | dina | ni | er | ert | era',
  'you-sell': `
    ni säljer | du säljer | säljer ni | säljer du | ni erbjuder | du erbjuder | ni använder | du använder
    använder ni | ni marknadsför | du marknadsför | ni saluför | saluför | er försäljning
    din försäljning | i er butik | i er webbutik | på er webbplats | ni har publicerat | ni publicerar
    ert agerande | er användning
  `,
  report: `
    anmäl* | rapport* | klagomål* | anspråk* | meddelande om | meddelat | har informerat | informerat oss
    hävdar | påstår | uppger att | påstådd* | påstått | begäran om borttagning | begärt att | uppgett
    gör gällande | enligt rättighetsinnehavaren | enligt företaget
  `,
  infringe: `
    intrång* | kränk* | bryter mot … rättigheter | utan tillstånd | utan samtycke | utan licens
    utan tillåtelse | utan medgivande | obehörig* | otillåten användning | olovlig* | otillbörlig*
    missbruk* | överträd* rättigheter | olovligen
  `,
  ip: `
    immateriell* rättighet* | immaterialrätt* | immateriella | industriell äganderätt
    tredje parts rättigheter | vero
  `,
  trademark: 'varumärk* | märkesnamn | logotyp* | logga | kännetecken* | ordmärke | figurmärke',
  counterfeit: `
    förfalsk* | falska produkter | falsk vara | piratkop* | kopior | replik* | imitation* | plagiat
    oäkta vara | efterbildning*
  `,
  inauthentic: 'äkthet* | inte äkta | oäkta | autentic* | ej äkta | inte är äkta',
  copyright: 'upphovsrätt* | copyright | fotograf* | upphovsman* | verk | dmca',
  design: `
    mönsterskydd* | mönsterrätt* | registrerad design | registrerade design | gemenskapsformgivning*
    designrätt* | designskydd* | designpatent* | formgivning* | designintrång* | registrerat mönster
  `,
  patent: 'patent*',
  utility: 'bruksmodell* | europeiskt patent | patentkrav*',
  parallel: `
    parallellimport* | parallellimporterad* | grå marknad | grå import | europeiska ekonomiska | ees
    konsumtion av | inte avsedd* för | importerat* … utan | importerade … utan
  `,
  selective: `
    selektiv distribution | selektivt distribution* | auktoriserad* återförsäljare*
    distributionsnätverk* | auktoriserad* distributör* | selektiva
  `,
  suspect: `
    möjlig* | misstänk* | misstänkt* | eventuell* | potentiell* | kan göra intrång | verkar | tycks
    våra system | upptäckt* | kan bryta | kanske
  `,
  listing: `
    erbjudande* | annons* | produkt* | artik* | listning* | asin* | vara | varor | varan | varorna
    objekt* | auktion* | produktsida* | detaljsida* | sku*
  `,
  account: `
    ditt konto | ert konto | säljarkonto* | din butik | er butik | försäljningsrättigheter
    säljbehörighet* | kontostatus | inte längre sälja | ditt säljarkonto
  `,
  image: 'bild | bilder | bilden | bilderna | foto | foton | fotografi* | video* | produktbeskrivning*',
  funds: 'medel | saldo | utbetalning* | pengar | tillgodohavande* | belopp',
  removed: `
    tagit bort | tagits bort | borttagen | borttaget | borttagna | tog bort | togs bort | inaktiver*
    avaktiver* | blocker* | avslutat* | avslutats | inte längre tillgänglig* | inte längre till salu
    dold* | dolts | inaktiv* | stängts av | plockat ned | plockats bort | avpublicer* | raderat*
    raderats | upphävt
    avaktivera* | inaktivera* | pausa* | spärra* | dold
    plockat ner | plockat bort | tagit ner | tagits ner | syns inte längre | visas inte längre
    inte längre synlig* | stängt ner | släckt*
  `,
  removal: `
    kommer att tas bort | tas bort | borttagning* | kan komma att tas bort | tar vi bort
    kommer vi att ta bort
  `,
  'still-up': `
    inte tagits bort | inte tagit bort | har ej tagits | fortfarande aktiv* | fortfarande tillgänglig*
    är kvar | ligger kvar | förblir aktiv* | förblir tillgänglig* | inga åtgärder | ingen åtgärd
    finns kvar
    fortfarande till salu | inte vidtagit
    ligger fortfarande | fortfarande synlig* | visas fortfarande | fortfarande ute | tills vidare
  `,
  warning: `
    varning* | ändra din | redigera | risk för | annars … bort | för att undvika | i annat fall … bort
    uppdatera din
  `,
  restricted: 'begräns* | tillfällig* | straffpoäng* | restriktion* | tillfälligt avstängd',
  deactivated: `
    konto … inaktiverat | konto … inaktiverats | konto … avstängt | konto … stängts | konto … spärrat
    konto … spärrats | konto … avslutats | konto … upphävts | inaktiverat … konto | stängt av … konto
    spärrat … konto | butik … stängts | inte längre sälja | avstängning av | inaktivering av ditt konto
    säljarkonto … inaktiverats | kontot har inaktiverats
  `,
  withheld: `
    medel … spärrats | medel … fryst* | fryst* | fryser | innehåll* medel | hålls inne | håller inne
    kvarstad | utbetalningar … stoppats | saldo … fryst* | medel … hålls | spärrat medlen | fryses
  `,
  appeal: 'överklag* | invändning* | bestrid* | motanmälan | åtgärdsplan* | genmäle | motmeddelande*',
  'your-appeal': `
    din överklagan* | ditt överklagande | er överklagan* | ert överklagande | din invändning
    er invändning | din åtgärdsplan | ditt svar | ert svar | din begäran | er begäran | dina dokument
    era dokument | dina fakturor | din faktura | dokumenten du | dokument du | informationen du
    information du | du skickade | du har skickat | du skickat | du lämnat | du har lämnat
    din motanmälan | inskickad* | beslut om din | resultatet av din | ditt bestridande
    för ditt överklagande | din komplettering | tack för ditt svar | tack för att du | vi har granskat din | vi har granskat dina | dina dokument | ditt överklagande
    er överklagan | din överklagan | överklagan av | överklagande av | överklagandet | dina handlingar
    er faktura | granskat ditt | granskat din | granskat ert | omprövning
  `,
  accepted: `
    godkän* | godkänt* | godtagit* | godtagits | accepter* | beviljat* | beviljats | bifall* | bifallit
    till din fördel
    goda nyheter | godta* | till er fördel | hävt | upphävt
  `,
  rejected: `
    avsl* | avslag* | avvis* | nekat* | nekats | kan inte godkänna | kan inte godta | kan inte återställa
    kan inte återaktivera | kan inte acceptera | inte återställas | inte återaktiveras | inte godkänts
    inte godtagits | inte accepterats | förblir borttagen | förblir inaktiv* | vidhåller
    kan … inte återställa | kan … inte återaktivera | inte återaktivera | inte återställa
    avslå* | avvisa* | inte godkän* | inte godta* | kvarstår | förblir borttag* | otillräcklig*
    räcker inte | styrker inte | visar inte
  `,
  'more-info': `
    mer information | ytterligare information | kompletterande | ytterligare dokument* | fler detaljer
    fler uppgifter | inte tillräcklig* | otillräcklig* | ofullständig* | behöver | saknas | räcker inte
    oläslig*
    innan vi kan besluta | innan vi beslutar | innan vi fattar | behöver vi | vi behöver
    ytterligare handlingar | komplettera* | läslig* | skicka oss
  `,
  reinstated: `
    återställt* | återställts | återställ* | återaktiver* | aktiv* igen | tillgänglig* igen | åter aktiv*
    åter tillgänglig* | publicerats igen | upphävt spärren | till salu igen | synlig* igen | är tillbaka
    åter till salu | aktiv igen | tillgänglig igen
  `,
  unresolved: `
    olöst* | inte löst* | inte lösta | fortfarande inaktiv* | förblir inaktiva | andra överträdelser
    övriga erbjudanden | övriga annonser | delvis | kvarstår | kvarstående
  `,
  retract: `
    återkall* | dra tillbaka | drar tillbaka | dragit tillbaka | dragits tillbaka | tar tillbaka
    ta tillbaka
  `,
  withdrawn: `
    har återkallat | har återkallats | återkallat sin* | återkallats | återkallar | återkallad
    återkallat* | har dragit tillbaka | har dragits tillbaka | dragits tillbaka | dragit tillbaka sin
    drar tillbaka vår | drar tillbaka min | drar härmed tillbaka | anmälan … återkallad
    anmälan … tillbaka | klagomålet … tillbaka | tagit tillbaka sin | av misstag | återkallelse av
    återkallat | återkallade | dragit tillbaka | drar tillbaka | drog tillbaka
  `,
  court: 'domstol* | tingsrätt* | patent och marknadsdomstolen | domare* | rätten',
  order: `
    interimistisk* | föreläggande* | beslut om förbud | dom | domen | vitesförbud | vite | kvarstad
    domstolsbeslut* | förbud vid vite | förordna*
  `,
  suit: `
    kärande* | svarande* | stämning* | stämningsansökan | rättegång* | mål nr | målnummer | talan | tvist*
    rättsprocess*
  `,
  sued: 'stäms | stämd | stämt | mot dig | mot er | mot ert | såsom svarande | delgiv* | delges',
  desist: `
    upphör* | upphöra | omedelbart ta bort | omedelbart sluta | avstå* | ta bort omedelbart | sluta sälja
    sluta använda | genast ta bort | ta bort bilder* | tar bort | ber er ta bort | omgående
  `,
  undertaking: `
    förbinda er | förbindelse | åtagande | förlikning* | skadestånd* | ersättning | förbehåller
    samtliga rättigheter | vitessanktionerad
  `,
  demand: `
    uppmana* | kräver | anmodar | begär att ni | vi begär | jag begär | yrkar | ber er att | anmodas
    varningsbrev
  `,
  threat: `
    rättsliga åtgärder | vidta åtgärder | väcka talan | skadestånd* | domstol | utan ytterligare
    i annat fall | annars | rättslig prövning | stämma er | vid äventyr
  `,
  evaluation: `
    neutral utvärdering | patentutvärdering* | neutral patentutvärdering | utvärdering av patent* | apex
    utvärderare
  `,
  hijack: 'förlorat buy box | förlorade buy box | ny säljare på | kapat* | kapning | har anslutit sig',
  copied: 'kopierat* | kopierar | stulit | stulna | plagiat* | använder dina | använder era | snott',
  'restricted-product': `
    förbjud* produkt* | förbjuden vara | förbjudna varor | inte tillåten | inte tillåtna | ej tillåt*
    farligt gods | farlig* | bekämpningsmedel | medicintekn* | läkemedel* | återkallelse av produkten
    produktåterkall* | vapen | kräver godkännande | begränsade produkter
  `,
  safety: `
    produktsäkerhet* | ce märk* | försäkran om överensstämmelse | överensstämmelse | ansvarig person
    gpsr | certifikat* | testrapport* | säkerhetsdatablad | energimärkning | producentansvar
    efterlevnad*
  `,
  verification: `
    verifiera* | verifiering* | identitet* | legitimation* | id handling* | kontoutdrag
    momsregistreringsnummer | registreringsbevis | företagsuppgifter | verklig huvudman
  `,
  conduct: `
    uppförandekod* | manipul* | recensioner | omdömen | flera konton | relaterat konto
    utanför plattformen | dubbletter | kringgå* | variationer | kontaktuppgifter i
  `,
  metrics: `
    andel | försenade leveranser | försenad leverans | leveransprestanda | prestanda* | avbokningsgrad
    orderdefekt* | mål för | ej skickade
  `,
  policy: 'policy* | riktlinje* | villkor* | regler | regel*',
  'order-mail': `
    din beställning | din order | ordernummer | spårningsnummer | paket* | skickad* | skickat | leverans*
    retur* | återbetalning* | du har sålt | såld | fraktsedel | på väg | lager* | försändelse*
  `,
  'money-mail': `
    faktura | betalning mottagen | överföring | kvitto | prenumeration | offert | förfallodatum
    kontoutdrag | kreditnota
  `,
  promotion: `
    rabatt* | rea | fri frakt | specialerbjudande | kupong* | upptäck | anmäl dig till | webbinar*
    webinar | kurs | våra tjänster | vi hjälper | experter | specialister | gratis rådgivning | boka
    öka din | kampanj* | annonsering | mässa | gratis prov* | framgångsgrad | vårt team
  `,
  newsletter: `
    nyhetsbrev* | avregistrera | avsluta prenumerationen | läs mer | i det här numret | denna vecka
    nyheter | forum | svar | du får detta | blogg*
  `,
  question: `
    kan ni | kan du | har ni | finns det | jag vill | jag köpte | jag beställde | jag har fått | var är
    tack på förhand | är den | när kommer | undrar
  `,
  reporter: `
    registrera ditt varumärke | registrering av ditt varumärke | förnyelse av | varumärkesansökan
    skydda ditt varumärke | varumärkesbevakning | domännamn
  `,
  fee: 'återaktiveringsavgift | bitcoin | presentkort | omedelbar överföring | avgift på',
  credential: `
    lösenord* | verifieringskod | kreditkort | kortnummer | bankuppgifter | inloggningsuppgifter
    klicka här för att verifiera | logga in för att verifiera | bekräfta dina uppgifter | bankid
  `,
  messenger: 'whatsapp | telegram | wechat | skype | messenger',
  'own-appeal': `
    jag överklagar | vi överklagar | vår åtgärdsplan | min åtgärdsplan | grundorsak
    korrigerande åtgärder som | vänligen återställ vår | bästa amazon
  `,
  quoting: 'du skrev | skrev | ditt meddelande | ursprungligt meddelande',
  agreement: 'business solutions agreement | avsnitt 3 | sektion 3 | section 3',
  if: `
    såvida | när | ifall | så snart | innan | om du | om ni | om det | om den | om de | om vi | om någon
    om inte | om rättighetsinnehavaren | annars
  `,
  not: 'inte | ej | ingen | inga | aldrig | utan | icke',
  please: `
    vänligen | du kan | du måste | kontakta | skicka | hur kan jag | be rättighetsinnehavaren | var god
    ni kan
  `,
  future: 'kommer att | ska | skall',
  'own-report': `
    din anmälan om intrång | du har anmält | du anmälde | tack för din anmälan | tack för att du anmälde
  `,
};
