import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { remembering } from '../../../shared/mail/remembering.ts';

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

const megabytes = (): number => {
  collectGarbage();
  return process.memoryUsage().heapUsed / 1024 / 1024;
};

describe('what is remembered', () => {
  it('is asked for once, unless it is long, until there is too much of it', () => {
    const asked: string[] = [];
    const size = remembering({ most: 2, longest: 3 }, (text) => asked.push(text) && text.length);
    for (const text of ['a', 'a', 'long', 'long', 'bb', 'a', 'ccc', 'a'])
      expect(size(text)).toBe(text.length);
    expect(asked).toEqual(['a', 'long', 'long', 'bb', 'ccc', 'a']);
  });

  it('does not keep the mail in memory that it was cut out of', () => {
    const first = remembering({ most: 1_000, longest: 100 }, (text) => ({ first: text.slice(0, 20) }));
    const before = megabytes();
    for (let at = 0; at < 100; at++)
      first(Buffer.alloc(500_000, `piece number ${at} `).toString('latin1').slice(0, 60));
    expect(megabytes() - before).toBeLessThan(20);
  });
});
