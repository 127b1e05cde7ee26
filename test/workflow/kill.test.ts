/**
 * kill −9 at every write of a case's life and in the middle of receiving a mail: started again, every accepted mail
 * has its case, nothing is done twice, and no listing is touched that was not named.
 */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { deliver } from '../../infra/local/deliver.ts';
import { type DemoKeys, demoRecords, makeDemoKeys } from '../../infra/local/demo/demo-keys.ts';
import { demoStore } from '../../infra/local/demo/demo-store.ts';
import { sign } from '../../infra/local/demo/sign.ts';
import { folderStore } from '../../infra/local/folder-store.ts';
import { type Marketplaces, startMarketplaces } from '../../infra/local/marketplaces/start-marketplaces.ts';
import type { Case } from '../../shared/case/case.ts';
import { currentDraft, openQuestion, statusOf } from '../../shared/case/place.ts';
import { history, loadCase } from '../../shared/case/records/case-store.ts';
import { holderOf } from '../../shared/case/records/key-holders.ts';
import { mailResult } from '../../shared/case/records/mail-results.ts';
import { Queue } from '../../shared/case/records/summary.ts';
import { everyCase } from '../../shared/case/records/summary-store.ts';
import { accountOf } from '../../shared/evidence/account.ts';
import { catalogueStore } from '../../shared/marketplaces/catalogue.ts';
import { CatalogueItem } from '../../shared/marketplaces/catalogue-item.ts';
import { putStore } from '../../shared/store/store-records.ts';
import { anAmazonOffer, matterOf } from '../scenarios/goods.ts';
import * as mails from '../scenarios/mails.ts';
import { headerOf, recipientsIn } from '../scenarios/sent-mail.ts';
import { eventually } from '../scenarios/world.ts';
import { type InstanceProcess, signIn, startInstance } from './instance-process.ts';
import { converse as converseWith } from './smtp-conversation.ts';

type AmazonOffer = ReturnType<typeof anAmazonOffer>;
type Opened = Awaited<InstanceProcess['opened']>;

/** Writes at which the process dies: each leaves something done and not yet recorded, or recorded and not yet done. */
const writes = [
  'after opened 1',
  'before MATCH 3',
  'before listing-action-started 1',
  'before RESULT 1',
  'after HOLD 1',
  'before listing-action-settled 1',
  'before notified 1',
  'before evidence-gathered 1',
  'before drafted 1',
  'before question-asked 1',
  'before notified 2',
  'after question-answered 1',
  'before submitted 1',
  'before evidence-sealed 1',
  'before question-asked 2',
  'before RESULT 2',
  'before listing-action-started 2',
  'before listing-action-settled 2',
  'before closed 1',
  'after closed 1',
  'before evidence-sealed 2',
];

/** One instance that is killed again and again, and what lies in its folder. */
class Sufferer {
  readonly folder: string;
  readonly keys: DemoKeys;
  #process: InstanceProcess;
  /** where it is to die, one start after another, and where it did */
  #ahead: string[] = [];
  #dies: string | undefined;
  readonly died: string[] = [];

  constructor(folder: string, keys: DemoKeys) {
    this.folder = folder;
    this.keys = keys;
    this.#process = startInstance(folder);
  }

  /** From its next start on it dies at each of these writes, the first one that comes after that start. */
  dies(writes: string[]): void {
    this.#ahead = [...writes];
  }

  /** Whether it has died everywhere it had to. */
  isThrough(): boolean {
    return this.#ahead.length === 0 && this.#dies === undefined;
  }

