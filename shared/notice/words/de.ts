import type { Words } from '../concepts.ts';

export const de: Words = {
  owner: `
    rechteinhaber* | rechtsinhaber* | markeninhaber* | inhaber* der marke | inhaber* der rechte
    inhaber* des | schutzrechtsinhaber* | urheber | urhebers | patentinhaber* | designinhaber*
    beschwerdefuhrer* | antragsteller* | anspruchsteller* | markenrechtsinhaber* | urheberrechtsinhaber*
    rechteinhaberin | marken eigentumer* | markeneigentumer* | bevollmachtigter vertreter | inhaberin
    hersteller | herstellers | herstellerin | fotografin | fotograf | fotografen | illustratorin
    illustrator | verlag | autor | autorin | erben | kunstler* | markenhersteller | die marke hat
    der marke hat | melder | meldende* | anzeigende* | schutzrechtsinhaberin | patentinhaberin
    markeninhaberin | firma hat | unternehmen hat | das unternehmen | eigentumer der
  `,
  'we-own': `
    unsere marke* | unserer marke* | unsere eingetragene* | unserer eingetragenen | unser patent
    unseres patents | unser design | unseres designs | unsere rechte | unserer rechte
    unsere urheberrecht* | unseren urheberrecht* | unsere schutzrecht* | unserer schutzrecht*
    unser geschmacksmuster | unsere mandant* | unserer mandant* | unser mandant* | unseres mandant*
    meine mandant* | meiner mandant* | mein mandant* | wir sind inhaber* | ich bin inhaber*
    ich bin urheber* | wir sind urheber* | mein foto | meine fotos | meine bilder | unsere bilder
    unsere fotos | unserer fotos | unserer bilder | unsere produktfotos | unsere lichtbilder
    meine marke | meiner marke | unserem hause | unserer mandantschaft | unsere mandantschaft
    unser unternehmen ist inhaber* | unsere anzeige | unsere meldung | unsere einwande | unserer einwande
    unseres produkts | unser produkt | von unserem | unserer dufte | unsere dufte | unsere ware*
    unserer ware* | unserer produkte | unsere produkte | habe ich meine | meine zeichnung* | meine texte
    unsere texte | wir sind hersteller | als hersteller | als urheber | als markeninhaber
    unser handelsname | unseren markt | unserem design
    unseren namen | unserem namen | unser name | meine erfindung | mein text | mein schnittmuster
    mein motiv | meine skizze* | aus meinem | ist von mir | sind von mir | von mir gezeichnet
    von mir gemalt | habe ich gezeichnet | hab ich gezeichnet | stammen nicht von | stammt nicht von
    nicht von uns | nie unsere werkstatt | machen die | mein name auf | unsere namen
  `,
  client: `
    mandant* | mandantschaft | wir vertreten | vertreten wir | anwaltlich vertreten | namens und in
    namens unserer | in vollmacht | bevollmachtigung | anwaltlich versichert | beauftragt uns
    uns beauftragt | uns mit der wahrnehmung | rechtliche interessen vertreten | vertretung unserer
    mit der vertretung | justiziar | rechtsabteilung von | im auftrag der | im auftrag von | im namen von
    namens der | namens des | mandatiert | wir wurden beauftragt | wurde ich beauftragt
    sind wir beauftragt | vertreten die | vertreten den
  `,
  lawyer: `
    rechtsanwalt* | rechtsanwalte | kanzlei* | anwaltskanzlei* | patentanwalt* | rechtsabteilung
    syndikus* | fachanwalt* | partg mbb | partgmbb | justiziar*
  `,
  buyer: `
    kaufer* | kunde* | kunden* | kundin* | besteller* | kundenbeschwerden | kunden haben | kaufern
  `,
  'other-seller': `
    anderer verkaufer | anderen verkaufer* | andere verkaufer | ein anderer handler | anderer handler*
    drittanbieter* | fremder verkaufer* | fremde verkaufer* | fremde handler* | neuer verkaufer
    neuen verkaufer* | weiterer verkaufer* | unbekannter verkaufer* | unbekannter handler* | mitbewerber*
    wettbewerber* | konkurrent* | nicht autorisierte* verkaufer* | trittbrettfahrer* | jemand anderes
    jemand | anbieter | ein verkaufer | verkaufer namens | fremder anbieter | konkurrenz | handler auf
  `,
  yours: `
    ihrer marke | ihre marke | ihrem markenshop | ihrer eingetragenen | ihre bilder | ihren bildern
    ihre fotos | ihre produktbilder | ihr angebot angehangt | an ihr angebot | auf ihrem angebot
    auf ihrer asin | auf ihre asin | auf ihrer produktseite | ihrer detailseite | ihre buybox
    ihre buy box | unserer asin | unserem angebot | unser angebot | unsere asin | ihr eigenes
    ihren inhalt* | ihrer eigenen | ihre eigene | ihrer trinkflasche | ihres produkts | ihrer markenseite
    markenseite | marken asin | ihrem namen | ihres eigenen
  `,
  your: `
    ihr | ihre | ihrem | ihren | ihrer | ihres | sie | ihnen | dein | deine | deinem | deinen | deiner
    du | euer | eure*
  `,
  'you-sell': `
    sie bieten | bieten sie | sie vertreiben | vertreiben sie | sie verkaufen | verkaufen sie
    von ihnen angeboten* | von ihnen vertrieben* | sie haben angeboten | sie anbieten | ihr verhalten
    ihre rechtsverletzung* | ihres verstosses | sie verwenden | verwenden sie | sie nutzen | nutzen sie
    sie benutzen | unter ihrem verkaufer* | in ihrem shop | auf ihrem ebay | ihr handler*
    ihrem verkaufskonto | ihrer artikelbeschreibung | sie verletzen | haben sie verletzt
    unter dem verkaufernamen | sie bewerben | bewerben sie | auf ihrer seite | auf ihren
    ihr artikel ist | ihr produkt ist | ihr angebot ist | ihr shop
  `,
  report: `
    meldung* | gemeldet* | beschwerde* | hinweis* | anzeige von | mitteilung* | mitgeteilt*
    benachrichtigung vo* | beanstand* | antrag auf entfernung | loschantrag* | verletzungsanzeige*
    verletzungsmeldung* | reklamation | informiert dass | geltend gemacht | geltend macht | macht geltend
    behauptet* | angeblich* | vorwurf* | vero meldung | veri meldung | notice and takedown
    nach angaben von | nach angaben der | nach angaben des | laut | zufolge | beanstandet*
    wendet sich gegen | designbeschwerde* | markenbeschwerde* | patentbeschwerde*
    urheberrechtsbeschwerde* | rechtebeschwerde* | vorwurf | vorgeworfen | wirft ihnen | werfen ihnen
    rugt | geruegt | beschwert | hat sich bei uns | sich bei uns | auf verlangen | auf wunsch
    auf antrag | auf betreiben | eingestuft | sieht durch | sieht sich | sieht in | ist der meinung
    ist der ansicht | gemeldet von | nach angabe | angezeigt | angezeigten | hingewiesen
    aufmerksam gemacht | teilte uns mit | wandte sich an uns | an uns gewandt | mitteilte | geklagt
    beschuldigt | bemangel* | reklamier* | anzeige des | anzeige der | zweifel* | gemeldete* | erhoben
    testkauf
  `,
  infringe: `
    verletz* | rechtsverletz* | markenverletz* | markenrechtsverletz* | urheberrechtsverletz*
    patentverletz* | designverletz* | schutzrechtsverletz* | verstoss* gegen die rechte
    verstosst gegen die rechte | verstossen gegen die rechte | gegen das markenrecht
    gegen das urheberrecht | gegen die marken* | gegen die rechte | ohne zustimmung | ohne erlaubnis
    ohne genehmigung | ohne lizenz | ohne einwilligung | ohne unsere | unbefugt* | widerrechtlich*
    unberechtigt* | unerlaubte nutzung | unerlaubte verwendung | missbrauch* | unrechtmassig*
    unautorisiert* | nicht autorisiert* | nicht gehoren | nicht lizenziert | ohne berechtigung
    keine lizenz | fehlt ihnen eine lizenz | fehlt … lizenz | lizenz haben sie nicht | abgeschrieben
    rechteverletz* | verletzung fremder | rechtsverletzend* | vervielfaltig* | unzulassig genutzt
    unerlaubt* | benutzung ihrer | benutzung der | gleicht | ubernommen | ohne ihre zustimmung
    ohne seine zustimmung | ohne deren | nicht berechtigt | ohne rechte | fremde* recht*
    verstosst gegen | verstossen gegen | verstoss gegen | zu ahnlich | nachgeahmt | unberechtigte*
    geschutzte* marke*
  `,
  ip: `
    geistig* eigentum* | schutzrecht* | immaterialguter* | gewerblich* | veri | vero | ip recht*
    rechte dritter | urheber und markenrecht* | intellectual property
  `,
  trademark: `
    marke | marken | markenrecht* | markenverletz* | markenname* | wortmarke* | bildmarke* | unionsmarke*
    markennummer | warenzeichen* | markenrechtsverletz* | logo | logos | markeninhaber* | markeng
    markenbeschwerde* | markenmeldung* | kennzeichen* | kennzeichenverletz* | markenverstoss* | begriff
    marken verwendet | markenbegriff | markennutzung | markenzeichen
  `,
  counterfeit: `
    falschung* | gefalscht* | plagiat* | nachahmung* | imitat* | produktpiraterie | replik*
    nicht original* | keine originalware | nicht um originalware | nicht um ein original* | fake* | nachgemacht* | kein original | keine originale
    nicht original | falschungsvorwurf | unechte ware | nachahm*
  `,
  inauthentic: `
    nicht authentisch* | unecht* | echtheit* | nicht echt* | authentizitat* | nicht echt | unecht
    echtheit
  `,
  copyright: `
    urheberrecht* | urheber | lichtbild* | nutzungsrecht* | copyright* | dmca | urhg
    leistungsschutzrecht* | urheberrechtsverletz* | urheberrechtsbeschwerde* | urheberrechtsmeldung*
    fotografin | fotograf* | illustrator* | zeichnung* | werbetext | musik | verlag | nutzungsrecht
    lichtbildwerk | bildrechte | rechteverwaltung | text … abgeschrieben | urheberrechtlich
  `,
  design: `
    geschmacksmuster* | designrecht* | eingetragenes design | eingetragenen design*
    eingetragene* design* | gemeinschaftsgeschmacksmuster* | designpatent* | design patent*
    designverletz* | designnummer | designs | unionsgeschmacksmuster* | designbeschwerde*
    designmeldung* | designverstoss* | musterschutz | geschutzte* design* | geschutzten design
    designschutz | design gleicht | formen unterscheiden | formgebung | designpatent | geschmacksmuster
  `,
  patent: `
    patent* | gebrauchsmuster* | patentverletz* | patentbedingt* | patentrecht* | patentsperre
  `,
  utility: `
    gebrauchsmuster* | patentanspruch* | europaisches patent | europaischen patent* | utility patent*
    patentanspr* | anspruch 1 | anspruch 2 | anspruch 3 | ep | patentinhaber*
  `,
  parallel: `
    parallelimport* | grauimport* | reimport* | grauer markt | grauware | europaischen wirtschaftsraum*
    ewr | in verkehr gebracht* | erschopfung* | ohne zustimmung in die eu | importe | importiert
    import aus | nicht fur den | nicht für den europäischen | ausserhalb des ewr | ausserhalb der eu
    aus drittlandern | erstmals … in verkehr
  `,
  selective: `
    selektive* vertrieb* | selektivvertrieb* | vertriebssystem* | autorisierte* handler*
    vertragshandler* | vertriebsbindung* | vertriebsvereinbarung* | autorisierte handler
    autorisierten handler* | autorisierter | handlervertrag | depositar* | selektiv*
    zugelassene* handler | fachhandler | vertragspartner
  `,
  suspect: `
    moglicherweise | verdacht* | vermut* | mutmasslich* | unter umstanden | konnte* | potenziell*
    eventuell | wir haben festgestellt | unsere systeme | automatisch erkannt | verletzen konnte*
    selbsttatig | von sich aus | unser system | gleicht | scheint
  `,
  listing: `
    angebot* | artikel* | produkt* | listing* | auktion* | asin* | detailseite* | produktseite* | anzeige
    anzeigen | ware | waren | inserat* | sku* | erzeugnis* | sie anbieten | sie verkaufen | du anbietest
    du verkaufst | von ihnen angeboten* | von ihnen verkauft* | von dir angeboten* | von dir verkauft*
    buch | video | weste | vase | lampe | auktion | werk | datei | download | die ware | artikel
    der inhalt | inhalte | das buch | ihr video | sku
  `,
  account: `
    ihr konto | ihr verkauferkonto | ihrem konto | ihrem verkauferkonto | ihres kontos
    ihres verkauferkonto* | verkauferkonto* | verkauferkonten | ebay konto | verkaufsberechtigung*
    berechtigung zum verkauf* | ihr shop | ihren shop | ihr handlerkonto | nutzerkonto | mitgliedskonto
    ihrem shop | kontostatus | verkauferkontos | ihres shops | konto | neue angebote | neuen angebote
    keine neuen angebote
  `,
  image: `
    bild | bilder | bildern | bildes | foto | fotos | produktbild* | produktfoto* | hauptbild* | video
    videos | lichtbild* | produktbeschreibung* | beschreibungstext* | produktvideo | text | titelbild
    musik | beschreibung | werbetext
  `,
  funds: `
    guthaben* | auszahlung* | gelder* | kontoguthaben | zahlungen | betrag | ihr saldo | erlos*
    ihr guthaben | auszahlungen | erlose
  `,
  removed: `
    entfernt* | geloscht* | deaktiviert* | beendet* | gesperrt* | offline genommen | herausgenommen
    aus dem angebot genommen | ausgeblendet | eingestellt wurde | nicht mehr verfugbar
    nicht langer verfugbar | nicht mehr aktiv | vom netz genommen | inaktiv gesetzt | unterdruckt
    entfernen mussen | loschen mussen | mussten entfernen | entfernen mussten | aus dem verkauf genommen
    blockiert | bleibt gesperrt | nicht mehr angeboten | nicht mehr zu kaufen | nicht mehr gekauft
    pausiert* | vom verkauf ausgeschlossen | nicht mehr sichtbar | nicht verfugbar
    aus dem shop genommen | deaktivierten | haben … entfernt | offline | nicht mehr abrufbar
    nicht mehr auffindbar | nicht mehr zu sehen | nicht mehr gezeigt | nicht mehr online | nicht abrufbar
    abgeschaltet* | heruntergenommen | genommen | ausgelistet | vom marktplatz | zurzeit nicht
    nicht mehr verkauft | abgebrochen | stillgelegt | eingestellt | aus dem verkauf
    nicht mehr zum verkauf | nicht mehr kaufbar | nicht mehr erhaltlich | nicht mehr bestellbar
    zu beenden | ab sofort gesperrt | sperren mussen | ausgesetzt | entzogen | vom markt genommen
    aus der suche | nicht mehr gefunden | ist weg | abgesetzt | gestoppt | unzuganglich
    zuruckgezogen haben wir | weggenommen | beenden mussen | mussten … beenden | mussten … nehmen
    mussten … sperren | mussten … loschen | mussten … entfernen | nehmen mussen | konnen nicht mehr
    kann nicht mehr gekauft | kann derzeit nicht | ist raus | lässt sich … nicht mehr
    nicht mehr bestellen
  `,
  removal: `
    wird entfernt | werden entfernt | entfernt werden | entfernung | loschung | zu entfernen
    geloscht werden | entfernen wir | werden wir entfernen | deaktivierung | zur entfernung
    nehmen wir es | nehmen wir sie | nehmen wir das | herunter | wird … eingestellt | wird … gesperrt
    wird … geloscht | werden … gesperrt | werden … geloscht | wird das angebot | werden das angebot
    loschen mussen | mussten wir das angebot loschen | blenden wir | sonst | sperren wir | beenden wir
    loschen wir | stellen wir … ein | nehmen … vom netz
  `,
  'still-up': `
    nicht entfernt | noch aktiv | weiterhin aktiv | bleibt aktiv | bleiben aktiv | weiterhin verfugbar
    noch online | bleibt online | keine massnahmen ergriffen | bleibt bestehen | bleiben bestehen
    derzeit nicht entfernt | noch verfugbar | weiterhin online | nicht betroffen | bleibt … online
    bleibt … aktiv | bleibt … verfügbar | bleiben … online | bleiben … aktiv | weiterhin … online
    nichts unternommen | weiterhin sichtbar | bleibt sichtbar | noch sichtbar | weiterhin verkauft
    weiterhin zu kaufen | weiterhin bestellbar | bislang nichts | vorerst online | vorerst aktiv
    noch zu sehen | noch im verkauf | bleibt im verkauf | noch kaufbar | weiter verkauft | bleibt vorerst
    bleiben vorerst | nichts veranlasst | keine schritte unternommen | noch ist | noch abrufbar
    weiter abrufbar | weiterhin abrufbar | vorerst nicht | bleibt abrufbar | noch nicht entfernt
    noch nicht gesperrt | haben noch nicht | lauft weiter | noch ist es | ist noch | noch nichts
    weiterhin angezeigt | bleibt unberuhrt | nicht geloscht | nicht gesperrt | bisher nicht
    vorerst nichts | bleibt verfugbar | bleiben verfugbar | weiterverkaufen durfen | noch steht
    derzeit noch
  `,
  warning: `
    warnung* | verwarnung* | richtlinienwarnung* | abmahnung erhalten | bitte andern sie
    bitte bearbeiten sie | risiko | gefahrdet | andern sie ihr | um eine entfernung
    um die entfernung zu vermeiden | bevor wir | sonst … deaktivier* | sonst … entfern*
    andernfalls … entfern* | andernfalls … deaktivier* | um … zu vermeiden | bitte nehmen sie
    binnen … andern | zu andern | spatestens | erinnerung | verwarnt | ermahn* | hinweis auf einen
  `,
  restricted: `
    eingeschrankt* | einschrankung* | vorubergehend gesperrt | verkaufsbeschrankung* | beschrankt*
    strafpunkt* | punkte abgezogen | limitiert* | zeitweise gesperrt | verkaufslimit* | tage gesperrt
    konnen sie keine neuen | keine neuen angebote | nichts neues einstellen | eingeschrankter
    beschrankung | vorubergehend | hochstens | begrenzt* | pausiert … konto | konto pausiert
  `,
  deactivated: `
    konto wurde deaktiviert | konto deaktiviert | konto wurde gesperrt | verkauferkonto wurde deaktiviert
    verkauferkonto wurde gesperrt | verkauferkonto gesperrt | verkauferkonto deaktiviert
    konto ist gesperrt | konto ist deaktiviert | verkauferkonto ist | konto gesperrt
    berechtigung zum verkauf* bei amazon entzogen | verkaufsberechtigung* entzogen
    berechtigung zum verkauf* entzogen | konto wurde geschlossen | shop wurde geschlossen
    shop geschlossen | shop wurde gesperrt | durfen nicht mehr | nicht mehr verkaufen
    nicht langer verkaufen | dauerhaft gesperrt | deaktivierung ihres | sperrung ihres | shop dauerhaft
    shop … geschlossen | konto … geschlossen | konto … gesperrt | konto … deaktiviert
    konto bleibt geschlossen | dauerhaft geschlossen | verkauferkonto … deaktiviert | verkauferkonto … gesperrt
    verkauferkonto … geschlossen | kontosperre | shop … gesperrt | dauerhaft vom verkauf
    konto endgultig | verkauf … untersagt | verkaufsrecht entzogen | konto … beendet
  `,
  withheld: `
    einbehalten* | zuruckgehalten* | zuruckbehalten* | eingefroren* | nicht ausgezahlt
    auszahlung* gesperrt | auszahlungen sind | auszahlungssperre | gepfandet* | arrest*
    guthaben gesperrt | zahlungssperre | behalten … ein | halten … zuruck | guthaben vorlaufig
    auszahlungen ausgesetzt | auszahlungen gestoppt | auszahlungen … gestoppt | auszahlungen … ausgesetzt
    guthaben … eingefroren | guthaben … gesperrt | nicht auszahlen | gelder … einbehalten
    sperren wir ihr guthaben | auszahlung … zuruck
  `,
  appeal: `
    einspruch* | widerspruch* | gegendarstellung* | gegenanzeige* | gegenmitteilung* | berufung
    massnahmenplan* | beschwerde einlegen | gegenerklarung* | einspruchsverfahren | gegenausserung
    uberprufung | erneute prufung | rechtsmittel | interne beschwerde
  `,
  'your-appeal': `
    ihr einspruch | ihren einspruch | ihres einspruchs | ihrem einspruch | ihr widerspruch
    ihren widerspruch | ihres widerspruchs | ihrem widerspruch | ihre gegendarstellung
    ihrer gegendarstellung | ihr massnahmenplan | ihren massnahmenplan | ihres massnahmenplans
    ihrer unterlagen | ihre unterlagen | ihre nachricht | ihrer nachricht | ihre antwort | ihre angaben
    ihrer angaben | ihre dokumente | ihre informationen | ihre rechnung* | von ihnen eingereicht*
    von ihnen ubermittelt* | von ihnen vorgelegt* | sie eingereicht haben | sie ubermittelt haben
    sie uns gesendet | sie uns geschickt | eingereichten unterlagen | eingereichten dokumente
    ubermittelten informationen | ubersandten | ihre stellungnahme | ihrer stellungnahme | ihre anfrage
    ihre berufung | ihre beschwerde gegen | entscheidung uber ihren | ihr antrag auf | ihren antrag auf
    ergebnis ihres | ihrer anfrage | danke für ihre | dank für ihre | danke für ihren
    danke für die unterlagen | danke für deine | dank für deine | danke für deinen | deine unterlagen
    deine nachricht | dein einspruch | deinen einspruch | deine angaben | deine antwort | deine rechnung*
    ihre belege | ihre nachweise | ihr schreiben | nach prüfung ihrer | nach prüfung deiner | geprüft
    einspruch gegen | sie haben einspruch | du hast einspruch | widerspruch gegen | einspruch zu
    einspruch wegen | ihren antrag | ihr antrag | ergebnis der prüfung | ihrer beschwerde
    zu ihrer eingabe | ihre eingabe | ihren einwand | ihre einwände | ihre einwendungen | erneute prüfung
    überprüfung ihres | die gegendarstellung | aus ihrem einspruch | ihre interne beschwerde
    ihre gegenausserung | sie berufen sich | sie geben an | sie baten um | baten um uberprufung
    danke für ihre unterlagen | danke für die | fur ihre unterlagen | ihre vollmacht | in ihrer vollmacht
    angeforderten nachweise | einspruchsverfahren | reichen sie diese | erneute prufung
    nochmals angesehen | noch einmal angesehen | nochmals gepruft | erneut gepruft | noch einmal gepruft
    nach eingehender prufung | eingehender prufung | nach nochmaliger | nochmalige prufung
    unsere entscheidung | unserer entscheidung | endgultige entscheidung | entscheidung zur beschwerde
    ihren nachweis | ihr nachweis | ihre lizenz | ihr einwand | ihre begrundung | ihr vorbringen
    ihre erklarung | haben sie nachgewiesen | ihr beleg | von ihnen vorgelegte* | vorgelegten
    vorgelegte | hochgeladenen | hochgeladene | zugesandten | widerspruch | einspruch abgelehnt
    einspruch stattgegeben | einspruch zuruckgewiesen | einspruch erfolgreich | verfahren endet
    wartefrist | der beschwerde wurde nicht
  `,
  'own-appeal': `
    hiermit lege ich | hiermit legen wir | ich lege hiermit | wir legen hiermit | einspruch einlegen
    lege ich widerspruch | legen wir widerspruch | bitte schalten sie mein* | bitte schalten sie unser*
    unser massnahmenplan | mein massnahmenplan | ursache des problems | grundursache*
    wir entschuldigen uns | ich entschuldige mich | wir bitten um freischaltung
    ich bitte um freischaltung | wir bitten um reaktivierung | bitte um wiederherstellung
    liebes amazon team | sehr geehrtes amazon team | mein einspruch | unser einspruch
  `,
  accepted: `
    akzeptiert* | angenommen* | stattgegeben | genehmigt* | anerkannt* | erfolgreich* | zugestimmt
    bestatigt | aufgehoben* | erledigt | zu ihren gunsten | positiv | entsprochen | zu deinen gunsten
    geben … statt | gaben … statt | kein verstoß | haben wir akzeptiert | gute nachricht* | erfolg
    haben ihnen recht | zurückgenommen haben wir | wir haben uns geirrt | war unberechtigt | zu unrecht
    reicht uns | reichen uns | überzeugt | punkte … zurück | aus ihrem konto entfernt
    keine rechtsverletzung | kein verstoss | fehler unterlaufen | unser fehler | war unbegrundet
    unbegrundet war | haben wir aufgehoben | ist aufgehoben | aufgehoben | vermerk … geloscht
    eintrag … geloscht | geben wir frei | gaben wir frei | der beschwerde wurde nicht stattgegeben
    beschwerde … abgewiesen | beschwerde … zuruckgewiesen haben | recht gegeben | geben ihnen recht
    ohne dass der | nicht geklagt | sie haben recht | irrtum unsererseits | versehen unsererseits
    kein einwand mehr | entlastet
  `,
  rejected: `
    abgelehnt* | ablehn* | zuruckgewiesen* | nicht akzeptier* | nicht annehmen | nicht angenommen
    nicht stattgegeben | nicht wiederherstell* | nicht wieder freischalten | nicht reaktivier*
    nicht wieder aktivier* | nicht ausreichend* | unzureichend* | reicht nicht aus | reichen nicht aus
    bleibt entfernt | bleiben entfernt | bleibt deaktiviert | bleiben deaktiviert | bleibt gesperrt
    bleibt bestehen | nicht erfolgreich | entscheidung bleibt | halten an unserer entscheidung
    endgultig* | nicht uberzeugt* | nicht verifizieren | nicht bestatigen | nicht erfullt
    geht nicht auf | nicht freigeschaltet | nicht wieder eingestellt | aufrechterhalten
    kann nicht akzeptier* | können nicht akzeptier* | kein nachweis | nicht nachgewiesen | nicht belegt
    belegt nicht | genügt nicht | nicht überprüft werden | lässt sich nicht | bleibt offline
    bleiben offline | bleibt gelöscht | bleibt bei | nicht stattgeben | nicht entsprechen | nicht folgen
    bleibt es bei | keinen erfolg | kein erfolg | ohne erfolg | bleibt in kraft | genügen nicht
    nicht überzeugend | nicht aufheben | verworfen | bleibt unverändert | erfolglos | nicht abhelfen
    bleibt weiterhin | bleibt unten | bleibt ausgeblendet | kommt nicht wieder | nicht anerkannt
    hat nicht bestanden | hält an | hält seine | hält ihre | weisen wir … zuruck | als unbegrundet
    unbegrundet zuruck | bleibt geschlossen | andert sich nichts | andert nichts | nichts geandert
    keine moglichkeit | sehen keine | sehen wir keine | kein weiteres rechtsmittel | kein rechtsmittel
    unwirksam | nicht bearbeiten | nicht fristgerecht | nicht rechtzeitig | ohne wiederherstellung
    nicht wiederhergestellt | fur begrundet | begrundet ist | halten die beschwerde
    halten wir … aufrecht | aufrecht | beantworten wir nicht | endgultige entscheidung
    nicht zu ihren gunsten | bleiben gesperrt | bleibt die sperre | sperre bleibt | loschung bleibt
    es bleibt dabei | bleibt dabei | nicht gelungen | nicht ausgeraumt | nicht entkraftet
    nicht nachgekommen | verweigert | nicht mehr moglich | verfristet | verspatet | dabei bleibt es
    beendet ohne | bleiben bei unserer | bleiben wir bei | alles beim alten | sehen das anders
    sehen wir anders | nicht wieder angezeigt | nicht wieder veröffentlicht | nicht wieder online
    nicht zurückkehren | kommt nicht zurück | ändert nichts | ändern wir nichts
    an unserer entscheidung fest | halten an der | bestätigen die entfernung | entfernung … bestätigt
    zu recht | bekräftigt | belegen nicht | überzeugt nicht | nicht überzeugt
  `,
  'more-info': `
    weitere informationen | zusatzliche informationen | weitere unterlagen | zusatzliche unterlagen
    weitere angaben | nicht genugend informationen | nicht genug informationen
    nicht ausreichend informationen | fehlen* | unvollstandig* | weitere details | genauere
    detaillierte* angaben | nachreichen | reichen sie bitte | benotigen wir noch | noch folgende
    folgende unterlagen | folgenden unterlagen | weitere nachweise | zusatzliche nachweise
    benotigen weitere | ausfuhrlicher* | reichen … nicht aus | nicht ausreichend | genügen … nicht
    schicken sie uns zusätzlich | senden sie uns zusätzlich | bevor wir entscheiden
    um entscheiden zu können | noch nicht entscheiden | benötigen wir | brauchen wir noch | brauchen wir
    noch ein | unleserlich | nicht lesbar | lesbar* | schicken sie uns | senden sie uns | reichen sie uns
    reicht uns nicht | nicht unterschrieben | unterzeichnet* | abgelaufen | unscharf | nicht datiert
    rechnung mit | fehlen uns | fehlt uns | fur eine entscheidung | bitte schicken sie | passende
    dann setzen wir die prufung | prufung fort | weiterprufen | reichen sie diese
    binnen einer woche nach | nachzureichen | reichen sie … nach | legen sie … vor | bitte erganzen
    erganzen sie | vervollstandig* | noch eine rechnung | benotigen | genugt noch nicht
    noch nicht ausreichend | erlautern sie | teilen sie uns noch | ausserdem benotigen
  `,
  lacking: `
    nicht leserlich | nicht zu lesen | nicht entziffern | kaum lesbar | zu dunkel | verschwommen
    fehlt noch | fehlt der | fehlt die | fehlt das | fehlen noch | fehlt ihre | fehlt deine | es fehlt
    es fehlen | keine telefonnummer | keine unterschrift | nicht unterzeichnet | nicht gestempelt
    falsche* formular | mit dem formular | benötigen wir das | benötigen wir noch | benötigen wir von
    brauche ich noch | noch einmal schicken | erneut schicken | erneut senden | nochmals zu | nochmal zu
    bitte ergänzen | noch … fragen | rückfrage* | folgende fragen | ehe wir entscheiden
    bevor wir weiter* | noch nicht bearbeite* | noch nicht prüfen | noch nichts entschieden
    prüfung … beginnen | vollständig* … ein | schick sie uns | teilen sie uns mit | nicht weiterleiten
    kann … nicht erreichen | nicht erreichen können
  `,
  reinstated: `
    wieder eingestellt* | wiedereingestellt* | wiederhergestellt* | wieder freigeschaltet*
    wieder aktiv* | wieder verfugbar | reaktiviert* | freigegeben | wieder online | wieder aktiviert*
    wieder aufgehoben | erneut freigeschaltet | wieder anbieten | wieder einstellen | wiederherstellen
    wieder verkaufen | freigeschaltet | freizuschalten | wiederherzustellen | wiederhergestellt
    wieder verfügbar | reaktiviert | zu reaktivieren | wieder eingestellt | wieder freigegeben
    wieder sichtbar | wieder kaufbar | wieder im verkauf | wieder gelistet | wieder erhältlich
    wieder bestellbar | wieder zum verkauf | wieder verkauft | wieder zu kaufen | zurückgeholt
    steht wieder | wieder zu finden | wieder da | wieder auffindbar | wieder abrufbar
    wieder zuganglich | wieder her | weiterverkaufen | wieder geoffnet | wieder live | wieder kaufen
    entsperrt | sperre … aufgehoben | wieder zugelassen | stellen … wieder her | wieder hergestellt
    wieder eingeblendet | wieder frei | wieder bestellt | wieder bestellen | wieder gekauft
    wieder geöffnet | wieder eröffnet | wieder angezeigt | wieder zu sehen | wieder verwendet
    wieder in unserem | wieder in ihrem | zurück im | zurück in
  `,
  unresolved: `
    noch offen* | weiterhin offen* | ungelost* | noch nicht behoben | nicht behoben | ubrige | ubrigen | ubriger
    weitere verstosse | weiterer verstosse | andere verstosse | bleiben inaktiv | bleibt inaktiv
    weiterhin inaktiv | weiterhin deaktiviert | teilweise | zum teil | noch deaktiviert | ausser bei
    mit ausnahme | die übrigen | unterschiedlich* | nur für | beim funften | beim dritten
    sind zwei wieder | zwei der drei | vier der funf | jedoch nicht | nicht aber | hingegen
    dagegen bleibt | ausgenommen | nur teilweise | einzig | mit einer ausnahme | die anderen | das andere
  `,
  retract: `
    zuruckzieh* | zuruckgezogen* | zuruckziehung | rucknahme* | zurucknehm* | zuruckgenommen* | widerruf*
    zieht | ziehen wir | ruckzug* | aufgegeben | verzicht* | stornier* | zuruckgerufen | abstand
  `,
  withdrawn: `
    zuruckgezogen | zuruckgenommen | hat widerrufen | wurde widerrufen | nehmen wir zuruck
    nehmen wir hiermit | ziehen wir hiermit | ziehe ich hiermit | ziehen hiermit | ziehe hiermit
    nehme ich hiermit | zuruck genommen | zuruck gezogen | rucknahme der | rucknahme unserer
    rucknahme ihrer | zuruckziehung der | irrtumlich | versehentlich | beschwerde zuruck | meldung zuruck
    anzeige zuruck | ziehen unsere | ziehen die meldung | nehmen unsere | fallen gelassen
    fallengelassen | zieht … zurück | nimmt … zurück | beschwerde aufgehoben | nehmen … zurück
    ziehen … zurück | zieht ihre | hat ihre beschwerde | verfolgen … nicht weiter | sache … erledigt
    angelegenheit … erledigt | storniert | zu stornieren | widerrufen | vom melder widerrufen
    nicht aufrecht | nicht mehr aufrecht | nicht länger aufrecht | hält nicht … fest | hält … nicht fest | halten … nicht fest | nicht länger fest | nicht mehr fest | abstand genommen | abstand davon | verfolgt … nicht weiter | nicht weiter verfolgt
    nicht weiterverfolgt | hat … nicht weiter | erledigt | haben sich erledigt | gegenstandslos
    zuruckgerufen | von uns zuruck | zuruckziehen | ist hinfallig | hinfallig | verzichtet auf
    verzichten auf | lasst … fallen | lassen … fallen | zogen … zuruck | zog … zuruck | nahm … zuruck
    nahmen … zuruck | zuruckzunehmen | zuruckzuziehen | keine einwande mehr | keine einwande
    keine bedenken mehr | hat sich geirrt | geirrt | verwechselt | irrtum | loschen … unsere meldung
    meldung … loschen | beschwerde … nicht mehr | kein interesse mehr
  `,
  court: `
    gericht | gerichts | landgericht* | oberlandesgericht* | amtsgericht* | bundesgericht*
    bezirksgericht* | district court | richter | gerichtlich* | lg hamburg | lg koln | lg munchen
    lg berlin | lg frankfurt | lg dusseldorf | federal court | landgericht | das gericht | gerichtshof
  `,
  order: `
    einstweilige* verfugung* | beschluss* | gerichtsbeschluss* | gerichtliche anordnung*
    gerichtlichen anordnung* | verfugungsverfahren | restraining order | urteil* | arrestbeschluss*
    versaumnisurteil* | tro | injunction | gerichtlichen verfugung* | verfugung | versaumnisurteil
    verurteilt | es ergeht | verboten hat | hat den verkauf … verboten | untersagt | urteil | pfandung*
    einfrieren | gerichtlich* | ordnet an | angeordnet
  `,
  suit: `
    klage | klager* | klagerin | beklagte* | antragsgegner* | antragstellerin | aktenzeichen | az
    rechtsstreit* | verfahren* | zustellung* | zugestellt* | schedule a | ladung | klageschrift
    die beklagte | kläger | klageerwiderung | prozess | rechtsstreit
  `,
  sued: `
    antragsgegner* | beklagte* | klage gegen sie | gegen sie klage | gegen sie erlassen
    gegen sie ergangen | ihnen zugestellt | zustellung an sie | wird ihnen zugestellt
    stellen wir ihnen zu | als beklagte* | wird verurteilt | wurde klage | sie wurden verklagt | verklagt
    gegen sie | zugestellt | stellen wir zu | beklagte partei
  `,
  desist: `
    unterlass* | unverzuglich einzustellen | abmahn* | sofort einzustellen | einstellung der verletzung
    zu unterlassen | entfernen sie unverzuglich | entfernen sie umgehend | nehmen sie umgehend
    umgehend zu entfernen | unverzuglich zu entfernen | loschen sie | entfernen sie das angebot
    entfernen sie die angebote | einzustellen | vertrieb … einzustellen | sofort beenden
    sofort zu beenden | herunter | nehmen sie sie | selbst loschen | loschen sie … | nicht mehr verwenden
    nicht langer verwenden | nicht mehr anzubieten | unterlassen | aus dem verkehr | beenden sie
    stellen sie … ein
    rausnehmen | rausnehmt | nehmt sie raus | wieder rausnehmen | nehmen sie sie bitte runter
    runter und sagen | aus dem sortiment | aus dem shop | aus dem laden | aus der überschrift
    offline nehmen | offline nehmt | nicht mehr anböten | nicht mehr anbieten | nicht mehr zu verkaufen
    nicht mehr verkaufen | nicht weiter anzubieten | nicht länger … zu verkaufen | umbenennt | umbenennen
    herausnehmen | nicht weiter verkaufen
  `,
  undertaking: `
    unterlassungserklarung* | unterlassungs und verpflichtungserklarung* | strafbewehrt*
    vertragsstrafe* | verpflichtungserklarung* | vergleich* | kostenerstattung* | gegenstandswert*
    kostennote | rechtsanwaltskosten | abmahnkosten | erstattung der kosten | strafbewehrte erklarung
    wiederholungsgefahr | zu erstatten | kosten unserer | inanspruchnahme | euro innerhalb
    uberweisen sie | auskunft | schadensersatz | lizenzgebuhr | lizenzgebuhren | erklarung abzugeben
    unterlassungserklarung
  `,
  demand: `
    fordern wir sie | fordern sie | wir fordern | fordere ich sie | forder* sie auf | aufgefordert
    verlangen wir | haben wir sie | aufzufordern | frist gesetzt | setzen wir ihnen | setze ich ihnen
    bitte entfernen sie | wir ersuchen | letztmalige aufforderung | aufforderung | muss ich sie bitten
    verlange ich | verlangen | wir bitten sie | ich bitte sie | bitten wir sie | ich fordere
  `,
  threat: `
    rechtliche schritte | gerichtliche schritte | gerichtlich vorgehen | gerichtliche hilfe
    klage erheben | schadensersatz* | schadenersatz* | anwaltskosten | weitere schritte
    ohne weitere ankundigung | gerichtliche geltendmachung | rechtlich gegen sie | klageweise | auskunft*
    sehen wir … ab | von einer meldung | beantragen wir | einstweilige verfugung beantragen | vor gericht
    klage | gerichtlich | anwalt | rechtliche konsequenzen | weitere massnahmen
    meldung an den marktplatz
  `,
  evaluation: `
    apex | neutrale* patent* | neutrale* bewertung | patentbewertung* | patentprufung
    bewertungsverfahren | patent evaluation | gutachter | gutachterin | neutrale gutachterin
    neutrales verfahren | neutralen prufer | prufer
  `,
  hijack: `
    hijack* | angehangt* | anhangen an | buybox verloren | buy box verloren | fremdanbieter*
    listing ubernommen | listing hijacking | neuer anbieter auf | neuer verkaufer auf | angebotsubernahme
    trittbrettfahrer* | verkaufer auf ihrer asin | verkaufer auf ihrem | angehangt | angehangten
    anbieter auf ihrer | neuer anbieter | unterbietet | hat sich … angehangt | uberschrieben | kapert
    gekapert | mitbewerber auf
  `,
  copied: `
    kopiert* | geklaut* | gestohlen* | ubernommen* | abgekupfert* | plagiiert* | benutzt ihre
    verwendet ihre | verwendet unsere | nutzt unsere | nutzt ihre | benutzt unsere | uberschrieben
    abfotografiert | abgeschrieben | nachgemacht | nachahmung ihrer | nachgeahmt | kopie ihrer
    kopie von ihrem | stehlen | stiehlt | gestohlen | fotos von uns | unsere bilder
    ihre bilder verwendet
  `,
  'restricted-product': `
    verbotene* artikel* | unzulassig* | eingeschrankte* produkte* | verbotene* produkt* | gefahrgut*
    arzneimittel* | waffen* | genehmigungspflicht* | ruckruf* | pestizid* | nicht erlaubt*
    zustand des artikel* | gebraucht als neu | jugendschutz | springmesser | verboten | nicht zugelassen
    nicht gestattet | untersagt bei
  `,
  safety: `
    produktsicherheit* | ce kennzeichnung* | konformitat* | verantwortliche person* | gpsr
    wirtschaftsakteur* | sicherheitsdatenblatt* | prufbericht* | elektrog* | weee | lucid
    verpackungsregister* | batterieg* | marktuberwachung* | sicherheitsbedenken
    bevollmachtigte person in der eu | epr | verpackungsgesetz* | verpackungsregister
    registrierungsnummer nach | sicherheitsanforderung* | ce erklarung | registrierung bei
    verpackte ware | energielabel
  `,
  verification: `
    identitat* | verifizier* ihr* | identitatsprufung* | ausweis* | personalausweis | handelsregister*
    kontoauszug* | geschaftsinformationen | steuernummer* | umsatzsteuer* | ust idnr | wohnsitz*
    verifizierung* | gewerbeanmeldung | identitatsnachweis | identitat nicht | adressnachweis | ausweis
  `,
  conduct: `
    verhaltenskodex | bewertungsmanipulation | manipul* bewertung* | manipulation von | mehrere konten
    mehrerer konten | verknupfte* konto* | verbundene* konto* | preisfehler | variation*
    angebotsqualitat | kontaktdaten in | ausserhalb von ebay | ausserhalb der plattform
    gefalschte bewertung* | produktbewertungen | duplikat* | bildanforderungen | grundsatz zu links
  `,
  metrics: `
    rate verspateter | bestellmangel* | stornierungsrate | kontozustand | leistungsziel*
    leistungskennzahl* | servicestatus | mangelquote* | versandleistung | mangelrate | kundenbewertung*
    sendungsverfolgungsrate
  `,
  policy: `
    richtlinie* | grundsatz* | grundsatze* | nutzungsbedingungen | verkaufsbedingungen | agb
    verkaufsrichtlinie*
  `,
  'order-mail': `
    bestellung* | versandt* | versand | lieferung* | geliefert | paket* | sendung* | sendungsnummer
    versandetikett* | retoure* | rucksendung* | ruckgabe* | erstattung* | bestellnummer | auftrag*
    bestellbestatigung* | lagerbestand | spedition | zoll | zustellung ihres pakets
  `,
  'money-mail': `
    rechnung | rechnungen | zahlung* | uberweisung* | auszahlung ist | abrechnung* | kontoauszug | gebuhr*
    faktura | betrag | fallig* | abonnement | gutschrift | mahnung | angebotsanfrage | zahlungserinnerung
    rechnungsnummer
  `,
  promotion: `
    rabatt* | gutschein* | aktion* | sonderangebot* | sale | jetzt sichern | prozent | gratis
    kostenlos* | beratung* | webinar* | steigern sie | umsatz steigern | werbung | kampagne* | anmelden
    seminar* | messe | experten | unser service | wir unterstutzen | wir helfen | erstgesprach
    konferenz | black friday | prime day | neukunden | exklusiv* angebot* | handlergeschichten | wie mia
  `,
  newsletter: `
    newsletter | abmelden | abbestellen | abbestell* | im browser | online ansicht | webversion
    weiterlesen | blog | artikel lesen | diese woche | wochenruckblick | mehr erfahren
    datenschutzerklarung | podcast | forum | beitrag | rechtsprechung | thema der woche | urteil des
    wir aktualisieren | wir ändern unsere | änderungen an unseren | aktualisierung unserer
    aktualisierung der | neue bedingungen | handlergeschichten | erfolgsgeschichte* | lesen sie wie
    in unserem magazin | jahresbericht | transparenzbericht
  `,
  question: `
    ich habe eine frage | haben sie | konnen sie mir | ist das | wann kommt | wo ist mein
    ich mochte zuruck | ich habe gekauft | ich habe bestellt | passt das | wie lange | gibt es
    vielen dank im voraus | ich wurde gerne
  `,
  reporter: `
    ihre meldung | ihrer meldung | sie gemeldet haben | vielen dank fur ihre meldung
    ihre markenanmeldung | ihrer markenanmeldung | markenanmeldung | verlangerung ihrer marke
    markenuberwachung | brand registry | markenregistrierung | schutzen sie ihre marke
    ihre anzeige ist eingegangen | markenschutz | anmeldung ihrer marke
  `,
  fee: `
    gebuhr bezahlen | gebuhr zahlen | freischaltgebuhr* | bearbeitungsgebuhr* | reaktivierungsgebuhr*
    bitcoin | usdt | krypto* | geschenkkarte* | western union | uberweisen sie | jetzt zahlen
    zahlung von | zahlen sie | kaution
  `,
  credential: `
    passwort* | kennwort* | tan | einmalpasswort* | verifizierungscode* | kreditkarte* | bankdaten
    bankverbindung* | zugangsdaten | anmeldedaten | klicken sie hier um ihr | jetzt verifizieren
    konto bestatigen | daten bestatigen | kartendaten | kontodaten | klicken sie hier um | hier klicken
  `,
  messenger: 'whatsapp | telegram | wechat | skype | signal | viber',
  quoting: `
    sie schrieben | ihre nachricht | ihre ursprungliche nachricht | in ihrem einspruch schrieben sie
    schrieb | ursprungliche nachricht | text ihres einspruchs | ihr text | sie haben geschrieben
  `,
  'you-say': `
    sie schreiben | sie schrieben | sie führen aus | sie machen geltend | sie meinen | sie behaupten
    sie tragen vor | sie verlangen | sie fordern | sie bitten um | sie baten um | sie argumentieren
    nach ihrer ansicht | ihrer meinung nach | ihrer ansicht nach | du schreibst | du sagst | du meinst
    du bittest
  `,
  agreement: 'abschnitt 3 | business solutions vertrag* | business solutions | verkaufervertrag*',
  if: `
    wenn | falls | sofern | sollten sie | ob | sobald | soweit | nachdem sie | wurde ich | wurden wir
    bevor | nur durch | nur mit | nur nach | erst nach | andernfalls | ansonsten
  `,
  not: 'nicht | kein | keine | keinen | keiner | keinem | ohne | weder | nie | niemals | leider',
  please: `
    bitte | konnen sie | sie konnen | mussen sie | sie mussen | wenden sie sich | kontaktieren sie | um zu
    wie kann ich | wie konnen sie | wir empfehlen | senden sie | reichen sie | so konnen
  `,
  future: 'werden wir | wird dann | werden sie | wird kunftig | demnachst',
  'own-report': `
    ihre meldung über | ihre meldung einer | von ihnen gemeldet* | sie haben gemeldet
    danke für ihre meldung | vielen dank für ihre meldung | danke dass sie gemeldet | ihrer meldung einer
    die sie gemeldet haben | ihre meldung wurde | ihre meldung zu | ihre meldung gegen | das sie gemeldet haben | sie hatten … gemeldet
    sie haben uns … gemeldet | du hast … gemeldet | deine meldung | von dir gemeldet*
  `,
};
