import { Store } from '../../../shared/store/store.ts';
import { changeStore, putStore } from '../../../shared/store/store-records.ts';
import { checkStore } from './check.ts';
import type { Keeper } from './keeper.ts';
import { known, parsed } from './known-store.ts';

/** What the command line may name of a store. */
export interface StoreOptions {
  name?: string | undefined;
  inbox?: string | undefined;
  seller?: string | undefined;
  email?: string | undefined;
  address?: string | undefined;
  phone?: string | undefined;
  team?: string[] | undefined;
  forwarder?: string[] | undefined;
  signatory?: string[] | undefined;
}

/** Makes a store, or changes the named things of one that is there. Throws `UsageError` for what makes no sense. */
export const addStore = async (
  keeper: Keeper,
  id: string,
  values: StoreOptions,
  say: (line: string) => void,
): Promise<void> => {
  const asNamed = (before: Store | undefined): Store => {
    const seller = {
      ...before?.seller,
      ...(values.seller !== undefined && { name: values.seller }),
      ...(values.email !== undefined && { email: values.email }),
      ...(values.address !== undefined && { address: values.address }),
      ...(values.phone !== undefined && { phone: values.phone }),
    };
    return parsed(Store, {
      ...before,
      id,
      seller,
      ...(values.name !== undefined && { name: values.name }),
      ...(values.inbox !== undefined && { inbox: values.inbox }),
      ...(values.team && { team: values.team }),
      ...(values.forwarder && { forwarders: values.forwarder }),
      ...(values.signatory && { signatories: values.signatory }),
    });
  };
  const before = await known(keeper, id);
  const store = before ? await changeStore(keeper.cases, id, asNamed) : asNamed(undefined);
  if (!before) await putStore(keeper.cases, store);
  say(`${before ? 'Changed' : 'Added'} store ${id}. Forward its complaints to ${store.inbox}.`);
  for (const line of (await checkStore(keeper, store)).lines.slice(1)) say(line);
};
