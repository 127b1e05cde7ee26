import { isOfLaw } from '../../mail/vocabulary.ts';
import { setOf } from '../concept-set.ts';
import type { Looked } from '../learned/features.ts';
import { namedThings } from './facts.ts';
import { readSaid } from './outcome-said.ts';
import { saidIn } from './speaker.ts';
import type { Tally } from './tally.ts';

const ownReport = setOf(['own-report']);

/** So much more than rules and what was learned can say of the words, who hear nothing denied of them. */
const certain = 30;
/** What is both back and not back, or asked for and not refused, leaves a doubt. */
const mixed = 16;
const wanted = 10;

/**
 * What a marketplace says became of an offer answers us, where the mail tells of nothing before it: a notice says in the
 * same words what would bring the offer back. Gives the kind that such an answer is, where nothing speaks against it, and
 * whether somebody else than the reader has to do something before the offer comes back.
 */
export const heedOutcome = (
  { add, scale }: Tally,
  looked: Looked,
): { kind?: 'decision'; awaited?: boolean } => {
  const { passages, facts } = looked;
  const { bySender, platform } = facts.presented;
  if (!bySender || isOfLaw(platform) || facts.phish) return {};
  // what became of what the reader reported himself is no answer to an appeal
  if (saidIn(passages, ownReport) > 0) return {};
  const { outcomes, story, answered, wants, bad, off, good, differs } = readSaid(passages, looked);
  const isPending = wants && !outcomes.rejected;
  const [decision, words] =
    outcomes['more-information'] || (outcomes.pending && isPending)
      ? (['more-information', outcomes['more-information'] ?? outcomes.pending] as const)
      : (['rejected', outcomes.rejected ?? outcomes.pending] as const);
  // one listing is back and another is not
  const isMixed = good || outcomes.accepted !== undefined;
  if (differs) add('outcome', 'decision:partly-accepted', certain, words);
  else if (outcomes.accepted && off)
    add('outcome-mixed', 'decision:partly-accepted', mixed, outcomes.accepted);
  else if (good && off) add('outcome-mixed', 'decision:partly-accepted', mixed / 3);
  // what stays off until something comes is not decided
  if (words && !isMixed && !(decision === 'rejected' && wants))
    add('outcome', `decision:${decision}`, certain, words);
  else if (answered && isPending && !isMixed && !bad)
    add('outcome-wanting', 'decision:more-information', wanted, words);
  const awaited = outcomes.awaited !== undefined && !outcomes.accepted && !outcomes.open;
  if (namedThings(facts) === 0) return { awaited };
  if (story) {
    if (outcomes['more-information'] && !answered) scale('kind:decision', 0.3);
    return { awaited };
  }
  if (words ?? outcomes.accepted) scale('kind:retraction', 0.1);
  if (!words && outcomes.accepted) add('outcome', 'kind:decision', 4, outcomes.accepted);
  if (!words || isMixed) return { awaited };
  scale('kind:complaint', 0.3);
  scale('kind:unrelated', 0.3);
  add('outcome', 'kind:decision', certain, words);
  return { kind: 'decision', awaited };
};
