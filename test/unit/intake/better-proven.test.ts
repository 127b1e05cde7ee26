/** A mail that is better proven than the case it joins: what the case says, and whom it writes to, comes from that mail. */
import { describe, expect, test } from 'vitest';
import { draftResponse } from '../../../functions/draft-response/handler.ts';
import type { CaseEvent } from '../../../shared/case/events.ts';
import { currentDraft, placeOf, toDelist } from '../../../shared/case/place.ts';
import { delistedToday } from '../../../shared/case/records/daily.ts';
import type { CaseOutcome } from '../../../shared/case/vocabulary.ts';
import { runStep } from '../../../shared/platform/step.ts';
import * as mails from '../../scenarios/mails.ts';
import { alsoFor, answered, approved, asked, drafted, off, prepared, submitted } from '../case/told.ts';
import { about, aHouse, aLampCase, arrived, at, hours, matter } from './a-house.ts';

const evil = { name: matter.owner.name, email: 'evil@attacker.example' };

/** The case of a forged complaint: the same number, and the forger's own address. */
const forged = async (first: mails.Matter, ...events: CaseEvent[]) => {
  const { house, id, now } = await aLampCase(mails.trademark(first, at), { signed: false }, ...events);
  const genuine = async (text: string, how: { signed?: boolean } = {}) =>
    house.receive(await arrived(text, how), 'inbound/genuine');
  const stands = async () => {
    const now = await house.case(id);
    return { place: placeOf(now), goes: toDelist(now).map(({ sku }) => sku) };
  };
  const draftedAnew = async () => {
    await house.tell(id, ...prepared);
    await runStep(draftResponse, { caseId: id }, house.services);
    const draft = currentDraft(await house.case(id));
    const text = new TextDecoder().decode(await house.services.evidence.get(draft?.text ?? ''));
    return { draft, text };
  };
  return { house, id, genuine, stands, draftedAnew, now };
};

const letGo = [asked('delist'), answered('delist', 'delist')];
const bothOff = [...letGo, ...off, ...alsoFor({ sku: 'LAMP-2', listingId: 'B0LAMP0002' }, off), ...prepared];
const oneOff = [...letGo, ...off, ...prepared];
const toEvil = { ...drafted(), to: [evil.email] };

describe('what a letter rests on', () => {
  const first = { ...about(1, 2), owner: evil };

  test.each<[string, CaseEvent[]]>([
    ['drafted', [toEvil, asked('approve')]],
    ['approved', [toEvil, asked('approve'), approved()]],
    ['sent', [toEvil, asked('approve'), approved(), submitted(), asked('outcome', 'outcome-1-1')]],
  ])('comes from the proven mail; what was %s is written anew', async (_, events) => {
    const { genuine, now, draftedAnew, stands, id } = await forged(first, ...bothOff, ...events);
    const { result, caseIds } = await genuine(mails.trademarkAgain(about(1), at));
    expect({ result, caseIds }).toEqual({ result: 'joined', caseIds: [id] });
    const { notice, verdict, basis, more } = await now();
    expect(verdict.trust).toBe('authenticated');
    expect(basis).toMatchObject({ trust: 'authenticated', source: { mail: 'inbound/genuine' } });
    expect(notice.complainants.map(({ email }) => email)).toEqual([matter.owner.email]);
    expect(notice.listings.map(({ id: asin }) => asin)).toEqual(['B0LAMP0001']);
    expect(more).toHaveLength(1);
    expect((await now()).drafts[0]).toMatchObject({ outgrown: true });
    expect((await now()).drafts[0]?.state).not.toBe('approved');
    expect((await stands()).place).toBe('prepare');
    const { draft, text } = await draftedAnew();
    expect(draft).toMatchObject({ draft: 2, to: [matter.owner.email], state: 'drafted' });
    expect(text).not.toContain('B0LAMP0002');
    expect(text).not.toContain(evil.email);
  });

  test('leaves a letter alone that went to the same address', async () => {
    const out = [
      { ...drafted(), to: [matter.owner.email] },
      asked('approve'),
      approved(),
      submitted(),
      asked('outcome', 'outcome-1-1'),
    ];
    const { genuine, house, id, stands } = await forged(about(1), ...oneOff, ...out);
    await genuine(mails.trademarkAgain(about(1), at));
    await house.tell(id, ...prepared);
    expect((await stands()).place).toBe('outcome');
  });

  test('is what the proven one says of where a withdrawal goes', async () => {
    const { genuine, draftedAnew } = await forged(about(1), ...oneOff, toEvil, asked('approve'));
    const elsewhere = mails
      .trademark(about(1), at)
      .replaceAll('notice-dispute@amazon.com', 'notice-dispute@amazon.co.uk');
    await genuine(elsewhere);
    expect((await draftedAnew()).text).toContain('notice-dispute@amazon.co.uk');
  });
});

