import { createExaminer } from '../../shared/notice/examiner.ts';

/** Reads one mail and forgets to close: the process must end by itself. */
const examined = await createExaminer({ dns: {} }).examine(
  new TextEncoder().encode('From: notice@amazon.com\r\nSubject: Hello\r\n\r\nGood morning\r\n'),
  { forwarders: [], ownAddresses: [], arcForwarders: [], receivedAt: '2026-03-02T10:00:00.000Z' },
);
process.stdout.write(JSON.stringify({ subject: examined.subject, findings: examined.findings.length }));
