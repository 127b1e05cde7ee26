import type { Platform } from '../mail/vocabulary.ts';
import type { Strategy } from './vocabulary.ts';

/** The request to withdraw; eBay sends the seller to the rights owner itself, and decides nothing before. */
export const requestToOwner = (platform: Platform): Strategy =>
  platform === 'ebay' ? 'vero-contact-owner' : 'retraction-request';

/** Whether a platform hears counter-notifications in Alibaba’s portal, and takes a complaint without one for established. */
export const hearsInAlibabasPortal = (platform: Platform): boolean =>
  platform === 'aliexpress' || platform === 'alibaba';
