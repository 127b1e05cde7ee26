import type { Anomaly } from './mail.ts';

/** A part that is not the mail's own text, with its transfer encoding undone. */
export interface AttachedPart {
  /** as the mail names it: decoded, but not safe */
  name: string | undefined;
  declaredType: string;
  charset: string | undefined;
  content: Buffer;
}

/** A mail's body taken into parts: what both readers agree on. */
export interface Parts {
  /** every plain text part, in order */
  plain: string;
  /** every HTML part, in order */
  html: string;
  attached: AttachedPart[];
  anomalies: Anomaly[];
}
