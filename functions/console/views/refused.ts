/** What a form was sent with. */
export type Values = Record<string, string>;

/** Whether a box was ticked when its form was sent; undefined where that was not sent. */
export const wasTicked = (values: Values, name: string, value: string): boolean | undefined =>
  values[name]?.split('\n').includes(value);

/** What a person sent and why it was not taken; their words are kept, so that nobody types twice. */
export interface Refused {
  form: 'question' | 'listings' | 'note' | 'evidence' | 'stuck' | 'close' | 'assign';
  message: string;
  values: Values;
}
