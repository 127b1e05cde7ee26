import { expect } from 'vitest';
import type { Case } from '../../shared/case/case.ts';
import { history } from '../../shared/case/records/case-store.ts';
import { accountOf } from '../../shared/evidence/account.ts';
import { eventually, type World } from './world.ts';

const account = async ({ evidence, mail, cases }: World, now: Case) =>
  accountOf({ evidence, mail }, now, await history(cases, now.id));

/** Every byte of a case's evidence is there and is what its seals say. */
export const verifyEvidence = async (world: World, now: Case): Promise<void> => {
  const { broken, items, seals } = await account(world, now);
  expect(broken).toEqual([]);
  expect(seals.length).toBeGreaterThan(0);
  for (const { sku, snapshot } of now.listings)
    expect(items, sku).toContainEqual(expect.objectContaining({ key: snapshot, sealed: true }));
};

/** The names of all that is sealed of a case. */
export const sealedOf = async (world: World, now: Case): Promise<string[]> =>
  (await account(world, now)).items.filter(({ sealed }) => sealed).map(({ name }) => name);

/** Waits until everything of a case is sealed, its last event too; resolves with the names of what is. */
export const sealedWhole = async (world: World, now: Case): Promise<string[]> => {
  const { broken } = await eventually(
    async () => {
      const whole = await account(world, now);
      return whole.later.length === 0 ? whole : undefined;
    },
    async () => JSON.stringify((await account(world, now)).later),
  );
  expect(broken).toEqual([]);
  return sealedOf(world, now);
};
