import type { DeadlineWords } from './words.ts';

export const tr: DeadlineWords = {
  numbers: {
    bir: 1,
    iki: 2,
    üç: 3,
    dört: 4,
    beş: 5,
    altı: 6,
    yedi: 7,
    sekiz: 8,
    dokuz: 9,
    on: 10,
    'on dört': 14,
    'on beş': 15,
    yirmi: 20,
    'yirmi dört': 24,
    otuz: 30,
    'kırk sekiz': 48,
    'yetmiş iki': 72,
    doksan: 90,
  },
  hour: 'saat(?:lik|i)?',
  day: '(?:takvim )?gün(?:lük|ü)?',
  businessDay: 'iş günü',
  week: 'hafta(?:lık)?',
  month: 'ay(?:lık)?',
  to: 'ila|ile|veya',
  within: 'en geç|en fazla|azami',
  after: 'iç(?:inde|erisinde)|zarfında|süre(?:niz|si|yle)?|kadar|süreniz var|(?:içinde )?(?:yanıt|cevap)',
  until: 'en geç|son (?:tarih|gün)|son yanıt tarihi',
  untilAfter:
    "(?:(?:günü )?saat \\d{1,2}[.:]\\d{2})?(?:['’ ]?\\p{L}{1,5} )?(?:tarihine |günü(?:ne)? )?(?:mesai (?:saati )?bitimine )?(?:kadar|önce)|tarihine kadar|tarihinden önce",
  before: 'önce',
  past: 'son|geçen|geçtiğimiz|önceki|her|en az',
  others:
    'alacaksınız|iadeni\\p{L}*|(?:yanıtlayacağız|yanıtlarız|dönüş yapar(?:ız)?|inceler(?:iz)?|inceleyeceğiz|döneceğiz|değerlendireceğiz)|hak sahibi(?:nin)? .{0,20}(?:hakkı var|bulunur)|teslim edil\\p{L}*|kargo\\p{L}*|iade edil\\p{L}*|genellikle',
  over: 'aldık|alınmıştır|süresinde|süresi içinde|dolmuş\\p{L}*|doldu|geçmiş\\p{L}*|(?:ilk|önceki|son) (?:mektub|ihtar|yazı)\\p{L}*|vermiştik',
  moved: 'uzat\\p{L}*|ertele\\p{L}*',
  movedTo: 'yeni süre',
  hearing: 'duruşma\\p{L}*',
  firm: 'en geç|son (?:tarih|gün)',
  reader:
    'siz\\p{L}*|lütfen|rica\\p{L}*|\\p{L}{2,}n[iıuü]z(?:[iıuüeadn]\\p{L}*)?|\\p{L}{2,}[iıuü]n[iıuü]z|davalı\\p{L}*|bekliyoru[zm]|talep ed\\p{L}*|ihtar\\p{L}*|gerek(?:ir|iyor|mektedir)',
  clause: '(?:eğer|lütfen|aksi (?:halde|takdirde)|aksi|ve)',
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
