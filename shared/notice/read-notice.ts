import { domainOf } from '../mail/domain-of.ts';
import type { Anomaly } from '../mail/mail.ts';
import type { Platform } from '../mail/vocabulary.ts';
import { readAcceptedFiles } from './accepted-files.ts';
import { classify } from './classify/classify.ts';
import { setOf, shares } from './concept-set.ts';
import { type DeadlineContext, type ReadDeadline, readDeadlines } from './deadlines.ts';
import { readEntry } from './entered.ts';
import { isForeign, surestOfForeign } from './foreign.ts';
import { readHearings } from './hearings.ts';
import { hiddenBehind } from './hidden-behind.ts';
import type { ComplaintId } from './identifiers/complaints/complaint-ids.ts';
import { isWritersOwn } from './identifiers/complaints/own-file.ts';
import { inPassing } from './identifiers/listings/in-passing.ts';
import { withoutRecalled } from './identifiers/recalled.ts';
import { type LookedAt, longest, lookAt, type NoticeSource } from './look-at.ts';
import type { Notice, Span } from './notice.ts';
import { readOrderEnd } from './order-end.ts';
import type { Passages } from './passages.ts';
import { readComplainants, type Voice } from './people/complainants.ts';
import { overlaps, type Place } from './place.ts';
import type { Presented } from './platforms/recognise.ts';
import { answering, type NoticeKind } from './vocabulary.ts';
import { wouldChange } from './would-change.ts';

const writtenOutside = new Set<NoticeKind>(['demand-letter', 'court-order']);
const fromOutside = new Set<NoticeKind>([...writtenOutside, 'retraction', 'decision']);
/** A marketplace tells of lawyers in these; whoever has a client is one. */
const namesLawyers = new Set<NoticeKind>(['court-order', 'decision']);

const client = setOf(['client']);
const condition = setOf(['if']);
const clientOrLawyer = setOf(['client', 'lawyer']);

/** True when a mail speaks as a lawyer does: for somebody else. */
const speaksForClient = ({ sentences }: Passages, kind: NoticeKind): boolean =>
  sentences.some(
    ({ has, quoted }) =>
      !quoted && shares(has, namesLawyers.has(kind) || shares(has, condition) ? client : clientOrLawyer),
  );

/** Who a mail comes from, now that it is known what it is. */
const platformOf = (presented: Presented, kind: NoticeKind, lawyer: boolean): Platform => {
  if (presented.bySender) return presented.platform;
  if (fromOutside.has(kind) && lawyer) return 'law-firm';
  if (kind === 'demand-letter' || kind === 'unrelated' || kind === 'retraction') return 'other';
  return presented.platform;
};

/** Who speaks in a mail, now that it is known what it is and whom it comes from. */
const voiceOf = (platform: Platform, { bySender }: Presented, kind: NoticeKind): Voice => {
  if (platform === 'law-firm' || (platform === 'court' && !bySender)) return 'lawyer';
  return platform === 'other' && (kind === 'demand-letter' || kind === 'retraction') ? 'owner' : 'platform';
};

/** Whether a number that is called a complaint's or a case's is a file of whoever writes, and none of the platform's. */
const isWriters = (
  { type, start }: ComplaintId,
  text: string,
  { kind, voice, presented }: { kind: NoticeKind; voice: Voice; presented: Presented },
): boolean => {
  // who writes a letter, or serves an order, numbers files of his own
  if (type === 'case-id' && writtenOutside.has(kind) && !presented.bySender) return true;
  // a marketplace that nobody here knows numbers complaints so as well
  const isMarketplace = presented.bySender || presented.platform === 'other';
  return (voice !== 'platform' || !isMarketplace) && isWritersOwn(text, start);
};

/** What is odd about the words of a mail themselves. */
const anomaliesIn = (
  original: NoticeSource,
  { text, signs, facts }: LookedAt,
  foreign: boolean,
): Anomaly[] => [
  ...(text.length < original.text.length
    ? [
        {
          code: 'text-cut' as const,
          detail: `only the first ${longest} of ${original.text.length} characters were read`,
        },
      ]
    : []),
  ...(facts.phish ? [{ code: 'phish-signals' as const, detail: signs.join('; ') }] : []),
  ...(foreign
    ? [
        {
          code: 'language-not-read' as const,
          detail: 'most of it is in a language that is not read here',
        },
      ]
    : []),
];

const isAmong = (one: ReadDeadline, all: readonly ReadDeadline[]): boolean =>
  all.some((other) => overlaps(other, one));

