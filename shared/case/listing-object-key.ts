import { sha256 } from '../platform/sha256.ts';
import type { OfferKey } from './case.ts';

/**
 * The key in the evidence store of something about one of a case's listings. A SKU can be longer than a file's name may
 * be, and differ from another by a letter's case alone, which some disks do not tell apart: its hash stands for it.
 */
export const listingObjectKey = (caseId: string, { marketplace, sku }: OfferKey, what: string): string =>
  `cases/${caseId}/listings/${sha256(`${marketplace} ${sku}`).slice(0, 32)}.${what}.json`;
