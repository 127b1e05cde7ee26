import {
  boundedKind,
  boundedRight,
  type Coefficients,
  likelyBoth,
  type RightAhead,
} from '../../../shared/notice/classify/confidence.ts';
import type { LeftOut } from './judge.ts';
import { fitLogistic, type Outcome } from './logistic.ts';

export const kindIsRight = ({ read, says }: LeftOut): boolean => read.kind === says.kind;
export const rightIsRight = ({ read, says }: LeftOut): boolean =>
  says.right === undefined || read.right === says.right;
export const bothAreRight = (one: LeftOut): boolean => kindIsRight(one) && rightIsRight(one);

/** Of results that are told as so likely, this many shall be right. */
export const told = 0.9;
const shall = 0.97;

const logit = (likely: number): number => Math.log(likely / (1 - likely));

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** How much nearer to even odds likelihoods have to be told for enough of what is told as likely to be right. */
const temperFor = (results: readonly { likely: number; right: boolean }[]): number => {
  let least = 1;
  let right = 0;
  for (const [at, one] of results.toSorted((a, b) => b.likely - a.likely).entries()) {
    if (one.right) right += 1;
    if (right >= shall * (at + 1)) least = one.likely;
  }
  return logit(told) / logit(Math.min(0.999, Math.max(told, least)));
};

/** Texts whose kind was read right, and whose right is known: what is said of a right is said of that kind. */
const rightsOf = (texts: readonly LeftOut[]): { ahead: RightAhead; right: boolean }[] =>
  texts.flatMap((one) => {
    const { right: ahead } = one.ahead;
    return ahead && one.says.right && kindIsRight(one) ? [{ ahead, right: rightIsRight(one) }] : [];
  });

/**
 * The coefficients by which confidence is told, fitted to what was read of authors left out. Kinds and rights are fitted
 * to texts alone: the rules were written with the mails in sight.
 */
export const fitConfidence = (results: readonly LeftOut[]): Coefficients => {
  const texts = results.filter(({ source }) => source !== 'mails');
  const fitAhead = (outcomes: readonly Outcome[]): Coefficients['kind'] => {
    const [none = 0, lead = 0, learned = 0] = fitLogistic(outcomes).map(rounded);
    return { none, lead, learned };
  };
  const kind = fitAhead(
    texts.map((one) => {
      const { lead, learned } = boundedKind(one.ahead.kind);
      return { signs: [lead, learned], right: kindIsRight(one) };
    }),
  );
  const rights = rightsOf(texts);
  const right = fitAhead(
    rights.flatMap(({ ahead, right }) => {
      const { lead, learned } = boundedRight(ahead);
      return ahead.untold === Number.NEGATIVE_INFINITY ? [{ signs: [lead, learned], right }] : [];
    }),
  );
  const [none = 0, learned = 0] = fitLogistic(
    rights.flatMap(({ ahead, right }) =>
      Number.isFinite(ahead.untold) ? [{ signs: [ahead.untold], right }] : [],
    ),
  ).map(rounded);
  const fitted = { kind, right, untold: { none, learned } };
  const temper = temperFor(
    results.map((one) => ({ likely: likelyBoth(one.ahead, fitted), right: bothAreRight(one) })),
  );
  return { ...fitted, temper: rounded(temper) };
};
