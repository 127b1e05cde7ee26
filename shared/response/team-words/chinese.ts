import type { Effect } from '../../notice/vocabulary.ts';
import { inChinese } from '../../recorded/in-chinese.ts';
import { names } from '../../recorded/names.ts';
import { placeName } from '../../recorded/places.ts';
import { inBeijing, inBeijingAndUtc } from '../instants.ts';
import type { TeamWords } from './english.ts';

const before = (due: string | undefined): string =>
  due === undefined ? '' : `，请在 ${inBeijing(due)}前答复`;

const recorded = (sentence: string): string => {
  const mark = /^[✓✗] /.exec(sentence)?.[0] ?? '';
  return `${mark}${inChinese(sentence.slice(mark.length))}`;
};

/** A sentence's end, where what it ends with does not bring its own. */
const ended = (text: string): string => (/[。.！!？?]$/.test(text) ? text : `${text}。`);

const effects: Record<Effect, string> = {
  'listing-removed': '平台已移除该商品。',
  'listing-warned': '平台发出警告，商品页面仍在。',
  'content-removed': '平台移除了图片或文字。',
  'account-restricted': '平台限制了账号。',
  'account-deactivated': '平台停用了账号。',
  'funds-held': '资金被冻结。',
  none: '邮件没有提到平台采取了措施。',
};

