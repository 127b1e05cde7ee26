/** What a form was sent with; `keep` of the review, which comes several times, with spaces between. */
export type Values = Record<string, string>;

/** What a person sent and why it was not taken; their words are kept, so that nobody types twice. */
export interface Refused {
  form: 'question' | 'listings' | 'note' | 'evidence' | 'stuck' | 'close' | 'assign';
  message: string;
  values: Values;
}
