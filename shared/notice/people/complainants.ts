import type { Mailbox } from '../../mail/mail.ts';
import { platformOfDomain } from '../../mail/sender-domains.ts';
import type { Source } from '../identifiers/found.ts';
import { besideAddress, invitesToWrite } from './beside-address.ts';
import { contactBlock, type FoundComplainant, labelled } from './labelled.ts';
import { mailboxes } from './mailboxes.ts';
import { namesInProse } from './names-in-prose.ts';

const agents = /\bagent|vertreter|mandataire|agente|代理/i;

/** More addresses than this are a mailing list. */
const mostAddresses = 60;

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
      .toSorted((a, b) => (a.name?.end ?? 0) - (b.name?.end ?? 0))
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
