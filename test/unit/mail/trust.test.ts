import { describe, expect, it } from 'vitest';
import { fixedResolver, noDns } from '../../../shared/mail/dns.ts';
import { readMail } from '../../../shared/mail/read-mail.ts';
import type { JudgeOptions } from '../../../shared/mail/trust/handover.ts';
import { judgeSender } from '../../../shared/mail/trust.ts';
import { unwrap } from '../../../shared/mail/unwrap.ts';
import {
  buildMail,
  carry,
  dnsWith,
  makeKey,
  moreThanIsChecked,
  received,
  sealMail,
  signMail,
} from './build-mail.ts';

const amazon = makeKey('amazon.com');
const marketplace = makeKey('marketplace.amazon.com');
const firm = makeKey('smith-law.example');
const shop = makeKey('shop.example');
const provider = makeKey('mailhost.example');
const weak = makeKey('ebay.com', { bits: 1_024 });
const testing = makeKey('etsy.com', { flags: 'y' });
const dns = dnsWith(amazon, marketplace, firm, shop, provider, weak, testing);
const at = new Date('2025-03-03T10:05:00Z');

const judge = async (raw: Buffer, options: Partial<JudgeOptions> = {}) => {
  const unwrapped = await unwrap(await readMail(raw), raw);
  const [original] = unwrapped.originals;
  if (!original) throw new Error('no original');
  const verdict = await judgeSender(unwrapped, original, {
    raw,
    forwarders: ['ann@shop.example'],
    arcForwarders: ['mailhost.example'],
    receivedAt: at,
    resolver: dns,
    ...options,
  });
  return { ...verdict, how: original.how, codes: verdict.anomalies.map(({ code }) => code) };
};

const said = (reasons: string[]) => reasons.join(' | ');

