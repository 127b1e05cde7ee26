/** What was lost on the way is found again. */
import { describe, expect, test, vi } from 'vitest';
import { handOver } from '../../../functions/hand-over/handler.ts';
import {
  alarmsUnheard,
  mailFoundLate,
  mailNotReceived,
  reconcile,
  recordsDamaged,
} from '../../../functions/reconcile/handler.ts';
import { redirect } from '../../../shared/case/acting/answer.ts';
import type { CaseEvent } from '../../../shared/case/events.ts';
import { awaitAccount, placeOf, statusOf, toDelist } from '../../../shared/case/place.ts';
import { append, loadCase } from '../../../shared/case/records/case-store.ts';
import { settleMail } from '../../../shared/case/records/mail-results.ts';
import { openedBy, wantAgain } from '../../../shared/case/records/mails-again.ts';
import { summarize } from '../../../shared/case/records/summary.ts';
import { listQueue, readSummary } from '../../../shared/case/records/summary-store.ts';
import { keepUnanswered } from '../../../shared/case/records/unanswered-mails.ts';
import { keepToken } from '../../../shared/case/records/waits.ts';
import { isTriedAgain } from '../../../shared/case/replay/awaited-accounts.ts';
import { forgetLapse, keepLapse } from '../../../shared/marketplaces/lapses.ts';
import type { Marketplace } from '../../../shared/marketplaces/port.ts';
import { TransientError } from '../../../shared/platform/errors.ts';
import type { Workflow } from '../../../shared/platform/ports.ts';
import { runStep } from '../../../shared/platform/step.ts';
import { unheardBy } from '../../../shared/response/unheard-alarms.ts';
import { putStore } from '../../../shared/store/store-records.ts';
import {
  answered,
  asked,
  asking,
  drafted,
  opening,
  prepared,
  ready,
  sent,
  settled,
  started,
} from '../case/told.ts';
import { anOffer } from '../response/a-case.ts';
import { aHouse, at, hours } from './a-house.ts';

const id = '4f7k2m9p3q8r';
const other = '7h2m9p3q8r4f';

type House = Awaited<ReturnType<typeof aHouse>>;
const run = (house: House, olderThanSeconds?: number) =>
  runStep(reconcile, { ...(olderThanSeconds !== undefined && { olderThanSeconds }) }, house.services);
const failed: CaseEvent = { type: 'failed', step: 'delist', error: 'Broken', cause: '' };

/** Mails that lie in the store since these minutes before now. */
const lying = (house: House, mails: Record<string, number>) => {
  house.services.mail = {
    ...house.services.mail,
    async *list(_, after = '') {
      for (const [key, minutes] of Object.entries(mails).sort())
        if (key > after) yield { key, size: 1, storedAt: new Date(at.getTime() - minutes * 60_000) };
    },
  };
};

test('announces stored mail without a result, unless it may still be on its way or is long past', async () => {
  const house = await aHouse();
  lying(house, { fresh: 9, lost: 11, settled: 11, old: 13 * 1440, ancient: 15 * 1440 });
  await settleMail(house.services.cases, {
    mail: 'settled',
    result: 'filed',
    reason: 'not a complaint',
    caseIds: [],
    from: [],
    subject: '',
    receivedAt: at.toISOString(),
    settledAt: at.toISOString(),
  });
  const warn = vi.spyOn(house.services.log, 'warn');
  expect(await run(house)).toEqual({ mails: 2, cases: 0 });
  expect(warn).toHaveBeenCalledWith(mailFoundLate, { mails: 2 });
  expect(house.announced).toEqual(['lost', 'old']);
  expect(await run(house, 0)).toEqual({ mails: 3, cases: 0 });
});

test('says at every run that no mail is received, and takes up all the same what was lost before', async () => {
  const house = await aHouse();
  lying(house, { lost: 11 });
  house.services.reception = { isOpen: async () => false };
  expect(await run(house)).toEqual({ mails: 1, cases: 0 });
  expect(house.errors).toEqual([expect.stringContaining(mailNotReceived)]);
});

