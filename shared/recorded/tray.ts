import type { RecordedLine } from './recorded-line.ts';

/** What became of a mail, why a person looks at it, and what led a case on. */
export const trayLines: readonly RecordedLine[] = [
  ['its listings go off sale at once. {said}', '商品立即下架。{said}'],
  ['a person is asked before anything goes off sale. {said}', '下架前须人工确认。{said}'],
  ['nothing goes off sale. {said}', '不下架任何商品。{said}'],
  ['a person looks at it first: {said}', '先由人查看：{said}'],
  // recorded before the list of mails said it beside them
  ['opened a case; its listings go off sale at once. {said}', '已立案，商品立即下架。{said}'],
  [
    'opened a case; a person is asked before anything goes off sale. {said}',
    '已立案，下架前须人工确认。{said}',
  ],
  ['opened a case; nothing goes off sale. {said}', '已立案，不下架任何商品。{said}'],
  ['opened a case for a person to look at: {said}', '已立案，待人查看：{said}'],
  ['the same complaint as case {id}', '与案件 {id} 是同一投诉'],
  ['the same complaint as case {id}, and says more: {what}', '与案件 {id} 是同一投诉，并有新内容：{what}'],
  ['it follows case {ids}', '此前已有案件 {ids}'],
  ['case {id} is closed, and ended so', '案件 {id} 已结案，结果与此一致'],
  ['case {id} may be {round}, and a person confirms it: {said}', '案件 {id} 可能“{round}”，由人确认：{said}'],
  // recorded before all that a complaint has to pass was asked of it
  [
    'case {id} may be {round}, but {said}: a person confirms it',
    '案件 {id} 可能“{round}”，但{said}：由人确认',
  ],
  ['case {id}: {round}', '案件 {id}：{round}'],
  ['not a complaint{said}', '不是投诉{said}'],
  [', and it pretends to be somebody else: {said}', '，且冒充他人：{said}'],
  ['it pretends to be somebody else: {said}', '冒充他人：{said}'],
  [
    '{address} wrote it and hands nothing on: where a complaint is meant, ask for that mail whole, forwarded or attached',
    '{address} 自己写的邮件，没有转发任何内容：如指某项投诉，请其将原邮件完整转发或作为附件发来',
  ],
  [
    'most of it is in letters of a language that is not read here: have somebody read it, and open a case where it is a complaint',
    '大部分内容使用本系统不识别的语言：请找人阅读，如为投诉请立案',
  ],
  ['an automatic reply; nothing is answered to it', '自动回复，不作答复'],
  ['a delivery report', '投递报告'],
  [
    'a report that a mail of ours may not have arrived, and it was no answer in an open case: look whether the address it names is still right',
    '我方邮件可能未送达的报告，且不是未结案件中的答复：请核对其中的地址是否仍然正确',
  ],
  ['our own mail, come back', '本系统自己的邮件被退回'],
  [
    'it carries the mark of our own mail, and somebody else’s address: see whether it says anything new',
    '它带有本系统邮件的标记，发件地址却不是本系统的：请查看是否有新内容',
  ],
  [
    'your mail provider asks you to confirm the forwarding: open the raw mail and follow it to finish the set-up',
    '您的邮箱服务商要求确认转发：请打开原始邮件，按其说明完成设置',
  ],
  ['{who} has dealt with it; it was quarantined: {said}', '{who} 已处理；此前的隔离原因：{said}'],
  ['{who} had a case opened for it; it had been put away: {said}', '{who} 为其立案；此前的处理：{said}'],
  ['the mail holds nothing', '邮件没有内容'],
  ['it could not be taken in: {what}', '无法处理该邮件：{what}'],
  [
    'no store has the inbox {address}: add one with "npm run store -- add", then read the mail again',
    '没有店铺使用收件箱 {address}：请用 "npm run store -- add" 添加店铺，再重新读取该邮件',
  ],

  ['it names no sender and no subject: it may be no mail at all', '没有发件人也没有主题：可能根本不是邮件'],
  ['we are the rights owner here: a person decides how to act', '此处我方是权利人：由人决定如何处理'],
  ['a platform policy that is not intellectual property', '与知识产权无关的平台政策'],
  ['the reading is not sure enough ({percent} %)', '识别把握不足（{percent} %）'],
  [
    'it answers no case we know: a person has to say which one it belongs to',
    '没有找到它所答复的案件：请指明它属于哪个案件',
  ],
  ['it may answer case {id}: a person has to say whether it does', '可能是对案件 {id} 的答复：请确认'],
  [
    'our answer in case {id} may not have arrived: read what is reported, and answer another way if it has not',
    '案件 {id} 中我方的答复可能未送达：请阅读该报告，若确未送达请改用其他方式答复',
  ],
  [
    'it may answer any of the cases {ids}: a person has to say which',
    '可能是对以下案件之一的答复：{ids}。请指明是哪一个',
  ],
  [
    'the marketplace enforces this listing, but no complaint mail came',
    '平台已对该商品采取措施，但没有收到投诉邮件',
  ],
  ['case {id} has this mail already', '案件 {id} 已有这封邮件'],
  ['it is marked as an automatic reply', '它带有自动回复的标记'],
  ['It was made before the complaint that it would end', '它的发出时间早于它所要了结的投诉'],
  [
    'it names a listing and nothing else of this complaint, about which a person is still being asked',
    '只提到商品，未提到本投诉的其他内容，而本投诉仍待人工确认',
  ],
  // recorded before the same was asked of it as of a complaint
  ['its sender is {trust}, and the store asks for {trust2}', '发件人可信度为“{trust}”，而店铺要求“{trust2}”'],
  ['the reading is only {percent} % sure', '识别把握仅 {percent} %'],
  ['no answer of ours is out that it could refuse', '我方尚无已发出的回复可供其驳回'],
  [
    'it grants a part only: a person says which listings go back on sale',
    '仅部分成立：哪些商品恢复在售由人决定',
  ],
  [
    'it does not say the same of all listings that it names: a person says which go back on sale',
    '邮件对其提到的各商品说法不一：由人员决定哪些恢复上架',
  ],
  ['it names none of the listings that this case is about', '未提到本案涉及的任何商品'],

  ['the mail of the complaint came after all', '投诉邮件后来到达'],
  ['the same complaint came again', '同一投诉再次到达'],
  [
    'the same complaint came again in other words: please read it',
    '同一投诉再次到达，但措辞不同：请阅读该邮件',
  ],
  [
    'a mail that is less well proven speaks of the same complaint in other words: please read it',
    '另有可信度较低的邮件以不同措辞谈及同一投诉：请阅读该邮件',
  ],
  [
    'a mail that is less well proven speaks of the same complaint and says more: {what}: please read it',
    '另有可信度较低的邮件谈及同一投诉，并有新内容：{what}：请阅读该邮件',
  ],
  [
    'DNS answers by now, and its sender is better proven: what it says counts from now on',
    'DNS 现已应答，发件人可信度更高：此后以其内容为准',
  ],
  [
    'a better proven mail of the same complaint came: what it says counts from now on',
    '同一投诉有更可信的邮件到达：此后以该邮件的内容为准',
  ],
  ['the same complaint came again and says more: {what}', '同一投诉再次到达，并有新内容：{what}'],
  ['it was sent before the case was over', '它是在案件了结之前发出的'],
  ['the case is over, and what it names stays off sale', '案件已了结，所涉商品保持下架'],
  ['it says that an answer has come in and is being looked at', '它确认已收到答复，正在审核'],
  ['case {id} has its answer looked at', '案件 {id} 的答复正在审核'],
  ['the same mail came again', '同一封邮件再次到达'],
  ['it says again how the case ended', '再次说明案件的结果'],
  ['a person says that it belongs here', '由人指明属于本案件'],
  ['a person says that it belongs here, and it says more: {what}', '由人指明属于本案件，并有新内容：{what}'],
  ['its mail answers case {id}', '其邮件是对案件 {id} 的答复'],
  ['a person looked at the mail and found nothing to do', '已由人查看邮件，无需处理'],
  ['the last outcome was: {round}', '最后的结果：{round}'],
  ['it was refused, and a person decided to try no more', '已被驳回，由人决定不再申诉'],
  ['a person decided not to fight it', '由人决定不申诉'],
  ['nothing was left to do', '没有剩余事项'],
  ['closed by hand', '手动结案'],
  ['reopened', '重新打开'],
  ['undo a delisting', '撤销下架'],
  ['delist listings of the same risk', '下架同类风险商品'],
  ['a person confirmed what a mail says', '已由人确认邮件所述'],
  ['retry after a failure', '失败后重试'],
  ['skip after a failure', '失败后跳过'],
  ['its execution was gone', '原执行已中断'],
  ['tried again by itself', '系统自动重试'],
  ['{platform} notified us', '{platform}已通知我方'],
  ['a later reading shows it', '后来的查询已证实'],
];
