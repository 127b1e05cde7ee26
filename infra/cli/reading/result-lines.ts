import { type Anomaly, distinctAnomalies } from '../../../shared/mail/mail.ts';
import type { Examined, Finding } from '../../../shared/notice/examined.ts';
import { nothingRead } from '../../../shared/notice/nothing-read.ts';

/** One line of `npm run read`: what one original says. These names and their order are a public contract. */
const ofFinding = (
  file: string,
  { from, subject, verdict, notice }: Pick<Finding, 'from' | 'subject' | 'verdict' | 'notice'>,
  anomalies: Anomaly[],
) => ({
  file,
  from: from.map(({ address }) => address).join(', '),
  subject,
  trust: verdict.trust,
  trustReasons: verdict.reasons,
  kind: notice.kind,
  right: notice.right,
  effect: notice.effect,
  ...(notice.decision === undefined ? {} : { decision: notice.decision }),
  platform: notice.platform,
  language: notice.language,
  confidence: notice.confidence,
  listings: notice.listings,
  rights: notice.rights,
  complaintIds: notice.complaintIds,
  dockets: notice.dockets,
  complainants: notice.complainants,
  deadlines: notice.deadlines,
  ...(notice.entered === undefined ? {} : { entered: notice.entered }),
  spans: notice.spans,
  reasons: notice.reasons,
  anomalies: distinctAnomalies([...anomalies, ...verdict.anomalies, ...notice.anomalies]),
});

export type ResultLine = ReturnType<typeof ofFinding>;

/** The same for bytes that hold no mail, or that could not be read to the end: nothing is claimed. */
const ofNothing = (file: string, { from, subject, anomalies }: Examined): ResultLine => {
  const reasons = ['Nothing could be read that somebody may have sent'];
  const verdict = { trust: 'unverified', reasons, anomalies } as const;
  return ofFinding(file, { from, subject, verdict, notice: nothingRead }, anomalies);
};

/** A line for every original that a file carries; at least one. */
export const resultLines = (file: string, examined: Examined): ResultLine[] =>
  examined.findings.length === 0
    ? [ofNothing(file, examined)]
    : examined.findings.map((finding) => ofFinding(file, finding, examined.anomalies));
