/** What a process that died left undone is made up for, and what is over lets go. */
import { describe, expect, test } from 'vitest';
import { closeCase } from '../../../functions/close-case/handler.ts';
import { handOver } from '../../../functions/hand-over/handler.ts';
import { watchDeadlines } from '../../../functions/watch-deadlines/handler.ts';
import { statusOf } from '../../../shared/case/place.ts';
import { hold, otherHolders } from '../../../shared/case/records/holds.ts';
import { TransientError } from '../../../shared/platform/errors.ts';
import type { Row, Table } from '../../../shared/platform/ports.ts';
import { runStep } from '../../../shared/platform/step.ts';
import * as tell from '../case/told.ts';
import { aHouse, at, hours, store } from './a-house.ts';

const { asked, caseId, off, opening, prepared, sent, settled } = tell;
type House = Awaited<ReturnType<typeof aHouse>>;
const watch = ({ services }: House) => runStep(watchDeadlines, {}, services);
const lamp = { storeId: 'lamp-shop', marketplace: 'amazon', sku: 'LAMP-1' } as const;

/** Dies at the first write of such a row. */
const dyingAt = (cases: Table, dies: (row: Row) => boolean): Table => ({
  get: (key) => cases.get(key),
  query: (query) => cases.query(query),
  remove: (key, condition) => cases.remove(key, condition),
  put: async (row, condition) => {
    if (dies(row)) throw new Error('killed');
    return cases.put(row, condition);
  },
});
const event =
  (...types: string[]) =>
  (row: Row) =>
    types.some((type) => JSON.stringify(row.event ?? '').includes(`"type":"${type}"`));

describe('a case that is over', () => {
  const close = async (...events: Parameters<House['tell']>[1][]) => {
    const house = await aHouse();
    await house.begin(caseId, opening(), ...events);
    await hold(house.services.cases, lamp, caseId);
    await runStep(closeCase, { caseId }, house.services);
    return otherHolders(house.services.cases, lamp, 'another');
  };

  test.each(['already', 'enforced', 'gone', 'refused'] as const)(
    'lets go of a listing that was settled as %s, so that another case can put it back',
    async (result) => {
      const ended = { type: 'outcome', outcome: 'retracted' } as const;
      expect(await close(settled('delist', result), ...prepared, ended)).toEqual([]);
    },
  );

  test('also when a person closed it', async () => {
    expect(await close(...off, { type: 'closed', outcome: 'settled', why: 'by hand' })).toEqual([]);
  });

  test.each(['lost', 'accepted'] as const)('keeps what it was right about: %s', async (outcome) => {
    expect(await close(...off, { type: 'closed', outcome, why: 'x' })).toEqual([caseId]);
  });
});

describe('a case that got stuck just as the process died', () => {
  const stuck = async () => {
    const house = await aHouse();
    await house.begin(caseId, opening());
    const dying = { ...house.services, post: { send: () => Promise.reject(new Error('killed')) } };
    dying.cases = dyingAt(house.services.cases, event('not-notified'));
    const failure = { Error: 'Error', Cause: 'x' };
    await expect(runStep(handOver, { caseId, failure }, dying)).rejects.toThrow('killed');
    expect(statusOf(await house.case(caseId))).toBe('stuck');
    return house;
  };

  test('calls for help a little later, once', async () => {
    const house = await stuck();
    await watch(house);
    expect(house.sent).toEqual([]);
    house.moveClock(new Date(at.getTime() + 6 * 60_000));
    expect(await watch(house)).toEqual({ looked: 1, acted: 1, failed: 0 });
    expect(house.sent).toEqual([expect.stringContaining('.stuck.')]);
    house.moveClock(hours(1));
    expect(await watch(house)).toEqual({ looked: 1, acted: 0, failed: 0 });
    expect(house.sent).toHaveLength(1);
  });

  test('is reminded of like a question, and told to the seller once it is overdue', async () => {
    const house = await stuck();
    const to: string[][] = [];
    house.services.post = {
      send: async (mime, envelope) => {
        to.push(envelope.to);
        return { messageId: `${/^message-id:\s*(\S+)/im.exec(new TextDecoder().decode(mime))?.[1]}` };
      },
    };
    const told: number[] = [];
    for (let hour = 1; hour <= 72; hour++) {
      house.moveClock(hours(hour));
      const before = to.length;
      await watch(house);
      if (to.length > before) told.push(hour);
    }
    const both = [...store.team, store.seller.email];
    expect(told).toEqual([1, 12, 22, 24, 48, 72]);
    expect(to).toEqual([store.team, store.team, store.team, both, both, both]);
    const { told: ids, failure } = await house.case(caseId);
    expect(new Set(ids).size).toBe(6);
    expect(failure).toMatchObject({ reminders: 5 });
  });

  test('keeps the one mail that says so last, while the post takes none', async () => {
    const house = await stuck();
    house.services.post = { send: () => Promise.reject(new TransientError('no relay')) };
    for (const hour of [1, 12]) {
      house.moveClock(hours(hour));
      await watch(house);
    }
    house.services.post = (await aHouse()).services.post;
    const sent: string[] = [];
    house.services.post = {
      send: async (mime) => {
        sent.push(`${/^message-id:\s*(\S+)/im.exec(new TextDecoder().decode(mime))?.[1]}`);
        return { messageId: sent.at(-1) ?? '' };
      },
    };
    await watch(house);
    expect(sent).toEqual([expect.stringContaining('.stuck.1.1@')]);
  });

  test('does not try for ever where nobody takes the mail', async () => {
    const house = await stuck();
    house.services.post = { send: () => Promise.reject(new Error('550 no such team')) };
    for (const hour of [1, 2, 3]) {
      house.moveClock(hours(hour));
      await watch(house);
    }
    expect((await house.story(caseId)).filter((type) => type === 'not-notified')).toHaveLength(1);
  });
});

describe('a question that expired just as the process died', () => {
  test.each(['notified', 'followed-up'])('is followed up, with one mail: it died at %s', async (died) => {
    const house = await aHouse();
    const waiting = [...sent, asked('outcome', 'outcome-1-1', hours(10))];
    await house.begin(caseId, opening(), ...waiting);
    house.moveClock(hours(10));
    const dying = { ...house.services, cases: dyingAt(house.services.cases, event(died, `not-${died}`)) };
    await runStep(watchDeadlines, {}, dying);
    expect(house.errors).toEqual([expect.stringContaining('killed')]);
    // the workflow was woken, and has asked anew
    await house.tell(caseId, asked('outcome', 'outcome-1-2', hours(100)));
    await watch(house);
    await watch(house);
    const story = await house.story(caseId);
    expect(story.filter((type) => type === 'followed-up')).toHaveLength(1);
    expect(story.filter((type) => type === 'question-expired')).toHaveLength(1);
    expect(new Set(house.sent).size).toBe(1);
  });
});

test('what is overdue is told to the seller as well as to the team', async () => {
  const house = await aHouse();
  const to: string[][] = [];
  house.services.post = {
    send: async (_, envelope) => {
      to.push(envelope.to);
      return { messageId: '' };
    },
  };
  await house.begin(caseId, opening({ review: 'in doubt' }), asked('review', 'review-1', hours(24)));
  for (const hour of [12, 24]) {
    house.moveClock(hours(hour));
    await watch(house);
  }
  expect(to).toEqual([store.team, [...store.team, store.seller.email]]);
});
