/** Events are the truth: what is written is what is told, nobody overwrites anybody, and the summary follows. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaseEvent } from '../../../shared/case/events.ts';
import { placeOf } from '../../../shared/case/place.ts';
import { onCase, recordOf } from '../../../shared/case/records/case-record.ts';
import { append, begin, change, history, loadCase, open } from '../../../shared/case/records/case-store.ts';
import { onCaseOfStore } from '../../../shared/case/records/on-case-of-store.ts';
import { openQueues, Queue, Summary } from '../../../shared/case/records/summary.ts';
import { everyCase, listQueue } from '../../../shared/case/records/summary-store.ts';
import { CannotKeepError, LostRaceError, NotFoundError } from '../../../shared/platform/errors.ts';
import type { Query, RowKey, Table, TableReader } from '../../../shared/platform/ports.ts';
import { putStore } from '../../../shared/store/store-records.ts';
import { MemoryTable } from '../console/memory.ts';
import { aStore } from '../response/a-case.ts';
import { asked, caseId, minute, opening, sent, told } from './told.ts';

const note = (text: string) => ({ type: 'noted', text }) as const;
const opened = async (cases: Table = new MemoryTable()) => {
  await open(cases, caseId, opening(), minute(0));
  return cases;
};
const summaryOf = async (cases: Table) =>
  Summary.parse((await cases.get({ pk: `CASE#${caseId}`, sk: 'SUMMARY' }))?.summary);
const texts = async (cases: Table) =>
  (await history(cases, caseId)).flatMap(({ event }) => (event.type === 'noted' ? [event.text] : []));

describe('a stored case', () => {
  test('takes an event that there was room for, though there is none for its summary', async () => {
    const cases = await opened();
    const put = cases.put.bind(cases);
    cases.put = async (row, condition) => {
      if (row.sk === 'SUMMARY') throw new CannotKeepError('the disk is full');
      await put(row, condition);
    };
    await append(cases, await loadCase(cases, caseId), note('kept'), minute(1));
    expect(await texts(cases)).toEqual(['kept']);
    expect((await summaryOf(cases)).seq).toBe(1);
  });

  test('is the case that its events tell, whichever way it is come by', async () => {
    const cases = await opened();
    const events = sent;
    let now = await loadCase(cases, caseId);
    for (const [index, event] of events.entries())
      now = await append(cases, now, event, minute(index + 1), 'kim@lampshop.example');
    expect(await loadCase(cases, caseId)).toEqual(now);
    expect(now).toEqual(told(opening(), ...events));
    expect(now).toMatchObject({
      seq: 8,
      openedAt: minute(0).toISOString(),
      updatedAt: minute(7).toISOString(),
      teamTold: true,
      told: ['<1@triage.example>'],
      sameRisk: [],
      listings: [{ sku: 'LAMP-1', state: 'off', snapshot: 'snapshots/1' }],
      drafts: [{ state: 'submitted', proof: '<answer-1@lampshop.example>' }],
    });
    expect(placeOf(now)).toBe('outcome');
  });

  test('that is not there is said to be missing', async () => {
    await expect(loadCase(new MemoryTable(), caseId)).rejects.toThrow(NotFoundError);
  });

  test('is opened once: the second opener finds the first one’s case', async () => {
    const cases = await opened();
    const again = await open(cases, caseId, opening({ storeId: 'another' }), minute(9));
    expect(again).toMatchObject({ opened: false, case: { storeId: 'lamp-shop', seq: 1 } });
  });

  test('gets the summary that its opener died before writing', async () => {
    const cases = new MemoryTable();
    await opened(cases);
    cases.rows.delete(`CASE#${caseId}\nSUMMARY`);
    await open(cases, caseId, opening(), minute(9));
    expect(await summaryOf(cases)).toMatchObject({ id: caseId, seq: 1, queue: 'handled' });
  });
});

describe('a lost race', () => {
  test('is named, and changes nothing', async () => {
    const cases = await opened();
    const stale = await loadCase(cases, caseId);
    await append(cases, stale, note('first'), minute(1));
    await expect(append(cases, stale, note('second'), minute(2))).rejects.toThrow(LostRaceError);
    expect(await texts(cases)).toEqual(['first']);
  });

  test('is run again on what the winner left', async () => {
    const cases = await opened();
    const stale = await loadCase(cases, caseId);
    await append(cases, stale, note('first'), minute(1));
    const seen: number[] = [];
    const now = await change(
      cases,
      stale,
      ({ seq }) => {
        seen.push(seq);
        return note('second');
      },
      minute(2),
    );
    expect(seen).toEqual([1, 2]);
    expect(now.seq).toBe(3);
    expect(await texts(cases)).toEqual(['first', 'second']);
  });

  test('may leave nothing to do', async () => {
    const cases = await opened();
    const stale = await loadCase(cases, caseId);
    await append(cases, stale, asked('review'), minute(1));
    const now = await change(
      cases,
      stale,
      ({ questions }) => (questions.length > 0 ? undefined : asked('review')),
      minute(2),
    );
    expect(now.questions).toHaveLength(1);
    expect(await history(cases, caseId)).toHaveLength(2);
  });

  test('that is lost for ever is given up', async () => {
    const cases = await opened();
    let tries = 0;
    const crowded: Table = {
      get: (key) => cases.get(key),
      query: (query) => cases.query(query),
      remove: (key, condition) => cases.remove(key, condition),
      put: async () => {
        tries++;
        throw new LostRaceError('always too late');
      },
    };
    await expect(change(crowded, caseId, () => note('never'), minute(1))).rejects.toThrow(LostRaceError);
    expect(tries).toBe(20);
  });
});

test('two writers, in any interleaving, leave a gapless record that holds what each of them wrote, in its order', () =>
  fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 5 }),
      async (scheduler, left, right) => {
        const store = new MemoryTable();
        await opened(store);
        const cases: Table = {
          get: scheduler.scheduleFunction((key) => store.get(key)),
          query: scheduler.scheduleFunction((query) => store.query(query)),
          put: scheduler.scheduleFunction((row, condition) => store.put(row, condition)),
          remove: scheduler.scheduleFunction((key, condition) => store.remove(key, condition)),
        };
        const writer = async (name: string, count: number) => {
          const record = await recordOf(cases, { now: () => minute(1) }, caseId, name);
          await Promise.all(
            Array.from({ length: count }, (_, index) => record.record(note(`${name} ${index}`))),
          );
        };
        const both = Promise.all([writer('left', left), writer('right', right)]);
        await scheduler.waitFor(both);

        const events = await history(store, caseId);
        expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
        const by = (name: string) => events.flatMap((one) => (one.by === name ? [one.event] : []));
        expect(by('left')).toEqual(Array.from({ length: left }, (_, index) => note(`left ${index}`)));
        expect(by('right')).toEqual(Array.from({ length: right }, (_, index) => note(`right ${index}`)));
        expect(await summaryOf(store)).toMatchObject({ seq: 1 + left + right });
      },
    ),
    { numRuns: 60 },
  ));

describe('where every step runs in one process', () => {
  /** A table that counts what it is asked, and whose other processes write past it. */
  const counted = async () => {
    const elsewhere = await opened();
    const count = { gets: 0, queries: 0 };
    const cases: Table = {
      oneProcess: true,
      get: (key) => {
        count.gets++;
        return elsewhere.get(key);
      },
      query: (query) => {
        count.queries++;
        return elsewhere.query(query);
      },
      put: (row, condition) => elsewhere.put(row, condition),
      remove: (key, condition) => elsewhere.remove(key, condition),
    };
    return { elsewhere, cases, count };
  };

  test('a case that nothing happened to is not read again', async () => {
    const { cases, count } = await counted();
    const first = await loadCase(cases, caseId);
    await append(cases, first, note('seen'), minute(1));
    expect((await loadCase(cases, caseId)).seq).toBe(2);
    expect(count).toEqual({ gets: 1, queries: 1 });
  });

  test('what somebody else wrote is seen all the same', async () => {
    const { elsewhere, cases } = await counted();
    const first = await loadCase(cases, caseId);
    await append(elsewhere, first, { type: 'closed', outcome: 'no-action', why: '' }, minute(1));
    expect((await loadCase(cases, caseId)).closed).toBeDefined();
    await append(elsewhere, await loadCase(elsewhere, caseId), note('after'), minute(2));
    await onCase({ cases, clock: { now: () => minute(3) } }, caseId, async (record) => {
      expect(record.now()).toMatchObject({ seq: 3, closed: { outcome: 'no-action' } });
    });
  });

  test('a known case and its store are read at once, and the store as it is now', async () => {
    const { elsewhere, cases } = await counted();
    const { storeId } = await loadCase(cases, caseId);
    await putStore(elsewhere, aStore({ id: storeId, name: 'Lamp Shop II' }));
    const asked: string[] = [];
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    Object.assign(cases, {
      get: async (key: RowKey) => {
        asked.push(key.pk);
        await held;
        return elsewhere.get(key);
      },
      query: async (query: Query) => {
        asked.push(query.pk);
        await held;
        return elsewhere.query(query);
      },
    });
    const working = onCaseOfStore(
      { cases, clock: { now: () => minute(1) } },
      caseId,
      async (record, store) => [record.now().id, store.name],
    );
    expect(asked).toContain('STORES');
    expect(asked).toContain(`CASE#${caseId}`);
    release();
    expect(await working).toEqual([caseId, 'Lamp Shop II']);
  });

  test('a summary that a death left out is put by the next who works on the case', async () => {
    const { elsewhere, cases, count } = await counted();
    const id = 'anothercase1';
    await begin(cases, id, opening(), minute(0));
    await onCase({ cases, clock: { now: () => minute(1) } }, id, async () => undefined);
    expect(count).toEqual({ gets: 0, queries: 1 });
    expect((await elsewhere.get({ pk: `CASE#${id}`, sk: 'SUMMARY' }))?.seq).toBe(1);
  });

  test('a summary that was put, or is being put, is neither read nor put again', async () => {
    const { cases, count } = await counted();
    const id = 'anothercase1';
    const { put } = cases;
    let summaries = 0;
    cases.put = async (row, condition) => {
      if (row.sk === 'SUMMARY') summaries++;
      await put(row, condition);
    };
    const clock = { now: () => minute(1) };
    const underWay = open(cases, id, opening(), minute(0));
    await expect.poll(() => summaries).toBe(1);
    await onCase({ cases, clock }, id, async () => undefined);
    await underWay;
    await onCase({ cases, clock }, id, async () => undefined);
    expect({ ...count, summaries }).toEqual({ gets: 2, queries: 0, summaries: 1 });
  });

  test('a summary that could not be put is put by the next who works on the case', async () => {
    const { elsewhere, cases } = await counted();
    const id = 'anothercase1';
    const { put } = cases;
    cases.put = async (row, condition) => {
      if (row.sk === 'SUMMARY') throw new Error('the disk is full');
      await put(row, condition);
    };
    await expect(open(cases, id, opening(), minute(0))).rejects.toThrow('the disk is full');
    cases.put = put;
    await onCase({ cases, clock: { now: () => minute(1) } }, id, async () => undefined);
    expect((await elsewhere.get({ pk: `CASE#${id}`, sk: 'SUMMARY' }))?.seq).toBe(1);
  });
});

