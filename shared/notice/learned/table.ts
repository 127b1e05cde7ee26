import { Decision, Effect, NoticeKind, Right } from '../vocabulary.ts';
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

/** What was learned of every question, and of which features. */
export interface Table {
  /** how many features something was learned of */
  places: number;
  /** where a feature stands, −1 for one that nothing was learned of */
  placeOf: (feature: number) => number;
  kind: Head<NoticeKind>;
  right: Head<Right>;
  effect: Head<Effect>;
  decision: Head<Decision>;
}

/** A table by the numbers of its features, in the order of their places. */
export const tableWith = (
  features: readonly number[],
  heads: Pick<Table, 'kind' | 'right' | 'effect' | 'decision'>,
): Table => {
  const places = features.length;
  // without lists: a feature is found where its number, or one of those before it, has left room
  const rooms = 1 << (Math.ceil(Math.log2(places + 1)) + 1);
  const featureIn = new Int32Array(rooms).fill(-1);
  const placeIn = new Int32Array(rooms).fill(-1);
  const roomOf = (feature: number): number => {
    let room = feature & (rooms - 1);
    while (featureIn[room] !== feature && featureIn[room] !== -1) room = (room + 1) & (rooms - 1);
    return room;
  };
  for (const [place, feature] of features.entries()) {
    const room = roomOf(feature);
    featureIn[room] = feature;
    placeIn[room] = place;
  }
  return { places, placeOf: (feature) => placeIn[roomOf(feature)] ?? -1, ...heads };
};

/** What was learned from everything labelled. */
export const learnedTable = tableWith(numbersIn(bytesOf(weights.features)), {
  kind: headOf(NoticeKind.options, weights.kind),
  right: headOf(Right.options, weights.right),
  effect: headOf(Effect.options, weights.effect),
  decision: headOf(Decision.options, weights.decision),
});
