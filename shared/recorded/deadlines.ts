import type { RecordedLine } from './recorded-line.ts';

/** What is due, and where a term comes from that no mail states. */
export const deadlineLines: readonly RecordedLine[] = [
  ['choose whether to take part in the evaluation', '决定是否参加评估'],
  ['sign the undertaking', '签署承诺书'],
  ['answer in court', '向法院答辩'],
  ['oppose in court', '向法院提出异议'],
  ['counter-notice', '反通知'],
  ['appeal', '申诉'],
  ['submit documents', '提交材料'],
  ['contact the rights owner', '联系权利人'],
  ['remove the listing', '下架商品'],
  ['pay', '付款'],
  ['reply', '回复'],
  ['hearing', '听证'],

  ['{count} days from receipt. {said}. Verify: {said2}.', '自收到起 {count} 天。{said}。请核实：{said2}。'],
  [
    '{count} days from entry on {date}. {said}. Verify: {said2}.',
    '自 {date} 作出命令起 {count} 天。{said}。请核实：{said2}。',
  ],
  [
    '{count} working days from receipt. {said}. Verify: {said2}.',
    '自收到起 {count} 个工作日。{said}。请核实：{said2}。',
  ],
  [
    'the source is some years old: check the term on the complaint’s own page',
    '来源已有数年：请在投诉页面核对期限',
  ],

  ['counter-notification', '反通知'],
  [
    'Alibaba.com supplier help: counter-notify within 3 working days of the notice',
    'Alibaba.com 供应商帮助：收到通知后 3 个工作日内提交反通知',
  ],
  ['ask eBay if the rights owner is silent', '权利人未回复时联系 eBay'],
  [
    'eBay VeRO help: contact eBay when the rights owner has not answered within 5 business days',
    'eBay VeRO 帮助：权利人 5 个工作日内未答复时联系 eBay',
  ],
  ['an older page says 7 days', '较早的页面写的是 7 天'],
  ['removal of the stock, where any lies at Amazon', '移除亚马逊仓库中的库存（如有）'],
  ['removal of the stock at Amazon', '移除亚马逊仓库中的库存'],
  [
    'Amazon removal notices: stock must be removed or the matter solved within 90 days, else it is destroyed',
    '亚马逊移除通知：须在 90 天内移除库存或解决问题，否则库存将被销毁',
  ],
  [
    'only stock in Amazon’s own warehouses; stranded stock in Germany: 30 days',
    '仅限亚马逊自有仓库的库存；德国的滞留库存为 30 天',
  ],
  [
    'the catalogue does not say who ships; only stock in Amazon’s own warehouses, in Germany 30 days where it is stranded',
    '目录未说明由谁发货；仅限亚马逊自有仓库的库存，在德国滞留库存为 30 天',
  ],
  ['choose whether to take part in the patent evaluation', '决定是否参加专利评估'],
  ['Amazon Patent Evaluation Express: three weeks from the notice', '亚马逊专利快速评估：自通知起三周'],
  ['the date in the agreement that was sent with the notice counts', '以随通知发送的协议中的日期为准'],
  ['answer', '答复'],
  ['Mercado Libre Brand Protection help: four days, one answer', '美客多品牌保护帮助：四天，只能答复一次'],
  ['the answer is given by the button in the original mail', '通过原始邮件中的按钮答复'],
  ['first appeal', '首次申诉'],
  [
    'TikTok Shop seller university: first appeal within 30 calendar days',
    'TikTok Shop 卖家大学：30 个自然日内首次申诉',
  ],
  ['a second appeal has 15 days and is the last', '第二次申诉期限为 15 天，且为最后一次'],
  ['answer in the seller portal', '在卖家后台答复'],
  ['reported by sellers: about five days, two tries', '据卖家反映：约五天，两次机会'],
  ['secondary source only: check the portal', '仅为二手来源：请查看后台'],
  ['end of a temporary restraining order', '临时限制令到期'],
  [
    'Fed. R. Civ. P. 65(b)(2): at most 14 days from entry, extendable once; a last day on a weekend or holiday runs on to the next business day (Rule 6(a)(1)(C)); the earlier day stands here',
    '《联邦民事诉讼规则》第 65(b)(2) 条：自签发起最多 14 天，可延长一次；最后一天为周末或假日的，顺延至下一工作日（第 6(a)(1)(C) 条），此处取较早的一天',
  ],
  [
    'Fed. R. Civ. P. 12(a)(1)(A)(i): 21 days after service; a last day on a weekend or holiday runs on to the next business day (Rule 6(a)(1)(C)); the earlier day stands here',
    '《联邦民事诉讼规则》第 12(a)(1)(A)(i) 条：送达后 21 天；最后一天为周末或假日的，顺延至下一工作日（第 6(a)(1)(C) 条），此处取较早的一天',
  ],
  [
    'Fed. R. Civ. P. 65(b)(2): at most 14 days from entry, extendable once',
    '《联邦民事诉讼规则》第 65(b)(2) 条：自签发起最多 14 天，可延长一次',
  ],
  [
    'counted here from receipt; the order was entered earlier: counsel reads the docket',
    '此处自收到起算；命令签发更早：请律师查阅案卷',
  ],
  ['the court may have extended it: counsel reads the docket', '法院可能已延长：请律师查阅案卷'],
  // as cases of earlier versions say it
  ['answer to the complaint in court', '向法院提交答辩状'],
  [
    'Fed. R. Civ. P. 12(a)(1)(A)(i): 21 days after service',
    '《联邦民事诉讼规则》第 12(a)(1)(A)(i) 条：送达后 21 天',
  ],
  ['whether and when service took place is for counsel to say', '是否及何时送达由律师判断'],
];
