import type { Log } from '../../shared/platform/log.ts';

/** Runs work again and again, so many seconds after the last time ended; `stop` waits for the one under way. */
export const every = (seconds: number, name: string, work: () => Promise<unknown>, log: Log) => {
  let timer: NodeJS.Timeout | undefined;
  let underWay: Promise<unknown> = Promise.resolve();
  let stopped = false;
  const next = () => {
    if (stopped) return;
    timer = setTimeout(() => {
      underWay = work()
        .catch((error: unknown) => log.error('a watcher failed; it runs again', { watcher: name, error }))
        .finally(next);
    }, seconds * 1000);
  };
  next();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await underWay;
    },
  };
};
