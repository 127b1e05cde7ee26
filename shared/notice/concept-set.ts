import { numberOfConcept } from './concepts.ts';

/** A set of concepts, one bit each. */
export type ConceptSet = readonly [number, number, number];

/** The set of concepts by their numbers. */
export const setOfNumbers = (numbers: Iterable<number>): ConceptSet => {
  const set: [number, number, number] = [0, 0, 0];
  for (const number of numbers) set[number < 32 ? 0 : number < 64 ? 1 : 2] |= 1 << (number & 31);
  return set;
};

/** The set of named concepts; an unknown name throws, so that a rule with a slip of the pen does not load. */
export const setOf = (names: readonly string[]): ConceptSet =>
  setOfNumbers(
    names.map((name) => {
      const number = numberOfConcept(name);
      if (number === undefined) throw new Error(`no concept is called ${name}`);
      return number;
    }),
  );

export const shares = (a: ConceptSet, b: ConceptSet): boolean =>
  ((a[0] & b[0]) | (a[1] & b[1]) | (a[2] & b[2])) !== 0;

/** Whether two sets share more than one concept. */
export const sharesMany = (a: ConceptSet, b: ConceptSet): boolean => {
  const [one, two, three] = [a[0] & b[0], a[1] & b[1], a[2] & b[2]];
  const isOne = (bits: number): boolean => bits !== 0 && (bits & (bits - 1)) === 0;
  const some = [one, two, three].filter((bits) => bits !== 0);
  return some.length > 1 || some.some((bits) => !isOne(bits));
};
