import { readFile } from 'node:fs/promises';
import { create } from 'fontkit';

/** A font: the name under which a document knows it, its file's bytes, and whether it has a character. */
export interface Font {
  name: string;
  bytes: Uint8Array;
  shows(character: string): boolean;
}

/** Fonts in the order in which they are asked for a character. */
export type FontList = readonly [Font, ...Font[]];

const open = async (name: string, file: URL): Promise<Font> => {
  const bytes = await readFile(file);
  const font = create(bytes);
  if ('fonts' in font) throw new TypeError(`${file} is a collection of fonts.`);
  return { name, bytes, shows: (character) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0) };
};

/**
 * Noto Sans for Latin, Greek and Cyrillic letters; behind it, read only for a text that has others, its Chinese
 * companion, which has the Japanese ones too.
 */
export const fontsFor = async (text: string): Promise<{ body: FontList; headings: FontList }> => {
  const latin = import.meta.resolve('@embedpdf/fonts-latin');
  const chinese = import.meta.resolve('@embedpdf/fonts-sc');
  const [regular, bold] = await Promise.all([
    open('regular', new URL('../fonts/NotoSans-Regular.ttf', latin)),
    open('bold', new URL('../fonts/NotoSans-Bold.ttf', latin)),
  ]);
  const enough = Array.from(text).every(regular.shows);
  const others = enough ? [] : [await open('chinese', new URL('../fonts/NotoSansHans-Regular.otf', chinese))];
  return { body: [regular, ...others], headings: [bold, ...others] };
};
