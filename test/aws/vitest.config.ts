import { defineConfig } from 'vitest/config';

/** What runs on the deployed stacks; `npm run test:aws` starts it when they are there. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/scenarios/**/*.test.ts', 'test/aws/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
