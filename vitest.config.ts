import { defineConfig } from 'vitest/config';

/** What hangs is ended by these; whatever ends by itself has done so, on a machine that is busy with other things too. */
const limits = { testTimeout: 120_000, hookTimeout: 120_000, expect: { poll: { timeout: 60_000 } } };

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
          ...limits,
          setupFiles: ['test/unit/same-examples.ts'],
          // a worker loads the sources once, not once a file; without this half the minute goes to imports
          isolate: false,
          maxWorkers: '100%',
        },
      },
      {
        test: {
          name: 'whole',
          include: ['test/{mail,reading,scenarios,workflow,browser}/**/*.test.ts'],
          ...limits,
          fileParallelism: false,
        },
      },
    ],
  },
});
