/** The part of an address after its last `@`, in lower case; empty when there is none. */
export const domainOf = (address: string): string => {
  const at = address.lastIndexOf('@');
  return at < 0
    ? ''
    : address
        .slice(at + 1)
        .toLowerCase()
        .replace(/\.$/, '');
};

/** Whether one domain is the other, or below it; both in lower case. */
export const isWithin = (domain: string, other: string): boolean =>
  domain === other || domain.endsWith(`.${other}`);
