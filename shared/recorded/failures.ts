import type { RecordedLine } from './recorded-line.ts';

/** What keeps a case or an account from going on, and what a person does about it. */
export const failureLines: readonly RecordedLine[] = [
  [
    'The record of case {id} is damaged: its event {count} is missing or cannot be read. Nothing more is done about it; its mails and evidence are still there, and the case itself comes back with a backup of the table.',
    '案件 {id} 的记录已损坏：第 {count} 个事件缺失或无法读取。系统不再处理此案件；其邮件和证据仍在，恢复数据表备份即可找回该案件。',
  ],
  [
    'The record of store {id} cannot be read, and nothing is done for it until it can be: go back to the version of this product that wrote it, or put the table back from a backup.',
    '无法读取店铺 {id} 的记录，在能够读取之前系统不会为其做任何处理：请恢复使用写入该记录的软件版本，或从备份恢复数据表。',
  ],
  [
    'What may be lost of case {id} cannot be looked for ({words}). It is tried again every few minutes.',
    '无法检查案件 {id} 是否有遗漏（{words}）。系统每隔几分钟会自动重试。',
  ],
  [
    'What lists show of case {id} cannot be read. Within minutes it is listed as its record tells it, where that can be read.',
    '案件 {id} 的列表信息无法读取。若其记录可读，几分钟内会按记录重新列出。',
  ],
  [
    'What became of this mail cannot be read. Have it read again.',
    '此邮件的处理结果无法读取。请重新读取该邮件。',
  ],
  ['There is no case {id}.', '没有编号为 {id} 的案件。'],
  ['There is no store {id}.', '没有编号为 {id} 的店铺。'],
  ['Case {id} was erased on {date}.', '案件 {id} 已于 {date} 清除。'],
  [
    'This file cannot be taken out of its mail alone, as it is too large or inside another file. Save the mail instead.',
    '此文件过大或位于另一文件之内，无法单独取出。请改为保存整封邮件。',
  ],
  ['There is nothing like that here.', '此处没有该内容。'],
  ['No evidence has been gathered yet.', '尚未收集证据。'],
  ['accepted, but a read still shows it on sale', '平台已接受，但查询仍显示在售'],
  ['accepted, but a read does not show it on sale yet', '平台已接受，但查询尚未显示在售'],
  [
    'another case keeps it off sale, and a read still shows it on sale',
    '另一案件要求其保持下架，但查询仍显示在售',
  ],
  ['{what} is not the one that was approved.', '{what} 与批准时的内容不一致。'],
  [
    'Draft {count} of case {id} is not the one that was approved.',
    '案件 {id} 的第 {count} 份草稿与批准时的内容不一致。',
  ],
  [
    'Draft {count} does not go out: {said}. It is written anew.',
    '第 {count} 份草稿不发出：{said}。系统将重新撰写。',
  ],
  ['it has no words', '没有正文'],
  ['a mail needs a subject, and it has none', '邮件须有主题，该稿没有主题'],
  [
    'since it was written a listing joined the complaint, went off sale or came back, or the notice was corrected',
    '写成之后，投诉新增了商品、有商品下架或恢复在售，或通知内容被更正',
  ],
  [
    'Acting on listings is switched off for store {store}. Once the store is resumed, in the console under Stores, the case goes on by itself.',
    '店铺 {store} 已停止对商品的操作。在控制台“店铺”页面恢复运行后，案件会自动继续。',
  ],
];
