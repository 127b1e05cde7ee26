/** Stands in for eBay: OAuth, the offers of Sell Inventory 1.18, and the Trading API (`trading.ts`). */

import { type Asked, type Call, json, type StandIn } from '../reply.ts';
import type { World } from '../world.ts';
import { inventoryCall } from './inventory.ts';
import { failure, invalidToken, tooMany } from './inventory-answer.ts';
import { shownItem, shownOffer } from './number.ts';
import { tradingCall } from './trading.ts';
import { tradingFailure, tradingTooMany } from './trading-answer.ts';

const token = (world: World, asked: Asked): Call => ({
  operation: 'token',
  run() {
    const basic = /^Basic (.+)$/.exec(asked.headers.get('authorization') ?? '')?.[1] ?? '';
    const [appId = '', certId] = Buffer.from(basic, 'base64').toString().split(':');
    const account = /^app-(.+)$/.exec(appId)?.[1];
    if (!account || certId !== world.secret(account)) {
      return json(401, { error: 'invalid_client', error_description: 'client authentication failed' });
    }
    if (new URLSearchParams(asked.body).get('refresh_token') !== `v^1.1#refresh-${account}`) {
      const error_description =
        'the provided authorization refresh token is invalid or was issued to another client';
      return json(400, { error: 'invalid_grant', error_description });
    }
    const granted = world.grant(account);
    return json(200, {
      access_token: granted.token,
      expires_in: granted.seconds,
      token_type: 'User Access Token',
    });
  },
});

export const createEbay = (world: World): StandIn => {
  const isTrading = ({ url }: Asked): boolean => url.pathname === '/ebay/ws/api.dll';

  return {
    match(asked) {
      if (isTrading(asked)) return tradingCall(world, asked);
      if (asked.url.pathname === '/ebay/identity/v1/oauth2/token') return token(world, asked);
      const path = /^\/ebay\/sell\/inventory\/v1(\/.+)$/.exec(asked.url.pathname)?.[1];
      return path === undefined ? undefined : inventoryCall(world, asked, path);
    },

    wording(fault, asked) {
      const name = asked.headers.get('x-ebay-api-call-name') ?? '';
      const trading = isTrading(asked);
      switch (fault.kind) {
        case '429':
          return trading ? tradingTooMany(name, world) : tooMany(fault.retryAfter);
        case 'expired-token':
          world.revoke(asked.headers.get('x-ebay-api-iaf-token') ?? '');
          world.revoke((asked.headers.get('authorization') ?? '').replace(/^Bearer /, ''));
          return trading ? tradingFailure(name, world, '21917053', 'The token has expired.') : invalidToken();
        case 'invalid':
          return trading
            ? tradingFailure(name, world, '37', 'Input data for the tag is invalid.')
            : failure(400, 25002, 'A user error has occurred.');
        default:
          return failure(500, 25001, 'A system error has occurred.');
      }
    },

    page(number) {
      const item = world.state.ebayItems.find((i) => i.itemId === number);
      const offer = world.state.ebayOffers.find((o) => o.numbers.includes(number));
      const view = item ? shownItem(world, item) : offer && shownOffer(world, offer);
      const seller = item?.account ?? offer?.account;
      if (!view || seller === undefined) return undefined;
      return {
        site: 'eBay stand-in',
        title: view.title,
        brand: view.brand,
        seller,
        price: `${view.currency} ${view.price.toFixed(2)}`,
        available: 'active' in view ? view.active : view.listingId === number && !view.onHold,
        stock: `${view.quantity} available`,
      };
    },
  };
};
