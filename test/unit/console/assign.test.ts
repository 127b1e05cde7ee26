/** Whose work a case is. */
import { expect, test } from 'vitest';
import { history } from '../../../shared/case/records/case-store.ts';
import { readSummary } from '../../../shared/case/records/summary-store.ts';
import { seeded } from './answering.ts';
import { signedIn } from './console.ts';
import { ids, sampleStore } from './sample-cases.ts';

const casesOn = (page: string) => [...page.matchAll(/href="\/cases\/([^"]+)"/g)].map(([, id = '']) => id);
const [bo, di] = ['bo@agency.example', 'di@agency.example'];

const desk = async () => {
  const where = await seeded();
  const agent = await signedIn(where, 'agent', bo);
  const assign = (id: string, fields: Record<string, string>, who = agent) =>
    who.post(`/cases/${id}/assign`, fields, `/cases/${id}`);
  const of = async (id: string) => (await where.at(id)).assignee;
  const listed = async (who: string) => casesOn(await agent.text(`/queue/needs-you?who=${who}`));
  return { ...where, agent, assign, of, listed };
};

test('a case is taken, handed over and left to others, and each is on record', async () => {
  const { services, agent, assign, of } = await desk();
  expect(await agent.text(`/cases/${ids.ask}`)).toContain('Nobody works on this case yet');
  expect((await assign(ids.ask, { who: 'me' })).status).toBe(303);
  expect(await of(ids.ask)).toBe(bo);
  expect(await agent.text(`/cases/${ids.ask}`)).toContain('You work on this case');
  await assign(ids.ask, { to: ' Di@Agency.example ' });
  expect(await of(ids.ask)).toBe(di);
  const page = await agent.text(`/cases/${ids.ask}`);
  expect(page).toContain(`${di} works on this case`);
  expect(page).toContain(`The work of ${di} from now on`);
  expect((await readSummary(services.cases, ids.ask))?.assignee).toBe(di);
  await assign(ids.ask, { who: 'nobody' });
  expect(await of(ids.ask)).toBeUndefined();
  expect((await readSummary(services.cases, ids.ask))?.assignee).toBeUndefined();
  const said = (await history(services.cases, ids.ask)).filter(({ event }) => event.type === 'assigned');
  expect(said.map(({ by }) => by)).toEqual([bo, bo, bo]);
});

test('what somebody works on keeps nobody else from answering, and is no news where it is said twice', async () => {
  const { services, approver, answer, assign, at, agent } = await desk();
  await assign(ids.ask, { who: 'me' });
  const { seq } = await at(ids.ask);
  await assign(ids.ask, { who: 'me' });
  expect((await at(ids.ask)).seq).toBe(seq);
  const delist = { questionId: 'delist-1', question: 'delist', answer: 'delist' };
  expect((await answer(ids.ask, delist)).status).toBe(303);
  expect(services.workflow.told).toHaveLength(1);
  expect(await approver.text(`/cases/${ids.ask}`)).toContain(`${bo} works on this case`);
  expect(casesOn(await agent.text(`/search?q=${bo}`))).toEqual([ids.ask]);
});

test('nobody is given work by what is no address, nor by whoever may only look, nor what is over', async () => {
  const { assign, of, ...where } = await desk();
  const refused = await assign(ids.ask, { to: 'di' });
  expect(refused.status).toBe(409);
  expect(await refused.text()).toContain('That is no mail address');
  const viewer = await signedIn(where, 'viewer');
  expect(await viewer.text(`/cases/${ids.ask}`)).not.toContain('Take it');
  expect((await assign(ids.ask, { who: 'me' }, viewer)).status).toBe(409);
  expect(await of(ids.ask)).toBeUndefined();
  await assign(ids.closed, { who: 'me' });
  expect(await of(ids.closed)).toBeUndefined();
});

test('lists are picked from by whose work it is, and a page of them is shared out at once', async () => {
  const { agent, assign, of, listed } = await desk();
  await assign(ids.ask, { who: 'me' });
  expect(await listed(bo)).toEqual([ids.ask]);
  const rest = await listed('nobody');
  expect(rest).toContain(ids.strap);
  expect(rest).not.toContain(ids.ask);
  const list = `/queue/needs-you/assign?who=nobody&store=${sampleStore.id}`;
  expect((await agent.post(list, { to: 'nowhere' }, '/queue/needs-you')).status).toBe(409);
  expect((await agent.post(list, { to: di }, '/queue/needs-you')).status).toBe(303);
  expect(await listed('nobody')).toEqual([]);
  expect(await listed(di)).toEqual(rest);
  expect(await of(ids.ask)).toBe(bo);
  expect(await of(ids.waiting)).toBeUndefined();
  expect(await agent.text('/queue/needs-you')).toContain(`<option value="${di}">${di}</option>`);
  expect((await agent.post('/queue/closed/assign', { who: 'me' }, '/queue/needs-you')).status).toBe(404);
});
