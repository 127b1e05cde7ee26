import type { DelistDecision } from '../case/case-facts.ts';
import type { SaidOutcome } from '../case/said-outcome.ts';
import type { CaseOutcome } from '../case/vocabulary.ts';
import type { Platform, Trust } from '../mail/vocabulary.ts';
import type { Marketplace } from '../marketplaces/port.ts';
import type { ComplainantRole, Effect, NoticeKind, Right } from '../notice/vocabulary.ts';

type Named =
  | `outcome.${CaseOutcome}`
  | `round.${SaidOutcome}`
  | `trust.${Trust}${'' | '.why'}`
  | `kind.${NoticeKind}`
  | `right.${Right}`
  | `effect.${Effect}`
  | `platform.${Platform | Marketplace}`
  | `role-of.${ComplainantRole}`
  | `mode.${DelistDecision['mode']}`;

/** What is recorded of a case by a name of its own, as a person calls it: in English and in Simplified Chinese. */
export const names: Record<Named, readonly [en: string, zh: string]> = {
  'outcome.won': ['Won', '胜诉'],
  'outcome.retracted': ['Retracted', '对方撤诉'],
  'outcome.settled': ['Settled', '和解'],
  'outcome.lost': ['Lost', '败诉'],
  'outcome.accepted': ['Accepted, not fought', '接受，不申诉'],
  'outcome.not-ours': ['Not ours', '非本店商品'],
  'outcome.no-action': ['No action', '无需处理'],
  'outcome.duplicate': ['Duplicate', '重复'],
  'round.accepted': ['Accepted', '申诉成立'],
  'round.partly-accepted': ['Partly accepted', '部分成立'],
  'round.rejected': ['Rejected', '被驳回'],
  'round.owner-refuses': ['The owner refuses to withdraw', '权利人拒绝撤回投诉'],
  'round.more-information': ['More information wanted', '要求补充材料'],
  'round.retracted': ['Complaint retracted', '投诉已撤回'],
  'round.settled': ['Settled', '和解'],
  'round.lost': ['Lost', '败诉'],
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
  'platform.amazon': ['Amazon', '亚马逊'],
  'platform.ebay': ['eBay', 'eBay'],
  'platform.aliexpress': ['AliExpress', '速卖通'],
  'platform.alibaba': ['Alibaba', '阿里巴巴'],
  'platform.walmart': ['Walmart', '沃尔玛'],
  'platform.etsy': ['Etsy', 'Etsy'],
  'platform.shopify': ['Shopify', 'Shopify'],
  'platform.tiktok-shop': ['TikTok Shop', 'TikTok Shop'],
  'platform.temu': ['Temu', 'Temu'],
  'platform.mercado-libre': ['Mercado Libre', '美客多'],
  'platform.allegro': ['Allegro', 'Allegro'],
  'platform.law-firm': ['Law firm', '律师事务所'],
  'platform.court': ['Court', '法院'],
  'platform.other': ['Other', '其他'],
  'platform.webhook': ['Own shop', '自有商城'],
  'role-of.principal': ['Rights owner', '权利人'],
  'role-of.agent': ['Agent', '代理人'],
  'role-of.attorney': ['Attorney', '律师'],
  'role-of.sender': ['Sender', '发件人'],
  'mode.auto': ['Take off sale without asking', '无需询问，直接下架'],
  'mode.ask': ['Ask a person first', '下架前先询问'],
  'mode.leave': ['Leave the listings on sale', '保持在售'],
};

/** What English readers call a marketplace; `webhook` is the seller's own shop. */
export const marketplaceName = (marketplace: Marketplace): string => names[`platform.${marketplace}`][0];