describe('the summary', () => {
  test('never goes back to an earlier state of the case', async () => {
    const cases = new MemoryTable();
    await opened(cases);
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const slow: Table = {
      get: (key) => cases.get(key),
      query: (query) => cases.query(query),
      remove: (key, condition) => cases.remove(key, condition),
      put: async (row, condition) => {
        if (row.sk === 'SUMMARY') await held;
        return cases.put(row, condition);
      },
    };
    const late = append(slow, await loadCase(cases, caseId), asked('review'), minute(1));
    await expect.poll(async () => (await history(cases, caseId)).length).toBe(2);
    await append(
      cases,
      await loadCase(cases, caseId),
      { type: 'closed', outcome: 'no-action', why: '' },
      minute(2),
    );
    release();
    await late;
    expect(await summaryOf(cases)).toMatchObject({ seq: 3, queue: 'closed', outcome: 'no-action' });
  });

  test('puts a case in one list: the earliest lapse first, what is over last changed first', async () => {
    const cases = new MemoryTable();
    const begin = async (id: string, due: number | undefined, over?: number) => {
      let { case: now } = await open(cases, id, opening(), minute(0));
      if (due !== undefined)
        now = await append(cases, now, asked('delist', 'delist-1', minute(due)), minute(1));
      if (over !== undefined)
        await append(cases, now, { type: 'closed', outcome: 'won', why: '' }, minute(over));
    };
    await begin('000000000001', 50);
    await begin('000000000002', 20);
    await begin('000000000003', undefined);
    await begin('000000000004', 30, 5);
    await begin('000000000005', 30, 8);
    const ids = async (queue: Summary['queue']) =>
      (await listQueue(cases, queue)).summaries.map(({ id }) => id);
    expect(await ids('needs-you')).toEqual(['000000000002', '000000000001']);
    expect(await ids('handled')).toEqual(['000000000003']);
    expect(await ids('closed')).toEqual(['000000000005', '000000000004']);
    const every = await Array.fromAsync(everyCase(cases, openQueues));
    expect(every.map(({ id }) => id).toSorted()).toEqual(['000000000001', '000000000002', '000000000003']);
    const { summaries, next } = await listQueue(cases, 'needs-you', { limit: 1 });
    const rest = await listQueue(cases, 'needs-you', { ...(next && { after: next }) });
    expect([...summaries, ...rest.summaries].map(({ id }) => id)).toEqual(['000000000002', '000000000001']);
  });
});

