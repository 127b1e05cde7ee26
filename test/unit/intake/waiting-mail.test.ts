/** Mail to the team while the post takes none: no case waits for it, it is tried again, and each sees what became of it. */
import { describe, expect, test } from 'vitest';
import { askPerson } from '../../../functions/ask-person/handler.ts';
import { handOver } from '../../../functions/hand-over/handler.ts';
import { notify } from '../../../functions/notify/handler.ts';
import { watchDeadlines } from '../../../functions/watch-deadlines/handler.ts';
import { caseIdFor } from '../../../shared/case/case-id.ts';
import type { CaseEvent } from '../../../shared/case/events.ts';
import { statusOf } from '../../../shared/case/place.ts';
import { history } from '../../../shared/case/records/case-store.ts';
import { TransientError } from '../../../shared/platform/errors.ts';
import { runStep } from '../../../shared/platform/step.ts';
import { inChinese } from '../../../shared/recorded/in-chinese.ts';
import { waitingMails } from '../../../shared/response/waiting-mail.ts';
import { answered, asked, asking, caseId, off, opening, prepared } from '../case/told.ts';
import { aHouse, hours } from './a-house.ts';

type House = Awaited<ReturnType<typeof aHouse>>;
const watch = ({ services }: House) => runStep(watchDeadlines, {}, services);
const waiting = ({ services }: House) => Array.fromAsync(waitingMails(services.cases));
const stories = (house: House) =>
  house.story(caseId).then((types) => types.filter((type) => /notif/.test(type)));

/** A house whose post is away until `back` is called; `tried` counts what it was given meanwhile. */
const cutOff = async (first: CaseEvent, ...events: CaseEvent[]) => {
  const house = await aHouse();
  const { post } = house.services;
  let tried = 0;
  house.services.post = {
    send: async () => {
      tried++;
      throw new TransientError('the relay is away');
    },
  };
  await house.begin(caseId, first, ...events);
  return {
    house,
    tried: () => tried,
    back: () => {
      house.services.post = post;
    },
  };
};

test('a mail to the team says that nobody wrote it, so that nobody who is away answers it', async () => {
  const house = await aHouse();
  const written: string[] = [];
  house.services.post = {
    send: async (mime) => {
      written.push(new TextDecoder().decode(mime));
      return { messageId: '<one@triage.example>' };
    },
  };
  await house.begin(caseId, opening(), ...off, ...prepared.filter(({ type }) => type !== 'notified'));
  await runStep(notify, { caseId }, house.services);
  expect(written).toEqual([expect.stringMatching(/^Auto-Submitted: auto-generated\r$/m)]);
});

test('a mail that is taken for some of the team says who else was not told', async () => {
  const house = await aHouse({ team: ['a@shop.example', 'b@shop.example'] });
  const refused = [{ to: 'b@shop.example', why: '550 nobody' }];
  house.services.post = { send: async () => ({ messageId: '<one@triage.example>', refused }) };
  await house.begin(caseId, opening(), ...off, ...prepared.filter(({ type }) => type !== 'notified'));
  await runStep(notify, { caseId }, house.services);
  await runStep(notify, { caseId }, house.services);
  const told = (await history(house.services.cases, caseId)).map(({ event }) => event);
  expect(told.filter(({ type }) => /notif/.test(type))).toMatchObject([
    { type: 'notified', to: ['a@shop.example'] },
    { type: 'not-notified', to: ['b@shop.example'], why: '550 nobody' },
  ]);
});

test('of complaints that nothing proves the team is told so many an hour, of others always', async () => {
  const house = await aHouse();
  const tell = async (name: string, trust: 'unverified' | 'forwarded') => {
    const id = caseIdFor(name, 'a mail');
    const verdict = { ...opening().verdict, trust };
    const before = prepared.filter(({ type }) => type !== 'notified');
    await house.begin(id, opening({ verdict, storeId: house.store.id }), ...off, ...before);
    await runStep(notify, { caseId: id }, house.services);
    return (await history(house.services.cases, id)).at(-1)?.event;
  };
  for (let number = 0; number < 30; number++)
    expect(await tell(`forged ${number}`, 'unverified')).toMatchObject({ type: 'notified' });
  const left = await tell('one too many', 'unverified');
  expect(left).toMatchObject({ type: 'not-notified', why: expect.stringMatching(/lists them all/) });
  if (left?.type === 'not-notified') expect(inChinese(left.why)).not.toBe(left.why);
  expect(await tell('handed on', 'forwarded')).toMatchObject({ type: 'notified' });
  const untold = caseIdFor('one too many', 'a mail');
  await runStep(handOver, { caseId: untold }, house.services);
  expect((await history(house.services.cases, untold)).at(-1)?.event).toMatchObject({
    ...{ type: 'notified', about: 'stuck' },
  });
  house.moveClock(hours(1));
  expect(await tell('an hour later', 'unverified')).toMatchObject({ type: 'notified' });
  expect(house.sent).toHaveLength(33);
});