describe('a mail that came straight from its sender', () => {
  it('is authenticated by an aligned signature of a platform', async () => {
    const verdict = await judge(await signMail(buildMail(), amazon));
    expect(verdict).toMatchObject({ trust: 'authenticated', provenDomain: 'amazon.com' });
    expect(verdict.signature).toEqual({
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      at: '2025-03-03T10:00:00.000Z',
    });
  });

  it('is authenticated with the receiver’s headers on top', async () => {
    const raw = received(await signMail(buildMail(), amazon), { dmarc: 'pass', from: 'amazon.com' });
    expect(await judge(raw, { receivedBy: 'amazonses.com' })).toMatchObject({ trust: 'authenticated' });
  });

  it('is authenticated when its line ends were changed to LF', async () => {
    const raw = await signMail(buildMail(), amazon);
    const lf = Buffer.from(raw.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
    expect(await judge(lf)).toMatchObject({ trust: 'authenticated' });
  });

  it.each<[string, () => Promise<Buffer>, RegExp]>([
    ['no signature', async () => buildMail(), /no DKIM signature/],
    [
      'a changed text',
      async () => Buffer.concat([await signMail(buildMail(), amazon), Buffer.from('ASIN: B0OTHERONE\r\n')]),
      /text was changed/,
    ],
    [
      'a signature of the beginning only',
      () => signMail(buildMail(), amazon, { bodyLength: 5 }),
      /only the beginning/,
    ],
    [
      'an expired signature',
      () => signMail(buildMail(), amazon, { expires: new Date('2025-03-03T10:01:00Z') }),
      /expired/,
    ],
    [
      'a signature that leaves out the subject',
      () => signMail(buildMail(), amazon, { headerList: ['From', 'Date'] }),
      /sender and subject/,
    ],
    ['a domain that only tests', () => signMail(buildMail({ from: 'a@etsy.com' }), testing), /only testing/],
    ['SHA-1', () => signMail(buildMail(), amazon, { algorithm: 'rsa-sha1' }), /too weak/],
    [
      'a signature from the future',
      () => signMail(buildMail(), amazon, { at: new Date('2025-03-06T10:00:00Z') }),
      /future/,
    ],
    [
      'buyers’ messages',
      () => signMail(buildMail({ from: 'buyer@marketplace.amazon.com' }), marketplace),
      /what users of amazon.com write/,
    ],
    ['another’s signature', () => signMail(buildMail(), firm), /says nothing about amazon.com/],
    ...moreThanIsChecked.map(({ what, headers }): [string, () => Promise<Buffer>, RegExp] => [
      `its own signature among ${what}`,
      () => signMail(buildMail({ headers }), amazon),
      /too many headers/,
    ]),
  ])('is not authenticated by %s', async (_, make, reason) => {
    const verdict = await judge(await make());
    expect(verdict.trust).toBe('unverified');
    expect(said(verdict.reasons)).toMatch(reason);
  });

  it('stops being authenticated when its domain withdraws the key or changes it', async () => {
    const raw = await signMail(buildMail(), amazon);
    expect(await judge(raw)).toMatchObject({ trust: 'authenticated' });
    const withdrawn = dnsWith({ ...amazon, record: 'v=DKIM1; p=' });
    expect(said((await judge(raw, { resolver: withdrawn })).reasons)).toMatch(/has withdrawn the key/);
    const changed = dnsWith({ ...makeKey('amazon.com'), selector: amazon.selector });
    expect(said((await judge(raw, { resolver: changed })).reasons)).toMatch(/header was changed/);
    expect(await judge(raw)).toMatchObject({ trust: 'authenticated' });
  });

  it('asks DNS for the keys of the sender’s own organisation only', async () => {
    const asked: string[] = [];
    const raw = await signMail(await signMail(buildMail(), amazon), firm);
    const verdict = await judge(raw, {
      resolver: (name, type) => {
        asked.push(name);
        return dns(name, type);
      },
    });
    expect(verdict).toMatchObject({ trust: 'authenticated', provenDomain: 'amazon.com' });
    expect(asked).toEqual(['test._domainkey.amazon.com']);
  });

  it('says that DNS has not answered where that may prove more, and nowhere else', async () => {
    const signed = await signMail(buildMail(), amazon);
    expect(await judge(signed, { resolver: noDns })).toMatchObject({ trust: 'unverified', unanswered: true });
    expect(await judge(signed, { resolver: fixedResolver({}) })).not.toHaveProperty('unanswered');
    expect(await judge(signed)).not.toHaveProperty('unanswered');
    const ofFirm = await signMail(buildMail({ from: 'Jo <jo@smith-law.example>' }), firm);
    expect(await judge(ofFirm, { resolver: noDns })).not.toHaveProperty('unanswered');
  });

  it('asks DNS for no more than two keys of a domain', async () => {
    const asked: string[] = [];
    const keys = ['one', 'two', 'three', 'four'].map((selector) => ({ ...amazon, selector }));
    let raw = buildMail();
    for (const key of keys) raw = await signMail(raw, key);
    await judge(raw, {
      resolver: async (name, type) => {
        asked.push(name);
        return dns(name, type);
      },
    });
    expect(asked).toEqual(['four._domainkey.amazon.com', 'three._domainkey.amazon.com']);
  });

  it('is not authenticated by a key under 1024 bits', async () => {
    const short = makeKey('ebay.com', { bits: 512, selector: 'short' });
    const verdict = await judge(await signMail(buildMail({ from: 'a@ebay.com' }), short), {
      resolver: dnsWith(short),
    });
    expect(verdict.trust).toBe('unverified');
    expect(said(verdict.reasons)).toMatch(/too weak/);
    expect(await judge(await signMail(buildMail({ from: 'a@ebay.com' }), weak))).toMatchObject({
      trust: 'authenticated',
    });
  });

  it('is not authenticated where the platform only passes on what anybody writes', async () => {
    const card = buildMail({ from: 'Amazon.com Gift Cards <gc-orders@gc.email.amazon.com>' });
    expect((await judge(await signMail(card, amazon))).trust).toBe('unverified');
    const support = await judge(await signMail(buildMail({ from: 'AWS <no-reply-aws@amazon.com>' }), amazon));
    expect(support.trust).toBe('unverified');
    expect(said(support.reasons)).toMatch(
      /amazon.com signed it, but that part of amazon does not send notices/,
    );
  });

  it('is as authentic from a mailbox that is not known to send notices, which is then named', async () => {
    const shipped = buildMail({ from: 'Amazon.com <DoNotReply@amazon.com>' });
    expect(await judge(await signMail(shipped, amazon))).toMatchObject({
      trust: 'authenticated',
      otherMailbox: 'donotreply@amazon.com',
    });
    const notice = await judge(await signMail(buildMail({ from: 'Amazon <notice@amazon.com>' }), amazon));
    expect(notice.trust).toBe('authenticated');
    expect(notice).not.toHaveProperty('otherMailbox');
    // what only claims to come from there names nothing
    expect(await judge(shipped)).not.toHaveProperty('otherMailbox');
  });

  it('says plainly that a law firm’s signature proves the firm only', async () => {
    const verdict = await judge(await signMail(buildMail({ from: 'Jo <jo@smith-law.example>' }), firm));
    expect(verdict).toMatchObject({ trust: 'unverified', provenDomain: 'smith-law.example' });
    expect(said(verdict.reasons)).toMatch(/really sent it, but smith-law.example is no platform/);
  });

  it('is never raised by a DNS that does not answer', async () => {
    const verdict = await judge(await signMail(buildMail(), amazon), { resolver: noDns });
    expect(verdict.trust).toBe('unverified');
    expect(said(verdict.reasons)).toMatch(/DNS could not be asked/);
  });

  it('is named stale when it is old', async () => {
    const verdict = await judge(await signMail(buildMail(), amazon), {
      receivedAt: new Date('2025-03-20T00:00:00Z'),
    });
    expect(verdict.codes).toContain('date-stale');
    expect(said(verdict.reasons)).toMatch(/16 days before/);
  });
});

describe('to whom a mail was written', () => {
  const to = async (parts: Parameters<typeof buildMail>[0], headerList?: string[]) =>
    (await judge(await signMail(buildMail(parts), amazon, headerList && { headerList }))).writtenTo;
  const all = ['From', 'To', 'Cc', 'Subject', 'Date'];

  it.each<[string, Parameters<typeof buildMail>[0], string[]]>([
    ['its To', { to: 'Ann <Ann@Shop.example>' }, ['ann@shop.example']],
    [
      'several',
      { to: 'ann@shop.example, "Doe, Jo" <jo@shop.example>' },
      ['ann@shop.example', 'jo@shop.example'],
    ],
    ['its Cc', { to: '', headers: ['Cc: jo@shop.example'] }, ['jo@shop.example']],
    ['the address, not the name', { to: '"ann@shop.example" <eve@evil.example>' }, ['eve@evil.example']],
    ['… without quotes', { to: 'ann@shop.example <eve@evil.example>' }, ['eve@evil.example']],
    [
      'no address in an encoded name',
      { to: '=?utf-8?Q?x_=3Cann=40shop.example=3E=2C?= <eve@evil.example>' },
      ['eve@evil.example'],
    ],
    ['no address in a comment', { to: 'eve@evil.example (ann@shop.example)' }, ['eve@evil.example']],
  ])('says %s', async (_, parts, said) => {
    expect(await to(parts, all)).toEqual(said);
  });

  it('says nothing that the signature does not cover', async () => {
    expect(await to({ to: 'ann@shop.example' }, ['From', 'Subject'])).toBeUndefined();
    expect(
      await to({ to: 'eve@evil.example', headers: ['Cc: ann@shop.example'] }, ['From', 'To', 'Subject']),
    ).toEqual(['eve@evil.example']);
  });

  it.each([
    ['nobody is named', { to: 'undisclosed-recipients:;' }],
    ['it has no To', { to: '' }],
    ['no reader agrees on the address', { to: '"ann@shop.example x"@evil.example' }],
    ['it has two To', { to: 'eve@evil.example', headers: ['To: ann@shop.example'] }],
    ['it is another’s', { from: 'a@etsy.com', to: 'ann@shop.example' }],
  ])('says nothing where %s', async (_, parts) => {
    expect(await to(parts, all)).toBeUndefined();
  });

  it('says nothing of a mail that was not signed, or changed afterwards', async () => {
    expect(await judge(buildMail())).not.toHaveProperty('writtenTo');
    const changed = (await signMail(buildMail(), amazon)).toString().replace('To: seller@', 'To: ann@');
    expect(await judge(Buffer.from(changed))).not.toHaveProperty('writtenTo');
  });

  it('says what any of its sender’s own signatures covers', async () => {
    const once = await signMail(buildMail(), amazon);
    const twice = await signMail(once, amazon, { headerList: ['From', 'Subject'] });
    expect((await judge(twice)).writtenTo).toEqual(['seller@shop.example']);
    const foreign = await signMail(
      await signMail(buildMail(), amazon, { headerList: ['From', 'Subject'] }),
      firm,
    );
    expect((await judge(foreign)).writtenTo).toBeUndefined();
  });
});

describe('header tricks', () => {
  it.each<[string, string[], string]>([
    ['two From headers', ['From: other@evil.example'], 'from-several'],
    ['a space before the colon', ['From : other@evil.example'], 'header-space-colon'],
    ['a zero byte', ['X-Note: a\0b'], 'header-nul'],
    ['a lone carriage return', ['X-Note: a\rFrom: other@evil.example'], 'header-bare-cr'],
    ['two subjects', ['Subject: another'], 'header-duplicate'],
    ['a line that is no header', ['no header at all'], 'header-malformed'],
    ['a line of spaces', ['X-Note: a\r\n  \r\n b'], 'header-blank-fold'],
  ])('%s end the belief in a valid signature', async (_, headers, code) => {
    const verdict = await judge(await signMail(buildMail({ headers }), amazon));
    expect(verdict.trust).toBe('unverified');
    expect(verdict.codes).toContain(code);
    expect(said(verdict.reasons)).toMatch(/read in two ways/);
  });

  it.each<[string, string, string]>([
    ['two mailboxes', 'a@amazon.com, b@evil.example', 'from-mailboxes'],
    ['a group', 'amazon: a@amazon.com;', 'from-group'],
    ['an encoded address', '=?utf-8?Q?a=40amazon=2Ecom?=', 'from-invalid'],
    ['an encoded word inside the brackets', 'x <=?utf-8?Q?a=40amazon.com?=>', 'from-encoded-address'],
    ['two bracketed addresses', '<a@evil.example> <a@amazon.com>', 'from-ambiguous'],
    ['an address as an unquoted name', 'a@amazon.com <b@evil.example>', 'from-ambiguous'],
    ['a comment', 'a(b)@amazon.com', 'from-comment'],
    ['a quoted local part', '"a@evil.example"@amazon.com', 'from-invalid'],
    ['a route', '<@evil.example:a@amazon.com>', 'from-ambiguous'],
    ['nobody', '', 'from-missing'],
  ])('%s in From end the belief in a valid signature', async (_, from, code) => {
    const raw = buildMail({ from });
    const verdict = await judge(
      from === '' ? raw : await signMail(raw, amazon, { headerList: ['From', 'Subject'] }),
    );
    expect(verdict.trust).toBe('unverified');
    expect(verdict.codes).toContain(code);
  });

  it.each<[string, string, string]>([
    ['Cyrillic letters', 'a@аmаzon.com', 'look-alike-domain'],
    ['punycode', 'a@xn--mzon-43db.com', 'look-alike-domain'],
    ['full-width letters', 'a@ａｍａｚｏｎ.example', 'look-alike-domain'],
    ['a digit for a letter', 'a@amaz0n.com', 'look-alike-domain'],
    ['rn for m', 'a@arnazon.com', 'look-alike-domain'],
    ['a slip', 'a@amzon.com', 'look-alike-domain'],
    ['a platform in front', 'a@amazon.com.evil.example', 'subdomain-trick'],
    ['a brand in the name', 'a@amazon-appeals.example', 'brand-in-domain'],
    ['the shown name', 'Amazon Seller Performance <a@evil.example>', 'display-name-trick'],
    ['the shown address', '"notice@amazon.com" <a@evil.example>', 'display-name-trick'],
    ['folded letters in the shown name', 'Ａｍаzon <a@evil.example>', 'display-name-trick'],
  ])('%s are named', async (_, from, code) => {
    const verdict = await judge(buildMail({ from }));
    expect(verdict.trust).toBe('unverified');
    expect(verdict.codes).toContain(code);
  });

  it('does not suspect a sender that imitates nobody', async () => {
    const verdict = await judge(buildMail({ from: 'Jo Temujin <jo@smith-law.example>' }));
    expect(verdict.codes).toEqual([]);
  });
});

describe('a forward', () => {
  it('that names a sender without an address pretends nothing, as Outlook and Foxmail quote them', async () => {
    const body =
      'From: Amazon\r\nSent: Monday, March 3, 2025 9:00 AM\r\nTo: Ann\r\nSubject: Policy Warning\r\n\r\nASIN: B0TESTASIN\r\n';
    const { how, trust, codes } = await judge(
      buildMail({ from: 'Ann <ann@shop.example>', subject: 'FW: Policy Warning', body }),
    );
    expect({ how, trust, codes }).toEqual({ how: 'inline', trust: 'unverified', codes: [] });
  });

  const inline =
    'please check\r\n\r\n---------- Forwarded message ---------\r\nFrom: Notice <notice@amazon.com>\r\nDate: Mon, Mar 3, 2025 at 9:00 AM\r\nSubject: Policy Warning\r\nTo: <ann@shop.example>\r\n\r\nASIN: B0TESTASIN\r\n';
  const forward = buildMail({ from: 'Ann <ann@shop.example>', subject: 'Fwd: Policy Warning', body: inline });

  it('by an enrolled person whom the receiver recognised is forwarded', async () => {
    const raw = received(forward, { dmarc: 'pass', from: 'shop.example' });
    expect(await judge(raw, { receivedBy: 'amazonses.com' })).toMatchObject({
      how: 'inline',
      trust: 'forwarded',
      forwarder: 'ann@shop.example',
    });
  });

  it('by an enrolled person whose domain signed it is forwarded', async () => {
    const signed = await signMail(forward, shop);
    expect(await judge(signed)).toMatchObject({ trust: 'forwarded' });
    expect(await judge(signed)).not.toHaveProperty('unanswered');
    expect(await judge(signed, { resolver: noDns })).toMatchObject({ trust: 'unverified', unanswered: true });
  });

  it('by an enrolled person of a domain with a foreign letter is forwarded, however the letter is written', async () => {
    const forwarders = ['ann@xn--shop-epa.example'];
    for (const domain of ['shopé.example', 'xn--shop-epa.example']) {
      const raw = buildMail({ from: `Ann <ann@${domain}>`, subject: 'Fwd: Policy Warning', body: inline });
      const proven = received(raw, { dmarc: 'pass', from: 'xn--shop-epa.example' });
      const other = received(raw, { dmarc: 'pass', from: 'shop.example' });
      expect(await judge(proven, { receivedBy: 'amazonses.com', forwarders })).toMatchObject({
        trust: 'forwarded',
        forwarder: forwarders[0],
      });
      expect(await judge(other, { receivedBy: 'amazonses.com', forwarders })).toMatchObject({
        trust: 'unverified',
      });
    }
  });

  it('believes no verdict of a file of unknown origin', async () => {
    const verdict = await judge(received(forward, { dmarc: 'pass', from: 'shop.example' }));
    expect(verdict.trust).toBe('unverified');
    expect(verdict.codes).toContain('verdict-ignored');
  });

  it.each<[string, Buffer]>([
    [
      'below the receiver’s',
      received(received(forward, { dmarc: 'pass', from: 'shop.example' }), {
        dmarc: 'fail',
        from: 'shop.example',
      }),
    ],
    [
      'below another header',
      Buffer.concat([
        Buffer.from('X-Mine: 1\r\n'),
        received(forward, { dmarc: 'pass', from: 'shop.example' }),
      ]),
    ],
    ['in another domain’s name', received(forward, { dmarc: 'pass', from: 'evil.example' })],
    [
      'given twice',
      received(forward, {
        dmarc: 'none',
        envelopeFrom: 'x;dmarc=pass header.from=shop.example;@evil.example',
      }),
    ],
    [
      'smuggled into the envelope',
      received(forward, {
        dmarc: 'none',
        envelopeFrom: '"x;dmarc=pass header.from=shop.example"@evil.example',
      }),
    ],
  ])('believes no verdict %s', async (_, raw) => {
    expect(await judge(raw, { receivedBy: 'amazonses.com' })).toMatchObject({ trust: 'unverified' });
  });

  it('by a stranger is unverified', async () => {
    const raw = received(forward, { dmarc: 'pass', from: 'shop.example' });
    const verdict = await judge(raw, { receivedBy: 'amazonses.com', forwarders: [] });
    expect(verdict.trust).toBe('unverified');
    expect(said(verdict.reasons)).toMatch(/not enrolled/);
  });

  it('with two From headers is unverified though the receiver passed it', async () => {
    const doubled = Buffer.from(
      forward.toString().replace('To: seller', 'From: eve@evil.example\r\nTo: seller'),
    );
    const raw = received(doubled, { dmarc: 'pass', from: 'shop.example' });
    expect(await judge(raw, { receivedBy: 'amazonses.com' })).toMatchObject({ trust: 'unverified' });
  });

  it('as attachment is authenticated on the original’s own bytes', async () => {
    const raw = received(carry([await signMail(buildMail(), amazon)]), {
      dmarc: 'pass',
      from: 'shop.example',
    });
    expect(await judge(raw, { receivedBy: 'amazonses.com' })).toMatchObject({
      how: 'attachment',
      trust: 'authenticated',
      provenDomain: 'amazon.com',
      forwarder: 'ann@shop.example',
    });
  });

  it('as attachment from a stranger proves the platform but is not believed', async () => {
    const verdict = await judge(carry([await signMail(buildMail(), amazon)], { from: 'eve@evil.example' }));
    expect(verdict).toMatchObject({ trust: 'unverified', provenDomain: 'amazon.com' });
    expect(said(verdict.reasons)).toMatch(/not enrolled/);
  });

  it('as attachment with a broken signature is forwarded at most', async () => {
    const broken = Buffer.concat([await signMail(buildMail(), amazon), Buffer.from('footer\r\n')]);
    const raw = received(carry([broken]), { dmarc: 'pass', from: 'shop.example' });
    expect(await judge(raw, { receivedBy: 'amazonses.com' })).toMatchObject({ trust: 'forwarded' });
  });
});

describe('a redirect', () => {
  const footer = Buffer.from('-- \r\nscanned by mailhost\r\n');
  const redirected = buildMail({ headers: ['X-Forwarded-To: seller@shop.example'] });

  it('with an intact signature is authenticated', async () => {
    expect(await judge(await signMail(redirected, amazon))).toMatchObject({
      how: 'redirected',
      trust: 'authenticated',
    });
  });

  it('with a rewritten text is forwarded when the envelope is an enrolled person’s', async () => {
    const raw = received(Buffer.concat([await signMail(redirected, amazon), footer]), {
      spf: 'pass',
      dmarc: 'fail',
      from: 'amazon.com',
      envelopeFrom: 'ann+caf_=intake=door.example@shop.example',
    });
    expect(await judge(raw, { receivedBy: 'amazonses.com' })).toMatchObject({
      trust: 'forwarded',
      forwarder: 'ann@shop.example',
    });
  });

  it('with an intact signature that leaves open whom it was written to is nobody’s word that it was this store', async () => {
    const unsaid = await signMail(redirected, amazon, { headerList: ['from', 'subject', 'date'] });
    const envelopeFrom = 'ann+caf_=intake=door.example@shop.example';
    const raw = received(unsaid, { spf: 'pass', dmarc: 'pass', from: 'amazon.com', envelopeFrom });
    const verdict = await judge(raw, { receivedBy: 'amazonses.com' });
    expect(verdict).toMatchObject({ how: 'redirected', trust: 'authenticated' });
    expect(verdict).not.toHaveProperty('writtenTo');
    expect(verdict).not.toHaveProperty('forwarder');
  });

  it.each([
    ['the enrolled domain in a local part', 'SRS0=ab12=XY=shop.example=ann@evil.example'],
    ['the enrolled address in a local part', 'ann+caf_=ann=shop.example@evil.example'],
  ])('is unverified when the envelope only names an enrolled person: %s', async (_, envelopeFrom) => {
    const raw = received(buildMail(), { spf: 'pass', dmarc: 'fail', from: 'amazon.com', envelopeFrom });
    expect(await judge(raw, { receivedBy: 'amazonses.com' })).toMatchObject({
      how: 'redirected',
      trust: 'unverified',
    });
  });

  const seal = (results: string, key = provider) =>
    sealMail(Buffer.concat([redirected, footer]), key, results);

  it('is forwarded when a configured provider’s seal vouches for it', async () => {
    const raw = await seal('mailhost.example; dmarc=pass header.from=amazon.com');
    expect(await judge(raw)).toMatchObject({
      trust: 'forwarded',
      forwarder: 'mailhost.example',
      writtenTo: ['seller@shop.example'],
    });
  });

  it.each<[string, () => Promise<Buffer>, Partial<JudgeOptions>]>([
    ['of a provider that is not configured', () => seal('x; dmarc=pass header.from=amazon.com', firm), {}],
    ['that vouches for nothing', () => seal('mailhost.example; dmarc=fail header.from=amazon.com'), {}],
    [
      'that vouches for another domain',
      () => seal('mailhost.example; dmarc=pass header.from=evil.example'),
      {},
    ],
    [
      'when none is configured',
      () => seal('mailhost.example; dmarc=pass header.from=amazon.com'),
      { arcForwarders: [] },
    ],
    [
      'on a changed text',
      async () => Buffer.concat([await seal('mailhost.example; dmarc=pass header.from=amazon.com'), footer]),
      {},
    ],
  ])('believes no seal %s', async (_, make, options) => {
    expect(await judge(await make(), options)).toMatchObject({ trust: 'unverified' });
  });
});
