import { leadOf } from '../learned/witness.ts';
import type { Reason } from '../notice.ts';
import type { Passages } from '../passages.ts';
import { type Decision, type Effect, NoticeKind, type Right } from '../vocabulary.ts';
import { likelyKind, tempered } from './confidence.ts';
import { effectOf } from './effect.ts';
import { gatherEvidence } from './evidence.ts';
import type { Facts } from './facts.ts';
import { rightOf } from './right.ts';
import { heedSpeaker, isBulk } from './speaker.ts';
import { ranking } from './tally.ts';
import { heedLearned, heedLearnedOutcome } from './witness.ts';

export interface Classified {
  kind: NoticeKind;
  right: Right;
  effect: Effect;
  decision?: Decision;
  confidence: number;
  runnerUp?: { kind: NoticeKind; confidence: number };
  reasons: Reason[];
}

const surest = 0.99;

const thousandths = (share: number): number => Math.round(share * 1000) / 1000;

/** Where two are as likely, the one that asks more of us. */
const decisionsByCare: readonly Decision[] = ['partly-accepted', 'rejected', 'more-information', 'accepted'];

const rankKinds = ranking('kind:', NoticeKind.options);
const rankDecisions = ranking('decision:', decisionsByCare);

/** Decides what a mail is, from what its sentences speak for together. */
export const classify = (passages: Passages, subject: string, text: string, facts: Facts): Classified => {
  const bulk = isBulk(passages, facts);
  const tally = gatherEvidence(passages, subject, text, facts, bulk);
  heedSpeaker(tally, passages, facts, bulk);
  const learned = heedLearned(tally, { passages, subject, text, facts });
  if (facts.phish) tally.add('phish-signals', 'kind:unrelated', 30);

  const kinds = rankKinds(tally);
  const [first, second] = kinds;
  const kind = first && first.score > 0 ? first.option : 'unrelated';

  const { right, sure: rightSure } = rightOf(kind, tally, facts, learned.rights);
  if (kind === 'decision') heedLearnedOutcome(tally, learned);
  const [decided] = rankDecisions(tally);
  const decision = kind === 'decision' && decided && decided.score > 0 ? decided.option : undefined;

  const lead = (first?.score ?? 0) - (second?.score ?? 0);
  const sure = likelyKind(lead, leadOf(learned.kinds, kind));
  return {
    kind,
    right,
    effect: decision === 'accepted' ? 'none' : effectOf(kind, tally, learned.effects),
    ...(decision ? { decision } : {}),
    confidence: thousandths(Math.min(surest, tempered(sure * rightSure))),
    ...(second && second.score > 0
      ? { runnerUp: { kind: second.option, confidence: thousandths(Math.min(sure, 1 - sure)) } }
      : {}),
    reasons: tally.reasons.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)),
  };
};
