import * as z from 'zod/mini';
import { Trust } from './vocabulary.ts';

/** Something odd about a mail that a person should see. `code` is a stable kebab-case word. */
export const Anomaly = z.object({ code: z.string(), detail: z.string() });
export type Anomaly = z.infer<typeof Anomaly>;

/** Each of them once. */
export const distinctAnomalies = (anomalies: readonly Anomaly[]): Anomaly[] => [
  ...new Map(anomalies.map((anomaly) => [`${anomaly.code}\n${anomaly.detail}`, anomaly])).values(),
];

export const Mailbox = z.object({ name: z.string(), address: z.string() });
export type Mailbox = z.infer<typeof Mailbox>;

/** An attachment as listed to a person: never opened by its claimed name or type. */
export const Attachment = z.object({
  /** a name that is safe to show and to write, without a path */
  name: z.string(),
  declaredType: z.string(),
  /** what its first bytes say it is; `application/octet-stream` where they say nothing */
  realType: z.string(),
  size: z.int(),
  sha256: z.string(),
});
export type Attachment = z.infer<typeof Attachment>;

/** Why nobody should be answered: the mail was written by a machine for machines. */
export const Automatic = z.enum(['auto-reply', 'bounce', 'own-mail', 'forwarding-confirmation']);
export type Automatic = z.infer<typeof Automatic>;

/** One message as it was read; `text` is what a reader of the mail would have seen. */
export interface Mail {
  from: Mailbox[];
  replyTo: Mailbox[];
  to: Mailbox[];
  cc: Mailbox[];
  subject: string;
  /** absent when missing or `< >`; never a thread key by itself */
  messageId?: string;
  references: string[];
  /** what the Date header claims */
  date?: Date;
  /** every header line in order, names in lower case, values unfolded and decoded */
  headers: { name: string; value: string }[];
  text: string;
  /** which part `text` was taken from */
  textFrom: 'plain' | 'html' | 'both' | 'calendar' | 'attachment' | 'subject' | 'none';
  /** the sender's signature, where the markup shows it below the end of what is quoted */
  signatureBelow?: string;
  /** text a reader would not have seen; kept for a person, never extracted from */
  hiddenText: string;
  attachments: (Attachment & { content: Uint8Array })[];
  automatic?: Automatic;
  anomalies: Anomaly[];
}

/** How an original reached us inside the mail that we received. */
export const Carriage = z.enum(['direct', 'attachment', 'inline', 'redirected']);
export type Carriage = z.infer<typeof Carriage>;

/** Who handed an original on, and what he wrote himself: nothing is read from that, and people are to see it. */
export const Carrier = z.object({ from: z.array(Mailbox), note: z.string() });
export type Carrier = z.infer<typeof Carrier>;

/** One message that the received mail carries. For `inline` only the quoted header block and text exist. */
export interface Original {
  how: Carriage;
  mail: Mail;
  /** the original's own bytes, where they survived; only these can prove its sender */
  raw?: Uint8Array;
}

/** The received mail taken apart: the forwarder's own words kept apart from what was forwarded. */
export interface Unwrapped {
  received: Mail;
  /** the forwarder's own words; never extracted from */
  note: string;
  /** at least one; the received mail itself when it forwards nothing */
  originals: Original[];
}

/** Who really sent an original, with the plain reasons a person is shown. */
export const TrustVerdict = z.object({
  trust: Trust,
  reasons: z.array(z.string()).check(z.minLength(1)),
  /** the organisational domain that the aligned signature proved */
  provenDomain: z.optional(z.string()),
  /** the platform's mailbox that is proven to have sent it, where that is none which is known to send notices; lower case */
  otherMailbox: z.optional(z.string()),
  /** what a replay is known by: the aligned signature's hash, and when it was made */
  signature: z.optional(z.object({ hash: z.string(), at: z.optional(z.iso.datetime()) })),
  /** DNS did not answer what may prove more than this */
  unanswered: z.optional(z.literal(true)),
  /** whom its sender wrote it to, lower case: what a signature that proves the sender covers of To and Cc; absent where none is proven */
  writtenTo: z.optional(z.array(z.string())),
  /**
   * the forwarder who is enrolled with the store and whose own mail checked out; absent where his mailbox passed on by itself
   * what a signature proves
   */
  forwarder: z.optional(z.string()),
  anomalies: z.array(Anomaly),
});
export type TrustVerdict = z.infer<typeof TrustVerdict>;
