/** What strangers wrote, as the operator's terminal shows it. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { eventLine } from '../../../infra/cli/event-line.ts';
import { mailLine } from '../../../infra/local/words.ts';
import { jsonLog } from '../../../shared/platform/log.ts';
import { visible, visibleLine } from '../../../shared/platform/visible.ts';
import { opening, told } from '../case/told.ts';

const hostile = 'a\u001b]0;owned\u0007\u009b2Jb\u202egnp.exe\u{e0041}\u2028\r\n  ● OPENED';
const shown = 'a\\u001b]0;owned\\u0007\\u009b2Jb\\u202egnp.exe\\udb40\\udc41\\u2028\\u000d\\u000a  ● OPENED';
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

it('shows every sign that a terminal obeys or nobody sees', () => {
  expect(visibleLine(hostile)).toBe(shown);
  expect(visible(hostile)).toBe(shown.replace('\\u000a', '\n'));
  expect(visible('Löschung “侵权” 😀 — §')).toBe('Löschung “侵权” 😀 — §');
});

it('leaves JSON what it says', () =>
  fc.assert(
    fc.property(fc.string({ unit: fc.oneof(fc.constantFrom(...hostile), fc.string()) }), (text) => {
      const line = visibleLine(JSON.stringify({ text }));
      expect(line).not.toMatch(unseen);
      expect(JSON.parse(line)).toEqual({ text });
    }),
  ));

it('keeps a mail, an event and an entry of the log to their own lines', () => {
  const mail = mailLine({
    mail: 'inbound/x',
    result: 'filed',
    receivedAt: '2026-03-02T10:00:00Z',
    settledAt: '2026-03-02T10:00:00Z',
    from: [{ name: hostile, address: `${hostile}@evil.example` }],
    subject: hostile,
    reason: hostile,
    caseIds: [],
  });
  expect(mail).toBe(`  · FILED  "${shown}" from ${shown}@evil.example\n    ${shown}`);
  const noted = eventLine(told(opening()), {
    seq: 2,
    at: '2026-03-02T10:00:00Z',
    by: 'triage',
    event: { type: 'noted', text: hostile },
  });
  expect(noted).toBe(`    10:00:00 UTC  Note – ${shown}`);
  const lines: string[] = [];
  jsonLog({}, (line) => lines.push(line)).warn('odd', { subject: hostile });
  expect(lines.join()).not.toMatch(unseen);
});
