import { autoReplySubject } from '../../mail/auto-reply-subject.ts';
import { type PlatformWords, wording } from './wording.ts';

/** What any platform writes, also one that nobody here has seen. */
export const generic: PlatformWords = {
  platform: 'other',
  names: /(?!)/,
  wordings: [
    wording('automatic-reply', autoReplySubject, 'kind:unrelated 12'),
    wording(
      'takedown',
      /notice[- ]and[- ]take-?down|take-?down (?:notice|request)|DMCA (?:notice|takedown|complaint)/i,
      'kind:complaint 1 right:copyright 0.5',
    ),
    wording(
      'restraining-order',
      /temporary restraining order|einstweilige verf[uü]gung|临时限制令|臨時限制令|一時的差止命令|ordonnance de r[ée]f[ée]r[ée]|ingiunzione|medida cautelar|tutela de urg[eê]ncia|kort geding/i,
      'kind:court-order 1.5',
    ),
    wording('penalty-of-perjury', /under penalty of perjury/i, 'kind:complaint 0.5 right:copyright 0.5'),
  ],
};
