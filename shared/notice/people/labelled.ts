import { labelOf, type Source } from '../identifiers/found.ts';
import type { Label } from '../identifiers/labels.ts';
import { lineBefore } from '../line-at.ts';
import type { ComplainantRole } from '../vocabulary.ts';
import { isCalendar } from './calendar-words.ts';
import { mailboxes } from './mailboxes.ts';
import { companyAtStart } from './name-shapes.ts';

/** Somebody behind a complaint, and where the mail names them. */
export interface FoundComplainant {
  role: ComplainantRole;
  name?: { value: string; start: number; end: number };
  email?: { value: string; start: number; end: number };
}

const mostLabels = 60;

const roleOf: Partial<Record<Label, ComplainantRole>> = {
  'owner-name': 'principal',
  'agent-name': 'agent',
  'attorney-name': 'attorney',
};

/** Company forms whose full stop is theirs, at the end of a sentence too. */
const abbreviated = /\b(?:Inc|Corp|Ltd|Co)$/i;

/** Where a company is, behind its name. */
const town = /, \p{Lu}\p{Ll}+(?:[- ]\p{Lu}\p{Ll}+)?$/u;

/** What is said of whoever bears the name: “…, illustrator”, “…, through its counsel”, “王敏　执业证号：…”. */
const saidOf =
  /,\s(?!(?:de|del|d[aei]|van|von|e|y|och|og|und|et|and|en|i)\s)(?:\p{Ll}|bar no).*$|\s(?:代理人|[执執][业業][证證]?号?號?)[:：\s].*$/u;
/** What somebody is, before the name in quotation marks: `插画师“鹿野阿满”`. */
const inQuotes = /^(?:[\p{Ll} ]{3,30}|\p{Script=Han}{2,6})["“„«「『]([^"”“»」』]{2,60})/u;
const particles =
  /^(?:van|von|vom|de|da|di|del|della|dos|do|das|der|den|het|te|ten|ter|la|le|les|el|al|lo|af|av|bin)\s/;
/** A reference, a date, or words that go on from the label, and no name. */
const isNoName = (value: string): boolean =>
  /^(?:\d{5}|\p{Lu}{1,4}-?\d)/u.test(value) ||
  (/\d/.test(value) && isCalendar(value)) ||
  (/^\p{Ll}+,? \p{Ll}+(?:[ ,]|$)/u.test(value) && !particles.test(value));

/** The name a labelled line gives: the rest of the line, without a mail address in brackets. */
const nameAt = (text: string, from: number): { value: string; start: number; end: number } | undefined => {
  const line = /[^\n]{0,140}/y;
  line.lastIndex = from;
  const rest = line.exec(text)?.[0] ?? '';
  const quoted = inQuotes.exec(rest);
  const lead = quoted
    ? quoted[0].length - (quoted[1] ?? '').length
    : (/^[\s"“”'«„*_]*/.exec(rest)?.[0].length ?? 0);
  const cut =
    rest
      .slice(lead)
      .split(
        /\s*(?:[()（）<[;；|]|[”」』](?=[，,。：:])|\s\/\s|\sfor\s(?=\p{Lu})|[,，]\s*(?:e-?mail|mail|contact|邮箱|メール)|\s[-–—]{1,2}\s|(?<=[\p{Ll}\p{Lu}]{3}|GmbH|\b(?:AG|SA|BV|AB))(?<!\b(?:Ing|Dott|Prof|Arch|Geom|Mag|Lic|Dipl|Avv|Dra|Sra))\.\s+(?=\p{Lu})|。|\be-?mail\b\s*[:：]|邮箱|メール|[\w.+-]+@|,\s*(?=agente?\b|c\/o\b|mandataire|vertreter|counsel\b|attorneys?\b|lawyers?\b|solicitors?\b)|\svs?\.\s)/iu,
      )[0] ?? '';
  const bare = cut.replace(saidOf, '').replace(/[\s,，。:："“”'»*_)）]+$/u, '');
  const stop = abbreviated.test(bare) && rest.charAt(lead + bare.length) === '.' ? '.' : '';
  const value = companyAtStart(bare + stop) ?? (bare + stop).replace(town, '');
  if (value.length < 2 || value.length > 90 || !/[\p{L}]/u.test(value) || /^(?:https?:|www\.)/i.test(value))
    return undefined;
  if (isNoName(value)) return undefined;
  if (/x{3,}|\*{2,}|#{3,}/i.test(value)) return undefined;
  return { value, start: from + lead, end: from + lead + value.length };
};

// a colon, or the next cell of a table
const colon = /[ \t*_]{0,3}[:：?？][ \t*_]{0,4}|[ *_]{0,3}\t[ \t*_]{0,4}/y;
const newLine = /[ \t]*\n[ \t]*(?:[-–—*•]{1,2}[ \t]*)?/y;

/** Before a label on its line: what whom it names says, such as “Reason given by the rights owner:”, and not who it is. */
const saidBy =
  /(?<!\p{L})(?:reasons?|grounds?|comments?|statements?|notes?|messages?|remarks?|explanations?|begründung|grund|kommentar|anmerkung|mitteilung|nachricht|motif|commentaire|remarque|motivo|motivazione|commento|nota|messaggio|razón|comentario|comentário|mensaje|mensagem|reden|toelichting|opmerking|bericht|powód|uwagi|komentarz|uzasadnienie|skäl|anledning|meddelande|neden\p{L}*|gerekçe\p{L}*|açıklama\p{L}*|laut|according to|selon|secondo|según|segundo|volgens|według|enligt)(?!\p{L})[^\n:：]{0,40}$/iu;
/** Characters of such words before a label, at most. */
const longestSaid = 80;

const agent =
  /^[ \t]*[(（,，](?! ?(?:via|through|by|durch|par|tramite|por|door|przez|genom)\s)[^()（）\n]{0,16}(?:agent|代理|vertreter|mandataire|pełnomocnik|gemachtigde|ombud|vekil)/i;

/** Names behind labels such as `Rights owner:` or `投诉方：`. */
export const labelled = ({ text, labels }: Source): FoundComplainant[] => {
  const found: FoundComplainant[] = [];
  for (const label of labels) {
    const named = labelOf(label);
    const role = named === undefined ? undefined : roleOf[named];
    if (!role) continue;
    colon.lastIndex = label.end;
    if (!colon.test(text) || saidBy.test(lineBefore(text, label.start, longestSaid))) continue;
    let at = colon.lastIndex;
    newLine.lastIndex = at;
    if (newLine.test(text)) at = newLine.lastIndex;
    const name = nameAt(text, at);
    if (name) found.push({ role: agent.test(text.slice(name.end, name.end + 40)) ? 'agent' : role, name });
    if (found.length >= mostLabels) break;
  }
  return found;
};

/** The block under `These are the rights owner's contact details:`: a name line and an address line. */
export const contactBlock = ({ text, labels }: Source): FoundComplainant[] => {
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
