import type { Case } from '../case/case.ts';
import { domainOf } from '../mail/domain-of.ts';
import type { Store } from '../store/store.ts';
import type { Readers } from './languages/letter-words.ts';
import { type Language, languageOfLetters, words } from './languages/words.ts';
import { addresseesOf, nameOf } from './recipients.ts';
import { type Strategy, toComplainant } from './vocabulary.ts';

/** Whether the site that wrote is one of a country that writes the language. */
const isSiteOf = ({ domains }: Readers, { basis }: Case): boolean =>
  basis.source.from.some(({ address }) => domains.test(domainOf(address)));

/** Whether a complainant reads it: it wrote the notice itself, complained to a site in that language, or has such a name or address. */
const ownerReads = (readers: Readers, now: Case, store: Store): boolean => {
  if (now.notice.kind === 'demand-letter') return true;
  const [address] = addresseesOf(now.notice, store);
  return (
    isSiteOf(readers, now) ||
    readers.domains.test(domainOf(address ?? '')) ||
    readers.names?.test(nameOf(now.notice, address) ?? '') === true
  );
};

/** An appeal to a platform whose reviewers may not read it is in English, whatever language it writes to its sellers in. */
const reviewersRead = (readers: Readers, now: Case): boolean =>
  readers.platforms?.includes(now.notice.platform) === true || isSiteOf(readers, now);

/** The language that who gets an answer expects: the notice's, where it is known to be read, and Chinese in Alibaba's own portals. */
export const languageOf = (strategy: Strategy, now: Case, store: Store): Language => {
  const isToOwner = toComplainant.includes(strategy);
  if (now.notice.platform === 'alibaba' && !isToOwner) return 'zh';
  const language = languageOfLetters(now.notice.language);
  if (language === undefined) return 'en';
  const { readers } = words[language];
  if (readers === undefined) return language;
  const isRead = isToOwner ? ownerReads(readers, now, store) : reviewersRead(readers, now);
  return isRead ? language : 'en';
};