describe('a mail to the team that cannot be sent now', () => {
  test('holds no case up: what came in is told once the post is back, and once', async () => {
    const { house, back } = await cutOff(
      opening(),
      ...off,
      ...prepared.filter(({ type }) => type !== 'notified'),
    );
    expect(await runStep(notify, { caseId }, house.services)).toEqual({ place: 'draft' });
    expect(await stories(house)).toEqual(['not-notified']);
    await runStep(notify, { caseId }, house.services);
    await watch(house);
    expect(await stories(house)).toEqual(['not-notified']);
    back();
    expect(await watch(house)).toMatchObject({ acted: 1 });
    expect(await stories(house)).toEqual(['not-notified', 'notified']);
    expect(house.sent).toEqual([expect.stringContaining('.opened@')]);
    expect(await waiting(house)).toEqual([]);
    expect(await watch(house)).toMatchObject({ acted: 0 });
    expect(house.sent).toHaveLength(1);
  });

  test('is one with those about what other mails said more meanwhile', async () => {
    const { house, back } = await cutOff(
      opening(),
      ...off,
      ...prepared.filter(({ type }) => type !== 'notified'),
    );
    await runStep(notify, { caseId }, house.services);
    const { source, notice, verdict } = opening();
    await house.tell(caseId, { type: 'mail-joined', source, notice, verdict, why: 'it says more', more: {} });
    await runStep(notify, { caseId }, house.services);
    expect(await waiting(house)).toHaveLength(2);
    back();
    await watch(house);
    expect(house.sent).toHaveLength(1);
    expect(await waiting(house)).toEqual([]);
  });

  test('says so on its case, and why', async () => {
    const { house } = await cutOff(asking);
    await runStep(askPerson, { caseId, question: 'delist', taskToken: 'token' }, house.services);
    expect(await waiting(house)).toMatchObject([{ caseId, about: 'question', why: 'the relay is away' }]);
    expect((await house.case(caseId)).questions).toMatchObject([{ id: 'delist-1' }]);
    expect(await stories(house)).toEqual(['not-notified']);
  });

  test('is sent no more once what it asked is settled', async () => {
    const { house, back } = await cutOff(asking);
    await runStep(askPerson, { caseId, question: 'delist', taskToken: 'token' }, house.services);
    await house.tell(caseId, answered('delist', 'leave'));
    back();
    expect(await watch(house)).toMatchObject({ acted: 0 });
    expect(house.sent).toEqual([]);
    expect(await waiting(house)).toEqual([]);
  });

  test('calls for help with a stuck case, unless somebody took it up', async () => {
    const failure = { Error: 'Broken', Cause: 'x' };
    const { house, back } = await cutOff(opening());
    await runStep(handOver, { caseId, failure }, house.services);
    expect(statusOf(await house.case(caseId))).toBe('stuck');
    back();
    await watch(house);
    expect(house.sent).toEqual([expect.stringContaining('.stuck.')]);

    const other = await cutOff(opening());
    await runStep(handOver, { caseId, failure }, other.house.services);
    await other.house.tell(caseId, { type: 'taken-up', how: 'retry', step: 'delist' });
    other.back();
    await watch(other.house);
    expect(other.house.sent).toEqual([]);
  });

  test('reminds, also when it was the reminder that waited', async () => {
    const review = opening({ review: 'in doubt' });
    const { house, back } = await cutOff(review, asked('review', 'review-1', hours(24)));
    house.moveClock(hours(12));
    await watch(house);
    back();
    await watch(house);
    expect(house.sent).toEqual([expect.stringContaining('.reminder.review-1.0@')]);
    expect(await waiting(house)).toEqual([]);
  });

  test('keeps no other waiting where the post takes all but that one', async () => {
    const { house } = await cutOff(opening({ review: 'in doubt' }));
    await runStep(askPerson, { caseId, question: 'review', taskToken: 'token' }, house.services);
    await runStep(notify, { caseId }, house.services);
    const [first, second] = await waiting(house);
    const { post } = house.services;
    const sent: string[] = [];
    house.services.post = {
      send: async (mime) => {
        const text = new TextDecoder().decode(mime);
        if (text.includes(first?.messageId ?? '')) return post.send(mime, { from: '', to: [] });
        sent.push(text);
        return { messageId: '<one@triage.example>' };
      },
    };
    await watch(house);
    await watch(house);
    expect(sent).toEqual([expect.stringContaining(second?.messageId ?? '')]);
    expect(await waiting(house)).toEqual([first]);
  });

  test('waits on where its store cannot be read, and leaves once that can be', async () => {
    const { house, back } = await cutOff(
      opening(),
      ...off,
      ...prepared.filter(({ type }) => type !== 'notified'),
    );
    await runStep(notify, { caseId }, house.services);
    back();
    const { cases } = house.services;
    const key = { pk: 'STORES', sk: house.store.id };
    const row = { ...(await cases.get(key)), ...key };
    await cases.put({ ...row, store: 'of a later version' }, { equals: { sk: key.sk } });
    expect(await watch(house)).toMatchObject({ acted: 0 });
    expect(await waiting(house)).toHaveLength(1);
    await cases.put(row, { equals: { sk: key.sk } });
    expect(await watch(house)).toMatchObject({ acted: 1 });
    expect(await waiting(house)).toEqual([]);
  });

  test('keeps no case at its preparation, though who had it wait died before that was on record', async () => {
    const { house } = await cutOff(opening(), ...off, ...prepared.filter(({ type }) => type !== 'notified'));
    const { cases } = house.services;
    const dying = {
      ...house.services,
      cases: {
        get: cases.get.bind(cases),
        query: cases.query.bind(cases),
        remove: cases.remove.bind(cases),
        put: (...[row, condition]: Parameters<typeof cases.put>) =>
          row.sk.startsWith('EVENT#') ? Promise.reject(new Error('killed')) : cases.put(row, condition),
      },
    };
    await expect(runStep(notify, { caseId }, dying)).rejects.toThrow('killed');
    expect(await waiting(house)).toHaveLength(1);
    expect(await runStep(notify, { caseId }, house.services)).toEqual({ place: 'draft' });
    expect(await runStep(notify, { caseId }, house.services)).toEqual({ place: 'draft' });
    expect(await stories(house)).toEqual(['not-notified']);
  });

  test('waits for its case to be mended where that is damaged, and is said no more to wait for the post', async () => {
    const { house, back } = await cutOff(
      opening(),
      ...off,
      ...prepared.filter(({ type }) => type !== 'notified'),
    );
    await runStep(notify, { caseId }, house.services);
    back();
    const { cases } = house.services;
    const key = { pk: `CASE#${caseId}`, sk: 'EVENT#000002' };
    const row = { ...(await cases.get(key)), ...key };
    await cases.remove(key, { equals: { seq: 2 } });
    expect(await watch(house)).toMatchObject({ acted: 0 });
    expect(house.errors).toEqual([]);
    expect(await waiting(house)).toHaveLength(1);
    await cases.put(row, { absent: true });
    expect(await watch(house)).toMatchObject({ acted: 1 });
    expect(await waiting(house)).toEqual([]);
  });

  test('keeps nothing else from being watched where nobody can read it', async () => {
    const house = await aHouse();
    const review = opening({ review: 'in doubt' });
    await house.begin(caseId, review, asked('review', 'review-1', hours(24)));
    const row = { pk: 'WAITING-MAIL', sk: '<a-later-version@triage.example>', about: 'what nobody knows' };
    await house.services.cases.put(row, { absent: true });
    house.moveClock(hours(12));
    expect(await watch(house)).toMatchObject({ acted: 1 });
    expect(await house.services.cases.get(row)).toMatchObject(row);
  });

  test('keeps no other from being tried once nobody takes it at all, and one alone is tried while the post is away', async () => {
    const { house, tried } = await cutOff(opening({ review: 'in doubt' }));
    await runStep(askPerson, { caseId, question: 'review', taskToken: 'token' }, house.services);
    await runStep(notify, { caseId }, house.services);
    expect(await waiting(house)).toHaveLength(2);
    const before = tried();
    await watch(house);
    expect(tried() - before).toBe(1);
    expect(house.errors).toEqual([expect.stringContaining('the relay is away')]);
    house.services.post = { send: () => Promise.reject(new Error('550 no such team')) };
    await watch(house);
    expect(await waiting(house)).toEqual([]);
    expect(await stories(house)).toEqual(Array(4).fill('not-notified'));
  });
});
