import type { Words } from '../concepts.ts';

export const sv: Words = {
  owner: `
    rättighetsinnehavare* | rättighetshavare* | rättsinnehavare* | varumärkesinnehavare*
    varumärkesägare* | varumärkets ägare | ägare* till varumärket | ägare* av varumärket | innehavare* av
    patentinnehavare* | upphovsrättsinnehavare* | upphovsrättsägare* | upphovsman* | designinnehavare*
    anmälare* | klagande* | innehavare* till | innehavaren | märkets ägare | ägaren till | ägaren
    märkesägaren | tillverkaren | fotografen | upphovsmannen | arvingar | författarens | varumärkesägaren
    patenthavaren | patenthavarens | patenthavare | rättighetshavaren | rättighetsinnehavaren | anmälaren
    den som anmälde | varumärkena | märket | kompositören | illustratören | förlaget | klaganden
    konkurrent
  `,
  'we-own': `
    vårt varumärke | våra varumärken | vårt patent | våra rättigheter | vår upphovsrätt | vår design
    våra bilder | våra fotografier | våra foton | vår klient* | min klient* | vår huvudman*
    min huvudman* | mina bilder | mina foton | mina fotografier | mitt varumärke | mina rättigheter
    jag är upphovsman* | jag är fotograf* | vi är innehavare | vi äger | jag äger | vi innehar
    tillhör oss | ägs av oss | vår registrerade | vår anmälan | vårt klagomål | vår produkt
    våra produkter | våra dofter | våra texter | mina texter | vår katalog | vår import | vårt mönster
    min bild | vår bild | vi är tillverkare
    jag målade | jag ritade | målat av mig | tagen av mig | mina mesar | vårt namn | mitt namn
    är inte vår | är inte våra | kopia av mitt | kopior av vår* | mönsterskyddad
  `,
  client: `
    vår klient* | min klient* | klientens | huvudman* | vi företräder | jag företräder | vi representerar
    för vår klients | såsom ombud | i egenskap av ombud | på uppdrag av | å vår | å min | som ombud för
    ombud för | i egenskap av | bolagsjurist på | bolagsjurist | klients räkning | vår klient
    byrån företräder | företräder | för klients | ombud
  `,
  lawyer: `
    advokat* | jurist* | ombud* | juridiska avdelningen | patentombud | advokatbyrå* | bolagsjurist
    byrån | jurist
  `,
  buyer: 'köpare* | kund* | konsument*',
  'other-seller': `
    annan säljare | andra säljare | en annan säljare | tredjepartssäljare* | ny säljare | nya säljare
    okänd säljare | obehörig säljare | obehöriga säljare | konkurrent* | någon annan | annan butik
    främmande butik | en butik som
  `,
  yours: `
    ditt varumärke | ert varumärke | din asin | er asin | din produktsida | er produktsida | dina bilder
    era bilder | dina foton | ditt innehåll | din buy box | vår produktsida | vår asin | vår annons
    din flaska | ditt varumärkes sida | i ditt namn | din varumärkes | vår katalog
  `,
  your: 'du | dig | din | ditt | dina | ni | er | ert | era',
  'you-sell': `
    ni säljer | du säljer | säljer ni | säljer du | ni erbjuder | du erbjuder | ni använder | du använder
    använder ni | ni marknadsför | du marknadsför | ni saluför | saluför | er försäljning
    din försäljning | i er butik | i er webbutik | på er webbplats | ni har publicerat | ni publicerar
    ert agerande | er användning | ert stativ | er butik | din kruka | ni har härmat | din butik säljer
  `,
  report: `
    anmäl* | rapport* | klagomål* | anspråk* | meddelande om | meddelat | har informerat | informerat oss
    hävdar | påstår | uppger att | påstådd* | påstått | begäran om borttagning | begärt att | uppgett
    gör gällande | enligt rättighetsinnehavaren | enligt företaget | uppger | tvivlar | anmälan om
    klagomål | påstås | påstår att | menar | klagar | klagat | gör anspråk | har hört av sig
    hört av sig | på begäran av | enligt | anmäler dig | anmälde den | med stöd av | skäl
    intrångsanmälan | har kommit in | säger att | anser att | anklagar | begärt | provköp
  `,
  infringe: `
    intrång* | kränk* | bryter mot … rättigheter | utan tillstånd | utan samtycke | utan licens
    utan tillåtelse | utan medgivande | obehörig* | otillåten användning | olovlig* | otillbörlig*
    missbruk* | överträd* rättigheter | olovligen | kränka | göras intrång | intrång i | kopierat hans
    liknar | förvillande lik | saknar du licens | saknar licens | inte gett sitt tillstånd | utan lov
    aldrig gett | härmat | använder deras | annans rätt | andras rättigheter | någon annans | inte gett
    upphovsrättsintrång | varumärkesintrång | patentintrång
  `,
  ip: `
    immateriell* rättighet* | immaterialrätt* | immateriella | industriell äganderätt
    tredje parts rättigheter | vero
  `,
  trademark: 'varumärk* | märkesnamn | logotyp* | logga | kännetecken* | ordmärke | figurmärke',
  counterfeit: `
    förfalsk* | falska produkter | falsk vara | piratkop* | kopior | replik* | imitation* | plagiat
    oäkta vara | efterbildning* | förfalskning* | förfalskad* | piratkopior | som falsk
    falska exemplaret | falsk | imitation
  `,
  inauthentic: `
    äkthet* | inte äkta | oäkta | autentic* | ej äkta | inte är äkta | är äkta | äkthet | äkta
  `,
  copyright: `
    upphovsrätt* | copyright | fotograf* | upphovsman* | verk | dmca | fotografen | ljudet | musiken
    texten | boken | författar* | stickmönster | musikrättigheter | upphovsrättsskäl | ringsignal
    kompositör*
  `,
  design: `
    mönsterskydd* | mönsterrätt* | registrerad design | registrerade design | gemenskapsformgivning*
    designrätt* | designskydd* | designpatent* | formgivning* | designintrång* | registrerat mönster
    gemenskapsformgivning | formgivning | mönsterklagomål | skyddat mönster | lampans formgivning
    designskyddad*
  `,
  patent: 'patent*',
  utility: `
    bruksmodell* | europeiskt patent | patentkrav* | patentkrav | ep | patenthavaren
  `,
  parallel: `
    parallellimport* | parallellimporterad* | grå marknad | grå import | europeiska ekonomiska | ees
    konsumtion av | inte avsedd* för | importerat* … utan | importerade … utan | inte avsedda för europa
    avsedda för | utanför ees | utanför eu | import | importen | utanför europa
  `,
  selective: `
    selektiv distribution | selektivt distribution* | auktoriserad* återförsäljare*
    distributionsnätverk* | auktoriserad* distributör* | selektiva | auktoriserade återförsäljare
    auktoriserad återförsäljare | återförsäljaravtalet | återförsäljarnätet | selektiv
  `,
  suspect: `
    möjlig* | misstänk* | misstänkt* | eventuell* | potentiell* | kan göra intrång | verkar | tycks
    våra system | upptäckt* | kan bryta | kanske | upptäckte det | vår egen | automatiskt | förvillande
  `,
  listing: `
    erbjudande* | annons* | produkt* | artik* | listning* | asin* | vara | varor | varan | varorna
    objekt* | auktion* | produktsida* | detaljsida* | sku* | parfymer | boken | filmen | vasen | väskan
    kruka | annonsen | auktionen | filen | hörlurarna | sidan | artikeln | stativ | produktfilmen
  `,
  account: `
    ditt konto | ert konto | säljarkonto* | din butik | er butik | försäljningsrättigheter
    säljbehörighet* | kontostatus | inte längre sälja | ditt säljarkonto | sälja här | lägga upp
    lägga upp något nytt | kontot | butiken
  `,
  image: `
    bild | bilder | bilden | bilderna | foto | foton | fotografi* | video* | produktbeskrivning* | ljudet
    produktfilmen | text | rubrik | beskrivningen | huvudbild | storlekstabellen
  `,
  funds: `
    medel | saldo | utbetalning* | pengar | tillgodohavande* | belopp | utbetalningarna | pengarna
  `,
  removed: `
    tagit bort | tagits bort | borttagen | borttaget | borttagna | tog bort | togs bort | inaktiver*
    avaktiver* | blocker* | avslutat* | avslutats | inte längre tillgänglig* | inte längre till salu
    dold* | dolts | inaktiv* | stängts av | plockat ned | plockats bort | avpublicer* | raderat*
    raderats | upphävt | avaktivera* | inaktivera* | pausa* | spärra* | dold | plockat ner | plockat bort
    tagit ner | tagits ner | syns inte längre | visas inte längre | inte längre synlig* | stängt ner
    släckt* | säljs inte längre | plockades bort | visas inte | har stoppats | plockats ner
    går inte längre att beställa | inte längre att beställa | tagits ur sortimentet | avpublicerad
    avstängt | gömde | togs ner | spärrades | avbröts | är spärrad | inte längre tillgänglig
    avslutade vi era | försvann | raderad | tvingats ta bort | fått ta bort | stoppat försäljningen
    dras in | ej längre | kan inte köpas | inte beställas | döljs för | är nere | säljer vi inte längre
    säljs inte | fick … åka ut | kan inte beställas | nedtag* | nertag* | tas ned | tas ner
  `,
  removal: `
    kommer att tas bort | tas bort | borttagning* | kan komma att tas bort | tar vi bort
    kommer vi att ta bort | tas beskrivningen bort | inaktiveras | försvinner | går sidan ner
    stänger vi | döljs annonserna | kommer … tas bort | annars tas | annars stänger | tar vi ner
    spärrar vi | spärras
  `,
  'still-up': `
    inte tagits bort | inte tagit bort | har ej tagits | fortfarande aktiv* | fortfarande tillgänglig*
    är kvar | ligger kvar | förblir aktiv* | förblir tillgänglig* | inga åtgärder | ingen åtgärd
    finns kvar | fortfarande till salu | inte vidtagit | ligger fortfarande | fortfarande synlig*
    visas fortfarande | fortfarande ute | tills vidare | är orörd | påverkas inte | inget har tagits bort
    inget har ännu | inte tagit bort något | har inte tagits bort | ligger uppe | tills vidare kvar
    vi tar inte bort | inte rört
  `,
  warning: `
    varning* | ändra din | redigera | risk för | annars … bort | för att undvika | i annat fall … bort
    uppdatera din | skriv om den | ta bort ordet | i annat fall | får vi inget svar | svarar du inte
    senast den | annars
  `,
  restricted: `
    begräns* | tillfällig* | straffpoäng* | restriktion* | tillfälligt avstängd | kan du inte lägga upp
    inte lägga upp något nytt | högst | begränsat | får du ha högst | begränsad
  `,
  deactivated: `
    konto … inaktiverat | konto … inaktiverats | konto … avstängt | konto … stängts | konto … spärrat
    konto … spärrats | konto … avslutats | konto … upphävts | inaktiverat … konto | stängt av … konto
    spärrat … konto | butik … stängts | inte längre sälja | avstängning av | inaktivering av ditt konto
    säljarkonto … inaktiverats | kontot har inaktiverats | stängt din butik | för gott
    kontot förblir stängt | förblir stängt | får inte längre sälja | kontot … stängt
    avstängningen av kontot | kontot är avstängt | kontot inaktiverades | stängts för gott
  `,
  withheld: `
    medel … spärrats | medel … fryst* | fryst* | fryser | innehåll* medel | hålls inne | håller inne
    kvarstad | utbetalningar … stoppats | saldo … fryst* | medel … hålls | spärrat medlen | fryses
    utbetalningarna är pausade | utbetalningar … pausade | pengarna vi höll inne | höll inne | fryst
    saldot är | spärrat saldot | tagit … i förvar
  `,
  appeal: `
    överklag* | invändning* | bestrid* | motanmälan | åtgärdsplan* | genmäle | motmeddelande*
    bestridande* | interna klagomål
  `,
  'your-appeal': `
    din överklagan* | ditt överklagande | er överklagan* | ert överklagande | din invändning
    er invändning | din åtgärdsplan | ditt svar | ert svar | din begäran | er begäran | dina dokument
    era dokument | dina fakturor | din faktura | dokumenten du | dokument du | informationen du
    information du | du skickade | du har skickat | du skickat | du lämnat | du har lämnat
    din motanmälan | inskickad* | beslut om din | resultatet av din | ditt bestridande
    för ditt överklagande | din komplettering | tack för ditt svar | tack för att du
    vi har granskat din | vi har granskat dina | er överklagan | din överklagan | överklagan av
    överklagande av | överklagandet | dina handlingar | er faktura | granskat ditt | granskat din
    granskat ert | omprövning | bestridandet | ert interna klagomål | licensen du nämner | du nämner
    på nytt | bedömt … på nytt | av planen | din plan | planen | fullmakten | i fullmakten
    dina invändningar | slutgiltigt beslut | beslutet | utgången | som ni begärt | ni begärt
    har inte visat att | kassakvitto | för att kunna avgöra | granskat igen | prövat igen | omprövat
    du uppger | du skriver att | överklagan bifölls | överklagan avslogs | överklagan godkänd
    underlaget du | underlag
  `,
  accepted: `
    godkän* | godkänt* | godtagit* | godtagits | accepter* | beviljat* | beviljats | bifall* | bifallit
    till din fördel | goda nyheter | godta* | till er fördel | hävt | upphävt | allt står rätt till
    något intrång har inte konstaterats | inget intrång | noteringen är struken | är hävd | är upphävd
    vårt misstag | vårt fel | vi hade fel | skulle aldrig ha tagits bort | gick igenom | håller inte
    bifölls | gick inte till domstol | hävd | struken | du har rätt | ni har rätt | felaktigt av oss
  `,
  rejected: `
    avsl* | avslag* | avvis* | nekat* | nekats | kan inte godkänna | kan inte godta
    kan inte återställa | kan inte återaktivera | kan inte acceptera | inte återställas
    inte återaktiveras | inte godkänts | inte godtagits | inte accepterats | förblir borttagen
    förblir inaktiv* | vidhåller | kan … inte återställa | kan … inte återaktivera | inte återaktivera
    inte återställa | avslå* | avvisa* | inte godkän* | inte godta* | kvarstår | förblir borttag*
    otillräcklig* | räcker inte | styrker inte | visar inte | står fast | återkommer inte
    svarar inte på fler | slutgiltigt | densamma | utgången blev densamma | kan inte överklagas
    förblir stängt | kan vi inte häva | inte häva | utan bifall | lämnas utan | återställs dock inte
    återställs inte | förblir avslutade | duger inte | inte visat | bevisar inte | inte gått att
    oförändrat | avslås | avslogs | för sent | inte i tid | ändrar inte | fortsatt borttagen
    fortsatt borttaget | fortsatt dold | förblir dold | kommer inte att återställas | avslagit
    bifalls inte | beslutet står fast | ändras inte | visar inte att | inte övertyga* | rätt att ta bort
    borttagningen … kvar | borttagningen … bekräft*
  `,
  'more-info': `
    mer information | ytterligare information | kompletterande | ytterligare dokument* | fler detaljer
    fler uppgifter | inte tillräcklig* | otillräcklig* | ofullständig* | behöver | saknas | räcker inte
    oläslig* | innan vi kan besluta | innan vi beslutar | innan vi fattar | behöver vi | vi behöver
    ytterligare handlingar | komplettera* | läslig* | skicka oss | kunna avgöra | ladda upp den
    komplettera den | skicka in den igen | skicka en ny | fortsätter vi | var inte bifogad
    underskrift saknas | skicka in | komplettera | vi saknar | begär komplettering
  `,
  lacking: `
    går inte att läsa | inte läsbar* | suddig* | oskarp* | för mörk* | avklippt* | avskuren
    inte undertecknad* | inte underskriven | utan underskrift | gått ut | fel blankett | fel formulär
    annan blankett | skicka … igen | skicka på nytt | kompletter* | behöver jag | jag behöver
    kan du skicka | kan ni skicka | kan inte behandla | ännu inte behandla* | inte tagit ställning
    två frågor | några frågor | berätta för oss | inte fått tag på
  `,
  reinstated: `
    återställt* | återställts | återställ* | återaktiver* | aktiv* igen | tillgänglig* igen
    åter aktiv* | åter tillgänglig* | publicerats igen | upphävt spärren | till salu igen | synlig* igen
    är tillbaka | åter till salu | aktiv igen | tillgänglig igen | är den tillbaka | tillbaka
    läggs filen ut | lägger vi tillbaka | kan ses igen | är återställda | syns igen | säljas igen
    säljs igen | kan sälja direkt | uppe igen | lägga upp varor igen | betalas ut | återställa
    åter ute | åter synlig | läggas ut igen | fick tillbaka | köpas igen | synlig igen | visas igen
    ute igen | tillbaka i butiken | tillbaka i din | öppnat … igen | öppnats igen | lägga ut … igen
  `,
  unresolved: `
    olöst* | inte löst* | inte lösta | fortfarande inaktiv* | förblir inaktiva | andra överträdelser
    övriga erbjudanden | övriga annonser | delvis | kvarstår | kvarstående | två av tre | dock inte
    men inte | endast | utom | förutom | de övriga | av de tre | resten
  `,
  retract: `
    återkall* | dra tillbaka | drar tillbaka | dragit tillbaka | dragits tillbaka | tar tillbaka
    ta tillbaka | stryka | förfallit | ångrat
  `,
  withdrawn: `
    har återkallat | har återkallats | återkallat sin* | återkallats | återkallar | återkallad
    återkallat* | har dragit tillbaka | har dragits tillbaka | dragits tillbaka | dragit tillbaka sin
    drar tillbaka vår | drar tillbaka min | drar härmed tillbaka | anmälan … återkallad
    anmälan … tillbaka | klagomålet … tillbaka | tagit tillbaka sin | av misstag | återkallelse av
    återkallat | återkallade | dragit tillbaka | drar tillbaka | drog tillbaka | stryka vår anmälan
    att stryka | vidhåller inte | ångrat sig | avstått från | avstår från | backat | har backat
    går inte vidare | motsätter oss inte längre | inte längre motsätter | bortse från
    har vår anmälan förfallit | förfallit | tog fel på | återkallar vår | tar tillbaka | lägger ner
    lagt ner | släpper | frånfaller | avstår | nedlagd | makulera | annullera* | inte längre
  `,
  court: `
    domstol* | tingsrätt* | patent och marknadsdomstolen | domare* | rätten | domstolen | domstolens
  `,
  order: `
    interimistisk* | föreläggande* | beslut om förbud | dom | domen | vitesförbud | vite | kvarstad
    domstolsbeslut* | förbud vid vite | förordna* | förbjuder | förbjuder vid vite | domstolens beslut
    kronofogden | tredskodom | förbud
  `,
  suit: `
    kärande* | svarande* | stämning* | stämningsansökan | rättegång* | mål nr | målnummer | talan
    tvist* | rättsprocess* | svaranden | svaromål | stämning | käranden | mål
  `,
  sued: `
    stäms | stämd | stämt | mot dig | mot er | mot ert | såsom svarande | delgiv* | delges | ni föreläggs
    föreläggs | tredskodom | ni stäms | inkomma med svaromål | mot er talan
  `,
  desist: `
    upphör* | upphöra | omedelbart ta bort | omedelbart sluta | avstå* | ta bort omedelbart | sluta sälja
    sluta använda | genast ta bort | ta bort bilder* | tar bort | ber er ta bort | omgående
    upphöra med att sälja | tar ni bort | ta bort den | upphör | sluta | omedelbart
    plocka bort | plockar bort | ta ner dem | ta ner den | ta bort dem | slutar sälja | försvinna från er
    stryk namnet
  `,
  undertaking: `
    förbinda er | förbindelse | åtagande | förlikning* | skadestånd* | ersättning | förbehåller
    samtliga rättigheter | vitessanktionerad | spara alla | betala | skadestånd | antal sålda | göra upp
  `,
  demand: `
    uppmana* | kräver | anmodar | begär att ni | vi begär | jag begär | yrkar | ber er att | anmodas
    varningsbrev | ber jag er | sista varningen | vårt brev | kräver vi | vi kräver | vi uppmanar
  `,
  threat: `
    rättsliga åtgärder | vidta åtgärder | väcka talan | skadestånd* | domstol | utan ytterligare
    i annat fall | annars | rättslig prövning | stämma er | vid äventyr | anmäler vi er inte
    anmäler vi er | rättsligt | talan
  `,
  evaluation: `
    neutral utvärdering | patentutvärdering* | neutral patentutvärdering | utvärdering av patent* | apex
    utvärderare | neutral bedömning | neutral bedömare | bedömare
  `,
  hijack: `
    förlorat buy box | förlorade buy box | ny säljare på | kapat* | kapning | har anslutit sig
    påhakaren | hakade på | hakat på | okänd säljare | billigare än du | ändrat rubrik
  `,
  copied: `
    kopierat* | kopierar | stulit | stulna | plagiat* | använder dina | använder era | snott
    imitation av din | ändrat rubrik | kopia av din | våra bilder | stulit våra | härmat
  `,
  'restricted-product': `
    förbjud* produkt* | förbjuden vara | förbjudna varor | inte tillåten | inte tillåtna | ej tillåt*
    farligt gods | farlig* | bekämpningsmedel | medicintekn* | läkemedel* | återkallelse av produkten
    produktåterkall* | vapen | kräver godkännande | begränsade produkter
  `,
  safety: `
    produktsäkerhet* | ce märk* | försäkran om överensstämmelse | överensstämmelse | ansvarig person
    gpsr | certifikat* | testrapport* | säkerhetsdatablad | energimärkning | producentansvar
    efterlevnad* | säkerhetskraven | ce försäkran | provningsrapporter
  `,
  verification: `
    verifiera* | verifiering* | identitet* | legitimation* | id handling* | kontoutdrag
    momsregistreringsnummer | registreringsbevis | företagsuppgifter | verklig huvudman
    styrka er identitet | pass
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
    nyheter | forum | svar | du får detta | blogg* | möt | månadsrapport | rapport om insyn
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
  'you-say': `
    du skriver | ni skriver | du menar | ni menar | du anser | ni anser | du begär | ni begär | du ber
    ni ber | du hävdar | ni hävdar | enligt dig | enligt er
  `,
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
