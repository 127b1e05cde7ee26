import type { Looked } from '../learned/features.ts';
import { learnedTable, type Table } from '../learned/table.ts';
import { leadOf } from '../learned/witness.ts';
import type { Reason } from '../notice.ts';
import { type Decision, type Effect, NoticeKind, type Right } from '../vocabulary.ts';
import { acknowledged, onlyAcknowledges } from './acknowledged.ts';
import { awaitsCourt } from './awaits-court.ts';
import { confidenceIn, likelyKind, type ResultAhead } from './confidence.ts';
import { effectOf } from './effect.ts';
import { gatherEvidence } from './evidence.ts';
import { heedOutcome } from './outcome.ts';
import { heedRefusal } from './refusal.ts';
import { rightOf } from './right.ts';
import { heedSpeaker, isBulk } from './speaker.ts';
import { isOfSomethingElse } from './subject-matter.ts';
import { ranking } from './tally.ts';
import { heedLearned, heedLearnedOutcome } from './witness.ts';

/** What a mail is. */
export interface Decided {
  kind: NoticeKind;
  right: Right;
  effect: Effect;
  decision?: Decision;
}

export interface Classified extends Decided {
  confidence: number;
  kindConfidence: number;
  runnerUp?: { kind: NoticeKind; confidence: number };
  reasons: Reason[];
}

const thousandths = (share: number): number => Math.round(share * 1000) / 1000;

/** Where two are as likely, the one that asks more of us. */
const decisionsByCare: readonly Decision[] = ['partly-accepted', 'rejected', 'more-information', 'accepted'];

const rankKinds = ranking('kind:', NoticeKind.options);
const rankDecisions = ranking('decision:', decisionsByCare);

/** Decides what a mail is, from what its sentences speak for together; says by how far, and which kind comes next. */
export const decide = (
  looked: Looked,
  table: Table,
): { decided: Decided; ahead: ResultAhead; next: NoticeKind | undefined; reasons: Reason[] } => {
  const { passages, subject, text, facts } = looked;
  const bulk = isBulk(passages, facts);
  const tally = gatherEvidence(looked, bulk);
  heedSpeaker(tally, passages, facts, bulk);
  const learned = heedLearned(tally, looked, table);
  const refusal = heedRefusal(tally, looked);
  const { kind: answer, awaited = false } = refusal ? {} : heedOutcome(tally, looked);
  const answered = refusal ?? answer;
  if (facts.phish) tally.add('phish-signals', 'kind:unrelated', 45);
  if (onlyAcknowledges(looked)) tally.add(acknowledged, 'kind:unrelated', 60);
  if (isOfSomethingElse(passages, text, facts)) tally.add('something-else', 'kind:unrelated', 45);

  const kinds = rankKinds(tally);
  const [first, second] = kinds;
  const kind = first && first.score > 0 ? first.option : 'unrelated';

  const right = rightOf(kind, tally, facts, learned.rights);
  if (kind === 'decision') heedLearnedOutcome(tally, learned);
  // who answers us about a complaint of his own need not name its right
  const plain = answered === kind;
  const untold = plain && right.right === 'unspecified' ? { untold: Number.POSITIVE_INFINITY } : {};
  const [outcome] = rankDecisions(tally);
  const told = kind === 'decision' && outcome && outcome.score > 0 ? outcome.option : undefined;
  const isOpen = told === 'accepted' && (awaited || awaitsCourt(passages, subject, text));
  const decision = isOpen ? undefined : told;
  const effect = decision === 'accepted' ? 'none' : effectOf(kind, tally, learned.effects);

  return {
    decided: { kind, right: right.right, effect, ...(decision ? { decision } : {}) },
    ahead: {
      kind: {
        lead: (first?.score ?? 0) - (second?.score ?? 0),
        learned: leadOf(learned.kinds, kind),
        plain,
      },
      ...(right.ahead ? { right: { ...right.ahead, ...untold } } : {}),
    },
    next: second && second.score > 0 ? second.option : undefined,
    reasons: tally.reasons.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)),
  };
};

/** Decides what a mail is, and says how sure that is. */
export const classify = (looked: Looked): Classified => {
  const { decided, ahead, next, reasons } = decide(looked, learnedTable);
  const sure = likelyKind(ahead.kind);
  return {
    ...decided,
    confidence: thousandths(confidenceIn(ahead)),
    kindConfidence: thousandths(sure),
    ...(next ? { runnerUp: { kind: next, confidence: thousandths(Math.min(sure, 1 - sure)) } } : {}),
    reasons,
  };
};
