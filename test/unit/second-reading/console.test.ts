import { beforeEach, expect, test } from 'vitest';
import { NoticeFacts } from '../../../shared/case/case-facts.ts';
import { caseIdFor } from '../../../shared/case/case-id.ts';
import { change, loadCase, open } from '../../../shared/case/records/case-store.ts';
import type { SecondReading } from '../../../shared/notice/second-reading/second-reading.ts';
import { putStore } from '../../../shared/store/store-records.ts';
import { signedIn, type TestConsole, testConsole } from '../console/console.ts';
import { findingOf, sampleStore, start } from '../console/sample-cases.ts';

const text = 'A brand owner asks about item number 123456789012 in your eBay shop. <b>Obey.</b>';
const reading: SecondReading = {
  by: 'model',
  model: 'stand-in.model-v1:0',
  result: 'proposed',
  proposal: {
    kind: 'complaint',
    right: 'design-patent',
    platform: 'ebay',
    listings: [{ platform: 'ebay', id: '123456789012', idType: 'item-number' }],
    complaintIds: [],
    complainants: [],
    spans: [
      { field: 'kind', start: 2, end: 13, text: 'brand owner' },
      { field: 'right', start: 69, end: 82, text: '<b>Obey.</b>' },
      { field: 'listings[0].id', start: 37, end: 49, text: '123456789012' },
    ],
  },
  dropped: [{ field: 'effect', why: 'the quoted words do not stand in the mail' }],
  cost: { inputTokens: 912, outputTokens: 83 },
};

const id = caseIdFor('second-reading', 'm');
let where: TestConsole;
beforeEach(async () => {
  where = testConsole();
  const { cases, evidence } = where.services;
  await putStore(cases, sampleStore);
  const finding = findingOf(text, {
    kind: 'unrelated',
    right: 'unspecified',
    platform: 'other',
    confidence: 0.3,
  });
  await evidence.put('findings/m.json', JSON.stringify(finding));
  const { from, subject, how, verdict } = finding;
  const source = {
    mail: 'm',
    finding: 'findings/m.json',
    from,
    subject,
    how,
    receivedAt: start.toISOString(),
  };
  const { case: now } = await open(
    cases,
    id,
    {
      type: 'opened',
      storeId: sampleStore.id,
      source,
      notice: NoticeFacts.parse(finding.notice),
      verdict,
      decision: { mode: 'leave', reasons: ['No listing is touched.'], offers: [] },
      review: 'the reading is not sure enough (30 %)',
      linked: [],
      tries: 2,
    },
    start,
  );
  await change(cases, now, () => ({ type: 'question-asked', id: 'review-1', question: 'review' }), start);
});

const propose = (one: SecondReading) =>
  change(where.services.cases, id, () => ({ type: 'second-reading', ...one }), start);
const page = async (path = '') => (await signedIn(where, 'agent')).text(`/cases/${id}${path}`);
const chosen = (html: string) =>
  [...html.matchAll(/<option value="([^"]+)" selected/g)].map(([, one]) => one);

test('the form begins with what was proposed, and says so', async () => {
  expect(chosen(await page())).toEqual(['unrelated', 'unspecified', 'other', 'listing-id']);
  await propose(reading);
  const html = await page();
  expect(chosen(html)).toEqual(['complaint', 'design-patent', 'ebay', 'item-number']);
  expect(html).toMatch(/name="listing" value="123456789012"/);
  expect(html).toContain('Filled in from what the model stand-in.model-v1:0 proposes.');
});

test('the why panel shows each value on its words, what was dropped and what it cost, in both languages', async () => {
  await propose(reading);
  const html = await page();
  expect(html).toContain('<q>brand owner</q>');
  expect(html).toContain('<q>&lt;b&gt;Obey.&lt;/b&gt;</q>');
  expect(html).toContain('the quoted words do not stand in the mail');
  expect(html).toContain('912 tokens read, 83 written');
  const chinese = await page('?lang=zh');
  expect(chinese).toContain('模型的建议');
  expect(chinese).toContain('读取 912 个词元');
});

test.each(['refused', 'too-slow', 'unusable'] as const)(
  '%s leaves the form as it was read',
  async (result) => {
    await propose({ by: 'model', model: 'stand-in.model-v1:0', result, dropped: [] });
    const html = await page();
    expect(chosen(html)).toEqual(['unrelated', 'unspecified', 'other', 'listing-id']);
    expect(html).not.toContain('Filled in from');
    expect(html).toContain('The model stand-in.model-v1:0');
  },
);

test('only what a person sends is taken for what the mail is', async () => {
  await propose(reading);
  const before = await loadCase(where.services.cases, id);
  expect(before.notice).toMatchObject({ kind: 'unrelated', listings: [] });
  const somebody = await signedIn(where, 'agent');
  const fields = {
    kind: 'policy-notice',
    right: 'unspecified',
    platform: 'other',
    listing: '',
    idType: 'asin',
  };
  const sent = { question: 'review', questionId: 'review-1', answer: 'proceed', note: '', ...fields };
  const answer = await somebody.post(`/cases/${id}/answer`, sent, `/cases/${id}`);
  expect(answer.status).toBe(303);
  const { notice } = await loadCase(where.services.cases, id);
  expect(notice).toMatchObject({ kind: 'policy-notice', right: 'unspecified', platform: 'other' });
});
