/** Stands in for AliExpress's open platform: its signature, its token refresh, and the four product methods we use. */
import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import { sign } from '../../../shared/marketplaces/aliexpress/sign.ts';
import { limits } from '../../../shared/marketplaces/limits.ts';
import type { AliexpressProduct } from './aliexpress-product.ts';
import { changed, shown, shownSince, truth } from './lagged.ts';
import { type Asked, type Call, json, type Reply, type StandIn } from './reply.ts';
import type { World } from './world.ts';

const syncFailure = (code: string, msg: string): Reply =>
  json(200, { error_response: { type: 'ISV', code, msg, request_id: randomUUID() } });

const restFailure = (code: string, message: string): Reply =>
  json(200, { type: 'ISV', code, message, request_id: randomUUID() });

const answered = (method: string, result: unknown): Reply =>
  json(200, { [`${method.replaceAll('.', '_')}_response`]: { result, request_id: randomUUID() } });

const windowMs = 7_200_000;

const authorisedForMs = 60 * 86_400_000;

const ListQuery = z.object({
  product_status_type: z.string(),
  product_id: z.optional(z.coerce.string()),
  sku_code: z.optional(z.string()),
  current_page: z._default(z.int(), 1),
  page_size: z._default(z.int().check(z.maximum(100)), 20),
});

const listQueryIn = (text: string | undefined): z.infer<typeof ListQuery> | undefined => {
  try {
    return ListQuery.safeParse(JSON.parse(text ?? '')).data;
  } catch {
    return undefined;
  }
};

const prefix = 'aliexpress.';
const getProduct = `${prefix}solution.product.info.get`;
const listProducts = `${prefix}solution.product.list.get`;
const offline = `${prefix}postproduct.redefining.offlineaeproduct`;
const online = `${prefix}postproduct.redefining.onlineaeproduct`;

/** The access token with which an account begins. */
export const firstToken = (account: string): string => `ae-access-${account}`;

/** What an application may call a day while it is in test (open.alitrip.com 108105). */
const grantedPerDay = 5_000;
const dayMs = 86_400_000;
/** A day ends at midnight in Beijing (108426). */
const beijingMs = 8 * 3_600_000;

