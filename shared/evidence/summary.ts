import type { Case } from '../case/case.ts';
import type { Recorded } from '../case/events.ts';
import { statusOf } from '../case/place.ts';
import type { Store } from '../store/store.ts';
import type { Manifest } from './manifest.ts';
import { timelineLine } from './timeline.ts';
import type { Broken } from './verify.ts';

/** A heading and its lines: the same for the text and for the PDF. */
export interface Chapter {
  title: string;
  lines: string[];
}

const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim();

const complaint = ({ notice, sources }: Case): string[] => [
  `${notice.kind}, ${notice.right}, ${notice.platform}; effect: ${notice.effect}; confidence ${notice.confidence}`,
  ...sources.map(
    ({ subject, from, receivedAt, mail }) =>
      `Mail “${subject}” from ${from.map(({ name, address }) => `${name} <${address}>`).join(', ')}, received ${receivedAt} (${mail})`,
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
      `Answer ${one.draft}: ${one.strategy} by ${one.channel}, ${one.state}${one.to.length > 0 ? `, to ${one.to.join(', ')}` : ''}${one.approvedBy === undefined ? '' : `, approved by ${one.approvedBy}`}${one.signatory === undefined ? '' : `, signed by ${one.signatory}`}${one.files === undefined ? '' : `, with ${one.files.map(({ name }) => name).join(', ')}`}${one.proof === undefined ? '' : `, proof ${one.proof}`}`,
  ),
  ...outcomes.map(({ outcome, at, by }) => `Outcome ${outcome} on ${at}, reported by ${by}`),
];

const integrity = (manifest: Manifest, broken: readonly Broken[]): string[] => [
  broken.length === 0
    ? `All ${manifest.items.length} items and ${manifest.events.length} events match the manifest.`
    : `${broken.length} differences from the manifest:`,
  ...broken.map(({ name, why }) => `${name} ${why}`),
  `Seal of the manifest: ${manifest.seal}`,
  `Seal of the manifest before it: ${manifest.previous ?? 'none'}`,
  'To check the files of this pack: sha256sum -c SHA256SUMS',
];

/** Everything a reader outside needs to know of a case, in the order in which it is read. */
export const chaptersOf = (
  now: Case,
  store: Store,
  events: readonly Recorded[],
  manifest: Manifest,
  broken: readonly Broken[],
): Chapter[] =>
  [
    {
      title: `Case ${now.id}`,
      lines: [
        `Store: ${store.name} (${store.seller.name}, ${store.seller.email})`,
        `Opened ${now.openedAt}, last change ${now.updatedAt}, status ${statusOf(now)}`,
        ...(now.closed ? [`Closed as ${now.closed.outcome}: ${now.closed.why}`] : []),
      ],
    },
    { title: 'The complaint', lines: complaint(now) },
    { title: 'Who sent it', lines: [`Trust: ${now.verdict.trust}`, ...now.verdict.reasons] },
    { title: 'The decision about delisting', lines: [now.decision.mode, ...now.decision.reasons] },
    {
      title: 'Listings',
      lines: now.listings.map(
        ({ marketplace, sku, listingId, title, state, detail }) =>
          `${marketplace} ${sku} (${listingId}) ${title}: ${state}${detail === '' ? '' : `, ${detail}`}`,
      ),
    },
    { title: 'Answers and outcomes', lines: answers(now) },
    { title: 'Timeline', lines: events.map(timelineLine) },
    {
      title: 'Evidence',
      lines: manifest.items.map(
        ({ name, what, size, sha256, at }) => `${name}: ${what}; ${size} bytes, ${at}, SHA-256 ${sha256}`,
      ),
    },
    { title: 'Integrity', lines: integrity(manifest, broken) },
  ].map(({ title, lines }) => ({ title, lines: lines.length > 0 ? lines.map(oneLine) : ['None.'] }));

/** The chapters as plain text, UTF-8: every character as it is. */
export const summaryText = (chapters: readonly Chapter[]): string =>
  `${chapters.map(({ title, lines }) => `${title}\n${'='.repeat(Array.from(title).length)}\n${lines.join('\n')}`).join('\n\n')}\n`;
