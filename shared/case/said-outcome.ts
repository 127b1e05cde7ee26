import { domainOf, isWithin } from '../mail/domain-of.ts';
import { platformOfDomain } from '../mail/platform-domains.ts';
import type { Case } from './case.ts';
import type { Source } from './case-facts.ts';
import type { RoundOutcome } from './vocabulary.ts';

/** An outcome as it is told: whoever complained decides nothing, and refuses only to withdraw. */
export type SaidOutcome = RoundOutcome | 'owner-refuses';

/** Whether a mail is from a complainant of the case, or from where our letter to one went, and from no platform. */
const isFromOwner = ({ notice, drafts }: Case, { from }: Source): boolean => {
  const written = drafts.filter(({ channel }) => channel === 'mail').flatMap(({ to }) => to);
  const owners = [...notice.complainants.flatMap(({ email }) => email ?? []), ...written].map(domainOf);
  return from.some(({ address }) => {
    const domain = domainOf(address);
    const isOwners = owners.some((owner) => isWithin(owner, domain) || isWithin(domain, owner));
    return isOwners && platformOfDomain(domain) === undefined;
  });
};

/** What to call an outcome of a case, by whose mail reports it. */
export const saidOutcome = (
  now: Case,
  { outcome, source }: { outcome: RoundOutcome; source?: Source | undefined },
): SaidOutcome => (outcome === 'rejected' && source && isFromOwner(now, source) ? 'owner-refuses' : outcome);
