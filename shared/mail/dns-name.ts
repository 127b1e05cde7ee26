import { domainToASCII, domainToUnicode } from 'node:url';

const ascii = /^[\0-\x7f]*$/;
const hostName = /^[a-z0-9_](?:[a-z0-9_.-]{0,251}[a-z0-9])?$/;
/** Without the signs of an encoded word, which a reader of headers would turn into others. */
const plainLocalPart = /^[\w.+=&'/~-]{1,128}$/;

/**
 * A domain as DNS is asked for it, foreign labels in Punycode; undefined for what is no name as it stands. What would
 * become one only by leaving signs out or putting others in their place is somebody else's name.
 */
export const dnsName = (domain: string): string | undefined => {
  const written = domain.normalize('NFC').toLowerCase().replace(/\.$/, '');
  const name = ascii.test(written) ? written : domainToASCII(written);
  return hostName.test(name) && (name === written || domainToUnicode(name) === written) ? name : undefined;
};

/** A plain address with its domain as DNS is asked for it; undefined for any other. */
export const dnsAddress = (address: string): string | undefined => {
  const at = address.lastIndexOf('@');
  const name = dnsName(address.slice(at + 1));
  return name !== undefined && plainLocalPart.test(address.slice(0, Math.max(0, at)))
    ? `${address.slice(0, at)}@${name}`
    : undefined;
};