export const createAliexpress = (world: World, callsPerDay = grantedPerDay): StandIn => {
  const revoked = new Set<string>();
  const authorisedUntil = world.now() + authorisedForMs;
  /** the one refresh token that an account has left, once it used the first */
  const refreshTokens = new Map<string, string>();
  const accountOf = (appKey: string | undefined) => /^ae-(.+)$/.exec(appKey ?? '')?.[1];
  const holder = (token: string, account: string): boolean =>
    !revoked.has(token) && (token === firstToken(account) || world.holder(token) === account);

  /** Whose call it is, or what is wrong with its signature. */
  const caller = (params: Record<string, string>, path: string): { account: string } | { wrong: string } => {
    const account = accountOf(params.app_key);
    if (!account) return { wrong: 'InvalidAppKey' };
    if (params.sign !== sign(params, world.secret(account), path)) return { wrong: 'IncompleteSignature' };
    const age = Math.abs(world.now() - Number(params.timestamp));
    return age <= windowMs ? { account } : { wrong: 'IllegalTimestamp' };
  };

  const made = new Map<string, { day: number; calls: number }>();
  /** Counts a call; how many seconds the application is shut out for, once it made too many that day. */
  const shutOutFor = (account: string): number => {
    const now = world.now() + beijingMs;
    const day = Math.floor(now / dayMs);
    const before = made.get(account);
    const calls = before?.day === day ? before.calls + 1 : 1;
    made.set(account, { day, calls });
    return calls > callsPerDay ? Math.ceil(((day + 1) * dayMs - now) / 1_000) : 0;
  };

  const viewOf = (product: AliexpressProduct) => shown(product.state, world.now());

  const info = (account: string, id: string | undefined): Reply => {
    const product = world.state.aliexpress.find((p) => p.account === account && p.productId === id);
    if (!product) return syncFailure('090014', 'The product does not exist.');
    const { title, skus, status } = viewOf(product);
    return answered(getProduct, {
      product_id: Number(product.productId),
      subject: title,
      currency_code: product.currency,
      category_id: 200000345,
      freight_template_id: 1000,
      image_u_r_ls: `https://images.example.com/${product.productId}.jpg`,
      product_price: skus[0]?.price.toFixed(2),
      product_status_type: status,
      aeop_ae_product_s_k_us: {
        global_aeop_ae_product_sku: skus.map(({ sku, price, quantity }) => ({
          id: `14:${sku}`,
          sku_code: sku,
          sku_price: price.toFixed(2),
          currency_code: product.currency,
          ipm_sku_stock: quantity,
          sku_stock: quantity > 0,
        })),
      },
    });
  };

  const list = (account: string, text: string | undefined): Reply => {
    const query = listQueryIn(text);
    if (!query) return syncFailure('40', 'Missing or invalid aeop_a_e_product_list_query.');
    const found = world.state.aliexpress.filter((p) => {
      const { status, skus } = viewOf(p);
      return (
        p.account === account &&
        status === query.product_status_type &&
        (query.product_id ?? p.productId) === p.productId &&
        (query.sku_code === undefined || skus.some(({ sku }) => sku === query.sku_code))
      );
    });
    const start = (query.current_page - 1) * query.page_size;
    const page = found.slice(start, start + query.page_size).map((p) => ({
      product_id: Number(p.productId),
      subject: viewOf(p).title,
      currency_code: p.currency,
      gmt_modified: new Date(shownSince(p.state, world.now())).toISOString().slice(0, 19).replace('T', ' '),
      ...(viewOf(p).wsDisplay ? { ws_display: viewOf(p).wsDisplay } : {}),
    }));
    return answered(listProducts, {
      success: true,
      current_page: query.current_page,
      total_page: Math.ceil(found.length / query.page_size),
      product_count: found.length,
      aeop_a_e_product_display_d_t_o_list: { item_display_dto: page },
    });
  };

  /** What changing one product comes to: an error code, or undefined when it was changed. */
  const changeOne = (account: string, method: string, id: string): string | undefined => {
    const product = world.state.aliexpress.find((p) => p.account === account && p.productId === id);
    if (!product) return '090014';
    const before = truth(product.state);
    const goesOn = method === online;
    if (goesOn && before.wsDisplay === 'punish_offline') return '090012';
    if (goesOn && before.status !== 'offline') return '090015';
    const { wsDisplay: _, ...rest } = before;
    const next = goesOn
      ? { ...rest, status: 'onSelling' as const }
      : { ...rest, status: 'offline' as const, wsDisplay: before.wsDisplay ?? ('user_offline' as const) };
    product.state = changed(product.state, next, world.now(), world.lagMs);
    const effective = before.status !== next.status;
    const operation = goesOn ? 'onlineaeproduct' : 'offlineaeproduct';
    world.did({ marketplace: 'aliexpress', account, operation, target: id, effective });
    return undefined;
  };

  const change = async (account: string, method: string, ids: string[]): Promise<Reply> => {
    if (ids.length === 0 || ids.length > 50) return syncFailure('41', 'product_ids: 1 to 50 numbers.');
    const failed = ids.flatMap((id) => {
      const error_code = changeOne(account, method, id);
      return error_code ? [{ error_code, product_ids: [Number(id)] }] : [];
    });
    await world.save();
    return answered(method, {
      success: failed.length < ids.length,
      modify_count: ids.length - failed.length,
      ...(failed.length > 0
        ? { error_code: failed[0]?.error_code, error_message: 'Not all were changed.' }
        : {}),
      error_details: failed,
    });
  };

  const sync = (params: Record<string, string>): Reply | Promise<Reply> => {
    const { method = '', session = '' } = params;
    const who = caller(params, '');
    if ('wrong' in who) return syncFailure(who.wrong, `The request was refused: ${who.wrong}.`);
    const { account } = who;
    if (!holder(session, account)) return syncFailure('27', 'Invalid session.');
    const seconds = shutOutFor(account);
    if (seconds > 0) return usedUp(seconds);
    const kind = method === offline || method === online ? 'act' : 'read';
    if (world.limited({ bucket: `aliexpress/${account}/${kind}`, ...limits.aliexpress[kind] }) > 0)
      return tooMany();
    if (method === getProduct) return info(account, params.product_id);
    if (method === listProducts) return list(account, params.aeop_a_e_product_list_query);
    return change(account, method, (params.product_ids ?? '').split(';').filter(Boolean));
  };

  const refresh = (params: Record<string, string>): Reply => {
    const who = caller(params, '/auth/token/refresh');
    if ('wrong' in who) return restFailure(who.wrong, `The request was refused: ${who.wrong}.`);
    const asked = params.refresh_token ?? '';
    const first = `ae-refresh-${who.account}`;
    if (asked !== (refreshTokens.get(who.account) ?? asked) || !asked.startsWith(first)) {
      return restFailure('IllegalRefreshToken', 'The specified refresh token is invalid or expired.');
    }
    const { token, seconds } = world.grant(who.account);
    const next = `${first}-${randomUUID()}`;
    refreshTokens.set(who.account, next);
    return json(200, {
      access_token: token,
      refresh_token: next,
      expires_in: seconds,
      // the authorisation's own end, which a renewal does not put off
      refresh_expires_in: Math.round((authorisedUntil - world.now()) / 1_000),
      refresh_token_valid_time: authorisedUntil,
      expire_time: world.now() + seconds * 1_000,
      code: '0',
      request_id: randomUUID(),
    });
  };

  const tooMany = (retryAfter = 1): Reply =>
    syncFailure('ApiCallLimit', `This ban will last for ${retryAfter} more seconds`);

  const usedUp = (seconds: number): Reply =>
    json(200, {
      error_response: {
        code: 7,
        msg: 'App Call Limited',
        sub_code: 'accesscontrol.limited-by-app-access-count',
        sub_msg: `This ban will last for ${seconds} more seconds`,
        request_id: randomUUID(),
      },
    });

  const paramsOf = (asked: Asked): Record<string, string> =>
    Object.fromEntries(new URLSearchParams(asked.body));

  return {
    match(asked): Call | undefined {
      const params = paramsOf(asked);
      if (asked.url.pathname === '/aliexpress/rest/auth/token/refresh') {
        return { operation: 'token', run: () => refresh(params) };
      }
      if (asked.url.pathname !== '/aliexpress/sync') return undefined;
      const { method = '' } = params;
      if (![getProduct, listProducts, offline, online].includes(method)) {
        return { operation: method, run: () => syncFailure('22', 'Invalid method.') };
      }
      const target = params.product_id ?? params.product_ids;
      return {
        operation: method,
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
          revoked.add(params.session ?? '');
          return syncFailure('27', 'Invalid session.');
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
          return json(500, {
            type: 'SYSTEM',
            code: 'SystemError',
            message: 'System error.',
            request_id: randomUUID(),
          });
      }
    },

    page(id) {
      const product = world.state.aliexpress.find((p) => p.productId === id);
      if (!product) return undefined;
      const { title, skus, status } = viewOf(product);
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
