import type { RecordedLine } from './recorded-line.ts';

/** Why an account cannot be asked anything, and what is wrong with the credentials that are kept for it. */
export const connectionLines: readonly RecordedLine[] = [
  [
    '{platform} no longer accepts the authorisation of store {store} ({said1}). {said2}',
    '{platform}不再接受店铺 {store} 的授权（{said1}）。{said2}',
  ],
  [
    '{platform} no longer accepts the authorisation of store {store}. {said}',
    '{platform}不再接受店铺 {store} 的授权。{said}',
  ],
  [
    'The authorisation of store {store} at {platform} ends on {date}, whatever we do. {said}',
    '店铺 {store} 在{platform}的授权将于 {date} 到期，系统无法延长。{said}',
  ],
  [
    'The {platform} connection is incomplete: {said1}. {said2}',
    '{platform}的连接信息不完整：{said1}。{said2}',
  ],
  ['The {platform} connection is incomplete: {said}', '{platform}的连接信息不完整：{said}'],
  ['No credentials are kept for {platform}. {said}', '没有保存{platform}的凭证。{said}'],
  [
    'Connect it again with "{command}". What waits for it then goes on by itself.',
    '请用 "{command}" 重新连接。等待它的事项随后会自动继续。',
  ],
  [
    'Connect it with "{command}". What waits for it then goes on by itself.',
    '请用 "{command}" 连接。等待它的事项随后会自动继续。',
  ],
  // as cases of earlier versions say it
  [
    'Connect it again with "{command}". A case that waits for nothing else then goes on by itself.',
    '请用 "{command}" 重新连接。只等待此事的案件随后会自动继续。',
  ],
  [
    'Connect it again with "{command}". A case that waits for it can then be tried again.',
    '请用 "{command}" 重新连接。之后可重试等待中的案件。',
  ],
  ['Connect it again with "{command}".', '请用 "{command}" 重新连接。'],

  ['it is no JSON object', '不是 JSON 对象'],
  ['{field} is missing', '缺少 {field}'],
  ['{field}: must be text in quotes', '{field} 须为带引号的文本'],
  ['{field}: must be a list in [ ]', '{field} 须为 [ ] 中的列表'],
  ['{field}: must be a number', '{field} 须为数字'],
  ['{field}: must be a whole number', '{field} 须为整数'],
  ['{field}: must be a date such as 2027-01-31', '{field} 须为日期，例如 2027-01-31'],
  ['{field}: must be https, or http on this machine', '{field} 须为 https 网址，本机可用 http'],
  ['{field}: must be {field1}', '{field} 须为 {field1}'],
  ['{field}: must be {field1} or {field2} or {field3}', '{field} 须为 {field1}、{field2} 或 {field3}'],
  // as the schema library says it
  ['{field}: Invalid URL', '{field} 不是有效的网址'],
  ['{field}: Invalid ISO datetime', '{field} 不是有效的时间'],
  ['{field}: Invalid string: must match pattern {field1}', '{field} 的格式须为 {field1}'],
  ['{field}: Too small: expected string to have >={count} characters', '{field} 至少须有 {count} 个字符'],
  ['{field}: Too small: expected array to have >={count} items', '{field} 至少须有 {count} 项'],
  ['{field}: Too small: expected number to be >{count}', '{field} 须大于 {count}'],
];
