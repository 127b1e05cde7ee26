import {
  answers,
  greeting,
  numbered,
  paragraphs,
  particulars,
  signature,
  titled,
  whatWeDid,
} from '../phrases.ts';
import { inWordsOf } from './letter-writer.ts';

/**
 * To a rights owner or law firm that wrote directly: receipt, no admission, what is needed to examine the claim. To a German
 * Abmahnung as well: nothing is signed, and time is asked for so that counsel can answer.
 */
export const demandLetterReply = inWordsOf('demandLetterReply', (matter, say) => ({
  subject: titled(matter, say.subject),
  text: paragraphs(
    greeting(matter),
    say.receipt,
    particulars(matter),
    whatWeDid(matter),
    answers(matter),
    say.needed,
    numbered(say.points),
    say.ending(matter.term),
    signature(matter),
  ),
}));
