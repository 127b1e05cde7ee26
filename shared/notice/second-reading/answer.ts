import * as z from 'zod';
import { Platform } from '../../mail/vocabulary.ts';
import { ComplainantRole, Decision, Effect, ListingIdType, NoticeKind, Right } from '../vocabulary.ts';

/** The words of the mail that show a value, copied exactly. */
const Quote = z
  .string()
  .min(2)
  .max(300)
  .describe('the shortest passage of the mail that shows this value, copied character by character');

const quoted = <T extends z.ZodType>(value: T, means: string) =>
  z.strictObject({ value: value.describe(means), quote: Quote });

/** One listing, as the model may name it. */
export const ListingAnswer = z.strictObject({
  id: z.string().min(1).max(60),
  idType: ListingIdType,
  platform: Platform,
  quote: Quote,
});

export const ComplaintIdAnswer = z.strictObject({ id: z.string().min(1).max(60), quote: Quote });

export const ComplainantAnswer = z.strictObject({
  role: ComplainantRole.describe('principal: the rights owner; agent or attorney: acts for the owner'),
  name: z.string().min(2).max(90).optional(),
  email: z.string().max(254).optional(),
  quote: Quote,
});

/** The fields that hold one word of a vocabulary each. */
export const words = {
  kind: quoted(
    NoticeKind,
    'complaint: a right is asserted against listings. court-order: order, injunction, summons, asset freeze. demand-letter: a rights owner or law firm writes directly. evaluation: neutral patent evaluation. decision: a platform answers an appeal or counter-notice. retraction: the rights owner withdraws. hijack-alert: somebody else uses our listing or content. policy-notice: a platform policy that is not intellectual property. unrelated: anything else',
  ),
  right: quoted(Right, 'the right that is asserted; parallel-import: genuine goods outside their market'),
  effect: quoted(Effect, 'what the platform has already done; content-removed: an image or text only'),
  decision: quoted(Decision, 'only for the kind decision'),
  platform: quoted(Platform, 'whose mail it is; other: somebody who is in none of these'),
} as const;

/** How many values of each list are taken. */
export const most = { listings: 50, complaintIds: 20, complainants: 10 } as const;

/** The closed shape of a second reading: nothing but these fields, each value with the words that show it. */
export const Answer = z.strictObject({
  ...z.object(words).partial().shape,
  listings: z.array(ListingAnswer).max(most.listings).optional(),
  complaintIds: z.array(ComplaintIdAnswer).max(most.complaintIds).optional(),
  complainants: z.array(ComplainantAnswer).max(most.complainants).optional(),
});