test('says whom alarms do not reach, for as long as that is so', async () => {
  const house = await aHouse();
  const warned = vi.spyOn(house.services.log, 'warn');
  const { cases } = house.services;
  const unconfirmed = (...addresses: string[]) => {
    house.services.alarms = { unconfirmed: async () => addresses };
  };
  await run(house);
  expect(await unheardBy(cases)).toEqual([]);
  expect(warned).not.toHaveBeenCalled();
  for (let time = 0; time < 2; time++) {
    unconfirmed('ann@acme.example', 'bo@acme.example');
    await run(house);
    expect(await unheardBy(cases)).toEqual(['ann@acme.example', 'bo@acme.example']);
  }
  expect(warned).toHaveBeenCalledTimes(2);
  expect(warned).toHaveBeenCalledWith(alarmsUnheard, { addresses: ['ann@acme.example', 'bo@acme.example'] });
  // while nobody can say, it stays as it was
  house.services.alarms = {
    unconfirmed: async () => {
      throw new TransientError('away');
    },
  };
  await expect(run(house)).rejects.toThrow('away');
  expect(await unheardBy(cases)).toHaveLength(2);
  unconfirmed();
  await run(house);
  expect(await unheardBy(cases)).toEqual([]);
});

test('announces mail that was stored before the clock was set back', async () => {
  const house = await aHouse();
  lying(house, { ahead: -3 * 1440, settled: 15 * 1440 });
  expect(await run(house)).toEqual({ mails: 1, cases: 0 });
  expect(house.announced).toEqual(['ahead']);
});

test('looks at so many mails a run, and goes on where the last one ended', async () => {
  const house = await aHouse();
  const ancient = Array.from({ length: 50_000 }, (_, number) => [`a${number}`, 90 * 1440]);
  lying(house, { ...Object.fromEntries(ancient), lost: 11 });
  expect(await run(house)).toEqual({ mails: 0, cases: 0 });
  expect(await run(house)).toEqual({ mails: 1, cases: 0 });
  expect(await run(house)).toEqual({ mails: 0, cases: 0 });
  expect(await run(house)).toEqual({ mails: 1, cases: 0 });
  expect(house.announced).toEqual(['lost', 'lost']);
});

/** Two cases without an execution; `meets` is what asking for the execution of one comes upon. */
const twoCases = async (meets: (house: House, name: string) => void) => {
  const house = await aHouse();
  for (const one of [id, other]) await house.begin(one, opening());
  house.workflow.runs.clear();
  house.services.workflow = {
    ...house.services.workflow,
    start: house.workflow.start.bind(house.workflow),
    running: house.workflow.running.bind(house.workflow),
    status: async (name) => {
      meets(house, name);
      return house.workflow.status(name);
    },
  };
  const begun = () => [id, other].map((one) => house.workflow.told.includes(`start ${one}-1`));
  return { house, begun };
};

test('where a case takes the time of a run, those not begun beside it are looked at by the next run', async () => {
  const { house, begun } = await twoCases(({ moveClock }) => moveClock(hours(1)));
  for (let number = 0; number < 8; number++) await house.begin(`50000000000${number}`, opening());
  expect(await run(house)).toMatchObject({ cases: 1 });
  house.moveClock(at);
  expect(begun()).toEqual([true, false]);
  expect(await run(house)).toMatchObject({ cases: 1 });
  expect(begun()).toEqual([true, true]);
});

test('where it fails at a case that may pass, the others and lost mail are looked at, and it says so', async () => {
  const { house, begun } = await twoCases((_, name) => {
    if (name.startsWith(id)) throw new TransientError('away');
  });
  lying(house, { lost: 11 });
  await expect(run(house)).rejects.toThrow('away');
  expect(begun()).toEqual([false, true]);
  expect(house.announced).toEqual(['lost']);
  expect((await listQueue(house.services.cases, 'needs-you')).summaries).toEqual([]);
});

