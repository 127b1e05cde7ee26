import type { Matter } from '../matter.ts';
import {
  about,
  answers,
  filesAttached,
  greetingToPlatform,
  numbered,
  paragraphs,
  particulars,
  signature,
  whatWeDid,
} from '../phrases.ts';
import type { Letter } from '../vocabulary.ts';

/** What differs between one appeal to a platform and another. */
export interface Appeal {
  /** what the appeal says in one sentence */
  claim: string;
  /** what else it is about, after its particulars */
  background?: string;
  /** the facts that carry it, in order */
  facts: string[];
  /** what is asked of the platform */
  request: string;
  /** nothing goes with it */
  alone?: true;
}

const leads = {
  en: { facts: 'In detail:', thanks: ' Thank you for reviewing this.' },
  de: { facts: 'Im Einzelnen:', thanks: ' Vielen Dank für die Prüfung.' },
  zh: { facts: '具体说明如下：', thanks: '感谢贵方审核。' },
};

/** The frame of every appeal to a platform: what it is about, the claim, the facts, the points of a refusal, the request. */
export const appeal = (
  matter: Matter,
  subject: string,
  { claim, background, facts, request, alone }: Appeal,
): Letter => ({
  subject: `${subject}: ${about(matter)}`,
  text: paragraphs(
    greetingToPlatform(matter),
    claim,
    particulars(matter),
    background,
    `${leads[matter.language].facts}\n${numbered(facts)}`,
    whatWeDid(matter),
    answers(matter),
    alone ? undefined : filesAttached(matter),
    `${request}${leads[matter.language].thanks}`,
    signature(matter),
  ),
});
