/** Two mails of the same words, or of none, are one only where they are the same mail or while their case is open. */
import { describe, expect, test } from 'vitest';
import { aHouse, arrived, at, hours } from './a-house.ts';

const mail = (headers: Record<string, string>, body: string): string =>
  [
    ...Object.entries({ To: '<owner@demo-shop.example>', 'MIME-Version': '1.0', ...headers }).map(
      ([name, value]) => `${name}: ${value}`,
    ),
    '',
    body,
  ].join('\n');

const encrypted = (from: string, content: string, id: string): Promise<Buffer> =>
  arrived(
    mail(
      {
        From: from,
        Subject: '...',
        Date: at.toUTCString(),
        'Message-ID': `<${id}@mailer.example>`,
        'Content-Type': 'application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m',
        'Content-Transfer-Encoding': 'base64',
      },
      Buffer.from(content.repeat(50)).toString('base64'),
    ),
    { signed: false },
  );

/** A platform's words for any product, without a number. */
const template = (id: string, made: Date, signed = true): Promise<Buffer> =>
  arrived(
    mail(
      {
        From: 'Amazon <notice@amazon.com>',
        Subject: 'A product was removed for intellectual property infringement',
        Date: made.toUTCString().replace('GMT', '+0000'),
        'Message-ID': `<${id}@amazon.com>`,
        'Content-Type': 'text/plain; charset=utf-8',
      },
      'Dear seller,\n\nOne of your products was removed because a rights owner reported trademark infringement. Log in to Seller Central to see the product and to appeal within 7 days.\n\nAmazon.com\n',
    ),
    { signed },
  );

const aHouseWith = async (first: Buffer, isClosed = true) => {
  const house = await aHouse();
  const [id = ''] = (await house.receive(first, 'inbound/first')).caseIds;
  house.moveClock(hours(2));
  if (isClosed) await house.tell(id, { type: 'closed', outcome: 'no-action', why: 'handled in the portal' });
  return { id, receive: async (raw: Buffer) => house.receive(raw, 'inbound/second') };
};

describe('mails without words', () => {
  test.each([true, false])(
    'of different firms are two, also after the first was closed: %s',
    async (isClosed) => {
      const { id, receive } = await aHouseWith(await encrypted('a@firm-a.example', 'aaa', '1'), isClosed);
      const second = await receive(await encrypted('b@court.example', 'bbb', '2'));
      expect(second).toMatchObject({ result: 'opened' });
      expect(second.caseIds).not.toEqual([id]);
    },
  );

  test('of one sender are two by their dates, and one where they are the same', async () => {
    const cut = (made: Date) =>
      arrived(
        mail(
          {
            From: 'a@firm.example',
            Subject: 'Notice',
            Date: made.toUTCString(),
            'Content-Type': 'text/html',
          },
          '<div>'.repeat(2_000),
        ),
        { signed: false },
      );
    const { id, receive } = await aHouseWith(await cut(at), false);
    expect(await receive(await cut(at))).toMatchObject({ result: 'joined', caseIds: [id] });
    const other = await aHouseWith(await cut(at), false);
    expect(await other.receive(await cut(hours(1)))).toMatchObject({ result: 'opened' });
  });

  test('of the same bytes are one, also after it was closed', async () => {
    const { id, receive } = await aHouseWith(await encrypted('a@firm-a.example', 'aaa', '1'));
    expect(await receive(await encrypted('a@firm-a.example', 'aaa', '1'))).toMatchObject({
      result: 'joined',
      caseIds: [id],
    });
  });
});

describe('the words of a template', () => {
  test('in a later mail, after its case was closed, open a case of their own', async () => {
    const { id, receive } = await aHouseWith(await template('1', at));
    const second = await receive(await template('2', hours(3)));
    expect(second).toMatchObject({
      result: 'opened',
      reason: expect.stringContaining(`it follows case ${id}`),
    });
    expect(second.caseIds).not.toEqual([id]);
  });

  test('do so in another mail that was sent before it was closed', async () => {
    const { receive } = await aHouseWith(await template('1', at));
    expect(await receive(await template('2', hours(1)))).toMatchObject({ result: 'opened' });
  });

  test('in the very mail, come again, are no news', async () => {
    const first = await template('1', at);
    const { id, receive } = await aHouseWith(first);
    expect(await receive(first)).toMatchObject({ result: 'joined', caseIds: [id] });
  });

  test('in a mail without a name of its own are no news where it was sent before', async () => {
    const nameless = async (made: Date) =>
      Buffer.from(
        (await template('1', made, false)).toString('latin1').replace(/^Message-ID:.*\r\n/m, ''),
        'latin1',
      );
    const before = await aHouseWith(await nameless(at));
    expect(await before.receive(await nameless(hours(1)))).toMatchObject({ result: 'joined' });
    const after = await aHouseWith(await nameless(at));
    expect(await after.receive(await nameless(hours(3)))).toMatchObject({ result: 'opened' });
  });

  test('while the case is open join it', async () => {
    const { id, receive } = await aHouseWith(await template('1', at), false);
    expect(await receive(await template('2', hours(1)))).toMatchObject({ result: 'joined', caseIds: [id] });
  });
});