test('sets aside a case at which it fails for good, with the reason, and lists it as it is once that is mended', async () => {
  let isBroken = true;
  const { house, begun } = await twoCases((_, name) => {
    if (isBroken && name.startsWith(id)) throw new TypeError('a fault');
  });
  lying(house, { lost: 11 });
  const why = expect.stringMatching(new RegExp(`case ${id} cannot be looked for \\(TypeError: a fault\\)`));
  expect(await run(house)).toEqual({ mails: 1, cases: 1, damaged: [why] });
  expect(begun()).toEqual([false, true]);
  const listed = async () => (await listQueue(house.services.cases, 'needs-you')).summaries;
  expect(await listed()).toMatchObject([{ id, status: 'stuck', aside: why }]);
  // it was named
  expect(await run(house)).not.toHaveProperty('damaged');
  isBroken = false;
  expect(await run(house)).toMatchObject({ cases: 1 });
  expect(await listed()).toEqual([]);
  expect(await readSummary(house.services.cases, id)).not.toHaveProperty('aside');
});

test('rows that cannot be read keep no other back, and are told of: a damaged one, or one of a later version', async () => {
  const { house, begun } = await twoCases(() => undefined);
  const { cases } = house.services;
  await keepUnanswered(cases, 'inbound/dns', hours(-1));
  const rows = [
    {
      pk: 'STORES',
      sk: 'b-shop',
      store: { ...house.store, id: 'b-shop', marketplaces: ['a-later-one'] },
      version: 1,
    },
    { pk: 'LAPSES', sk: 'b-shop#a-later-one', storeId: 'b-shop' },
    { pk: 'MAIL#b', sk: 'AGAIN', queue: 'mail-again', queueOrder: '2026-01-01#b' },
    { pk: 'MAIL#a', sk: 'UNANSWERED', queue: 'mail-unanswered', queueOrder: '2026-01-01#a' },
  ];
  for (const row of rows) await cases.put(row, { absent: true });
  await house.begin('000000000001', opening({ storeId: 'b-shop' }));
  const told = rows.map(({ pk, sk }) => expect.stringContaining(`${pk} / ${sk} of the table cannot be read`));
  expect(await run(house)).toEqual({ mails: 1, cases: 2, damaged: told });
  expect(begun()).toEqual([true, true]);
  expect(house.announced).toEqual(['inbound/dns']);
  expect(house.errors.some((line) => line.startsWith(recordsDamaged))).toBe(true);
});

test('takes up cases before it looks at mail, which may take all its time', async () => {
  const house = await aHouse();
  await house.begin(id, opening());
  house.workflow.runs.clear();
  house.services.mail = {
    ...house.services.mail,
    list: () => {
      throw new Error('out of time');
    },
  };
  await expect(run(house)).rejects.toThrow('out of time');
  expect(house.workflow.told).toEqual([`start ${id}-1`]);
});

test('asks for several mails at once, and for not too many', async () => {
  const house = await aHouse();
  lying(house, Object.fromEntries(Array.from({ length: 100 }, (_, number) => [`m${number}`, 11])));
  const { cases } = house.services;
  let asked = 0;
  let most = 0;
  const get = cases.get.bind(cases);
  cases.get = async (key) => {
    if (key.sk !== 'RESULT') return get(key);
    most = Math.max(most, ++asked);
    await new Promise((resolve) => setImmediate(resolve));
    asked--;
    return get(key);
  };
  expect(await run(house)).toEqual({ mails: 100, cases: 0 });
  expect(most).toBe(16);
});

test('asks once which runs are going, and of none of those by itself', async () => {
  const { house, begun } = await twoCases((_, name) => {
    if (!name.startsWith(id)) throw new Error('it is asked of one that is going');
  });
  house.workflow.runs.set(`${other}-1`, 'running');
  expect(await run(house)).toEqual({ mails: 0, cases: 1 });
  expect(begun()).toEqual([true, false]);
});

test('starts the run that a case’s opener died before starting', async () => {
  const house = await aHouse();
  await house.begin(id, opening());
  house.workflow.runs.clear();
  expect(await run(house)).toEqual({ mails: 0, cases: 1 });
  expect(house.workflow.told).toEqual([`start ${id}-1`]);
  expect(await run(house)).toEqual({ mails: 0, cases: 0 });
});

