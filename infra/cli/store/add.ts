import * as z from 'zod/mini';
import { Store } from '../../../shared/store/store.ts';
import { changeStore, putStore, storeOfRecipients } from '../../../shared/store/store-records.ts';
import { UsageError } from '../run-command.ts';
import { checkStore } from './check.ts';
import type { Keeper } from './keeper.ts';
import { known } from './known-store.ts';

/** What the command line may name of a store; `--help` says what each is. */
export const storeOptions = {
  name: { type: 'string' },
  inbox: { type: 'string' },
  seller: { type: 'string' },
  email: { type: 'string' },
  address: { type: 'string' },
  phone: { type: 'string' },
  team: { type: 'string', multiple: true },
  language: { type: 'string' },
  forwarder: { type: 'string', multiple: true },
  arc: { type: 'string', multiple: true },
  signatory: { type: 'string', multiple: true },
} as const;
type Given = typeof storeOptions;
export type StoreOptions = {
  [K in keyof Given]?: (Given[K] extends { multiple: true } ? string[] : string) | undefined;
};

/** What names each part of a store on the command line. */
const options: Record<string, string> = {
  id: 'ID',
  name: '--name',
  inbox: '--inbox',
  'seller.name': '--seller',
  'seller.email': '--email',
  'seller.address': '--address',
  'seller.phone': '--phone',
  team: '--team',
  language: '--language',
  forwarders: '--forwarder',
  arcForwarders: '--arc',
  signatories: '--signatory',
};

/**
 * A store as it may be made: its team gets one mail, which SES takes for fifty at most (SES Developer Guide, "Service
 * quotas"). One that was recorded with more is read all the same, as else no case of any store would go on.
 */
const Tellable = z.extend(Store, { team: Store.shape.team.check(z.maxLength(50)) });

/** The store, if that makes one. Throws `UsageError`, which names the options that are missing or make no sense. */
const checked = (store: object): Store => {
  const { data, error } = Tellable.safeParse(store);
  if (data) return data;
  const problems = error.issues.map(({ code, path, message }) => {
    const option = options[path.join('.')] ?? options[String(path[0])] ?? path.join('.');
    // whatever is given is text
    return code === 'invalid_type' ? `${option} is missing.` : `${option}: ${message}.`;
  });
  throw new UsageError(problems.join('\n'));
};

/** A store as it is with the named things. Throws `UsageError`. */
const asNamed = (before: Store | undefined, id: string, values: StoreOptions): Store =>
  checked({
    ...before,
    // one that had ended is taken up again
    ended: undefined,
    id,
    seller: {
      ...before?.seller,
      ...(values.seller !== undefined && { name: values.seller }),
      ...(values.email !== undefined && { email: values.email }),
      ...(values.address !== undefined && { address: values.address }),
      ...(values.phone !== undefined && { phone: values.phone }),
    },
    ...(values.name !== undefined && { name: values.name }),
    ...(values.inbox !== undefined && { inbox: values.inbox }),
    ...(values.team && { team: values.team }),
    ...(values.language !== undefined && { language: values.language }),
    ...(values.forwarder && { forwarders: values.forwarder }),
    ...(values.arc && { arcForwarders: values.arc }),
    ...(values.signatory && { signatories: values.signatory }),
  });

/** Throws `UsageError` for what does not make a whole store, so that no data folder begins with nothing in it. */
export const mustBeWhole = (id: string, values: StoreOptions): void => void asNamed(undefined, id, values);

/** Throws `UsageError` where another store has the inbox: an address alone says whose a complaint is. */
const mustBeFree = async ({ cases }: Keeper, id: string, inbox: string | undefined): Promise<void> => {
  const owner = inbox === undefined ? undefined : await storeOfRecipients(cases, [inbox]);
  if (owner && owner.id !== id)
    throw new UsageError(
      `${owner.inbox} is the inbox of store ${owner.id} already, and tells whose a complaint is. Give this one another with --inbox.`,
    );
};

/** Throws `UsageError` for an inbox to which no mail would ever come. */
const mustArrive = ({ mailDomain }: Keeper, inbox: string | undefined): void => {
  if (mailDomain === undefined || inbox === undefined) return;
  if (!inbox.toLowerCase().endsWith(`@${mailDomain}`))
    throw new UsageError(
      `This deployment receives mail for ${mailDomain} and for no other domain: give an --inbox there, such as ${inbox.replace(/@.*/s, '')}@${mailDomain}, and have the complaints forwarded to it.`,
    );
};

/** Makes a store, or changes the named things of one that is there. Throws `UsageError` for what makes no sense. */
export const addStore = async (
  keeper: Keeper,
  id: string,
  values: StoreOptions,
  say: (line: string) => void,
): Promise<void> => {
  mustArrive(keeper, values.inbox);
  const before = await known(keeper, id);
  await mustBeFree(keeper, id, values.inbox ?? before?.inbox);
  const store = before
    ? await changeStore(keeper.cases, id, (now) => asNamed(now, id, values))
    : asNamed(undefined, id, values);
  if (!before) await putStore(keeper.cases, store);
  say(`${before ? 'Changed' : 'Added'} store ${id}. Forward its complaints to ${store.inbox}.`);
  for (const line of (await checkStore(keeper, store)).lines.slice(1)) say(line);
};
