import type { Case } from '../case/case.ts';
import { holderOf } from '../case/claims.ts';
import { delistedToday } from '../case/daily.ts';
import type { DelistDecision, Source } from '../case/events.ts';
import type { TrustVerdict } from '../mail/mail.ts';
import { catalogueReader } from '../marketplaces/catalogue.ts';
import { Finding } from '../notice/examined.ts';
import type { Clock } from '../platform/clock.ts';
import { getJson } from '../platform/json-object.ts';
import type { ObjectReader, TableReader } from '../platform/ports.ts';
import { decideDelist } from '../policy/delist.ts';
import type { Store } from '../store/store.ts';

interface Services {
  cases: TableReader;
  evidence: ObjectReader;
  clock: Clock;
}

/** The earlier original that carried the same signature, by its finding's key; undefined when this was the first. */
const replayed = async (cases: TableReader, { finding }: Source, { signature }: TrustVerdict) => {
  const first = signature && (await holderOf(cases, `signature#${signature.hash}`));
  return first === undefined || finding === `findings/${first}.json` ? undefined : first;
};

/** What the policy says of the same complaint, over the same offers, now that its sender is better proven. */
export const decideAgain = async (
  { cases, evidence, clock }: Services,
  store: Store,
  { notice, decision, sources: [source] }: Case,
  verdict: TrustVerdict,
): Promise<DelistDecision> => {
  if (!source) return decision;
  const catalogue = catalogueReader(cases);
  const { claimedDate } = await getJson(evidence, source.finding, Finding);
  const listed = await Promise.all(decision.offers.map((offer) => catalogue.byListing(store.id, offer)));
  const now = clock.now();
  const first = await replayed(cases, source, verdict);
  return decideDelist({
    store,
    notice,
    verdict,
    offers: decision.offers,
    protectedSkus: new Set(
      listed
        .flat()
        .filter((item) => item.protected)
        .map(({ sku }) => sku),
    ),
    catalogueSize: await catalogue.count(store.id),
    delistedToday: await delistedToday(cases, store.id, now),
    receivedAt: new Date(source.receivedAt),
    ...(claimedDate !== undefined && { claimedDate: new Date(claimedDate) }),
    ...(first !== undefined && { replayOf: first }),
    now,
  });
};
