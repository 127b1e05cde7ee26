import type { DailyShare } from '../daily-share.ts';
import type { Aliexpress } from './client.ts';

/**
 * Of the application's calls a day, those for details of products and those for looking again at what is off sale.
 * Lists take one for fifty products, the look for violations some 300 a store; what is left is for listings that go
 * off sale.
 */
const shares = { details: 0.4, watching: 0.3 } as const;

/** What reading ahead may spend on something; stores that share an application share it. */
export const shareFor = async (api: Aliexpress, what: keyof typeof shares): Promise<DailyShare> => {
  const { appKey, callsPerDay } = await api.application();
  return { of: `aliexpress/${appKey}/${what}`, calls: Math.floor(callsPerDay * shares[what]) };
};
