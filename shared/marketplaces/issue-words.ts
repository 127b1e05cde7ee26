import { redacted } from '../platform/redact.ts';
import type { Issue } from './port.ts';

/** An answer may have megabytes, and the event of a case that keeps this 400 KB. */
const longest = 2_000;

/** What a marketplace said is wrong, in one line without what looks like a secret; empty when it said nothing. */
export const issueWords = (issues: readonly Issue[]): string =>
  redacted(issues.map(({ code, message }) => `${code}: ${message}`).join('; ')).slice(0, longest);
