import { need } from '../placeholders.ts';
import type { Language } from './words.ts';

const english = {
  answer: (index: number) => `our answer to point ${index}`,
  allPoints: 'what the last message asks for, point by point, and our answer to each',
  noComplaints: 'each complaint that led to this: number, date, listing',
  files: (types: string) =>
    `the name of each file that you attach; ${types === '' ? '' : `file types accepted: ${types}; `}or strike this line`,
  onlyIfTrue: (sentence: string) => `only if it is so and you can prove it: “${sentence}”`,
  period: 'first and last day of the period checked',
  sold: 'what the order and inventory reports show for this product',
  reports: 'order report and inventory report',
  supplier: 'name, address, telephone and website of the supplier',
  invoices:
    'numbers, dates and quantities of the invoices, or the IDs of your purchase orders; they must cover what was sold',
  chain: 'each step of the supply chain',
  authorisation:
    'letter of authorisation or licence: from whom, to whom, date and scope; or strike this line',
  brand: 'your brand with its registration, or that they bear none',
  where: 'each place where it is seen, and why it is no brand there, or that it is nowhere',
  pictures: 'goods and packaging from all sides',
  scope: 'its country and its goods, where ours are others; or strike this line',
  firstSale: 'who first sold the goods, where and when (EEA; on British sites also UK)',
  traced: 'invoices that trace the goods from that first sale to us',
  state: 'unchanged and in the original packaging, or what differs',
  differences: 'five to seven visible differences, figure by figure',
  impression: {
    us: 'why an ordinary observer would not take the one for the other',
    eu: 'why both make a different overall impression on an informed user',
    // read by Chinese reviewers alone, so that the English beside it speaks of the informed user
    cn: 'why both make a different overall impression on an informed user',
    jp: 'why both make a different aesthetic impression on a consumer',
  },
  earlierDesigns: 'earlier designs that already show the shared features; or strike this line',
  examined: 'number and wording of the independent claim',
  elements: 'a chart: element of the claim, what our product has instead, picture',
  opinion: 'patent attorney who examined this, with date; or strike this line',
  order: 'order of non-infringement or invalidity; or strike this line',
  author: 'who made the picture, text or design, and when',
  originals: 'original files, the contract with the author, or the licence',
  published: 'where and when it was first published; or strike this line',
  reasons:
    'the reasons: own right or licence, authorised goods with their source, differences from the right, or an invalid right',
  proof: 'certificates, authorisation, invoices or pictures that show it',
  relation: 'authorised, formerly authorised, or none',
  cause: 'for each complaint above, what led to it, with dates',
  corrected: 'what was done about each complaint, with dates',
  prevention: 'what was changed so that it does not happen again, who is responsible, since when',
  documents: 'invoices, authorisations, proof of withdrawal of the complaints',
  asked: 'the documents or changes that the notice names',
  done: 'what was changed, with dates',
  changed: 'which words or pictures were removed or replaced, and where on the page',
  changedOn: 'date',
  compatibility: 'the new wording, e.g. compatible with …; or strike this line',
  free: 'the answer, in your own words',
};

const chinese: typeof english = {
  answer: (index: number) => `对第${index}项的答复`,
  allPoints: '上次来函的各项要求及逐项答复',
  noComplaints: '导致本次处理的各项投诉：编号、日期、商品',
  files: (types: string) =>
    `所附各文件的名称；${types === '' ? '' : `接受的格式：${types}；`}没有附件则删去本行`,
  onlyIfTrue: (sentence: string) => `仅在属实且能够证明时写入：“${sentence}”`,
  period: '所核查期间的起止日期',
  sold: '订单报告和库存报告中该商品的情况',
  reports: '订单报告和库存报告',
  supplier: '供应商的名称、地址、电话和网站',
  invoices: '发票号码、日期和数量，或采购订单号；须覆盖已售数量',
  chain: '供应链的每个环节',
  authorisation: '授权书或许可：授权人、被授权人、日期和范围；没有则删去本行',
  brand: '自有品牌及其注册号，或写明没有品牌',
  where: '出现的每一处及为何不是作为商标使用，或写明并未出现',
  pictures: '商品及包装的各面照片',
  scope: '该商标的注册国家和核定商品，如与我方不同；相同则删去本行',
  firstSale: '谁在何时何地首次销售该商品（欧洲经济区；英国站点也可在英国）',
  traced: '可从首次销售追溯到我方的发票',
  state: '未改动且为原包装；或说明有何不同',
  differences: '五到七处可见差异，逐图说明',
  impression: {
    us: '为何普通观察者不会误认两者',
    eu: '为何两者给知情用户的整体印象不同',
    cn: '为何两者的整体视觉效果不同',
    jp: '为何两者给需求者的美感不同',
  },
  earlierDesigns: '已公开共同特征的在先外观设计；不引用则删去本行',
  examined: '独立权利要求的编号和原文',
  elements: '对照表：权利要求的技术特征、我方产品的对应情况、图片',
  opinion: '审查过此事的专利律师及日期；没有则删去本行',
  order: '认定不侵权或专利无效的裁判或决定；没有则删去本行',
  author: '谁在何时创作了图片、文字或设计',
  originals: '原始文件、与作者的合同或许可',
  published: '首次发表的时间和地点；未发表则删去本行',
  reasons: '自有权利或许可、授权商品及其来源、与所主张权利的区别，或该权利无效',
  proof: '权利证书、授权书、发票或图片',
  relation: '已授权、曾授权或无关系',
  cause: '上述每项投诉的起因及日期',
  corrected: '对每项投诉采取的措施及日期',
  prevention: '为避免再次发生所作的更改、负责人、起始时间',
  documents: '发票、授权书、投诉已撤回的证明',
  asked: '通知要求的文件或更改',
  done: '所作的更改及日期',
  changed: '移除或替换了哪些文字或图片，在页面何处',
  changedOn: '日期',
  compatibility: '新的表述，如“兼容……”；无需改动则删去本行',
  free: '用您自己的话写的答复',
};

/** What is asked of the seller's people, by its subject. */
export type Prompts = typeof english;

/** What a letter asks of the seller's people, who read English or Chinese: in a German or Japanese letter too it is in English. */
export const promptsIn = (language: Language): Prompts => (language === 'zh' ? chinese : english);

/**
 * What only the seller can say, for whoever approves the letter to make a sentence of or to strike: a complaint says
 * nothing about where goods came from or who took a picture, and a platform closes accounts over statements that are untrue.
 * In a letter that the seller's people may not read, what the sentence says follows in English.
 */
export const onlyIfTrue = (language: Language, sentence: string, inEnglish: string): string => {
  const { onlyIfTrue: asked } = promptsIn(language);
  const isRead = language === 'en' || language === 'zh';
  return need(isRead ? asked(sentence) : `${asked(sentence)} (“${inEnglish}”)`);
};
