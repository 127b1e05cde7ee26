import { isMarketplace, type Platform } from '../mail/vocabulary.ts';
import type { ListingIdType, Right, RightNumberType } from '../notice/vocabulary.ts';
import { names } from '../recorded/names.ts';
import type { Language } from './vocabulary.ts';

const somePlatform: Record<Language, string> = { en: 'the platform', de: 'die Plattform', zh: '平台' };

/** The platform by its own name; `the platform` for a court, a law firm or one that was not recognised. */
export const platformName = (platform: Platform, language: Language): string =>
  isMarketplace(platform) ? names[`platform.${platform}`][0] : somePlatform[language];

/** Rights as a reader of the letter knows them; without brackets, for they stand in some. */
export const rightNames: Record<Language, Record<Right, string>> = {
  en: {
    trademark: 'trademark',
    counterfeit: 'authenticity of the goods',
    copyright: 'copyright',
    'design-patent': 'design',
    'utility-patent': 'patent',
    'parallel-import': 'parallel import',
    'selective-distribution': 'selective distribution',
    unspecified: 'intellectual property',
  },
  de: {
    trademark: 'Markenrecht',
    counterfeit: 'Echtheit der Ware',
    copyright: 'Urheberrecht',
    'design-patent': 'Designrecht',
    'utility-patent': 'Patentrecht',
    'parallel-import': 'Parallelimport',
    'selective-distribution': 'selektiver Vertrieb',
    unspecified: 'geistiges Eigentum',
  },
  zh: {
    trademark: '商标权',
    counterfeit: '商品真伪',
    copyright: '著作权',
    'design-patent': '外观设计专利',
    'utility-patent': '专利权',
    'parallel-import': '平行进口',
    'selective-distribution': '选择性分销',
    unspecified: '知识产权',
  },
};

const numberNames: Record<RightNumberType, readonly [en: string, de: string, zh: string]> = {
  'us-trademark-registration': ['US trademark registration', 'US-Marke', '美国商标注册号'],
  'us-trademark-serial': ['US trademark application', 'US-Markenanmeldung', '美国商标申请号'],
  'eu-trademark': ['EU trademark', 'Unionsmarke', '欧盟商标'],
  'uk-trademark': ['UK trademark', 'britische Marke', '英国商标'],
  'de-trademark': ['German trademark', 'deutsche Marke', '德国商标'],
  'cn-trademark': ['Chinese trademark', 'chinesische Marke', '中国商标'],
  'jp-trademark': ['Japanese trademark', 'japanische Marke', '日本商标'],
  'wo-trademark': ['international trademark', 'internationale Marke', '国际商标'],
  trademark: ['trademark', 'Marke', '商标'],
  'us-design-patent': ['US design patent', 'US-Designpatent', '美国外观设计专利'],
  'registered-community-design': [
    'registered Community design',
    'Gemeinschaftsgeschmacksmuster',
    '欧盟注册外观设计',
  ],
  design: ['design', 'Design', '外观设计'],
  'us-utility-patent': ['US patent', 'US-Patent', '美国专利'],
  'ep-patent': ['European patent', 'europäisches Patent', '欧洲专利'],
  'wo-patent': ['international patent application', 'internationale Patentanmeldung', '国际专利申请'],
  'cn-patent': ['Chinese patent', 'chinesisches Patent', '中国专利'],
  patent: ['patent', 'Patent', '专利'],
  'us-copyright-registration': [
    'US copyright registration',
    'US-Urheberrechtsregistrierung',
    '美国版权登记号',
  ],
  copyright: ['copyright', 'Urheberrecht', '版权'],
};

const position: Record<Language, 0 | 1 | 2> = { en: 0, de: 1, zh: 2 };

export const numberName = (type: RightNumberType, language: Language): string =>
  numberNames[type][position[language]];

const idNames: Record<ListingIdType, readonly [en: string, de: string, zh: string]> = {
  asin: ['ASIN', 'ASIN', 'ASIN'],
  'item-number': ['item', 'Artikel', '商品编号'],
  'product-id': ['product', 'Produkt', '产品编号'],
  sku: ['SKU', 'SKU', 'SKU'],
  fnsku: ['FNSKU', 'FNSKU', 'FNSKU'],
  'listing-id': ['no.', 'Nr.', '商品编号'],
};

export const idName = (type: ListingIdType, language: Language): string => idNames[type][position[language]];
