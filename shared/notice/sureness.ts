import type { Notice } from './notice.ts';
import { answering } from './vocabulary.ts';

/** How sure a reading is of what a mail asks of us: an answer is about the right that its case is about, and seldom names it. */
export const sureness = ({
  kind,
  confidence,
  kindConfidence = confidence,
}: Pick<Notice, 'kind' | 'confidence' | 'kindConfidence'>): number =>
  answering.has(kind) ? kindConfidence : confidence;
