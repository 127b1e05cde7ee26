import { words } from '../languages/words.ts';
import type { Matter } from '../matter.ts';
import {
  answers,
  filesAttached,
  greetingToPlatform,
  numbered,
  paragraphs,
  particulars,
  particularsWithOwner,
  signature,
  titled,
  whatWeDid,
  whomWeAsked,
} from '../phrases.ts';
import type { Letter } from '../vocabulary.ts';

/** What differs between one appeal to a platform and another. */
export interface Appeal {
  /** what the appeal says in one sentence */
  claim: string;
  /** what else it is about, after its particulars */
  background?: string | undefined;
  /** the facts that carry it, in order */
  facts: readonly string[];
  /** what is asked of the platform */
  request: string;
  /** what leads to the facts, in place of “In detail:” */
  lead?: string;
  /** nothing goes with it */
  alone?: true;
  /** we assert the right: what became of our own listings is nothing to speak of */
  ours?: true;
}

/** The frame of every appeal to a platform: what it is about, the claim, the facts, the points of a refusal, the request. */
export const appeal = (
  matter: Matter,
  subject: string,
  { claim, background, facts, request, lead, alone, ours }: Appeal,
): Letter => {
  const say = words[matter.language].appeal;
  return {
    subject: titled(matter, subject),
    text: paragraphs(
      greetingToPlatform(matter),
      claim,
      ours ? particulars(matter) : particularsWithOwner(matter),
      background,
      `${lead ?? say.facts}\n${numbered(facts)}`,
      ours ? undefined : whatWeDid(matter),
      ours ? undefined : whomWeAsked(matter),
      answers(matter),
      alone ? undefined : filesAttached(matter),
      `${request}${say.thanks}`,
      signature(matter),
    ),
  };
};
