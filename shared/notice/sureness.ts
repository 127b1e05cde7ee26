import type { Notice } from './notice.ts';

/** How sure a reading is of what a mail asks of us: an answer is about the right that its case is about, and seldom names it. */
export const sureness = ({
  kind,
  confidence,
  kindConfidence = confidence,
}: Pick<Notice, 'kind' | 'confidence' | 'kindConfidence'>): number =>
  kind === 'decision' || kind === 'retraction' ? kindConfidence : confidence;
