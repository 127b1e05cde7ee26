import type { Marketplace } from './port.ts';

/** The command that connects a store to a marketplace, anew where it was connected before. */
export const connectCommand = (storeId: string, marketplace: Marketplace): string =>
  `npm run store -- connect ${storeId} ${marketplace} --credentials FILE.json`;
