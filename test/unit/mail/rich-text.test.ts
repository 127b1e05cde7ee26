import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { boundRtf } from '../../../shared/mail/bounded-rtf.ts';
import { readRtf } from '../../../shared/mail/rtf-text.ts';
import { compressedRtf, plainRtf, rtfFile } from './outlook-bytes.ts';

// the library takes hold of it when it is loaded
const warn = vi.hoisted(() => vi.spyOn(console, 'warn'));

const codes = ({ anomalies }: ReturnType<typeof readRtf>) => anomalies.map(({ code }) => code);
const html =
  '{\\rtf1\\ansi\\ansicpg1252\\fromhtml1 \\deff0{\\fonttbl\r\n{\\f0\\fswiss Arial;}}\r\n{\\*\\htmltag64 <p>}\\htmlrtf {\\htmlrtf0 Policy\r\n Warning: ASIN B0TESTASIN \\htmlrtf }\\htmlrtf0 {\\*\\htmltag72 </p>}}';
const letter = (body: string) =>
  `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss Arial;}}{\\info{\\author Nobody}}\r\n\\pard ${body}\\par\r\n}`;

describe.each([
  ['compressed', compressedRtf],
  ['stored', plainRtf],
])('rich text that is %s', (_, pack) => {
  it('gives the HTML that it encloses', () => {
    expect(readRtf(pack(html))).toEqual({
      text: '',
      html: '<p>Policy Warning: ASIN B0TESTASIN </p>',
      anomalies: [],
    });
  });

  it('gives the plain text that it encloses', () => {
    expect(readRtf(pack('{\\rtf1\\ansi\\fromtext {\\f0 ASIN:\\tab B0TESTASIN\\par\r\nline}}'))).toEqual({
      text: 'ASIN:\tB0TESTASIN\r\nline',
      html: '',
      anomalies: [],
    });
  });

  it('is the letter itself', () => {
    expect(readRtf(pack(letter('Hello,\\par ASIN: B0TESTASIN')))).toEqual({
      text: 'Hello,\r\nASIN: B0TESTASIN\r\n',
      html: '',
      anomalies: [],
    });
  });
});

describe('a letter in rich text', () => {
  const textOf = (body: string) => readRtf(plainRtf(letter(body))).text.trim();

  it.each([
    ['its code page', "gepr\\'fcft", 'geprüft'],
    ['Unicode with a substitute', '\\u9742 ?\\uc0\\u-10179\\u-8576 !', '☎🚀!'],
    ['a font’s code page', '\\f0 a', 'a'],
    ['escapes', 'a\\{b\\}c\\\\d\\~e', 'a{b}c\\d\u00a0e'],
    ['table cells apart', 'B0TESTASIN\\cell 123\\row next', 'B0TESTASIN\t123\r\nnext'],
    ['no pictures', 'a{\\pict\\wmetafile8 0100090000}b', 'ab'],
    ['no binary data', 'a{\\pict\\bin7 }}}\\rtf}b', 'ab'],
    ['a bad escape as a question mark', "a\\'zzb", 'a?zzb'],
  ])('keeps %s', (_, body, text) => {
    expect(textOf(body)).toBe(text);
  });

  it('of a double-byte code page keeps characters that end in a backslash or a bracket', () => {
    const rtf = "{\\rtf1\\ansi\\ansicpg950 \\'a5\\'5c\\'ab\\'7d}";
    expect(readRtf(plainRtf(rtf)).text).toBe(new TextDecoder('big5').decode(Buffer.from('a55cab7d', 'hex')));
  });

  it.each(['0', '99999', '-1'])('of an unknown code page (%s) is read as western', (page) => {
    expect(readRtf(plainRtf(`{\\rtf1\\ansi\\ansicpg${page} gepr\\'fcft}`)).text).toBe('geprüft');
  });

  it('keeps what it hides out of its text, and says so', () => {
    const found = readRtf(plainRtf(letter('seen{\\v B0HIDDENXX} \\v B0HIDDENXY\\plain  too')));
    expect(found.text.trim()).toBe('seen  too');
    expect(codes(found)).toContain('hidden-text');
  });
});

describe('rich text on its way to the library', () => {
  it.each([
    ['has no line ends', '\\b\r\na\nb', '\\b ab'],
    ['has no names of fonts', '{\\fonttbl{\\f0 Arial;}}a', '{\\fonttbl {\\f0 }}a'],
    ['has no binary data', '\\bin3 {{{a', 'a'],
    ['has no bad escapes', "\\'zz\\'0", '?zz?0'],
    ['has no words beyond 32 letters', `\\${'a'.repeat(33)}`, `\\${'a'.repeat(32)} a`],
    ['has paragraphs where line ends are escaped', 'a\\\r\nb', 'a\\par b'],
    ['has no more than it closes', 'a}b', 'a'],
  ])('%s', (_, body, bounded) => {
    const { rtf } = boundRtf(`{\\rtf1\\fromtext ${body}}`);
    expect(rtf).toBe(`{\\rtf1 \\fromtext ${bounded}}`);
  });

  it('has no more than 100 groups inside each other, all closed', () => {
    expect(boundRtf(`{\\rtf1\\fromtext ${'{'.repeat(300)}`).rtf).toBe(
      `{\\rtf1 \\fromtext ${'{'.repeat(99)}${'}'.repeat(100)}`,
    );
  });
});

