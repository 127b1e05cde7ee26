import * as z from 'zod/mini';
import { Platform } from '../../mail/vocabulary.ts';
import { ComplainantRole, Decision, Effect, ListingIdType, NoticeKind, Right } from '../vocabulary.ts';

/** The words of the mail that show a value, copied exactly. */
const Quote = z
  .string()
  .check(
    z.minLength(2),
    z.maxLength(300),
    z.describe('the shortest passage of the mail that shows this value, copied character by character'),
  );

const quoted = <T extends z.ZodMiniType>(value: T, means: string) =>
  z.strictObject({ value: value.check(z.describe(means)), quote: Quote });

/** One listing, as the model may name it. */
export const ListingAnswer = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(60)),
  idType: ListingIdType,
  platform: Platform,
  quote: Quote,
});

export const ComplaintIdAnswer = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(60)),
  quote: Quote,
});

export const ComplainantAnswer = z.strictObject({
  role: ComplainantRole.check(
    z.describe('principal: the rights owner; agent or attorney: acts for the owner'),
  ),
  name: z.optional(z.string().check(z.minLength(2), z.maxLength(90))),
  email: z.optional(z.string().check(z.maxLength(254))),
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
  ...z.partial(z.object(words)).shape,
  listings: z.optional(z.array(ListingAnswer).check(z.maxLength(most.listings))),
  complaintIds: z.optional(z.array(ComplaintIdAnswer).check(z.maxLength(most.complaintIds))),
  complainants: z.optional(z.array(ComplainantAnswer).check(z.maxLength(most.complainants))),
});
