import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  cachedResolver,
  DnsError,
  type DnsResolver,
  fixedResolver,
  systemDns,
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

  const root = 'NS com';
  /** DNS in which these organisations' servers are silent, and everybody else says that there is nothing. */
  const without = (...organisations: string[]) =>
    counted(async (name) => {
      const answers = !organisations.some((one) => name.endsWith(one));
      throw new DnsError(answers ? 'ENOTFOUND' : 'ETIMEOUT', name);
    });

  it('stops asking where nobody answers, and tries again after a rest', async () => {
    let now = 0;
    const { asked, ask } = counted(silent);
    const resolve = cachedResolver({ ask, failures: 3, rest: 1_000, now: () => now });
    for (let i = 0; i < 50; i++)
      await expect(resolve(`${i}.example`, 'TXT')).rejects.toMatchObject({ code: 'ETIMEOUT' });
    expect(asked).toEqual(['TXT 0.example', 'TXT 1.example', 'TXT 2.example', root]);
    now = 1_001;
    await expect(resolve('z.example', 'TXT')).rejects.toMatchObject({ code: 'ETIMEOUT' });
    expect(asked.slice(4)).toEqual(['TXT z.example', root]);
  });

  it('leaves an organisation whose servers are silent alone, and asks all others', async () => {
    let now = 0;
    const { asked, ask } = without('quiet.example');
    const resolve = cachedResolver({ ask, failures: 3, rest: 1_000, now: () => now });
    for (let i = 0; i < 9; i++)
      await expect(resolve(`s${i}._domainkey.quiet.example`, 'TXT')).rejects.toMatchObject({
        code: 'ETIMEOUT',
      });
    expect(asked).toHaveLength(3);
    await expect(resolve('amazon.com', 'TXT')).rejects.toMatchObject({ code: 'ENOTFOUND' });
    now = 1_001;
    await expect(resolve('quiet.example', 'TXT')).rejects.toMatchObject({ code: 'ETIMEOUT' });
    expect(asked.slice(3)).toEqual(['TXT amazon.com', 'TXT quiet.example']);
  });

  it('asks everybody else as long as the root of all names answers, however many are silent', async () => {
    const { asked, ask } = without('a.example', 'b.example', 'c.example');
    const resolve = cachedResolver({ ask, failures: 3 });
    for (const name of ['a.example', 'b.example', 'c.example'])
      await expect(resolve(name, 'TXT')).rejects.toMatchObject({ code: 'ETIMEOUT' });
    await expect(resolve('amazon.com', 'TXT')).rejects.toMatchObject({ code: 'ENOTFOUND' });
    expect(asked.slice(3)).toEqual([root, 'TXT amazon.com']);
  });

  it('takes no name that cannot be asked for silence of whose name it is', async () => {
    const { asked, ask } = counted(async (name) => {
      throw new DnsError(name.includes('..') ? 'EBADNAME' : 'ENOTFOUND', name);
    });
    const resolve = cachedResolver({ ask, failures: 1 });
    await expect(resolve('a..b._domainkey.amazon.com', 'TXT')).rejects.toMatchObject({ code: 'EBADNAME' });
    await expect(resolve('amazon.com', 'TXT')).rejects.toMatchObject({ code: 'ENOTFOUND' });
    expect(asked).toEqual(['TXT a..b._domainkey.amazon.com', 'TXT amazon.com']);
  });

  it('forgets the failures of an organisation that answers', async () => {
    let quiet = true;
    const resolve = cachedResolver({
      ask: async (name, type) => {
        if (quiet) throw new DnsError('ETIMEOUT', `${type} ${name}`);
        return [['x']];
      },
      failures: 2,
    });
    await expect(resolve('a.shop.example', 'TXT')).rejects.toMatchObject({ code: 'ETIMEOUT' });
    quiet = false;
    await resolve('b.shop.example', 'TXT');
    quiet = true;
    await expect(resolve('c.shop.example', 'TXT')).rejects.toMatchObject({ code: 'ETIMEOUT' });
    quiet = false;
    expect(await resolve('d.shop.example', 'TXT')).toEqual([['x']]);
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

/** A DNS server that loses the first packet of every question, and answers `v=DKIM1` to the second. */
const forgetful = async (): Promise<string> => {
  const server = createSocket('udp4');
  onTestFinished(() => void server.close());
  const heard = new Set<string>();
  server.on('message', (question, { port, address }) => {
    const asked = question.toString('latin1', 12, question.indexOf(0, 12) + 5);
    if (!heard.has(asked)) return void heard.add(asked);
    const text = Buffer.from('v=DKIM1');
    const answer = Buffer.concat([
      question.subarray(0, 2),
      // an answer without an error: one question, one record
      Buffer.from([0x81, 0x80, 0, 1, 0, 1, 0, 0, 0, 0]),
      Buffer.from(asked, 'latin1'),
      // that name, TXT, IN, for a minute
      Buffer.from([0xc0, 0x0c, 0, 16, 0, 1, 0, 0, 0, 60, 0, text.length + 1, text.length]),
      text,
    ]);
    server.send(answer, port, address);
  });
  server.bind(0, '127.0.0.1');
  await once(server, 'listening');
  return `127.0.0.1:${server.address().port}`;
};

it('a packet that is lost takes no sender his proof', async () => {
  // a busy machine may be late with the second answer, too
  const resolve = cachedResolver({ ask: systemDns(4_500, [await forgetful()]), timeout: 30_000 });
  expect(await resolve('s1._domainkey.amazon.com', 'TXT')).toEqual([['v=DKIM1']]);
});
