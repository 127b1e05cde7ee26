/** Counts what Amazon holds against an account, once a day: more complaints than cases mean that a mail was missed. */
import * as z from 'zod/mini';
import { everyCase, listQueue } from '../case/case-store.ts';
import { openQueues, type Summary } from '../case/summary.ts';
import { amazonHealth, HealthCounts } from '../marketplaces/amazon/health.ts';
import type { PageKey, Table, TableReader } from '../platform/ports.ts';
import { tellOfAccount } from '../response/account-mail.ts';
import type { Store } from '../store/store.ts';
import type { CorroborationServices } from './services.ts';

const dayMs = 24 * 3_600_000;

const Standing = z.object({
  /** a report that is being made */
  reportId: z.optional(z.string()),
  /** the last counts, and when they were taken */
  counts: z.optional(HealthCounts),
  countedAt: z.optional(z.iso.datetime()),
  version: z.int(),
});
type Standing = z.infer<typeof Standing>;

const keyOf = (storeId: string) => ({ pk: `HEALTH#${storeId}`, sk: 'amazon' });

const save = (cases: Table, storeId: string, before: Standing | undefined, now: Omit<Standing, 'version'>) =>
  cases.put(
    { ...keyOf(storeId), ...now, version: (before?.version ?? 0) + 1 },
    before ? { equals: { version: before.version } } : { absent: true },
  );

const isOfAmazon = (storeId: string, since: string) => (one: Summary) =>
  one.storeId === storeId && one.platform === 'amazon' && one.openedAt >= since;

/** Whether a case over an Amazon mail was opened since then; closed ones come the latest change first. */
const hasCaseSince = async (cases: TableReader, storeId: string, since: string): Promise<boolean> => {
  const isOne = isOfAmazon(storeId, since);
  for await (const summary of everyCase(cases, openQueues)) if (isOne(summary)) return true;
  let after: PageKey | undefined;
  do {
    const page = await listQueue(cases, 'closed', after ? { after } : {});
    if (page.summaries.some(isOne)) return true;
    if (page.summaries.some(({ updatedAt }) => updatedAt < since)) return false;
    after = page.next;
  } while (after);
  return false;
};

const warn = async (
  services: CorroborationServices,
  store: Store,
  before: HealthCounts,
  now: HealthCounts,
): Promise<void> => {
  services.log.warn('Amazon counts more complaints than there are cases', {
    storeId: store.id,
    before,
    now,
  });
  await tellOfAccount(services, store, {
    subject: 'Amazon counts a complaint whose mail never came',
    about: `health ${now.received} ${now.suspected}`,
    lines: [
      `Complaints of rights owners: ${before.received} before, ${now.received} now.`,
      `Violations that Amazon suspects: ${before.suspected} before, ${now.suspected} now.`,
      'No case was opened meanwhile. Amazon’s report does not say which listing it is: look at Account Health in Seller Central, and whether complaints still reach the inbox.',
    ],
  });
};

/**
 * One step of counting: asks for a report, looks whether it is made, or counts. `risen` when there are more complaints
 * than last time and no case was opened since; then the team is told. Throws `LostRaceError` when another run is at it.
 */
export const watchHealth = async (
  services: CorroborationServices,
  store: Store,
): Promise<'rests' | 'waits' | 'counted' | 'risen'> => {
  const { cases, clock, marketplaces } = services;
  const health = amazonHealth({ access: marketplaces, storeId: store.id, clock });
  const row = await cases.get(keyOf(store.id));
  const before = row && Standing.parse(row);
  const { reportId, counts, countedAt } = before ?? {};
  const last = { ...(counts && { counts }), ...(countedAt !== undefined && { countedAt }) };

  if (reportId === undefined) {
    if (clock.now().getTime() - Date.parse(countedAt ?? '') < dayMs) return 'rests';
    await save(cases, store.id, before, { ...last, reportId: await health.ask() });
    return 'waits';
  }
  const status = await health.status(reportId);
  if (status.is !== 'done') {
    if (status.is === 'failed') await save(cases, store.id, before, last);
    return 'waits';
  }
  const now = await health.counts(status.documentId);
  const risen =
    counts !== undefined &&
    countedAt !== undefined &&
    (now.received > counts.received || now.suspected > counts.suspected) &&
    !(await hasCaseSince(cases, store.id, countedAt));
  if (risen) await warn(services, store, counts, now);
  await save(cases, store.id, before, { counts: now, countedAt: clock.now().toISOString() });
  return risen ? 'risen' : 'counted';
};
