/** The way from the mail store into intake: tried again, then left to reconcile. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { arrivals } from '../../../infra/local/arrivals.ts';
import { keptLog } from './a-folder.ts';

// the promise form of setTimeout is the one clock that fake timers do not reach
vi.mock('node:timers/promises', () => ({
  setTimeout: (ms: number) => new Promise<void>((resolve) => void setTimeout(resolve, ms)),
}));
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('an arriving mail', () => {
  test('that cannot be taken in is tried again, and is settled once it is', async () => {
    let tries = 0;
    const { log, lines } = keptLog();
    const arriving = arrivals(async () => {
      if (++tries < 4) throw new Error('the table is away');
    }, log);
    await arriving.announce('inbound/1');
    const settled = arriving.settled();
    await vi.advanceTimersByTimeAsync(10_000);
    await settled;
    expect(tries).toBe(4);
    expect(lines).toHaveLength(3);
  });

  test('that never can be is left to the next reconcile, and holds nobody else up', async () => {
    const tried: string[] = [];
    const { log, lines } = keptLog();
    const arriving = arrivals(async (key) => {
      tried.push(key);
      if (key === 'bad') throw new Error('cannot');
    }, log);
    await arriving.announce('bad');
    await arriving.announce('good');
    await vi.advanceTimersByTimeAsync(60_000);
    await arriving.settled();
    expect(tried.filter((key) => key === 'bad')).toHaveLength(5);
    expect(tried.filter((key) => key === 'good')).toHaveLength(1);
    expect(lines).toHaveLength(5);
  });
});
