import type { Case } from '../case/case.ts';
import type { Store } from '../store/store.ts';
import type { Background } from './background.ts';
import { languageOf } from './letter-language.ts';
import { appealOn } from './letters/appeal-on.ts';
import { authenticGoods, markNotUsed, neverSold, parallelImportProof } from './letters/appeals-on-goods.ts';
import { designDifferences, ownWork, patentNonInfringement } from './letters/appeals-on-rights.ts';
import { counterNotice } from './letters/counter-notice.ts';
import type { LetterWriter } from './letters/letter-writer.ts';
import { retractionRequest, veroContactOwner } from './letters/retraction-request.ts';
import { abmahnungReply, demandLetterReply } from './letters/to-law-firms.ts';
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
  'abmahnung-reply': abmahnungReply,
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

/**
 * Writes the answer. What the product does not know stands in it as a `###placeholder###`; nothing from a mail can
 * add a line, a link or a placeholder to it. Calm and factual; it never admits an infringement.
 */
export const writeLetter = (
  strategy: Strategy,
  now: Case,
  store: Store,
  background: Background = {},
): Letter => {
  const writer = writers[strategy];
  const language = languageOf(strategy, now.notice, store);
  const write = writer[language];
  const matter = matterOf(now, store, write ? language : 'en', background);
  return (write ?? writer.en)(isTheirs(strategy, background) ? matter : { ...matter, round: 0, points: [] });
};
