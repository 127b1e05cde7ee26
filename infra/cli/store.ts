import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { lapsesOf } from '../../shared/marketplaces/lapses.ts';
import type { Store } from '../../shared/store/store.ts';
import { readStores, StoreUnreadable } from '../../shared/store/store-records.ts';
import { say } from '../terminal.ts';
import { deploymentOf } from './deployment.ts';
import { runCommand, UsageError } from './run-command.ts';
import { addStore, mustBeWhole, storeOptions } from './store/add.ts';
import { checkStore } from './store/check.ts';
import { connectStore, disconnectStore } from './store/connect.ts';
import { dryRun } from './store/dry-run.ts';
import { endStore } from './store/end.ts';
import { help } from './store/help.ts';
import { cloudKeeper, type Keeper, localKeeper } from './store/keeper.ts';
import { mustBe } from './store/known-store.ts';
import { loadFromCsv, loadFromMarketplaces } from './store/load-catalogue.ts';
import { subscribeStore } from './store/notifications.ts';
import { policyOf, switchStore } from './store/policy.ts';

const commandLine = () =>
  parseArgs({
    allowPositionals: true,
    options: {
      ...storeOptions,
      credentials: { type: 'string' },
      csv: { type: 'string' },
      load: { type: 'boolean', default: false },
      data: { type: 'string', default: 'data' },
      config: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
type Values = ReturnType<typeof commandLine>['values'];

const openKeeper = async (values: Values, command: string, id: string): Promise<Keeper> => {
  if (values.config === undefined)
    return localKeeper(resolve(values.data), command === 'add' ? () => mustBeWhole(id, values) : undefined);
  return cloudKeeper(await deploymentOf(values.config));
};

const report = async (keeper: Keeper, store: Store): Promise<void> => {
  const { lines, complete } = await checkStore(keeper, store);
  for (const line of lines) say(line);
  if (!complete) process.exitCode = 1;
};

const catalogue = async (keeper: Keeper, id: string, values: Values): Promise<void> => {
  const store = await mustBe(keeper, id);
  if ((values.csv === undefined) !== values.load)
    throw new UsageError(
      'Say where the catalogue comes from: --csv FILE.csv, or --load for the marketplaces themselves.',
    );
  const taken =
    values.csv === undefined
      ? await loadFromMarketplaces(keeper, store, say)
      : await loadFromCsv(keeper, store, values.csv, say);
  if (!taken) process.exitCode = 1;
};

const list = async ({ cases }: Keeper): Promise<void> => {
  const { stores, unreadable } = await readStores(cases);
  const lapses = await lapsesOf(cases);
  for (const { id, inbox, marketplaces, policy, ended } of stores) {
    say(
      `${id}  ${inbox}  ${marketplaces.join(', ') || 'no marketplace'}${policy.stopped ? '  STOPPED' : ''}${ended === undefined ? '' : '  ENDED'}`,
    );
    for (const { why } of lapses.filter(({ storeId }) => storeId === id)) say(`  ✗ ${why}`);
  }
  for (const id of unreadable) say(`${id}  ✗ ${new StoreUnreadable(id).message}`);
  if (stores.length + unreadable.length === 0)
    say('There is no store yet. Add one with: npm run store -- add --help');
};

type Work = { keeper: Keeper; id: string; more: string | undefined; values: Values };

/** What a command takes, and does. */
interface Command {
  /** what stands behind its name, in that order */
  takes: string[];
  /** the options that mean something to it alone */
  options?: string[];
  work(given: Work): Promise<void>;
}

const commands: Record<string, Command> = {
  list: { takes: [], work: ({ keeper }) => list(keeper) },
  add: {
    takes: ['ID'],
    options: Object.keys(storeOptions),
    work: ({ keeper, id, values }) => addStore(keeper, id, values, say),
  },
  connect: {
    takes: ['ID', 'MARKETPLACE'],
    options: ['credentials'],
    work: async ({ keeper, id, more, values }) =>
      report(keeper, await connectStore(keeper, id, more, values.credentials)),
  },
  disconnect: {
    takes: ['ID', 'MARKETPLACE'],
    work: async ({ keeper, id, more }) => {
      await disconnectStore(keeper, id, more);
      say(`Store ${id} is no longer connected to ${more}; its credentials are gone from here.`);
    },
  },
  catalogue: {
    takes: ['ID'],
    options: ['csv', 'load'],
    work: ({ keeper, id, values }) => catalogue(keeper, id, values),
  },
  subscribe: {
    takes: ['ID'],
    work: async ({ keeper, id }) => {
      if (!(await subscribeStore(keeper, await mustBe(keeper, id), say))) process.exitCode = 1;
    },
  },
  policy: { takes: ['ID', '[FILE.json]'], work: ({ keeper, id, more }) => policyOf(keeper, id, more, say) },
  'dry-run': {
    takes: ['ID', 'FILE.eml | LISTING'],
    work: async ({ keeper, id, more }) => {
      if (!(await dryRun(keeper, await mustBe(keeper, id), more, say))) process.exitCode = 1;
    },
  },
  stop: { takes: ['ID'], work: ({ keeper, id }) => switchStore(keeper, id, true, say) },
  resume: { takes: ['ID'], work: ({ keeper, id }) => switchStore(keeper, id, false, say) },
  end: { takes: ['ID'], work: ({ keeper, id }) => endStore(keeper, id, say) },
  check: { takes: ['ID'], work: async ({ keeper, id }) => report(keeper, await mustBe(keeper, id)) },
};

/** Options that say where, whatever is done there. */
const ofAll: readonly string[] = ['data', 'config', 'help'];

/** Throws `UsageError` for an option that means nothing to the command, and says to which it does. */
const mustTake = (name: string, { options = [] }: Command, values: Values): void => {
  const taken = new Set([...ofAll, ...options]);
  const idle = Object.entries(values).find(([option, given]) => given !== false && !taken.has(option))?.[0];
  if (idle === undefined) return;
  const others = Object.entries(commands).filter(([, other]) => other.options?.some((one) => one === idle));
  throw new UsageError(
    `--${idle} means nothing to ${name}, only to ${others.map(([other]) => other).join(', ')}. --help says what each takes.`,
  );
};

/** The command that is called. Throws `UsageError` where there is none such, or it takes more or less than it is given. */
const commandIn = (name: string, given: string[], values: Values): Command => {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command)
    throw new UsageError(
      `There is no command ${name}; there are ${Object.keys(commands).join(', ')}. --help says what each does.`,
    );
  const { takes } = command;
  const so = ['npm run store --', name, ...takes].join(' ');
  const surplus = given[takes.length];
  if (surplus !== undefined) throw new UsageError(`${surplus} is one too many: ${so}`);
  const missing = takes[given.length];
  if (missing !== undefined && !missing.startsWith('[')) throw new UsageError(`${missing} is missing: ${so}`);
  mustTake(name, command, values);
  return command;
};

await runCommand(async () => {
  const { values, positionals } = commandLine();
  const [name, ...given] = positionals;
  if (values.help || name === undefined) return say(help);
  const { work } = commandIn(name, given, values);
  const [id = '', more] = given;
  const keeper = await openKeeper(values, name, id);
  try {
    await work({ keeper, id, more, values });
  } finally {
    await keeper.close();
  }
});
