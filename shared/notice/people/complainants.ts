import type { Mailbox } from '../../mail/mail.ts';
import { platformOfDomain } from '../../mail/platform-domains.ts';
import type { Source } from '../identifiers/found.ts';
import { besideAddress, invitesToWrite } from './beside-address.ts';
import { namedBesideReports } from './beside-report.ts';
import { contactBlock, type FoundComplainant, labelled } from './labelled.ts';
import { mailboxes } from './mailboxes.ts';
import { namesInProse } from './names-in-prose.ts';

const agents = /\bagent|vertreter|mandataire|agente|代理/i;

/** More addresses than this are a mailing list. */
const mostAddresses = 60;

/** What a lawyer puts before a name. */
const honorific = /^(?:Me|Maître|Avv\.|RA|RAin|Rechtsanwalt|Rechtsanwältin|Adv\.|Mr\.?|Ms\.?) (?=\p{Lu})/u;

const farthestName = 500;

/** True when an address is at a domain that is written like the name: `tro@whitlockbarrows.example`, Whitlock Barrows LLC. */
const isAtOwnDomain = (name: string, address: string): boolean => {
  const domain = (address.split('@')[1] ?? '').toLowerCase();
  const words = name.toLowerCase().match(/[a-z0-9]{4,}/g) ?? [];
  return words.length > 0 && domain.includes(words[0] ?? '@');
};

/** Whom an address belongs to that stands behind names: the one it is written like, else the closest. */
const nearestName = (
  found: readonly FoundComplainant[],
  mail: { value: string; start: number },
): FoundComplainant | undefined => {
  const before = found
    .filter(
      ({ name, email }) => name && !email && name.end <= mail.start && mail.start - name.end < farthestName,
    )
    .toSorted((a, b) => (a.name?.end ?? 0) - (b.name?.end ?? 0));
  return before.findLast(({ name }) => isAtOwnDomain(name?.value ?? '', mail.value)) ?? before.at(-1);
};

/** How law firms are called, whatever a form calls them. */
const isLawFirm =
  /\b(?:LLP|PLLC|P\.?C\.|PC|P\.A\.)$|\b(?:Rechtsanwälte|Anwaltskanzlei|Avocats|Abogados|Advocaten|Attorneys at Law)\b|律师事务所|法律事務所/u;

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

  for (const { role, ...name } of namesInProse(text, source.language, source.mayMatch))
    if (!found.some(({ name: known }) => known && name.start < known.end && known.start < name.end))
      add({ role, name });

  if (voice === 'platform' && !found.some(({ name }) => name))
    for (const { role, ...name } of namedBesideReports(source).slice(0, 2)) add({ role, name });

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
    const owner = nearestName(found, mail);
    if (owner) owner.email = mail;
    else if (voice === 'platform' && invitesToWrite(text, mail.start))
      found.push({
        role: agents.test(text.slice(Math.max(0, mail.start - 60), mail.start)) ? 'agent' : 'principal',
        email: mail,
      });
  }

  for (const person of found)
    if (person.role === 'principal' && isLawFirm.test(person.name?.value ?? '')) person.role = 'attorney';

  const [sender] = from;
  if (voice !== 'platform' && sender && sender.address) {
    const role = voice === 'lawyer' ? 'attorney' : found.length > 0 ? 'sender' : 'principal';
    if (!found.some(({ email }) => email?.value.toLowerCase() === sender.address.toLowerCase()))
      found.push({
        role,
        ...(sender.name ? { name: { value: sender.name.replace(honorific, ''), start: -1, end: -1 } } : {}),
        email: { value: sender.address, start: -1, end: -1 },
      });
  }
  return found;
};
