/**
 * The parts of AliExpress's answers that we read, named as in its API pages (30164, 30167, 42383, 42384). Numbers come
 * as numbers or as text, and a list comes inside an object named after its element.
 */
import * as z from 'zod/mini';

const Text = z.pipe(z.union([z.string(), z.number()]), z.transform(String));

/** `/sync` wraps a failure, `/rest` does not; both usually come with HTTP 200. */
export const Failure = z.union([
  z.pipe(
    z.object({
      error_response: z.object({
        type: z.optional(z.string()),
        code: Text,
        msg: z._default(z.string(), ''),
        sub_code: z.optional(z.string()),
        sub_msg: z.optional(z.string()),
        request_id: z.optional(z.string()),
      }),
    }),
    z.transform(({ error_response: e }) => ({
      type: e.type,
      code: e.sub_code ?? e.code,
      codes: e.sub_code === undefined ? [e.code] : [e.code, e.sub_code],
      message: e.sub_msg ?? e.msg,
      requestId: e.request_id,
    })),
  ),
  z.pipe(
    z.object({
      type: z.enum(['ISV', 'ISP', 'SYSTEM']),
      code: Text,
      message: z._default(z.string(), ''),
      request_id: z.optional(z.string()),
    }),
    z.transform((e) => ({
      type: e.type,
      code: e.code,
      codes: [e.code],
      message: e.message,
      requestId: e.request_id,
    })),
  ),
]);
export type Failure = z.infer<typeof Failure>;

const Sku = z.object({
  id: z.optional(z.string()),
  sku_code: z.optional(z.string()),
  sku_price: z.optional(Text),
  sku_discount_price: z.optional(Text),
  currency_code: z.optional(z.string()),
  ipm_sku_stock: z.optional(z.coerce.number().check(z.int())),
});

export const Product = z.object({
  product_id: Text,
  subject: z._default(z.string(), ''),
  currency_code: z.optional(z.string()),
  category_id: z.optional(Text),
  freight_template_id: z.optional(Text),
  image_u_r_ls: z.optional(z.string()),
  product_price: z.optional(Text),
  product_status_type: z.string(),
  aeop_ae_product_s_k_us: z._default(z.object({ global_aeop_ae_product_sku: z._default(z.array(Sku), []) }), {
    global_aeop_ae_product_sku: [],
  }),
});
export type Product = z.infer<typeof Product>;

const Listed = z.object({
  product_id: Text,
  subject: z._default(z.string(), ''),
  ws_display: z.optional(z.string()),
  /** when it was last edited */
  gmt_modified: z.optional(z.string()),
});

export const ListResult = z.object({
  current_page: z._default(z.coerce.number().check(z.int()), 1),
  total_page: z._default(z.coerce.number().check(z.int()), 0),
  product_count: z._default(z.coerce.number().check(z.int()), 0),
  aeop_a_e_product_display_d_t_o_list: z._default(
    z.object({ item_display_dto: z._default(z.array(Listed), []) }),
    { item_display_dto: [] },
  ),
});
export type ListResult = z.infer<typeof ListResult>;

/** `success` alone proves nothing: some of the named products may be in `error_details`. */
export const ChangeResult = z.object({
  success: z.boolean(),
  modify_count: z.optional(z.coerce.number().check(z.int())),
  error_code: z.optional(Text),
  error_message: z.optional(z.string()),
  error_details: z._default(
    z.array(z.object({ error_code: Text, product_ids: z._default(z.array(Text), []) })),
    [],
  ),
});
export type ChangeResult = z.infer<typeof ChangeResult>;

export const RefreshedToken = z.object({
  access_token: z.string(),
  refresh_token: z.optional(z.string()),
  /** seconds */
  expires_in: z.optional(z.coerce.number()),
  refresh_expires_in: z.optional(z.coerce.number()),
});
export type RefreshedToken = z.infer<typeof RefreshedToken>;
