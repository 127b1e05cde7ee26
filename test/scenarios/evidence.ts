import { expect } from 'vitest';
import type { Case } from '../../shared/case/case.ts';
import { history } from '../../shared/case/case-store.ts';
import * as verify from '../../shared/evidence/verify.ts';
import type { World } from './world.ts';

/** Every byte of a case's evidence is there and is what its manifest says. */
export const verifyManifest = async ({ evidence, cases }: World, now: Case): Promise<void> => {
  const bytes = await evidence.get(now.evidence?.manifest ?? 'no manifest');
  const manifest: unknown = JSON.parse(new TextDecoder().decode(bytes));
  const events = await history(cases, now.id);
  const { broken } = await verify.verifyManifest(manifest, (key) => evidence.get(key), events);
  expect(broken).toEqual([]);
  const [mail] = await Array.fromAsync(evidence.list(`cases/${now.id}/mail-1`));
  expect(mail?.size).toBeGreaterThan(0);
  for (const { snapshot } of now.listings)
    expect(snapshot && (await evidence.get(snapshot)).length).toBeGreaterThan(0);
};
