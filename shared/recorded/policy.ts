import type { RecordedLine } from './recorded-line.ts';

/** What the delisting policy says of a decision, and each of its checks. */
export const policyLines: readonly RecordedLine[] = [
  ['No listing is touched.', '不改动任何商品。'],
  ['Off sale at once: all {count} checks hold.', '立即下架：全部 {count} 项检查均通过。'],
  ['A person is asked: {said}', '须人工确认：{said}'],
  [
    'somebody left it on sale when the complaint was less well proven',
    '此前投诉可信度较低时，已有人决定保持在售',
  ],
  [
    'A person is asked: {failed} of {count} checks do not hold.',
    '须人工确认：{count} 项检查中有 {failed} 项未通过。',
  ],
  [
    'Off sale at once: {skus}. A person is asked about the rest: {said}',
    '立即下架：{skus}。其余须人工确认：{said}',
  ],
  ['{failed} of {count} checks do not hold.', '{count} 项检查中有 {failed} 项未通过。'],
  ['A person corrected what the mail says: a person decides.', '邮件内容已由人更正：由人决定。'],
  [
    'No listing is touched: the marketplace itself keeps it off sale.',
    '不改动任何商品：平台自己已将其下架。',
  ],

  ['The mail is {said}, which asserts a right now', '邮件是{said}，当前主张权利'],
  ['The mail is {said}, which leaves the seller a choice', '邮件是{said}，卖家可以选择'],
  ['The mail is {said}, which asserts no right against a listing now', '邮件是{said}，当前未对商品主张权利'],
  ['a complaint about your listing', '针对您商品的投诉'],
  ['a court order', '法院命令'],
  ['a demand from an owner or lawyer', '权利人或律师的要求'],
  ['a neutral patent evaluation', '中立的专利评估'],
  ['a decision about your appeal', '对您申诉的处理结果'],
  ['the withdrawal of a complaint', '投诉的撤回'],
  ['an alert about somebody else on your own listing', '他人跟卖您自己商品的警报'],
  ['a policy matter that is not intellectual property', '与知识产权无关的政策事项'],
  ['ordinary mail', '普通邮件'],
  // as cases of earlier versions say it
  ['of the kind {kind}', '“{kind}”类邮件'],
  ['a complaint', '侵权投诉'],
  ['a court-order', '法院命令'],
  ['a demand-letter', '律师函'],
  ['a evaluation', '专利评估'],

  ['The complaint is about the listing, not only a part of it', '投诉针对整个商品，而非其中一部分'],
  [
    'The platform removed only a picture or a text and leaves the listing on sale: taking it off loses its sales',
    '平台只移除了图片或文字，商品仍在售：下架会损失其销售',
  ],
  ['{said}; {said2} names that and lets it go', '{said}；{said2}列明了这种情况，允许下架'],

  [
    "Rule {number} of the store's policy ({platform}, {right}) says: {said}",
    '店铺策略第 {number} 条（{platform}，{right}）规定：{said}',
  ],
  ["Where no rule matches, the store's policy says: {said}", '没有规则匹配时，店铺策略规定：{said}'],
  ['take it off sale at once', '立即下架'],
  ['ask a person first', '先由人工确认'],
  ['leave it on sale', '保持在售'],
  [
    "Rule {number} of the store's policy ({platform}, {right}) says {mode}",
    '店铺策略第 {number} 条（{platform}，{right}）规定：{mode}',
  ],
  ["The store's policy says {mode} where no rule matches", '没有规则匹配时，店铺策略规定：{mode}'],

  [
    "Found in the store's catalogue: {found}; not found: {absent}",
    '在店铺目录中找到：{found}；未找到：{absent}',
  ],
  ["Found in the store's catalogue: {found}", '在店铺目录中找到：{found}'],
  ['The notice names no listing', '通知没有指明任何商品'],
  [
    "Nothing that the notice names is in the store's catalogue: {absent}",
    '通知所指的商品都不在店铺目录中：{absent}',
  ],

  [
    'Its sender is marked “{trust}”; {said} asks for “{trust2}” or better',
    '发件人可信度为“{trust}”；{said}要求至少“{trust2}”',
  ],
  [
    'The reading is {reached} % sure; {said} asks for {asked} % or more',
    '识别的把握为 {reached} %；{said}要求至少 {asked} %',
  ],
  // as cases of earlier versions say it
  [
    'The sender is {trust}; {said} asks for {trust2} or better',
    '发件人可信度为“{trust}”；{said}要求至少“{trust2}”',
  ],
  [
    "The reading's confidence is {reached}; {said} asks for {asked} or more",
    '识别的把握为 {reached}；{said}要求至少 {asked}',
  ],
  ['the store', '店铺'],
  [
    "The store's policy names {address} among the mailboxes that send notices",
    '店铺策略将 {address} 列为发送通知的邮箱',
  ],
  [
    "{address} is not known to send the platform's notices, and may pass on what somebody else wrote; where it does send them, name it under noticeMailboxes in the store's policy",
    '尚不清楚 {address} 是否发送平台通知，它可能只是转达他人所写的内容；若确实由它发送通知，请在店铺策略的 noticeMailboxes 中列出',
  ],
  ['rule {number} of its policy', '店铺策略第 {number} 条'],

  [
    'The notice names {listings} only in passing, in running text or in words that it repeats of somebody, while it lists others: these may be words of whoever complains',
    '通知只是顺带提到 {listings}（在正文叙述中或转述他人的话里），另外单独列出了其他商品：这可能是投诉人自己的话',
  ],

  ['Its sender wrote it to {address}, an address of this store', '发件人写给了 {address}，这是本店铺的地址'],
  [
    'The marketplace itself says the same to this store, whoever was written to',
    '平台自己也对本店铺这样说，因此写给谁并不重要',
  ],
  [
    "Its sender wrote it to {address}, which this store has not enrolled; where that is the store's own, enrol it too: {command}",
    '发件人写给了 {address}，本店铺没有登记该地址；若确为本店铺所有，请一并登记：{command}',
  ],
  ['{address} is enrolled and passed it on to this store', '{address} 已登记，由其转给本店铺'],
  [
    'Nothing proves that its sender wrote it to this store, and nobody who is enrolled passed it on',
    '无法证明发件人是写给本店铺的，也没有已登记的人转来',
  ],

  [
    "{said} lies {said2} after the mail was received; at most {most} day is taken for a clock's error",
    '{said}比收到邮件晚{said2}；最多 {most} 天可视为时钟误差',
  ],
  [
    '{said} is {said2} before receipt; fresh means {most} days or less',
    '{said}比收到邮件早{said2}；{most} 天以内才算新',
  ],
  ['{count} days', ' {count} 天'],
  ['The signature', '签名时间'],
  ['The date the mail claims', '邮件自称的日期'],
  [
    'The mail carries neither a dated signature nor a date, so its age is unknown',
    '邮件既没有带时间的签名，也没有日期，无法得知发出了多久',
  ],
  [
    'The mail was received {said} ago; fresh means {most} days or less',
    '邮件是{said}前收到的；{most} 天以内才算新',
  ],
  ['The mail has not been seen before', '此前没有收到过这封邮件'],
  ['The mail is a replay: it was seen before in {where}', '邮件是重发：此前在 {where} 中出现过'],

  ['The store has stopped all delisting: its kill switch is on', '店铺已紧急停止，一切下架暂停'],
  ['The store’s kill switch is off', '店铺没有紧急停止'],
  [
    'This case would take {said} off sale; at most {most} by one case',
    '本案件将下架 {said}；每个案件最多 {most} 个',
  ],
  [
    'With this case {said} would go off sale today; at most {most} a day',
    '连同本案件，今天将下架 {said}；每天最多 {most} 个',
  ],
  ['{count} listing', '{count} 个商品'],
  ['{count} listings', '{count} 个商品'],
  [
    "With today's that is {share} of the catalogue's {count}; at most {most}",
    '连同今天已下架的，占目录 {count} 个商品的 {share}；最多 {most}',
  ],
  ['The size of the catalogue is unknown, so the share of it is too', '目录大小未知，因此所占比例也未知'],
  ['Protected SKUs are among them: {skus}', '其中有受保护的 SKU：{skus}'],
  ['No SKU among them is protected', '其中没有受保护的 SKU'],
];
