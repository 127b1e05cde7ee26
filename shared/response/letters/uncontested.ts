import { toFill } from '../phrases.ts';
import { appeal } from './appeal.ts';
import { inWordsOf } from './letter-writer.ts';

export const editDetailPage = inWordsOf('editDetailPage', (matter, say) => {
  const isAmazon = matter.platform === 'amazon';
  return appeal(matter, say.subject(isAmazon), {
    claim: say.claim(isAmazon),
    facts: toFill(matter, (ask) => [
      [say.changed, ask.changed],
      [say.changedOn, ask.changedOn],
      [say.compatibility, ask.compatibility],
    ]),
    request: say.request,
  });
});

/** Nothing in it is unknown: it only asks. */
export const askWhichRight = inWordsOf('askWhichRight', (matter, say) =>
  appeal(matter, say.subject, {
    claim: say.claim,
    lead: say.lead,
    facts: say.points,
    request: say.request,
    alone: true,
  }),
);
