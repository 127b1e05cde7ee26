import type { Issue } from './port.ts';

/** What a marketplace said is wrong, in one line; empty when it said nothing. */
export const issueWords = (issues: readonly Issue[]): string =>
  issues.map(({ code, message }) => `${code}: ${message}`).join('; ');
