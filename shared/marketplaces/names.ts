import type { Platform } from '../mail/vocabulary.ts';
import type { Marketplace } from './port.ts';

/** What a person calls a platform, in English and in Simplified Chinese; `webhook` is the seller's own shop. */
export const platformNames: Record<`platform.${Platform | Marketplace}`, readonly [en: string, zh: string]> =
  {
    'platform.amazon': ['Amazon', '亚马逊'],
    'platform.ebay': ['eBay', 'eBay'],
    'platform.aliexpress': ['AliExpress', '速卖通'],
    'platform.alibaba': ['Alibaba', '阿里巴巴'],
    'platform.walmart': ['Walmart', '沃尔玛'],
    'platform.etsy': ['Etsy', 'Etsy'],
    'platform.shopify': ['Shopify', 'Shopify'],
    'platform.tiktok-shop': ['TikTok Shop', 'TikTok Shop'],
    'platform.temu': ['Temu', 'Temu'],
    'platform.mercado-libre': ['Mercado Libre', '美客多'],
    'platform.allegro': ['Allegro', 'Allegro'],
    'platform.law-firm': ['Law firm', '律师事务所'],
    'platform.court': ['Court', '法院'],
    'platform.other': ['Other', '其他'],
    'platform.webhook': ['Own shop', '自有商城'],
  };

/** What English readers call a marketplace. */
export const marketplaceName = (marketplace: Marketplace): string =>
  platformNames[`platform.${marketplace}`][0];
