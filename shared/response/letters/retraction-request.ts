import type { Matter } from '../matter.ts';
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
import type { Letter } from '../vocabulary.ts';
import { inWordsOf, type LetterWriter } from './letter-writer.ts';
import { withdrawalSteps } from './withdrawal-instructions.ts';

/** Short, polite, no admission, to an owner as to an attorney: what it is about, what was done, what would help, and how a withdrawal works. */
const asking = (which: 'request' | 'vero'): LetterWriter =>
  inWordsOf('withdrawal', (matter: Matter, words): Letter => {
    const say = words[which];
    return {
      subject: titled(matter, say.subject),
      text: paragraphs(
        greeting(matter),
        matter.isToldByPlatform
          ? say.told(matter.rightName, matter.platformName)
          : say.received(matter.rightName),
        particulars(matter),
        whatWeDid(matter),
        answers(matter),
        say.settle(words.questions[matter.right]),
        say.withdraw,
        numbered(withdrawalSteps(matter, words)),
        say.reply,
        signature(matter),
      ),
    };
  });

export const retractionRequest = asking('request');

/** For eBay: the same request, to the rights owner whom eBay's notice names. */
export const veroContactOwner = asking('vero');
