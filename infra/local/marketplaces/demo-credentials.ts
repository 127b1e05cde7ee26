import { firstToken } from './aliexpress/access.ts';
import { sellerIdOf } from './amazon/access.ts';
import type { Endpoints } from './start-marketplaces.ts';

/** The credentials of an account at the stand-ins, by marketplace, as a store's secret would hold them. */
export const demoCredentials = (
  endpoints: Endpoints,
  account = 'demo',
  /** how often the account's secret was changed */
  rotation = 0,
): Record<'amazon' | 'ebay' | 'aliexpress', Record<string, unknown>> => ({
  amazon: {
    marketplace: 'amazon',
    site: endpoints.amazon,
    endpoint: endpoints.amazon,
    lwaEndpoint: `${endpoints.amazon}/auth/o2/token`,
    clientId: `amzn1.application-oa2-client.${account}`,
    clientSecret: `secret-of-${account}-${rotation}`,
    refreshToken: `Atzr|${account}`,
    sellerId: sellerIdOf(account),
    marketplaceIds: ['ATVPDKIKX0DER'],
  },
  ebay: {
    marketplace: 'ebay',
    site: endpoints.ebay,
    endpoint: endpoints.ebay,
    tradingEndpoint: `${endpoints.ebay}/ws/api.dll`,
    tokenEndpoint: `${endpoints.ebay}/identity/v1/oauth2/token`,
    appId: `app-${account}`,
    certId: `secret-of-${account}-${rotation}`,
    refreshToken: `v^1.1#refresh-${account}`,
    siteId: '0',
    marketplaceId: 'EBAY_US',
  },
  aliexpress: {
    marketplace: 'aliexpress',
    site: endpoints.aliexpress,
    gateway: `${endpoints.aliexpress}/sync`,
    rest: `${endpoints.aliexpress}/rest`,
    appKey: `ae-${account}`,
    appSecret: `secret-of-${account}-${rotation}`,
    accessToken: firstToken(account),
    refreshToken: `ae-refresh-${account}`,
  },
});
