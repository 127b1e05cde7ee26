/** An ending that proved wrong is taken back, and the case goes on from where it then stands. */
import { expect, test } from 'vitest';
import { reopenCase } from '../../../shared/case/acting/reopen.ts';
import type { CaseEvent } from '../../../shared/case/events.ts';
import { placeOf } from '../../../shared/case/place.ts';
import { append, history, open } from '../../../shared/case/records/case-store.ts';
import { otherHolders } from '../../../shared/case/records/holds.ts';
import { MemoryTable, MemoryWorkflow } from '../console/memory.ts';
import {
  answered,
  approved,
  asked,
  caseId,
  drafted,
  minute,
  off,
  opening,
  outcome,
  prepared,
  approvedAndSent as sent,
  settled,
  started,
  told,
} from './told.ts';

const closed: CaseEvent = { type: 'closed', outcome: 'no-action', why: 'it was thought to be over' };
const reopened: CaseEvent = { type: 'reopened', why: 'it is not over' };
const retracted = [...sent, outcome('retracted'), started('relist'), settled('relist')];
const doubtful = opening({ review: 'in doubt' });

test.each<[string, CaseEvent[], string]>([
  ['an outcome that was not true', [opening(), ...retracted], 'outcome'],
  ['what a person thought lost', [opening(), ...sent, outcome('lost')], 'outcome'],
  ['a refusal, which ends nothing', [opening({ tries: 1 }), ...sent, outcome('rejected')], 'draft'],
  [
    'an answer that was given up',
    [opening(), ...off, ...prepared, drafted(), asked('approve'), answered('approve', 'give-up')],
    'approve',
  ],
  [
    'a submission that was given up',
    [
      opening(),
      ...off,
      ...prepared,
      drafted(),
      asked('approve'),
      approved(),
      asked('submit'),
      answered('submit', 'give-up'),
    ],
    'submit',
  ],
  ['a mail that was dismissed', [doubtful, asked('review'), answered('review', 'dismiss')], 'review'],
  [
    'a mail that answered another case',
    [doubtful, asked('review'), answered('review', 'belongs', { belongsTo: 'x' })],
    'review',
  ],
  ['a case that a person closed', [opening(), ...sent], 'outcome'],
])('%s', (_, [first = opening(), ...before], place) => {
  expect(placeOf(told(first, ...before, closed))).toBe('closed');
  expect(placeOf(told(first, ...before, closed, reopened))).toBe(place);
});

test('what is back on sale stays so, and what is still off is held again', async () => {
  expect(told(opening(), ...retracted, closed, reopened).listings).toMatchObject([{ state: 'back' }]);

  const cases = new MemoryTable();
  const workflow = new MemoryWorkflow();
  let { case: now } = await open(cases, caseId, opening(), minute(0));
  const reopen = () =>
    reopenCase({ cases, workflow }, { caseId, why: 'not over', by: 'kim@lampshop.example', at: minute(9) });
  await expect(reopen()).rejects.toThrow('open');
  for (const event of [...sent, closed]) now = await append(cases, now, event, minute(1));
  await reopen();
  const lamp = { storeId: now.storeId, marketplace: 'amazon', sku: 'LAMP-1' } as const;
  expect(await otherHolders(cases, lamp, 'another')).toEqual([caseId]);
  expect(workflow.told).toEqual([`stop ${caseId}-1`, `start ${caseId}-2`]);
});

test('no reopened case is without what it holds, whenever its reopening dies', async () => {
  const cases = new MemoryTable();
  let { case: now } = await open(cases, caseId, opening(), minute(0));
  for (const event of [...sent, closed]) now = await append(cases, now, event, minute(1));
  const lamp = { storeId: now.storeId, marketplace: 'amazon', sku: 'LAMP-1' } as const;
  const put = cases.put.bind(cases);
  for (let deaths = 1; ; deaths++) {
    let left = deaths;
    cases.put = async (row, condition) => {
      if (--left === 0) throw new Error('killed');
      return put(row, condition);
    };
    const asked = { caseId, why: 'not over', by: 'kim@lampshop.example', at: minute(9) };
    const died = await reopenCase({ cases, workflow: new MemoryWorkflow() }, asked).then(
      () => false,
      () => true,
    );
    cases.put = put;
    const isOpen = (await history(cases, caseId)).some(({ event }) => event.type === 'reopened');
    if (isOpen) expect(await otherHolders(cases, lamp, 'another')).toEqual([caseId]);
    if (!died || isOpen) break;
  }
  expect(await otherHolders(cases, lamp, 'another')).toEqual([caseId]);
});