/** What mails to a team say in Simplified Chinese. */
export const chinese: TeamWords = {
  html: 'zh-Hans',
  recorded,
  alone: (sentence) => sentence,

  notice: (kind, right) =>
    right === undefined
      ? names[`kind.${kind}`][1]
      : `${names[`kind.${kind}`][1]}（${names[`right.${right}`][1]}）`,
  platform: (platform) => names[`platform.${platform}`][1],
  marketplace: (marketplace) => names[`platform.${marketplace}`][1],

  subject: (store, about, listings) => `[${store}] ${about}，${listings}`,
  noListing: '未指明商品',
  andMore: (first, more) => `${first} 等 ${more + 1} 个商品`,
  opened: (notice) => notice,
  saysMore: (notice) => `又有邮件带来新内容：${notice}`,
  decide: (notice, due) => `需要您决定${before(due)}：${notice}`,
  reminder: (notice, due) => `提醒${before(due)}：${notice}`,
  after: (outcome, subject) =>
    outcome === undefined ? subject : `${names[`round.${outcome}`][1]}。${subject}`,
  noAnswer: (notice) => `尚无回音：${notice}`,
  stuck: (notice) => `案件卡住：${notice}`,
  stillStuck: (notice) => `案件仍然卡住：${notice}`,
  cleared: (notice, isBack) => `${isBack ? '来信已解除投诉，商品恢复在售' : '来信已解除投诉'}：${notice}`,
  pleaseRead: (notice) => `请阅读与此有关的其他邮件：${notice}`,
  onSaleAgain: (notice) => `又在售：${notice}`,
  closedAs: (notice, outcome) => `已结案（${names[`outcome.${outcome}`][1]}）：${notice}`,
  confirm: (notice, outcome) =>
    `请确认邮件所述${outcome === undefined ? '结果' : `“${names[`round.${outcome}`][1]}”`}：${notice}`,
  open: '打开案件',
  note: '登录后可通过链接打开案件；打开链接或回复本邮件都不会作出任何决定。',

  titles: {
    what: '邮件内容',
    who: '发件人',
    done: '已采取的措施',
    more: '新内容',
    asked: '需要您处理',
    deadlines: '期限',
    failure: '故障说明',
    drift: '又在售',
    outcome: '结果',
    listings: '商品现状',
    followUp: '尚无回音',
  },
  cut: (more) => `另有 ${more} 项，详见案件页面`,
  reading: (notice, platform, percent) => `${notice}，${platform}；识别把握 ${percent} %。`,
  effect: (effect) => effects[effect],
  subjectLine: (subject) => `主题：${subject || '（无）'}`,
  complaintId: (id) => `投诉编号：${id}`,
  docket: (docket) => `案号：${docket}`,
  complainant: (role, who) => `投诉方（${names[`role-of.${role}`][1]}）：${who}`,
  mailSays: (who, subject, why) => `${who}，“${subject}”：${why}`,
  from: (who) => `发件人：${who || '未注明'}`,
  handedOn: (who) => `转发人：${who}`,
  wrote: (note) => `转发人附言：“${note}”`,
  trust: (trust) => `${names[`trust.${trust}`][1]}：${names[`trust.${trust}.why`][1]}`,
  listing: (marketplace, sku, title) => `${marketplace} ${sku}（${title}）`,
  listingIs: (listing, state) => `${listing}：${state}`,
  listingStates: {
    delisting: '正在下架',
    off: '已下架',
    'off-already': '此前已经下架',
    relisting: '正在恢复在售',
    back: '已恢复在售',
    'on-again': '又在售，而本案件要求其保持下架',
  },
  backAs: (id) => `已恢复在售，商品编号 ${id}`,
  staysOff: (why) => `保持下架${why === undefined ? '' : `：${why}`}`,
  wasOff: '保持下架：本案件之前已经下架，并非由本案件下架',
  goes: '即将下架',
  awaits: '尚未下架：请连接账号',
  untouched: '未作改动',
  left: (why) => (why === '' ? '保持原状' : `保持原状：${why}`),
  noneOfOurs: '通知所指的商品都不是本店商品。',
  deadline: (at, name, text) => `${inBeijingAndUtc(at)}：${name}（${text}）`,

  unconfirmed: (line) => `${line}，出自尚未经人确认的邮件`,

  nothing: '目前没有。',
  lacks: (what) => `草稿尚缺：${what}`,
  tookOff: (listings) => `已立即下架：${listings}。`,
  rest: (listings) => `其余商品：${listings}。`,
  due: (at) => `请在 ${inBeijingAndUtc(at)}前答复。`,
  refused: (refusals, tries) =>
    `回复至今已被驳回 ${refusals} 次，店铺策略为尝试 ${tries} 次。请批准新的回复，或放弃：案件将按败诉结案。`,
  questions: {
    review: '请说明这封邮件是什么：继续处理，或不予处理。在您答复之前不会有任何动作。',
    delist: '请决定所涉商品可否下架。',
    'delist.rest': '其余商品邮件只是顺带提到，请决定可否也下架。',
    approve: '请阅读回复草稿并批准，或要求重新起草。在您答复之前不会发出任何内容。',
    submit: '请在平台后台提交已批准的回复，并填写后台给出的受理编号。',
    outcome: '正在等待结果。如果您在邮件到达之前得知结果，请填写。',
    counsel:
      '请在期限届满前将此事交给律师：案件页面可将全部材料保存为一个 ZIP。系统不会自动发出任何内容，全部证据均已保存。有决定后请填写。',
    unsent: '本系统不对外发信：请自行发出已批准的回复，并在案件页面说明已发出。',
    'submit.mail':
      '发送已批准的回复时进程中断。请在邮件服务商的日志中查看是否已发出，并填写结果：只有您说明未发出，才会再次发送。',
    evaluation:
      '请与专利律师商定：与专利权人和解，或参加评估，并按通知要求提供协议和保证金。逾期未处理，平台将移除商品。系统不会自动发出任何内容；请填写最终结果。',
  },
  silence: {
    delist: '逾期未答复，商品将下架。',
    leave: '逾期未答复，商品保持原状。',
    asks: '逾期未答复，商品保持在售，并会另行询问卖家：因发件人、邮件发出的时间、仅被顺带提到的商品、数量上限或受保护的 SKU 而询问您时，不答复不会导致下架。',
  },

  step: (step, cause) => `步骤“${placeName(step, 'zh')}”：${cause}`,
  support: (error) => `供技术支持：${error}`,
  takenUp: '该故障已有人处理。',
  onceResumed: '店铺恢复运行后，案件会自动继续。',
  onceConnected: '重新连接账号后，案件会自动继续。',
  again: (at) => `${inBeijingAndUtc(at)}之后会自动重试，直到成功。`,
  youCan: '您可以在案件页面重试该步骤、跳过该步骤，或将案件结案。',
  adrift: '本案件要求这些商品保持下架，而此处没有人使其恢复在售。您可以在案件页面再次下架，或让其保持在售。',
  closed: (outcome, why) => `已结案（${names[`outcome.${outcome}`][1]}）：${why}`,
  reported: (at, outcome, cleared, who) =>
    `${inBeijingAndUtc(at)}：${names[`round.${outcome}`][1]}${cleared === undefined ? '' : `（所涉商品：${cleared || '不含本店商品'}）`}，${who === undefined ? '依据来信' : `登记者：${who}`}`,
  claim: (outcome, why) =>
    `有邮件称“${names[`round.${outcome}`][1]}”，须经人确认才算数：${ended(why)}请在案件页面确认或驳回。`,
  unanswered: (at, channel) =>
    `${inBeijingAndUtc(at)}${channel === 'mail' ? '以邮件发出' : '在后台提交'}的回复尚无回音。`,
  noOutcome: '应当给出结果的一方尚未给出。',
  askAgain: '请再次询问；如果已知结果，请填写。',
};
