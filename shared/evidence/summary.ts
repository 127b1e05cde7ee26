import type { Case } from '../case/case.ts';
import type { Recorded } from '../case/events.ts';
import { statusOf } from '../case/place.ts';
import { surePercent } from '../notice/sure-percent.ts';
import { nameOfDecision, names } from '../recorded/names.ts';
import type { Store } from '../store/store.ts';
import type { Account, AccountItem } from './account.ts';
import { timelineLine } from './timeline.ts';

/** A heading and its lines: the same for the text and for the PDF. */
export interface Chapter {
  title: string;
  lines: string[];
}

/** A line as it stands in a summary: nothing in it breaks or hides it. */
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim();

const complaint = ({ notice, sources }: Case): string[] => [
  `${names[`kind.${notice.kind}`][0]}, ${names[`right.${notice.right}`][0]}, ${names[`platform.${notice.platform}`][0]}; ${names[`effect.${notice.effect}`][0]}; the reading is ${surePercent(notice.confidence)} % sure`,
  ...sources.map(({ subject, from, receivedAt, mail }) =>
    mail === undefined
      ? `The marketplace itself: “${subject}”, ${receivedAt}`
      : `Mail “${subject}” from ${from.map(({ name, address }) => `${name} <${address}>`).join(', ')}, received ${receivedAt} (${mail})`,
  ),
  ...notice.complaintIds.map((id) => `Complaint ID ${id}`),
  ...notice.dockets.map((docket) => `Docket ${docket}`),
  ...notice.rights.map(({ type, number }) => `Right: ${type} ${number}`),
  ...notice.complainants.map(({ name = '', email = '', role }) => `Complainant (${role}): ${name} ${email}`),
  ...notice.listings.map(({ platform, id, idType }) => `Named listing: ${platform} ${idType} ${id}`),
  ...notice.deadlines.map(({ what, due, text }) => `Deadline ${due}: ${what} (${text})`),
];

const answers = ({ drafts, outcomes }: Case): string[] => [
  ...drafts.map(
    (one) =>
      `Answer ${one.draft}: ${one.strategy} by ${one.channel}, ${one.kept ? 'kept in the outbox and not sent' : one.state}${one.to.length > 0 ? `, to ${one.to.join(', ')}` : ''}${one.approvedBy === undefined ? '' : `, approved by ${one.approvedBy}`}${one.signatory === undefined ? '' : `, signed by ${one.signatory}`}${one.files === undefined ? '' : `, with ${one.files.map(({ name }) => name).join(', ')}`}${one.proof === undefined ? '' : `, proof ${one.proof}`}`,
  ),
  ...outcomes.map(
    ({ outcome, at, by, cleared }) =>
      `Outcome ${outcome} on ${at}, reported by ${by}${cleared ? `, of these listings only: ${cleared.map(({ sku }) => sku).join(', ') || 'none'}` : ''}`,
  ),
];

/** How much of a case is sealed, and what came after the last seal, named one by one. */
export const sealWords = ({ seals, items, later }: Account): string[] => [
  ...seals.map(
    ({ at, manifest }, index) =>
      `Seal ${index + 1} of ${seals.length}, ${at}: ${manifest ? `${manifest.items.length} items and ${manifest.events.length} events, ${manifest.seal}` : 'its manifest is missing or was changed'}`,
  ),
  ...items
    .filter(({ sealed }) => !sealed)
    .map(({ name, what, key }) => `Not sealed yet: ${name}, ${what} (${key})`),
  ...later.map((one) => `Not sealed yet: event ${timelineLine(one)}`),
];

const standing = ({ seals, broken }: Account): string => {
  if (broken.length > 0) return `Not as sealed or recorded: ${broken.length}`;
  return seals.length > 0 ? 'Everything is as it was sealed.' : 'Nothing is sealed yet.';
};

const integrity = (account: Account): string[] => [
  standing(account),
  ...account.broken.map(({ name, why }) => `${name} ${why}`),
  ...sealWords(account),
  'To check the files of this pack: sha256sum -c SHA256SUMS',
  'A hash in manifest.json is the SHA-256 of {before, entry} as JSON with sorted keys, the first “before” that of {caseId, format, previous}.',
];

const packed = ({ path, what, size, found, sha256, at }: AccountItem & { path: string }): string =>
  found === undefined
    ? `MISSING (${path}): ${what}`
    : `${path}: ${what}; ${size ?? found} bytes${at === undefined ? '' : `, ${at}`}${sha256 === undefined ? '' : `, SHA-256 ${sha256}`}`;

/** What a summary is of. */
export interface SummaryFacts {
  now: Case;
  store: Store | undefined;
  events: readonly Recorded[];
  account: Account;
  /** the account's, each with where it lies in the pack */
  items: readonly (AccountItem & { path: string })[];
}

/** Everything a reader outside needs to know of a case, in the order in which it is read. */
export const chaptersOf = ({ now, store, events, account, items }: SummaryFacts): Chapter[] =>
  [
    {
      title: `Case ${now.id}`,
      lines: [
        `Store: ${store ? `${store.name} (${store.seller.name}, ${store.seller.email})` : now.storeId}`,
        `Opened ${now.openedAt}, last change ${now.updatedAt}, status ${statusOf(now)}`,
        ...(now.closed ? [`Closed as ${now.closed.outcome}: ${now.closed.why}`] : []),
        'Times are UTC; “triage” is the product itself.',
      ],
    },
    { title: 'The complaint', lines: complaint(now) },
    { title: 'Who sent it', lines: [names[`trust.${now.verdict.trust}`][0], ...now.verdict.reasons] },
    {
      title: 'The decision about delisting',
      lines: [names[nameOfDecision(now.decision)][0], ...now.decision.reasons],
    },
    {
      title: 'Listings',
      lines: now.listings.map(
        ({ marketplace, sku, listingId, title, state, detail }) =>
          `${marketplace} ${sku} (${listingId}) ${title}: ${state}${detail === '' ? '' : `, ${detail}`}`,
      ),
    },
    { title: 'Answers and outcomes', lines: answers(now) },
    { title: 'Timeline', lines: events.map(timelineLine) },
    { title: 'Evidence', lines: items.map(packed) },
    { title: 'Integrity', lines: integrity(account) },
  ].map(({ title, lines }) => ({ title, lines: lines.length > 0 ? lines.map(oneLine) : ['None.'] }));

/** The chapters as plain text, UTF-8: every character as it is. */
export const summaryText = (chapters: readonly Chapter[]): string =>
  `${chapters.map(({ title, lines }) => `${title}\n${'='.repeat(Array.from(title).length)}\n${lines.join('\n')}`).join('\n\n')}\n`;
