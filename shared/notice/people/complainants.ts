import type { Mailbox } from '../../mail/mail.ts';
import { platformOfDomain } from '../../mail/sender-domains.ts';
import { labelOf, type Source } from '../identifiers/found.ts';
import type { Label } from '../identifiers/labels.ts';
import type { ComplainantRole } from '../vocabulary.ts';
import { mailboxes } from './mailboxes.ts';
import { namesInProse } from './names-in-prose.ts';

/** Somebody behind a complaint, and where the mail names them. */
export interface FoundComplainant {
  role: ComplainantRole;
  name?: { value: string; start: number; end: number };
  email?: { value: string; start: number; end: number };
}

const roleOf: Partial<Record<Label, ComplainantRole>> = {
  'owner-name': 'principal',
  'agent-name': 'agent',
  'attorney-name': 'attorney',
};

/** The name a labelled line gives: the rest of the line, without a mail address in brackets. */
const nameAt = (text: string, from: number): { value: string; start: number; end: number } | undefined => {
  const line = /[^\n]{0,140}/y;
  line.lastIndex = from;
  const rest = line.exec(text)?.[0] ?? '';
  const lead = /^[\s"“”'«„*_]*/.exec(rest)?.[0].length ?? 0;
  const cut =
    rest
      .slice(lead)
      .split(
        /\s*(?:[(（<[;；|]|[,，]\s*(?:e-?mail|mail|邮箱|メール)|\s[-–—]{1,2}\s|(?<=[\p{Ll}\p{Lu}]{3}|GmbH|\b(?:AG|SA|BV|AB))\.\s+(?=\p{Lu})|。|\be-?mail\b\s*[:：]|邮箱|メール|\S+@)/iu,
      )[0] ?? '';
  const value = cut.replace(/[\s,，。:："“”'»*_]+$/u, '');
  if (value.length < 2 || value.length > 90 || !/[\p{L}]/u.test(value) || /^(?:https?:|www\.)/i.test(value))
    return undefined;
  if (/x{3,}|\*{2,}|#{3,}/i.test(value)) return undefined;
  return { value, start: from + lead, end: from + lead + value.length };
};

const colon = /[ \t*_]{0,3}[:：][ \t*_]{0,4}/y;
const newLine = /[ \t]*\n[ \t]*(?:[-–—*•]{1,2}[ \t]*)?/y;

/** Names behind labels such as `Rights owner:` or `投诉方：`. */
const labelled = ({ text, labels }: Source): FoundComplainant[] => {
  const found: FoundComplainant[] = [];
  for (const label of labels) {
    const named = labelOf(label);
    const role = named === undefined ? undefined : roleOf[named];
    if (!role) continue;
    colon.lastIndex = label.end;
    if (!colon.test(text)) continue;
    let at = colon.lastIndex;
    newLine.lastIndex = at;
    if (newLine.test(text)) at = newLine.lastIndex;
    const name = nameAt(text, at);
    if (name) found.push({ role, name });
    if (found.length >= mostLabels) break;
  }
  return found;
};

/** The block under `These are the rights owner's contact details:`: a name line and an address line. */
const contactBlock = ({ text, labels }: Source): FoundComplainant[] => {
  for (const label of labels) {
    if (labelOf(label) !== 'contact') continue;
    const after = text.slice(label.end, label.end + 400);
    const lead = /^[^\n:：]{0,60}[:：]?[ \t]*\n/.exec(after);
    if (!lead) continue;
    const lines = after.slice(lead[0].length).split('\n').slice(0, 8);
    let at = label.end + lead[0].length;
    const person: FoundComplainant = { role: 'principal' };
    for (const line of lines) {
      const [mail] = mailboxes(line);
      const body =
        /^[\s\-–—*•]*(?:(?:name|email|e-mail|nom|nome|nombre|naam|nazwa|namn|ad|名称|姓名|氏名)\s*[:：]\s*)?/i.exec(
          line,
        )?.[0].length ?? 0;
      if (mail && !person.email) person.email = { ...mail, start: at + mail.start, end: at + mail.end };
      else if (!mail && !person.name && line.slice(body).trim().length > 0) {
        const name = nameAt(text, at + body);
        if (name && name.end <= at + line.length) person.name = name;
      }
      if (!line.trim() && (person.name || person.email)) break;
      at += line.length + 1;
    }
    if (person.email) return [person];
  }
  return [];
};

const invited =
  /contact|kontakt|contatt|coordonn|connect|write to|reach|schreib|écri|scriv|escrib|escrev|rights|owner|holder|inhaber|titular|titolar|titulaire|detentor|hebbende|merkhouder|właściciel|uprawnion|innehavare|sahib|iletişim|連絡|権利|申立|联系|聯絡|联络|权利|權利|投诉人|投诉方|plaintiff|counsel|attorney/i;

/** True where the words before an address say whose it is. */
const invitesToWrite = (text: string, at: number): boolean =>
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
  /^(?:hello|hi|dear|regards|sincerely|thank|best|guten|hallo|bonjour|cordialement|ciao|hola|ol[áa]|dzie[nń]|merhaba|[\p{Ll}\d])/iu;

/** The name that stands right beside an address: `Contact: Amos Pell, amos@…`, or alone on the line before. */
const besideAddress = (text: string, address: { start: number; end: number }) => {
  const { start, line } = lineOf(text, address.start);
  const before = line.slice(0, address.start - start);
  const sameLine =
    /(?:^|[:：])[\s\-–—*•]*((?=\S*[\p{Lu}\p{Script=Han}\p{Script=Katakana}])[^:：@.?!。]{2,60}?)[\s,，(（<-]*(?:e-?mail)?[:：\s]*$/u.exec(
      before,
    );
  if (sameLine?.[1] && /[,，(（<]\s*$|[–-]\s*$/.test(before)) {
    const from = start + before.lastIndexOf(sameLine[1]);
    return { value: sameLine[1], start: from, end: from + sameLine[1].length };
  }
  if (/[\p{L}]{2}/u.test(before) || start === 0) return undefined;
  const above = lineOf(text, start - 1);
  const name = nameAlone.exec(above.line)?.[1];
  if (!name || greeting.test(name) || name.split(' ').length > 7 || /\d{5}/.test(name)) return undefined;
  const from = above.start + above.line.indexOf(name);
  return { value: name, start: from, end: from + name.length };
};

const agents = /\bagent|vertreter|mandataire|agente|代理/i;

/** More addresses than this are a mailing list. */
const mostAddresses = 60;
const mostLabels = 60;

/** Everybody whom a mail names as standing behind a complaint. */
export const readComplainants = (
  source: Source,
  from: readonly Mailbox[],
  voice: 'platform' | 'lawyer' | 'owner',
): FoundComplainant[] => {
  const { text } = source;
  const found: FoundComplainant[] = [];
  const add = (person: FoundComplainant) => {
    const same = found.find(
      (other) =>
        (person.name && other.name?.value.toLowerCase() === person.name.value.toLowerCase()) ||
        (person.email && other.email?.value.toLowerCase() === person.email.value.toLowerCase()),
    );
    if (!same) found.push(person);
    else {
      if (person.email && !same.email) same.email = person.email;
      if (person.name && !same.name) same.name = person.name;
    }
  };
  for (const person of labelled(source)) add(person);
  for (const person of contactBlock(source)) add(person);

  for (const { role, ...name } of namesInProse(text, source.language))
    if (!found.some(({ name: known }) => known && name.start < known.end && known.start < name.end))
      add({ role, name });

  // an address belongs to the name it stands closest behind
  const own = new Set(from.map(({ address: mine }) => mine.toLowerCase()));
  for (const mail of mailboxes(text).slice(0, mostAddresses)) {
    if (own.has(mail.value.toLowerCase()) || platformOfDomain(mail.value.split('@')[1] ?? '')) continue;
    const known = found.some(({ email }) => email?.value.toLowerCase() === mail.value.toLowerCase());
    if (known) continue;
    const beside = voice === 'platform' ? besideAddress(text, mail) : undefined;
    if (beside && !found.some(({ name }) => name && name.start < beside.end && beside.start < name.end)) {
      add({ role: 'principal', name: beside, email: mail });
      continue;
    }
    const owner = found
      .filter(({ name, email }) => name && !email && name.end <= mail.start && mail.start - name.end < 500)
      .at(-1);
    if (owner) owner.email = mail;
    else if (voice === 'platform' && invitesToWrite(text, mail.start))
      found.push({
        role: agents.test(text.slice(Math.max(0, mail.start - 60), mail.start)) ? 'agent' : 'principal',
        email: mail,
      });
  }

  const [sender] = from;
  if (voice !== 'platform' && sender && sender.address) {
    const role = voice === 'lawyer' ? 'attorney' : found.length > 0 ? 'sender' : 'principal';
    if (!found.some(({ email }) => email?.value.toLowerCase() === sender.address.toLowerCase()))
      found.push({
        role,
        ...(sender.name ? { name: { value: sender.name, start: -1, end: -1 } } : {}),
        email: { value: sender.address, start: -1, end: -1 },
      });
  }
  return found;
};
