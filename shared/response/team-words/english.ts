import type { CaseListing } from '../../case/case.ts';
import type { SaidOutcome } from '../../case/said-outcome.ts';
import type { CaseOutcome } from '../../case/vocabulary.ts';
import type { Platform, Trust } from '../../mail/vocabulary.ts';
import { marketplaceName } from '../../marketplaces/names.ts';
import type { ComplainantRole, Effect, NoticeKind, Right } from '../../notice/vocabulary.ts';
import { capital } from '../../platform/capital.ts';
import { names } from '../../recorded/names.ts';
import { placeName } from '../../recorded/places.ts';
import { inUtc } from '../instants.ts';
import { platformName } from '../names.ts';

const kinds: Record<NoticeKind, string> = {
  complaint: 'complaint',
  'court-order': 'court order',
  'demand-letter': 'demand letter',
  evaluation: 'patent evaluation',
  decision: 'decision of the platform',
  retraction: 'withdrawal of a complaint',
  'hijack-alert': 'alert about another seller',
  'policy-notice': 'policy notice',
  unrelated: 'mail of another kind',
};

const effects: Record<Effect, string> = {
  'listing-removed': 'The platform removed the listing.',
  'listing-warned': 'The platform warns; the listing is still up.',
  'content-removed': 'The platform removed a picture or a text.',
  'account-restricted': 'The platform restricted the account.',
  'account-deactivated': 'The platform deactivated the account.',
  'funds-held': 'Funds are held.',
  none: 'The mail reports no action of the platform.',
};

const trusts: Record<Trust, string> = {
  unverified: 'Sender not proven: nothing shows who sent it.',
  forwarded: 'Forwarded: an enrolled colleague forwarded it; who wrote the original is only claimed.',
  authenticated: 'Sender proven by its signature.',
  corroborated: 'Marketplace confirms: it says the same itself.',
};

const listingStates: Record<Exclude<CaseListing['state'], 'named' | 'left'>, string> = {
  delisting: 'is being taken off sale',
  off: 'taken off sale',
  'off-already': 'was off sale already',
  relisting: 'is being put back on sale',
  back: 'back on sale',
  'on-again': 'on sale again, though this case keeps it off',
};

/** An outcome within a sentence. */
const told = (outcome: SaidOutcome): string =>
  outcome === 'owner-refuses' ? 'the owner refuses to withdraw' : outcome;

const by = (due: string | undefined, lead: string): string =>
  due === undefined ? '' : `${lead} ${inUtc(due)}`;

