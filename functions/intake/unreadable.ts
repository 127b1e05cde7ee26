import type { Examined, Finding } from '../../shared/notice/examined.ts';

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
  notice: {
    kind: 'unrelated',
    right: 'unspecified',
    effect: 'none',
    platform: 'other',
    language: 'und',
    confidence: 0,
    listings: [],
    rights: [],
    complaintIds: [],
    dockets: [],
    complainants: [],
    deadlines: [],
    acceptedFiles: [],
    spans: [],
    reasons: [],
    wouldChange: [],
    anomalies,
  },
});
