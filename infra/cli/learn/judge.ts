import { believe } from '../../../shared/notice/learned/witness.ts';
import { NoticeKind } from '../../../shared/notice/vocabulary.ts';
import type { Seen } from './examples.ts';
import { learn, lookedOverFor } from './heads.ts';

/** What is learned from everything but one source says of each mail of that source: its kinds with their logarithms. */
export const leftOut = (seen: readonly Seen[], source: string) => {
  const learned = learn(seen.filter((one) => one.source !== source));
  const { start, weights } = learned.heads.kind;
  const lookOver = lookedOverFor(learned.features);
  return seen
    .filter((one) => one.source === source)
    .map((one) => ({
      one,
      beliefs: believe(
        { classes: NoticeKind.options, start: [...start], weights, unit: 1 },
        { ...lookOver(one), sentences: [] },
      ),
    }));
};

/** Leaves out each author of mails in turn: a line each with how many kinds the others teach to read. */
export function* judged(seen: readonly Seen[]): Generator<string> {
  let [mails, right] = [0, 0];
  for (const source of new Set(seen.map((one) => one.source))) {
    if (source === 'phrases') continue;
    const results = leftOut(seen, source);
    const kinds = results.filter(({ one, beliefs }) => {
      const [likeliest] = beliefs.toSorted((a, b) => b.log - a.log);
      return likeliest?.option === one.says.kind;
    });
    mails += results.length;
    right += kinds.length;
    yield `${source.padEnd(16)} ${String(results.length).padStart(4)}  ${((100 * kinds.length) / results.length).toFixed(1)}`;
  }
  yield `${'all'.padEnd(16)} ${String(mails).padStart(4)}  ${((100 * right) / mails).toFixed(1)}`;
}
