import type { Notice } from './notice.ts';

/** What a notice says that nobody could read: every field at the value that claims nothing. */
export const nothingRead: Notice = {
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
  anomalies: [],
};
