import type { Trust } from '../mail/vocabulary.ts';
import type { ComplainantRole, Effect, NoticeKind, Right } from './vocabulary.ts';

type Named =
  | `trust.${Trust}${'' | '.why'}`
  | `kind.${NoticeKind}`
  | `right.${Right}`
  | `effect.${Effect}`
  | `role-of.${ComplainantRole}`;

/** What a person calls what is read of a mail, in English and in Simplified Chinese. */
export const noticeNames: Record<Named, readonly [en: string, zh: string]> = {
  'trust.unverified': ['Sender not proven', '未验证'],
  'trust.forwarded': ['Forwarded', '转发'],
  'trust.authenticated': ['Sender proven', '已验证'],
  'trust.corroborated': ['Marketplace confirms', '平台已印证'],
  'trust.unverified.why': ['Nothing proves who sent this.', '无法证明发件人是谁。'],
  'trust.forwarded.why': [
    'A known person forwarded it; the original only claims its sender.',
    '由已登记的人转发；原邮件的发件人仅为其自称。',
  ],
  'trust.authenticated.why': [
    'The original’s own signature proves a domain that the platform really uses.',
    '原邮件的签名证明其来自平台真实使用的域名。',
  ],
  'trust.corroborated.why': [
    'The marketplace itself says the same about this listing.',
    '平台接口对该商品给出了相同的信息。',
  ],
  'kind.complaint': ['Complaint', '侵权投诉'],
  'kind.court-order': ['Court order', '法院命令'],
  'kind.demand-letter': ['Demand letter', '律师函'],
  'kind.evaluation': ['Patent evaluation', '专利评估'],
  'kind.decision': ['Decision', '处理结果'],
  'kind.retraction': ['Retraction', '撤诉'],
  'kind.hijack-alert': ['Hijack alert', '跟卖/盗图警报'],
  'kind.policy-notice': ['Policy notice', '平台政策通知'],
  'kind.unrelated': ['Unrelated', '无关邮件'],
  'right.trademark': ['Trademark', '商标'],
  'right.counterfeit': ['Counterfeit', '假冒'],
  'right.copyright': ['Copyright', '版权'],
  'right.design-patent': ['Design patent', '外观专利'],
  'right.utility-patent': ['Utility patent', '发明/实用新型专利'],
  'right.parallel-import': ['Parallel import', '平行进口'],
  'right.selective-distribution': ['Selective distribution', '选择性分销'],
  'right.unspecified': ['Right not named', '未说明权利'],
  'effect.listing-removed': ['Listing removed', '商品已被移除'],
  'effect.listing-warned': ['Listing warned', '商品被警告'],
  'effect.content-removed': ['Content removed', '内容被移除'],
  'effect.account-restricted': ['Account restricted', '账号受限'],
  'effect.account-deactivated': ['Account deactivated', '账号停用'],
  'effect.funds-held': ['Funds held', '资金冻结'],
  'effect.none': ['Nothing done yet', '尚未采取措施'],
  'role-of.principal': ['Rights owner', '权利人'],
  'role-of.agent': ['Agent', '代理人'],
  'role-of.attorney': ['Attorney', '律师'],
  'role-of.sender': ['Sender', '发件人'],
};