/** The deadlines that a mail states and, where a court orders, when it hears and how long the order holds; each moment once. */
const deadlinesIn = (text: string, context: DeadlineContext): ReadDeadline[] => {
  const { inCourt } = context;
  const end = inCourt ? readOrderEnd(text, context) : undefined;
  const ends = end ? [end] : [];
  const asked = readDeadlines(text, context).filter((one) => !isAmong(one, ends));
  const hearings = inCourt ? readHearings(text, context) : [];
  return [...ends, ...asked, ...hearings.filter((one) => !isAmong(one, [...ends, ...asked]))].sort(
    (a, b) => Date.parse(a.due) - Date.parse(b.due),
  );
};

/** Everything of a notice that stands somewhere in the text; what only the subject line gives has no place in it. */
interface Placed {
  listings: readonly Place[];
  rights: readonly Place[];
  complaintIds: readonly Place[];
  dockets: readonly Place[];
  complainants: readonly { name?: Place | undefined; email?: Place | undefined }[];
  deadlines: readonly Place[];
  entered: Place | undefined;
  files: readonly Place[];
}

const spansOf = (text: string, found: Placed): Span[] =>
  [
    ...found.listings.map((place, at) => ({ field: `listings[${at}].id`, place })),
    ...found.rights.map((place, at) => ({ field: `rights[${at}].number`, place })),
    ...found.complaintIds.map((place, at) => ({ field: `complaintIds[${at}]`, place })),
    ...found.dockets.map((place, at) => ({ field: `dockets[${at}]`, place })),
    ...found.complainants.flatMap(({ name, email }, at) => [
      { field: `complainants[${at}].name`, place: name },
      { field: `complainants[${at}].email`, place: email },
    ]),
    ...found.deadlines.map((place, at) => ({ field: `deadlines[${at}].due`, place })),
    { field: 'entered', place: found.entered },
    ...found.files.map((place, at) => ({ field: `acceptedFiles[${at}]`, place })),
  ].flatMap(({ field, place }) => {
    if (!place || place.start < 0) return [];
    const { start, end } = place;
    return [{ field, start, end, text: text.slice(start, end) }];
  });

/**
 * Reads what one original says: kind, right, effect, identifiers, people and deadlines, each with the place in the text
 * it was read from and the rules that led there. Pure; never throws on any text; what is not written is left out.
 */
export const readNotice = (original: NoticeSource, { receivedAt }: { receivedAt: Date }): Notice => {
  const { from } = original;
  const looked = lookAt(original);
  const { subject, text, source, passages, listings, dockets, claimed, rights, facts } = looked;
  const { language, presented } = facts;
  const foreign = isForeign(language, subject, text);
  const classified = classify(looked);
  const { kind } = classified;
  const platform = platformOf(presented, kind, speaksForClient(passages, kind));

  const concerns = kind !== 'unrelated';
  const voice = voiceOf(platform, presented, kind);
  // a parcel service numbers claims as well
  const complaintIds = concerns
    ? withoutRecalled(claimed, passages, kind).filter(
        (id) => !isWriters(id, text, { kind, voice, presented }),
      )
    : [];
  const complainants =
    concerns && kind !== 'policy-notice'
      ? readComplainants(source, subject, passages.sentences, from, voice)
      : [];
  const inCourt = kind === 'court-order';
  const entered = inCourt ? readEntry(text, receivedAt) : undefined;
  const deadlines = concerns
    ? deadlinesIn(text, {
        title: subject,
        decides: answering.has(kind),
        ...{ language, platform, inCourt, receivedAt, mayMatch: source.mayMatch },
        domain: from[0] && domainOf(from[0].address),
      })
    : [];
  const files = concerns ? readAcceptedFiles(text) : [];

  const passing = inPassing(text, passages, listings);
  return {
    ...classified,
    ...(foreign && { confidence: Math.min(classified.confidence, surestOfForeign) }),
    platform,
    language,
    listings: listings.map((one) => ({
      platform: one.platform,
      id: one.value,
      idType: one.type,
      ...(passing.has(one) && { inPassing: true as const }),
    })),
    rights: rights.map(({ type, value }) => ({ type, number: value })),
    complaintIds: complaintIds.map(({ value }) => value),
    dockets: dockets.map(({ value }) => value),
    complainants: complainants.map(({ role, name, email }) => ({
      ...(name ? { name: name.value } : {}),
      ...(email ? { email: email.value } : {}),
      role,
    })),
    deadlines: deadlines.map(({ what, due, text: words }) => ({ what, due, text: words })),
    ...(entered ? { entered: entered.value } : {}),
    acceptedFiles: files.map(({ type }) => type),
    spans: spansOf(original.text, {
      listings,
      rights,
      complaintIds,
      dockets,
      complainants,
      deadlines,
      entered,
      files,
    }),
    wouldChange: wouldChange(classified, facts),
    anomalies: [
      ...anomaliesIn(original, looked, foreign),
      ...hiddenBehind(original, { kind, text, passages, facts }),
    ],
  };
};
