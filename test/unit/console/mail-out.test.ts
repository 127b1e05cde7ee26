/** What the console says of mail out: what was sent, what only lies in the outbox, and what still waits. */
import { expect, test } from 'vitest';
import { caseIdFor } from '../../../shared/case/case-id.ts';
import type { CaseEvent } from '../../../shared/case/events.ts';
import { append, history, loadCase, open } from '../../../shared/case/records/case-store.ts';
import type { Trust } from '../../../shared/mail/vocabulary.ts';
import { sha256 } from '../../../shared/platform/sha256.ts';
import { keepWaiting, type WaitingMail } from '../../../shared/response/waiting-mail.ts';
import { signedIn, testConsole } from './console.ts';
import { asked, draftOf, ids, inHours, seedSamples } from './sample-cases.ts';

const outbox = '/srv/triage/outbox';

const aConsole = async (kept: boolean) => {
  const where = testConsole();
  if (kept) Object.assign(where.services, { outbox });
  await seedSamples(where.services);
  return where;
};

test('an answer that would stay in the outbox is not offered to be sent', async () => {
  const page = async (kept: boolean, id: string) =>
    (await signedIn(await aConsole(kept), 'approver')).text(`/cases/${id}`);
  expect(await page(false, ids.strap)).toContain('Approve and send');
  const kept = await page(true, ids.strap);
  expect(kept).toContain('once approved, the answer is yours to send');
  expect(kept).not.toContain('Approve and send');
});

test('whoever approves is told where nothing proves the address that it goes to', async () => {
  const where = await aConsole(false);
  const { cases } = where.services;
  const [first, ...events] = (await history(cases, ids.strap)).map(({ event }) => event);
  if (first?.type !== 'opened') throw new Error('it begins with its opening');
  const approver = await signedIn(where, 'approver');
  const page = async (trust: Trust) => {
    const id = caseIdFor(trust, 'mail/1');
    let { case: now } = await open(cases, id, { ...first, verdict: { ...first.verdict, trust } }, inHours(1));
    for (const event of events) now = await append(cases, now, event, inHours(1));
    return approver.text(`/cases/${id}`);
  };
  expect(await page('unverified')).toContain('This address comes from a mail whose sender is not proven');
  expect(await page('forwarded')).toContain('This address comes from a mail whose sender is not proven');
  expect(await page('authenticated')).not.toContain('This address comes from a mail');
});

test('an answer that stayed in the outbox is shown neither as submitted nor as proven', async () => {
  const where = await aConsole(true);
  const { cases, evidence } = where.services;
  const viewer = await signedIn(where, 'viewer');
  const left = await viewer.text(`/cases/${ids.waiting}`);
  expect(left).toContain('appeal-1@triage.example');
  expect(left).not.toContain('kept in the outbox');

  const messageId = '<2@triage.example>';
  const draft = await draftOf(evidence, ids.waiting, 'Subject: x\n\ny', { draft: 2 });
  const events: CaseEvent[] = [
    { type: 'outcome', outcome: 'rejected' },
    draft,
    { type: 'submitted', draft: 2, messageId, kept: true },
    { type: 'notified', whom: 'team', to: ['team@x.example'], messageId: '<3@x>', kept: true },
  ];
  for (const event of [...events, asked('outcome', 'outcome-2')])
    await append(cases, await loadCase(cases, ids.waiting), event, inHours(5));
  const page = await viewer.text(`/cases/${ids.waiting}`);
  expect(page.match(/kept in the outbox, not sent/g)?.length).toBeGreaterThan(2);
  expect(page).toContain('A mail to team@x.example is kept in the outbox, not sent');
  expect(page).toContain('Draft 2 is kept in the outbox, not sent');
  const list = await viewer.text('/queue/needs-you');
  const row = list.split('<li>').find((one) => one.includes(ids.waiting));
  expect(row).toContain('kept in the outbox, not sent');
  expect(list.split('kept in the outbox, not sent')).toHaveLength(2);
  expect(page).not.toContain('2@triage.example');
  // who is asked what it led to is told that it led nowhere yet
  expect(left).not.toContain('Our answer was not sent');
  const agent = await signedIn(where, 'agent');
  expect(await agent.text(`/cases/${ids.waiting}`)).toContain('Our answer was not sent');
});

test('an answer that is a person’s to send needs somebody until one says what shows that it went', async () => {
  const where = await aConsole(true);
  const { cases, evidence } = where.services;
  const mime = new TextEncoder().encode('Subject: x\r\n\r\ny');
  await evidence.put('cases/sent.eml', mime);
  const sent = { key: 'cases/sent.eml', sha256: sha256(mime), size: mime.length };
  const kept = { messageId: '<2@triage.example>', kept: true, sent };
  for (const event of [
    { type: 'outcome', outcome: 'rejected' } as const,
    await draftOf(evidence, ids.waiting, 'Subject: x\n\ny', { draft: 2 }),
    { type: 'submitted', draft: 2, ...kept } as const,
    asked('outcome', 'outcome-2'),
  ])
    await append(cases, await loadCase(cases, ids.waiting), event, inHours(5));
  const agent = await signedIn(where, 'agent');
  const rowIn = async (list: string) =>
    (await agent.text(`/queue/${list}`)).split('<li>').find((one) => one.includes(ids.waiting));
  expect(await rowIn('needs-you')).toContain('Send this answer yourself');
  expect(await agent.text(`/cases/${ids.waiting}/sent/2`)).toBe('Subject: x\r\n\r\ny');
  const page = `/cases/${ids.waiting}`;
  const say = (reference: string) => agent.post(`${page}/sent`, { reference }, page);
  const refused = await say(' ');
  expect(refused.status).toBe(409);
  expect(await refused.text()).toContain('Enter what shows that it went');
  expect((await say('from our own mail program')).status).toBe(303);
  const { drafts } = await loadCase(cases, ids.waiting);
  expect(drafts.at(-1)).toMatchObject({
    state: 'submitted',
    kept: false,
    proof: 'from our own mail program',
  });
  expect(await rowIn('needs-you')).toBeUndefined();
  expect(await rowIn('waiting')).not.toContain('not sent');
});

test('mail to a team that waits is said where the team looks first, with the reason', async () => {
  const where = await aConsole(false);
  const viewer = await signedIn(where, 'viewer');
  expect(await viewer.text('/queue/needs-you')).not.toContain('cannot be sent now');
  const mail: Omit<WaitingMail, 'messageId'> = {
    caseId: ids.strap,
    about: 'question',
    to: ['team@x.example'],
    why: 'no answer from smtp.example',
  };
  await keepWaiting(where.services.cases, { ...mail, messageId: '<1@x>' });
  await keepWaiting(where.services.cases, { ...mail, messageId: '<2@x>' });
  expect(await viewer.text('/queue/needs-you')).toMatch(
    /cannot be sent now: 2\. no answer from smtp\.example/,
  );
  expect(await viewer.text('/queue/needs-you?lang=zh')).toContain('smtp.example 没有响应');
});
