import fc from 'fast-check';

/** The surrogates, which are no characters, lie between the two parts of Unicode. */
const first = 0xd800;
const count = 0x800;

const character = fc.nat(0x10ffff - count).map(
  (number) => String.fromCodePoint(number < first ? number : number + count),
  (value) => {
    const code = typeof value === 'string' ? value.codePointAt(0) : undefined;
    if (code === undefined || value !== String.fromCodePoint(code)) throw new TypeError('not one character');
    return code < first ? code : code - count;
  },
);

/** Text of any characters. That of fast-check, `unit: 'binary'`, first makes a map of all million of them. */
export const anyText = (maxLength?: number): fc.Arbitrary<string> =>
  fc.string({ unit: character, ...(maxLength !== undefined && { maxLength }) });