test('starts the next run where the last one is gone, once', async () => {
  const house = await aHouse();
  await house.begin(id, asking, asked('delist'));
  house.workflow.runs.set(`${id}-1`, 'ended');
  expect(await run(house)).toEqual({ mails: 0, cases: 1 });
  expect(await house.case(id)).toMatchObject({ run: 2, questions: [{ id: 'delist-1' }] });
  expect(house.workflow.told).toEqual([`start ${id}-2`]);
  expect(await run(house)).toEqual({ mails: 0, cases: 0 });
});

test('leaves what runs, what is stuck and what is closed', async () => {
  const house = await aHouse();
  await house.begin(id, opening());
  await house.begin(other, opening(), failed);
  const closed: CaseEvent = { type: 'closed', outcome: 'won', why: '' };
  await house.begin('000000000001', opening(), closed, ...prepared.slice(0, 1));
  house.workflow.runs.set(`${other}-1`, 'ended');
  house.workflow.runs.set('000000000001-1', 'ended');
  expect(await run(house)).toEqual({ mails: 0, cases: 0 });
  expect(house.workflow.told).toEqual([]);
});

test('tries again by itself what passes: after pauses that grow to an hour, and without a mail each time', async () => {
  const house = await aHouse();
  await house.begin(id, opening());
  const busy = { Error: 'TransientError', Cause: 'LAMP-1: HTTP 503' };
  const minutes: number[] = [];
  for (let minute = 0; minute <= 300; minute++) {
    house.moveClock(hours(minute / 60));
    const now = await house.case(id);
    if (!now.failure) await runStep(handOver, { caseId: id, failure: busy }, house.services);
    if ((await run(house, 600)).cases > 0) minutes.push(minute);
  }
  // each is found to fail anew a minute later
  expect(minutes).toEqual([5, 16, 37, 78, 139, 200, 261]);
  expect(house.workflow.told).toEqual(minutes.map((_, index) => `start ${id}-${index + 2}`));
  expect(house.sent).toHaveLength(1);
  expect((await house.case(id)).failure).toMatchObject({
    since: hours(0).toISOString(),
    run: 1,
    retries: 7,
  });

  // once it got on, or a person took it up, another failure is another one
  house.moveClock(hours(6.5));
  await run(house);
  await house.tell(id, ...ready, drafted(), asked('approve'));
  await runStep(handOver, { caseId: id, failure: busy }, house.services);
  expect((await house.case(id)).failure).toMatchObject({ since: hours(6.5).toISOString(), retries: 0 });
  expect(house.sent).toHaveLength(2);
});

test('goes on with what the kill switch stopped, once the store is resumed', async () => {
  const house = await aHouse({ policy: { stopped: true } });
  await house.begin(id, opening(), { ...failed, error: 'StoreStopped' });
  await house.begin(other, opening(), failed);
  house.moveClock(hours(1));
  expect(await run(house)).toMatchObject({ cases: 0 });
  await putStore(house.services.cases, {
    ...house.store,
    policy: { ...house.store.policy, stopped: false },
  });
  expect(await run(house)).toMatchObject({ cases: 1 });
  expect(house.workflow.told).toEqual([`start ${id}-2`]);
  expect(await house.case(id)).toMatchObject({ run: 2 });
  expect(statusOf(await house.case(id))).toBe('delisting');
});

test('goes on with what waited for an account, once that is connected again', async () => {
  const house = await aHouse();
  const { cases } = house.services;
  await house.begin(id, opening(), { ...failed, error: 'AccountsLapsed' });
  const account = { storeId: house.store.id, marketplace: 'amazon' } as const;
  await keepLapse(cases, { ...account, why: 'w', since: at.toISOString(), told: true }, undefined);
  house.moveClock(hours(30));
  expect(await run(house)).toMatchObject({ cases: 0 });
  // another of the store's accounts is no concern of the case
  await keepLapse(
    cases,
    { ...account, marketplace: 'ebay', why: 'w', since: at.toISOString(), told: true },
    undefined,
  );
  await forgetLapse(cases, account);
  expect(await run(house)).toMatchObject({ cases: 1 });
  expect(house.workflow.told).toEqual([`start ${id}-2`]);
});

