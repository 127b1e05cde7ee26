/** Each kind of answer by name, and what it means before the law and the platform. */
export const strategies = {
  'strategy.retraction-request': ['Ask the complainant to withdraw', '请投诉方撤诉'],
  'strategy.retraction-request.means': [
    'A mail to the complainant. It admits nothing; a withdrawal is the quickest way back on sale, and nobody is bound to give one.',
    '向投诉方发邮件，不承认任何侵权。撤诉是恢复在售的最快途径，但对方没有义务撤诉。',
  ],
  'strategy.vero-contact-owner': ['Write to the rights owner (eBay VeRO)', '联系权利人（eBay VeRO）'],
  'strategy.vero-contact-owner.means': [
    'eBay decides nothing before the rights owner was written to; only the owner can withdraw the report. It admits nothing.',
    'eBay 要求先联系权利人，只有权利人能撤回举报。不承认任何侵权。',
  ],
  'strategy.never-sold': ['We never sold it', '从未销售'],
  'strategy.never-sold.means': [
    'A statement of fact to the platform, shown by the order report. One that is untrue can cost the account.',
    '向平台作出的事实陈述，以订单报表为证。陈述不实可能导致账号停用。',
  ],
  'strategy.authentic-goods': ['The goods are genuine', '商品为正品'],
  'strategy.authentic-goods.means': [
    'Contests the complaint with invoices and authorisations. Genuine goods are free to be resold only where their owner, or somebody with its consent, put them on that market.',
    '以发票和授权书提出抗辩。只有权利人或经其同意者已将商品投放该市场，正品才可自由转售。',
  ],
  'strategy.mark-not-used': ['We do not use the mark', '未使用该商标'],
  'strategy.mark-not-used.means': [
    'For goods of a brand of your own, or of none: the word only describes them, says what they fit, or is not there.',
    '适用于自有品牌或无品牌的商品：该词仅作描述、说明适配，或并未出现。',
  ],
  'strategy.edit-detail-page': ['The page was changed', '已修改商品页面'],
  'strategy.edit-detail-page.means': [
    'Reports that what was objected to is gone, and takes no position on the right. Change the page first.',
    '告知页面已删除被投诉的内容，不对权利作表态。发送前请先修改页面。',
  ],
  'strategy.parallel-import-proof': ['The right is exhausted', '权利已用尽'],
  'strategy.parallel-import-proof.means': [
    'Shows that these very goods were first sold in the EEA or the UK with the owner’s consent (Art. 15 EU Trade Mark Regulation). The burden of proof is yours.',
    '证明这批商品经权利人同意首次在欧洲经济区或英国销售（《欧盟商标条例》第 15 条）。举证责任在您。',
  ],
  'strategy.design-differences': ['The design differs', '外观不同'],
  'strategy.design-differences.means': [
    'Contests infringement figure by figure: what counts is the overall impression, not single details.',
    '逐图比对，主张不侵权：关键是整体视觉印象，而非个别细节。',
  ],
  'strategy.patent-non-infringement': ['The product does not use the patent', '产品未落入专利保护范围'],
  'strategy.patent-non-infringement.means': [
    'Contests infringement: of every independent claim at least one element has to be missing. Have a patent attorney look at the claim chart.',
    '主张不侵权：每项独立权利要求至少缺少一个技术特征。请专利律师审核权利要求对照表。',
  ],
  'strategy.own-work': ['The content is our own or licensed', '内容为自有或已获许可'],
  'strategy.own-work.means': [
    'An answer to the platform with originals or the licence. It is not sworn, and the platform need not restore anything.',
    '向平台提交原始文件或许可证明。不属宣誓声明，平台没有恢复义务。',
  ],
  'strategy.counter-notice': ['Counter-notification under oath (DMCA)', '宣誓反通知（DMCA）'],
  'strategy.counter-notice.means': [
    'Sworn under penalty of perjury (17 U.S.C. 512(g)(3)). It gives the complainant your name and address and accepts the jurisdiction of a United States federal court. Unless the complainant sues, the platform restores the content after 10 to 14 business days.',
    '须承担伪证责任的宣誓声明（《美国法典》第 17 编第 512(g)(3) 条）。投诉方将得知您的姓名和地址，且您接受美国联邦法院管辖。投诉方若不起诉，平台在 10 至 14 个工作日后恢复内容。',
  ],
  'strategy.aliexpress-counter-notification': ['Counter-notification in the portal', '后台反通知'],
  'strategy.aliexpress-counter-notification.means': [
    'The platform decides between both sides on their documents. Without one in time the complaint stands and its penalty points count.',
    '平台根据双方材料裁定。逾期未提交则投诉成立并扣分。',
  ],
  'strategy.plan-of-action': ['Plan of action', '整改计划'],
  'strategy.plan-of-action.means': [
    'Causes, corrections and prevention, to lift a restriction of the account. What it names as a cause stays on record as your own statement.',
    '说明原因、整改和预防措施，用于解除账号限制。其中写明的原因会作为您自己的陈述留存。',
  ],
  'strategy.abmahnung-reply': ['First answer to an Abmahnung', '对德国警告函的首次答复'],
  'strategy.abmahnung-reply.means': [
    'Signs and admits nothing and asks for time. Silence risks an injunction without a hearing; an undertaking once signed binds for years.',
    '不签署、不承认，仅请求延期。不答复可能直接收到禁令；一旦签署停止侵权声明，将长期受约束。',
  ],
  'strategy.demand-letter-reply': ['First answer to a demand letter', '对律师函的首次答复'],
  'strategy.demand-letter-reply.means': [
    'Neither admits nor denies, and asks for proof of the right. What is written can be used in court.',
    '既不承认也不否认，要求对方证明权利。所写内容可能在法庭上被引用。',
  ],
  'strategy.ask-which-right': ['Ask which right is meant', '询问所主张的权利'],
  'strategy.ask-which-right.means': [
    'Contests nothing yet. Deadlines run on meanwhile.',
    '暂不抗辩，期限继续计算。',
  ],
  'strategy.policy-answer': ['Answer the policy notice', '回复平台政策通知'],
  'strategy.policy-answer.means': [
    'Says what was done about what the notice asks for. No right of a third party is discussed.',
    '说明已按通知要求采取的措施，不涉及第三方权利。',
  ],
  'strategy.infringement-report': ['Report the other seller', '举报其他卖家'],
  'strategy.infringement-report.means': [
    'You assert a right of your own. A false report makes its author liable.',
    '由您主张自己的权利。不实举报须承担责任。',
  ],
  'strategy.free-answer': ['Write it yourself', '自行撰写'],
  'strategy.free-answer.means': [
    'Only the particulars are filled in; every word of the answer is yours.',
    '仅填入案件信息，回复内容由您撰写。',
  ],
  'strategy.accept': ['Do not contest it', '不抗辩'],
  'strategy.accept.means': [
    'The listing stays off sale and the complaint stays on the account’s record. It is no admission of an infringement.',
    '商品保持下架，投诉留在账号记录中。不构成对侵权的承认。',
  ],
} as const satisfies Record<string, readonly [string, string]>;
