import type { Case, Draft } from '../case/case.ts';
import type { EvidenceItem } from './manifest.ts';

/** Something that a case has, before it is sealed: what its events say of the bytes holds, whatever lies there now. */
export interface CaseItem
  extends Pick<EvidenceItem, 'key' | 'name' | 'contentType' | 'what'>,
    Partial<Pick<EvidenceItem, 'size' | 'sha256' | 'at'>> {
  /** key in the mail store, of which `key` is to become a copy */
  mail?: string;
}

const json = 'application/json';
const rfc822 = 'message/rfc822';

const mailsOf = ({ id, sources }: Case): CaseItem[] =>
  sources.flatMap(({ mail, finding, subject, receivedAt: at }, index): CaseItem[] => {
    const number = index + 1;
    if (mail === undefined)
      return [
        {
          key: finding,
          name: `marketplace-said-${number}.json`,
          contentType: json,
          what: 'what the marketplace said by itself',
        },
      ];
    const day = at.slice(0, 10);
    return [
      {
        key: `cases/${id}/mail-${number}.eml`,
        name: `mail-${number}-received-${day}.eml`,
        mail,
        at,
        contentType: rfc822,
        what: `the mail "${subject}" as it was received`,
      },
      {
        key: finding,
        name: `mail-${number}-as-read.json`,
        contentType: json,
        what: `what was read from the mail "${subject}", and why`,
      },
    ];
  });

/** What a letter's file is called, and what it is: never one thing shown as another. */
const standing = ({ state, kept, channel }: Draft): { as: string; what: string } => {
  if (state === 'drafted') return { as: 'draft', what: 'drafted and not sent' };
  if (state === 'approved') return { as: 'approved', what: 'approved and not sent' };
  if (kept) return { as: 'kept', what: 'approved, kept as a mail in the outbox and not sent' };
  return { as: 'sent', what: `as it was approved and ${channel === 'mail' ? 'sent' : 'submitted'}` };
};

const lettersOf = ({ drafts }: Case): CaseItem[] =>
  drafts.flatMap((one): CaseItem[] => {
    const { draft, strategy, text: key, sha256, sent, submittedAt } = one;
    const { as, what } = standing(one);
    return [
      {
        key,
        name: `letter-${draft}-${as}.txt`,
        contentType: 'text/plain',
        sha256,
        what: `the text of answer ${draft} (${strategy}), ${what}`,
      },
      ...(sent
        ? [
            {
              ...sent,
              name: `letter-${draft}-as-mailed.eml`,
              contentType: rfc822,
              what: `answer ${draft} as a mail, with all that went with it`,
              ...(submittedAt !== undefined && { at: submittedAt }),
            },
          ]
        : []),
    ];
  });

/**
 * Everything that a case has beside its events, by the keys of the evidence store, in the order in which it is read:
 * mails, listings, what marketplaces said, letters, files. What a read showed of its listings afterwards stands in no
 * event: only a manifest knows it.
 */
export const itemsOf = (now: Case): CaseItem[] => {
  const items: CaseItem[] = [
    ...mailsOf(now),
    ...now.listings.flatMap(({ sku, snapshot, restored = [] }) =>
      [...restored, ...(snapshot === undefined ? [] : [snapshot])].map(
        (key): CaseItem => ({
          key,
          name: `listing-${sku}-before.json`,
          contentType: json,
          what: `${sku} before we acted`,
        }),
      ),
    ),
    ...now.signals.map(
      (key, index): CaseItem => ({
        key,
        name: `marketplace-signal-${index + 1}.json`,
        contentType: json,
        what: 'what the marketplace said by itself',
      }),
    ),
    ...lettersOf(now),
    ...now.files.map(
      ({ key, name, contentType, size, sha256, at, note }): CaseItem => ({
        key,
        name,
        contentType,
        size,
        sha256,
        at,
        what: note || 'added by a person',
      }),
    ),
  ];
  return items.filter(({ key }, index) => items.findIndex((one) => one.key === key) === index);
};
