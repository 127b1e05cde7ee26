import type { Notice } from '../../../shared/notice/notice.ts';
import type { Speech } from './ui.ts';

/** What a mail is, and about which right where one is named: `Complaint · Trademark`. */
export const whatItIs = (ui: Speech, { kind, right }: Pick<Notice, 'kind' | 'right'>): string =>
  right === 'unspecified' ? ui.t(`kind.${kind}`) : `${ui.t(`kind.${kind}`)} · ${ui.t(`right.${right}`)}`;
