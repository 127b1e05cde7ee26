import type { DelistDecision } from '../case/case-facts.ts';
import type { SaidOutcome } from '../case/said-outcome.ts';
import type { CaseOutcome } from '../case/vocabulary.ts';
import { platformNames } from '../marketplaces/names.ts';
import { noticeNames } from '../notice/names.ts';

type OfCase =
  | `outcome.${CaseOutcome}`
  | `round.${SaidOutcome}`
  | `mode.${DelistDecision['mode'] | 'certain'}`;

const ofCase: Record<OfCase, readonly [en: string, zh: string]> = {
  'outcome.won': ['Won', '胜诉'],
  'outcome.retracted': ['Retracted', '对方撤诉'],
  'outcome.settled': ['Settled', '和解'],
  'outcome.lost': ['Lost', '败诉'],
  'outcome.accepted': ['Accepted, not fought', '接受，不申诉'],
  'outcome.not-ours': ['Not ours', '非本店商品'],
  'outcome.no-action': ['No action', '无需处理'],
  'outcome.duplicate': ['Duplicate', '重复'],
  'round.accepted': ['Accepted', '申诉成立'],
  'round.partly-accepted': ['Partly accepted', '部分成立'],
  'round.rejected': ['Rejected', '被驳回'],
  'round.owner-refuses': ['The owner refuses to withdraw', '权利人拒绝撤回投诉'],
  'round.more-information': ['More information wanted', '要求补充材料'],
  'round.retracted': ['Complaint retracted', '投诉已撤回'],
  'round.settled': ['Settled', '和解'],
  'round.lost': ['Lost', '败诉'],
  'mode.auto': ['Take off sale without asking', '无需询问，直接下架'],
  'mode.ask': ['Ask a person first', '下架前先询问'],
  'mode.certain': [
    'Take what is certain off sale, and ask a person about the rest',
    '确定的直接下架，其余先询问',
  ],
  'mode.leave': ['Leave the listings on sale', '保持在售'],
};

/** What is recorded of a case by a name of its own, as a person calls it: in English and in Simplified Chinese. */
export const names = { ...ofCase, ...noticeNames, ...platformNames };

/** The name of what the policy decided about delisting. */
export const nameOfDecision = ({ mode, certain }: DelistDecision) =>
  `mode.${certain ? 'certain' : mode}` as const;
