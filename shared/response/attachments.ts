import type { Strategy } from './vocabulary.ts';

/** For the people who put an answer together; letters have languages of their own. */
type Reading = 'en' | 'zh';

const pictures = { en: 'pictures of the product and its packaging', zh: '产品及包装照片' };

const attachments: Partial<Record<Strategy, Record<Reading, string>[]>> = {
  'never-sold': [
    { en: 'order report', zh: '订单报告' },
    { en: 'inventory report', zh: '库存报告' },
  ],
  'authentic-goods': [
    {
      en: 'supplier invoices that cover the quantity sold (the price may be hidden)',
      zh: '覆盖已售数量的供应商发票（价格可遮盖）',
    },
    { en: 'letter of authorisation or licence, where there is one', zh: '授权书或许可（如有）' },
    pictures,
  ],
  'mark-not-used': [
    pictures,
    { en: 'trademark certificate of your own brand, where there is one', zh: '自有品牌的商标注册证（如有）' },
  ],
  'edit-detail-page': [{ en: 'screenshot of the page after the change', zh: '修改后的页面截图' }],
  'parallel-import-proof': [
    {
      en: 'invoices that trace the goods from their first sale in the EEA (for a British site, in the EEA or the UK)',
      zh: '可追溯至在欧洲经济区（英国站点：欧洲经济区或英国）首次销售的发票',
    },
  ],
  'design-differences': [
    { en: 'side-by-side pictures for each figure of the registration', zh: '与注册文件各视图逐一对比的图片' },
  ],
  'patent-non-infringement': [
    { en: 'claim chart', zh: '权利要求对照表' },
    { en: 'letter of a patent attorney, where there is one', zh: '专利律师意见书（如有）' },
  ],
  'own-work': [
    { en: 'original picture files or drafts', zh: '原始图片文件或草稿' },
    { en: 'licence or contract with the author, where there is one', zh: '许可或与作者的合同（如有）' },
  ],
  'aliexpress-counter-notification': [
    {
      en: 'certificate, authorisation, invoices or comparison pictures',
      zh: '证书、授权、发票或对比图片',
    },
  ],
  'plan-of-action': [
    { en: 'invoices', zh: '发票' },
    { en: 'letters of authorisation', zh: '授权书' },
    { en: 'withdrawals of the complaints', zh: '投诉撤回证明' },
  ],
  'infringement-report': [
    { en: 'dated screenshots', zh: '带日期的截图' },
    { en: 'pictures of the test purchase', zh: '测试购买的照片' },
  ],
};

const accepted: Record<Reading, (types: string) => string> = {
  en: (types) => `file types accepted: ${types}`,
  zh: (types) => `接受的文件类型：${types}`,
};

/** What to attach to an answer, in plain words, and the file types that are accepted where they are known. */
export const attachmentsFor = (
  strategy: Strategy,
  types: readonly string[],
  language: Reading = 'en',
): string[] => {
  const wanted = (attachments[strategy] ?? []).map((words) => words[language]);
  return wanted.length > 0 && types.length > 0 ? [...wanted, accepted[language](types.join(', '))] : wanted;
};
