import type { Finding } from '../notice/examined.ts';

/** When a mail was made: what its sender signed says so first, then what it claims, at the latest when it came. */
export const madeAt = (
  { verdict, claimedDate }: Pick<Finding, 'verdict' | 'claimedDate'>,
  receivedAt: string,
): number => Date.parse(verdict.signature?.at ?? claimedDate ?? receivedAt);
