import { describe, expect, it } from 'vitest';
import {
  cachedResolver,
  DnsError,
  type DnsResolver,
  fixedResolver,
  withRecords,
} from '../../../shared/mail/dns.ts';

const counted = (answer: DnsResolver) => {
  const asked: string[] = [];
  const ask: DnsResolver = (name, type) => {
    asked.push(`${type} ${name}`);
    return answer(name, type);
  };
  return { asked, ask };
};

const silent: DnsResolver = async () => {
  throw new DnsError('ETIMEOUT', 'x');
};

describe('a cached resolver', () => {
  it('asks once for a name, whatever its case, also while the answer is under way', async () => {
    const { asked, ask } = counted(async () => [['v=DKIM1']]);
    const resolve = cachedResolver({ ask });
    const answers = await Promise.all([resolve('a.example', 'TXT'), resolve('A.example', 'TXT')]);
    expect(answers).toEqual([[['v=DKIM1']], [['v=DKIM1']]]);
    expect(asked).toEqual(['TXT a.example']);
  });

  it('asks again when the answer is old', async () => {
    let now = 0;
    const { asked, ask } = counted(async () => [['x']]);
    const resolve = cachedResolver({ ask, keep: 100, now: () => now });
    await resolve('a.example', 'TXT');
    now = 101;
    await resolve('a.example', 'TXT');
    expect(asked).toHaveLength(2);
  });

  it('remembers that a name does not exist', async () => {
    const { asked, ask } = counted(async () => {
      throw new DnsError('ENOTFOUND', 'x');
    });
    const resolve = cachedResolver({ ask });
    for (let i = 0; i < 5; i++)
      await expect(resolve('a.example', 'TXT')).rejects.toMatchObject({ code: 'ENOTFOUND' });
    expect(asked).toHaveLength(1);
  });

  it('stops asking after failures in a row, and tries again after a rest', async () => {
    let now = 0;
    const { asked, ask } = counted(silent);
    const resolve = cachedResolver({ ask, failures: 3, rest: 1_000, now: () => now });
    for (let i = 0; i < 50; i++)
      await expect(resolve(`${i}.example`, 'TXT')).rejects.toMatchObject({ code: 'ETIMEOUT' });
    expect(asked).toHaveLength(3);
    now = 1_001;
    await expect(resolve('z.example', 'TXT')).rejects.toMatchObject({ code: 'ETIMEOUT' });
    expect(asked).toHaveLength(4);
  });

  it('gives up on an answer that never comes', async () => {
    const resolve = cachedResolver({ ask: () => new Promise(() => {}), timeout: 5 });
    await expect(resolve('a.example', 'TXT')).rejects.toMatchObject({ code: 'ETIMEOUT' });
  });
});

describe('a fixed resolver', () => {
  it('knows its records and nothing else', async () => {
    const resolve = fixedResolver({ 'A.example': 'x' });
    expect(await resolve('a.EXAMPLE', 'TXT')).toEqual([['x']]);
    await expect(resolve('b.example', 'TXT')).rejects.toMatchObject({ code: 'ENOTFOUND' });
    await expect(resolve('a.example', 'A')).rejects.toMatchObject({ code: 'ENOTFOUND' });
  });

  it('can stand in front of another', async () => {
    const resolve = withRecords({ 'a.example': 'x' }, async () => [['other']]);
    expect(await resolve('a.example', 'TXT')).toEqual([['x']]);
    expect(await resolve('b.example', 'TXT')).toEqual([['other']]);
  });
});
