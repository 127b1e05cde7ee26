import type { Letters } from '../languages/letter-words.ts';
import type { Matter } from '../matter.ts';

/** Where Amazon's notices of 2019–25 send a rights owner who withdraws by mail. */
const amazonMailbox: Readonly<Record<string, string>> = {
  'amazon.com': 'notice-retraction@amazon.com',
  'amazon.de': 'notice-dispute@amazon.de',
  'amazon.fr': 'notice-dispute@amazon.fr',
};

/** The mailbox that the notice itself names; else the one that notices from the same domain named before. */
const mailboxOf = ({ retractionAddress, provenDomain }: Matter): string | undefined =>
  retractionAddress ?? (provenDomain === undefined ? undefined : amazonMailbox[provenDomain]);

/**
 * How a rights owner withdraws so that the platform takes it: only directly, never through the seller.
 *
 * Amazon's notices of 2023–24: “We can only accept retractions if the rights owner clearly states that they made an error.”
 * Nobody is asked to say so where it is not true.
 */
export const withdrawalSteps = (
  matter: Matter,
  { amazon, ebay, alibaba, other }: Letters['withdrawal'],
): readonly string[] => {
  switch (matter.platform) {
    case 'amazon':
      return amazon(mailboxOf(matter));
    case 'ebay':
      return ebay(matter.retractionAddress);
    case 'aliexpress':
    case 'alibaba':
      return alibaba;
    default:
      return other(matter.platformName);
  }
};
