/** Where buyers see what an account lists: no secret, and kept with the store, so that whoever shows a listing can lead there. */
import type { Marketplace } from './port.ts';

/** Amazon's sites by marketplace id (SP-API, "Marketplace IDs"), its home first. */
const amazon: Record<string, string> = {
  ATVPDKIKX0DER: 'amazon.com',
  A2EUQ1WTGCTBG2: 'amazon.ca',
  A1AM78C64UM0Y8: 'amazon.com.mx',
  A2Q3Y263D00KWC: 'amazon.com.br',
  A28R8C7NBKEWEA: 'amazon.ie',
  A1RKKUPIHCS9HS: 'amazon.es',
  A1F83G8C2ARO7P: 'amazon.co.uk',
  A13V1IB3VIYZZH: 'amazon.fr',
  AMEN7PMS3EDWL: 'amazon.com.be',
  A1805IZSGTT6HS: 'amazon.nl',
  A1PA6795UKMFR9: 'amazon.de',
  APJ6JRA9NG5V4: 'amazon.it',
  A2NODRKZP88ZB9: 'amazon.se',
  AE08WJ6YKNBMC: 'amazon.co.za',
  A1C3SOZRARQ6R3: 'amazon.pl',
  ARBP9OOSHTCHU: 'amazon.eg',
  A33AVAJ2PDY3EV: 'amazon.com.tr',
  A17E79C6D8DWNP: 'amazon.sa',
  A2VIGQ35RCS4UG: 'amazon.ae',
  A21TJRUUN4KGV: 'amazon.in',
  A19VAU5U5O7RUS: 'amazon.sg',
  A39IBJ37TRP1C6: 'amazon.com.au',
  A1VC38T7YXB528: 'amazon.co.jp',
};

/** eBay's sites of their own by marketplace id (Sell Account API, MarketplaceIdEnum), its home first. */
const ebay: Record<string, string> = {
  EBAY_US: 'ebay.com',
  EBAY_CA: 'ebay.ca',
  EBAY_GB: 'ebay.co.uk',
  EBAY_IE: 'ebay.ie',
  EBAY_DE: 'ebay.de',
  EBAY_AT: 'ebay.at',
  EBAY_CH: 'ebay.ch',
  EBAY_FR: 'ebay.fr',
  EBAY_BE: 'ebay.be',
  EBAY_NL: 'ebay.nl',
  EBAY_IT: 'ebay.it',
  EBAY_ES: 'ebay.es',
  EBAY_PL: 'ebay.pl',
  EBAY_AU: 'ebay.com.au',
  EBAY_HK: 'ebay.com.hk',
};

const hosts: Record<Marketplace, Record<string, string>> = {
  amazon,
  ebay,
  aliexpress: { all: 'aliexpress.com' },
  webhook: {},
};

const at = (host: string): string => `https://www.${host}`;

/** A marketplace's site by its id, where that is one; empty otherwise. */
export const siteById = (marketplace: Marketplace, id: string): string[] => {
  const host = hosts[marketplace][id];
  return host === undefined ? [] : [at(host)];
};

/**
 * The site that a complaint is most likely about: of the account's own, or where those are not known of all the
 * marketplace has, the one whose country the sender's domain names; else the first. Undefined where there is none.
 */
export const siteFor = (
  marketplace: Marketplace,
  ofAccount: readonly string[] | undefined,
  senderDomain: string,
): string | undefined => {
  const sites = ofAccount?.length ? ofAccount : Object.values(hosts[marketplace]).map(at);
  const isSenders = (site: string) => {
    const host = new URL(site).hostname.replace(/^www\./, '');
    return senderDomain === host || senderDomain.endsWith(`.${host}`);
  };
  return sites.find(isSenders) ?? sites[0];
};
