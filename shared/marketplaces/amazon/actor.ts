/**
 * Amazon through Listings Items 2021-08-01. An offer is a SKU in all stores (marketplace ids) of the account.
 * Every change reads the state first: what already is as asked is not sent again.
 */
import type { MarketplaceActing } from '../../platform/ports.ts';
import { MarketplaceRefused } from '../errors.ts';
import type { ActionResult, Issue, MarketplaceActor, MarketplaceReader, Offer } from '../port.ts';
import { already, asResult, calledOff, combined, held, rejected, STILL_OFF } from '../result.ts';
import type { Account } from '../session.ts';
import { patchItem } from './client.ts';
import { type Facet, sameStock } from './facet.ts';
import { findOffers } from './find.ts';
import { delistPatch, delistWords, type Patch, relistPatch } from './patches.ts';
import { type AmazonSession, amazonSession } from './session.ts';
import { offerState, Restore, readStores, snapshotOf } from './stores.ts';

interface Change {
  marketplaceId: string;
  patch: Patch;
}

const plain = (issues: Issue[]): Issue[] => issues.map(({ code, message }) => ({ code, message }));

const gone = (sku: string) => rejected('gone', 'NOT_FOUND', `no store of this account lists ${sku}`);

/** In what way a store's offer is not as our delisting left it; undefined when it is, or is back already. */
const editedSince = (then: Facet, now: Facet): string | undefined => {
  if (then.method !== now.method) return 'its fulfilment was changed meanwhile';
  if (then.fingerprint !== now.fingerprint) return 'its title, price or terms were edited meanwhile';
  if (then.method === 'stock' && now.offered && !sameStock(then, now)) return 'its stock was set meanwhile';
  return undefined;
};

/** What was edited, and the stores in which the offer is off sale meanwhile. */
const edited = (edits: readonly string[], waiting: readonly Change[]): ActionResult => ({
  result: 'rejected',
  why: 'conflict',
  issues: [
    ...edits.map((message) => ({ code: 'EDITED', message })),
    ...waiting.map(({ marketplaceId }) => ({ code: STILL_OFF, message: `${marketplaceId}: still off sale` })),
  ],
});

/**
 * Whether a reading that looks as if the offer was never off sale knows of changes after the snapshot. If it does not,
 * our delisting may be accepted and not shown yet, and restoring is called for; where it is not, it changes nothing.
 */
const knowsOfLater = ({ updatedAt }: Facet, takenAt: string): boolean =>
  updatedAt !== undefined && Date.parse(updatedAt) > Date.parse(takenAt);

const readerOn = (account: Account, session: AmazonSession): MarketplaceReader => ({
  marketplace: 'amazon',
  find: (ref) => findOffers(account, session, ref),
  async snapshot(offer) {
    const stores = await readStores(account, session, offer.sku);
    if (stores.length > 0) return snapshotOf(offer, stores, account.clock.now());
    throw new MarketplaceRefused('gone', [{ code: 'NOT_FOUND', message: `${offer.sku} is not listed` }]);
  },
  read: async (offer) => offerState(await readStores(account, session, offer.sku)),
});

/** What the account can be asked. */
export const amazonReader = (account: Account): MarketplaceReader =>
  readerOn(account, amazonSession(account));

const submit = (account: Account, session: AmazonSession, { sku }: Offer, { marketplaceId, patch }: Change) =>
  asResult(async () => {
    const { submission, requestId } = await patchItem(account, session, {
      sku,
      marketplaceId,
      patch,
      preview: false,
    });
    const id = requestId ? { requestId } : {};
    if (submission.status === 'ACCEPTED') return { result: 'accepted', ...id };
    // HTTP 200, and yet nothing was changed
    return { result: 'rejected', why: 'invalid', issues: plain(submission.issues), ...id };
  });

/** … and told. */
export const amazonActor = (account: Account & { access: MarketplaceActing }): MarketplaceActor => {
  const session = amazonSession(account);
  const submitAll = (offer: Offer, changes: Change[]) =>
    Promise.all(changes.map((change) => submit(account, session, offer, change)));

  return {
    ...readerOn(account, session),

    async preview({ sku }, snapshot) {
      const calls: string[] = [];
      const issues: Issue[] = [];
      const { facets } = Restore.parse(snapshot.restore);
      for (const facet of facets.filter(({ offered, enforced }) => offered && !enforced)) {
        const patch = delistPatch(facet, new Date(snapshot.takenAt));
        const { submission } = await patchItem(account, session, {
          sku,
          marketplaceId: facet.marketplaceId,
          patch,
          preview: true,
        });
        calls.push(`patchListingsItem ${sku} in ${facet.marketplaceId}: ${delistWords(facet)}`);
        issues.push(...plain(submission.issues));
      }
      return { calls, issues };
    },

    delist: (offer, snapshot, goAhead) =>
      asResult(async () => {
        const stores = await readStores(account, session, offer.sku);
        if (stores.length === 0) return gone(offer.sku);
        const offered = stores.filter(({ facet }) => facet.offered);
        if (offered.length === 0) return already();
        const open = offered.filter(({ facet }) => !facet.enforced);
        if (open.length === 0) return held(offered.flatMap(({ issues }) => issues));
        const takenAt = new Date(snapshot.takenAt);
        const changes = open.map(({ facet }) => ({
          marketplaceId: facet.marketplaceId,
          patch: delistPatch(facet, takenAt),
        }));
        if ((await goAhead) === false) return calledOff;
        return combined(await submitAll(offer, changes));
      }),

    relist: ({ offer, takenAt, restore }) =>
      asResult(async () => {
        const stores = await readStores(account, session, offer.sku);
        const changes: Change[] = [];
        const refusals: ActionResult[] = [];
        const edits: string[] = [];
        for (const then of Restore.parse(restore).facets.filter(({ offered }) => offered)) {
          const { marketplaceId } = then;
          const now = stores.find(({ facet }) => facet.marketplaceId === marketplaceId);
          const edit = now && editedSince(then, now.facet);
          if (!now) refusals.push(gone(offer.sku));
          else if (now.facet.enforced) refusals.push(held(now.issues));
          else if (edit) edits.push(`${marketplaceId}: ${edit}`);
          else if (!now.facet.offered || !knowsOfLater(now.facet, takenAt))
            changes.push({ marketplaceId, patch: relistPatch(then) });
        }
        // an edit is shown to a person before any store's offer comes back
        if (edits.length > 0) return edited(edits, changes);
        if (refusals.length + changes.length === 0) return already();
        return combined([...refusals, ...(await submitAll(offer, changes))]);
      }),
  };
};
