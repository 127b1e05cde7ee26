import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { endSessions } from '../../functions/console/session/ended.ts';
import { Role } from '../../functions/console/session/role.ts';
import { fitsSession } from '../../functions/console/session/session.ts';
import { Store } from '../../shared/store/store.ts';
import { runningInstance } from '../local/instance.ts';
import { signInLink } from '../local/operator.ts';
import { secretsFile } from '../local/secrets-file.ts';
import { tableAt } from '../local/table/table.ts';
import { say } from '../terminal.ts';
import { openArchive } from './archive.ts';
import { runCommand, UsageError } from './run-command.ts';
import { mustBeThere } from './store/known-store.ts';

const help = `Prints a link that signs somebody in at the console that runs on this machine.

  npm run sign-in -- --email ADDRESS --role ROLE [options]

  --email ADDRESS   who signs in; the record of every case says so
  --role ROLE       viewer    reads everything
                    agent     reviews, drafts, submits, adds evidence
                    approver  also takes listings off sale and lets answers go out
                    admin     also stops and resumes stores
  --stores ID,ID    the stores whose cases and mails they see, and no others; all where it is left out
  --end             ends every session of that address, and every link for it that is not used yet, instead
  --config FILE     with --end: of the deployment on AWS with this configuration
  --data FOLDER     the instance's data folder (default: ./data)
  --help            this page

The link is good once, for 24 hours; a session lasts 12. What needs a second person takes a second link.`;

/** The stores that somebody named; undefined where nobody did. Throws `UsageError` for what cannot be a store's id. */
const storesIn = (named: string | undefined): string[] | undefined => {
  const ids = named?.split(',').map((id) => id.trim());
  const wrong = ids?.find((id) => !Store.shape.id.safeParse(id).success);
  if (wrong !== undefined)
    throw new UsageError(
      `--stores takes ids of stores with commas between them, as "npm run store -- list" prints them; "${wrong}" is none.`,
    );
  if (!fitsSession(ids))
    throw new UsageError(
      '--stores names more stores than one sign-in can hold: name fewer, or none for all.',
    );
  return ids;
};

/** A colleague leaves, or a device is lost: what is open anywhere is so no longer. */
const end = async (
  email: string,
  { role, stores, ...where }: { role?: string; stores?: string; data: string; config?: string },
): Promise<void> => {
  if (role !== undefined || stores !== undefined)
    throw new UsageError('--end takes an address and nothing of what it may do.');
  const { cases, close } = await openArchive(where);
  try {
    await endSessions(cases, email, new Date());
  } finally {
    await close();
  }
  say(
    where.config === undefined
      ? `${email} is signed out everywhere. A new link signs them in again.`
      : `${email} is signed out everywhere. Unless they are removed from the user pool too, they can sign in again.`,
  );
};

const run = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      email: { type: 'string' },
      role: { type: 'string' },
      stores: { type: 'string' },
      end: { type: 'boolean', default: false },
      config: { type: 'string' },
      data: { type: 'string', default: 'data' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return say(help);
  const email = z.email().safeParse(values.email).data;
  if (email === undefined)
    throw new UsageError(
      values.email === undefined
        ? 'Say with --email ADDRESS who signs in. --help says more.'
        : `--email takes a mail address, not "${values.email}".`,
    );
  if (values.end) return end(email, values);
  if (values.config !== undefined)
    throw new UsageError('--config goes with --end alone: on AWS people sign in with Cognito.');
  const role = Role.safeParse(values.role).data;
  if (role === undefined)
    throw new UsageError(
      `--role is one of ${Role.options.join(', ')}${values.role === undefined ? '' : `, not "${values.role}"`}. --help says what each may.`,
    );
  const stores = storesIn(values.stores);
  const folder = resolve(values.data);
  const instance = await runningInstance(folder);
  if (!instance)
    throw new UsageError(`No instance runs on ${folder}. Start one in another terminal: npm start`);
  if (stores) await mustBeThere(tableAt(instance.table), stores);
  const consoleKey = await secretsFile(join(folder, 'secrets.json')).get('console-key');
  say(signInLink({ consoleUrl: instance.console, consoleKey }, { email, role, stores }));
};

await runCommand(run);
