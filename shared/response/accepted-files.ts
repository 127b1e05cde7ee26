import type { NoticeFacts } from '../case/case-facts.ts';
import { isOfAccount } from './account-notice.ts';

/** Amazon's listing notices name these types and forbid links; account cases take PDF as well (notices of 2019–25). */
const amazonListing = ['.jpeg', '.jpg', '.pjpeg', '.gif', '.png', '.tiff'];
const amazonAccount = [...amazonListing, '.pdf'];

/** Whether a file's name ends as one of the types does; any does where none is known. */
export const isAccepted = (types: readonly string[], name: string): boolean =>
  types.length === 0 ||
  types.some((type) => name.toLowerCase().endsWith(`.${type.toLowerCase().replace(/^\./, '')}`));

/** File types that may go with an answer: what the mail states, else what the platform is known to take, else unknown. */
export const acceptedFilesOf = (
  notice: Pick<NoticeFacts, 'acceptedFiles' | 'platform' | 'effect'>,
): readonly string[] => {
  if (notice.acceptedFiles.length > 0) return notice.acceptedFiles;
  if (notice.platform !== 'amazon') return [];
  return isOfAccount(notice) ? amazonAccount : amazonListing;
};
