import { getDomain } from 'tldts';
import { dnsName } from './dns-name.ts';
import { remembering } from './remembering.ts';

const registered = remembering({ most: 10_000, longest: 255 }, (domain) => ({
  organisation: getDomain(domain, { allowPrivateDomains: true, validateHostname: true }) ?? undefined,
}));

/**
 * The organisational (registrable) domain of a host name, private suffixes such as `github.io` included. A mail asks
 * for the same few names many times, so answers are remembered.
 */
export const organisationOf = (domain: string): string | undefined => registered(domain).organisation;

const organisationInDns = (domain: string): string | undefined => organisationOf(dnsName(domain) ?? '');

/** True when both domains belong to one registrant, whether a foreign letter is written as such or in Punycode. */
export const sameOrganisation = (a: string, b: string): boolean => {
  const organisation = organisationInDns(a);
  return organisation !== undefined && organisation === organisationInDns(b);
};
