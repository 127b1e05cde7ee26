import { minimise } from './minimise.ts';

/** Something that came out right or wrong, and what was seen of it before. */
export interface Outcome {
  signs: readonly number[];
  right: boolean;
}

/** How much the coefficients may weigh beside one outcome: of few outcomes little is said. */
const restraint = 0.1;

/** Logistic regression: what speaks for right where there is no sign, and then what each sign adds. */
export const fitLogistic = (outcomes: readonly Outcome[]): number[] => {
  const rows = outcomes.map(({ signs, right }) => ({ row: [1, ...signs], right: right ? 1 : 0 }));
  const point = minimise(
    (weights) => {
      const slope = weights.map((weight) => restraint * weight);
      let loss = weights.reduce((sum, weight) => sum + (restraint / 2) * weight * weight, 0);
      for (const { row, right } of rows) {
        const sum = row.reduce((all, sign, at) => all + sign * (weights[at] ?? 0), 0);
        loss += Math.max(sum, 0) + Math.log1p(Math.exp(-Math.abs(sum))) - right * sum;
        const miss = 1 / (1 + Math.exp(-sum)) - right;
        for (const [at, sign] of row.entries()) slope[at] = (slope[at] ?? 0) + miss * sign;
      }
      return { loss, slope };
    },
    rows[0]?.row.length ?? 1,
    1e-9,
  );
  return [...point];
};
