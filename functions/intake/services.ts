import type { MailResult } from '../../shared/case/records/mail-results.ts';
import type { Finding } from '../../shared/notice/examined.ts';
import type { ObjectStore, Table, Workflow } from '../../shared/platform/ports.ts';
import type { Surroundings } from '../../shared/platform/step.ts';
import type { Store } from '../../shared/store/store.ts';

export interface IntakeServices extends Surroundings {
  cases: Table;
  evidence: ObjectStore;
  workflow: Workflow;
}

/** One original of a received mail, and all that deciding about it needs. */
export interface Arrival {
  /** names this original: the mail's key and its number */
  key: string;
  /** the mail's key in the mail store */
  mail: string;
  receivedAt: Date;
  store: Store;
  finding: Finding;
  /** cases that other originals of the same mail opened */
  linked: string[];
  /** why a person looks at it first who had it made a case, though it would have been put away */
  wanted?: string;
  /** it is marked as an automatic reply, and says more than one */
  isReply?: boolean;
  /** the message id of the letter of ours that it reports on, where it is a mail server's report */
  letter?: string;
}

/** What became of it. */
export type Outcome = Pick<MailResult, 'result' | 'reason' | 'caseIds'>;