const undo: CaseEvent = {
  type: 'undo-requested',
  offers: [{ marketplace: 'amazon', sku: 'LAMP-1' }],
};
test.each<[string, CaseEvent[], CaseEvent, string]>([
  [
    'an outcome',
    [...ready, { ...failed, step: 'draft' }],
    { type: 'outcome', outcome: 'retracted' },
    'relisting',
  ],
  ['what somebody asked for before that died', [...ready, { ...failed, step: 'draft' }], undo, 'relisting'],
  [
    'its listing’s going back after all',
    [...ready, undo, { ...failed, step: 'relist', error: 'AccountsLapsed' }],
    settled('relist'),
    'preparing',
  ],
])('goes on with a stuck case that was led elsewhere by %s', async (_, before, event, status) => {
  const house = await aHouse();
  await house.begin(id, opening(), ...before);
  house.workflow.runs.set(`${id}-1`, 'ended');
  expect(await run(house)).toMatchObject({ cases: 0 });
  expect(statusOf(await house.case(id))).toBe('stuck');
  await house.tell(id, event);
  expect(await run(house)).toMatchObject({ cases: 1 });
  expect(house.workflow.told).toEqual([`start ${id}-2`]);
  expect(statusOf(await house.case(id))).toBe(status);
});

describe('listings that were to go off sale and wait for their account', () => {
  const of = (marketplace: Marketplace) => ({ ...anOffer(), marketplace });
  const awaited = (marketplace: Marketplace): CaseEvent => ({
    type: 'account-awaited',
    marketplace,
    why: 'w',
  });
  const offers = [of('amazon'), of('ebay')];
  const both = opening({ decision: { mode: 'auto', reasons: ['x'], offers } });
  const skus = (listings: readonly { marketplace: string }[]) => listings.map((one) => one.marketplace);
  const states = async (house: House) => {
    const now = await house.case(id);
    return { tried: skus(toDelist(now)), waiting: skus(awaitAccount(now)) };
  };

  test('are tried once it is connected, each account by itself', async () => {
    const house = await aHouse({ marketplaces: ['ebay'] });
    await house.begin(id, both, awaited('amazon'), awaited('ebay'));
    expect(placeOf(await house.case(id))).toBe('prepare');
    await run(house);
    expect(await states(house)).toEqual({ tried: ['ebay'], waiting: ['amazon'] });
    expect(placeOf(await house.case(id))).toBe('delist');
    await putStore(house.services.cases, { ...house.store, marketplaces: ['amazon', 'ebay'] });
    await run(house);
    expect(await states(house)).toEqual({ tried: ['amazon', 'ebay'], waiting: [] });
  });

  test('are tried once, whoever finds the account connected', () => {
    const awaited = { marketplace: 'ebay', why: 'w', at: at.toISOString(), retries: 0 } as const;
    expect(isTriedAgain({ ...awaited, isBack: false }, at)).toBe(true);
    expect(isTriedAgain({ ...awaited, isBack: true }, at)).toBe(false);
  });

  test('are left alone for a while where it was not connected after all', async () => {
    const house = await aHouse({ marketplaces: ['amazon', 'ebay'] });
    await house.begin(id, both, awaited('ebay'));
    await run(house);
    await house.tell(id, awaited('ebay'));
    await run(house);
    expect((await states(house)).waiting).toEqual(['ebay']);
    house.moveClock(hours(1));
    await run(house);
    expect((await states(house)).waiting).toEqual([]);
  });

  test('stay on sale while the store is stopped, and once the dispute is over', async () => {
    const stopped = { stopped: true };
    const house = await aHouse({ marketplaces: ['amazon', 'ebay'] });
    await putStore(house.services.cases, { ...house.store, policy: { ...house.store.policy, ...stopped } });
    await house.begin(id, both, awaited('ebay'));
    await run(house);
    expect((await states(house)).waiting).toEqual(['ebay']);
    await putStore(house.services.cases, house.store);
    await house.tell(id, { type: 'outcome', outcome: 'retracted' });
    await run(house);
    expect(await states(house)).toEqual({ tried: [], waiting: [] });
    expect((await house.case(id)).awaited).toMatchObject([{ isBack: false }]);
  });

  test('are tried by the run that waits for something else', async () => {
    const house = await aHouse({ marketplaces: ['amazon', 'ebay'] });
    await house.begin(
      id,
      both,
      awaited('ebay'),
      awaited('amazon'),
      ...prepared,
      drafted(),
      asked('approve', 'approve-1'),
    );
    expect(placeOf(await house.case(id))).toBe('approve');
    expect(await run(house)).toMatchObject({ cases: 1 });
    expect(house.workflow.told).toEqual(['resume the-token {"place":"delist"}']);
  });
});

