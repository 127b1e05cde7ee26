import type { Log } from '../../shared/platform/log.ts';
import type { Trouble } from './tell-trouble.ts';

/** Runs work again and again, so many seconds after the last time ended; `stop` waits for the one under way. */
export const every = (
  seconds: number,
  name: string,
  work: () => Promise<unknown>,
  { log, trouble }: { log: Log; trouble: Trouble },
) => {
  const failing = `The watcher ${name} fails`;
  let timer: NodeJS.Timeout | undefined;
  let underWay: Promise<unknown> = Promise.resolve();
  let stopped = false;
  const next = () => {
    if (stopped) return;
    timer = setTimeout(() => {
      underWay = work()
        .then(() => trouble.works(failing))
        .catch((error: unknown) => {
          log.error('a watcher failed; it runs again', { watcher: name, error });
          trouble.fails(failing, error);
        })
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
