import { expect, test } from 'vitest';
import { listUnderComplainants, sameComplainant } from '../../../shared/case/matching/complainants.ts';
import { append, loadCase } from '../../../shared/case/records/case-store.ts';
import type { Complainant } from '../../../shared/notice/notice.ts';
import { MemoryObjects, MemoryTable } from '../console/memory.ts';
import { findingOf, inHours, seedCase } from '../console/sample-cases.ts';

const stores = () => ({ cases: new MemoryTable(), mail: new MemoryObjects(), evidence: new MemoryObjects() });

const opened = async (
  where: ReturnType<typeof stores>,
  id: string,
  complainants: Complainant[],
  hours = 0,
) => {
  await seedCase(where, { id, finding: findingOf('text', { complainants }), opened: inHours(hours) });
  const now = await loadCase(where.cases, id);
  await listUnderComplainants(where.cases, now);
  return now;
};

const owner = { name: 'Ada Lens GmbH', email: 'Ada@Lens.example', role: 'principal' } as const;

test('a case knows the others of its complainant, by address and by name, the newest first', async () => {
  const where = stores();
  await opened(where, 'byaddress001', [{ email: 'ada@lens.example', role: 'sender' }], 1);
  await opened(where, 'byname000002', [{ name: 'ADA LENS, GmbH', role: 'principal' }], 2);
  await opened(where, 'another00003', [{ name: 'Somebody else', email: 'x@else.example', role: 'agent' }], 3);
  const now = await opened(where, 'thepresent04', [owner], 4);
  expect((await sameComplainant(where.cases, now)).map(({ id }) => id)).toEqual([
    'byname000002',
    'byaddress001',
  ]);
});

test('each is shown as it stands now, once, however often it was listed', async () => {
  const where = stores();
  const first = await opened(where, 'thefirst0001', [owner]);
  await listUnderComplainants(where.cases, first);
  await append(where.cases, first, { type: 'closed', outcome: 'retracted', why: 'withdrawn' }, inHours(1));
  const now = await opened(where, 'thepresent04', [owner], 4);
  expect(await sameComplainant(where.cases, now)).toMatchObject([
    { id: 'thefirst0001', outcome: 'retracted', trust: 'authenticated' },
  ]);
});

test('a notice that names nobody has no history, and a long one is cut', async () => {
  const where = stores();
  expect(await sameComplainant(where.cases, await opened(where, 'nobody000001', []))).toEqual([]);
  for (let number = 0; number < 30; number++)
    await opened(where, `many0000${String(number).padStart(4, '0')}`, [owner], number);
  const now = await opened(where, 'thepresent04', [owner], 40);
  const found = await sameComplainant(where.cases, now);
  expect(found).toHaveLength(20);
  expect(found[0]?.id).toBe('many00000029');
});
