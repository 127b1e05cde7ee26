import { overlaps, type Place } from '../../place.ts';
import { labelOf, type Source } from '../found.ts';
import type { Label } from '../labels.ts';

const abbreviated = '(?:ids?|nos?|nr|n|num|núm)(?!\\p{L})[.°º]{0,2}';
const inFull =
  '(?:number|nummer|numéro|número|numero|numer|numarası|code|código|codice|kod|kodu|kimliği|identifiant|identyfikator|identificador)(?!\\p{L})';
/** A word for a number. */
const numberWord = new RegExp(
  `(?<!\\p{L})(?:${abbreviated}|${inFull}|(?:is|lautet|est|es|è|é)(?!\\p{L}))|(?<=\\p{L}{3})-?(?:nummer|nr|code|kod|id)(?!\\p{L})|[番編编][号號]|(?<=\\p{Script=Han})(?:[号號码碼]|ID)|コード`,
  'giu',
);
/** One that says what it numbers: `Campaign ID`, `Seriennummer`, `Número de seguimiento`, `会员号`. A watch has a `no.` too. */
const saysOfWhat = new RegExp(
  [
    '(?<=\\p{L}{2}[ -]?)(?<!\\p{L})(?:ids?|code|código|codice|kod|kodu|kimliği|numarası)(?!\\p{L})',
    `^[^\\p{L}]*(?:ids?|${inFull})\\s\\p{L}{4,}`,
    '(?<=\\p{L}{3})-?(?:nummer|nr|code|kod|id)(?!\\p{L})',
    `(?<!\\p{L})(?:${abbreviated}|${inFull})\\s?(?:d['’]|(?:de|di|du|del|dell[ao]|da|do|of|van|der|des)\\s)`,
    '(?<=[\\p{Script=Han}\\p{Script=Katakana}])(?<![货貨款品])(?:[番編编]?[号號码碼]|ID|コード)',
  ].join('|'),
  'iu',
);
const little =
  /(?<!\p{L})(?:the|your|this|its?|and|with|under|of|for|der|die|das|den|dem|mit|unter|und|les?|la|el|il|lo|los|un[ae]?|de[lrs]?|du|dell[ao]|d|l|avec|sous|con|et|para|por|sob|met|onder|het|een|en|pod|med|under|och|att|の|的|为|是|は|が)(?!\p{L})|[第该此本您你我们]/giu;
/** A marketplace, or a listing in whatever language: a mail may be in two. */
const ofListing =
  /item|produ[ck]t|prodott|listing|offer|oferta|angebot|arti[ck]|artí[ck]|artyk|annonce|objet|oggetto|inserzion|an[uú]nci|publicaci|au[ck]tion|aukcj|aukt|ilan|ürün|商品|[产產]品|[宝寶][贝貝]|出品|ebay|aliexpress|alibaba|1688|walmart|etsy|shopify|tik ?tok|temu|mercado|allegro|taobao|amazon/iu;
const longestPhrase = 48;
const phraseBegins = /[\n,;，；。、()（）[\]"“”«»|\t]|(?<!(?<!\p{L})(?:n[or]s?|n|núm|num))[.!?]\s/iu;
const mostWords = 5;

const ofListings = new Set<Label | undefined>(['item', 'product', 'listing', 'asin', 'sku']);

/** What else a word stands for right before its number: papers, parcels, money, people, shops, and what machines do. */
const nouns = [
  'receipt|client|customer|survey|job|upload|feed|campaign|group|template|image|photo|picture|seller|buyer|licen[cs]e|consignment|warehouse|voucher',
  'bestellung|auftrag|lieferschein|retoure|erstattung|überweisung|gutschein|verkäufer|käufer|umfrage|kampagne|lager',
  'commande|colis|livraison|remboursement|virement|vendeur|acheteur|boutique|contrat|campagne',
  'envío|albarán|reembolso|transferencia|consulta|póliza|cliente|vendedora?|comprador|tienda|lote|campaña|recibo',
  'ordine|bolla|bonifico|rimborso|venditore|acquirente|negozio|lotto|campagna|ricevuta',
  'encomenda|envio|nota fiscal|transferência|chamado|loja|campanha',
  'bestelling|zending|pakbon|overboeking|terugbetaling|klant|verkoper|koper|winkel|telefoon|partij',
  'zamówienie|paczka|list przewozowy|przelew|klient|sprzedawca|kupujący|sklep|partia|kampania|paragon',
  'beställning|paket|följesedel|överföring|kund|säljare|köpare|butik|kampanj|kvitto',
  'sipariş|seri|parti|takip|gönderi|havale|[iİ]ade|müşteri|satıcı|alıcı|mağaza|kampanya|makbuz',
].join('|');
const noun = new RegExp(
  `(?<!\\p{L})(?:${nouns})(?: ${abbreviated})?[\\s:#]{1,3}$|(?:請求書|領収書|振込|发票|發票|客[户戶]|[转轉][账帳]|[账帳][户戶]|[卖賣]家|店[铺鋪]|咨询|仓库|倉庫|入[库庫][单單]|流水)[号號]?[\\s:：]{0,2}$`,
  'iu',
);
const reach = 24;
const fileEnds = /^\.(?:jpe?g|png|gif|webp|pdf|zip|csv|xlsx?|docx?|mp4)(?![\p{L}\d])/iu;

/**
 * True where a number is another thing's by the words right before it: `Seriennummer 774129403381`, `Código promocional: …`,
 * `Receipt …`, unless they name a listing or a marketplace; or where it is the name of a file.
 */
export const numbersAnother = ({ text, labels, things = [] }: Source, { start, end }: Place): boolean => {
  if (fileEnds.test(text.slice(end, end + 8))) return true;
  if (noun.test(text.slice(Math.max(0, start - reach), start))) return true;
  const phrase =
    text
      .slice(Math.max(0, start - longestPhrase), start)
      .split(phraseBegins)
      .at(-1) ?? '';
  if (phrase.length >= longestPhrase || !saysOfWhat.test(phrase) || ofListing.test(phrase)) return false;
  const words =
    phrase
      .replace(numberWord, ' ')
      .replace(little, ' ')
      .match(/\p{L}+/gu) ?? [];
  if (words.length > mostWords || !words.some((word) => word.length > 2 || /\p{Script=Han}/u.test(word)))
    return false;
  const place = { start: start - phrase.length, end: start };
  const isOfListing = labels.some((label) => ofListings.has(labelOf(label)) && overlaps(label, place));
  return !isOfListing && !things.some((thing) => overlaps(thing, place));
};
