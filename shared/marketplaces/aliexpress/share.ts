import type { DailyShare } from '../daily-share.ts';
import type { Aliexpress } from './client.ts';

/**
 * Of the application's calls a day, those for details of products. Lists take one for fifty products, the look for
 * violations some 300 a store; what is left is for listings that go off sale, and for watching them.
 */
const shareOfCalls = 0.4;

/** What reading ahead may spend; stores that share an application share it. */
export const detailsShare = async (api: Aliexpress): Promise<DailyShare> => {
  const { appKey, callsPerDay } = await api.application();
  return { of: `aliexpress/${appKey}`, calls: Math.floor(callsPerDay * shareOfCalls) };
};
