import { plain } from './plain.ts';

const bullet = /^(?:-{1,2}|[•·*–—▪●]|\(?\d{1,2}[.)]|[a-h]\))\s+(\S.*)$/u;
const contact = /^[^\s@]+@[^\s@]+$/;
const maxPoints = 10;

/**
 * What a refusal or a request for more information asks for: the lines it sets out as a list. Lines that it quotes
 * from the seller's own answer, and the rights owner's contact lines, are left out. Empty when it lists nothing.
 */
export const pointsOf = (text: string, names: readonly string[] = []): string[] => {
  const points: string[] = [];
  for (const line of text.slice(0, 50_000).split('\n')) {
    const trimmed = line.trim().slice(0, 1000);
    const point = plain(bullet.exec(trimmed)?.[1] ?? '', 300);
    if (point.length >= 5 && !contact.test(point) && !names.includes(point) && !points.includes(point))
      points.push(point);
    if (points.length === maxPoints) break;
  }
  return points;
};

const dayCount = /(\d{2,3})\s+(?:calendar\s+)?(?:days|Tagen?|jours|giorni|días)/i;
const invoices = /\b(?:invoices?|receipts?|Rechnung(?:en)?|factures?|fatture|facturas)\b[^.\n]{0,160}/i;

/** How far back invoices may date, in days, where the notice's text says so in one sentence with them. */
export const invoiceDaysOf = (text: string): number | undefined => {
  for (const line of text.slice(0, 200_000).split(/[\n.]/)) {
    const about = invoices.exec(line.slice(0, 2000));
    const days = about && dayCount.exec(about[0]);
    if (days?.[1]) return Number(days[1]);
  }
  return undefined;
};
