import type { Case } from '../case/case.ts';
import type { Store } from '../store/store.ts';
import type { Background } from './background.ts';
import type { Language } from './languages/words.ts';
import { languageOf } from './letter-language.ts';
import { appealOn } from './letters/appeal-on.ts';
import { authenticGoods, markNotUsed, neverSold, parallelImportProof } from './letters/appeals-on-goods.ts';
import { designDifferences, ownWork, patentNonInfringement } from './letters/appeals-on-rights.ts';
import { counterNotice } from './letters/counter-notice.ts';
import type { LetterWriter } from './letters/letter-writer.ts';
import { retractionRequest, veroContactOwner } from './letters/retraction-request.ts';
import { demandLetterReply } from './letters/to-law-firms.ts';
import {
  accept,
  aliexpressCounterNotification,
  freeAnswer,
  infringementReport,
  planOfAction,
  policyAnswer,
} from './letters/to-platforms.ts';
import { askWhichRight, editDetailPage } from './letters/uncontested.ts';
import { matterOf } from './matter.ts';
import { type Letter, type Strategy, toComplainant } from './vocabulary.ts';

const writers: Record<Strategy, LetterWriter> = {
  'retraction-request': retractionRequest,
  'vero-contact-owner': veroContactOwner,
  'never-sold': appealOn(neverSold),
  'authentic-goods': appealOn(authenticGoods),
  'mark-not-used': appealOn(markNotUsed),
  'edit-detail-page': editDetailPage,
  'parallel-import-proof': appealOn(parallelImportProof),
  'design-differences': appealOn(designDifferences),
  'patent-non-infringement': appealOn(patentNonInfringement),
  'own-work': appealOn(ownWork),
  'counter-notice': counterNotice,
  'aliexpress-counter-notification': aliexpressCounterNotification,
  'plan-of-action': planOfAction,
  'abmahnung-reply': demandLetterReply,
  'demand-letter-reply': demandLetterReply,
  'ask-which-right': askWhichRight,
  'policy-answer': policyAnswer,
  'infringement-report': infringementReport,
  'free-answer': freeAnswer,
  accept,
};

/** Whether the last answer that we got is from whom this one goes to; what an owner asks for is nothing that a platform said. */
const isTheirs = (strategy: Strategy, { asker }: Background): boolean =>
  asker === undefined || (asker === 'complainant') === toComplainant.includes(strategy);

/** What a letter is about, beside which it is and in which language. */
interface About {
  now: Case;
  store: Store;
  background: Background;
}

const written = (strategy: Strategy, language: Language, { now, store, background }: About): Letter => {
  const matter = matterOf(now, store, language, background);
  return writers[strategy].write(
    isTheirs(strategy, background) ? matter : { ...matter, round: 0, points: [] },
  );
};

/** The language that a letter goes out in: English where there is none in the one that its reader expects. */
const goesOutIn = (strategy: Strategy, now: Case, store: Store): Language => {
  const language = languageOf(strategy, now, store);
  return writers[strategy].isIn(language) ? language : 'en';
};

/**
 * Writes the answer. What the product does not know stands in it as a `###placeholder###`; nothing from a mail can
 * add a line, a link or a placeholder to it. Calm and factual; it never admits an infringement.
 */
export const writeLetter = (
  strategy: Strategy,
  now: Case,
  store: Store,
  background: Background = {},
): Letter => written(strategy, goesOutIn(strategy, now, store), { now, store, background });

/** The same answer in another language that people here read, for whoever is to approve it. */
export interface Gloss {
  language: 'en' | 'zh';
  letter: Letter;
}

/** The answer in each such language but its own, as far as it is written in them. */
export const glossesOf = (
  strategy: Strategy,
  now: Case,
  store: Store,
  background: Background = {},
): Gloss[] => {
  const own = goesOutIn(strategy, now, store);
  return (['en', 'zh'] as const)
    .filter((language) => language !== own && writers[strategy].isIn(language))
    .map((language) => ({ language, letter: written(strategy, language, { now, store, background }) }));
};
