import { expect } from 'vitest';
import type { Case } from '../../shared/case/case.ts';
import { history } from '../../shared/case/case-store.ts';
import { accountOf } from '../../shared/evidence/account.ts';
import type { World } from './world.ts';

/** Every byte of a case's evidence is there and is what its seals say. Resolves with the names of what is sealed. */
export const verifyEvidence = async ({ evidence, mail, cases }: World, now: Case): Promise<string[]> => {
  const { broken, items, seals } = await accountOf({ evidence, mail }, now, await history(cases, now.id));
  expect(broken).toEqual([]);
  expect(seals.length).toBeGreaterThan(0);
  const names = items.flatMap(({ name, sealed }) => (sealed ? [name] : []));
  for (const { sku, snapshot } of now.listings)
    expect(names.includes(`listing-${sku}-before.json`), sku).toBe(snapshot !== undefined);
  return names;
};
