import * as z from 'zod/mini';

/** What a mail is. */
export const NoticeKind = z.enum([
  /** a right is asserted against listings */
  'complaint',
  /** TRO, injunction, summons, asset freeze */
  'court-order',
  /** a rights owner or law firm writes directly: cease and desist, Abmahnung */
  'demand-letter',
  /** neutral patent evaluation (APEX): choose within a window */
  'evaluation',
  /** the platform answers an appeal or counter-notice */
  'decision',
  /** the rights owner withdraws */
  'retraction',
  /** a third seller on our listing, or our content stolen: we are the rights owner */
  'hijack-alert',
  /** platform policy that is not intellectual property */
  'policy-notice',
  /** everything else */
  'unrelated',
]);
export type NoticeKind = z.infer<typeof NoticeKind>;

/** The kinds in which somebody asserts a right against listings, through a platform, a court or by himself. */
export const asserting: ReadonlySet<NoticeKind> = new Set(['complaint', 'court-order', 'demand-letter']);

/** The kinds that answer a complaint made before. */
export const answering: ReadonlySet<NoticeKind> = new Set(['decision', 'retraction']);

/** The right that is asserted. */
export const Right = z.enum([
  'trademark',
  'counterfeit',
  'copyright',
  'design-patent',
  'utility-patent',
  'parallel-import',
  'selective-distribution',
  'unspecified',
]);
export type Right = z.infer<typeof Right>;

/** What the platform already did. */
export const Effect = z.enum([
  'listing-removed',
  'listing-warned',
  /** image or text only */
  'content-removed',
  'account-restricted',
  'account-deactivated',
  'funds-held',
  'none',
]);
export type Effect = z.infer<typeof Effect>;

/** How the platform decided an appeal or counter-notice. */
export const Decision = z.enum(['accepted', 'partly-accepted', 'rejected', 'more-information']);
export type Decision = z.infer<typeof Decision>;

/** What kind of number names a listing. */
export const ListingIdType = z.enum(['asin', 'item-number', 'product-id', 'sku', 'fnsku', 'listing-id']);
export type ListingIdType = z.infer<typeof ListingIdType>;

/** What kind of registration a right's number belongs to. */
export const RightNumberType = z.enum([
  'us-trademark-registration',
  'us-trademark-serial',
  'eu-trademark',
  'uk-trademark',
  'de-trademark',
  'cn-trademark',
  'jp-trademark',
  'wo-trademark',
  'trademark',
  'us-design-patent',
  'registered-community-design',
  'design',
  'us-utility-patent',
  'ep-patent',
  'wo-patent',
  'cn-patent',
  'patent',
  'us-copyright-registration',
  'copyright',
]);
export type RightNumberType = z.infer<typeof RightNumberType>;

/** In what role somebody stands behind a complaint. */
export const ComplainantRole = z.enum(['principal', 'agent', 'attorney', 'sender']);
export type ComplainantRole = z.infer<typeof ComplainantRole>;
