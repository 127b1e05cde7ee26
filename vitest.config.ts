import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // what a source became is kept beside the packages under a hash of its text, of this file and of the lock; once
    // tsconfig.json says otherwise of JSX, `vitest --clearCache`
    experimental: { fsModuleCache: true },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.{ts,tsx}'],
          testTimeout: 20_000,
          // a worker loads the sources once, not once a file; without this half the minute goes to imports
          isolate: false,
          maxWorkers: '100%',
        },
      },
      {
        test: {
          name: 'whole',
          include: ['test/{mail,reading,scenarios,workflow,browser}/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
