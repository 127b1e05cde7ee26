import { create } from 'fontkit';

/** A font: the name under which a document knows it, its file's bytes, and whether it has a character. */
export interface Font {
  name: string;
  bytes: Uint8Array;
  shows(character: string): boolean;
}

/** Fonts in the order in which they are asked for a character. */
export type FontList = readonly [Font, ...Font[]];

/** The fonts of a document: `regular` and `bold` for most letters, `chinese` for those that they lack. */
export type FontFile = 'regular' | 'bold' | 'chinese';
/** Resolves with a font's file (TrueType or OpenType, no collection), wherever it lies. */
export type ReadFont = (font: FontFile) => Promise<Uint8Array>;

const open = async (name: FontFile, read: ReadFont): Promise<Font> => {
  const bytes = await read(name);
  // fontkit reads of a Buffer only
  const font = create(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if ('fonts' in font) throw new TypeError(`The ${name} font is a collection of fonts.`);
  return { name, bytes, shows: (character) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0) };
};

/** The fonts for a text; the Chinese one, which is large, is read only where the others are not enough. */
export const fontsFor = async (
  text: string,
  read: ReadFont,
): Promise<{ body: FontList; headings: FontList }> => {
  const [regular, bold] = await Promise.all([open('regular', read), open('bold', read)]);
  const enough = Array.from(text).every(regular.shows);
  const others = enough ? [] : [await open('chinese', read)];
  return { body: [regular, ...others], headings: [bold, ...others] };
};
