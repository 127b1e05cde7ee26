import type { NoticeFacts } from '../case/case-facts.ts';
import { domainOf } from '../mail/domain-of.ts';
import type { Platform } from '../mail/vocabulary.ts';
import type { Store } from '../store/store.ts';
import { addresseesOf, nameOf } from './recipients.ts';
import { type Language, type Strategy, toComplainant } from './vocabulary.ts';

/** A Japanese name may hold the same characters. */
const chineseName = /^(?!.*(?:[\p{Script=Hiragana}\p{Script=Katakana}]|会社)).*\p{Script=Han}/su;
const chineseMail = /(?:^|\.)(?:cn|hk|tw|mo|qq\.com|163\.com|126\.com|sina\.com|aliyun\.com|foxmail\.com)$/;

/**
 * Whether a complainant is known to read Chinese: it wrote the notice itself, or has a Chinese name or address. A platform
 * writes in the seller's language, whoever complained.
 */
const readsChinese = (notice: NoticeFacts, store: Store): boolean => {
  if (notice.kind === 'demand-letter') return true;
  const [address] = addresseesOf(notice, store);
  return chineseName.test(nameOf(notice, address) ?? '') || chineseMail.test(domainOf(address ?? ''));
};

/** Whose reviewers read Chinese. An appeal to another platform is in English, whatever language it writes to its sellers in. */
const reviewsInChinese: ReadonlySet<Platform> = new Set(['aliexpress', 'alibaba', 'temu']);

/** The language that who gets an answer expects: the notice's, and Chinese in Alibaba's own portals. */
export const languageOf = (strategy: Strategy, notice: NoticeFacts, store: Store): Language => {
  const { language, platform } = notice;
  const isToOwner = toComplainant.includes(strategy);
  const isRead = isToOwner ? readsChinese(notice, store) : reviewsInChinese.has(platform);
  if (language.startsWith('zh') && isRead) return 'zh';
  if (platform === 'alibaba' && !isToOwner) return 'zh';
  return language === 'de' ? 'de' : 'en';
};
