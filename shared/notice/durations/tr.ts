import { counted, type DeadlineWords } from './words.ts';

export const tr: DeadlineWords = {
  numbers: {
    ...counted(
      'bir iki üç dört beş altı yedi sekiz dokuz on on_bir on_iki on_üç on_dört on_beş on_altı on_yedi on_sekiz on_dokuz yirmi yirmi_bir yirmi_iki yirmi_üç yirmi_dört yirmi_beş yirmi_altı yirmi_yedi yirmi_sekiz yirmi_dokuz otuz',
    ),
    onbeş: 15,
    'kırk beş': 45,
    'kırk sekiz': 48,
    altmış: 60,
    'yetmiş iki': 72,
    doksan: 90,
  },
  hour: 'saat(?:lik|i)?',
  day: '(?:takvim )?gün(?:lük|ü)?',
  businessDay: 'iş günü',
  week: 'hafta(?:lık)?',
  month: 'ay(?:lık)?',
  to: 'ila|ile|veya',
  within: '(?:yanıt|cevap|itiraz) süresi|en geç|en fazla|azami',
  after: 'iç(?:inde|erisinde)|zarfında|süre(?:niz|si)?(?!yle)|kadar|süreniz var|(?:içinde )?(?:yanıt|cevap)',
  until: 'en geç|son (?:\\p{L}+ )?(?:tarih|gün)\\p{L}*',
  untilAfter:
    "(?:(?:günü )?saat \\d{1,2}[.:]\\d{2})?(?:['’ ]?\\p{L}{1,5} )?(?:tarihine |günü(?:ne)? )?(?:mesai (?:saati )?bitimine )?(?:kadar|önce)|tarihine kadar|tarihinden önce",
  before: 'önce',
  past: 'son|geçen|geçtiğimiz|önceki|her|en az',
  others:
    '(?:sonuç|karar) (?:bildirilir|bildirilecek|verilir|verilecek|açıklan(?:ır|acak))\\p{L}*|davacı(?:ya|nın)|ortalama|alacaksınız|iadeni\\p{L}*|(?:yanıtlayacağız|yanıtlarız|cevaplayacağız|dönüş yap(?:ar(?:ız)?|acağız)|bilgilendireceğiz|sonuçlandıracağız|iletişime geçeceğiz|inceler(?:iz)?|inceleyeceğiz|döneceğiz|değerlendireceğiz)|hak sahibi(?:nin)? .{0,20}(?:hakkı var|bulunur)|teslim edil\\p{L}*|kargo\\p{L}*|iade edil\\p{L}*|genellikle',
  over: 'aldık|alınmıştır|süresinde|süresi içinde|dolmuş\\p{L}*|doldu|geçmiş\\p{L}*|(?:ilk|önceki|son) (?:mektub|ihtar|yazı)\\p{L}*|vermiştik',
  moved: 'uzat\\p{L}*|ertele\\p{L}*',
  movedTo: 'yeni süre',
  hearing: 'duruşma\\p{L}*',
  firm: 'en geç|son (?:\\p{L}+ )?(?:tarih|gün)\\p{L}*',
  reader:
    'siz\\p{L}*|lütfen|rica\\p{L}*|\\p{L}{2,}n[iıuü]z(?:[iıuüeadn]\\p{L}*)?|\\p{L}{2,}[iıuü]n[iıuü]z|davalı\\p{L}*|bekliyoru[zm]|talep ed\\p{L}*|ihtar\\p{L}*|gerek(?:ir|iyor|mektedir)',
  clause: '(?:\\p{L}+(?:sanız|seniz)|eğer|lütfen|aksi (?:halde|takdirde)|aksi|ve)',
  does: {
    'choose whether to take part in the evaluation':
      'tarafsız (?:patent )?değerlendirme\\p{L}*|patent değerlendirme\\p{L}*',
    'sign the undertaking': 'taahhütname\\p{L}*|taahhüt\\p{L}*',
    'answer in court': 'cevap dilekçesi|davaya cevap',
    'counter-notice': 'karşı (?:bildirim|ihtar|beyan)\\p{L}*',
    appeal: 'itiraz\\p{L}*|temyiz\\p{L}*|başvur\\p{L}*',
    'submit documents':
      'sun(?:un|unuz|ma|man|abilir)\\p{L}*|gönder\\p{L}*|ilet\\p{L}*|fatura\\p{L}*|belge\\p{L}*|kanıt\\p{L}*|yükle\\p{L}*|bilgi\\p{L}*',
    'contact the rights owner': 'hak sahibi(?:yle| ile) .{0,20}(?:iletişim|görüş)\\p{L}*',
    'remove the listing':
      'kaldır\\p{L}*|sil(?:in|me|iniz)\\p{L}*|durdur\\p{L}*|düzelt\\p{L}*|düzenle\\p{L}*|son ver\\p{L}*',
    pay: 'öde(?:me|yin|yiniz|meniz)\\p{L}*',
    reply: 'yanıt\\p{L}*|cevap\\p{L}*|iletişim\\p{L}*|bildir\\p{L}*|onayla\\p{L}*|harekete|son tarih',
  },
};