describe.each<[string, CaseEvent[], CaseEvent]>([
  ['begins to ask a person', [], asked('delist', 'delist-1', minute(9))],
  ['waits for others', sent, asked('outcome', 'outcome-1-1', minute(9))],
  ['is over', [], { type: 'closed', outcome: 'won', why: '' }],
])('a case that %s while all are read', (_, before, event) => {
  test.each(Queue.options)('is met once, also where that is when %s was read', async (queue) => {
    const cases = new MemoryTable();
    let { case: now } = await open(cases, caseId, opening(), minute(0));
    for (const one of before) now = await append(cases, now, one, minute(1));
    const query: TableReader['query'] = async (about) => {
      const page = await cases.query(about);
      if (about.pk === queue) await append(cases, now, event, minute(2));
      return page;
    };
    const every = await Array.fromAsync(everyCase({ get: (key) => cases.get(key), query }, Queue.options));
    expect(every.map(({ id }) => id)).toEqual([caseId]);
  });
});

test('a worker’s own writes go one after another, and one that fails does not stop the next', async () => {
  const cases = await opened();
  const record = await recordOf(cases, { now: () => minute(1) }, caseId);
  const failing = record.record(() => {
    throw new Error('cannot decide');
  });
  const next = record.record(note('after'));
  await expect(failing).rejects.toThrow('cannot decide');
  expect((await next).seq).toBe(2);
  expect(record.now().seq).toBe(2);
});

