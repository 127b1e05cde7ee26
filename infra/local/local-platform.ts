import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { MailResult, mailResult } from '../../shared/case/records/mail-results.ts';
import { systemClock } from '../../shared/platform/clock.ts';
import { ModelNotConfigured } from '../../shared/platform/errors.ts';
import type { Log } from '../../shared/platform/log.ts';
import type { AlarmReaders, Arrivals, Model, Ports, Reception } from '../../shared/platform/ports.ts';
import { runStep, type Surroundings } from '../../shared/platform/step.ts';
import { synthesizeDefinition } from '../constructs/plain-definition.ts';
import { otherSteps, workflowTasks } from '../steps.ts';
import { arrivals } from './arrivals.ts';
import { folderStore } from './folder-store.ts';
import { withFreshMail } from './fresh-mail.ts';
import { type LocalWorkflow, localWorkflow, type RunStep } from './local-workflow.ts';
import { localCredentials, localMarketplaceAccess } from './marketplace-access.ts';
import { outboxFolder, relay } from './outbox.ts';
import { type SecretsFile, secretsFile } from './secrets-file.ts';
import { openTableIn } from './table/table-of.ts';
import { underWay } from './under-way.ts';

type LocalPorts = { [P in keyof Ports]: Ports[P][keyof Ports[P] & ('write' | 'read')] };

/** The platform on one machine: the same ports, the same steps, everything in one process and one data folder. */
export interface LocalPlatform extends Surroundings {
  cases: Ports['cases']['write'];
  mail: Ports['mail']['write'];
  evidence: Ports['evidence']['write'];
  post: Ports['post']['write'];
  workflow: LocalWorkflow;
  arrivals: Arrivals & { settled(): Promise<void> };
  secrets: SecretsFile;
  marketplaces: Ports['marketplaces']['write'];
  model: Ports['model']['read'];
  definition: unknown;
  tableEndpoint: string;
  /** Runs a step by its name, its input and output parsed as everywhere. */
  run: RunStep;
  /** No step begins any more; those under way have five seconds to end, and are taken up at the next start if they do not. */
  close(): Promise<void>;
}

export interface LocalPlatformOptions {
  folder: string;
  consoleUrl: string;
  mailFrom: string;
  /** `smtp://…`; without it mail stays in the outbox folder */
  relayUrl?: string | undefined;
  log: Log;
  /** told of every mail's result, when it has come to it */
  onMail: (result: MailResult) => void;
  /** told what a person should know at once, a line at a time */
  say: (line: string) => void;
}

/** On one machine whoever runs this also runs the mail door. */
const ownDoor: Reception = { isOpen: async () => true };

/** One machine raises no alarms: what is wrong there is said where it runs. */
const noAlarms: AlarmReaders = { unconfirmed: async () => [] };

/** One machine has no language model: what our own reader is not sure of, a person reads. */
const noModel: Model = {
  name: 'none',
  below: 0,
  ask: async () => {
    throw new ModelNotConfigured('This machine has no language model.');
  },
};

/** Milliseconds that steps under way have to end; one that waits for a marketplace may take a minute. */
const graceMs = 5_000;

/** Opens the data folder. Throws `CannotStart` when its table does not open. */
export const openLocalPlatform = async (options: LocalPlatformOptions): Promise<LocalPlatform> => {
  const { folder, consoleUrl, mailFrom, relayUrl, log, onMail, say } = options;
  const { table, endpoint, close } = await openTableIn(folder);
  const secrets = secretsFile(join(folder, 'secrets.json'));
  const outbox = join(folder, 'outbox');
  const definition = synthesizeDefinition();

  const steps = underWay();
  let closing = false;
  // as if the process had ended: what is not begun by then is taken up at the next start
  const unlessClosing = <T>(work: () => Promise<T>): Promise<T> =>
    closing ? new Promise(() => undefined) : steps.track(work);
  const run: RunStep = (name, input) => {
    const found = [...workflowTasks, ...otherSteps].find((one) => one.name === name);
    if (!found) throw new Error(`There is no step ${name}.`);
    return unlessClosing(() =>
      runStep<Record<never, never>, typeof found.input, typeof found.output>(found, input, services),
    );
  };
  const workflow = localWorkflow(definition, run, log);
  const services = {
    clock: systemClock,
    log,
    consoleUrl,
    mailFrom,
    outbox: relayUrl === undefined ? outbox : undefined,
    cases: table,
    mail: withFreshMail(folderStore(join(folder, 'mail'))),
    evidence: folderStore(join(folder, 'evidence')),
    post: relayUrl === undefined ? outboxFolder(outbox) : relay(relayUrl, outbox, say),
    workflow,
    reception: ownDoor,
    alarms: noAlarms,
    arrivals: arrivals(async (key) => {
      const earlier = await unlessClosing(() => mailResult(table, key));
      const result = MailResult.parse(await run('intake', { key }));
      // of one that was only looked at again it is known
      if (result.settledAt !== earlier?.settledAt) onMail(result);
    }, log),
    secrets,
    model: noModel,
    marketplaces: localMarketplaceAccess(localCredentials(secrets, table)),
  } satisfies LocalPorts & Surroundings;

  return Object.assign(services, {
    definition,
    tableEndpoint: endpoint,
    run,
    close: async () => {
      closing = true;
      workflow.close();
      await Promise.race([steps.ended(), sleep(graceMs, undefined, { ref: false })]);
      await close();
    },
  });
};
