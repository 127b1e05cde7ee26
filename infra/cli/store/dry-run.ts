import { readFile } from 'node:fs/promises';
import { delistedToday } from '../../../shared/case/records/daily.ts';
import { firstWith } from '../../../shared/case/records/signatures.ts';
import { catalogueReader } from '../../../shared/marketplaces/catalogue.ts';
import type { CatalogueItem } from '../../../shared/marketplaces/catalogue-item.ts';
import { actorFor } from '../../../shared/marketplaces/connect.ts';
import { connectCommand } from '../../../shared/marketplaces/connect-command.ts';
import { offersBehind } from '../../../shared/marketplaces/offers-behind.ts';
import { Marketplace, type Offer, offerOf } from '../../../shared/marketplaces/port.ts';
import type { Finding } from '../../../shared/notice/examined.ts';
import { createExaminer } from '../../../shared/notice/examiner.ts';
import { systemClock } from '../../../shared/platform/clock.ts';
import { decideDelist } from '../../../shared/policy/delist.ts';
import type { Store } from '../../../shared/store/store.ts';
import { probablyReceivedAt } from '../reading/probably-received-at.ts';
import { UsageError } from '../run-command.ts';
import { whyNot } from './answered.ts';
import type { Keeper } from './keeper.ts';

type Say = (line: string) => void;

/** What one offer is now, and each call that taking it off sale would be; `false` where its marketplace does not answer. */
const planFor = async ({ marketplaces }: Keeper, store: Store, offer: Offer, say: Say): Promise<boolean> => {
  say(`${offer.sku} (${offer.marketplace} ${offer.listingId}) ${offer.title}`);
  if (!store.marketplaces.includes(offer.marketplace)) {
    say(
      `  ✗ ${offer.marketplace} is not connected, so it cannot be asked: ${connectCommand(store.id, offer.marketplace)}`,
    );
    return false;
  }
  try {
    const actor = actorFor(offer.marketplace, {
      access: marketplaces,
      storeId: store.id,
      clock: systemClock,
    });
    const { state, issues } = await actor.read(offer);
    if (state !== 'on-sale') {
      say(`  · ${state}, so nothing would be done${issues[0] ? `: ${issues[0].message}` : ''}`);
      return true;
    }
    const snapshot = await actor.snapshot(offer);
    const { price, quantity } = snapshot;
    const facts = [
      ...(price ? [`${price.amount} ${price.currency}`] : []),
      ...(quantity === undefined ? [] : [`${quantity} in stock`]),
    ];
    say(`  · on sale${facts.length > 0 ? `, ${facts.join(', ')}` : ''}; kept, to be put back exactly`);
    const preview = await actor.preview(offer, snapshot);
    for (const call of preview.calls) say(`  → ${call}`);
    for (const { code, message } of preview.issues ?? [])
      say(`  ✗ ${offer.marketplace} objects: ${code} ${message}`);
    if (preview.issues?.length === 0) say(`  ✓ ${offer.marketplace} has tried it and objects to nothing`);
    return true;
  } catch (error) {
    say(`  ✗ ${whyNot(error)}`);
    return false;
  }
};

const planForAll = async (
  keeper: Keeper,
  store: Store,
  items: CatalogueItem[],
  say: Say,
): Promise<boolean> => {
  let answered = true;
  for (const item of items) answered = (await planFor(keeper, store, offerOf(item), say)) && answered;
  return answered;
};

/** What the store's policy says of one original of a mail, as intake would ask it. */
const judge = async (
  { cases }: Keeper,
  store: Store,
  { notice, verdict, claimedDate }: Finding,
  receivedAt: Date,
): Promise<{ items: CatalogueItem[]; reasons: string[] }> => {
  const now = new Date();
  const items = await offersBehind(cases, store.id, notice.listings);
  const first = await firstWith(cases, store, verdict);
  const today = await delistedToday(cases, store.id, now);
  const { reasons } = decideDelist({
    store,
    notice,
    verdict,
    offers: items.map(offerOf),
    protectedSkus: new Set(items.filter((item) => item.protected).map(({ sku }) => sku)),
    catalogueSize: await catalogueReader(cases).count(store.id),
    delistedToday: () => today,
    receivedAt,
    ...(claimedDate !== undefined && { claimedDate: new Date(claimedDate) }),
    ...(first !== undefined && { replayOf: first }),
    now,
  });
  return { items, reasons };
};

const forMail = async (keeper: Keeper, store: Store, raw: Uint8Array, say: Say): Promise<boolean> => {
  const receivedAt = probablyReceivedAt(raw, new Date()) ?? new Date();
  const examiner = createExaminer({ dns: 'live', workers: 1 });
  try {
    const { findings } = await examiner.examine(raw, {
      forwarders: store.forwarders,
      ownAddresses: [],
      arcForwarders: store.arcForwarders,
      ...(store.dnsRecords && { dnsRecords: store.dnsRecords }),
      receivedAt: receivedAt.toISOString(),
    });
    let answered = true;
    for (const finding of findings) {
      const { kind, right, platform } = finding.notice;
      say(`“${finding.subject}”: ${kind}, ${right}, ${platform}; its sender is ${finding.verdict.trust}`);
      const { items, reasons } = await judge(keeper, store, finding, receivedAt);
      for (const reason of reasons) say(`  ${reason}`);
      answered = (await planForAll(keeper, store, items, say)) && answered;
    }
    if (findings.length === 0) say('That file is no mail.');
    return answered;
  } finally {
    await examiner.close();
  }
};

const forListing = async (keeper: Keeper, store: Store, listingId: string, say: Say): Promise<boolean> => {
  const catalogue = catalogueReader(keeper.cases);
  const found = await Promise.all(
    Marketplace.options.map((marketplace) => catalogue.byListing(store.id, { marketplace, listingId })),
  );
  const items = found.flat();
  if (items.length === 0)
    throw new UsageError(
      `${listingId} is neither a file that can be read nor a number of a listing in the catalogue of ${store.id}.`,
    );
  return planForAll(keeper, store, items, say);
};

/**
 * Says what a complaint, given as a mail file or as the number of a listing, would come to: what the policy decides and
 * why, and each call that would be made. Asks the marketplaces, and changes nothing. `false` where one of them did not
 * answer. Throws `UsageError`.
 */
export const dryRun = async (
  keeper: Keeper,
  store: Store,
  about: string | undefined,
  say: Say,
): Promise<boolean> => {
  if (about === undefined) throw new UsageError('About what? Give a mail file, or the number of a listing.');
  say(`Dry run for ${store.id}: nothing is changed.`);
  const raw = await readFile(about).catch(() => undefined);
  return raw ? forMail(keeper, store, raw, say) : forListing(keeper, store, about, say);
};
