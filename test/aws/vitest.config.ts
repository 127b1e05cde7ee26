import { defineConfig } from 'vitest/config';

/**
 * What runs on the deployed stacks; `npm run test:aws` starts it when they are there. Two of the scenario files: the
 * others (failures, listings, replays, corroboration) do not end reliably on the emulator, which gives every thrown
 * error one name and relays mail behind the tests' back; on one machine all of them run.
 */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/aws/**/*.test.ts', 'test/scenarios/{dispute,marketplaces}.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
