import type { Mailbox } from '../../mail/mail.ts';
import { organisationOf } from '../../mail/organisation.ts';
import { platformOfDomain } from '../../mail/platform-domains.ts';
import { remembering } from '../../mail/remembering.ts';
import { isMarketplace, type Platform } from '../../mail/vocabulary.ts';
import { matchesIn } from '../../platform/matches-in.ts';
import { alibaba } from './alibaba.ts';
import { aliexpress } from './aliexpress.ts';
import { allegro } from './allegro.ts';
import { amazon } from './amazon.ts';
import { court } from './court.ts';
import { ebay } from './ebay.ts';
import { etsy } from './etsy.ts';
import { generic } from './generic.ts';
import { lawFirm } from './law-firm.ts';
import { mercadoLibre } from './mercado-libre.ts';
import { shopify } from './shopify.ts';
import { temu } from './temu.ts';
import { tiktokShop } from './tiktok-shop.ts';
import { walmart } from './walmart.ts';
import type { PlatformWords } from './wording.ts';

/** A platform's words, marketplaces first: where a sender could be two of them, it is the one that stands before. */
const words: Record<Platform, PlatformWords> = {
  amazon,
  ebay,
  aliexpress,
  alibaba,
  walmart,
  etsy,
  shopify,
  'tiktok-shop': tiktokShop,
  temu,
  'mercado-libre': mercadoLibre,
  allegro,
  'law-firm': lawFirm,
  court,
  other: generic,
};
export const marketplaces: readonly PlatformWords[] = Object.values(words).filter(({ platform }) =>
  isMarketplace(platform),
);

export const wordsOf = (platform: Platform): PlatformWords => words[platform];

/** Who a mail presents itself as. Whether that is true is judged elsewhere. */
export interface Presented {
  platform: Platform;
  /** the sender's address belongs to a platform that sends notices from there */
  ownDomain: boolean;
  /** the sender's name or address alone says so */
  bySender: boolean;
  /** marketplaces the text names, most often first */
  named: Platform[];
}

const anyName = new RegExp(marketplaces.map(({ names }) => names.source).join('|'), 'gi');

/** Whose name it is; the same few come again and again. */
const platformNamed = remembering({ most: 500, longest: 40 }, (name) => ({
  platform: marketplaces.find(({ names }) => names.test(name))?.platform,
}));

const namedIn = (text: string): { platform: Platform; count: number; last: number }[] => {
  const counts = new Map<Platform, { count: number; last: number }>();
  let seen = 0;
  for (const { 0: name, index } of matchesIn(text, anyName)) {
    const { platform } = platformNamed(name);
    if (!platform) continue;
    const count = counts.get(platform)?.count ?? 0;
    counts.set(platform, { count: count + 1, last: index });
    seen += 1;
    if (seen > 60) break;
  }
  return [...counts]
    .map(([platform, { count, last }]) => ({ platform, count, last }))
    .sort((a, b) => b.count - a.count || b.last - a.last);
};

/** What lawyers call their domains: `bakerlaw.com`, `lex-ip.eu`; no `lawn`, `flaw` or `alexander`. */
const domainOfLaw = new RegExp(
  [
    '(?<!il)legal(?!ly)|kanzlei|anwalt|avocat|lawyer|attorney|abogad|advoc|rechts',
    '(?<!out|by|[cfs])law(?=[.-])|(?<![a-z])law(?:ip|pat|tm)|law(?:firm|office|group|partner|chamber|associate|llp|corp)',
    '(?<![a-z])(?:ip|ius|juris)?lex(?=[.-]|ip|ius|iur|jur|leg|law|pat)',
  ].join('|'),
  'i',
);

/** Recognises who a mail presents itself as: by its sender, else by its words. */
export const recognise = (from: readonly Mailbox[], subject: string, text: string): Presented => {
  const [sender] = from;
  const domain = sender?.address.split('@').at(-1)?.toLowerCase() ?? '';
  const named = namedIn(`${subject}\n${text.slice(0, 20_000)}`).map(({ platform }) => platform);
  const own = platformOfDomain(domain);
  if (own) return { platform: own, ownDomain: true, bySender: true, named };
  const written = `${sender?.name ?? ''} ${sender?.address ?? ''}`;
  if (court.names.test(written)) return { platform: 'court', ownDomain: false, bySender: true, named };
  if (lawFirm.names.test(written) || domainOfLaw.test(`${organisationOf(domain) ?? domain}.`))
    return { platform: 'law-firm', ownDomain: false, bySender: true, named };
  const brand = marketplaces.find(({ names }) => names.test(written));
  if (brand) return { platform: brand.platform, ownDomain: false, bySender: true, named };
  return { platform: named[0] ?? 'other', ownDomain: false, bySender: false, named };
};
