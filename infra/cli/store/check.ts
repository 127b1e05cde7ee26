import { catalogueReader } from '../../../shared/marketplaces/catalogue.ts';
import { waitingOf } from '../../../shared/marketplaces/catalogue-refresh.ts';
import { checkAccount } from '../../../shared/marketplaces/check.ts';
import { authorisedUntilOf } from '../../../shared/marketplaces/connection.ts';
import { forgetLapse } from '../../../shared/marketplaces/lapses.ts';
import { systemClock } from '../../../shared/platform/clock.ts';
import { ownAddresses } from '../../../shared/store/own-addresses.ts';
import type { Store } from '../../../shared/store/store.ts';
import type { Keeper } from './keeper.ts';
import { noneConnected } from './known-store.ts';
import { missingNotifications } from './notifications.ts';

/** What a store can do and what it still lacks, a line each; `complete` when nothing is missing. */
export const checkStore = async (
  keeper: Keeper,
  store: Store,
): Promise<{ lines: string[]; complete: boolean }> => {
  const { cases, marketplaces, notifications } = keeper;
  const lines = [`Store ${store.id} (${store.name}), inbox ${store.inbox}`];
  let complete = true;
  const missing = (line: string) => {
    complete = false;
    lines.push(`  ✗ ${line}`);
  };

  if (store.forwarders.length === 0)
    missing(
      'nobody is enrolled to forward by hand: add --forwarder ADDRESS (automatic forwarding needs none)',
    );
  lines.push(
    `  · only complaints that platforms wrote to ${[...ownAddresses(store)].join(', ')} act by themselves; add --forwarder ADDRESS where they write to another`,
  );
  if (store.marketplaces.length === 0) missing(noneConnected(store.id));
  for (const marketplace of store.marketplaces) {
    const account = await checkAccount(marketplaces, store.id, marketplace, systemClock);
    if (account.works) {
      await forgetLapse(cases, { storeId: store.id, marketplace });
      lines.push(
        `  ✓ ${marketplace} answers${account.listings === undefined ? '' : `: ${account.listings} listings`}`,
      );
      const until = authorisedUntilOf(await marketplaces.credentials(store.id, marketplace));
      if (until !== undefined)
        lines.push(`  · ${marketplace} must be connected again before ${until.slice(0, 10)}`);
    } else for (const problem of account.problems) missing(`${marketplace}: ${problem}`);
    const waiting = await waitingOf(cases, { storeId: store.id, marketplace });
    if (waiting > 0)
      lines.push(
        `  · ${marketplace}: ${waiting} listings are still to be read into the catalogue, some each day`,
      );
    if (marketplace === 'amazon' && account.works && notifications) {
      const silent = await missingNotifications(keeper, store, notifications);
      for (const problem of silent) missing(`${marketplace}: ${problem}`);
      if (silent.length === 0) lines.push('  ✓ amazon notifies us of listings and of the account');
    }
  }
  const items = await catalogueReader(cases).count(store.id);
  if (items === 0)
    missing(
      `the catalogue is empty, so no listing can be found: ${store.marketplaces.length === 0 ? 'connect a marketplace, then ' : ''}npm run store -- catalogue ${store.id} --load (or --csv FILE.csv, from a spreadsheet)`,
    );
  else lines.push(`  ✓ ${items} SKUs in the catalogue`);
  if (store.signatories.length === 0)
    lines.push(
      '  · nobody may sign sworn statements (counter-notices); add --signatory NAME if you need them',
    );
  return { lines, complete };
};
