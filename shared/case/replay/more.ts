import type { Effect } from '../../notice/vocabulary.ts';
import type { Case } from '../case.ts';
import type { NoticeFacts } from '../case-facts.ts';
import { plain } from '../match-keys.ts';
import { currentDraft } from '../place.ts';
import { dayOf, withDeadlines } from './deadlines.ts';

type Said = Pick<NoticeFacts, 'listings' | 'complaintIds' | 'dockets' | 'deadlines' | 'effect'>;

/** What a platform may have done, the gravest last. */
const gravity = [
  'none',
  'listing-warned',
  'content-removed',
  'listing-removed',
  'funds-held',
  'account-restricted',
  'account-deactivated',
] as const satisfies readonly Effect[];

const graver = (one: Effect, other: Effect): Effect =>
  gravity.indexOf(other) > gravity.indexOf(one) ? other : one;

const notAmong = <T>(said: readonly T[], known: readonly T[], nameOf: (one: T) => string): T[] => {
  const names = new Set(known.map(nameOf));
  return said.filter((one) => !names.has(nameOf(one)));
};

const nameOf = ({ platform, id }: Said['listings'][number]): string => `${platform} ${plain(id)}`;

/** What another mail of a complaint says and the first ones did not; its effect is the graver one. */
export const moreIn = (known: Said, said: Said): Said => ({
  listings: notAmong(said.listings, known.listings, nameOf),
  complaintIds: notAmong(said.complaintIds, known.complaintIds, plain),
  dockets: notAmong(said.dockets, known.dockets, plain),
  deadlines: notAmong(withDeadlines(known.deadlines, said.deadlines), known.deadlines, ({ due }) => due),
  effect: graver(known.effect, said.effect),
});

/** Listings of which one mail spoke in passing are listed once another one lists them. */
const listedBy = (said: Said, known: Said['listings']): Said['listings'] => {
  const listed = new Set(said.listings.filter(({ inPassing }) => !inPassing).map(nameOf));
  return known.map(({ inPassing, ...one }) =>
    inPassing && !listed.has(nameOf(one)) ? { ...one, inPassing } : one,
  );
};

/** A notice with all that another mail of the same complaint says besides. */
export const withMore = (known: NoticeFacts, said: Said): NoticeFacts => {
  const { listings, complaintIds, dockets, effect } = moreIn(known, said);
  return {
    ...known,
    listings: [...listedBy(said, known.listings), ...listings],
    complaintIds: [...known.complaintIds, ...complaintIds],
    dockets: [...known.dockets, ...dockets],
    deadlines: withDeadlines(known.deadlines, said.deadlines),
    effect,
  };
};

/** Whether a mail names listings of which the draft that waits for approval says nothing. */
export const outgrows = (now: Case, said: Said): boolean =>
  currentDraft(now)?.state === 'drafted' && moreIn(now.notice, said).listings.length > 0;

/** A complaint over hundreds of listings is named by its first ones. */
const mostNamed = 10;

/** What a mail says more than a case knows, in a few words; undefined when it is nothing. */
export const moreWords = ({ notice }: Pick<Case, 'notice'>, said: Said): string | undefined => {
  const more = moreIn(notice, said);
  const words = [
    ...more.listings.map(({ id }) => id),
    ...more.complaintIds,
    ...more.dockets,
    ...more.deadlines.map(dayOf),
    ...(more.effect === notice.effect ? [] : [more.effect]),
  ];
  if (words.length === 0) return undefined;
  const others = words.length - mostNamed;
  return [...words.slice(0, mostNamed), ...(others > 0 ? [`${others} more`] : [])].join(', ');
};