test('leaves alone what waits for an account that nobody has connected yet', async () => {
  const house = await aHouse();
  const { cases } = house.services;
  await house.begin(id, opening(), { ...failed, error: 'AccountsLapsed' });
  await putStore(cases, { ...house.store, marketplaces: ['ebay'] });
  house.moveClock(hours(30));
  expect(await run(house)).toMatchObject({ cases: 0 });
  await putStore(cases, { ...house.store, marketplaces: ['amazon'] });
  expect(await run(house)).toMatchObject({ cases: 1 });
});

test('goes on with the listings whose account works, whatever another account of the case waits for', async () => {
  const house = await aHouse({ marketplaces: ['amazon', 'ebay'] });
  const { cases } = house.services;
  const listed = (marketplace: Marketplace) => ({ ...anOffer(), marketplace });
  const gone = (marketplace: Marketplace): CaseEvent => ({
    ...settled('delist', 'gone'),
    ...listed(marketplace),
  });
  const lapsed = { ...failed, error: 'AccountsLapsed' };
  const offers = [listed('amazon'), listed('ebay'), listed('aliexpress')];
  // what is settled waits for nothing, though nobody ever connected its account
  await house.begin(
    id,
    opening({ decision: { mode: 'auto', reasons: ['x'], offers } }),
    gone('aliexpress'),
    lapsed,
  );
  const of = (marketplace: Marketplace) => ({ storeId: house.store.id, marketplace });
  for (const marketplace of ['amazon', 'ebay'] as const)
    await keepLapse(cases, { ...of(marketplace), why: 'w', since: at.toISOString(), told: true }, undefined);
  house.moveClock(hours(30));
  expect(await run(house)).toMatchObject({ cases: 0 });
  await forgetLapse(cases, of('amazon'));
  expect(await run(house)).toMatchObject({ cases: 1 });
  await house.tell(id, gone('amazon'), lapsed);
  house.moveClock(hours(60));
  expect(await run(house)).toMatchObject({ cases: 0 });
  await forgetLapse(cases, of('ebay'));
  expect(await run(house)).toMatchObject({ cases: 1 });
});

test('leaves what is stuck also where the list does not know yet', async () => {
  const house = await aHouse();
  const now = await house.begin(id, opening());
  house.workflow.runs.set(`${id}-1`, 'ended');
  const { cases } = house.services;
  const dying = {
    ...house.services,
    cases: {
      get: cases.get.bind(cases),
      query: cases.query.bind(cases),
      remove: cases.remove.bind(cases),
      put: async (...[row, condition]: Parameters<typeof cases.put>) =>
        row.sk === 'SUMMARY' ? undefined : cases.put(row, condition),
    },
  };
  await append(dying.cases, now, failed, at);
  expect(await run(house)).toEqual({ mails: 0, cases: 0 });
});

test('wakes a run that waits for what is settled: its settler died before saying so', async () => {
  const house = await aHouse();
  await house.begin(id, asking, asked('delist'), answered('delist', 'delist'));
  await house.begin(other, asking, asked('delist'));
  expect(await run(house)).toEqual({ mails: 0, cases: 1 });
  expect(house.workflow.told).toEqual(['resume the-token {"place":"delist"}']);
  expect((await house.case(id)).run).toBe(1);
});

