import { expect, test } from 'vitest';
import { loadCase } from '../../../shared/case/records/case-store.ts';
import { chaptersOf } from '../../../shared/evidence/summary.ts';
import { eventWords } from '../../../shared/evidence/timeline.ts';
import { sha256 } from '../../../shared/platform/sha256.ts';
import { anOffer, answered, recorded } from '../response/a-case.ts';
import { keptCase } from './kept-case.ts';

/** The ordinary case after its answer was mailed, or only kept in the outbox; and its summary's lines by their title. */
const told = async (kept: boolean) => {
  const events = answered('retraction-request', 'mail', 'rejected').map((event) => {
    if (event.type === 'drafted') return { ...event, text: 'drafts/1', sha256: sha256('drafts/1') };
    return event.type === 'submitted' ? { ...event, kept } : event;
  });
  const house = await keptCase({}, events);
  const now = await loadCase(house.cases, house.record.now().id);
  const facts = { store: undefined, events: await house.events(), account: await house.account(), items: [] };
  const linesOf = (of: typeof now, title: string) =>
    chaptersOf({ ...facts, now: of })
      .find((chapter) => chapter.title === title)
      ?.lines.join('\n');
  return { now, linesOf };
};

test('what a marketplace said by itself is no mail', async () => {
  const { now, linesOf } = await told(false);
  const sources = now.sources.map(({ mail: _, ...source }) => source);
  expect(linesOf(now, 'The complaint')).toContain('Mail “Policy Warning” from ');
  const without = linesOf({ ...now, sources }, 'The complaint');
  expect(without).toContain('The marketplace itself: “Policy Warning”, 2026-03-02');
  expect(without).not.toMatch(/Mail “|undefined/);
});

test('a mail that stays in the outbox is not told as one that went', async () => {
  const sent = await told(false);
  expect(sent.linesOf(sent.now, 'Answers and outcomes')).toMatch(/^Answer 1: \S+ by mail, submitted, /);
  const kept = await told(true);
  expect(kept.linesOf(kept.now, 'Answers and outcomes')).toMatch(
    /^Answer 1: \S+ by mail, kept in the outbox and not sent, /,
  );
});

test('a decision that let some go and asked about others says so, and which', () => {
  const [sure, other] = [anOffer(), anOffer({ sku: 'LAMP-2' })];
  const [first] = recorded({ offers: [sure, other], certain: [sure] });
  if (!first) throw new Error('a case has an opening');
  expect(eventWords(first.event)).toMatch(/; delisting: ask, and at once LAMP-1 \(amazon\)$/);
  expect(eventWords(recorded()[0]?.event ?? first.event)).toMatch(/; delisting: auto$/);
});
