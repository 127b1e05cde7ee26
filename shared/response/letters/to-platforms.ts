import type { Right } from '../../notice/vocabulary.ts';
import { promptsIn } from '../languages/prompts.ts';
import {
  answersToNotice,
  complaintsBehind,
  greetingToPlatform,
  isAllOff,
  numbered,
  paragraphs,
  particulars,
  signature,
  titled,
  toFill,
} from '../phrases.ts';
import { need } from '../placeholders.ts';
import { appeal } from './appeal.ts';
import type { Grounds } from './appeal-on.ts';
import { parallelImportProof } from './appeals-on-goods.ts';
import { designDifferences, ownWork, patentNonInfringement } from './appeals-on-rights.ts';
import { inEnglish, inWordsOf } from './letter-writer.ts';

/** What a counter-notification rests on where the right alone tells; of a mark or of goods only the seller can say which. */
const groundOn: Partial<Record<Right, Grounds>> = {
  copyright: ownWork,
  'design-patent': designDifferences,
  'utility-patent': patentNonInfringement,
  'parallel-import': parallelImportProof,
};

export const aliexpressCounterNotification = inWordsOf('counterNotification', (matter, say) => {
  const ground = groundOn[matter.right]?.of(matter);
  const reasons = toFill(matter, (ask) => [
    [say.reasons, ask.reasons],
    [say.proof, ask.proof],
  ]);
  const relation = toFill(matter, (ask) => [[say.relation, ask.relation]]);
  return appeal(matter, say.subject, {
    claim: `${say.claim(matter.rightName)}${ground?.claim ?? ''}`.trim(),
    facts: [...(ground?.facts ?? reasons), ...relation],
    request: say.request,
  });
});

/** An account case: root cause, correction, prevention, for each violation, dated. */
export const planOfAction = inWordsOf('planOfAction', (matter, say) =>
  appeal(matter, say.subject, {
    claim: say.claim,
    background: paragraphs(complaintsBehind(matter), answersToNotice(matter)),
    facts: toFill(matter, (ask) => [
      [say.cause, ask.cause],
      [say.corrected, ask.corrected],
      [say.prevention, ask.prevention],
      [say.documents, ask.documents],
    ]),
    request: say.request,
  }),
);

export const policyAnswer = inWordsOf('policyAnswer', (matter, say) =>
  appeal(matter, say.subject, {
    claim: say.claim,
    background: answersToNotice(matter),
    facts: toFill(matter, (ask) => [
      ...(matter.asked.length > 0 ? [] : [[say.asked, ask.asked] as const]),
      [say.done, ask.done],
    ]),
    request: say.request,
  }),
);

/** For the case that the right is ours: names the other seller's offers, never the whole page. */
export const infringementReport = inEnglish((matter) =>
  appeal(matter, 'Report of infringement', {
    claim: 'We report offers of another seller for the following reasons.',
    facts: [
      `Our right: ${need('kind of right, registration number and country; it must cover the country of the listing')}.`,
      `The other seller and its offers: ${need('name of the seller, its offers on the page; not the page itself')}.`,
      `What was found: ${need('dated screenshots, packaging marks, the order number of a test purchase')}.`,
    ],
    request: 'Please remove these offers.',
    ours: true,
  }),
);

/** Nothing is contested and nothing is admitted; the text is for the file. */
export const accept = inEnglish((matter) => ({
  subject: titled(matter, 'Notice not contested'),
  text: paragraphs(
    greetingToPlatform(matter),
    'We do not contest the notice below. This is no acknowledgement of an infringement.',
    particulars(matter),
    numbered([
      isAllOff(matter)
        ? 'The listing is off sale.'
        : `The listing: ${need('since when it is off sale; it is not shown as off sale now')}.`,
      'No further review is needed from our side.',
    ]),
    signature(matter),
  ),
}));

/** For what no pattern fits: the particulars stand, a person writes the rest. */
export const freeAnswer = inWordsOf('freeAnswer', (matter, { subject }) => ({
  subject: titled(matter, subject),
  text: paragraphs(
    greetingToPlatform(matter),
    particulars(matter),
    need(promptsIn(matter.language).free),
    signature(matter),
  ),
}));