describe('leads on a case that a person led elsewhere, where that died', () => {
  const undo: CaseEvent = { type: 'undo-requested', offers: [anOffer()] };
  const closed: CaseEvent = { type: 'closed', outcome: 'settled', why: 'by hand' };
  const kim = 'kim@lampshop.example';

  test.each([
    ['a listing was to come back', 'stop', undo, 'resume the-token {"place":"relist"}'],
    ['a listing was to come back', 'start', undo, `start ${id}-2`],
    ['it was closed', 'stop', closed, 'resume the-token {"place":"closed"}'],
    ['it was closed', 'start', closed, `start ${id}-2`],
  ] as const)('%s, at its %s', async (_, dies, event, then) => {
    const house = await aHouse();
    const { workflow } = house;
    await house.begin(id, opening(), ...sent, asked('outcome', 'outcome-1-1'));
    const dying: Workflow = {
      start: (name) => (dies === 'start' ? Promise.reject(new Error('killed')) : workflow.start(name)),
      stop: (name) => (dies === 'stop' ? Promise.reject(new Error('killed')) : workflow.stop(name)),
      status: (name) => workflow.status(name),
      running: () => workflow.running(),
      resume: (token, output) => workflow.resume(token, output),
    };
    const led = redirect(
      { ...house.services, workflow: dying },
      { caseId: id, event, why: 'x', by: kim, at: hours(1) },
    );
    await expect(led).rejects.toThrow('killed');
    // what was closed is not tried for ever to be ended
    house.moveClock(hours(26));
    await house.tell(id, { type: 'noted', text: 'it goes on being spoken of' });
    if (event === closed) expect(await run(house)).toEqual({ mails: 0, cases: 0 });
    house.moveClock(hours(1));
    expect(await run(house)).toEqual({ mails: 0, cases: 1 });
    expect(workflow.told.at(-1)).toBe(then);

    // until it is where it was led
    const [sealed] = prepared;
    if (event === closed && sealed) await house.tell(id, { ...sealed, type: 'evidence-sealed' } as CaseEvent);
    else await house.tell(id, started('relist'), settled('relist'), asked('outcome', 'outcome-1-2'));
    workflow.runs.set(`${id}-1`, 'running');
    workflow.runs.set(`${id}-2`, 'running');
    await keepToken(house.services.cases, id, event === closed ? 'outcome-1-1' : 'outcome-1-2', 'the-token');
    expect(await run(house)).toEqual({ mails: 0, cases: 0 });
  });
});

test.each([
  [[2], 2],
  [[1], 1],
  [[1, 2, 3], 1],
])(
  'sets aside a case whose events %j are lost, where a person sees it, and takes up the others',
  async (lost, named) => {
    const house = await aHouse();
    await house.begin(id, asking, asked('delist'), answered('delist', 'delist'));
    await house.begin(other, opening());
    house.workflow.runs.clear();
    const { cases } = house.services;
    for (const seq of lost)
      await cases.remove({ pk: `CASE#${id}`, sk: `EVENT#00000${seq}` }, { equals: { seq } });
    expect(await run(house)).toEqual({
      mails: 0,
      cases: 1,
      damaged: [expect.stringMatching(new RegExp(`case ${id} is damaged: its event ${named} .* backup`))],
    });
    expect(house.workflow.told).toEqual([`start ${other}-1`]);
    expect((await listQueue(cases, 'needs-you')).summaries).toMatchObject([{ id, status: 'stuck' }]);
    expect(await run(house)).toEqual({ mails: 0, cases: 0 });
  },
);

test.each([
  ['closed', { type: 'closed', outcome: 'won', why: '' }],
  ['handled', answered('delist', 'delist')],
] as const)(
  'lists a case as its events tell it that is %s, where who wrote the last ended before its list was told',
  async (queue, last) => {
    const house = await aHouse();
    const { cases } = house.services;
    await house.begin(id, asking, asked('delist'));
    const key = { pk: `CASE#${id}`, sk: 'SUMMARY' };
    const before = (await cases.get(key)) ?? key;
    const now = await append(cases, await loadCase(cases, id), last, house.services.clock.now());
    await cases.remove(key, { equals: { seq: now.seq } });
    await cases.put(before, { absent: true });
    expect((await listQueue(cases, 'needs-you')).summaries).toHaveLength(1);
    await run(house);
    expect((await listQueue(cases, 'needs-you')).summaries).toEqual([]);
    expect((await listQueue(cases, queue)).summaries).toMatchObject([{ id, seq: now.seq }]);
  },
);

