/** The four product methods of AliExpress that we use: one is read, all are listed, some go offline or online. */
import * as z from 'zod/mini';
import { jsonIn } from '../../../../shared/platform/json-in.ts';
import { changed, shown, shownSince, truth } from '../lagged.ts';
import type { Reply } from '../reply.ts';
import type { World } from '../world.ts';
import { answered, syncFailure } from './answer.ts';
import type { AliexpressProduct } from './product.ts';

const ListQuery = z.object({
  product_status_type: z.string(),
  product_id: z.optional(z.coerce.string()),
  sku_code: z.optional(z.string()),
  current_page: z._default(z.int(), 1),
  page_size: z._default(z.int().check(z.maximum(100)), 20),
});

const prefix = 'aliexpress.';
const getProduct = `${prefix}solution.product.info.get`;
const listProducts = `${prefix}solution.product.list.get`;
const offline = `${prefix}postproduct.redefining.offlineaeproduct`;
const online = `${prefix}postproduct.redefining.onlineaeproduct`;

/** A product as a read shows it by now. */
export const viewOf = (world: World, { state }: AliexpressProduct) => shown(state, world.now());

const productOf = (world: World, account: string, id: string | undefined): AliexpressProduct | undefined =>
  world.state.aliexpress.find((p) => p.account === account && p.productId === id);

const info = (world: World, account: string, id: string | undefined): Reply => {
  const product = productOf(world, account, id);
  if (!product) return syncFailure('090014', 'The product does not exist.');
  const { title, skus, status } = viewOf(world, product);
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

const list = (world: World, account: string, text: string | undefined): Reply => {
  const query = ListQuery.safeParse(jsonIn(text ?? '')).data;
  if (!query) return syncFailure('40', 'Missing or invalid aeop_a_e_product_list_query.');
  const found = world.state.aliexpress.filter((p) => {
    const { status, skus } = viewOf(world, p);
    return (
      p.account === account &&
      status === query.product_status_type &&
      (query.product_id ?? p.productId) === p.productId &&
      (query.sku_code === undefined || skus.some(({ sku }) => sku === query.sku_code))
    );
  });
  const start = (query.current_page - 1) * query.page_size;
  const page = found.slice(start, start + query.page_size).map((p) => {
    const { title, wsDisplay } = viewOf(world, p);
    const since = new Date(shownSince(p.state, world.now())).toISOString();
    return {
      product_id: Number(p.productId),
      subject: title,
      currency_code: p.currency,
      gmt_modified: since.slice(0, 19).replace('T', ' '),
      ...(wsDisplay ? { ws_display: wsDisplay } : {}),
    };
  });
  return answered(listProducts, {
    success: true,
    current_page: query.current_page,
    total_page: Math.ceil(found.length / query.page_size),
    product_count: found.length,
    aeop_a_e_product_display_d_t_o_list: { item_display_dto: page },
  });
};

/** What changing one product comes to: an error code, or undefined when it was changed. */
const changeOne = (world: World, account: string, method: string, id: string): string | undefined => {
  const product = productOf(world, account, id);
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

const change = async (
  world: World,
  account: string,
  method: string,
  given: string | undefined,
): Promise<Reply> => {
  const ids = (given ?? '').split(';').filter(Boolean);
  if (ids.length === 0 || ids.length > 50) return syncFailure('41', 'product_ids: 1 to 50 numbers.');
  const failed = ids.flatMap((id) => {
    const error_code = changeOne(world, account, method, id);
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

/** A method: whether it only reads, and what it does for an account. */
interface Method {
  kind: 'read' | 'act';
  run(world: World, account: string, params: Record<string, string>): Reply | Promise<Reply>;
}

const changing = (method: string): Method => ({
  kind: 'act',
  run: (world, account, { product_ids }) => change(world, account, method, product_ids),
});

/** By the name under which the gateway is asked for it. */
export const methods: ReadonlyMap<string, Method> = new Map<string, Method>([
  [getProduct, { kind: 'read', run: (world, account, { product_id }) => info(world, account, product_id) }],
  [
    listProducts,
    {
      kind: 'read',
      run: (world, account, { aeop_a_e_product_list_query: query }) => list(world, account, query),
    },
  ],
  [offline, changing(offline)],
  [online, changing(online)],
]);
