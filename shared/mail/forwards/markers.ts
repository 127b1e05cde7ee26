/** What a line above a quoted header block says: this was forwarded, or merely: here is the earlier mail. */
export type Marker = 'forward' | 'quote';

const forwardPhrases = `
forwarded message|forwarded by|forwarded mail|begin forwarded message|start of forwarded message
weitergeleitete nachricht|anfang der weitergeleiteten|beginn der weitergeleiteten
message transféré|début du message transféré|début du message réexpédié|message réexpédié
messaggio inoltrato|inizio messaggio inoltrato|inizio del messaggio inoltrato
mensaje reenviado|inicio del mensaje reenviado|mensagem encaminhada|mensagem reencaminhada|início da mensagem
doorgestuurd bericht|begin doorgestuurd bericht
przekazana wiadomość|wiadomość przekazana|treść przekazanej|początek przekazywanej|początek przekazanej|początek wiadomości przekazanej
пересылаемое сообщение|пересылаемое письмо|пересланное сообщение|перенаправленное сообщение|начало переадресованного|начало пересылаемого
yönlendirilen ileti|yönlendirilmiş ileti|iletilen ileti|iletilen mesaj|iletilmiş mesaj|yönlendirilen mesaj
vidarebefordrat meddelande|videresendt
转发邮件|转发的邮件|转发的消息|转发的信件|开始转发|下面是被转发|以下是转发|被转发|轉寄的郵件|轉寄郵件|以下是轉寄|開始轉寄|轉寄訊息|轉寄的訊息
転送メッセージ|転送されたメッセージ|以下、転送|転送メール
thư đã chuyển tiếp|thư được chuyển tiếp|thư đã được chuyển tiếp|tin nhắn đã chuyển tiếp|tin nhắn được chuyển tiếp|tin nhắn đã được chuyển tiếp|bắt đầu thư|bắt đầu tin nhắn|chuyển tiếp thư|chuyển tiếp tin nhắn`;

const quotePhrases = `
original message|original appointment|original|replied message
ursprüngliche nachricht|originalnachricht|message d'origine|message original|messaggio originale|mensaje original|mensagem original
oorspronkelijk bericht|wiadomość oryginalna|oryginalna wiadomość|исходное сообщение|оригинальное сообщение
özgün ileti|orijinal mesaj|orijinal ileti|ursprungligt meddelande|oprindelig meddelelse
原始邮件|原邮件|回复的原邮件|回复的邮件|原始郵件|原始訊息|原始信件|元のメッセージ|元のメール|오리지널
thư gốc|tin nhắn gốc|nội dung gốc`;

const phrases = new Map<string, Marker>();
for (const phrase of forwardPhrases.split(/[|\n]/)) if (phrase) phrases.set(phrase, 'forward');
for (const phrase of quotePhrases.split(/[|\n]/)) if (phrase) phrases.set(phrase, 'quote');

/** Reads a line such as `---------- Forwarded message ---------` or `开始转发的邮件：`. */
export const markerOf = (line: string): Marker | undefined => {
  if (line.length > 120) return undefined;
  const words = line
    .normalize()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/^[\s>*_=|-]+|[\s*_=:：|-]+$/g, '')
    .toLocaleLowerCase('en');
  if (words === '' || words.length > 70) return undefined;
  for (const [phrase, marker] of phrases) if (words.startsWith(phrase)) return marker;
  return undefined;
};

const wrote =
  /\b(?:wrote|writes|schrieb|schreibt|a écrit|ha scritto|escribió|escreveu|schreef|skrev)\b|napisał|написал|пишет|yazdı|写道|寫道|のメール|は書きました|đã viết/gi;

/** True when a text holds the line by which a reply introduces what it quotes, such as `On … wrote:`. */
export const hasAttribution = (text: string): boolean => {
  wrote.lastIndex = 0;
  for (let match = wrote.exec(text); match; match = wrote.exec(text)) {
    const end = text.indexOf('\n', match.index);
    if (/[:：]\s*$/.test(text.slice(match.index, Math.min(end < 0 ? text.length : end, match.index + 120))))
      return true;
  }
  return false;
};

const forwardPrefix =
  /^\s*(?:\[[^\]]{0,40}\]\s*)?(?:fwd?|wg|tr|rv|i|enc|doorst|fs|pd|vb|ilt|vs|转发|轉寄|转寄|转|轉|chuyển tiếp)\s*(?:\[\d+\])?\s*[:：]/i;
const replyPrefix =
  /^\s*(?:\[[^\]]{0,40}\]\s*)?(?:re|aw|antw|sv|r|rif|ref|res|odp|ynt|回复|答复|回覆|回復|返信|trả lời)\s*(?:\[\d+\])?\s*[:：]/i;

/** What a subject's first prefix says: `Fwd:`, `WG:`, `转发：` … or `Re:`, `AW:`, `回复：` … */
export const prefixOf = (subject: string): 'forward' | 'reply' | undefined =>
  forwardPrefix.test(subject) ? 'forward' : replyPrefix.test(subject) ? 'reply' : undefined;
