/**
 * Reads how an account stands and what Amazon counts against it, once a day and when a message tells of it: more new
 * complaints than cases say that a mail was missed. Of complaints the report has counts and nothing else, so that one
 * which lapses meanwhile hides a new one.
 */
import * as z from 'zod/mini';
import { loadCase } from '../case/records/case-store.ts';
import { openQueues, type Summary } from '../case/records/summary.ts';
import { everyCase, listQueue } from '../case/records/summary-store.ts';
import { AccountStatus } from '../marketplaces/amazon/account-status.ts';
import { amazonHealth, HealthCounts } from '../marketplaces/amazon/health.ts';
import { answering } from '../notice/vocabulary.ts';
import { NotFoundError } from '../platform/errors.ts';
import type { PageKey, Table, TableReader } from '../platform/ports.ts';
import { tellOfAccount } from '../response/account-mail.ts';
import { inBeijingAndUtc } from '../response/instants.ts';
import type { Store } from '../store/store.ts';
import { tellOfStatus } from './account-status.ts';
import type { CorroborationServices } from './services.ts';

const dayMs = 24 * 3_600_000;

const Standing = z.object({
  /** a report that is being made */
  reportId: z.optional(z.string()),
  /** the last counts, and when they were taken */
  counts: z.optional(HealthCounts),
  countedAt: z.optional(z.iso.datetime()),
  /** how the account stood by the last report */
  status: z.optional(AccountStatus),
  /** a message told of another status, which no report has said yet */
  hinted: z.optional(z.literal(true)),
  version: z.int(),
});
type Standing = z.infer<typeof Standing>;

const keyOf = (storeId: string) => ({ pk: `HEALTH#${storeId}`, sk: 'amazon' });

/** What is known of an account, and the version of its row; 0 where there is none. */
const standingOf = async (cases: TableReader, storeId: string): Promise<Standing> => {
  const row = await cases.get(keyOf(storeId));
  return row ? Standing.parse(row) : { version: 0 };
};

/** Throws `LostRaceError` where somebody else saved meanwhile. */
const save = (cases: Table, storeId: string, { version, ...known }: Standing): Promise<void> =>
  cases.put(
    { ...keyOf(storeId), ...known, version: version + 1 },
    version === 0 ? { absent: true } : { equals: { version } },
  );

/** Has the account's next report asked for at once: one that is being made may be older than what was heard. */
export const heardOfStatus = async (cases: Table, storeId: string): Promise<void> => {
  const { reportId: _, ...known } = await standingOf(cases, storeId);
  await save(cases, storeId, { ...known, hinted: true });
};

/**
 * Cases opened since then over Amazon's mails about something new: what answers a complaint of before is about one that Amazon
 * counts already. Closed ones come the latest change first.
 */
const openedSince = async (cases: TableReader, storeId: string, since: string): Promise<Summary[]> => {
  const isNew = (one: Summary): boolean =>
    one.storeId === storeId && one.platform === 'amazon' && one.openedAt >= since && !answering.has(one.kind);
  const found: Summary[] = [];
  for await (const summary of everyCase(cases, openQueues)) if (isNew(summary)) found.push(summary);
  let after: PageKey | undefined;
  do {
    const page = await listQueue(cases, 'closed', after ? { after } : {});
    found.push(...page.summaries.filter(isNew));
    if (page.summaries.some(({ updatedAt }) => updatedAt < since)) break;
    after = page.next;
  } while (after);
  return found;
};

/** Amazon counts one for each listing; a case that cannot be read stands for one. */
const complaintsIn = async (cases: TableReader, { id }: Summary): Promise<number> => {
  try {
    const { notice } = await loadCase(cases, id);
    return Math.max(1, notice.listings.filter(({ idType }) => idType === 'asin').length);
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    return 1;
  }
};

const complaintsSince = async (cases: TableReader, storeId: string, since: string): Promise<number> => {
  let found = 0;
  for (const summary of await openedSince(cases, storeId, since)) found += await complaintsIn(cases, summary);
  return found;
};

/** How many more there are of either kind; fewer of the one make up for none of the other. */
const riseOf = (before: HealthCounts, now: HealthCounts): number =>
  Math.max(0, now.received - before.received) + Math.max(0, now.suspected - before.suspected);

const warn = async (
  services: CorroborationServices,
  store: Store,
  before: HealthCounts,
  now: HealthCounts,
  { known, since }: { known: number; since: string },
): Promise<void> => {
  services.log.warn('Amazon counts more new complaints than came by mail', {
    storeId: store.id,
    before,
    now,
    known,
  });
  await tellOfAccount(services, store, {
    subject: {
      en: 'Amazon counts a complaint whose mail never came',
      zh: '亚马逊记录了一项投诉，但没有收到其邮件',
    },
    about: `health ${now.received} ${now.suspected}`,
    lines: [
      {
        en: `Complaints of rights owners: ${before.received} before, ${now.received} now.`,
        zh: `权利人投诉：此前 ${before.received} 项，现在 ${now.received} 项。`,
      },
      {
        en: `Violations that Amazon suspects: ${before.suspected} before, ${now.suspected} now.`,
        zh: `亚马逊怀疑的违规：此前 ${before.suspected} 项，现在 ${now.suspected} 项。`,
      },
      {
        en: `${known === 0 ? 'None' : `Only ${known}`} of these came by mail since ${since}. Amazon’s report does not say which listing it is: look at Account Health in Seller Central, and whether complaints still reach the inbox.`,
        zh: `自 ${inBeijingAndUtc(since)}以来，新增的投诉中${known === 0 ? '没有一项' : `只有 ${known} 项`}有邮件到达。亚马逊的报告不说明涉及哪个商品：请查看卖家平台的“账户状况”页面，并检查投诉邮件是否仍能到达收件箱。`,
      },
    ],
  });
};

/**
 * One step of counting: asks for a report, looks whether it is made, or counts. `risen` when there are more new complaints
 * than cases were opened over since the last time; then the team is told. Throws `LostRaceError` when another run is at it.
 */
export const watchHealth = async (
  services: CorroborationServices,
  store: Store,
): Promise<'rests' | 'waits' | 'counted' | 'risen'> => {
  const { cases, clock, marketplaces } = services;
  const health = amazonHealth({ access: marketplaces, storeId: store.id, clock });
  const { reportId, ...last } = await standingOf(cases, store.id);
  const { counts, countedAt, hinted, status: stood = 'NORMAL', version } = last;

  if (reportId === undefined) {
    if (!hinted && clock.now().getTime() - Date.parse(countedAt ?? '') < dayMs) return 'rests';
    await save(cases, store.id, { ...last, reportId: await health.ask() });
    return 'waits';
  }
  const made = await health.status(reportId);
  if (made.is !== 'done') {
    if (made.is === 'failed') await save(cases, store.id, last);
    return 'waits';
  }
  const { counts: now, status } = await health.read(made.documentId);
  const rise = counts ? riseOf(counts, now) : 0;
  const known = countedAt && rise > 0 ? await complaintsSince(cases, store.id, countedAt) : 0;
  const risen = rise > known;
  if (counts && countedAt && risen) await warn(services, store, counts, now, { known, since: countedAt });
  if (status !== undefined && (hinted || status !== stood))
    await tellOfStatus(services, store, status, reportId);
  await save(cases, store.id, {
    counts: now,
    countedAt: clock.now().toISOString(),
    version,
    ...(status !== undefined && { status }),
  });
  return risen ? 'risen' : 'counted';
};
