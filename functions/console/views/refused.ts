import type { CaseListing } from '../../../shared/case/case.ts';
import { offerName } from '../../../shared/case/replay/cleared.ts';

/** What a form was sent with. */
export type Values = Record<string, string>;

/** Whether a box was ticked when its form was sent; undefined where that was not sent. */
export const wasTicked = (values: Values, name: string, value: string): boolean | undefined =>
  values[name]?.split('\n').includes(value);

/** Those of some listings whose boxes were ticked when a form was sent; undefined where it was not sent. */
export const clearedIn = (values: Values, open: readonly CaseListing[]): CaseListing[] | undefined =>
  values.cleared === undefined
    ? undefined
    : open.filter((listing) => wasTicked(values, 'cleared', offerName(listing)));

/** What a person sent and why it was not taken; their words are kept, so that nobody types twice. */
export interface Refused {
  form: 'question' | 'claim' | 'listings' | 'note' | 'evidence' | 'stuck' | 'close' | 'assign';
  message: string;
  values: Values;
}
