/** The account-health report: how many complaints Amazon counts against the account, without saying about what. */
import * as z from 'zod/mini';
import { MarketplaceUnavailable } from '../errors.ts';
import type { Account } from '../session.ts';
import { createReport, type ReportStatus, reportStatus, reportText } from './reports.ts';
import { amazonSession } from './session.ts';

const reportType = 'GET_V2_SELLER_PERFORMANCE_REPORT';

const Metric = z._default(z.object({ defectsCount: z._default(z.int().check(z.minimum(0)), 0) }), {
  defectsCount: 0,
});

/** The parts that we read of `schemas/reports/accountHealthReport-2020-11-18.json`. */
const Report = z.object({
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

/** Reads the report's text. Throws `MarketplaceUnavailable` when it is none. */
export const healthCounts = (text: string): HealthCounts => {
  try {
    const { performanceMetrics: metrics } = Report.parse(JSON.parse(text));
    const sum = (of: (one: (typeof metrics)[number]) => number) =>
      metrics.reduce((total, one) => total + of(one), 0);
    return {
      received: sum((one) => one.receivedIntellectualPropertyComplaints.defectsCount),
      suspected: sum((one) => one.suspectedIntellectualPropertyViolations.defectsCount),
    };
  } catch {
    throw new MarketplaceUnavailable('an account-health report that cannot be read');
  }
};

/** Asking for the account's health takes three calls, minutes apart. */
export interface AccountHealth {
  /** Resolves with the report's id. */
  ask(): Promise<string>;
  status(reportId: string): Promise<ReportStatus>;
  counts(documentId: string): Promise<HealthCounts>;
}

export const amazonHealth = (account: Account): AccountHealth => {
  const session = amazonSession(account);
  return {
    ask: () => createReport(account, session, reportType),
    status: (reportId) => reportStatus(account, session, reportId),
    counts: async (documentId) => healthCounts(await reportText(account, session, documentId)),
  };
};
