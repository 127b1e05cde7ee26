import { readFile } from 'node:fs/promises';
import type { DrawSummary } from '../../shared/evidence/pack.ts';
import type { FontFile } from '../../shared/evidence/pdf-fonts.ts';
import { summaryText } from '../../shared/evidence/summary.ts';
import { summaryPdf } from '../../shared/evidence/summary-pdf.ts';
import { chaptersInChinese } from './summary-in-chinese.ts';

const latin = import.meta.resolve('@embedpdf/fonts-latin');
const chinese = import.meta.resolve('@embedpdf/fonts-sc');

/** Noto Sans for Latin, Greek and Cyrillic letters, and its Chinese companion, which has the Japanese ones too. */
const files: Record<FontFile, URL> = {
  regular: new URL('../fonts/NotoSans-Regular.ttf', latin),
  bold: new URL('../fonts/NotoSans-Bold.ttf', latin),
  chinese: new URL('../fonts/NotoSansHans-Regular.otf', chinese),
};

export const readFont = (font: FontFile): Promise<Uint8Array> => readFile(files[font]);

/** The evidence's summary as a PDF, in the fonts that are installed with the product and the store's language. */
export const drawSummary: DrawSummary = (chapters, text, date, facts) => {
  if (facts?.store?.language !== 'zh') return summaryPdf({ chapters, text, date, language: 'en' }, readFont);
  const own = chaptersInChinese(facts);
  return summaryPdf({ chapters: own, text: summaryText(own), date, language: 'zh' }, readFont);
};
