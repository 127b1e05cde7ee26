import { domainOf } from './domain-of.ts';
import type { Platform } from './vocabulary.ts';

/**
 * The organisational domains that platforms really send notices from. `not` names sub-domains under which the platform
 * passes on what its users write, or only advertises: mail from there proves nothing about a notice.
 */
interface Senders {
  platform: Platform;
  /** the words that look-alikes imitate */
  brands: string;
  domains: string;
  not: string;
  /** mailboxes in those domains from which it passes on what its users write */
  notFrom?: string;
  /**
   * the mailboxes that are known to send its notices, in any of those domains: mail of another is as genuine, but may
   * carry what a buyer or member wrote. Absent where no source names one
   */
  notices?: string;
}

/**
 * Above each stands where it was learnt, and when that was last looked at; “unconfirmed” where no page of the platform
 * names its senders.
 */
const senders: readonly Senders[] = [
  // Seller Central help 32261 "Identifying false (spoofed) e-mails" (US, JP and EU versions; 2025-11-20)
  {
    platform: 'amazon',
    brands: 'amazon',
    domains:
      'amazon.com amazon.co.uk amazon.de amazon.fr amazon.it amazon.es amazon.nl amazon.se amazon.pl amazon.com.tr amazon.ie amazon.lu amazon.ca amazon.com.mx amazon.com.br amazon.com.au amazon.co.jp amazon.jp amazon.in amazon.sg amazon.ae amazon.sa amazon.eg amazon.co.za amazon.cn amazonsellerservices.com',
    // buyers' messages travel under marketplace.*, the words of whoever gives a card under gc.email.* (Amazon.co.uk help
    // 201452120)
    not: 'marketplace m.marketplace email-marketplace gc.email',
    // AWS Support sends what a customer of AWS writes to whomever that customer names
    notFrom: 'no-reply-aws',
    // notices as sellers and their lawyers showed them: notice (adieucourtier.com), notice-dispute (88bfru.com thread
    // 153707), patent-evaluation (wearesellers.com 13354), seller-performance-policy (88bfru.com 27400), pq-review
    // (leexue.com), no-replies-appeals (sellersglobal.com); seller-performance from mail in public code (2026-11-23).
    // Not donotreply: buyers' messages and A-to-z claims come from it too
    notices:
      'notice notice-dispute patent-evaluation seller-performance seller-performance-policy pq-review no-replies-appeals',
  },
  // unconfirmed: eBay help 4195 "Recognizing spoof or phishing emails" names no sender domain; sub-domains
  // from mail seen in public code (2026-11-22)
  {
    platform: 'ebay',
    brands: 'ebay',
    domains:
      'ebay.com ebay.co.uk ebay.de ebay.fr ebay.it ebay.es ebay.nl ebay.be ebay.at ebay.ch ebay.ie ebay.pl ebay.ca ebay.com.au ebay.com.hk ebay.com.my ebay.com.sg ebay.ph ebay.in ebay.cn',
    // members.* carries members' own messages, reply.* newsletters
    not: 'members reply reply1 reply2 reply3 emailmembers newsletter marketing',
    // no notices: ebay@ sends its mail of every kind in public code, what members order, offer and return among it; that
    // notices of VeRO come from it too is unconfirmed (2026-11-23)
  },
  // unconfirmed: AliExpress help on phishing e-mails names no sender domain (2026-11-22)
  {
    platform: 'aliexpress',
    brands: 'aliexpress',
    domains: 'aliexpress.com aliexpress.us aliexpress.ru',
    not: 'message deals newsletter edm',
  },
  // Alibaba.com help 20395686 "How can I tell if an email is really from Alibaba.com" (alibaba.com,
  // service.alibaba.com as the addresses that are imitated); the others unconfirmed (2026-11-22)
  {
    platform: 'alibaba',
    brands: 'alibaba 1688',
    domains: 'alibaba.com alibaba-inc.com alibabagroup.com 1688.com',
    not: 'message member edm newsletter',
  },
  // unconfirmed: Walmart’s page on phishing names no sender domain (2026-11-22)
  {
    platform: 'walmart',
    brands: 'walmart',
    domains: 'walmart.com walmartcommerce.com walmart.ca walmart.com.mx',
    not: 'relay e email marketing',
  },
  // Etsy help on mail that does not arrive, which lists the addresses to allow (Italian version; 2026-11-22)
  {
    platform: 'etsy',
    brands: 'etsy',
    domains: 'etsy.com',
    // newsletters come from e.*; mail.* sends account mail, and announces members' messages too
    not: 'members convos email e mail-marketing',
  },
  // unconfirmed by Shopify itself; its community and several guides for merchants name shopify.com alone
  // (2026-11-22)
  {
    platform: 'shopify',
    brands: 'shopify',
    domains: 'shopify.com',
    // merchants' own mail travels under shopifyemail.com, which is left out altogether
    not: 'email t e marketing',
  },
  // unconfirmed: no public page that names sender domains was found (2026-11-22)
  {
    platform: 'tiktok-shop',
    brands: 'tiktok',
    domains: 'tiktok.com tiktokshop.com tiktokglobalshop.com',
    not: 'scs relay newsletter',
  },
  // unconfirmed: Temu help "How to recognise scam emails" names no sender domain (2026-11-22)
  {
    platform: 'temu',
    brands: 'temu',
    // guides for buyers name temuemail.com, which is left out: no page of Temu confirms it
    domains: 'temu.com',
    not: 'market marketing eu-market us-market',
  },
  // unconfirmed as senders; Mercado Libre’s own warnings (2021, press) name mercadolibre.com.ar as its only
  // site in Argentina (2026-11-22)
  {
    platform: 'mercado-libre',
    brands: 'mercadolibre mercadolivre',
    domains:
      'mercadolibre.com mercadolibre.com.ar mercadolibre.com.mx mercadolibre.cl mercadolibre.com.co mercadolibre.com.uy mercadolibre.com.pe mercadolivre.com mercadolivre.com.br',
    not: 'mail-usuarios messages newsletter',
  },
  // unconfirmed: press reports of imitations (2013) show powiadomienia@allegro.pl as the address imitated
  // (2026-11-22)
  {
    platform: 'allegro',
    brands: 'allegro',
    domains: 'allegro.pl allegro.com allegro.cz allegro.sk allegro.hu',
    // buyers' and sellers' aliases live under allegromail.pl, which is left out altogether
    not: 'user users newsletter',
  },
];

