/** What was learned may make another effect of a mail than the rules heard, and less of a closed account only where it is very sure. */
import { expect, test } from 'vitest';
import { effectOf } from '../../../shared/notice/classify/effect.ts';
import { tallyFrom } from '../../../shared/notice/classify/tally.ts';
import type { Effect } from '../../../shared/notice/vocabulary.ts';
import { noticeOf } from './notice-of.ts';

const effectHeard = (heard: Partial<Record<Effect, number>>, learned: Effect, lead: number): Effect => {
  const scores = new Map(Object.entries(heard).map(([effect, score]) => [`effect:${effect}`, score]));
  const [option = 'none'] = Object.keys(heard) as Effect[];
  return effectOf('policy-notice', tallyFrom({ scores, reasons: [] }), [
    { option: learned, log: 0 },
    { option, log: -lead },
  ]);
};

test.each([
  ['a removed listing', { 'listing-removed': 3 }, 1, 'listing-removed'],
  ['a removed listing', { 'listing-removed': 3 }, 2, 'none'],
  ['a closed account', { 'account-deactivated': 3 }, 4, 'account-deactivated'],
  ['a closed account', { 'account-deactivated': 3 }, 6, 'none'],
  ['an account that is closed for a while', { 'account-deactivated': 3, 'account-restricted': 1 }, 2, 'none'],
] as const)('%s (%j), where what was learned is ahead by %d: %s', (_, heard, lead, effect) => {
  expect(effectHeard(heard, 'none', lead)).toBe(effect);
});

test.each([
  ['from offering for sale any product that bears the mark', 'none'],
  ['from offering for sale any such product, and from withdrawing money from their accounts', 'funds-held'],
] as const)('a court restrains a seller %s: %s', (from, effect) => {
  const order = `TEMPORARY RESTRAINING ORDER\n\nCase No. 1:26-cv-04417\n\nDefendants are temporarily restrained ${from}.`;
  expect(noticeOf(order, { from: 'j@halvorsendray.example' })).toMatchObject({ kind: 'court-order', effect });
});
