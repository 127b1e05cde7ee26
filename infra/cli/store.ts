import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { Marketplace } from '../../shared/marketplaces/port.ts';
import { NotFoundError } from '../../shared/platform/errors.ts';
import { Store } from '../../shared/store/store.ts';
import { getStore, listStores, putStore } from '../../shared/store/store-records.ts';
import { checkStore } from './store/check.ts';
import { cloudKeeper, type Keeper, localKeeper } from './store/keeper.ts';
import { loadFromCsv, loadFromMarketplaces } from './store/load-catalogue.ts';
import { runCommand, UsageError } from './usage-error.ts';

const help = `Stores: where complaints arrive, and where listings are taken off sale.

  npm run store -- list
  npm run store -- add ID --name NAME --inbox ADDRESS --seller NAME --email ADDRESS --team ADDRESS [more]
  npm run store -- connect ID MARKETPLACE --credentials FILE.json     (- reads standard input)
  npm run store -- catalogue ID --csv FILE.csv | --load
  npm run store -- check ID

  add        makes a store, or changes the named things of one that is there
    --name NAME  --inbox ADDRESS     what it is called, and the address complaints are forwarded to
    --seller NAME  --email ADDRESS   how platforms know the seller; answers of rights owners go to this address
    --address TEXT  --phone TEXT     stand under letters
    --team ADDRESS                   who is told; repeat it for more
    --forwarder ADDRESS              who may forward complaints by hand; repeat it for more
    --signatory NAME                 who may sign a sworn statement; repeat it for more
  connect    keeps a marketplace account's credentials (amazon, ebay, aliexpress or webhook) and tries them
  catalogue  tells us what the store sells: from a CSV, or from its connected marketplaces
  check      tries everything, and says what is missing

  --data FOLDER                      the data folder of this machine (default: ./data)
  --table NAME --secrets PREFIX      a deployment on AWS instead: its outputs CaseTable and SecretPrefix
  --help                             this page`;

const say = (text: string): void => void process.stdout.write(`${text}\n`);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    name: { type: 'string' },
    inbox: { type: 'string' },
    seller: { type: 'string' },
    email: { type: 'string' },
    address: { type: 'string' },
    phone: { type: 'string' },
    team: { type: 'string', multiple: true },
    forwarder: { type: 'string', multiple: true },
    signatory: { type: 'string', multiple: true },
    credentials: { type: 'string' },
    csv: { type: 'string' },
    load: { type: 'boolean', default: false },
    data: { type: 'string', default: 'data' },
    table: { type: 'string' },
    secrets: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

const openKeeper = (): Keeper | Promise<Keeper> => {
  const { table, secrets } = values;
  if (table === undefined && secrets === undefined) return localKeeper(resolve(values.data));
  if (table === undefined || secrets === undefined)
    throw new UsageError(
      'A deployment on AWS needs both --table and --secrets: they are outputs of its stacks.',
    );
  return cloudKeeper(table, secrets);
};

const known = async ({ cases }: Keeper, id: string): Promise<Store | undefined> => {
  try {
    return await getStore(cases, id);
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
};

const mustBe = async (keeper: Keeper, id: string): Promise<Store> => {
  const store = await known(keeper, id);
  if (!store) throw new UsageError(`There is no store ${id}. "npm run store -- list" shows those there are.`);
  return store;
};

/** Says what is wrong with what was typed, by the option's name. */
const parsed = <S extends z.ZodType>(schema: S, value: unknown): z.output<S> => {
  const result = schema.safeParse(value);
  if (!result.success) throw new UsageError(z.prettifyError(result.error));
  return result.data;
};

const add = async (keeper: Keeper, id: string): Promise<void> => {
  const before = await known(keeper, id);
  const seller = {
    ...before?.seller,
    ...(values.seller !== undefined && { name: values.seller }),
    ...(values.email !== undefined && { email: values.email }),
    ...(values.address !== undefined && { address: values.address }),
    ...(values.phone !== undefined && { phone: values.phone }),
  };
  const store = parsed(Store, {
    ...before,
    id,
    seller,
    ...(values.name !== undefined && { name: values.name }),
    ...(values.inbox !== undefined && { inbox: values.inbox }),
    ...(values.team && { team: values.team }),
    ...(values.forwarder && { forwarders: values.forwarder }),
    ...(values.signatory && { signatories: values.signatory }),
  });
  await putStore(keeper.cases, store);
  say(`${before ? 'Changed' : 'Added'} store ${id}. Forward its complaints to ${store.inbox}.`);
  for (const line of (await checkStore(keeper, store)).lines.slice(1)) say(line);
};

const readCredentials = async (file: string | undefined): Promise<unknown> => {
  if (file === undefined)
    throw new UsageError('Name the file that holds the credentials: --credentials FILE.json');
  try {
    return JSON.parse(await readFile(file === '-' ? '/dev/stdin' : file, 'utf8'));
  } catch (error) {
    throw new UsageError(
      `${file} is not readable JSON: ${error instanceof SyntaxError ? 'its syntax is wrong' : 'it cannot be opened'}.`,
    );
  }
};

const connect = async (keeper: Keeper, id: string, name: string | undefined): Promise<void> => {
  const marketplace = parsed(Marketplace, name);
  const store = await mustBe(keeper, id);
  const credentials = parsed(z.looseObject({}), await readCredentials(values.credentials));
  await keeper.keepCredentials(id, marketplace, { ...credentials, marketplace });
  const connected = { ...store, marketplaces: [...new Set([...store.marketplaces, marketplace])] };
  await putStore(keeper.cases, connected);
  await report(keeper, connected);
};

const report = async (keeper: Keeper, store: Store): Promise<void> => {
  const { lines, complete } = await checkStore(keeper, store);
  for (const line of lines) say(line);
  if (!complete) process.exitCode = 1;
};

const catalogue = async (keeper: Keeper, id: string): Promise<void> => {
  const store = await mustBe(keeper, id);
  if (values.csv !== undefined) return loadFromCsv(keeper, store, values.csv, say);
  if (values.load) return loadFromMarketplaces(keeper, store, say);
  throw new UsageError(
    'Say where the catalogue comes from: --csv FILE.csv, or --load for the marketplaces themselves.',
  );
};

const list = async ({ cases }: Keeper): Promise<void> => {
  const stores = await listStores(cases);
  for (const { id, inbox, marketplaces, policy } of stores)
    say(
      `${id}  ${inbox}  ${marketplaces.join(', ') || 'no marketplace'}${policy.stopped ? '  STOPPED' : ''}`,
    );
  if (stores.length === 0) say('There is no store yet. Add one with: npm run store -- add --help');
};

await runCommand(async () => {
  const [command, id, more] = positionals;
  if (values.help || command === undefined) return say(help);
  if (command !== 'list' && id === undefined) throw new UsageError(`Which store? Give its id.\n\n${help}`);
  const keeper = await openKeeper();
  try {
    switch (command) {
      case 'list':
        return await list(keeper);
      case 'add':
        return await add(keeper, id ?? '');
      case 'connect':
        return await connect(keeper, id ?? '', more);
      case 'catalogue':
        return await catalogue(keeper, id ?? '');
      case 'check':
        return await report(keeper, await mustBe(keeper, id ?? ''));
      default:
        throw new UsageError(`There is no command ${command}.\n\n${help}`);
    }
  } finally {
    await keeper.close();
  }
});
