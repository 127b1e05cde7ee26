import type { RecordedLine } from './recorded-line.ts';

/** Why a mail of ours does not go out, or may have gone. */
export const mailOutLines: readonly RecordedLine[] = [
  [
    'So many complaints that nothing proves came within the hour that the team is not written to about each: this console lists them all.',
    '一小时内收到的无法证实的投诉过多，不再逐一发邮件通知团队：全部可在此控制台查看。',
  ],
  [
    'SES does not send to everybody yet: ask for production access in the SES console, Account dashboard ({words}).',
    'SES 尚不能向所有地址发信：请在 SES 控制台的 Account dashboard 申请生产权限（{words}）。',
  ],
  [
    'SES does not send from here yet, or no longer: set the DNS records that the outputs of inbound-mail name ({words}).',
    'SES 尚不能或已不能从本域名发信：请设置 inbound-mail 的输出所列的 DNS 记录（{words}）。',
  ],
  ['SES took the mail without a message id.', 'SES 已接收邮件，但没有给出邮件编号。'],
  ['The mail relay {host}', '邮件中继 {host}'],
  ['{said} does not take mail ({words}).', '{said} 不接收待发邮件（{words}）。'],
  ['{said} does not take mail at the moment ({words}).', '{said} 目前不接收待发邮件（{words}）。'],
  [
    '{said} has not said whether it took the mail ({words}): where it is sent again, it may come twice.',
    '{said} 没有说明是否已接收邮件（{words}）：若再次发送，对方可能收到两封。',
  ],
  ['Not one mail address: {words}', '不是单个邮件地址：{words}'],
  ['A control character in the header text {words}', '邮件头文字含有控制字符：{words}'],
  ['No header is called {words}', '没有名为 {words} 的邮件头'],
  ['The header {name} is not ASCII: {words}', '邮件头 {name} 含有非 ASCII 字符：{words}'],
  ['Not a media type: {words}', '不是媒体类型：{words}'],
];
