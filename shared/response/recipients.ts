import * as z from 'zod/mini';
import type { NoticeFacts } from '../case/case-facts.ts';
import { domainOf } from '../mail/domain-of.ts';
import { isNamedLikePlatform } from '../mail/platform-domains.ts';
import type { ComplainantRole } from '../notice/vocabulary.ts';
import { ownAddresses } from '../store/own-addresses.ts';
import type { Store } from '../store/store.ts';

/** Who acts for whom is written to first: a represented owner is not written to past its attorney. */
const order: readonly ComplainantRole[] = ['attorney', 'agent', 'principal', 'sender'];

/** A platform's own mailboxes are no complainants, however a notice lists them. */
export const isPlatforms = (address: string): boolean => isNamedLikePlatform(domainOf(address));

const nobody = /^(?:no[-_.]?repl(?:y|ies)|do[-_.]?not[-_.]?reply|donotreply|mailer-daemon|postmaster)\b/;
const masked = /x{4,}|\*|#{2,}/;

const Address = z.email().check(z.maxLength(254), z.toLowerCase());

/**
 * Who an answer by mail goes to: the one complainant who is closest to the complaint and has an address that can be
 * written to. Read from the notice's complainants alone, never from its prose; empty when there is none.
 */
export const addresseesOf = (
  { complainants }: Pick<NoticeFacts, 'complainants'>,
  store: Pick<Store, 'inbox' | 'seller' | 'team' | 'forwarders'>,
): string[] => {
  const ours = ownAddresses(store);
  const addresses = order
    .flatMap((role) => complainants.filter((one) => one.role === role))
    .flatMap(({ email }) => {
      const address = Address.safeParse(email);
      return address.success ? [address.data] : [];
    })
    .filter(
      (address) =>
        !ours.has(address) && !isPlatforms(address) && !nobody.test(address) && !masked.test(address),
    );
  return addresses.slice(0, 1);
};

/** The name that belongs to the address which is written to; undefined when the notice gives none. */
export const nameOf = (
  { complainants }: Pick<NoticeFacts, 'complainants'>,
  address: string | undefined,
): string | undefined =>
  complainants.find((one) => address !== undefined && one.email?.toLowerCase() === address)?.name ??
  (address === undefined ? complainants.find(({ name }) => name !== undefined)?.name : undefined);
