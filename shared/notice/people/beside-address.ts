import type { Place } from '../place.ts';
import type { Name } from './names.ts';

const invited =
  /contact|kontakt|contatt|coordonn|connect|write to|reach|schreib|écri|scriv|escrib|escrev|rights|owner|holder|inhaber|titular|titolar|titulaire|detentor|hebbende|merkhouder|właściciel|uprawnion|innehavare|sahib|iletişim|連絡|権利|申立|联系|聯絡|联络|权利|權利|投诉人|投诉方|plaintiff|counsel|attorney/i;

/** True where the words before an address say whose it is. */
export const invitesToWrite = (text: string, at: number): boolean =>
  invited.test(text.slice(Math.max(0, at - 140), at));

/** What stands between a name and its address: `Amos Pell, amos@…`, `Amos Pell <amos@…`, or the end of the name's line. */
const between = /^ ?(?:[,，(（<–—-]|\n)[\s>•*–—-]*(?:[Ee]-?mail ?[:：]? ?)?$/u;

/** The name that stands right before an address, or in brackets behind it. */
export const besideAddress = (text: string, address: Place, names: readonly Name[]): Name | undefined =>
  names.find(({ start, end, words, company }) => {
    if (words < 2 && !company) return false;
    if (end <= address.start && address.start - end < 16) return between.test(text.slice(end, address.start));
    return start > address.end && /^[\s>]{0,2}[(（]$/.test(text.slice(address.end, start));
  });
