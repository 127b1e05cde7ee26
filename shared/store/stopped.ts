import type { Store } from './store.ts';

/**
 * The store's kill switch is on: nothing may be done to its listings, whoever asks for it. What it kept goes on by itself
 * once it is off.
 */
export class StoreStopped extends Error {
  override readonly name = 'StoreStopped';
}

/** A store with its kill switch on or off; who turned it on and why is kept with it, and gone once it is off. */
export const switched = ({ stop: _, ...store }: Store, stopped: boolean, stop?: Store['stop']): Store => ({
  ...store,
  policy: { ...store.policy, stopped },
  ...(stopped && stop && { stop }),
});

/** Throws `StoreStopped` while a store's kill switch is on. */
export const mustRun = ({ id, policy }: Store): void => {
  if (policy.stopped)
    throw new StoreStopped(
      `Acting on listings is switched off for store ${id}. Once the store is resumed, in the console under Stores, the case goes on by itself.`,
    );
};
