/** The facts of a case: every deadline with its words, and in which of its mails it stands. */
import { expect, test } from 'vitest';
import type { Source } from '../../../shared/case/case-facts.ts';
import type { CaseEvent } from '../../../shared/case/events.ts';
import { append, loadCase } from '../../../shared/case/records/case-store.ts';
import { signedIn, testConsole } from './console.ts';
import { findingOf, inHours, seedCase } from './sample-cases.ts';

const id = 'facts00case0';

const term = (what: string, hours: number, text: string) => ({
  what,
  due: inHours(hours).toISOString(),
  text,
});

const factsOn = (page: string): string[] => {
  const [panel = ''] = page.slice(page.indexOf('id="facts"')).split('</dl>');
  return panel
    .split('<dt>')
    .slice(1)
    .map((fact) => fact.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));
};

test('every deadline stands with its words and its mail, and says where nobody has confirmed that mail', async () => {
  const where = testConsole();
  const { services } = where;
  const deadlines = [term('answer', 50, 'within two days')];
  await seedCase(services, { id, finding: findingOf('A complaint.', { deadlines }) });
  const viewer = await signedIn(where, 'viewer');
  const alone = factsOn(await viewer.text(`/cases/${id}`)).filter((one) => one.startsWith('answer'));
  expect(alone).toEqual([expect.stringContaining('“within two days”')]);
  // the only mail need not be named
  expect(alone[0]).not.toContain('Mail 1');

  const { sources, notice, verdict } = await loadCase(services.cases, id);
  const mailOf = (number: number, subject: string): Source => ({
    ...(sources[0] ?? { from: [], how: 'direct', receivedAt: inHours(1).toISOString() }),
    ...{ finding: `cases/${id}/finding-${number}.json`, mail: `mail/${number}`, subject },
  });
  const joined: CaseEvent = {
    type: 'mail-joined',
    source: mailOf(1, 'A reminder'),
    notice: { ...notice, deadlines: [term('appeal', 60, 'by Friday')] },
    verdict,
    why: 'w',
    more: {},
  };
  const refused: CaseEvent = {
    type: 'outcome',
    outcome: 'rejected',
    source: mailOf(2, 'Your appeal'),
    deadlines: [term('second appeal', 70, 'in fifteen days')],
  };
  const claimed: CaseEvent = {
    type: 'outcome-claimed',
    outcome: 'more-information',
    why: 'its sender is forwarded',
    source: mailOf(3, 'More is needed'),
    deadlines: [term('file more', 40, 'at once'), ...deadlines],
  };
  for (const event of [joined, refused, claimed])
    await append(services.cases, await loadCase(services.cases, id), event, inHours(2));

  const page = await viewer.text(`/cases/${id}`);
  expect(factsOn(page)).toEqual(
    [
      /^file more .*“at once” Mail 4: More is needed from a mail that nobody has confirmed/,
      /^answer .*“within two days” Mail 1: (?!.*confirmed)/,
      /^appeal .*“by Friday” Mail 2: A reminder (?!.*confirmed)/,
      /^second appeal .*“in fifteen days” Mail 3: Your appeal (?!.*confirmed)/,
    ].map((fact) => expect.stringMatching(fact)),
  );
  expect(page).toContain(`href="/cases/${id}?mail=3#mail-3"`);
  const chinese = await viewer.text(`/cases/${id}?lang=zh`);
  expect(factsOn(chinese)[0]).toContain('出自尚未经人确认的邮件');
});

test('a usual term that no mail states is no quotation, and says so', async () => {
  const where = testConsole();
  const { services } = where;
  await seedCase(services, { id, finding: findingOf('A complaint.', {}) });
  const now = await loadCase(services.cases, id);
  const { notice, verdict } = now;
  const [source] = now.sources;
  if (!source) throw new Error('The case came from no mail');
  const usual = {
    ...term('counter-notification', 60, '3 working days from receipt.'),
    assumed: true as const,
  };
  const joined: CaseEvent = {
    type: 'mail-joined',
    ...{ source, verdict, why: 'w', more: {}, notice: { ...notice, deadlines: [usual] } },
  };
  await append(services.cases, now, joined, inHours(2));
  const viewer = await signedIn(where, 'viewer');
  const [told = ''] = factsOn(await viewer.text(`/cases/${id}`)).filter((one) => one.includes('counter'));
  expect(told).toContain('the usual term, which no mail states: 3 working days from receipt.');
  expect(told).not.toContain('“');
  expect(await viewer.text(`/cases/${id}?lang=zh`)).toContain('通常期限，邮件中未写明');
});

