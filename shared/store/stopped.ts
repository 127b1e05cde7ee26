import type { Store } from './store.ts';

/**
 * The store's kill switch is on: nothing may be done to its listings, whoever asks for it. What it kept goes on by itself
 * once it is off.
 */
export class StoreStopped extends Error {
  override readonly name = 'StoreStopped';
}

/** Throws `StoreStopped` while a store's kill switch is on. */
export const mustRun = ({ id, policy }: Store): void => {
  if (policy.stopped)
    throw new StoreStopped(
      `Acting on listings is switched off for store ${id}. Once the store is resumed, in the console under Stores, the case goes on by itself.`,
    );
};
