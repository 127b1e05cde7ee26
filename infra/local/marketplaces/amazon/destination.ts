/** Where Amazon sends notifications, and which, as the stand-in keeps them. */
import * as z from 'zod/mini';

export const Sqs = z.object({ arn: z.string().check(z.regex(/^arn:aws:sqs:\S+:\S+:\S+$/)) });
export const Bridge = z.object({
  accountId: z.string().check(z.regex(/^\d{12}$/)),
  region: z.string().check(z.minLength(1)),
});

export const AmazonDestination = z.object({
  /** whose application it is of */
  account: z.string(),
  destinationId: z.string(),
  name: z.string(),
  resource: z.union([
    z.object({ sqs: Sqs }),
    z.object({ eventBridge: z.extend(Bridge, { name: z.string() }) }),
  ]),
});
export type AmazonDestination = z.infer<typeof AmazonDestination>;

export const AmazonSubscription = z.object({
  account: z.string(),
  type: z.string(),
  subscriptionId: z.string(),
  payloadVersion: z.string(),
  destinationId: z.string(),
});