  /** The instance as it is now; started again when it is dead. */
  async alive(): Promise<Opened> {
    try {
      const opened = await this.#process.opened;
      if (this.#process.child.exitCode === null && this.#process.child.signalCode === null) return opened;
    } catch (error) {
      if ((await this.#process.ended) !== 'SIGKILL') throw error;
    }
    if (this.#dies !== undefined) this.died.push(this.#dies);
    this.#dies = this.#ahead.shift();
    this.#process = startInstance(this.folder, { dies: this.#dies });
    return this.alive();
  }

  async kill(): Promise<void> {
    this.#process.child.kill('SIGKILL');
    await this.#process.ended;
  }

  /** Tries something that a dying instance cannot answer until one does. */
  async insist<T>(what: string, attempt: (opened: Opened) => Promise<T | undefined>): Promise<T> {
    let last: unknown;
    return eventually(
      async () => {
        const opened = await this.alive();
        try {
          return await attempt(opened);
        } catch (error) {
          last = error;
          return undefined;
        }
      },
      async () => `${what}: ${last instanceof Error ? last.stack : 'not so'}\n${this.#process.said()}`,
    );
  }
}

const offers = (count: number): AmazonOffer[] => Array.from({ length: count }, () => anAmazonOffer());

const sufferer = async (goods: AmazonOffer[]): Promise<Sufferer> => {
  const folder = await mkdtemp(join(tmpdir(), 'triage-kill-'));
  const keys = await makeDemoKeys(folder);
  const seeded = await startMarketplaces({ stateFile: join(folder, 'marketplaces.json'), seed: goods });
  await seeded.close();
  const one = new Sufferer(folder, keys);
  const { table } = await one.alive();
  await catalogueStore(table).put(
    demoStore.id,
    goods.map(({ marketplace, sku, asin, title, quantity }) =>
      CatalogueItem.parse({
        ...{ marketplace, sku, listingId: asin, identifiers: [], title, quantity },
        ...{ fulfilment: 'merchant', protected: false },
      }),
    ),
  );
  const policy = { ...demoStore.policy, minimumConfidence: 0.6, shareOfCatalogue: 1 };
  await putStore(table, { ...demoStore, policy, dnsRecords: demoRecords(keys) });
  return one;
};

const caseOf = async ({ table }: Opened, complaintId: string): Promise<Case | undefined> => {
  const id = await holderOf(table, `${demoStore.id}#complaint#amazon#${complaintId}`);
  return id === undefined ? undefined : loadCase(table, id);
};

/** A whole dispute, from the complaint to the listing's return, whatever happens to the instance meanwhile. */
const live = async (one: Sufferer, offer: AmazonOffer): Promise<string> => {
  const about = matterOf(offer);
  const hand = async (text: string) => {
    const raw = await sign(text, 'amazon.com', one.keys);
    const envelope = { from: 'notice@amazon.com', to: demoStore.inbox };
    // as any sender does, again until it is taken
    await one.insist('the mail is taken', async ({ instance }) => {
      await deliver(instance.smtp, raw, envelope);
      return true;
    });
  };
  const until = (what: string, holds: (now: Case) => boolean) =>
    one.insist(what, async (opened) => {
      const now = await caseOf(opened, about.complaintId);
      return now && holds(now) ? now : undefined;
    });

  await hand(mails.trademark(about));
  await until('a person is asked', (now) => openQuestion(now)?.kind === 'approve');
  const sent = await one.insist('the answer is approved and sent', async (opened) => {
    const now = await caseOf(opened, about.complaintId);
    if (now?.drafts.some(({ state }) => state === 'submitted') && openQuestion(now)?.kind === 'outcome')
      return now;
    const question = now && openQuestion(now);
    if (!now || question?.kind !== 'approve') return undefined;
    const send = await signIn(one.folder, opened.instance);
    const sha256 = currentDraft(now)?.sha256 ?? '';
    await send(`/cases/${now.id}/answer`, {
      ...{ questionId: question.id, question: 'approve', answer: 'approve', sha256, note: '' },
    });
    return undefined;
  });
  await hand(mails.accepted(about));
  await until('the case is closed', (now) => statusOf(now) === 'closed');
  await one.insist('the team is told of it', async ({ table }) => {
    const events = await history(table, sent.id);
    return events.some(({ event }) => event.type === 'notified' && event.about === 'closed');
  });
  return sent.id;
};

/** What must hold of a dispute that is over, and of everything it did not name. */
const judge = async (one: Sufferer, goods: AmazonOffer[], lives: Map<string, AmazonOffer>): Promise<void> => {
  // a case may be over before the mail that a death cut off is read again at the start that follows
  for await (const { key } of folderStore(join(one.folder, 'mail')).list(''))
    await one.insist(`${key} has a result`, ({ table }) => mailResult(table, key));
  const { table, instance } = await one.alive();
  for (const [id, offer] of lives) {
    // whoever died right after the case was closed is made up for at the next start
    await one.insist(`the end of ${id} is sealed`, async ({ table }) => !(await loadCase(table, id)).closing);
    const now = await loadCase(table, id);
    expect(now.closed, id).toMatchObject({ outcome: 'won' });
    const events = await history(table, id);
    const stores = {
      evidence: folderStore(join(one.folder, 'evidence')),
      mail: folderStore(join(one.folder, 'mail')),
    };
    expect((await accountOf(stores, now, events)).broken).toEqual([]);
    const story = events.map(({ event }) => event.type);
    for (const once of ['opened', 'drafted', 'submitted', 'evidence-gathered', 'outcome', 'closed'])
      expect(
        story.filter((type) => type === once),
        `${once} in ${story.join(', ')}`,
      ).toHaveLength(1);
    expect(story.filter((type) => type === 'question-asked')).toHaveLength(2);
    expect(now.listings).toMatchObject([{ sku: offer.sku, state: 'back' }]);
  }

  const cases = await Array.fromAsync(everyCase(table, Queue.options));
  expect(cases.map(({ id }) => id).toSorted()).toEqual([...lives.keys()].toSorted());

  const market: { actions: ReturnType<Marketplaces['actions']> } = await (
    await fetch(`${instance.marketplaces}/calls`)
  ).json();
  const touched = market.actions.filter(({ effective }) => effective).map(({ target }) => target);
  const named = [...lives.values()].flatMap(({ sku }) => [sku, sku]);
  expect(touched.toSorted()).toEqual(named.toSorted());
  const state: ReturnType<Marketplaces['state']> = await (
    await fetch(`${instance.marketplaces}/state`)
  ).json();
  expect(state).toHaveLength(goods.length);
  expect(state.filter(({ onSale }) => !onSale)).toEqual([]);

  const outbox = join(one.folder, 'outbox');
  const names = (await readdir(outbox)).filter((name) => name.endsWith('.eml'));
  const sent = await Promise.all(names.map((name) => readFile(join(outbox, name))));
  const ids = sent.map((raw) => headerOf(raw, 'Message-ID'));
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  for (const id of lives.keys()) {
    const about = sent.filter((raw) => headerOf(raw, 'Message-ID').startsWith(`<${id}.`));
    const toTeam = about.filter((raw) => recipientsIn(raw).includes(demoStore.team[0] ?? ''));
    expect([id, toTeam.length, about.length]).toEqual([id, 3, 4]);
  }
};

const converse = ({ smtp }: Opened['instance']) =>
  converseWith(smtp, { from: 'notice@amazon.com', to: demoStore.inbox });

const kept: Sufferer[] = [];
afterEach(async () => {
  for (const one of kept.splice(0)) {
    await one.kill();
    await rm(one.folder, { recursive: true, force: true });
  }
});

describe('kill −9', () => {
  test('at each write of a case’s life', async () => {
    const half = async (mine: string[]) => {
      const goods = offers(mine.length + 2);
      const one = await sufferer(goods);
      kept.push(one);
      const lives = new Map<string, AmazonOffer>();
      await one.kill();
      one.dies(mine);
      for (const offer of goods.slice(2)) {
        if (one.isThrough()) break;
        lives.set(await live(one, offer), offer);
      }
      expect(one.died).toEqual(mine);
      await judge(one, goods, lives);
    };
    await Promise.all([0, 1].map((rest) => half(writes.filter((_, index) => index % 2 === rest))));
  }, 1_200_000);

  test('in the middle of receiving a mail, and right after it was taken', async () => {
    const goods = offers(2);
    const [half, whole] = [matterOf(...goods.slice(0, 1)), matterOf(...goods.slice(1))];
    const one = await sufferer(goods);
    kept.push(one);
    const mailBox = folderStore(join(one.folder, 'mail'));
    const raw = await sign(mails.trademark(half), 'amazon.com', one.keys);

    // half of it was sent: it was never taken, and its sender knows
    const broken = await converse((await one.alive()).instance);
    await broken.begin();
    await broken.write(raw.subarray(0, raw.length / 2));
    await one.kill();
    expect(await broken.closed).not.toContain('250 OK: message queued');
    await one.alive();
    expect(await Array.fromAsync(mailBox.list(''))).toEqual([]);

    // all of it was sent and taken: it is there, whatever comes
    const taken = await converse((await one.alive()).instance);
    await taken.begin();
    await taken.end(await sign(mails.trademark(whole), 'amazon.com', one.keys));
    await one.kill();
    const now = await one.insist('the mail that was taken has its case', (opened) =>
      caseOf(opened, whole.complaintId),
    );
    expect(now.notice.complaintIds).toEqual([whole.complaintId]);
    const { instance, table } = await one.alive();
    expect(await caseOf({ instance, table }, half.complaintId)).toBeUndefined();
    await deliver(instance.smtp, raw, { from: 'notice@amazon.com', to: demoStore.inbox });
    await one.insist('the mail that was sent again has its case', (opened) =>
      caseOf(opened, half.complaintId),
    );
    expect(await Array.fromAsync(mailBox.list(''))).toHaveLength(2);
  });
});
