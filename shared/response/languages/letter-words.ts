import type { Platform } from '../../mail/vocabulary.ts';
import type { ListingIdType, Right, RightNumberType } from '../../notice/vocabulary.ts';

/** By whose law a design is judged: a patent of the United States, one of China, a design of Japan, or one of the EU or a country near it. */
export type DesignLaw = 'us' | 'cn' | 'jp' | 'eu';

/**
 * Who reads a language for certain; what a notice is written in tells of its seller alone, for a platform writes in the
 * seller's language, whoever complained.
 */
export interface Readers {
  /** platforms that decide in it, wherever they write from */
  platforms?: readonly Platform[];
  /** how the addresses end of sites and of owners in the countries that write it */
  domains: RegExp;
  /** names in a writing of its own */
  names?: RegExp;
}

/** What every letter is made of. */
export interface Frame {
  /** absent: whose notice is in it reads it */
  readers?: Readers;
  date: (at: Date) => string;
  colon: string;
  stop: string;
  /** between what is said of one complaint in a list of them */
  semicolon: string;
  quoted: (text: string) => string;
  dear: (name: string) => string;
  sirs: string;
  reviewers: (marketplace?: string) => string;
  close: string;
  reference: string;
  complaint: string;
  listing: string;
  foreign: string;
  complaints: string;
  received: (date: string) => string;
  answered: (dates: string) => string;
  isOff: (since?: string) => string;
  asked: string;
  right: string;
  owner: string;
  store: string;
  /** which listings, as the next three put it into their sentences */
  which: (many: boolean, names?: string) => string;
  off: (which: string, since?: string) => string;
  notOnSale: (which: string, many: boolean) => string;
  back: (which: string, off: string | undefined, since: string | undefined, many: boolean) => string;
  wrote: (days: string) => string;
  points: string;
  files: string;
  /** what stands for the name of a platform that has none */
  platform: string;
  /** rights as a reader of the letter knows them; without brackets, for they stand in some */
  rights: Record<Right, string>;
  numbers: Record<RightNumberType, string>;
  ids: Record<ListingIdType, string>;
  appeal: {
    subject: string;
    claim: (claim: string) => string;
    facts: string;
    thanks: string;
    /** what is asked for: the listing back, contents back, or neither, as nothing was taken down */
    back: string;
    restored: string;
    closed: string;
  };
}

/** What to ask a complainant about, after “please tell us”. */
export type Questions = Record<Right, string>;

interface Request {
  subject: string;
  told: (right: string, platform: string) => string;
  received: (right: string) => string;
  settle: (question: string) => string;
  withdraw: string;
  reply: string;
}

/** The words of each letter of its own; a language that lacks some goes without that letter. */
export interface Letters {
  neverSold: Record<'claim' | 'period' | 'result' | 'reports' | 'request', string>;
  authenticGoods: Record<'claim' | 'supplier' | 'chain' | 'authorisation', string> & {
    invoices: (days?: number) => string;
  };
  markNotUsed: Record<'claim' | 'brand' | 'where' | 'pictures' | 'scope', string>;
  parallelImport: Record<'claim' | 'firstSale' | 'proof' | 'state', string>;
  design: Record<'differences' | 'impression' | 'earlier', string> & {
    claims: { us: string; eu: string } & Partial<Record<DesignLaw, string>>;
  };
  patent: Record<'claim' | 'examined' | 'elements' | 'opinion' | 'order', string>;
  ownWork: Record<'claim' | 'author' | 'proof' | 'earlier', string>;
  /** the answer in Alibaba's portal */
  counterNotification: Record<'subject' | 'reasons' | 'proof' | 'relation' | 'request', string> & {
    claim: (right: string) => string;
  };
  planOfAction: Record<
    'subject' | 'claim' | 'cause' | 'corrected' | 'prevention' | 'documents' | 'request',
    string
  >;
  policyAnswer: Record<'subject' | 'claim' | 'asked' | 'done' | 'request', string>;
  editDetailPage: Record<'changed' | 'changedOn' | 'compatibility' | 'request', string> & {
    subject: (isAmazon: boolean) => string;
    claim: (isAmazon: boolean) => string;
  };
  askWhichRight: Record<'subject' | 'claim' | 'lead' | 'request', string> & { points: readonly string[] };
  freeAnswer: { subject: string };
  /** to complainants: what is asked of them, and how a withdrawal works */
  withdrawal: {
    questions: Questions;
    request: Request;
    vero: Request;
    amazon: (mailbox?: string) => readonly string[];
    ebay: (mailbox?: string) => readonly string[];
    alibaba: readonly string[];
    other: (platform: string) => readonly string[];
  };
  demandLetterReply: Record<'subject' | 'receipt' | 'needed', string> & {
    points: readonly string[];
    /** asks for time; `term` is the day on which theirs ends */
    ending: (term?: string) => string;
  };
}

/** A language of letters: all its words in one place. */
export type LetterWords = Frame & Partial<Letters>;

/** Numbers of listings that are called the same in every language. */
export const codes = { asin: 'ASIN', sku: 'SKU', fnsku: 'FNSKU' };

/** Days as a language writes them in full; a record's day is the one in UTC. */
export const daysIn = (locale: string): ((at: Date) => string) => {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return (at) => format.format(at);
};