const byDomain = new Map<string, { platform: Platform; not: ReadonlySet<string> }>();
const ofUsers = new Set<string>();
const noticesOf = new Map<Platform, ReadonlySet<string>>();
for (const { platform, domains, not, notFrom, notices } of senders) {
  noticesOf.set(platform, new Set(notices?.split(' ')));
  const excluded = new Set(not.split(' '));
  for (const domain of domains.split(' ')) {
    byDomain.set(domain, { platform, not: excluded });
    for (const mailbox of notFrom?.split(' ') ?? []) ofUsers.add(`${mailbox}@${domain}`);
  }
}

/** Every organisational domain of the table. */
export const platformDomains: readonly string[] = [...byDomain.keys()];

/** The brand words that look-alikes imitate. */
export const brands: readonly string[] = senders.flatMap(({ brands: words }) => words.split(' '));

const hostName = /^(?!.{256})(?:[a-z\d_-]{1,63}\.)+[a-z\d-]{2,63}$/;

/**
 * The platform whose own mail comes from a domain. Undefined for any other domain, and for a platform's sub-domains
 * that carry what its users write.
 */
export const platformOfDomain = (domain: string): Platform | undefined => {
  const lower = domain.toLowerCase().replace(/\.$/, '');
  if (!hostName.test(lower)) return undefined;
  const labels = lower.split('.');
  const at = labels.findIndex((_, from) => byDomain.has(labels.slice(from).join('.')));
  const known = byDomain.get(labels.slice(at).join('.'));
  if (at < 0 || !known) return undefined;
  const above = labels.slice(0, at);
  const excluded = above.some((_, from) => known.not.has(above.slice(from).join('.')));
  return excluded ? undefined : known.platform;
};

/** … from an address; undefined also for its mailboxes that carry what its users write. */
export const platformOfSender = (address: string): Platform | undefined =>
  ofUsers.has(address.toLowerCase()) ? undefined : platformOfDomain(domainOf(address));

/** Whether an address is one of a platform's mailboxes that are known to send its notices. */
export const sendsNotices = (address: string): boolean => {
  const platform = platformOfSender(address);
  const mailbox = address.slice(0, address.lastIndexOf('@')).toLowerCase();
  return platform !== undefined && noticesOf.get(platform)?.has(mailbox) === true;
};

const registrants = [...new Set(platformDomains.map((domain) => domain.split('.')[0]))].join('|');
const namedLikeOne = new RegExp(`(?:^|\\.)(?:${registrants})\\.[a-z.]{2,7}$`);

/**
 * True for a domain that goes by a platform's name, also in a country that the table leaves out, and where its users
 * write: whoever writes from there is no complainant. It proves nothing.
 */
export const isNamedLikePlatform = (domain: string): boolean => namedLikeOne.test(domain);
