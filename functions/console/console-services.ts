import type { Services } from '../../shared/platform/step.ts';

/** What the console uses: it reads everything about a case, and writes what a person decides. */
export const uses = {
  cases: 'write',
  mail: 'read',
  evidence: 'write',
  workflow: 'write',
  secrets: 'read',
} as const;

export type ConsoleServices = Services<typeof uses>;
