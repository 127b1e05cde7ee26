import { type Decided, decide } from '../../../shared/notice/classify/classify.ts';
import type { ResultAhead } from '../../../shared/notice/classify/confidence.ts';
import { type Head, type Table, tableWith } from '../../../shared/notice/learned/table.ts';
import { Decision, Effect, NoticeKind, Right } from '../../../shared/notice/vocabulary.ts';
import type { Seen } from './examples.ts';
import type { Fitted } from './fit.ts';
import { type Learned, learn } from './heads.ts';

/** Something labelled, and how it is read by what was learned of other sources only. */
export interface LeftOut extends Pick<Seen, 'source' | 'says'> {
  read: Decided;
  ahead: ResultAhead;
}

const headOf = <Class extends string>(
  classes: readonly Class[],
  { start, weights }: Fitted,
): Head<Class> => ({ classes, start: [...start], weights, unit: 1 });

const tableOf = ({ features, heads }: Learned): Table =>
  tableWith(features, {
    kind: headOf(NoticeKind.options, heads.kind),
    right: headOf(Right.options, heads.right),
    effect: headOf(Effect.options, heads.effect),
    decision: headOf(Decision.options, heads.decision),
  });

const groups = 10;

/** The sources that are left out together, group by group: the folders of mails are one source, each author of texts another. */
export const groupsOf = (seen: readonly Seen[]): string[][] => {
  const sources = [...new Set(seen.map(({ source }) => source))].filter((source) => source !== 'phrases');
  return Array.from({ length: groups }, (_, group) => sources.filter((_, at) => at % groups === group));
};

/** Reads everything of some sources by the rules and by what is learned from everything else. */
export const leftOut = (seen: readonly Seen[], left: readonly string[]): LeftOut[] => {
  const table = tableOf(learn(seen.filter(({ source }) => !left.includes(source))));
  return seen.flatMap(({ source, says, looked }) => {
    if (!left.includes(source)) return [];
    const { decided, ahead } = decide(looked, table);
    return [{ source, says, read: decided, ahead }];
  });
};
