import type { Words } from '../concepts.ts';

export const de: Words = {
  owner: `
    rechteinhaber* | rechtsinhaber* | markeninhaber* | inhaber* der marke | inhaber* der rechte
    inhaber* des | schutzrechtsinhaber* | urheber | urhebers | patentinhaber* | designinhaber*
    beschwerdefuhrer* | antragsteller* | anspruchsteller* | markenrechtsinhaber* | urheberrechtsinhaber*
    rechteinhaberin | marken eigentumer* | markeneigentumer* | bevollmachtigter vertreter
  `,
  'we-own': `
    unsere marke* | unserer marke* | unsere eingetragene* | unserer eingetragenen | unser patent
    unseres patents | unser design | unseres designs | unsere rechte | unserer rechte
    unsere urheberrecht* | unseren urheberrecht* | unsere schutzrecht* | unserer schutzrecht*
    unser geschmacksmuster | unsere mandant* | unserer mandant* | unser mandant* | unseres mandant*
    meine mandant* | meiner mandant* | mein mandant* | wir sind inhaber* | ich bin inhaber*
    ich bin urheber* | wir sind urheber* | mein foto | meine fotos | meine bilder | unsere bilder
    unsere fotos | unserer fotos | unserer bilder | unsere produktfotos | unsere lichtbilder | meine marke
    meiner marke | unserem hause | unserer mandantschaft | unsere mandantschaft
    unser unternehmen ist inhaber*
  `,
  client: `
    mandant* | mandantschaft | wir vertreten | vertreten wir | anwaltlich vertreten | namens und in
    namens unserer | in vollmacht | bevollmachtigung | anwaltlich versichert | beauftragt uns
    uns beauftragt | uns mit der wahrnehmung | rechtliche interessen vertreten | vertretung unserer
    mit der vertretung
  `,
  lawyer: `
    rechtsanwalt* | rechtsanwalte | kanzlei* | anwaltskanzlei* | patentanwalt* | rechtsabteilung
    syndikus* | fachanwalt* | partg mbb | partgmbb
  `,
  buyer: 'kaufer* | kunde* | kunden* | kundin* | besteller*',
  'other-seller': `
    anderer verkaufer | anderen verkaufer* | andere verkaufer | ein anderer handler | anderer handler*
    drittanbieter* | fremder verkaufer* | fremde verkaufer* | fremde handler* | neuer verkaufer
    neuen verkaufer* | weiterer verkaufer* | unbekannter verkaufer* | unbekannter handler* | mitbewerber*
    wettbewerber* | konkurrent* | nicht autorisierte* verkaufer* | trittbrettfahrer* | jemand anderes
  `,
  yours: `
    ihrer marke | ihre marke | ihrem markenshop | ihrer eingetragenen | ihre bilder | ihren bildern
    ihre fotos | ihre produktbilder | ihr angebot angehangt | an ihr angebot | auf ihrem angebot
    auf ihrer asin | auf ihre asin | auf ihrer produktseite | ihrer detailseite | ihre buybox
    ihre buy box | unserer asin | unserem angebot | unser angebot | unsere asin | ihr eigenes
    ihren inhalt*
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
    unter dem verkaufernamen | sie bewerben | bewerben sie
  `,
  report: `
    meldung* | gemeldet* | beschwerde* | hinweis* | anzeige von | mitteilung* | mitgeteilt*
    benachrichtigung vo* | beanstand* | antrag auf entfernung | loschantrag* | verletzungsanzeige*
    verletzungsmeldung* | reklamation | informiert dass | geltend gemacht | geltend macht | macht geltend
    behauptet* | angeblich* | vorwurf* | vero meldung | veri meldung | notice and takedown | nach angaben von | nach angaben der | nach angaben des | laut | zufolge
    beanstandet* | wendet sich gegen | designbeschwerde* | markenbeschwerde* | patentbeschwerde*
    urheberrechtsbeschwerde* | rechtebeschwerde*
  `,
  infringe: `
    verletz* | rechtsverletz* | markenverletz* | markenrechtsverletz* | urheberrechtsverletz*
    patentverletz* | designverletz* | schutzrechtsverletz* | verstoss* gegen die rechte
    verstosst gegen die rechte | verstossen gegen die rechte | gegen das markenrecht
    gegen das urheberrecht | gegen die marken* | gegen die rechte | ohne zustimmung | ohne erlaubnis
    ohne genehmigung | ohne lizenz | ohne einwilligung | ohne unsere | unbefugt* | widerrechtlich*
    unberechtigt* | unerlaubte nutzung | unerlaubte verwendung | missbrauch* | unrechtmassig*
    unautorisiert* | nicht autorisiert*
  `,
  ip: `
    geistig* eigentum* | schutzrecht* | immaterialguter* | gewerblich* | veri | vero | ip recht*
    rechte dritter | urheber und markenrecht* | intellectual property
  `,
  trademark: `
    marke | marken | markenrecht* | markenverletz* | markenname* | wortmarke* | bildmarke* | unionsmarke*
    markennummer | warenzeichen* | markenrechtsverletz* | logo | logos | markeninhaber* | markeng
    markenbeschwerde* | markenmeldung* | kennzeichen* | kennzeichenverletz* | markenverstoss*
  `,
  counterfeit: `
    falschung* | gefalscht* | plagiat* | nachahmung* | imitat* | produktpiraterie | replik*
    nicht original* | keine originalware | fake*
  `,
  inauthentic: 'nicht authentisch* | unecht* | echtheit* | nicht echt* | authentizitat*',
  copyright: `
    urheberrecht* | urheber | lichtbild* | nutzungsrecht* | copyright* | dmca | urhg
    leistungsschutzrecht* | urheberrechtsverletz*
    urheberrechtsbeschwerde* | urheberrechtsmeldung*
  `,
  design: `
    geschmacksmuster* | designrecht* | eingetragenes design | eingetragenen design*
    eingetragene* design* | gemeinschaftsgeschmacksmuster* | designpatent* | design patent*
    designverletz* | designnummer | designs | unionsgeschmacksmuster*
    designbeschwerde* | designmeldung* | designverstoss* | musterschutz | geschutzte* design*
  `,
  patent: 'patent* | gebrauchsmuster* | patentverletz*',
  utility: `
    gebrauchsmuster* | patentanspruch* | europaisches patent | europaischen patent* | utility patent*
  `,
  parallel: `
    parallelimport* | grauimport* | reimport* | grauer markt | grauware | europaischen wirtschaftsraum*
    ewr | in verkehr gebracht* | erschopfung* | ohne zustimmung in die eu
  `,
  selective: `
    selektive* vertrieb* | selektivvertrieb* | vertriebssystem* | autorisierte* handler*
    vertragshandler* | vertriebsbindung* | vertriebsvereinbarung*
  `,
  suspect: `
    moglicherweise | verdacht* | vermut* | mutmasslich* | unter umstanden | konnte* | potenziell*
    eventuell | wir haben festgestellt | unsere systeme | automatisch erkannt | verletzen konnte*
  `,
  listing: `
    angebot* | artikel* | produkt* | listing* | auktion* | asin* | detailseite* | produktseite* | anzeige
    anzeigen | ware | waren | inserat* | sku* | erzeugnis*
    sie anbieten | sie verkaufen | du anbietest | du verkaufst | von ihnen angeboten*
    von ihnen verkauft* | von dir angeboten* | von dir verkauft*
  `,
  account: `
    ihr konto | ihr verkauferkonto | ihrem konto | ihrem verkauferkonto | ihres kontos
    ihres verkauferkonto* | verkauferkonto* | verkauferkonten | ebay konto | verkaufsberechtigung*
    berechtigung zum verkauf* | ihr shop | ihren shop | ihr handlerkonto | nutzerkonto | mitgliedskonto
    ihrem shop | kontostatus
  `,
  image: `
    bild | bilder | bildern | bildes | foto | fotos | produktbild* | produktfoto* | hauptbild* | video
    videos | lichtbild* | produktbeschreibung* | beschreibungstext*
  `,
  funds: 'guthaben* | auszahlung* | gelder* | kontoguthaben | zahlungen | betrag | ihr saldo | erlos*',
  removed: `
    entfernt* | geloscht* | deaktiviert* | beendet* | gesperrt* | offline genommen | herausgenommen
    aus dem angebot genommen | ausgeblendet | eingestellt wurde | nicht mehr verfugbar
    nicht langer verfugbar | nicht mehr aktiv | vom netz genommen | inaktiv gesetzt | unterdruckt
    entfernen mussen | loschen mussen | mussten entfernen | entfernen mussten | aus dem verkauf genommen
    blockiert
    bleibt gesperrt | nicht mehr angeboten | nicht mehr zu kaufen | nicht mehr gekauft | pausiert*
    vom verkauf ausgeschlossen | nicht mehr sichtbar | nicht verfugbar | aus dem shop genommen
    deaktivierten | haben … entfernt | offline
    nicht mehr abrufbar | nicht mehr auffindbar | nicht mehr zu sehen | nicht mehr gezeigt
    nicht mehr online | nicht abrufbar | abgeschaltet* | heruntergenommen | genommen | ausgelistet
    vom marktplatz | zurzeit nicht
  `,
  removal: `
    wird entfernt | werden entfernt | entfernt werden | entfernung | loschung | zu entfernen
    geloscht werden | entfernen wir | werden wir entfernen | deaktivierung | zur entfernung
  `,
  'still-up': `
    nicht entfernt | noch aktiv | weiterhin aktiv | bleibt aktiv | bleiben aktiv | weiterhin verfugbar
    noch online | bleibt online | keine massnahmen ergriffen | bleibt bestehen | bleiben bestehen
    derzeit nicht entfernt | noch verfugbar | weiterhin online | nicht betroffen | bleibt … online
    bleibt … aktiv | bleibt … verfügbar | bleiben … online | bleiben … aktiv | weiterhin … online
    nichts unternommen | weiterhin sichtbar | bleibt sichtbar | noch sichtbar | weiterhin verkauft
    weiterhin zu kaufen | weiterhin bestellbar | bislang nichts | vorerst online | vorerst aktiv
    noch zu sehen | noch im verkauf | bleibt im verkauf | noch kaufbar | weiter verkauft
    bleibt vorerst | bleiben vorerst | nichts veranlasst | keine schritte unternommen
    noch ist | noch abrufbar | weiter abrufbar | weiterhin abrufbar | vorerst nicht | bleibt abrufbar
    noch nicht entfernt | noch nicht gesperrt | haben noch nicht
  `,
  warning: `
    warnung* | verwarnung* | richtlinienwarnung* | abmahnung erhalten | bitte andern sie
    bitte bearbeiten sie | risiko | gefahrdet | andern sie ihr | um eine entfernung
    um die entfernung zu vermeiden | bevor wir | sonst … deaktivier* | sonst … entfern*
    andernfalls … entfern* | andernfalls … deaktivier*
  `,
  restricted: `
    eingeschrankt* | einschrankung* | vorubergehend gesperrt | verkaufsbeschrankung* | beschrankt*
    strafpunkt* | punkte abgezogen | limitiert* | zeitweise gesperrt | verkaufslimit* | tage gesperrt
  `,
  deactivated: `
    konto wurde deaktiviert | konto deaktiviert | konto wurde gesperrt | verkauferkonto wurde deaktiviert
    verkauferkonto wurde gesperrt | verkauferkonto gesperrt | verkauferkonto deaktiviert
    konto ist gesperrt | konto ist deaktiviert | verkauferkonto ist | konto gesperrt
    berechtigung zum verkauf* bei amazon entzogen | verkaufsberechtigung* entzogen
    berechtigung zum verkauf* entzogen | konto wurde geschlossen | shop wurde geschlossen
    shop geschlossen | shop wurde gesperrt | durfen nicht mehr | nicht mehr verkaufen
    nicht langer verkaufen | dauerhaft gesperrt | deaktivierung ihres | sperrung ihres
  `,
  withheld: `
    einbehalten* | zuruckgehalten* | zuruckbehalten* | eingefroren* | nicht ausgezahlt
    auszahlung* gesperrt | auszahlungen sind | auszahlungssperre | gepfandet* | arrest*
    guthaben gesperrt | zahlungssperre
  `,
  appeal: `
    einspruch* | widerspruch* | gegendarstellung* | gegenanzeige* | gegenmitteilung* | berufung
    massnahmenplan* | beschwerde einlegen | gegenerklarung*
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
    ergebnis ihres | ihrer anfrage | danke für ihre | dank für ihre | danke für ihren | danke für die unterlagen | danke für deine | dank für deine | danke für deinen | deine unterlagen | deine nachricht | dein einspruch | deinen einspruch | deine angaben | deine antwort | deine rechnung* | ihre belege | ihre nachweise | ihr schreiben | nach prüfung ihrer | nach prüfung deiner | geprüft
    einspruch gegen | sie haben einspruch | du hast einspruch | widerspruch gegen | einspruch zu
    einspruch wegen | ihren antrag | ihr antrag | ergebnis der prüfung | ihrer beschwerde
    zu ihrer eingabe | ihre eingabe | ihren einwand | ihre einwände | ihre einwendungen
    erneute prüfung | überprüfung ihres
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
    bestatigt | aufgehoben* | erledigt | zu ihren gunsten | positiv | entsprochen | zu deinen gunsten | geben … statt | gaben … statt | kein verstoß | haben wir akzeptiert
    gute nachricht* | erfolg | haben ihnen recht | zurückgenommen haben wir | wir haben uns geirrt
    war unberechtigt | zu unrecht
    reicht uns | reichen uns | überzeugt | punkte … zurück | aus ihrem konto entfernt
  `,
  rejected: `
    abgelehnt* | ablehn* | zuruckgewiesen* | nicht akzeptier* | nicht annehmen | nicht angenommen
    nicht stattgegeben | nicht wiederherstell* | nicht wieder freischalten | nicht reaktivier*
    nicht wieder aktivier* | nicht ausreichend* | unzureichend* | reicht nicht aus | reichen nicht aus
    bleibt entfernt | bleiben entfernt | bleibt deaktiviert | bleiben deaktiviert | bleibt gesperrt
    bleibt bestehen | nicht erfolgreich | entscheidung bleibt | halten an unserer entscheidung
    endgultig* | nicht uberzeugt* | nicht verifizieren | nicht bestatigen | nicht erfullt | geht nicht auf
    nicht freigeschaltet | nicht wieder eingestellt | aufrechterhalten | kann nicht akzeptier* | können nicht akzeptier* | kein nachweis | nicht nachgewiesen | nicht belegt | belegt nicht | genügt nicht | nicht überprüft werden | lässt sich nicht | bleibt offline | bleiben offline | bleibt gelöscht | bleibt bei
    nicht stattgeben | nicht entsprechen | nicht folgen | bleibt es bei | keinen erfolg | kein erfolg
    ohne erfolg | bleibt in kraft | genügen nicht | nicht überzeugend | nicht aufheben | verworfen
    bleibt unverändert | erfolglos | nicht abhelfen
    bleibt weiterhin | bleibt unten | bleibt ausgeblendet | kommt nicht wieder | nicht anerkannt
    hat nicht bestanden | hält an | hält seine | hält ihre
  `,
  'more-info': `
    weitere informationen | zusatzliche informationen | weitere unterlagen | zusatzliche unterlagen
    weitere angaben | nicht genugend informationen | nicht genug informationen
    nicht ausreichend informationen | fehlen* | unvollstandig* | weitere details | genauere
    detaillierte* angaben | nachreichen | reichen sie bitte | benotigen wir noch | noch folgende
    folgende unterlagen | folgenden unterlagen | weitere nachweise | zusatzliche nachweise
    benotigen weitere | ausfuhrlicher* | reichen … nicht aus | nicht ausreichend | genügen … nicht | schicken sie uns zusätzlich | senden sie uns zusätzlich
    bevor wir entscheiden | um entscheiden zu können | noch nicht entscheiden | benötigen wir
    brauchen wir noch | brauchen wir | noch ein | unleserlich | nicht lesbar | lesbar*
    schicken sie uns | senden sie uns | reichen sie uns
    reicht uns nicht | nicht unterschrieben | unterzeichnet* | abgelaufen | unscharf | nicht datiert
    rechnung mit
  `,
  reinstated: `
    wieder eingestellt* | wiedereingestellt* | wiederhergestellt* | wieder freigeschaltet* | wieder aktiv*
    wieder verfugbar | reaktiviert* | freigegeben | wieder online | wieder aktiviert* | wieder aufgehoben
    erneut freigeschaltet | wieder anbieten | wieder einstellen | wiederherstellen | wieder verkaufen
    freigeschaltet | freizuschalten | wiederherzustellen | wiederhergestellt | wieder verfügbar
    reaktiviert | zu reaktivieren | wieder eingestellt | wieder freigegeben | wieder sichtbar
    wieder kaufbar | wieder im verkauf | wieder gelistet | wieder erhältlich | wieder bestellbar
    wieder zum verkauf | wieder verkauft | wieder zu kaufen | zurückgeholt
  `,
  unresolved: `
    noch offen* | weiterhin offen* | ungelost* | noch nicht behoben | nicht behoben | ubrige*
    weitere verstosse | weiterer verstosse | andere verstosse | bleiben inaktiv | bleibt inaktiv
    weiterhin inaktiv | weiterhin deaktiviert | teilweise | zum teil | noch deaktiviert
    ausser bei | mit ausnahme | die übrigen | unterschiedlich* | nur für
  `,
  retract: `
    zuruckzieh* | zuruckgezogen* | zuruckziehung | rucknahme* | zurucknehm* | zuruckgenommen* | widerruf*
    zieht | ziehen wir | ruckzug*
  `,
  withdrawn: `
    zuruckgezogen | zuruckgenommen | hat widerrufen | wurde widerrufen | nehmen wir zuruck
    nehmen wir hiermit | ziehen wir hiermit | ziehe ich hiermit | ziehen hiermit | ziehe hiermit
    nehme ich hiermit | zuruck genommen | zuruck gezogen | rucknahme der | rucknahme unserer
    rucknahme ihrer | zuruckziehung der | irrtumlich | versehentlich | beschwerde zuruck | meldung zuruck
    anzeige zuruck | ziehen unsere | ziehen die meldung | nehmen unsere | fallen gelassen | fallengelassen
    zieht … zurück | nimmt … zurück
    beschwerde aufgehoben | nehmen … zurück | ziehen … zurück | zieht ihre | hat ihre beschwerde
    verfolgen … nicht weiter | sache … erledigt | angelegenheit … erledigt | storniert
  `,
  court: `
    gericht | gerichts | landgericht* | oberlandesgericht* | amtsgericht* | bundesgericht*
    bezirksgericht* | district court | richter | gerichtlich* | lg hamburg | lg koln | lg munchen
    lg berlin | lg frankfurt | lg dusseldorf | federal court
  `,
  order: `
    einstweilige* verfugung* | beschluss* | gerichtsbeschluss* | gerichtliche anordnung*
    gerichtlichen anordnung* | verfugungsverfahren | restraining order | urteil* | arrestbeschluss*
    versaumnisurteil* | tro | injunction | gerichtlichen verfugung*
  `,
  suit: `
    klage | klager* | klagerin | beklagte* | antragsgegner* | antragstellerin | aktenzeichen | az
    rechtsstreit* | verfahren* | zustellung* | zugestellt* | schedule a | ladung | klageschrift
  `,
  sued: `
    antragsgegner* | beklagte* | klage gegen sie | gegen sie klage | gegen sie erlassen
    gegen sie ergangen | ihnen zugestellt | zustellung an sie | wird ihnen zugestellt
    stellen wir ihnen zu | als beklagte*
  `,
  desist: `
    unterlass* | unverzuglich einzustellen | abmahn* | sofort einzustellen | einstellung der verletzung
    zu unterlassen | entfernen sie unverzuglich | entfernen sie umgehend | nehmen sie umgehend
    umgehend zu entfernen | unverzuglich zu entfernen | loschen sie | entfernen sie das angebot
    entfernen sie die angebote
  `,
  undertaking: `
    unterlassungserklarung* | unterlassungs und verpflichtungserklarung* | strafbewehrt* | vertragsstrafe*
    verpflichtungserklarung* | vergleich* | kostenerstattung* | gegenstandswert* | kostennote
    rechtsanwaltskosten | abmahnkosten | erstattung der kosten
  `,
  demand: `
    fordern wir sie | fordern sie | wir fordern | fordere ich sie | forder* sie auf | aufgefordert
    verlangen wir | haben wir sie | aufzufordern | frist gesetzt | setzen wir ihnen | setze ich ihnen
    bitte entfernen sie | wir ersuchen
  `,
  threat: `
    rechtliche schritte | gerichtliche schritte | gerichtlich vorgehen | gerichtliche hilfe
    klage erheben | schadensersatz* | schadenersatz* | anwaltskosten | weitere schritte
    ohne weitere ankundigung | gerichtliche geltendmachung | rechtlich gegen sie | klageweise | auskunft*
  `,
  evaluation: `
    apex | neutrale* patent* | neutrale* bewertung | patentbewertung* | patentprufung
    bewertungsverfahren | patent evaluation | gutachter
  `,
  hijack: `
    hijack* | angehangt* | anhangen an | buybox verloren | buy box verloren | fremdanbieter*
    listing ubernommen | listing hijacking | neuer anbieter auf | neuer verkaufer auf | angebotsubernahme
    trittbrettfahrer* | verkaufer auf ihrer asin | verkaufer auf ihrem
  `,
  copied: `
    kopiert* | geklaut* | gestohlen* | ubernommen* | abgekupfert* | plagiiert* | benutzt ihre
    verwendet ihre | verwendet unsere | nutzt unsere | nutzt ihre | benutzt unsere
  `,
  'restricted-product': `
    verbotene* artikel* | unzulassig* | eingeschrankte* produkte* | verbotene* produkt* | gefahrgut*
    arzneimittel* | waffen* | genehmigungspflicht* | ruckruf* | pestizid* | nicht erlaubt*
    zustand des artikel* | gebraucht als neu | jugendschutz
  `,
  safety: `
    produktsicherheit* | ce kennzeichnung* | konformitat* | verantwortliche person* | gpsr
    wirtschaftsakteur* | sicherheitsdatenblatt* | prufbericht* | elektrog* | weee | lucid
    verpackungsregister* | batterieg* | marktuberwachung* | sicherheitsbedenken
    bevollmachtigte person in der eu | epr | verpackungsgesetz* | verpackungsregister
    registrierungsnummer nach
  `,
  verification: `
    identitat* | verifizier* ihr* | identitatsprufung* | ausweis* | personalausweis | handelsregister*
    kontoauszug* | geschaftsinformationen | steuernummer* | umsatzsteuer* | ust idnr | wohnsitz*
    verifizierung* | gewerbeanmeldung | identitatsnachweis
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
    rabatt* | gutschein* | aktion* | sonderangebot* | sale | jetzt sichern | prozent | gratis | kostenlos*
    beratung* | webinar* | steigern sie | umsatz steigern | werbung | kampagne* | anmelden | seminar*
    messe | experten | unser service | wir unterstutzen | wir helfen | erstgesprach | konferenz
    black friday | prime day | neukunden | exklusiv* angebot*
  `,
  newsletter: `
    newsletter | abmelden | abbestellen | abbestell* | im browser | online ansicht | webversion
    weiterlesen | blog | artikel lesen | diese woche | wochenruckblick | mehr erfahren
    datenschutzerklarung | podcast | forum | beitrag | rechtsprechung | thema der woche | urteil des
    wir aktualisieren | wir ändern unsere | änderungen an unseren | aktualisierung unserer
    aktualisierung der | neue bedingungen
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
    ihre anzeige ist eingegangen | markenschutz
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
    die sie gemeldet haben
  `,
};
