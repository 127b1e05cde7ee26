import type { Place } from '../place.ts';

/** What else is numbered, at some words' distance: parcels, goods at a border, insurances, help desks, tests. */
const things =
  '\\p{L}*support\\p{L}*|a[- ](?:(?:to|bis|à|a|tot|do|till|la a la)[- ])?z\\p{L}{0,4}|anfrage|inquiry|enquiry|application|(?:reinstatement|approval) request|laborator\\p{L}*|notar\\p{L}*|poli(?:ce|zei\\p{L}*|zia|cía|cia|tie|cji|sen)|tracking|track ?(?:&|and) ?trace|shipment|parcel|courier|carrier|suivi|spedizione|seguimiento|rastreio|przesyłki|sändning|kargo|sendung(?:s\\p{L}*)?|tariff|customs|zoll\\p{L}*|douan\\p{L}+|aduan\\p{L}+|dogan\\p{L}+|insurance|insurer|versicherung\\p{L}*|assurance|assicurazione|seguro|ubezpieczeni\\p{L}+|försäkring\\p{L}*|sigorta';

/** What is also a word of other things: parcels sent back, companies, help desks, models. */
const right = [
  'stock|return|rma|retour|reso|devolución|devolução|zwrotu?|retur|iade|hs|policy|domain|udrp|wipo|credits?',
  'payment|bank|transfer|refund|paiement|virement|zahlungs?|pago|pagamento|betaling|płatności|betalning|ödeme',
  'corporation|delaware|company(?: registration)?|charity|commercial register|handelsregister|registro mercantil|registre du commerce|registro imprese',
  'video|clip|livestream|creator|theme|collection',
  'settlement|upc|gtin|(?:air ?)?(?:way)?bill|guía de envío|bank account|kontonummer|(?:account|konto|compte|cuenta|conta|rekening|hesap)(?= n)',
  '(?:hersteller|lieferanten|fabrikanten|leveranciers|leverantörs|producenta|fabricante?)[- ]?(?:artikel|teile|modell|artykuł\\p{L}*)?-?',
  'help ?desk|customer service|kundendienst|kundenservice|assistance|assistenza|soporte|asistencia|suporte|wsparcia|kundtjänst|destek (?:talebi|kaydı)|müşteri hizmetleri|kargo takip',
  "(?:manufacturer['’]s|maker['’]s) (?:article|item|part|model)|(?:model|modell|modèle|modello|modelo)(?: name)?|mpn|part|batch|chargen",
].join('|');

/** A complaint or an offer between such a word and a number has the number. */
const others =
  '(?! ?(?:complaint|report|notice|violation|infring|listing|item|product|offer|auction|article|artikel|angebot|beschwerde|meldung|plainte|annonce|signal|reclam|denunc|segnal|inserzion|anunci|anúnci|klacht|melding|skarg|zgłosz|ofert|anmäl|annons|şikay|bildirim|ilan|ürün))';
const numbered =
  '[\\s:#№(.-]{0,4}(?:(?:code|number|file|case|id|ref|reference|is|no|nr|n|numer|numarası|nummer|numéro|número|numero)[.:°º]?[\\s:#(]{0,3}){0,3}';
const ofThing = new RegExp(
  `(?<!\\p{L})(?:(?:${things})(?:${others}[ -]\\p{L}{1,12}){0,2}|${right})${numbered}$`,
  'iu',
);

/** The same in Chinese and Japanese. */
const ofThingInHan =
  /(?:物流|快[递遞]|[运運]|寄件|配送|出荷|返品|退[货貨款]|[库庫]存|在庫|公[证證][书書]?|付款|支付|收[据據]|工|客服[^\n：:]{0,4}|保|售[后後]|伝票|特許庁から(?:の)?(?:受付)?|警察(?:の)?(?:受理)?|PSE届出|合[同約约]|[报報][关關]|(?<![举舉检檢])[报報][单單]|海[关關](?:[备備]案)?|税[务務]?|保[险險]|型|批次|サポート|追跡)(?:伝票)?[单單]?(?:编|編|番)?[号號码碼]{0,2}[\s:：#(（]{0,3}$/u;

/** “Case 0718 with Seller Support”, “claim 5512 of the carrier”. */
const withOthers =
  /^\s(?:with|in|at|of|from|by|bei|beim|chez|con|com|bij|u|hos|del?|d[ei]|dem|auprès d[ue]|do|da|van)\s(?:(?:the|our|your|seller|partner|selling|unser\p{L}*|de[rm]?|notre|nuestro|nosso|nostro|onze|vår|naszego)\s){0,3}(?:\p{L}*support\p{L}*|help ?desk|customer service|seller central|better business bureau|carrier|courier|insurer|kundendienst|(?:partner|kunden|händler|verkäufer|klanten)service|soporte|suporte|assistenza|pomocy technicznej|wsparcia|kundtjänst)/iu;

/** What only shows how such a number is written: “an ASIN looks like B012345678”. */
const example =
  /(?:looks? like|example of an?|Beispiel einer?|exemple d[e'’]|esempio di|ejemplo de|exemplo de|voorbeeld van|przykład|exempel på|示例|样例|の例)[^\d\n]{0,32}$/iu;
export const isExample = (text: string, start: number): boolean =>
  example.test(text.slice(Math.max(0, start - 56), start));

/** A part, a batch or a model, which may be written as a listing is: `MPN: B0774129AX`. */
const ofModel =
  /(?:(?<!\p{L})(?:mpn|models?|modell|modèle|modello|modelo|model(?:len)?|batch|lot|charge|part|type?)|型[号號番]|批[号號]|ロット)(?: ?(?:name|number|no|nr|n|nummer|番号))?[.:：°º#\s]{0,4}$/iu;
export const isOfModel = (text: string, start: number): boolean =>
  ofModel.test(text.slice(Math.max(0, start - 24), start));

/** A page to read, or a mark that somebody follows readers by: `?id=7712940338&m=285000000001`. */
const ofOtherLink =
  /https?:\/\/\S{0,200}(?:\/(?:article|blog|news|help|support|faq|hc|topics?|forums?|threads?|community|unsubscribe|track|u|c)\/\S{0,80}|[?&](?![^=&\s]*(?:id|item|goods|product|offer|listing|asin|sku)=)[^=&\s]{1,20}=)$/i;
const longestLink = 300;

/** How far before a number its thing is looked for, in characters. */
const reach = 56;
const clauseEnd = /[\n,;，；。]|[.:!?]\s(?=\p{Lu})/u;

/** True where the words right before or behind a number say that it is of a parcel, a company, a help desk or the like. */
export const isOfAnotherThing = (text: string, { start, end }: Place): boolean => {
  const before =
    text
      .slice(Math.max(0, start - reach), start)
      .split(clauseEnd)
      .at(-1) ?? '';
  return (
    ofThing.test(before) ||
    isExample(text, start) ||
    ofThingInHan.test(before) ||
    withOthers.test(text.slice(end, end + reach)) ||
    ofOtherLink.test(text.slice(Math.max(0, start - longestLink), start))
  );
};