describe('the listings', () => {
  test('that it names go off sale by themselves; a person is asked about what only the forged one named', async () => {
    const { genuine, stands, now, house } = await forged(about(1, 2), asked('delist'));
    await genuine(mails.trademarkAgain(about(1), at));
    expect(await stands()).toEqual({ place: 'delist', goes: ['LAMP-1'] });
    expect(house.workflow.told.at(-1)).toBe('resume the-token {"place":"delist"}');
    expect((await now()).decision).toMatchObject({ mode: 'ask', offers: [{ sku: 'LAMP-2' }] });
    expect(await delistedToday(house.services.cases, house.store.id, at)).toBe(1);
    await house.tell((await now()).id, ...off);
    expect((await stands()).place).toBe('ask-to-delist');
  });

  test('that a person left on sale are asked about anew', async () => {
    const left = [asked('delist'), answered('delist', 'leave'), ...prepared, toEvil, asked('approve')];
    const { genuine, stands, now, house } = await forged(about(1), ...left);
    await genuine(mails.trademark(about(1), at));
    expect(await stands()).toEqual({ place: 'ask-to-delist', goes: [] });
    expect((await now()).decision.reasons[0]).toContain('somebody left it on sale');
    expect((await now()).teamTold).toBe(false);
    expect(await delistedToday(house.services.cases, house.store.id, at)).toBe(0);
    await house.tell(
      (await now()).id,
      asked('delist', 'delist-2'),
      answered('delist', 'delist', { id: 'delist-2' }),
    );
    expect(await stands()).toEqual({ place: 'delist', goes: ['LAMP-1'] });
  });

  test('that nobody answered about go off sale as the policy says', async () => {
    const silent: CaseEvent = {
      type: 'question-expired',
      id: 'delist-1',
      question: 'delist',
      instead: 'leave',
    };
    const { genuine, stands } = await forged(about(1), asked('delist'), silent, ...prepared);
    await genuine(mails.trademark(about(1), at));
    expect(await stands()).toEqual({ place: 'delist', goes: ['LAMP-1'] });
  });

  test('that went off sale already stay so', async () => {
    const { genuine, stands, now } = await forged(about(1), ...oneOff, toEvil, asked('approve'));
    await genuine(mails.trademark(about(1), at));
    expect((await stands()).goes).toEqual([]);
    expect((await now()).listings).toMatchObject([{ sku: 'LAMP-1', state: 'off' }]);
  });
});

describe('a case of its own has a better proven mail', () => {
  const left = [asked('delist'), answered('delist', 'leave'), ...prepared, toEvil, asked('approve')];
  const ended = (outcome: CaseOutcome): CaseEvent => ({ type: 'closed', outcome, why: 'it looks forged' });

  test('that has a number of its own, whatever was answered about the forged one', async () => {
    const { genuine, house, id, stands } = await forged(about(1, 2), ...left);
    const own = { ...about(1), complaintId: '22222222222' };
    const { result, caseIds } = await genuine(mails.trademark(own, at));
    expect(result).toBe('opened');
    const next = await house.case(caseIds[0] ?? '');
    expect([placeOf(next), next.linked, next.verdict.trust]).toEqual(['delist', [id], 'authenticated']);
    expect((await stands()).place).toBe('approve');
    const again = await arrived(mails.trademarkAgain(own, at));
    expect(await house.receive(again, 'inbound/third')).toMatchObject({ result: 'joined', caseIds });
  });

  test.each(['no-action', 'accepted', 'lost', 'duplicate'] as const)(
    'whose forged copy ended as %s, also when it was sent before that',
    async (outcome) => {
      const { genuine, house, id } = await forged(about(1), asked('delist'));
      house.moveClock(hours(1));
      await house.tell(id, ended(outcome));
      const { result, caseIds } = await genuine(mails.trademark(about(1), at));
      expect(result).toBe('opened');
      expect(await house.case(caseIds[0] ?? '')).toMatchObject({ linked: [id], decision: { mode: 'auto' } });
    },
  );

  test('and which is known by nothing but its words', async () => {
    const wordless = mails
      .trademark(about(1), at)
      .replace(/^(?:ASIN|Title|Complaint ID|Trademark number).*\n/gm, '');
    const house = await aHouse();
    const first = await house.receive(await arrived(wordless, { signed: false }), 'inbound/forged');
    await house.tell(first.caseIds[0] ?? '', ended('no-action'));
    const again = await house.receive(await arrived(wordless, { signed: false }), 'inbound/again');
    expect(again).toMatchObject({ result: 'joined', caseIds: first.caseIds });
    const second = await house.receive(await arrived(wordless), 'inbound/genuine');
    expect(second.result).toBe('opened');
  });

  test('but not where the dispute ended well and the mail was only late', async () => {
    const { genuine, house, id } = await forged(about(1), ...oneOff);
    house.moveClock(hours(1));
    await house.tell(id, ended('won'));
    expect(await genuine(mails.trademark(about(1), at))).toMatchObject({ result: 'joined', caseIds: [id] });
  });
});

test('a mail that is no better proven changes none of it', async () => {
  const { genuine, now } = await forged({ ...about(1), owner: evil }, asked('delist'));
  await genuine(mails.trademarkAgain(about(1), at), { signed: false });
  expect((await now()).notice.complainants.map(({ email }) => email)).toEqual([evil.email]);
  expect((await now()).basis.source.mail).toBe('inbound/first');
});

test('a better proven mail that is in doubt changes none of it', async () => {
  const { genuine, now } = await forged({ ...about(1), owner: evil }, asked('delist'));
  const doubtful = mails
    .trademarkAgain(about(1), at)
    .replace('infringes their trademark', 'may be of interest');
  await genuine(doubtful.replace('Infringement type: Trademark\n', ''));
  expect((await now()).basis.trust).toBe('unverified');
});
