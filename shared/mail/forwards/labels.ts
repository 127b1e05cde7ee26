/** The header a quoted label stands for; `other` belongs to the block but tells us nothing. */
export type Field = 'from' | 'date' | 'to' | 'cc' | 'subject' | 'other';

/**
 * How mail programs label the headers of a mail they quote: English, German, French, Italian, Spanish, Portuguese,
 * Dutch, Polish, Russian, Turkish, Swedish, Danish, Chinese (both scripts), Japanese, Korean, Vietnamese. Written without spaces,
 * because some programs pad the labels (`主　题`).
 */
const table: Record<Field, string> = {
  from: 'from von de da van od от откого kimden gönderen från fra expéditeur mittente remitente remetente afzender nadawca отправитель absender 发件人 寄件者 寄件人 發件人 发信人 差出人 送信元 送信者 보낸사람 từ ngườigửi',
  date: 'date sent datum gesendet gesendetam senton envoyé envoyéle data inviato inviatoil fecha enviado enviadoel enviadael enviada enviadaem enviadoem dataenvio verzonden verzondenop wysłano wysłane дата отправлено датаотправки tarih gönderildi gönderilmetarihi gönderimtarihi skickat sendt dato 发送时间 发送日期 日期 时间 寄件日期 傳送時間 發送時間 寄件時間 時間 送信日時 日時 日付 날짜 보낸날짜 ngày ngàygửi đãgửi gửi gửilúc',
  to: 'to an à a para naar aan do кому kime alıcı alici till til destinataire destinatario destinatário empfänger 收件人 收件者 收信人 宛先 받는사람 đến tới ngườinhận',
  cc: 'cc kopie copieà copie copia cópia kopia dw копия bilgi 抄送 抄送至 副本 ｃｃ 참조 đồnggửi',
  subject:
    'subject betreff objet sujet oggetto asunto assunto onderwerp temat тема konu ämne emne 主题 主旨 主題 標題 标题 件名 제목 chủđề tiêuđề',
  other:
    'bcc reply-to replyto antwortan répondreà responder-a importance priority attachments wichtigkeit anlagen priorité piècesjointes priorità importanza importancia prioridade bijlagen önem ważność вложения 附件 重要性 优先级 回复 答复 密送 organization organisation',
};

const fields = new Map<string, Field>();
for (const field of ['from', 'date', 'to', 'cc', 'subject', 'other'] as const) {
  for (const label of table[field].split(' ')) fields.set(label, field);
}

/** The header that a label such as `Gesendet am` or `主　题` stands for. */
const fieldOf = (label: string): Field | undefined =>
  fields.get(
    label
      .replace(/[\s*_\u3000]/g, '')
      .normalize()
      .toLowerCase(),
  );

/** The longest label there is, with room for padding and emphasis. */
const maxLabel = 32;

/**
 * Reads the label a line begins with, between `start` and the line's end; undefined when it begins with none. NetEase
 * writes a table's rows: `| 发件人 | Amazon<notice@amazon.com> |`. Looks at few characters, because every line of every mail
 * is asked.
 */
export const labelAt = (text: string, start: number): { field: Field; valueAt: number } | undefined => {
  let at = start;
  let isRow = false;
  while (at < start + 12 && ' \t>*_|'.includes(text.charAt(at)) && at < text.length) {
    isRow ||= text.charAt(at) === '|';
    at++;
  }
  for (let end = at; end < at + maxLabel && end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === 0x0a) return undefined;
    const isEnd = code === 0x3a || code === 0xff1a || (isRow && code === 0x7c);
    if (!isEnd) continue;
    const field = end > at ? fieldOf(text.slice(at, end)) : undefined;
    return field && { field, valueAt: end + 1 };
  }
  return undefined;
};