/** What mails to a team say in English. */
export const english = {
  html: 'en',
  /** a sentence that an event records */
  recorded: (sentence: string): string => sentence,
  /** such a sentence as one that stands alone */
  alone: capital,

  /** the mail in three words: `trademark complaint` */
  notice: (kind: NoticeKind, right: Right | undefined): string =>
    right === undefined ? kinds[kind] : `${right.replaceAll('-', ' ')} ${kinds[kind]}`,
  platform: (platform: Platform): string => platformName(platform, 'the platform'),
  marketplace: marketplaceName,

  subject: (store: string, about: string, listings: string): string => `[${store}] ${about} (${listings})`,
  noListing: 'no listing named',
  andMore: (first: string, more: number): string => `${first} and ${more} more`,
  opened: capital,
  saysMore: (notice: string): string => `Another mail says more: ${capital(notice)}`,
  decide: (notice: string, due: string | undefined): string =>
    `Your decision is needed${by(due, ' by')}: ${notice}`,
  reminder: (notice: string, due: string | undefined): string => `Reminder${by(due, ', due')}: ${notice}`,
  /** a subject, after the outcome that leaves us to answer again */
  after: (outcome: SaidOutcome | undefined, subject: string): string =>
    outcome === undefined ? subject : `${capital(names[`round.${outcome}`][0])}. ${subject}`,
  noAnswer: (notice: string): string => `No answer yet: ${notice}`,
  stuck: (notice: string): string => `A case is stuck: ${notice}`,
  stillStuck: (notice: string): string => `Still stuck: ${notice}`,
  cleared: (notice: string, isBack: boolean): string =>
    `${isBack ? 'Back on sale, cleared' : 'Cleared'} by a mail: ${notice}`,
  pleaseRead: (notice: string): string => `Please read what is said of it besides: ${notice}`,
  onSaleAgain: (notice: string): string => `On sale again: ${notice}`,
  closedAs: (notice: string, outcome: CaseOutcome): string => `Closed as ${outcome}: ${notice}`,
  confirm: (notice: string, outcome: SaidOutcome | undefined): string =>
    `Please confirm what a mail says, ${outcome === undefined ? 'an outcome' : told(outcome)}: ${notice}`,
  open: 'Open the case',
  note: 'The link opens the case after you sign in; it decides nothing by itself, and neither does a reply.',

  titles: {
    what: 'What it is',
    who: 'Who sent it',
    done: 'What was done',
    more: 'What is new',
    asked: 'What is asked of you',
    deadlines: 'Deadlines',
    failure: 'What went wrong',
    drift: 'On sale again',
    outcome: 'Outcome',
    listings: 'Your listings now',
    followUp: 'No answer yet',
  },
  cut: (more: number): string => `and ${more} more: see the case`,
  reading: (notice: string, platform: string, percent: number): string =>
    `${capital(notice)} (${platform}), ${percent} % sure.`,
  effect: (effect: Effect): string => effects[effect],
  subjectLine: (subject: string): string => `Subject: ${subject || '(none)'}`,
  complaintId: (id: string): string => `Complaint ID: ${id}`,
  docket: (docket: string): string => `Docket: ${docket}`,
  complainant: (role: ComplainantRole, who: string): string => `${names[`role-of.${role}`][0]}: ${who}`,
  mailSays: (who: string, subject: string, why: string): string => `${who}, “${subject}”: ${why}`,
  from: (who: string): string => `From: ${who || 'nobody named'}`,
  handedOn: (who: string): string => `Handed on by: ${who}`,
  wrote: (note: string): string => `Their note: “${note}”`,
  trust: (trust: Trust): string => trusts[trust],
  listing: (marketplace: string, sku: string, title: string): string => `${marketplace} ${sku} (${title})`,
  listingIs: (listing: string, state: string): string => `${listing}: ${state}`,
  listingStates,
  backAs: (id: string): string => `on sale again as ${id}`,
  staysOff: (why: string | undefined): string => `stays off sale${why === undefined ? '' : `: ${why}`}`,
  wasOff: 'stays off sale: it was off sale before this case, which did not take it off',
  goes: 'goes off sale now',
  awaits: 'NOT taken off sale: connect its account',
  untouched: 'not touched',
  left: (why: string): string => (why === '' ? 'left as it is' : `left as it is: ${why}`),
  noneOfOurs: 'No listing of this store is behind what the notice names.',
  deadline: (at: string, name: string, text: string): string => `${inUtc(at)}: ${name} (${text})`,

  /** a deadline's line, where only a claim sets it */
  unconfirmed: (line: string): string => `${line}, from a mail that nobody has confirmed`,

  nothing: 'Nothing now.',
  lacks: (what: string): string => `The draft still lacks: ${what}`,
  tookOff: (listings: string): string => `Taken off sale at once: ${listings}.`,
  rest: (listings: string): string => `The rest: ${listings}.`,
  due: (at: string): string => `By ${inUtc(at)}.`,
  refused: (refusals: number, tries: number): string =>
    `Answers refused so far: ${refusals}; the store’s policy is to try ${tries}. Approve another one, or give it up: the case is then closed as lost.`,
  questions: {
    review: 'Please say what this mail is: go on with it, or dismiss it. Nothing happens before.',
    delist: 'Please say whether the named listings may go off sale.',
    'delist.rest': 'Please say whether the rest may go off sale too, which the mail names only in passing.',
    approve:
      'Please read the draft of the answer and approve it, or have it written anew. Nothing is sent before.',
    submit:
      'Please submit the approved answer in the platform’s portal and enter the reference number it gives.',
    outcome: 'We wait for the outcome. If you learn of it before its mail arrives, please enter it.',
    counsel:
      'Please have a lawyer look at this before the terms end: the case has all of it as one ZIP. Nothing is sent by itself and all evidence is kept. Then enter what was decided.',
    unsent:
      'Please send the approved answer yourself, as this instance sends no mail, and say on the case page that it went.',
    'submit.mail':
      'The approved answer was being sent when the process ended. Please look in the mail provider’s log whether it went, and say so: it is sent again only when you say that it did not.',
    evaluation:
      'Please choose with patent counsel: settle with the patent owner, or take part in the evaluation, with the agreement and the deposit that the notice asks for. Where nothing is done in time, the platform removes the listings. Nothing is sent by itself; please enter how it ended.',
  },
  silence: {
    delist: ' Without an answer by then they go off sale.',
    leave: ' Without an answer by then they stay as they are.',
    asks: ' Without an answer by then they stay on sale, and the seller is asked too: where the sender, the age of the mail, a listing named in passing, a limit or a protected SKU is why you are asked, silence takes nothing off sale.',
  },

  step: (step: string, cause: string): string => `${capital(placeName(step, 'en'))}: ${cause}`,
  support: (error: string): string => `For support: ${error}`,
  takenUp: 'The failure was taken up already.',
  onceResumed: 'The case goes on by itself once the store is resumed.',
  onceConnected: 'The case goes on by itself once the account is connected again.',
  again: (at: string): string =>
    `It is tried again by itself after ${inUtc(at)}, and on until it goes through.`,
  youCan: 'On the case page you can try the step again, skip it, or close the case.',
  adrift:
    'This case keeps them off sale, and nobody put them back here. On the case page you can take them off again, or leave them on sale.',
  closed: (outcome: CaseOutcome, why: string): string => `Closed as ${outcome}: ${why}`,
  /** `who` is absent where a mail alone did */
  reported: (
    at: string,
    outcome: SaidOutcome,
    cleared: string | undefined,
    who: string | undefined,
  ): string =>
    `${inUtc(at)}: ${told(outcome)}${cleared === undefined ? '' : ` of ${cleared || 'none of our listings'}`}, ${who === undefined ? 'as a mail said' : `reported by ${who}`}`,
  claim: (outcome: SaidOutcome, why: string): string =>
    `A mail says ${told(outcome)}, which counts once a person confirms it: ${why}. Please confirm or dismiss it on the case page.`,
  unanswered: (at: string, channel: 'mail' | 'portal', strategy: string): string =>
    `The answer of ${inUtc(at)} (${strategy}, ${channel}) has had no reply.`,
  noOutcome: 'Whoever owes us an outcome has not given one.',
  askAgain: 'Please ask again, or enter the outcome if you know it.',
};

/** What mails to a team say, in one language. */
export type TeamWords = typeof english;
