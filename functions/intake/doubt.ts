import type { Finding } from '../../shared/notice/examined.ts';
import { surePercent } from '../../shared/notice/sure-percent.ts';
import { sureness } from '../../shared/notice/sureness.ts';
import { isByPlatform } from './unread.ts';

/** Below this a person says what the mail is before anything happens. */
const readable = 0.6;

/** Why nobody can rely on what was read of a mail; undefined where one can. */
export const unsure = ({ acknowledges, notice }: Finding): string | undefined => {
  const sure = sureness(notice);
  return sure < readable && !acknowledges
    ? `the reading is not sure enough (${surePercent(sure)} %)`
    : undefined;
};

/** So much by rules alone makes a mail a complaint where nothing speaks for another. */
const surely = 4.5;

/**
 * Says of a platform's own mail that reads as ordinary that sentences of it speak of a complaint: whoever complains may
 * have written the others, such as a name of many words; undefined where none do.
 */
export const alsoComplains = (finding: Finding): string | undefined => {
  const { kind, reasons } = finding.notice;
  if (kind !== 'unrelated' || !isByPlatform(finding)) return undefined;
  const weight = reasons
    .filter(({ rule, towards }) => towards === 'kind:complaint' && rule !== 'learned')
    .reduce((sum, reason) => sum + Math.max(0, reason.weight), 0);
  return weight >= surely ? 'some of it speaks of a complaint' : undefined;
};

/** Says that nobody here reads the mail's language; undefined where it is read. */
export const foreignIn = ({ notice }: Finding): string | undefined =>
  notice.anomalies.find(({ code }) => code === 'language-not-read')?.detail;

/** Whether a mail says that something was done to a listing or an account, and names a listing. */
const tellsOfAct = ({ notice: { listings, reasons } }: Finding): boolean =>
  listings.length > 0 &&
  reasons.some(({ rule, towards }) => towards.startsWith('effect:') && rule !== 'learned');

/** Oddities of reading that make a person look before anything happens. */
const doubtful = new Set([
  'not-a-mail',
  'reading-timed-out',
  'reading-crashed',
  'reading-failed',
  'encrypted',
  'text-html-disagree',
  'hidden-behind-words',
  'forward-too-deep',
  'msg-unreadable',
  'rtf-unreadable',
]);

/** Signs that a sender pretends to be somebody else, which no honest mail carries. */
const forged = new Set(['look-alike-domain', 'subdomain-trick', 'display-name-trick']);

/** What our receiver says of a mail that carries a virus; undefined where it found none. */
export const infectionIn = ({ verdict }: Pick<Finding, 'verdict'>): string | undefined =>
  verdict.anomalies.find(({ code }) => code === 'virus')?.detail;

/** Why a person has to look first; undefined when nothing is in doubt. */
export const doubtAbout = (finding: Finding): string | undefined => {
  const { from, subject, notice, verdict } = finding;
  const infection = infectionIn({ verdict });
  if (infection !== undefined && notice.kind !== 'unrelated') return infection;
  const odd = [...notice.anomalies, ...verdict.anomalies].find(({ code }) => doubtful.has(code));
  if (odd) return odd.code === 'encrypted' ? `${odd.detail}: ask the sender for it unencrypted` : odd.detail;
  // our receiver writes its own block above whatever comes, so that even nothing at all has a header
  if (from.length === 0 && subject === '')
    return 'it names no sender and no subject: it may be no mail at all';
  if (notice.kind === 'unrelated') return tellsOfAct(finding) ? unsure(finding) : undefined;
  if (notice.kind === 'hijack-alert') return 'we are the rights owner here: a person decides how to act';
  if (notice.kind === 'policy-notice') return 'a platform policy that is not intellectual property';
  return foreignIn(finding) ?? unsure(finding);
};

/** What shows that the mail's sender is a pretence; undefined when nothing does. */
export const forgeryIn = ({ verdict }: Finding): string | undefined =>
  verdict.trust === 'unverified' ? verdict.anomalies.find(({ code }) => forged.has(code))?.detail : undefined;