test('what whoever handed the mail on wrote stands above what is asked, as text', async () => {
  const where = testConsole();
  const carrier = { from: [{ name: '小林', address: 'lin@qq.example' }], note: '客户有授权书\n<b>急</b>' };
  await seedCase(where.services, { id, finding: findingOf('A complaint.', {}, { carrier }) });
  const page = await (await signedIn(where, 'viewer')).text(`/cases/${id}`);
  const note = page.indexOf('客户有授权书\n&lt;b&gt;急');
  expect(note).toBeGreaterThan(page.indexOf('小林 &lt;lin@qq.example&gt; wrote:'));
  expect(note).toBeLessThan(page.indexOf('id="question"'));
});

test('a listing that the mail names and the catalogue lacks is named, with how the next one is found', async () => {
  const where = testConsole();
  const listings = [{ platform: 'amazon', id: 'B0D9999999', idType: 'asin' }] as const;
  await seedCase(where.services, { id, finding: findingOf('A complaint.', { listings: [...listings] }) });
  await seedCase(where.services, { id: 'facts00case1', finding: findingOf('A complaint.', {}) });
  const viewer = await signedIn(where, 'viewer');
  const panel = async (of: string) => {
    const page = await viewer.text(`/cases/${of}?lang=en`);
    return page.slice(page.indexOf('id="listings"'), page.indexOf('id="complaint"'));
  };
  const many = Array.from({ length: 12 }, (_, n) => ({ ...listings[0], id: `B0D00000${10 + n}` }));
  await seedCase(where.services, { id: 'facts00case2', finding: findingOf('A.', { listings: many }) });
  expect(await panel(id)).toContain('The mail names B0D9999999, which the catalogue of this store lacks.');
  expect(await panel('facts00case2')).toContain('B0D0000018, B0D0000019 and 2 more, which the catalogue');
  expect(await panel(id)).toContain('npm run store -- catalogue harbor-goods --load');
  expect(await panel('facts00case1')).toContain('The mail names no listing of this store.');
});

test('a mail that names nothing but its listings is not said to name nothing', async () => {
  const where = testConsole();
  const nothing = { complainants: [], rights: [], complaintIds: [], dockets: [], deadlines: [] };
  const listings = [{ platform: 'amazon', id: 'B0D9999999', idType: 'asin' } as const];
  await seedCase(where.services, { id, finding: findingOf('A.', { ...nothing, listings }) });
  await seedCase(where.services, {
    id: 'facts00case1',
    finding: findingOf('A.', { ...nothing, listings: [] }),
  });
  const viewer = await signedIn(where, 'viewer');
  const panel = async (of: string) => (await viewer.text(`/cases/${of}`)).split('id="facts"')[1];
  expect(await panel(id)).toContain('Beside its listings the mail names nothing');
  expect(await panel('facts00case1')).toContain('The mail names nothing');
});

test('a term of a case that is over keeps its date and is not counted down', async () => {
  const where = testConsole();
  const { services } = where;
  const deadlines = [term('answer', 50, 'within two days')];
  await seedCase(services, { id, finding: findingOf('A complaint.', { deadlines }) });
  const viewer = await signedIn(where, 'viewer');
  const answer = async () =>
    factsOn(await viewer.text(`/cases/${id}`)).find((one) => one.startsWith('answer'));
  expect(await answer()).toContain('due in');
  const closed: CaseEvent = { type: 'closed', outcome: 'retracted', why: 'w' };
  await append(services.cases, await loadCase(services.cases, id), closed, inHours(1));
  expect(await answer()).toMatch(/Nov 22, 2026/);
  expect(await answer()).not.toContain('due');
});

test('the day on which an order was entered is marked under its name, in the reader’s language', async () => {
  const where = testConsole();
  const fields = { entered: 'November 20, 2026' };
  const text = 'ENTERED: November 20, 2026';
  await seedCase(where.services, { id, finding: findingOf(text, { kind: 'court-order' }, { fields }) });
  const viewer = await signedIn(where, 'viewer');
  expect(await viewer.text(`/cases/${id}?lang=en`)).toContain('Order entered');
  const chinese = await viewer.text(`/cases/${id}?lang=zh`);
  expect(chinese).toContain('命令登记日');
  expect(chinese).not.toContain('>entered<');
});
