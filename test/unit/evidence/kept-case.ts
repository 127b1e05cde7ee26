import { buffer } from 'node:stream/consumers';
import { drawSummary } from '../../../infra/local/draw-summary.ts';
import type { CaseEvent } from '../../../shared/case/events.ts';
import { recordOf } from '../../../shared/case/records/case-record.ts';
import { history, loadCase } from '../../../shared/case/records/case-store.ts';
import { type Account, accountOf } from '../../../shared/evidence/account.ts';
import { openPack } from '../../../shared/evidence/pack.ts';
import { sealEvidence } from '../../../shared/evidence/seal.ts';
import { jsonLog } from '../../../shared/platform/log.ts';
import { sha256 } from '../../../shared/platform/sha256.ts';
import { MemoryObjects, MemoryTable } from '../console/memory.ts';
import { aStore, delisted, recorded } from '../response/a-case.ts';

const id = '4f7k2m9p3q8r';
export const theMail = Buffer.from('From: notice@amazon.com\r\nSubject: Policy Warning\r\n\r\nHello');

/** A file that a person added, stored as the console stores it. */
export const addedFile = (name: string, bytes: Uint8Array = Buffer.from(name)) =>
  ({
    type: 'evidence-added',
    key: `cases/${id}/added/${sha256(Buffer.concat([Buffer.from(name), bytes]))}`,
    name,
    contentType: 'application/pdf',
    sha256: sha256(bytes),
    size: bytes.length,
    note: '',
  }) as const satisfies CaseEvent;

/** The ordinary case with its listing off sale, in a table and stores in memory, with everything that it names. */
export const keptCase = async (told: Parameters<typeof recorded>[0] = {}, later: CaseEvent[] = []) => {
  const cases = new MemoryTable();
  const mail = new MemoryObjects();
  const evidence = new MemoryObjects();
  for (const one of recorded(told, [...delisted, ...later]))
    await cases.put(
      { pk: `CASE#${id}`, sk: `EVENT#${String(one.seq).padStart(6, '0')}`, ...one },
      { absent: true },
    );
  await mail.put('mail/one', theMail);
  await evidence.put('findings/one.json', '{}');
  await evidence.put('snapshots/1', '{"price":"9.99"}');
  let minutes = 0;
  const clock = { now: () => new Date(Date.UTC(2026, 2, 2, 10, minutes++)) };
  const services = { cases, mail, evidence, clock, log: jsonLog({}, () => undefined) };
  const record = await recordOf(cases, clock, id);
  const events = () => history(cases, id);
  const account = async (): Promise<Account> =>
    accountOf(services, await loadCase(cases, id), await events());
  return {
    ...services,
    record,
    events,
    account,
    seal: (...gathered: Parameters<typeof sealEvidence>[2][]) => sealEvidence(services, record, ...gathered),
    broken: async (): Promise<string[]> => (await account()).broken.map(({ name, why }) => `${name} ${why}`),
    pack: async (store = aStore()): Promise<Buffer> => {
      const now = await loadCase(cases, id);
      const input = { ...services, now, store, events: await events(), draw: drawSummary };
      return buffer((await openPack(input)).stream());
    },
  };
};
