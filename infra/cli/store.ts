import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { lapsesOf } from '../../shared/marketplaces/lapses.ts';
import type { Store } from '../../shared/store/store.ts';
import { listStores } from '../../shared/store/store-records.ts';
import { deploymentOf } from './deployment.ts';
import { runCommand, UsageError } from './run-command.ts';
import { addStore, mustBeWhole } from './store/add.ts';
import { checkStore } from './store/check.ts';
import { connectStore, disconnectStore } from './store/connect.ts';
import { dryRun } from './store/dry-run.ts';
import { cloudKeeper, type Keeper, localKeeper } from './store/keeper.ts';
import { mustBe } from './store/known-store.ts';
import { loadFromCsv, loadFromMarketplaces } from './store/load-catalogue.ts';
import { subscribeStore } from './store/notifications.ts';
import { policyOf, switchStore } from './store/policy.ts';

const help = `Stores: where complaints arrive, and where listings are taken off sale.

  npm run store -- list
  npm run store -- add ID --name NAME --inbox ADDRESS --seller NAME --email ADDRESS --team ADDRESS [more]
  npm run store -- connect ID MARKETPLACE --credentials FILE.json     (- reads standard input)
  npm run store -- disconnect ID MARKETPLACE
  npm run store -- catalogue ID --csv FILE.csv | --load
  npm run store -- subscribe ID --config FILE.json
  npm run store -- policy ID [FILE.json]
  npm run store -- dry-run ID FILE.eml | LISTING
  npm run store -- stop ID | resume ID
  npm run store -- check ID

  add        makes a store, or changes the named things of one that is there
    --name NAME  --inbox ADDRESS     what it is called, and the address complaints are forwarded to
    --seller NAME  --email ADDRESS   how platforms know the seller and where they write to; rights owners answer there
    --address TEXT  --phone TEXT     stand under letters
    --team ADDRESS                   who is told; repeat it for more
    --language en|zh                 what they are written to in: English, where nobody says, or Chinese
    --forwarder ADDRESS              who may forward complaints by hand, or is written to by platforms; repeat it for more
    --signatory NAME                 who may sign a sworn statement; repeat it for more
  connect    keeps a marketplace account's credentials (amazon, ebay, aliexpress or webhook) and tries them
  disconnect ends that, and takes the credentials away; cases that still hold listings there then need a person
  catalogue  tells us what the store sells: from a CSV, or from its connected marketplaces
  subscribe  lets Amazon tell a deployment on AWS of listings and of the account by itself; say it again at any time
  policy     prints what may go off sale without a person, or changes what a file names of it (- reads standard input)
  dry-run    says what a complaint would come to, by what the marketplaces show now, and changes nothing
  stop       takes nothing off sale and puts nothing back, from now on, whoever asks for it; resume ends that, and what
             was kept goes on by itself
  check      tries everything, and says what is missing

  --data FOLDER                      the data folder of this machine (default: ./data)
  --config FILE.json                 the deployment on AWS with this configuration instead
  --help                             this page`;

const say = (text: string): void => void process.stdout.write(`${text}\n`);

const commandLine = () =>
  parseArgs({
    allowPositionals: true,
    options: {
      name: { type: 'string' },
      inbox: { type: 'string' },
      seller: { type: 'string' },
      email: { type: 'string' },
      address: { type: 'string' },
      phone: { type: 'string' },
      team: { type: 'string', multiple: true },
      language: { type: 'string' },
      forwarder: { type: 'string', multiple: true },
      signatory: { type: 'string', multiple: true },
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
  if (values.csv === undefined && !values.load)
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
  const stores = await listStores(cases);
  const lapses = await lapsesOf(cases);
  for (const { id, inbox, marketplaces, policy } of stores) {
    say(
      `${id}  ${inbox}  ${marketplaces.join(', ') || 'no marketplace'}${policy.stopped ? '  STOPPED' : ''}`,
    );
    for (const { why } of lapses.filter(({ storeId }) => storeId === id)) say(`  ✗ ${why}`);
  }
  if (stores.length === 0) say('There is no store yet. Add one with: npm run store -- add --help');
};

await runCommand(async () => {
  const { values, positionals } = commandLine();
  const [command, id, more] = positionals;
  if (values.help || command === undefined) return say(help);
  if (command !== 'list' && id === undefined) throw new UsageError(`Which store? Give its id.\n\n${help}`);
  const keeper = await openKeeper(values, command, id ?? '');
  try {
    switch (command) {
      case 'list':
        return await list(keeper);
      case 'add':
        return await addStore(keeper, id ?? '', values, say);
      case 'connect':
        return await report(keeper, await connectStore(keeper, id ?? '', more, values.credentials));
      case 'disconnect':
        await disconnectStore(keeper, id ?? '', more);
        return say(`Store ${id} is no longer connected to ${more}; its credentials are gone from here.`);
      case 'catalogue':
        return await catalogue(keeper, id ?? '', values);
      case 'subscribe':
        return await subscribeStore(keeper, await mustBe(keeper, id ?? ''), say);
      case 'policy':
        return await policyOf(keeper, id ?? '', more, say);
      case 'dry-run':
        return await dryRun(keeper, await mustBe(keeper, id ?? ''), more, say);
      case 'stop':
      case 'resume':
        return await switchStore(keeper, id ?? '', command === 'stop', say);
      case 'check':
        return await report(keeper, await mustBe(keeper, id ?? ''));
      default:
        throw new UsageError(`There is no command ${command}.\n\n${help}`);
    }
  } finally {
    await keeper.close();
  }
});
