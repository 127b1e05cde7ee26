/**
 * The parts of AliExpress's answers that we read, named as in its API pages (30164, 30167, 42383, 42384). Numbers come
 * as numbers or as text, and a list comes inside an object named after its element.
 */
import * as z from 'zod';

const Text = z.union([z.string(), z.number()]).transform(String);

/** `/sync` wraps a failure, `/rest` does not; both usually come with HTTP 200. */
export const Failure = z.union([
  z
    .object({
      error_response: z.object({
        code: Text,
        msg: z.string().default(''),
        sub_code: z.string().optional(),
        sub_msg: z.string().optional(),
        request_id: z.string().optional(),
      }),
    })
    .transform(({ error_response: e }) => ({
      type: 'ISV',
      code: e.sub_code ?? e.code,
      codes: [e.code, e.sub_code ?? ''],
      message: e.sub_msg ?? e.msg,
      requestId: e.request_id,
    })),
  z
    .object({
      type: z.enum(['ISV', 'ISP', 'SYSTEM']),
      code: Text,
      message: z.string().default(''),
      request_id: z.string().optional(),
    })
    .transform((e) => ({
      type: e.type,
      code: e.code,
      codes: [e.code],
      message: e.message,
      requestId: e.request_id,
    })),
]);
export type Failure = z.infer<typeof Failure>;

const Sku = z.object({
  id: z.string().optional(),
  sku_code: z.string().optional(),
  sku_price: Text.optional(),
  sku_discount_price: Text.optional(),
  currency_code: z.string().optional(),
  ipm_sku_stock: z.coerce.number().int().optional(),
});

export const Product = z.object({
  product_id: Text,
  subject: z.string().default(''),
  currency_code: z.string().optional(),
  category_id: Text.optional(),
  freight_template_id: Text.optional(),
  image_u_r_ls: z.string().optional(),
  product_price: Text.optional(),
  product_status_type: z.string(),
  aeop_ae_product_s_k_us: z
    .object({ global_aeop_ae_product_sku: z.array(Sku).default([]) })
    .default({ global_aeop_ae_product_sku: [] }),
});
export type Product = z.infer<typeof Product>;

const Listed = z.object({
  product_id: Text,
  subject: z.string().default(''),
  ws_display: z.string().optional(),
});

export const ListResult = z.object({
  current_page: z.coerce.number().int().default(1),
  total_page: z.coerce.number().int().default(0),
  product_count: z.coerce.number().int().default(0),
  aeop_a_e_product_display_d_t_o_list: z
    .object({ item_display_dto: z.array(Listed).default([]) })
    .default({ item_display_dto: [] }),
});
export type ListResult = z.infer<typeof ListResult>;

/** `success` alone proves nothing: some of the named products may be in `error_details`. */
export const ChangeResult = z.object({
  success: z.boolean(),
  modify_count: z.coerce.number().int().optional(),
  error_code: Text.optional(),
  error_message: z.string().optional(),
  error_details: z.array(z.object({ error_code: Text, product_ids: z.array(Text).default([]) })).default([]),
});
export type ChangeResult = z.infer<typeof ChangeResult>;

export const RefreshedToken = z.object({
  access_token: z.string(),
  refresh_token: z.string().optional(),
  expires_in: z.coerce.number().optional(),
});
