import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';

/** Where the deployed stacks are, as `run.ts` tells the tests that it starts. */
export const Deployed = z.object({
  /** the emulator's address */
  url: z.url(),
  /** where the emulator relays mail out */
  smtpPort: z.int(),
  /** the deployment's name */
  name: z.string(),
  caseTable: z.string(),
  mailBucket: z.string(),
  evidenceBucket: z.string(),
  consoleUrl: z.url(),
  userPool: z.string(),
  /** the folder with the key that tests sign mail with, see `demo-keys.ts` */
  keys: z.string(),
});
export type Deployed = z.infer<typeof Deployed>;

/** Names the file that says where; set only while the tests run on deployed stacks. */
export const variable = 'TRIAGE_DEPLOYED';

/** Where the deployed stacks are; undefined when the tests run on one machine. */
export const deployed = (): Deployed | undefined => {
  const path = process.env[variable];
  return path === undefined ? undefined : Deployed.parse(JSON.parse(readFileSync(path, 'utf8')));
};
