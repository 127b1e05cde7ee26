import { authorisedUntilOf } from '../marketplaces/connection.ts';
import { connectAgain, whyToConnect } from '../marketplaces/errors.ts';
import { forgetLapse, keepLapse, lapseOf } from '../marketplaces/lapses.ts';
import { marketplaceName } from '../marketplaces/names.ts';
import type { Marketplace } from '../marketplaces/port.ts';
import { inChinese } from '../recorded/in-chinese.ts';
import { names } from '../recorded/names.ts';
import { tellOfAccount } from '../response/account-mail.ts';
import type { Store } from '../store/store.ts';
import type { CorroborationServices } from './services.ts';

/** What the log says each time that an account is found not to work; an alarm counts these lines. */
export const accountLapsed = 'an account must be connected again';

/** Time enough to ask a seller who is on holiday. */
const aheadMs = 14 * 86_400_000;

/** Remembers a lapse, and tells the store's team of it once. */
const takeUp = async (
  services: CorroborationServices,
  store: Store,
  marketplace: Marketplace,
  { why, until }: { why: string; until?: string },
): Promise<void> => {
  const { cases, clock, log } = services;
  if (until === undefined) log.error(accountLapsed, { storeId: store.id, marketplace, why });
  const known = await lapseOf(cases, { storeId: store.id, marketplace });
  // that it ends soon and that it has ended are two pieces of news
  const before = known?.until === until ? known : undefined;
  if (before?.told) return;
  const since = before?.since ?? clock.now().toISOString();
  const lapse = { storeId: store.id, marketplace, why, since, ...(until !== undefined && { until }) };
  const kept = await keepLapse(cases, { ...lapse, told: false }, known);
  const platform = names[`platform.${marketplace}`][1];
  await tellOfAccount(services, store, {
    subject:
      until === undefined
        ? {
            en: `Connect ${marketplaceName(marketplace)} again: it no longer accepts our authorisation`,
            zh: `请重新连接${platform}：授权已失效`,
          }
        : {
            en: `Connect ${marketplaceName(marketplace)} again before ${until.slice(0, 10)}`,
            zh: `请在 ${until.slice(0, 10)} 之前重新连接${platform}`,
          },
    about: `lapse ${marketplace} ${since}`,
    lines: [
      { en: why, zh: inChinese(why) },
      until === undefined
        ? {
            en: 'Until then no listing there is taken off sale or put back, and nobody watches them.',
            zh: '在此之前，那里的商品既不会下架也不会恢复在售，也无人监看。',
          }
        : {
            en: 'After that no listing there is taken off sale or put back, and nobody watches them.',
            zh: '到期之后，那里的商品既不会下架也不会恢复在售，也无人监看。',
          },
    ],
  });
  await keepLapse(cases, { ...lapse, told: true }, kept);
};

/** How an account stands after it was asked for something. */
export type AccountStanding = 'works' | 'ends-soon' | 'lapsed';

/**
 * Asks an account something, and takes up what comes to light of the account itself: that it must be connected again, now
 * or soon, or that it works. Throws as `ask` does where that is about anything else, and as the post does.
 */
export const watchAccount = async (
  services: CorroborationServices,
  store: Store,
  marketplace: Marketplace,
  ask: () => Promise<void>,
): Promise<AccountStanding> => {
  try {
    await ask();
  } catch (error) {
    const why = whyToConnect(error, { storeId: store.id, marketplace });
    if (why === undefined) throw error;
    await takeUp(services, store, marketplace, { why });
    return 'lapsed';
  }
  const { cases, clock, marketplaces } = services;
  const until = authorisedUntilOf(await marketplaces.credentials(store.id, marketplace));
  if (until !== undefined && Date.parse(until) - clock.now().getTime() < aheadMs) {
    const why = `The authorisation of store ${store.id} at ${marketplaceName(marketplace)} ends on ${until.slice(0, 10)}, whatever we do. ${connectAgain(store.id, marketplace)}`;
    await takeUp(services, store, marketplace, { why, until });
    return 'ends-soon';
  }
  await forgetLapse(cases, { storeId: store.id, marketplace });
  return 'works';
};
