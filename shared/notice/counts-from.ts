import type { Finding } from './examined.ts';

const dayMs = 86_400_000;

/**
 * When the terms of a mail begin: a forwarded original was received when it was sent, not when it was sent on. What it
 * claims can only shorten a term, and not by more than two months.
 */
export const countsFrom = (
  { how, claimedDate }: Pick<Finding, 'how' | 'claimedDate'>,
  receivedAt: Date,
): Date => {
  const claimed = Date.parse(claimedDate ?? '');
  const age = receivedAt.getTime() - claimed;
  return how !== 'direct' && age > 0 && age < 60 * dayMs ? new Date(claimed) : receivedAt;
};
