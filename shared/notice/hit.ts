/** A term of the lexicon where it stands in a text: what it means, by number. */
export interface Hit {
  means: number;
  start: number;
  end: number;
}
