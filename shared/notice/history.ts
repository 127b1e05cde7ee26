import { parseClaimedDate } from '../mail/forwards/claimed-date.ts';
import { labelAt } from '../mail/forwards/labels.ts';
import { hasAttribution, markerOf } from '../mail/forwards/markers.ts';

/** A text's own words and those that they answer, each as long as the text: what belongs to the other is blank. */
export interface Parted {
  own: string;
  history: string;
  /** when the latest of what is answered was written, as far as its introduction says so */
  since?: Date;
}

const mark = /^\s{0,3}>/;
const says = /[\p{L}\d]/u;
const blank = (line: string): string => ' '.repeat(line.length);

/** The words by which a mail program introduces an earlier mail, where they end with this line or begin with it. */
const introducedAt = (lines: readonly string[], at: number): string | undefined => {
  const line = lines[at] ?? '';
  // it breaks a line at some 78 letters
  const above = lines.slice(Math.max(0, at - 2), at + 1).join(' ');
  if (/[:：]\s*$/.test(line) && hasAttribution(above)) return above;
  const below = lines.slice(at + 1, at + 4);
  const dated = below.find((one) => labelAt(one, 0)?.field === 'date');
  if (labelAt(line, 0)?.field === 'from' && dated !== undefined) return dated;
  return markerOf(line) === 'quote' ? below.join(' ') : undefined;
};

/**
 * Parts a reply's own words from the mails below or between them: lines that are marked, and all that follows the line by
 * which a mail program introduces an earlier mail. A text of nothing else is its own.
 */
export const partHistory = (text: string): Parted => {
  const lines = text.split('\n');
  let isBelow = false;
  let isOwnSaid = false;
  let since: Date | undefined;
  const isHistory = lines.map((line, at) => {
    const introduction = isBelow || !isOwnSaid ? undefined : introducedAt(lines, at);
    if (introduction !== undefined) {
      since ??= parseClaimedDate(introduction, 0);
      // marked lines tell by themselves where the quotation ends
      isBelow = !mark.test(lines.slice(at + 1).find((one) => says.test(one)) ?? '>');
    }
    if (isBelow || mark.test(line)) return true;
    isOwnSaid ||= says.test(line);
    return false;
  });
  const unmarked = lines.map((line) => line.replace(mark, blank));
  if (!isOwnSaid) return { own: unmarked.join('\n'), history: '' };
  const only = (wanted: boolean): string =>
    unmarked.map((line, at) => (isHistory[at] === wanted ? line : blank(line))).join('\n');
  const history = isHistory.includes(true) ? only(true) : '';
  return { own: only(false), history, ...(since && { since }) };
};