describe('a piece of work on a case', () => {
  const clock = { now: () => minute(1) };
  const summaries = (cases: MemoryTable) => {
    const put = cases.put.bind(cases);
    const seen: unknown[] = [];
    cases.put = async (row, condition) => {
      if (row.sk === 'SUMMARY') seen.push(row.seq);
      return put(row, condition);
    };
    return seen;
  };

  test('puts the summary at once where it is seen to change, and not for every event', async () => {
    const cases = new MemoryTable();
    await opened(cases);
    const seen = summaries(cases);
    await onCase({ cases, clock }, caseId, async (record) => {
      await record.record(note('first'));
      expect(seen).toEqual([]);
      await record.record(asked('review'));
      expect(seen).toEqual([3]);
      await record.record(note('second'));
    });
    expect(seen).toEqual([3]);
    expect(await texts(cases)).toEqual(['first', 'second']);
  });

  test('puts it where it only changes back what somebody else’s says', async () => {
    const cases = new MemoryTable();
    await opened(cases);
    const failed = { type: 'failed', step: 'delist', error: 'Away', cause: '' } as const;
    await onCase({ cases, clock }, caseId, async (record) => {
      await append(cases, await loadCase(cases, caseId), failed, minute(1));
      expect(await summaryOf(cases)).toMatchObject({ status: 'stuck' });
      await record.record(({ failure }) =>
        failure ? { type: 'taken-up', how: 'retry', step: 'delist' } : note('nothing yet'),
      );
    });
    expect(await summaryOf(cases)).toMatchObject({ seq: 3, status: 'delisting', queue: 'handled' });
  });

  test('leaves the summary alone when there is nothing to add, and mends one that is behind', async () => {
    const cases = new MemoryTable();
    await opened(cases);
    const stale = cases.rows.get(`CASE#${caseId}\nSUMMARY`);
    await append(cases, await loadCase(cases, caseId), asked('review'), minute(1));
    const seen = summaries(cases);
    const look = () => onCase({ cases, clock }, caseId, async () => undefined);
    await look();
    expect(seen).toEqual([]);
    if (stale) cases.rows.set(`CASE#${caseId}\nSUMMARY`, stale);
    await look();
    expect(await summaryOf(cases)).toMatchObject({ seq: 2, question: { id: 'review-1' } });
  });
});
