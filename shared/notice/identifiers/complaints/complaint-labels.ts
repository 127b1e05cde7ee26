import { compounds, joined, list } from '../label-words.ts';

/** Complaints whose name says what right they are about, in the languages that write that as one word. */
export const namedComplaints = [
  ...compounds(
    'marken|markenrechts|patent|design|geschmacksmuster|urheberrechts|rechts|schutzrechts|falschungs|verletzungs|veri|vero|ip',
    'beschwerde|beschwerden|meldung|meldungen',
  ),
  ...compounds(
    'merk|merken|octrooi|patent|auteursrecht|auteursrechten|model|modelrecht|namaak|inbreuk|ie',
    'klacht|klachten|melding',
  ),
  ...compounds(
    'varumarkes|patent|design|monster|upphovsratts|intrangs',
    'anmalan|anmalningar|klagomal|arende',
  ),
].join('|');

/** What languages call the number of a complaint: a word for complaint and a word for number, either first. */
export const complaintNumbers = [
  ...joined(
    list(
      'complaint|complain|ip complaint|infringement complaint|infringement|report|infringement report|vero report|notice|claim|ip claim|violation|takedown|takedown request|takedown notice|submission|case of complaint',
    ),
    list(
      'id|ids|no|nos|number|numbers|#|code|reference|ref|reference number|case|case id|order|order no|ticket',
    ),
  ),
  ...joined(
    list('id|no|number|reference|reference number|ref'),
    list('of|for'),
    list('the|this|your'),
    list(
      'complaint|ip complaint|infringement complaint|report|notice|claim|case of infringement|violation|takedown',
    ),
  ),
  'ipr complaint',
  'apex id',
  'apex number',
  ...compounds('beschwerde|meldungs|meldung|verletzungsmeldungs', 'id|nr|nummer|kennung|nummern'),
  ...joined(
    list('nummer|kennung|id|nr|aktenzeichen'),
    list('der'),
    list('beschwerde|meldung|verletzungsmeldung'),
  ),
  ...joined(
    list('beschwerde|meldung|meldungs|verletzungsmeldung|verletzungsmeldungs|hinweis'),
    list('id|nr|nummer|nummern|referenz|kennung'),
  ),
  ...list(
    'anzeigenummer|anzeige nr|anzeige nummer|beschwerdenummer|meldungsnummer|meldenummer|hinweisnummer|beschwerdekennung',
  ),
  ...joined(
    list('id|identifiant|numéro|n|nº|référence|réf|code|dossier|numéro de dossier'),
    list('de|de la|du|d|'),
    list(
      'plainte|réclamation|signalement|notification|infraction|notification d atteinte|avis|la plainte|la réclamation',
    ),
  ),
  ...joined(
    list('id|codice|numero|n|riferimento|rif|pratica|protocollo'),
    list('di|del|della|'),
    list('reclamo|segnalazione|denuncia|notifica|violazione'),
  ),
  ...joined(
    list('id|número|numero|n|nº|código|referencia|ref|folio|expediente'),
    list('de|de la|del|'),
    list('reclamación|reclamo|denuncia|queja|notificación|infracción|reporte'),
  ),
  ...joined(
    list('id|número|n|nº|código|protocolo|ref|referência|identificador'),
    list('da|de|do|'),
    list('reclamação|denúncia|queixa|notificação|infração'),
  ),
  ...joined(
    list(
      '申し立て|申立て|申立|申告|苦情|通報|クレーム|侵害申告|報告|届出|通知|侵害通知|権利侵害|権利侵害申告|知的財産権侵害',
    ),
    list('番号|id|の番号|の id|no'),
  ),
  ...joined(
    list(
      '投诉|侵权投诉|知识产权投诉|举报|检举|通知|申诉投诉|投诉单|侵权|侵权通知|侵权举报|违规|违规单|检举单',
    ),
    list('编号|id|号|单号|单 id|序号|号码|单编号'),
  ),
  ...list(
    'klachtnummer|meldingsnummer|meldnummer|klacht id|klacht nr|klacht nummer|melding id|melding nr|id van de klacht|nummer van de klacht|id van de melding',
  ),
  ...joined(list('id|nr|numer|identyfikator'), list('skargi|zgłoszenia|zawiadomienia|naruszenia')),
  ...joined(
    list('klagomåls|klagomål|anmälnings|anmälan|anmälans|rapport|anmälnings ärende'),
    list('id|nr|nummer'),
  ),
  ...joined(list('referens|nummer|id'), list('för|på'), list('klagomålet|anmälan')),
  ...list('klagomålsnummer|anmälningsnummer|ärendenummer för klagomål|rapportnummer'),
  ...joined(list('şikayet|bildirim|ihbar|rapor'), list('no|numarası|kimliği|id|kodu')),
].join('|');
