import type { Examined, Finding } from '../../shared/notice/examined.ts';
import { nothingRead } from '../../shared/notice/nothing-read.ts';

/** A mail that no reader can read, as a finding that says so: it becomes a case that a person looks at. */
export const unreadable = ({ from, subject, anomalies }: Examined): Finding => ({
  how: 'direct',
  from,
  subject,
  text: '',
  hiddenText: '',
  attachments: [],
  verdict: {
    trust: 'unverified',
    reasons: ['The mail could not be read, so nothing about it is proven.'],
    anomalies,
  },
  notice: { ...nothingRead, anomalies },
});
