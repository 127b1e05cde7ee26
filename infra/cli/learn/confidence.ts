import {
  type Ahead,
  boundedKind,
  boundedRight,
  type Coefficients,
  likelyBoth,
} from '../../../shared/notice/classify/confidence.ts';
import type { LeftOut } from './judge.ts';
import { fitLogistic } from './logistic.ts';

const kindIsRight = ({ read, says }: LeftOut): boolean => read.kind === says.kind;
const rightIsRight = ({ read, says }: LeftOut): boolean =>
  says.right === undefined || read.right === says.right;
export const bothAreRight = (one: LeftOut): boolean => kindIsRight(one) && rightIsRight(one);

/** Of results that are told as so likely, this many shall be right. */
export const told = 0.9;
const shall = 0.96;

const logit = (likely: number): number => Math.log(likely / (1 - likely));

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** How much nearer to even odds likelihoods have to be told for enough of what is told as likely to be right. */
const temperFor = (results: readonly { likely: number; right: boolean }[]): number => {
  let least = 1;
  let right = 0;
  const sorted = results.toSorted((a, b) => b.likely - a.likely);
  for (const [at, one] of sorted.entries()) {
    if (one.right) right += 1;
    const isLast = sorted[at + 1]?.likely !== one.likely;
    if (isLast && right >= shall * (at + 1)) least = one.likely;
  }
  const temper = logit(told) / logit(Math.min(0.999, Math.max(told, least)));
  // upwards, so that the least likely of them is among those told as so sure
  return Math.ceil(temper * 1000) / 1000;
};

/** How sure it is that there is no right to tell is not fitted; where there may be none, labels know more than words say. */
const mayBeUntold = ({ ahead: { right } }: LeftOut): boolean => Number.isFinite(right?.untold);

const fitAhead = (outcomes: readonly { ahead: Ahead; right: boolean }[]): Coefficients['kind'] => {
  const [none = 0, lead = 0, learned = 0] = fitLogistic(
    outcomes.map(({ ahead, right }) => ({ signs: [ahead.lead, ahead.learned], right })),
  ).map(rounded);
  return { none, lead, learned };
};

/** The coefficients by which confidence is told, fitted to how authors left out were read. */
export const fitConfidence = (results: readonly LeftOut[]): Coefficients => {
  const kind = fitAhead(
    results.map((one) => ({ ahead: boundedKind(one.ahead.kind), right: kindIsRight(one) })),
  );
  // what is said of a right is said of a mail of that kind
  const right = fitAhead(
    results.flatMap((one) =>
      one.ahead.right && one.says.right && !mayBeUntold(one) && kindIsRight(one)
        ? [{ ahead: boundedRight(one.ahead.right), right: rightIsRight(one) }]
        : [],
    ),
  );
  const temper = temperFor(
    results.flatMap((one) =>
      mayBeUntold(one) ? [] : [{ likely: likelyBoth(one.ahead, { kind, right }), right: bothAreRight(one) }],
    ),
  );
  return { kind, right, temper };
};
