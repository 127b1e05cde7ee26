import { LostRaceError, NotFoundError, TransientError } from '../../platform/errors.ts';
import type { Table } from '../../platform/ports.ts';
import { isSameOffer, type OfferKey } from '../case.ts';
import { holdsOffSale } from '../place.ts';
import { change } from '../records/case-store.ts';
import { staysOff } from '../vocabulary.ts';

/**
 * Leaves an offer that `from` took off sale to another case that keeps it off: to put it back is for that one from then on,
 * also where it found the offer off sale and took nothing off itself. A case that is over keeps it off for good where its
 * complaint was right, and so does one whose record is damaged, until a person looks at it; one that is over otherwise keeps
 * nothing off: resolves with `false`. Throws `TransientError` while too many write to it at once.
 */
export const leaveTo = async (
  cases: Table,
  other: string,
  { marketplace, sku }: OfferKey,
  { from, snapshot, at }: { from: string; snapshot?: string | undefined; at: Date },
): Promise<boolean> => {
  const isThis = (one: OfferKey) => isSameOffer(one, { marketplace, sku });
  try {
    const { closed } = await change(
      cases,
      other,
      (now) =>
        now.closed || !now.listings.some(isThis) || holdsOffSale(now).some(isThis)
          ? undefined
          : {
              type: 'listing-left-by-another-case',
              marketplace,
              sku,
              caseId: from,
              ...(snapshot !== undefined && { snapshot }),
            },
      at,
    );
    return !closed || staysOff(closed.outcome);
  } catch (error) {
    if (error instanceof LostRaceError)
      throw new TransientError(`Many write to case ${other} at once.`, { cause: error });
    if (!(error instanceof NotFoundError)) throw error;
    return true;
  }
};
