import { expect, test } from 'vitest';
import { draftResponse } from '../../../functions/draft-response/handler.ts';
import { placeOf } from '../../../shared/case/place.ts';
import { append, loadCase } from '../../../shared/case/records/case-store.ts';
import { runStep } from '../../../shared/platform/step.ts';
import { putStore } from '../../../shared/store/store-records.ts';
import { signedIn, testConsole } from './console.ts';
import {
  asked,
  delisted,
  draftOf,
  findingOf,
  inHours,
  offer,
  prepared,
  sampleStore,
  seedCase,
} from './sample-cases.ts';

const id = 'phxtx0000001';

/** A copyright complaint whose draft asks the complainant to withdraw, before somebody who may only redraft. */
const photo = async () => {
  const where = testConsole();
  const { services } = where;
  await putStore(services.cases, sampleStore);
  const draft = await draftOf(services.evidence, id, 'Please withdraw.', { strategy: 'retraction-request' });
  await seedCase(services, {
    id,
    finding: findingOf('They used my photograph.', {
      right: 'copyright',
      complainants: [{ name: 'Ada Lens', email: 'ada@lens.example', role: 'principal' }],
    }),
    offers: [offer('MUG-1', 'B0D1111111', 'Mug with a fox')],
    events: [...delisted('MUG-1', 'B0D1111111'), ...prepared, draft, asked('approve', 'approve-1')],
  });
  const agent = await signedIn(where, 'agent');
  const ask = async (fields: Record<string, string>) => {
    const sha256 = (await loadCase(services.cases, id)).drafts.at(-1)?.sha256 ?? '';
    const form = { questionId: 'approve-1', question: 'approve', answer: 'redraft', sha256, ...fields };
    const response = await agent.post(`/cases/${id}/answer`, form, `/cases/${id}`);
    return { status: response.status, page: await response.text() };
  };
  return { ...where, agent, ask, now: () => loadCase(services.cases, id) };
};

test('the kinds of answer that fit are offered, each with what it means, in both languages', async () => {
  const { agent } = await photo();
  const page = await agent.text(`/cases/${id}`);
  const offered = [...page.matchAll(/type="radio" name="prefer" value="([^"]+)"/g)].map(
    ([, strategy]) => strategy,
  );
  expect(offered).toEqual([
    ...['own-work', 'authentic-goods', 'edit-detail-page', 'never-sold'],
    ...['counter-notice', 'accept', 'free-answer'],
  ]);
  expect(page).toContain('Sworn under penalty of perjury (17 U.S.C. 512(g)(3))');
  expect(await agent.text(`/cases/${id}?lang=zh`)).toContain('须承担伪证责任的宣誓声明');
  // of the one that is drafted it stands above the letter, before whoever approves it
  const [above = ''] = page.split('<textarea');
  expect(above).toContain('A mail to the complainant. It admits nothing');
});

test('a counter-notification is drafted when somebody asks for it knowingly, in their name, so that another person approves it', async () => {
  const { ask, now, services } = await photo();
  const refused = await ask({ prefer: 'counter-notice' });
  expect(refused.status).toBe(409);
  expect(refused.page).toContain('Confirm that you understand');
  expect((await now()).questions.at(-1)?.answer).toBeUndefined();

  expect((await ask({ prefer: 'counter-notice', sworn: 'yes' })).status).toBe(303);
  expect(placeOf(await now())).toBe('draft');
  await runStep(draftResponse, { caseId: id }, services);
  const draft = (await now()).drafts.at(-1);
  expect(draft).toMatchObject({ draft: 2, strategy: 'counter-notice', channel: 'portal', sworn: true });
  expect(draft?.by).toBe('agent@harbor-goods.example');
  const text = Buffer.from(await services.evidence.get(draft?.text ?? '')).toString();
  expect(text).toContain('I swear, under penalty of perjury');
});

