import { Decision, NoticeKind, Right } from '../vocabulary.ts';
import weights from './weights.json' with { type: 'json' };

/** What was learned of one question. */
export interface Head<Class extends string> {
  classes: readonly Class[];
  /** of each class, what speaks for it before anything is read */
  start: readonly number[];
  /** what each feature adds to each class: the classes of the first feature, of the second, … */
  weights: Int8Array | Float64Array;
  /** what one unit of `weights` is worth */
  unit: number;
}

/** As the file keeps it. */
export interface Written {
  start: readonly number[];
  unit: number;
  weights: string;
}

/** Three bytes a number. */
const numbersIn = (bytes: Uint8Array): number[] => {
  const numbers: number[] = [];
  for (let at = 0; at + 2 < bytes.length; at += 3)
    numbers.push(((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0));
  return numbers;
};

const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'base64');

const headOf = <Class extends string>(
  classes: readonly Class[],
  { start, unit, weights: written }: Written,
): Head<Class> => ({ classes, start, unit, weights: new Int8Array(bytesOf(written)) });

/** Where in the table each feature that was learned stands. */
export const placeOf: ReadonlyMap<number, number> = new Map(
  numbersIn(bytesOf(weights.features)).map((feature, place) => [feature, place]),
);

export const kindHead = headOf(NoticeKind.options, weights.kind);
export const rightHead = headOf(Right.options, weights.right);
export const decisionHead = headOf(Decision.options, weights.decision);
