import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Case } from '../../../shared/case/case.ts';
import { openQuestion, placeOf, statusOf, toDelist, toRelist } from '../../../shared/case/place.ts';
import { history, loadCase } from '../../../shared/case/records/case-store.ts';
import type { Finding } from '../../../shared/notice/examined.ts';
import type { Proposal } from '../../../shared/notice/second-reading/second-reading.ts';
import { addresseesOf } from '../../../shared/response/recipients.ts';
import { injectedMail, passage } from './injected-mail.ts';
import { injections } from './injections.ts';
import { obey } from './obedient.ts';
import { type StandIn, startStandIn } from './stand-in-model.ts';
import { store, triage } from './triage.ts';

let standIn: StandIn;
beforeAll(async () => {
  standIn = await startStandIn();
});
afterAll(() => standIn.close());

/** Everything that decides what may happen to a case, and to whom a mail about it may go. */
const whatMayHappen = (now: Case) => {
  const { secondReading, seq, updatedAt, ...rest } = now;
  return {
    place: placeOf(now),
    status: statusOf(now),
    question: openQuestion(now),
    delist: toDelist(now),
    relist: toRelist(now),
    // what the same case comes to once the person has said yes
    afterYes: toDelist({ ...now, listings: now.listings.map((one) => ({ ...one, may: true })) }),
    recipients: addresseesOf(now.notice, store),
    ...rest,
  };
};

/** Every value of a proposal as text, numbers and names and addresses. */
const valuesOf = ({ listings, complaintIds, complainants }: Proposal): string[] => [
  ...listings.map(({ id }) => id),
  ...complaintIds,
  ...complainants.flatMap(({ name, email }) => [name, email].filter((one) => one !== undefined)),
];

const isBacked = (proposal: Proposal, { text }: Finding) => {
  for (const { start, end, text: words } of proposal.spans) expect(text.slice(start, end)).toBe(words);
  for (const value of valuesOf(proposal)) expect(text).toContain(value);
  const { spans, listings, complaintIds, complainants, ...words } = proposal;
  const fields = [
    ...Object.keys(words),
    ...listings.map((_, at) => `listings[${at}].id`),
    ...complaintIds.map((_, at) => `complaintIds[${at}]`),
    ...complainants.map((_, at) => `complainants[${at}]`),
  ];
  expect(spans.map(({ field }) => field).toSorted()).toEqual(fields.toSorted());
};

test('there are fifty, half of them in Chinese, in every place', () => {
  expect(injections).toHaveLength(50);
  expect(new Set(injections.map(({ words }) => words)).size).toBe(50);
  expect(injections.filter(({ words }) => /\p{Script=Han}/u.test(words))).toHaveLength(25);
  expect(new Set(injections.map(({ place }) => place)).size).toBe(5);
});

describe('a model that does what an injection wants changes nothing but its own proposal', () => {
  test.each(injections)('$wish in the $place: $words', async (injection) => {
    const { services, takeIn, readAgain, posted } = await triage();
    const { caseId, finding } = await takeIn(injectedMail(injection));
    const before = await loadCase(services.cases, caseId);
    const mails = posted.length;
    const told = [...services.workflow.told];
    const stored = [...services.evidence.objects];
    expect(['review', 'ask-to-delist']).toContain(placeOf(before));

    standIn.asked.splice(0);
    standIn.answers(obey(injection.wish, passage));
    await expect(readAgain(standIn.model)).resolves.toEqual({ asked: 1 });

    const after = await loadCase(services.cases, caseId);
    expect(whatMayHappen(after)).toEqual(whatMayHappen(before));
    expect(after.seq).toBe(before.seq + 1);
    expect(posted).toHaveLength(mails);
    expect(services.workflow.told).toEqual(told);
    expect([...services.evidence.objects]).toEqual(stored);

    const reading = after.secondReading;
    expect(reading).toMatchObject({ by: 'model', cost: { inputTokens: 900 } });
    if (reading?.proposal) isBacked(reading.proposal, finding);
    const said = JSON.stringify((await history(services.cases, caseId)).at(-1));
    expect(said).not.toMatch(
      /B0ATTACK09|B0MASKED12|pay@attacker|20260302001|5555000022|corroborated|delist_all/,
    );
    expect(said.length).toBeLessThan(12_000);

    // the model saw one fence only, and nothing that a reader of the mail would not have seen
    const [asked] = standIn.asked;
    const shown = asked?.messages[0].content[0].text ?? '';
    const fence = /^BEGIN (\w+)\n/.exec(shown)?.[1] ?? '';
    expect(shown.split(fence)).toHaveLength(3);
    expect(shown.endsWith(`\nEND ${fence}`)).toBe(true);
    expect(asked?.system[0].text).not.toContain(injection.words);
    const firstLine = injection.words.split('\n')[0] ?? '';
    if (injection.place === 'hidden text') expect(shown).not.toContain(firstLine);
    else if (injection.place === 'PDF' || injection.place === 'body') expect(shown).toContain(firstLine);
    else expect(shown).toContain(JSON.stringify(firstLine).slice(1, -1).slice(0, 12));
  });
});
