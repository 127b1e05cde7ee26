import type { DemoDomain } from '../../infra/local/demo/demo-keys.ts';
import { demoCredentials } from '../../infra/local/marketplaces/demo-credentials.ts';
import type { Seed } from '../../infra/local/marketplaces/start-marketplaces.ts';
import { type Answer, answerQuestion, redirect, takeUp } from '../../shared/case/acting/answer.ts';
import type { Case } from '../../shared/case/case.ts';
import type { CaseEvent, Recorded } from '../../shared/case/events.ts';
import { currentDraft, openQuestion, placeOf, statusOf } from '../../shared/case/place.ts';
import { change, history, loadCase } from '../../shared/case/records/case-store.ts';
import type { MailResult } from '../../shared/case/records/mail-results.ts';
import type { CaseStatus } from '../../shared/case/vocabulary.ts';
import { catalogueStore } from '../../shared/marketplaces/catalogue.ts';
import { CatalogueItem } from '../../shared/marketplaces/catalogue-item.ts';
import { LostRaceError } from '../../shared/platform/errors.ts';
import { sha256 } from '../../shared/platform/sha256.ts';
import { Store } from '../../shared/store/store.ts';
import { putStore } from '../../shared/store/store-records.ts';
import { textOf } from './sent-mail.ts';
import { eventually, type SentMail, type World } from './world.ts';

/** An account's seller on the stand-ins, with a store of its own in the product: nothing is shared with another's. */
export interface Shop {
  store: Store;
  /** Hands over a mail that a platform's domain signed (none: nobody did). */
  receive(mail: string, signedBy?: DemoDomain): Promise<MailResult>;
  /** How the listing of a SKU truly is. */
  listing(sku: string): { onSale: boolean; data: unknown; listingId: string };
  /** What was done to the account's listings through the APIs, e.g. `patchListingsItem FLASK`, where it changed anything. */
  actions(): string[];
  case(id: string): Promise<Case>;
  /** A case's events, in order. */
  timeline(id: string): Promise<Recorded[]>;
  /** … and their types alone. */
  story(id: string): Promise<CaseEvent['type'][]>;
  /** The case, once it is as it should be. */
  until(id: string, what: CaseStatus | ((now: Case) => boolean), seconds?: number): Promise<Case>;
  /** What a person answers to the open question. */
  answer(id: string, answer: Answer, by?: string): Promise<Case>;
  /** A person approves the draft as it lies there. */
  approve(id: string): Promise<Case>;
  /** A person writes what the draft still lacks into it. */
  fillIn(id: string): Promise<Case>;
  /** A person takes up a case that is stuck. */
  takeUp(id: string, how: 'retry' | 'skip'): Promise<Case>;
  /** A person asks for something that cannot wait its turn. */
  ask(id: string, event: CaseEvent): Promise<Case>;
  /** Mails that left for an address, oldest first, once there are so many. */
  mailsTo(address: string, atLeast?: number): Promise<SentMail[]>;
  /** The text of the first mail to an address that says this, once it left. */
  mailSaying(address: string, words: string): Promise<string>;
  /** Changes the store's policy. */
  decide(policy: Partial<Store['policy']>): Promise<void>;
}

export type Goods = Seed & { protected?: boolean };

export const person = 'kim@example.com';

const listingIdOf = (seed: Seed): string =>
  seed.marketplace === 'amazon' ? seed.asin : seed.marketplace === 'ebay' ? seed.itemId : seed.productId;

const itemOf = (seed: Goods): CatalogueItem =>
  CatalogueItem.parse({
    marketplace: seed.marketplace,
    sku: seed.sku,
    listingId: listingIdOf(seed),
    identifiers: [],
    brand: seed.brand,
    title: seed.title,
    quantity: seed.quantity,
    fulfilment: (seed.marketplace === 'amazon' && seed.fulfilment) || 'merchant',
    protected: seed.protected ?? false,
  });

