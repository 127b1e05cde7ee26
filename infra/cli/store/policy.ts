import * as z from 'zod/mini';
import { switched } from '../../../shared/store/stopped.ts';
import { PolicyRule, StorePolicy } from '../../../shared/store/store.ts';
import { changeStore } from '../../../shared/store/store-records.ts';
import { UsageError } from '../run-command.ts';
import { readJsonFile } from './json-file.ts';
import type { Keeper } from './keeper.ts';
import { mustBe } from './known-store.ts';
import { policyWords } from './policy-words.ts';

type Say = (line: string) => void;

/** A policy as a person writes it: a name that means nothing is a mistake, not a wish to be passed over. */
const Written = z.strictObject({
  ...StorePolicy.shape,
  rules: z._default(z.array(z.strictObject(PolicyRule.shape)), []),
});

const likePrinted = 'such as "npm run store -- policy ID" prints';

/** Prints a store's policy, or changes what a file names of it and then prints it. Throws `UsageError`. */
export const policyOf = async (
  keeper: Keeper,
  id: string,
  file: string | undefined,
  say: Say,
): Promise<void> => {
  const store = await mustBe(keeper, id);
  const wanted = file === undefined ? undefined : await readJsonFile(file, likePrinted);
  const { policy } =
    wanted === undefined
      ? store
      : await changeStore(keeper.cases, id, (now) => {
          const written = Written.safeParse({ ...now.policy, ...wanted }, { reportInput: true });
          if (!written.success) throw new UsageError(`${file}: ${policyWords(written.error)}`);
          const { data } = written;
          return switched({ ...now, policy: data }, data.stopped, now.stop);
        });
  say(JSON.stringify(policy, null, 2));
};

/** The kill switch: while it is on nothing is taken off sale or put back, whoever asks for it; what it kept goes on after. */
export const switchStore = async (keeper: Keeper, id: string, stopped: boolean, say: Say): Promise<void> => {
  await mustBe(keeper, id);
  await changeStore(keeper.cases, id, (store) => switched(store, stopped));
  say(
    stopped
      ? `Store ${id} is stopped: no listing is taken off sale or put back until "npm run store -- resume ${id}".`
      : `Store ${id} acts again. Cases that stopped meanwhile go on by themselves within a quarter of an hour.`,
  );
};
