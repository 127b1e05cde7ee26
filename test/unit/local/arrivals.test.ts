/** The way from the mail store into intake: tried again, then left to reconcile. */
import { describe, expect, test } from 'vitest';
import { arrivals } from '../../../infra/local/arrivals.ts';
import { keptLog } from './a-folder.ts';

describe('an arriving mail', () => {
  test('that cannot be taken in is tried again, and is settled once it is', async () => {
    let tries = 0;
    const { log, lines } = keptLog();
    const intake = async () => {
      if (++tries < 4) throw new Error('the table is away');
    };
    const arriving = arrivals(intake, log, [1, 2, 3, 4]);
    await arriving.announce('inbound/1');
    await arriving.settled();
    expect(tries).toBe(4);
    expect(lines).toHaveLength(3);
  });

  test('that never can be is left to the next reconcile, and holds nobody else up', async () => {
    const tried: string[] = [];
    const { log, lines } = keptLog();
    const intake = async (key: string) => {
      tried.push(key);
      if (key === 'bad') throw new Error('cannot');
    };
    const arriving = arrivals(intake, log, [1, 2]);
    await arriving.announce('bad');
    await arriving.announce('good');
    await arriving.settled();
    expect(tried).toEqual(['bad', 'good', 'bad', 'bad']);
    expect(lines).toHaveLength(3);
  });
});
