import type { RecordedLine } from './recorded-line.ts';

/** Why a sender is trusted so far and no further, and how a sender tries to pass for another. */
export const trustLines: readonly RecordedLine[] = [
  ['The mail could not be read, so nothing about it is proven.', '邮件无法读取，因此什么都无法证实。'],
  [
    '{domain} signed it, and {platform} really sends from there',
    '由 {domain} 签名，{platform}确实从该域名发信',
  ],
  ['The original only claims to come from {said}', '原始邮件只是自称来自 {said}'],
  [
    'The mail that carries it is built to be read in two ways: {said}',
    '转来它的邮件被做成可有两种解读：{said}',
  ],
  ['Built to be read in two ways: {said}', '被做成可有两种解读：{said}'],
  ['It comes from an enrolled person but forwards nothing', '来自已登记的转发人，但没有转发任何邮件'],
  ['What is quoted inside a mail cannot prove its sender', '引用在邮件正文中的内容无法证明发件人'],
  ['Its own bytes did not survive, so nothing can prove its sender', '原始数据没有保留下来，无法证明发件人'],

  ['It carries no DKIM signature', '没有 DKIM 签名'],
  ['It is signed by {said}, which says nothing about {domain}', '由 {said} 签名，这不能说明 {domain}'],
  [
    '{domain} signed it, but that part of {platform} does not send notices',
    '由 {domain} 签名，但{platform}的这部分域名不发送通知',
  ],
  [
    '{domain} really sent it, but {domain2} is no platform: that proves the sender, not the claim',
    '确由 {domain} 发出，但 {domain2} 不是平台：这只证明发件人，不证明其主张',
  ],
  ['DNS could not be asked for the key of {domain}', '无法通过 DNS 查询 {domain} 的密钥'],
  ['The signature of {domain} does not count: {said}', '{domain} 的签名无效：{said}'],
  ['body hash did not verify', '正文校验值不符'],
  ['the text was changed after signing', '正文在签名后被改动'],
  ['a signed header was changed after signing', '已签名的邮件头在签名后被改动'],
  ['its domain publishes no such key', '其域名没有公布该密钥'],
  ['it has expired', '签名已过期'],
  ['invalid public key', '公钥无效'],
  ['its domain has withdrawn the key', '其域名已撤销该密钥'],
  ['there are too many headers to check it', '邮件头过多，无法校验'],
  ['its key or algorithm is too weak', '密钥或算法强度不足'],
  ['it does not verify', '签名校验不通过'],
  ['it covers only the beginning of the text', '签名只覆盖正文开头'],
  ['its domain is only testing signatures', '其域名只是在测试签名'],
  ['it lacks a required part', '缺少必需的部分'],
  ['it does not cover sender and subject', '没有覆盖发件人和主题'],
  ['it was made in the future', '签名时间在未来'],
  ['it was not checked', '没有校验'],

  ['{said} is not enrolled to forward mail to this store', '{said} 未登记为本店铺的转发人'],
  [
    '{address} is enrolled and our receiver found the mail to be theirs',
    '{address} 已登记，我方收信服务确认邮件确由其发出',
  ],
  ['{address} is enrolled and {domain} signed the mail', '{address} 已登记，且邮件由 {domain} 签名'],
  [
    '{address} is enrolled, but DNS could not be asked whether {domain} signed the mail',
    '{address} 已登记，但无法通过 DNS 查询 {domain} 是否签名',
  ],
  [
    '{address} is enrolled, but nothing proves that the mail is theirs',
    '{address} 已登记，但无法证明邮件确由其发出',
  ],
  ['{address} is enrolled and their mailbox passed it on', '{address} 已登记，邮件由其邮箱自动转来'],
  ['{host} passed it on and vouches that it came from {domain}', '由 {host} 转来，并证明其来自 {domain}'],
  ['Nothing proves who passed it on', '无法证明由谁转来'],
  ['somebody', '未注明的发件人'],
  ['nobody', '无名发件人'],
  ['Nobody', '无名发件人'],

  ['It was dated {count} days before it came{said}', '邮件日期比收到时早 {count} 天{said}'],
  [' and was sent on', '，并且是转寄的'],
  ['It is dated in the future', '邮件日期在未来'],
  [
    'A verdict in the name of {name} that our receiver did not write was ignored',
    '已忽略一份以 {name} 名义、但并非我方收信服务写下的校验结果',
  ],
  [
    'Our mail receiver found a virus in it: open nothing that came with it',
    '我方收信服务在其中发现病毒：请勿打开随附的任何内容',
  ],
  [
    'The receiver’s verdict can be read in two ways and was ignored',
    '收信服务的校验结果可有两种解读，已忽略',
  ],

  ['{domain} is written with foreign letters to look like {name}', '{domain} 用外文字母冒充 {name}'],
  ['{domain} begins like {name} but belongs to {owner}', '{domain} 开头像 {name}，但属于 {owner}'],
  ['{domain} looks like {name}, but is none of its domains', '{domain} 看起来像 {name}，但不是其域名'],
  [
    '{domain} uses the name {name}, but is none of its domains',
    '{domain} 使用了 {name} 的名称，但不是其域名',
  ],
  ['Answers would go to {address}', '回复将发往 {address}'],
  [
    '{domain} carries what users of {owner} write, not its notices',
    '{domain} 发送的是 {owner} 用户所写的内容，不是其通知',
  ],
  ['The name shown is “{name}”, but the mail is from {said}', '显示名称为“{name}”，但邮件来自 {said}'],

  ['{platform} itself acts on {sku} for this: “{words}”', '{platform}自己已就此对 {sku} 采取措施：“{words}”'],
  [
    '{platform} itself holds {sku} for a violation, without saying which ({code})',
    '{platform}自己因违规扣住 {sku}，未说明是哪一项（{code}）',
  ],
  ['{platform} itself keeps {sku} off sale, as its own API says', '据{platform}自己的 API，{sku} 已被其下架'],
];
