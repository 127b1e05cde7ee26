import { literalsOf } from './literals.ts';

/** Says of a pattern whether it can match anywhere in a text: “no” is certain, “yes” is not. */
export type MayMatch = (pattern: RegExp) => boolean;

/** Marks of the characters, pairs and triples of a text; a few share one. */
const marks = 8_192;

const ofOne = (a: number): number => Math.imul(a, 0x9e3779b1) >>> 19;
const ofTwo = (a: number, b: number): number => Math.imul(a * 0x6a09 + b, 0x9e3779b1) >>> 19;
const ofThree = (a: number, b: number, c: number): number =>
  Math.imul(Math.imul(a * 0x6a09 + b, 0x85ebca6b) + c, 0x9e3779b1) >>> 19;

/** A character as patterns compare it that ignore case. */
const lower = (code: number): number => (code === 0x17f ? 0x73 : code);

const markedIn = (text: string): Uint8Array => {
  const marked = new Uint8Array(marks);
  let before = 0;
  let last = 0;
  for (let at = 0; at < text.length; at++) {
    const code = lower(text.charCodeAt(at));
    if (code > 0x2e80) marked[ofOne(code)] = 1;
    marked[ofTwo(last, code)] = 1;
    marked[ofThree(before, last, code)] = 1;
    before = last;
    last = code;
  }
  return marked;
};

/** The marks that a text must have to hold a literal. */
const marksOf = (literal: string): Uint16Array => {
  const codes = Array.from(literal, (_, at) => lower(literal.charCodeAt(at)));
  if (codes.length < 3)
    return Uint16Array.of(codes.length < 2 ? ofOne(codes[0] ?? 0) : ofTwo(codes[0] ?? 0, codes[1] ?? 0));
  return Uint16Array.from(codes.slice(2), (code, at) => ofThree(codes[at] ?? 0, codes[at + 1] ?? 0, code));
};

/** Of each list one literal's marks. */
type Needed = readonly (readonly Uint16Array[])[];
const known = new WeakMap<RegExp, Needed>();

const neededBy = (pattern: RegExp): Needed => {
  const ready = known.get(pattern);
  if (ready) return ready;
  const needed = literalsOf(pattern).map((texts) => texts.map(marksOf));
  known.set(pattern, needed);
  return needed;
};

const hasAll = (marked: Uint8Array, literal: Uint16Array): boolean => {
  for (let at = 0; at < literal.length; at++) if (marked[literal[at] ?? 0] === 0) return false;
  return true;
};

const hasOne = (marked: Uint8Array, literals: readonly Uint16Array[]): boolean => {
  for (const literal of literals) if (hasAll(marked, literal)) return true;
  return false;
};

/**
 * Looks through a text once, so that of many patterns only those have to be tried in it whose literals it may hold.
 * These are read from the patterns themselves: see `literalsOf`.
 */
export const mayMatchIn = (text: string): MayMatch => {
  const exact = markedIn(text);
  const folded = markedIn(text.toLowerCase());
  return (pattern) => {
    const marked = pattern.ignoreCase ? folded : exact;
    for (const literals of neededBy(pattern)) if (!hasOne(marked, literals)) return false;
    return true;
  };
};
