/** What telephones, tablets and their mail programs write below each mail, in the languages that come. */
const phrases = [
  'sent (?:from|with|via) (?:my|your|outlook|mail for|yahoo|gmail|samsung|proton|spark)',
  "(?:get|télécharger|obtenir|obtener|obter|ottieni|scarica|pobierz|hämta|获取|下载|取得|下載) (?:l[’']|o |a |aplikację )?outlook",
  'holen sie sich outlook|outlook für \\p{L}{2,8} (?:beziehen|herunterladen)|outlook voor \\p{L}{2,8} downloaden',
  "outlook(?:[’']u| for \\p{L}{2,8} uygulamasını) (?:edinin|indirin)",
  'von (?:meinem|unterwegs)|gesendet (?:von|mit|aus) (?:meinem|outlook|mail|der)',
  "envoyé (?:de(?:puis)?|à partir d[e’']|avec) ?(?:mon|outlook|l[’']|yahoo|mail)",
  'enviado desde (?:mi|outlook|el)|enviad[oa] (?:do|a partir do|pelo) (?:meu|outlook)',
  'inviato (?:da(?:l mio)?|con) (?:iphone|ipad|outlook|smartphone|android|yahoo|samsung)',
  '(?:verstuurd|verzonden) (?:vanaf|vanuit|met|via) (?:mijn|outlook|mail)',
  'wysłan[eo] (?:z|za pomocą) (?:iphone|ipad|mojego|outlook|telefonu|programu)',
  'skickat från (?:min|mitt|outlook|e-post)|skickades från min',
  "(?:iphone|ipad|android|samsung|outlook|telefon)[’']?\\p{L}{0,6} gönderildi",
  '(?:从|從|由)?(?:发自|發自|来自)我的|(?:发自|發自) ?(?:iphone|ipad|安卓|华为|小米|outlook)|(?:从|從)我的 ?\\S{2,12} ?(?:发送|傳送|寄出)',
  '(?:iphone|ipad|android|スマートフォン)から送信|outlook for \\p{L}{2,8} を入手|\\S{2,8}版 ?outlook',
].join('|');

/** Such a line, whole: a link behind it belongs to it. */
export const deviceLine = new RegExp(`^.{0,4}(?:${phrases}).{0,90}$`, 'gimu');
