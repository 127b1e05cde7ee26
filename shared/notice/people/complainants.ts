import { hasAttribution } from '../../mail/forwards/markers.ts';
import type { Mailbox } from '../../mail/mail.ts';
import { platformOfDomain } from '../../mail/platform-domains.ts';
import type { Source } from '../identifiers/found.ts';
import { lineAt } from '../line-at.ts';
import type { Sentence } from '../passages.ts';
import type { ComplainantRole } from '../vocabulary.ts';
import { besideAddress, invitesToWrite } from './beside-address.ts';
import { contactBlock, type FoundComplainant, labelled } from './labelled.ts';
import { likeliest, type Place } from './likeliest.ts';
import { mailboxes } from './mailboxes.ts';
import { type Name, namesIn } from './names.ts';
import { agentOrAttorney, isLawFirm } from './roles.ts';
import { signatory } from './signatory.ts';
import { actsForAnother, isActedFor, isWrittenLike } from './standing.ts';

/** More addresses than this are a mailing list. */
const mostAddresses = 60;
/** Names beyond are not looked at, in characters. */
const farthest = 20_000;
const farthestName = 500;

/** “On 9 Nov 2026 at 16:12 Ann wrote:” introduces what a mail answers, “the owner wrote:” what is complained of. */
const atTime = /(?<![\w@.-])(?:20\d\d|\d{1,2}[:.]\d\d)(?!\w)/;
/** Characters before and behind an address in the line by which a reply introduces what it answers, at most. */
const aside = 200;

const placed = ({ value, start, end }: Place): Place => ({ value, start, end });

/** Whose name an address is written like, of those who have none yet. */
const ownerOf = (found: readonly FoundComplainant[], mail: { value: string }): FoundComplainant | undefined =>
  found.find(({ name, email }) => name && !email && isWrittenLike(name.value, mail.value));

/** Whom an address belongs to that stands by itself: whose name it is written like, else who was named last before. */
const nearestName = (
  found: readonly FoundComplainant[],
  mail: { value: string; start: number },
  role: ComplainantRole | undefined,
): FoundComplainant | undefined => {
  const like = ownerOf(found, mail);
  if (like) return like;
  const near = ({ name }: FoundComplainant): boolean =>
    name !== undefined && name.end <= mail.start && mail.start - name.end < farthestName;
  return found
    .filter((one) => !one.email && near(one) && (role === undefined || one.role === role))
    .toSorted((a, b) => (a.name?.end ?? 0) - (b.name?.end ?? 0))
    .at(-1);
};

const isOwner = ({ name, role }: FoundComplainant): boolean => name !== undefined && role === 'principal';

/** Everybody who was found so far. */
const gathering = () => {
  const found: FoundComplainant[] = [];
  return {
    found,
    /** whoever is found again is one with whom there is */
    add: (person: FoundComplainant): void => {
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
    },
    overlaps: (one: { start: number; end: number }): boolean =>
      found.some(({ name }) => name && name.start < one.end && one.start < name.end),
    hasAddress: (address: string): boolean =>
      found.some(({ email }) => email?.value.toLowerCase() === address.toLowerCase()),
  };
};
type Gathering = ReturnType<typeof gathering>;

/** Those of whom a platform says that they act for another, and those whom it names beside an address. */
const addNamedByPlatform = (
  { found, add, overlaps }: Gathering,
  text: string,
  names: readonly Name[],
  outside: readonly Place[],
): void => {
  for (const name of names.filter((one) => actsForAnother(one, text) && !overlaps(one)).slice(0, 2))
    add({ role: agentOrAttorney(text, name) ?? 'agent', name: placed(name) });
  for (const mail of outside) {
    const beside = besideAddress(text, mail, names);
    if (!beside || overlaps(beside) || ownerOf(found, mail)) continue;
    // “Beatrix Fonseca, Fonseca & Lyle Literary (permissions@…)” is one party
    const partner = found.find(({ name, email }) => name && !email && name.end + 2 === beside.start);
    const role = isActedFor(beside, text) ? undefined : agentOrAttorney(text, beside);
    if (partner) partner.email = mail;
    else add({ role: role ?? 'principal', name: placed(beside), email: mail });
  }
};

/** Gives each address that is nobody's yet to the name it stands closest behind; to nobody's name only in a platform's mail. */
const addAddresses = (
  { found, hasAddress }: Gathering,
  text: string,
  outside: readonly Place[],
  voice: Voice,
): void => {
  for (const mail of outside) {
    if (hasAddress(mail.value)) continue;
    const role = agentOrAttorney(text, mail);
    const owner = nearestName(found, mail, role);
    if (owner) owner.email = mail;
    else if (voice === 'platform' && (role !== undefined || invitesToWrite(text, mail.start)))
      found.push({ role: role ?? 'principal', email: mail });
  }
};

/** Who writes in his own name, or as a lawyer, is one of them. */
const addSender = (
  { found, hasAddress }: Gathering,
  sender: Mailbox | undefined,
  names: readonly Name[],
  voice: Voice,
): void => {
  if (voice === 'platform' || !sender?.address || hasAddress(sender.address)) return;
  const role = voice === 'lawyer' ? 'attorney' : found.length > 0 ? 'sender' : 'principal';
  const name = signatory(sender, names);
  found.push({ role, ...(name && { name }), email: { value: sender.address, start: -1, end: -1 } });
};

/** Who speaks in a mail. */
export type Voice = 'platform' | 'lawyer' | 'owner';

/** Everybody whom a mail names as standing behind a complaint. */
export const readComplainants = (
  source: Source,
  subject: string,
  sentences: readonly Sentence[],
  from: readonly Mailbox[],
  voice: Voice,
): FoundComplainant[] => {
  const { text, language } = source;
  const people = gathering();
  const { found, add, overlaps } = people;
  for (const person of [...labelled(source), ...contactBlock(source)]) add(person);

  const own = new Set(from.map(({ address }) => address.toLowerCase()));
  const addresses = mailboxes(text)
    .slice(0, mostAddresses)
    .filter(({ value }) => !own.has(value.toLowerCase()) && !platformOfDomain(value.split('@')[1] ?? ''));
  const introductions = addresses
    .map(({ start }) => lineAt(text, start, aside))
    .filter((line) => hasAttribution(line));
  const outside = addresses.filter(({ start }) => !introductions.includes(lineAt(text, start, aside)));

  for (const person of found)
    if (isOwner(person) && isLawFirm(person.name?.value ?? '')) person.role = 'attorney';
  const lacking = voice !== 'owner' && !found.some(isOwner);
  const body = text.slice(0, farthest);
  const isOpen = (mail: { value: string }): boolean =>
    !found.some(({ email }) => email?.value === mail.value) && !ownerOf(found, mail);
  const names =
    lacking || voice !== 'platform' || outside.some(isOpen)
      ? namesIn(body, language, outside.length > 0)
      : [];

  if (voice === 'platform') addNamedByPlatform(people, text, names, outside);
  if (lacking) {
    const writers = [
      ...from.map(({ name, address }) => `${name} ${address}`),
      ...introductions.filter((line) => atTime.test(line)),
    ].join(' ');
    const open = names.filter((name) => !overlaps(name) && (name.company || !found.some(isOwner)));
    const { owner, firm } = likeliest(open, { text: body, language, sentences, outside, writers }, subject);
    if (owner && !overlaps(owner) && (owner.start >= 0 || !found.some(isOwner)))
      add({ role: 'principal', name: owner });
    if (firm && voice === 'platform') add({ role: 'attorney', name: firm });
  }
  addAddresses(people, text, outside, voice);
  addSender(people, from[0], names, voice);
  return found;
};
