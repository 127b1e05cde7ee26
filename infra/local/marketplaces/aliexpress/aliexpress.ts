/** Stands in for AliExpress's open platform: its signature, its token refresh, and the four product methods we use. */
import { limits } from '../../../../shared/marketplaces/limits.ts';
import type { Asked, Call, Reply, StandIn } from '../reply.ts';
import type { World } from '../world.ts';
import { callerOf, createDailyShare, createSessions } from './access.ts';
import { answered, invalidSession, restFailure, syncFailure, tooMany, usedUp } from './answer.ts';
import { methods, viewOf } from './methods.ts';

/** What an application may call a day while it is in test (open.alitrip.com 108105). */
const grantedPerDay = 5_000;

const paramsOf = ({ body }: Asked): Record<string, string> => Object.fromEntries(new URLSearchParams(body));

export const createAliexpress = (world: World, callsPerDay = grantedPerDay): StandIn => {
  const sessions = createSessions(world);
  const shutOutFor = createDailyShare(world, callsPerDay);

  const sync = (params: Record<string, string>): Reply | Promise<Reply> => {
    const method = methods.get(params.method ?? '');
    if (!method) return syncFailure('22', 'Invalid method.');
    const who = callerOf(world, params, '');
    if ('wrong' in who) return syncFailure(who.wrong, `The request was refused: ${who.wrong}.`);
    const { account } = who;
    if (!sessions.isOf(params.session ?? '', account)) return invalidSession();
    const seconds = shutOutFor(account);
    if (seconds > 0) return usedUp(seconds);
    const rate = limits.aliexpress[method.kind];
    if (world.limited({ bucket: `aliexpress/${account}/${method.kind}`, ...rate }) > 0) return tooMany();
    return method.run(world, account, params);
  };

  return {
    match(asked): Call | undefined {
      const params = paramsOf(asked);
      if (asked.url.pathname === '/aliexpress/rest/auth/token/refresh')
        return { operation: 'token', run: () => sessions.refresh(params) };
      if (asked.url.pathname !== '/aliexpress/sync') return undefined;
      const target = params.product_id ?? params.product_ids;
      return {
        operation: params.method ?? '',
        ...(target === undefined ? {} : { target }),
        run: () => sync(params),
      };
    },

    wording(fault, asked) {
      const params = paramsOf(asked);
      switch (fault.kind) {
        case '429':
          return tooMany(fault.retryAfter);
        case 'expired-token':
          sessions.revoke(params.session ?? '');
          return invalidSession();
        case 'invalid':
          return answered(params.method ?? '', {
            success: false,
            modify_count: 0,
            error_code: '090019',
            error_message: 'The freight template is invalid.',
            error_details: [
              { error_code: '090019', product_ids: (params.product_ids ?? '').split(';').map(Number) },
            ],
          });
        default:
          return restFailure('SystemError', 'System error.', 'SYSTEM', 500);
      }
    },

    page(id) {
      const product = world.state.aliexpress.find((p) => p.productId === id);
      if (!product) return undefined;
      const { title, skus, status } = viewOf(world, product);
      const quantity = skus.reduce((sum, sku) => sum + sku.quantity, 0);
      return {
        site: 'AliExpress stand-in',
        title,
        brand: product.brand,
        seller: product.account,
        price: `${product.currency} ${(skus[0]?.price ?? 0).toFixed(2)}`,
        available: status === 'onSelling' && quantity > 0,
        stock: `${quantity} available`,
      };
    },
  };
};
