const invited =
  /contact|kontakt|contatt|coordonn|connect|write to|reach|schreib|écri|scriv|escrib|escrev|rights|owner|holder|inhaber|titular|titolar|titulaire|detentor|hebbende|merkhouder|właściciel|uprawnion|innehavare|sahib|iletişim|連絡|権利|申立|联系|聯絡|联络|权利|權利|投诉人|投诉方|plaintiff|counsel|attorney/i;

/** True where the words before an address say whose it is. */
export const invitesToWrite = (text: string, at: number): boolean =>
  invited.test(text.slice(Math.max(0, at - 140), at));

const lineOf = (text: string, at: number): { start: number; line: string } => {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  return { start, line: text.slice(start, end < 0 ? text.length : end) };
};

/** A line that is nothing but a name: short, with a capital or an ideograph, no sentence and no field. */
const nameAlone =
  /^[\s\-–—*•]*((?=\S*[\p{Lu}\p{Script=Han}\p{Script=Katakana}])[^\n:：@?!。<>]{2,60}?)[\s,]*$/u;

const greeting =
  /^(?:hello|hi|dear|regards|sincerely|thank|best|guten|hallo|bonjour|cordialement|ciao|hola|ol[áa]|dzie[nń]|merhaba|\d)/iu;

/** What a line says before a name: who they are, or that a report comes from them. */
const lead =
  /^(?:.*\t|.*\s(?:from|by|von|van|från|av|od|przez|par|por|da|di|de la part de)\s+(?=\p{Lu})|(?:权利人|權利人|投诉人|投訴人|举报人|檢舉人|申告者|権利者)\s*|(?:\p{Lu}?\p{Ll}+\s){1,2}(?:sanatçı|fotoğrafçı)\s+)/u;

/** The name that stands right beside an address: `Contact: Amos Pell, amos@…`, or alone on the line before. */
export const besideAddress = (text: string, address: { start: number; end: number }) => {
  const { start, line } = lineOf(text, address.start);
  const before = line.slice(0, address.start - start);
  const sameLine =
    /(?:^|[:：])[\s\-–—*•]*((?=\S*[\p{Lu}\p{Script=Han}\p{Script=Katakana}])(?:[^:：@.?!。\n]|\.(?![ \n]\p{Lu})){2,60}?)[\s,，(（<-]*(?:e-?mail)?[:：\s]*$/u.exec(
      before,
    );
  if (sameLine?.[1] && /[,，(（<]\s*$|[–-]\s*$/.test(before)) {
    const name = sameLine[1].replace(lead, '');
    const from = start + before.lastIndexOf(name);
    return { value: name, start: from, end: from + name.length };
  }
  const behind = /^[\s>]{0,2}[(（]((?=\p{Lu})[^()（）@\n]{3,60})[)）]/u.exec(
    text.slice(address.end, address.end + 70),
  );
  if (behind?.[1]) {
    const from = address.end + behind[0].indexOf(behind[1]);
    return { value: behind[1], start: from, end: from + behind[1].length };
  }
  if (/[\p{L}]{2}/u.test(before) || start === 0) return undefined;
  const above = lineOf(text, start - 1);
  const name = nameAlone.exec(above.line)?.[1];
  if (
    !name ||
    greeting.test(name) ||
    /^\p{Ll}/u.test(name) ||
    name.split(' ').length > 7 ||
    /\d{5}/.test(name)
  )
    return undefined;
  const from = above.start + above.line.indexOf(name);
  return { value: name, start: from, end: from + name.length };
};
