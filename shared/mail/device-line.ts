const device =
  '(?:iphone|ipad|ipod|android|galaxy|samsung|huawei|xiaomi|redmi|pixel|oneplus|blackberry|windows|mac|tablet|smart\\p{L}+|handy|mobil|móvil|celular|cell|phone|t[eé]l[eé]\\p{L}+)';
const program = '(?:outlook|yahoo|gmail|gmx|mail(?: for|app)|spark|proton|aol|e-post)';
const any = `(?:${device}|${program})`;

/** What telephones, tablets and their mail programs write below each mail, in the languages that come. */
const phrases = [
  `sent (?:from|with|via|using) (?:(?:my|a) )?(?:\\p{L}+ )?${any}`,
  "(?:get|télécharger|obtenir|obtener|obter|ottieni|scarica|pobierz|hämta|获取|下载|取得|下載) (?:l[’']|o |a |aplikację )?outlook",
  'holen sie sich outlook|outlook (?:für|voor) \\p{L}{2,8} (?:beziehen|herunterladen|downloaden)',
  "outlook(?:[’']u| for \\p{L}{2,8} uygulamasını) (?:edinin|indirin)",
  `gesendet (?:von|mit|aus) (?:meine[mr] |der )?${any}|von meine[mr] ${any}`,
  `envoyé (?:de(?:puis)?|à partir (?:de|d[’'])|avec) ?(?:mon |un |l[’'])?${any}`,
  `enviad[oa] (?:desde|do|a partir do|pelo) (?:mi |meu |el |o )?${any}`,
  `inviato (?:da|dal|con) ?(?:mio )?${any}`,
  `(?:verstuurd|verzonden) (?:vanaf|vanuit|met|via) (?:mijn )?${any}`,
  `wysłan[eo] (?:z|za pomocą) (?:mojego |aplikacji )?${any}`,
  `skicka(?:t|des) från (?:min |mitt )?${any}`,
  `${any}[’']?\\p{L}{0,6} gönderildi`,
  '(?:发自|發自|来自)(?:我的|安卓|华为|小米| ?iphone| ?ipad| ?outlook)|(?:从|從)我的 ?\\S{2,12} ?(?:发送|傳送|寄出)',
  `${any}から送信|スマートフォンから送信|outlook for \\p{L}{2,8} を入手`,
].join('|');

/** Such a line, whole: a link behind it belongs to it. */
export const deviceLine = new RegExp(`^.{0,4}(?:${phrases}).{0,60}$`, 'gimu');
