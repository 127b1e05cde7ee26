/** Notifications v1 of the Amazon stand-in: destinations of an application, subscriptions of an account. It sends nothing. */
import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import { jsonIn } from '../../../../shared/platform/json-in.ts';
import type { Asked, Call, Reply } from '../reply.ts';
import type { World } from '../world.ts';
import { notificationScope, type Operation, type Permitted, type Run } from './access.ts';
import { answered, badRequest, refused } from './answer.ts';
import { type AmazonDestination, Bridge, Sqs } from './destination.ts';

const NewDestination = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(256)),
  resourceSpecification: z.union([z.strictObject({ sqs: Sqs }), z.strictObject({ eventBridge: Bridge })]),
});
const NewSubscription = z.object({
  payloadVersion: z.string().check(z.minLength(1)),
  destinationId: z.string().check(z.minLength(1)),
});

/** Types that Amazon delivers through EventBridge, and into no queue. */
const byEventBridge = new Set(['LISTINGS_ITEM_ISSUES_CHANGE', 'LISTINGS_ITEM_STATUS_CHANGE']);
const types = new Set([...byEventBridge, 'ACCOUNT_STATUS_CHANGED']);

const ok = (payload: unknown): Reply => answered({ payload });

export const amazonNotifications = (world: World, permitted: Permitted) => {
  const { state } = world;
  const shown = ({ account: _, ...destination }: AmazonDestination) => destination;
  const destinationsOf = (account: string) => state.amazonDestinations.filter((d) => d.account === account);

  const createDestination = async (body: string, account: string): Promise<Reply> => {
    const asking = NewDestination.safeParse(jsonIn(body)).data;
    if (!asking) return badRequest('Invalid name or resourceSpecification');
    const { name, resourceSpecification: wanted } = asking;
    const source = `aws.partner/sellingpartnerapi.amazon.com/${'eventBridge' in wanted ? wanted.eventBridge.accountId : ''}/amzn1.sellerapps.app.${account}`;
    const resource = 'sqs' in wanted ? wanted : { eventBridge: { ...wanted.eventBridge, name: source } };
    const same = JSON.stringify(resource);
    if (destinationsOf(account).some((d) => d.name === name || JSON.stringify(d.resource) === same))
      return refused(409, 'Conflict', 'A destination with this name or resource exists already.');
    const destination = { account, destinationId: randomUUID(), name, resource };
    state.amazonDestinations.push(destination);
    await world.save();
    return ok(shown(destination));
  };

  const subscriptionOf = (account: string, type: string, version: string | null) =>
    state.amazonSubscriptions.findLast(
      (s) => s.account === account && s.type === type && (version ?? s.payloadVersion) === s.payloadVersion,
    );

  const getSubscription = (asked: Asked, type: string, account: string): Reply => {
    const found = subscriptionOf(account, type, asked.url.searchParams.get('payloadVersion'));
    if (!found) return refused(404, 'NotFound', 'The subscription does not exist.');
    const { subscriptionId, payloadVersion, destinationId } = found;
    return ok({ subscriptionId, payloadVersion, destinationId });
  };

  const createSubscription = async (body: string, type: string, account: string): Promise<Reply> => {
    const asking = NewSubscription.safeParse(jsonIn(body)).data;
    const destination = destinationsOf(account).find((d) => d.destinationId === asking?.destinationId);
    if (!asking || !destination) return badRequest('Invalid payloadVersion or destinationId');
    if ('eventBridge' in destination.resource !== byEventBridge.has(type))
      return badRequest(`${type} is not delivered to such a destination`);
    if (subscriptionOf(account, type, asking.payloadVersion))
      return refused(409, 'Conflict', 'The account is subscribed already.');
    const subscription = { ...asking, subscriptionId: randomUUID() };
    state.amazonSubscriptions.push({ account, type, ...subscription });
    await world.save();
    return ok(subscription);
  };

  return (asked: Asked): Call | undefined => {
    const { method, url, body } = asked;
    const path = /^\/amazon\/notifications\/v1(\/.+)$/.exec(url.pathname)?.[1];
    if (path === undefined || (method !== 'GET' && method !== 'POST')) return undefined;
    const call = (operation: Operation, scope: string, run: Run): Call => ({
      operation,
      run: () => permitted(asked, operation, scope, run),
    });
    if (path === '/destinations')
      return method === 'GET'
        ? call('getDestinations', notificationScope, (account) => ok(destinationsOf(account).map(shown)))
        : call('createDestination', notificationScope, (account) => createDestination(body, account));
    const type = /^\/subscriptions\/([A-Z_]+)$/.exec(path)?.[1];
    if (type === undefined || !types.has(type)) return undefined;
    return method === 'GET'
      ? call('getSubscription', '', (account) => getSubscription(asked, type, account))
      : call('createSubscription', '', (account) => createSubscription(body, type, account));
  };
};
