import type { Notice } from '../../../shared/notice/notice.ts';
import { readNotice } from '../../../shared/notice/read-notice.ts';

/** Reads an invented mail; the sender is Amazon unless another is given. */
export const noticeOf = (
  text: string,
  {
    from = 'notice@amazon.com',
    name = '',
    subject = '',
  }: { from?: string; name?: string; subject?: string } = {},
): Notice =>
  readNotice(
    { from: [{ address: from, name }], subject, text },
    { receivedAt: new Date('2026-02-10T10:00:00Z') },
  );