test('a wish is met once: the next draft is the product’s own choice again', async () => {
  const { ask, now, services } = await photo();
  await ask({ prefer: 'own-work' });
  await runStep(draftResponse, { caseId: id }, services);
  expect((await now()).drafts.at(-1)?.strategy).toBe('own-work');
  await append(services.cases, await now(), asked('approve', 'approve-2'), inHours(6));
  const again = {
    type: 'question-answered',
    id: 'approve-2',
    question: 'approve',
    answer: 'redraft',
    note: '',
  } as const;
  await append(services.cases, await now(), again, inHours(6));
  await runStep(draftResponse, { caseId: id }, services);
  expect((await now()).drafts.at(-1)).toMatchObject({ strategy: 'retraction-request', by: 'triage' });
});

test('starting over has the same kind of answer written anew, whoever worded the draft there is', async () => {
  const { agent, ask, now, services } = await photo();
  await ask({ text: 'Subject: ours\n\nPlease withdraw it today.' });
  await append(services.cases, await now(), asked('approve', 'approve-2'), inHours(6));
  expect(await agent.text(`/cases/${id}`)).toContain('The same kind of answer is written');
  await ask({ questionId: 'approve-2', prefer: 'retraction-request' });
  await runStep(draftResponse, { caseId: id }, services);
  const draft = (await now()).drafts.at(-1);
  expect(draft).toMatchObject({ draft: 3, strategy: 'retraction-request', channel: 'mail' });
  const text = Buffer.from(await services.evidence.get(draft?.text ?? '')).toString();
  expect(text).toContain('Request to withdraw a complaint');
});

test('an outcome that comes before anybody approved is answered by the product’s own choice', async () => {
  const { ask, now, services } = await photo();
  await ask({ prefer: 'never-sold' });
  await runStep(draftResponse, { caseId: id }, services);
  expect((await now()).drafts.at(-1)?.strategy).toBe('never-sold');
  await append(services.cases, await now(), { type: 'outcome', outcome: 'rejected' }, inHours(6));
  await runStep(draftResponse, { caseId: id }, services);
  expect((await now()).drafts.at(-1)).toMatchObject({ draft: 3, strategy: 'own-work', by: 'triage' });
});

test.each([
  ['more-information', { strategy: 'counter-notice', sworn: true, by: 'agent@harbor-goods.example' }],
  ['rejected', { strategy: 'own-work', sworn: false, by: 'triage' }],
] as const)(
  'a counter-notification that ended as %s is drafted anew only where it is to be completed, still in their name',
  async (outcome, drafted) => {
    const { ask, now, services } = await photo();
    await ask({ prefer: 'counter-notice', sworn: 'yes' });
    await runStep(draftResponse, { caseId: id }, services);
    await append(services.cases, await now(), { type: 'outcome', outcome }, inHours(6));
    await runStep(draftResponse, { caseId: id }, services);
    expect((await now()).drafts.at(-1)).toMatchObject({ draft: 3, ...drafted });
  },
);

test('what the complainant asks for after a counter-notification completes none: whoever asked gets an answer', async () => {
  const { ask, now, services } = await photo();
  await ask({ prefer: 'counter-notice', sworn: 'yes' });
  await runStep(draftResponse, { caseId: id }, services);
  const { source } = (await now()).basis;
  const from = [{ name: 'Ada Lens', address: 'ada@lens.example' }];
  const outcome = { type: 'outcome', outcome: 'more-information', source: { ...source, from } } as const;
  await append(services.cases, await now(), outcome, inHours(6));
  await runStep(draftResponse, { caseId: id }, services);
  expect((await now()).drafts.at(-1)).toMatchObject({ draft: 3, strategy: 'retraction-request' });
});

test.each(['patent-non-infringement', 'mark-not-used', 'nonsense', '__proto__'])(
  'an answer that does not fit is refused: %s',
  async (prefer) => {
    const { ask, now } = await photo();
    const { status, page } = await ask({ prefer, sworn: 'yes' });
    expect(status).toBe(409);
    expect(page).toContain('does not fit this complaint');
    expect((await now()).drafts).toHaveLength(1);
  },
);
