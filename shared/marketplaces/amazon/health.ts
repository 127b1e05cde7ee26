/** The account-health report: how the account stands, and how many complaints Amazon counts, without saying about what. */
import * as z from 'zod/mini';
import { MarketplaceUnavailable } from '../errors.ts';
import type { Account } from '../session.ts';
import { AccountStatus } from './account-status.ts';
import { createReport, type ReportStatus, reportStatus, reportText } from './reports.ts';
import { amazonSession } from './session.ts';

const reportType = 'GET_V2_SELLER_PERFORMANCE_REPORT';

const Metric = z._default(z.object({ defectsCount: z._default(z.int().check(z.minimum(0)), 0) }), {
  defectsCount: 0,
});

/** The parts that we read of `schemas/reports/accountHealthReport-2020-11-18.json`. */
const Report = z.object({
  accountStatuses: z._default(z.array(z.object({ status: AccountStatus })), []),
  performanceMetrics: z.array(
    z.object({
      receivedIntellectualPropertyComplaints: Metric,
      suspectedIntellectualPropertyViolations: Metric,
    }),
  ),
});

/** Complaints that rights owners made, and violations that Amazon itself suspects; over all stores of the account. */
export const HealthCounts = z.object({ received: z.int(), suspected: z.int() });
export type HealthCounts = z.infer<typeof HealthCounts>;

export interface HealthReport {
  counts: HealthCounts;
  /** the gravest of the account's stores; absent where the report names none */
  status?: AccountStatus;
}

/** Reads the report's text. Throws `MarketplaceUnavailable` when it is none. */
export const healthReport = (text: string): HealthReport => {
  try {
    const { performanceMetrics: metrics, accountStatuses } = Report.parse(JSON.parse(text));
    const status = AccountStatus.options.findLast((one) =>
      accountStatuses.some((store) => store.status === one),
    );
    const sum = (of: (one: (typeof metrics)[number]) => number) =>
      metrics.reduce((total, one) => total + of(one), 0);
    const counts = {
      received: sum((one) => one.receivedIntellectualPropertyComplaints.defectsCount),
      suspected: sum((one) => one.suspectedIntellectualPropertyViolations.defectsCount),
    };
    return { counts, ...(status !== undefined && { status }) };
  } catch {
    throw new MarketplaceUnavailable('an account-health report that cannot be read');
  }
};

/** Asking for the account's health takes three calls, minutes apart. */
export interface AccountHealth {
  /** Resolves with the report's id. */
  ask(): Promise<string>;
  status(reportId: string): Promise<ReportStatus>;
  read(documentId: string): Promise<HealthReport>;
}

export const amazonHealth = (account: Account): AccountHealth => {
  const session = amazonSession(account);
  return {
    ask: () => createReport(account, session, reportType),
    status: (reportId) => reportStatus(account, session, reportId),
    read: async (documentId) => healthReport(await reportText(account, session, documentId)),
  };
};
