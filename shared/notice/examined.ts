import * as z from 'zod/mini';
import { Anomaly, Attachment, Automatic, Carriage, Carrier, Mailbox, TrustVerdict } from '../mail/mail.ts';
import { Notice } from './notice.ts';

/** One original inside a received mail: who really sent it, and what it says. */
export const Finding = z.object({
  how: Carriage,
  /** absent where it came by itself */
  carrier: z.optional(Carrier),
  from: z.array(Mailbox),
  subject: z.string(),
  messageId: z.optional(z.string()),
  /** the messages that it answers, by its own headers or those of the mail that quotes it; absent where none is named */
  references: z.optional(z.array(z.string())),
  /** what the original's Date header or quoted header block claims */
  claimedDate: z.optional(z.iso.datetime()),
  /** the text that the notice's spans point into */
  text: z.string(),
  hiddenText: z.string(),
  /** of a mail that reads as unrelated: its subject line speaks as one of a complaint does */
  accuses: z.optional(z.literal(true)),
  /** of a mail that reads as unrelated: it says that what it answers has come in and is being looked at */
  acknowledges: z.optional(z.literal(true)),
  attachments: z.array(Attachment),
  verdict: TrustVerdict,
  notice: Notice,
});
export type Finding = z.infer<typeof Finding>;

/** Everything that reading a mail's bytes yields; plain data, so that it can cross a worker's boundary. */
export const Examined = z.object({
  /** SHA-256 of the raw bytes, hex */
  sha256: z.string(),
  size: z.int(),
  from: z.array(Mailbox),
  subject: z.string(),
  messageId: z.optional(z.string()),
  references: z.array(z.string()),
  automatic: z.optional(Automatic),
  /** the forwarder's own words */
  note: z.string(),
  /** empty only when the bytes are no mail at all */
  findings: z.array(Finding),
  anomalies: z.array(Anomaly),
});
export type Examined = z.infer<typeof Examined>;

/** The result for bytes whose reading did not come to an end: nothing is claimed about them. */
export const unread = (bytes: Pick<Examined, 'sha256' | 'size'>, anomaly: Anomaly): Examined => ({
  ...bytes,
  from: [],
  subject: '',
  references: [],
  note: '',
  findings: [],
  anomalies: [anomaly],
});

/** What a reader must know besides the bytes. */
export const ExamineContext = z.object({
  /**
   * Who put its own verdict (Authentication-Results, Received-SPF) on top of the bytes: `amazonses.com` for
   * mail stored by SES or by our own mail door; absent for a file of unknown origin, whose headers prove nothing.
   */
  receivedBy: z.optional(z.literal('amazonses.com')),
  /** addresses of the people enrolled with the store that the mail was sent to, lower case */
  forwarders: z.array(z.string()),
  /** addresses this product itself sends from, lower case: mail from them is our own, come back */
  ownAddresses: z.array(z.string()),
  /** hosts whose ARC seals count: the seller's own mail provider */
  arcForwarders: z.array(z.string()),
  /** TXT records, by name, that are believed for this mail before DNS is asked */
  dnsRecords: z.optional(z.record(z.string(), z.string())),
  /** when the mail was received; every deadline counts from here unless the mail says otherwise */
  receivedAt: z.iso.datetime(),
});
export type ExamineContext = z.infer<typeof ExamineContext>;