/** Opens a shop under a name of its own. Its policy trusts the reading a little more than the default does. */
export const openShop = async (
  world: World,
  name: string,
  goods: Goods[],
  policy: Partial<Store['policy']> = {},
  more: Partial<Store> = {},
): Promise<Shop> => {
  const { cases, workflow, marketplaces } = world;
  let store = Store.parse({
    id: name,
    name: `Shop ${name}`,
    inbox: `${name}@complaints.example.com`,
    seller: { name: 'Alder Trading LLC', email: `seller@${name}.example` },
    forwarders: [`owner@demo-shop.example`],
    team: [`team@${name}.example`],
    signatories: ['Kim Alder'],
    marketplaces: [...new Set(goods.map(({ marketplace }) => marketplace))],
    dnsRecords: world.dnsRecords,
    policy: { minimumConfidence: 0.6, shareOfCatalogue: 1, ...policy },
    ...more,
  });
  const mine = { account: name };
  await marketplaces.seed(goods.map(({ protected: _, ...seed }) => ({ ...seed, ...mine })));
  for (const [marketplace, credentials] of Object.entries(demoCredentials(marketplaces.endpoints, name)))
    await world.keepCredentials(name, marketplace, credentials);
  await catalogueStore(cases).put(name, goods.map(itemOf));
  await putStore(cases, store);

  const at = () => new Date();
  const tell = async (id: string): Promise<string> => {
    const now = await loadCase(cases, id);
    const events = await history(cases, id);
    const failure = now.failure ? `, failed: ${now.failure.error}: ${now.failure.cause}` : '';
    const unmet = now.decision.reasons.filter((reason) => reason.startsWith('✗'));
    const decision = [now.decision.mode, ...unmet].join(' ');
    return `case ${id} is ${statusOf(now)} at ${placeOf(now)}${failure}; delisting: ${decision}; its events: ${events
      .map(({ event }) => event.type)
      .join(', ')}\n${await world.trace(id)}`;
  };
  const leftFor = async (address: string) => (await world.sent()).filter(({ to }) => to.includes(address));
  const until: Shop['until'] = (id, what, seconds) =>
    eventually(
      async () => {
        const now = await loadCase(cases, id);
        return (typeof what === 'function' ? what(now) : statusOf(now) === what) ? now : undefined;
      },
      () => tell(id),
      seconds,
    );
  const answer: Shop['answer'] = async (id, given, by = person) => {
    const now = await until(id, (latest) => openQuestion(latest)?.kind === given.question);
    const questionId = openQuestion(now)?.id ?? '';
    try {
      return await answerQuestion(
        { cases, workflow },
        { caseId: id, questionId, answer: given, by, at: at() },
      );
    } catch (error) {
      // the team's mail about the question was recorded in between: a person would press the button again
      if (error instanceof LostRaceError) return answer(id, given, by);
      throw error;
    }
  };

  return {
    store,
    receive: async (text, signedBy) => {
      const raw = signedBy ? await world.sign(text, signedBy) : Buffer.from(text.replaceAll('\n', '\r\n'));
      return world.deliver(raw, { from: `bounce@${signedBy ?? 'example.com'}`, to: store.inbox });
    },
    listing: (sku) => {
      const found = marketplaces.state().find((one) => one.account === name && one.sku === sku);
      if (!found) throw new Error(`The shop ${name} has no ${sku}.`);
      return found;
    },
    actions: () =>
      marketplaces
        .actions()
        .filter(({ account, effective }) => account === name && effective)
        .map(({ operation, target }) => `${operation} ${target}`),
    case: (id) => loadCase(cases, id),
    timeline: (id) => history(cases, id),
    story: async (id) => (await history(cases, id)).map(({ event }) => event.type),
    until,
    answer,
    approve: async (id) => {
      const now = await until(id, 'awaiting-approval');
      const sha256 = currentDraft(now)?.sha256 ?? '';
      return answer(id, { question: 'approve', answer: 'approve', sha256, note: '' });
    },
    fillIn: async (id) => {
      const now = await until(id, (latest) => openQuestion(latest)?.kind === 'approve');
      const draft = currentDraft(now);
      if (!draft) throw new Error(`Case ${id} has no draft.`);
      const text = new TextDecoder().decode(await world.evidence.get(draft.text));
      const bytes = new TextEncoder().encode(text.replace(/###[^#]*###/g, 'see the files attached'));
      const key = `cases/${id}/draft-${draft.draft + 1}-by-hand.txt`;
      await world.evidence.put(key, bytes, 'text/plain; charset=utf-8');
      const { strategy, channel, to, sworn } = draft;
      const next = { type: 'drafted', draft: draft.draft + 1, strategy, channel, to, sworn } as const;
      const written = { ...next, text: key, sha256: sha256(bytes), missing: [] };
      await change(cases, now, () => written, at(), person);
      await answer(id, { question: 'approve', answer: 'redraft', sha256: '', note: '' });
      return until(id, (latest) => openQuestion(latest)?.id === `approve-${draft.draft + 1}`);
    },
    takeUp: (id, how) => takeUp({ cases, workflow }, { caseId: id, how, by: person, at: at() }),
    ask: (id, event) =>
      redirect({ cases, workflow }, { caseId: id, event, why: 'a person asked', by: person, at: at() }),
    mailsTo: (address, atLeast = 0) => {
      const left = () => leftFor(address);
      return eventually(
        async () => {
          const mails = await left();
          return mails.length >= atLeast ? mails : undefined;
        },
        async () => `${(await left()).length} of ${atLeast} mails to ${address}`,
      );
    },
    mailSaying: (address, words) => {
      const left = async () => Promise.all((await leftFor(address)).map(({ raw }) => textOf(raw)));
      return eventually(
        async () => (await left()).find((text) => text.includes(words)),
        async () => `a mail to ${address} saying "${words}" among:\n${(await left()).join('\n---\n')}`,
      );
    },
    decide: async (changes) => {
      store = { ...store, policy: { ...store.policy, ...changes } };
      await putStore(cases, store);
    },
  };
};
