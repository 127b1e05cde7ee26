import type { Font, FontList } from './pdf-fonts.ts';

/** A stretch of a line in one font. */
interface Run {
  font: Font;
  text: string;
}

/** What a page has of a line: its runs; how many characters stand as `?`; whether it ends with `…` before its time. */
export interface PdfLine {
  runs: Run[];
  lost: number;
  cut: boolean;
}

/** Characters, and runs, of a line that a page has. */
const longest = 4000;
const mostRuns = 500;

/** Characters without a space that are measured at once: a longer word would be measured anew for each of its lines. */
const longestWord = 80;

/** Each character in the first font that has it, a space in the font of what stands before it. */
export const pdfLine = (line: string, fonts: FontList): PdfLine => {
  const runs: Run[] = [];
  let lost = 0;
  let characters = 0;
  let word = 0;
  for (const character of line) {
    const last = runs.at(-1);
    characters++;
    if (last && (characters > longest || runs.length > mostRuns)) {
      last.text += ' …';
      return { runs, lost, cut: true };
    }
    const space = character === ' ';
    const shown = space && last ? last.font : fonts.find(({ shows }) => shows(character));
    if (!shown) lost++;
    const font = shown ?? fonts[0];
    const text = shown ? character : '?';
    word = space ? 0 : word + 1;
    if (last?.font === font && word <= longestWord) last.text += text;
    else {
      runs.push({ font, text });
      word = 1;
    }
  }
  return { runs, lost, cut: false };
};
