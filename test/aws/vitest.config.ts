import { defineConfig } from 'vitest/config';

/** What runs on the deployed stacks; `npm run test:aws` starts it when they are there. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/aws/**/*.test.ts', 'test/scenarios/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
