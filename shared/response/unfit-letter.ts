import type { Draft } from '../case/case.ts';
import { fromDraft } from './draft-text.ts';

/** Why a text cannot go out as an answer. */
export type UnfitLetter = 'no-words' | 'no-subject';

const word = /[\p{L}\p{N}]/u;

/** Looks whether a text has what its way out needs: words, and for a mail a subject of its own. A portal's form asks for none. */
export const unfitLetter = ({ channel }: Pick<Draft, 'channel'>, draft: string): UnfitLetter | undefined => {
  const { subject = '', text } = fromDraft(draft);
  if (!word.test(text)) return 'no-words';
  return channel === 'mail' && !word.test(subject) ? 'no-subject' : undefined;
};
