import { lineAt } from '../../line-at.ts';
import type { FoundListing } from './found-listing.ts';

const border = /\t|\||\s{2,}/;
const longestRow = 200;

const live =
  /^(?:published|active|live|buyable|aktiv|actif|en ligne|activ[oa]|attiv[oa]|aktywn[ay]|actief|aktif|在售|正常|出品中|公開中)$/iu;
const gone =
  /(?<!\p{L})(?:unpublished|removed|blocked|suppressed|deactivated|disabled|inaktiv|entfernt|gesperrt|deaktiviert|retirée?|supprimée?|désactivée?|inactive?|inactif|rimoss[oa]|disattivat[oa]|inattiv[oa]|eliminad[oa]|desactivad[oa]|inactiv[oa]|usunięt[ay]|nieaktywn[ay]|verwijderd|borttagen|kaldırıldı|下架|删除|刪除|停止)(?!\p{L})/iu;

/** The row of a table in which a listing stands, cell by cell; undefined in running text. */
const rowOf = (text: string, { start }: FoundListing): string[] | undefined => {
  if (start < 0) return undefined;
  const line = lineAt(text, start, longestRow + 1).trim();
  if (line.length > longestRow) return undefined;
  const cells = line.split(border).map((cell) => cell.trim());
  return cells.length > 1 ? cells : undefined;
};

/**
 * The listings that a table of states only says are live, where it says of another that it is gone: a status report lists
 * everything that a shop sells.
 */
export const liveRows = (text: string, listings: readonly FoundListing[]): ReadonlySet<FoundListing> => {
  const rows = listings.flatMap((listing) => {
    const cells = rowOf(text, listing);
    return cells ? [{ listing, isGone: cells.some((cell) => gone.test(cell)), cells }] : [];
  });
  if (!rows.some(({ isGone }) => isGone)) return new Set();
  return new Set(
    rows
      .filter(({ isGone, cells }) => !isGone && cells.some((cell) => live.test(cell)))
      .map(({ listing }) => listing),
  );
};