describe('rich text that cannot be read', () => {
  it.each<[string, () => Buffer]>([
    ['is too short', () => Buffer.alloc(15)],
    [
      'is neither kind',
      () => Buffer.from(plainRtf(html).toString('latin1').replace('MELA', 'XXXX'), 'latin1'),
    ],
    [
      'fails its checksum',
      () => {
        const bytes = compressedRtf(html);
        bytes.writeUInt32LE(1, 12);
        return bytes;
      },
    ],
    ['is shorter than it says', () => compressedRtf(html).subarray(0, -2)],
    ['unpacks to less than it says', () => compressedRtf(html, html.length + 1)],
    ['holds less than it says', () => plainRtf(html, html.length + 1)],
    ['claims 2 GB', () => compressedRtf(html, 0x7fffffff)],
    ['claims 2 GB, stored', () => plainRtf(html, 0x7fffffff)],
    [
      'claims a size below its own header',
      () => {
        const bytes = rtfFile('LZFu', Buffer.alloc(0), 0);
        bytes.writeUInt32LE(3, 0);
        return bytes;
      },
    ],
    [
      'claims to be 2 GB long',
      () => {
        const bytes = compressedRtf(html);
        bytes.writeUInt32LE(0x7ffffff0, 0);
        return bytes;
      },
    ],
    [
      'is 1 MB compressed',
      () => {
        const literals = Buffer.alloc(1024 * 1024, Buffer.from('\0        ', 'latin1'));
        literals.write('\0{\\rtf1 he\0llo}    ', 'latin1');
        return rtfFile('LZFu', literals, 12);
      },
    ],
    ['is 5 MB', () => plainRtf(letter('x'.repeat(5 * 1024 * 1024)))],
    ['is no RTF', () => plainRtf('hello')],
    ['is of a Macintosh', () => plainRtf('{\\rtf1\\mac hello}')],
    ['names a character beyond Unicode', () => plainRtf(letter('\\u9999999 ?'))],
  ])('is named: it %s', (_, make) => {
    const found = readRtf(make());
    expect(found).toMatchObject({ text: '', html: '' });
    expect(codes(found)).toEqual(['rtf-unreadable']);
  });

  it.each<[string, string]>([
    ['nested groups', '{'.repeat(20_000)],
    ['line ends', 'a\n'.repeat(150_000)],
    ['bad escapes', "\\'zz".repeat(500_000)],
    ['font names', `{\\fonttbl{\\f0 ${'aaaaaaaaaaaaaaaa\\b '.repeat(30_000)}}}`],
    ['binary data without an end', '\\bin9007199254740991 x'],
    ['destinations in destinations', '{\\*\\a '.repeat(400_000)],
    ['escaped bytes', "\\'c4".repeat(1_000_000)],
    ['code pages', '\\ansicpg1252 '.repeat(1_000)],
    ['one word without an end', `\\${'a'.repeat(4_000_000)}`],
  ])('is read as far as it goes, silently and soon: %s', (_, body) => {
    const found = readRtf(plainRtf(`{\\rtf1\\ansi\\ansicpg1252 begin ${body}}`));
    expect(found.text).toMatch(/^begin/);
    expect(warn).not.toHaveBeenCalled();
  });

  it('is said to be cut where a bound was reached', () => {
    expect(codes(readRtf(plainRtf(letter('\\b x'.repeat(150_000)))))).toEqual(['text-cut']);
    expect(codes(readRtf(plainRtf(letter('{'.repeat(200)))))).toEqual(['text-cut']);
    expect(codes(readRtf(plainRtf(letter('x').slice(0, -2))))).toEqual(['text-cut']);
  });
});

describe('any rich text', () => {
  const pieces = fc.array(
    fc.constantFrom(
      '{',
      '}',
      '\\',
      "\\'",
      "\\'c4",
      '\\*',
      '\\u',
      '\\u20013 ?',
      '\\uc2 ',
      '\\bin3 ',
      '\\bin',
      '\\fromhtml1 ',
      '\\fromtext ',
      '\\rtf1',
      '{\\fonttbl',
      '{\\f0',
      '\\f0 ',
      '\\deff0',
      '{\\*\\htmltag64 ',
      '\\htmlrtf ',
      '\\htmlrtf0 ',
      '\\ansicpg936 ',
      '\\ansicpg-1 ',
      '\\v',
      '\\plain',
      '{\\pict ',
      '\\cell',
      '\r\n',
      'word ',
      '\\mac',
      '\\constructor ',
      '\\fcharset2 ',
      '\\cpg0 ',
    ),
    { maxLength: 60 },
  );

  it('is read or named', () => {
    fc.assert(
      fc.property(fc.constantFrom(plainRtf, compressedRtf), fc.boolean(), pieces, (pack, whole, parts) => {
        const source = `${whole ? '{\\rtf1\\ansi ' : ''}${parts.join('')}`;
        const found = readRtf(pack(source));
        expect(found.text.length + found.html.length).toBeLessThanOrEqual(source.length * 2);
      }),
      { numRuns: 500 },
    );
  });

  it('damaged anywhere is read or named', () => {
    const whole = [compressedRtf(html), plainRtf(html), plainRtf(letter("a\\'fc{\\v b}\\u9742 ?"))];
    fc.assert(
      fc.property(
        fc.constantFrom(...whole),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 6 }),
        fc.nat(),
        (source, changes, cut) => {
          const bytes = Buffer.from(source.subarray(0, cut % 3 === 0 ? cut % source.length : undefined));
          for (const [at, byte] of changes) if (bytes.length > 0) bytes[at % bytes.length] = byte;
          const found = readRtf(bytes);
          expect(found.text !== '' && found.html !== '').toBe(false);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
