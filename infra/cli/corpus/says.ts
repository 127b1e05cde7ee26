import * as z from 'zod/mini';
import { Decision, Effect, NoticeKind, Right } from '../../../shared/notice/vocabulary.ts';

/** What somebody who read some words says that they say; what they leave open is left out. */
export const Says = z.strictObject({
  kind: NoticeKind,
  right: z.optional(Right),
  effect: z.optional(Effect),
  decision: z.optional(Decision),
});
export type Says = z.infer<typeof Says>;