test('a summary that cannot be read hides no other case, and is put as the events tell it', async () => {
  const house = await aHouse();
  const { cases } = house.services;
  await house.begin(id, asking, asked('delist'));
  await house.begin(other, asking, asked('delist'));
  const key = { pk: `CASE#${id}`, sk: 'SUMMARY' };
  const row = (await cases.get(key)) ?? key;
  await cases.put(
    { ...row, summary: { storeId: 'lamp-shop', platform: 'a later one' } },
    { equals: { seq: 2 } },
  );
  const listed = async () =>
    (await listQueue(cases, 'needs-you')).summaries.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  expect(await listed()).toMatchObject([
    {
      id,
      storeId: 'lamp-shop',
      status: 'stuck',
      aside: expect.stringContaining(`case ${id} cannot be read`),
    },
    { id: other, status: 'delisting' },
  ]);
  expect(await run(house)).not.toHaveProperty('damaged');
  expect((await listed())[0]).toEqual(summarize(await loadCase(cases, id)));
});

test('names a case of which neither summary nor record can be read', async () => {
  const house = await aHouse();
  const { cases } = house.services;
  await house.begin(id, asking, asked('delist'));
  const row = (await cases.get({ pk: `CASE#${id}`, sk: 'SUMMARY' })) ?? { pk: '', sk: '' };
  await cases.put({ ...row, summary: 'lost' }, { equals: { seq: 2 } });
  await cases.remove({ pk: `CASE#${id}`, sk: 'EVENT#000001' }, { equals: { seq: 1 } });
  const why = expect.stringContaining(`case ${id} is damaged`);
  expect((await run(house)).damaged).toEqual([why]);
  expect((await listQueue(cases, 'needs-you')).summaries).toMatchObject([{ id, aside: why }]);
});

test('where nobody can say whether mail is received, it says what else it failed with', async () => {
  const { house } = await twoCases(() => {
    throw new TransientError('away');
  });
  house.services.reception = {
    isOpen: async () => {
      throw new Error('SES does not say');
    },
  };
  await expect(run(house)).rejects.toThrow('away');
});

test('says of a store that is gone that it is, while open cases are its', async () => {
  const house = await aHouse();
  await house.begin(id, opening());
  await house.begin(other, opening());
  expect(await run(house)).not.toHaveProperty('damaged');
  await house.services.cases.remove({ pk: 'STORES', sk: house.store.id }, { equals: { version: 1 } });
  expect(await run(house)).toMatchObject({
    damaged: [expect.stringMatching(new RegExp(`^Store ${house.store.id} is gone.*backup`))],
  });
});

test('announces mail that a person wants once more, however old, until it has a result', async () => {
  const house = await aHouse();
  const { cases } = house.services;
  const outcome = await settleMail(cases, {
    ...{ mail: 'ancient', result: 'filed', reason: 'not a complaint', caseIds: [], from: [], subject: '' },
    ...{ receivedAt: hours(-900).toISOString(), settledAt: hours(-900).toISOString() },
  });
  await wantAgain(cases, { outcome, by: 'a@shop.example', at: at.toISOString(), opens: true });
  expect(await run(house)).toEqual({ mails: 1, cases: 0 });
  expect(await run(house)).toEqual({ mails: 1, cases: 0 });
  expect(house.announced).toEqual(['ancient', 'ancient']);

  await settleMail(cases, { ...outcome, result: 'opened' });
  house.moveClock(hours(1 / 60));
  expect(await run(house)).toEqual({ mails: 0, cases: 0 });
  // a result that the wish is about to take back must not end it
  expect(await openedBy(cases, 'ancient')).toBe('a@shop.example');
  house.moveClock(hours(1));
  expect(await run(house)).toEqual({ mails: 0, cases: 0 });
  expect(await openedBy(cases, 'ancient')).toBeUndefined();
});
