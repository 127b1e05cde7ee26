/** A mail that lists one listing and names another in passing: what is sure waits for nobody, unless the mail itself does. */
import { describe, expect, test } from 'vitest';
import { askPerson } from '../../../functions/ask-person/handler.ts';
import { draftResponse } from '../../../functions/draft-response/handler.ts';
import { notify } from '../../../functions/notify/handler.ts';
import type { CaseEvent } from '../../../shared/case/events.ts';
import { currentDraft, placeOf, toDelist } from '../../../shared/case/place.ts';
import { history } from '../../../shared/case/records/case-store.ts';
import { delistedToday } from '../../../shared/case/records/daily.ts';
import { runStep } from '../../../shared/platform/step.ts';
import * as mails from '../../scenarios/mails.ts';
import { alsoFor, answered, asked, off, prepared } from '../case/told.ts';
import { about, aLampCase, arrived, at } from './a-house.ts';

/** Lists the first and mentions the second. */
const text = mails.trademarkMentioning(about(1), about(2).listings, at);

const begun = async (first: string, signed: boolean, ...events: CaseEvent[]) => {
  const lamps = await aLampCase(first, { signed }, ...events);
  const { house, id } = lamps;
  return {
    ...lamps,
    another: async (mail: string) => house.receive(await arrived(mail), 'inbound/another'),
    stands: async () => {
      const now = await house.case(id);
      return { place: placeOf(now), goes: toDelist(now).map(({ sku }) => sku) };
    },
    today: () => delistedToday(house.services.cases, house.store.id, at),
  };
};

test('only what goes off sale at once counts towards the day', async () => {
  const { stands, today, now } = await begun(text, true);
  expect(await stands()).toEqual({ place: 'delist', goes: ['LAMP-1'] });
  expect((await now()).listings.map(({ sku }) => sku)).toEqual(['LAMP-1', 'LAMP-2']);
  expect(await today()).toBe(1);
});

test('where nothing proves who sent it, nothing goes', async () => {
  const { stands, today } = await begun(text, false);
  expect(await stands()).toEqual({ place: 'ask-to-delist', goes: [] });
  expect(await today()).toBe(0);
});

test('the team is asked about the rest in one mail, and told in another once that is answered', async () => {
  const { house, id, stands } = await begun(text, true, ...off);
  const subjects = async () =>
    (await history(house.services.cases, id)).flatMap(({ event }) =>
      event.type === 'notified' ? [event.about] : [],
    );
  await runStep(notify, { caseId: id }, house.services);
  expect(await subjects()).toEqual([]);
  await runStep(askPerson, { caseId: id, question: 'delist', taskToken: 'the-token' }, house.services);
  expect(await subjects()).toEqual(['question']);
  await house.tell(id, answered('delist', 'leave'));
  expect((await stands()).place).toBe('prepare');
  await runStep(notify, { caseId: id }, house.services);
  expect(await subjects()).toEqual(['question', 'opened']);
});

test.each<[string, CaseEvent[], boolean]>([
  ['leave', [], false],
  ['delist', alsoFor({ sku: 'LAMP-2', listingId: 'B0LAMP0002' }, off), true],
])(
  'the answer speaks of what was named in passing only where that went off sale too: %s',
  async (answer, events, speaks) => {
    const { house, id, now } = await begun(text, true, ...off, asked('delist'), answered('delist', answer));
    await house.tell(id, ...events, ...prepared);
    await runStep(draftResponse, { caseId: id }, house.services);
    const letter = await house.services.evidence.get(currentDraft(await now())?.text ?? '');
    expect(new TextDecoder().decode(letter)).toContain('B0LAMP0001');
    expect(new TextDecoder().decode(letter).includes('B0LAMP0002')).toBe(speaks);
  },
);

test('a better proven mail asks about all of it where a person had left that on sale', async () => {
  const { another, stands, today, now } = await begun(
    mails.trademark(about(1, 2), at),
    false,
    ...[asked('delist'), answered('delist', 'leave'), ...prepared],
  );
  await another(text);
  expect(await stands()).toEqual({ place: 'ask-to-delist', goes: [] });
  expect((await now()).decision.reasons[0]).toContain('somebody left it on sale');
  expect(await today()).toBe(0);
});

test('a mail that is itself in doubt takes nothing of it off sale', async () => {
  const third = alsoFor({ sku: 'LAMP-3', listingId: 'B0LAMP0003' }, off);
  const { another, stands } = await begun(mails.trademark(about(3), at), true, ...third);
  const type = 'Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit';
  const otherwise = '<p>Our winter sale begins on Monday, with a fifth off every garden chair and table.</p>';
  const [head = '', body = ''] = text.split(type);
  await another(
    `${head}Content-Type: multipart/alternative; boundary=b\n\n--b\n${type}${body}\n--b\nContent-Type: text/html\n\n${otherwise}\n--b--\n`,
  );
  expect(await stands()).toEqual({ place: 'ask-to-delist', goes: [] });
});

describe('what was named in passing and is listed by a later mail', () => {
  const no = [...off, asked('delist'), answered('delist', 'leave'), ...prepared];
  const own = mails.trademark({ ...about(2), complaintId: '22222222222' }, at);
  test.each<[string, CaseEvent[], string]>([
    ['while a person is asked about it', [...off, asked('delist')], mails.trademarkAgain(about(1, 2), at)],
    ['… also under a number of its own', [...off, asked('delist')], own],
    ['after a person left it on sale for that', no, mails.trademarkAgain(about(1, 2), at)],
    ['… also where the later mail names nothing else', no, mails.trademarkAgain(about(2), at)],
    ['… and under a number of its own', no, own],
  ])('goes off sale at once: %s', async (_, events, mail) => {
    const { another, stands, today, now } = await begun(text, true, ...events);
    const { result, reason } = await another(mail);
    expect(result).toBe('joined');
    expect(reason).toContain('says more');
    expect(await stands()).toEqual({ place: 'delist', goes: ['LAMP-2'] });
    expect((await now()).notice.listings.map(({ id, inPassing }) => [id, inPassing])).toEqual([
      ['B0LAMP0001', undefined],
      ['B0LAMP0002', undefined],
    ]);
    expect((await now()).listings.map(({ inPassing }) => inPassing)).toEqual([undefined, undefined]);
    expect(await today()).toBe(2);
  });

  test('is asked about still where that is again in passing, and where the policy asks', async () => {
    const { another, stands, now } = await begun(text, true, ...off, asked('delist'));
    await another(text.replace('Policy Warning', 'Reminder').replace('We removed', 'We have removed'));
    expect(await stands()).toEqual({ place: 'ask-to-delist', goes: [] });
    expect((await now()).notice.listings.map(({ inPassing }) => inPassing)).toEqual([undefined, true]);

    const one = await aLampCase(text, { policy: { perCase: 1 } }, ...off, asked('delist'));
    const again = await arrived(mails.trademarkAgain(about(2), at));
    const { reason } = await one.house.receive(again, 'inbound/another');
    expect(reason).not.toContain('says more');
    expect(placeOf(await one.now())).toBe('ask-to-delist');
  });
});
