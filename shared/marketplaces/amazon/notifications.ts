/**
 * Notifications API v1: what Amazon tells unasked (amzn/selling-partner-api-models, `notifications.json`). A destination
 * belongs to the application and is kept with a token that no seller grants; a subscription belongs to the account.
 */
import * as z from 'zod/mini';
import { MarketplaceRefused } from '../errors.ts';
import { expectJson } from '../http.ts';
import type { Account } from '../session.ts';
import { send } from './send.ts';
import { type AmazonSession, amazonSession } from './session.ts';

const base = '/notifications/v1';
const scope = 'sellingpartnerapi::notifications';

/**
 * What we take, in the payload version that `amazon-notification.ts` reads, and through which of Amazon's two workflows
 * it comes (developer-docs, "Notification Type Values"): the listing notifications go through EventBridge only.
 */
const types = [
  { type: 'LISTINGS_ITEM_ISSUES_CHANGE', payloadVersion: '2023-12-13', through: 'eventBridge' },
  { type: 'LISTINGS_ITEM_STATUS_CHANGE', payloadVersion: '1.0', through: 'eventBridge' },
  { type: 'ACCOUNT_STATUS_CHANGED', payloadVersion: '2021-01-01', through: 'sqs' },
] as const;
type Taken = (typeof types)[number];

/** Where notifications are to arrive. */
export interface NotificationPlace {
  /** what the destinations are called at Amazon */
  name: string;
  queueArn: string;
  /** whose EventBridge, twelve digits */
  accountId: string;
  region: string;
}

const Destination = z.object({
  destinationId: z.string(),
  resource: z.object({
    sqs: z.nullish(z.object({ arn: z.string() })),
    eventBridge: z.nullish(z.object({ name: z.string(), region: z.string(), accountId: z.string() })),
  }),
});
type Destination = z.infer<typeof Destination>;

const Subscription = z.object({ subscriptionId: z.string(), destinationId: z.string() });

const answered = <T extends z.ZodMiniType>(payload: T) => z.object({ payload });

/** How an account stands to one type of notification. */
export type Standing = { type: Taken['type'] } & (
  | { is: 'subscribed'; subscriptionId: string }
  | { is: 'missing' }
  /** the same application has it delivered to another place, and Amazon allows one */
  | { is: 'elsewhere'; destinationId: string }
);

export interface AmazonNotifications {
  /** How the account stands to each type; changes nothing. */
  standings(): Promise<Standing[]>;
  /** Makes the destinations and subscriptions that are missing; one that is there stays, wherever it leads. */
  subscribe(): Promise<Standing[]>;
  /** The partner event source that listing notifications come from, once there is a destination for them. */
  eventSource(): Promise<string | undefined>;
}

const isFor =
  ({ queueArn, accountId, region }: NotificationPlace, through: Taken['through']) =>
  ({ resource: { sqs, eventBridge } }: Destination): boolean =>
    through === 'sqs'
      ? sqs?.arn === queueArn
      : eventBridge?.accountId === accountId && eventBridge.region === region;

const subscriptionOf = async (account: Account, session: AmazonSession, { type, payloadVersion }: Taken) => {
  const path = () => `${base}/subscriptions/${type}`;
  const query = { payloadVersion };
  try {
    const answer = await send(account, session, { operation: 'getSubscription', method: 'GET', path, query });
    return expectJson(answer, answered(Subscription)).payload;
  } catch (error) {
    if (error instanceof MarketplaceRefused && error.why === 'gone') return undefined;
    throw error;
  }
};

/** A store's notifications; throws as every call does. */
export const amazonNotifications = (account: Account, place: NotificationPlace): AmazonNotifications => {
  const session = amazonSession(account);
  const application = amazonSession(account, scope);
  const path = () => `${base}/destinations`;

  const destinations = async (): Promise<Destination[]> => {
    const answer = await send(account, application, { operation: 'getDestinations', method: 'GET', path });
    return expectJson(answer, answered(z.array(Destination))).payload;
  };

  const createDestination = async (through: Taken['through']): Promise<Destination> => {
    const { queueArn, accountId, region } = place;
    const resourceSpecification =
      through === 'sqs' ? { sqs: { arn: queueArn } } : { eventBridge: { accountId, region } };
    const body = { name: `${place.name}-${through}`, resourceSpecification };
    const call = { operation: 'createDestination', method: 'POST', path, body } as const;
    return expectJson(await send(account, application, call), answered(Destination)).payload;
  };

  const standingOf = async (taken: Taken, there: Destination | undefined): Promise<Standing> => {
    const { type } = taken;
    const found = await subscriptionOf(account, session, taken);
    if (!found) return { type, is: 'missing' };
    const { subscriptionId, destinationId } = found;
    return destinationId === there?.destinationId
      ? { type, is: 'subscribed', subscriptionId }
      : { type, is: 'elsewhere', destinationId };
  };

  const create = async (
    { type, payloadVersion }: Taken,
    { destinationId }: Destination,
  ): Promise<Standing> => {
    const answer = await send(account, session, {
      operation: 'createSubscription',
      method: 'POST',
      path: () => `${base}/subscriptions/${type}`,
      body: { payloadVersion, destinationId },
    });
    const { subscriptionId } = expectJson(answer, answered(Subscription)).payload;
    return { type, is: 'subscribed', subscriptionId };
  };

  return {
    async standings() {
      const known = await destinations();
      return Promise.all(types.map((taken) => standingOf(taken, known.find(isFor(place, taken.through)))));
    },
    async subscribe() {
      const known = await destinations();
      const standings: Standing[] = [];
      for (const taken of types) {
        let there = known.find(isFor(place, taken.through));
        const before = await standingOf(taken, there);
        if (before.is !== 'missing') {
          standings.push(before);
          continue;
        }
        if (!there) {
          there = await createDestination(taken.through);
          known.push(there);
        }
        standings.push(await create(taken, there));
      }
      return standings;
    },
    async eventSource() {
      return (await destinations()).find(isFor(place, 'eventBridge'))?.resource.eventBridge?.name;
    },
  };
};
