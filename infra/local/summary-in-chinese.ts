import { strategyName } from '../../functions/console/language/strategy-name.ts';
import { translate, type Ui } from '../../functions/console/language/ui.ts';
import { eventWords } from '../../functions/console/views/event-words.ts';
import { TRIAGE } from '../../shared/case/events.ts';
import { statusOf } from '../../shared/case/place.ts';
import { type Chapter, oneLine, type SummaryFacts } from '../../shared/evidence/summary.ts';
import { surePercent } from '../../shared/notice/sure-percent.ts';
import { fill } from '../../shared/recorded/fill.ts';
import { inChinese } from '../../shared/recorded/in-chinese.ts';
import { nameOfDecision, names } from '../../shared/recorded/names.ts';
import { chinese } from '../../shared/response/languages/chinese.ts';

const t = translate('zh');

/** The words of the console, for nobody who is signed in. */
const ui: Ui = { lang: 'zh', now: new Date(0), t, formToken: '', here: '', page: '', assetPath: () => '' };

/** What an item is, as `items.ts` says it; what a person wrote of a file stays as it is. */
const sorts: readonly [recorded: RegExp, chinese: string][] = [
  [/^the mail "(.*)" as it was received$/, '收到的邮件“{0}”原件'],
  [/^what was read from the mail "(.*)", and why$/, '对邮件“{0}”的解读及依据'],
  [/^what the marketplace said by itself$/, '平台自身的记录'],
  [/^(.*) before we acted$/, '{0} 在我方处理前的状态'],
  [/^(.*) as a read shows it afterwards$/, '{0} 在我方处理后读取的状态'],
  [/^the text of answer (\d+) \(([^)]*)\), drafted and not sent$/, '答复 {0}（{1}）的文本，已起草，未发出'],
  [/^the text of answer (\d+) \(([^)]*)\), approved and not sent$/, '答复 {0}（{1}）的文本，已批准，未发出'],
  [
    /^the text of answer (\d+) \(([^)]*)\), approved, kept .*$/,
    '答复 {0}（{1}）的文本，已批准，存于发件箱，未发出',
  ],
  [
    /^the text of answer (\d+) \(([^)]*)\), as it was approved and sent$/,
    '答复 {0}（{1}）的文本，经批准并已发出',
  ],
  [
    /^the text of answer (\d+) \(([^)]*)\), as it was approved and submitted$/,
    '答复 {0}（{1}）的文本，经批准并已提交',
  ],
  [/^answer (\d+) as a mail, with all that went with it$/, '答复 {0} 的邮件及其全部附件'],
  [/^added by a person$/, '由人员添加'],
];

/** Why something is not as it was sealed or recorded, as `verify.ts` and what reads manifests say it. */
const faults: typeof sorts = [
  [/^is missing$/, '缺失'],
  [/^cannot be read$/, '无法读取'],
  [/^has (\d+) bytes, was (\d+)$/, '现为 {0} 字节，原为 {1} 字节'],
  [/^was changed: its hash differs$/, '已被改动：哈希值不符'],
  [/^was changed, moved or follows a gap$/, '已被改动、移位，或其前有缺漏'],
  [/^does not follow the manifest before it$/, '与前一份清单不衔接'],
  [/^is not the last hash of the chain$/, '不是哈希链的最后一个值'],
  [/^is not in the record, and .*$/, '不在记录中，且与记录不符'],
];

const from = (table: typeof sorts, said: string, word = (value: string, _at: number) => value): string => {
  for (const [recorded, chinese] of table) {
    const found = recorded.exec(said);
    if (found)
      return fill(
        chinese,
        Object.fromEntries(found.slice(1).map((value, at) => [String(at), word(value, at)])),
      );
  }
  return said;
};

const whatInChinese = (what: string): string =>
  from(sorts, what, (value, at) => (at === 1 ? strategyName(ui, value) : value));

const who = (by: string): string => (by === TRIAGE ? t('by.triage') : by);

const complaint = ({ notice, sources }: SummaryFacts['now']): string[] => [
  `${names[`kind.${notice.kind}`][1]}，${names[`right.${notice.right}`][1]}，${names[`platform.${notice.platform}`][1]}；${names[`effect.${notice.effect}`][1]}；识别把握 ${surePercent(notice.confidence)} %`,
  ...sources.map(({ subject, from, receivedAt, mail }) =>
    mail === undefined
      ? `平台自身的通知：“${subject}”，${receivedAt}`
      : `邮件“${subject}”，发件人 ${from.map(({ name, address }) => `${name} <${address}>`).join('，')}，收到时间 ${receivedAt}（${mail}）`,
  ),
  ...notice.complaintIds.map((id) => `投诉编号 ${id}`),
  ...notice.dockets.map((docket) => `法院案号 ${docket}`),
  ...notice.rights.map(({ type, number }) => `所主张的权利：${chinese.numbers[type]} ${number}`),
  ...notice.complainants.map(
    ({ name = '', email = '', role }) => `${names[`role-of.${role}`][1]}：${name} ${email}`,
  ),
  ...notice.listings.map(
    ({ platform, id, idType }) =>
      `被投诉商品：${names[`platform.${platform}`][1]} ${chinese.ids[idType]} ${id}`,
  ),
  ...notice.deadlines.map(({ what, due, text }) => `期限 ${due}：${inChinese(what)}（${inChinese(text)}）`),
];

const answers = ({ drafts, outcomes }: SummaryFacts['now']): string[] => [
  ...drafts.map((one) =>
    [
      `答复 ${one.draft}：${strategyName(ui, one.strategy)}`,
      t(`channel.${one.channel}`),
      one.kept ? t('draft.kept') : t(`draft.${one.state}`),
      ...(one.to.length > 0 ? [`收件人 ${one.to.join('，')}`] : []),
      ...(one.approvedBy === undefined ? [] : [t('draft.approved-by', { who: one.approvedBy })]),
      ...(one.signatory === undefined ? [] : [t('draft.signed-by', { who: one.signatory })]),
      ...(one.files === undefined
        ? []
        : [t('draft.files', { names: one.files.map(({ name }) => name).join('，') })]),
      ...(one.proof === undefined ? [] : [`${t('draft.proof')}${one.proof}`]),
    ].join('，'),
  ),
  ...outcomes.map(
    ({ outcome, at, by, cleared }) =>
      `${at} 的结果：${names[`round.${outcome}`][1]}，由 ${who(by)} 记录${cleared ? `，${t('event.outcome.cleared', { skus: cleared.map(({ sku }) => sku).join('，') || '无' })}` : ''}`,
  ),
];

const timeline = ({ now, events }: SummaryFacts): string[] =>
  events.map(({ seq, at, by, event }) => {
    const { title, detail } = eventWords(ui, now, event);
    return `${seq}  ${at}  ${who(by)}  ${title}${detail ? `：${detail}` : ''}`;
  });

const integrity = ({ account: { seals, items, later, broken } }: SummaryFacts): string[] => [
  broken.length > 0
    ? `与封存或记录不符：${broken.length} 项`
    : seals.length > 0
      ? '全部内容与封存时一致。'
      : '尚未封存任何内容。',
  ...broken.map(({ name, why }) => `${name}：${from(faults, why)}`),
  ...seals.map(
    ({ at, manifest }, index) =>
      `第 ${index + 1} 次封存，共 ${seals.length} 次，${at}：${manifest ? `${manifest.items.length} 项证据、${manifest.events.length} 条记录，${manifest.seal}` : '其清单缺失或已被改动'}`,
  ),
  ...items
    .filter(({ sealed }) => !sealed)
    .map(({ name, what, key }) => `尚未封存：${name}，${whatInChinese(what)}（${key}）`),
  ...later.map(({ seq, at }) => `尚未封存：第 ${seq} 条记录（${at}）`),
  '核对本证据包内的文件：sha256sum -c SHA256SUMS',
  'manifest.json 中的每个 hash 是 {before, entry} 按键名排序的 JSON 的 SHA-256，首个 before 是 {caseId, format, previous} 的 SHA-256。',
];

/**
 * The chapters of `chaptersOf` in Simplified Chinese, in the words of the console: for a seller and its lawyer who read
 * Chinese. Numbers, addresses, times and hashes are as they are, and the English text stays in the pack beside it.
 */
export const chaptersInChinese = (facts: SummaryFacts): Chapter[] => {
  const { now, store, items } = facts;
  return [
    {
      title: `案件 ${now.id}`,
      lines: [
        `店铺：${store ? `${store.name}（${store.seller.name}，${store.seller.email}）` : now.storeId}`,
        `立案 ${now.openedAt}，最近更新 ${now.updatedAt}，状态：${t(`status.${statusOf(now)}`)}`,
        ...(now.closed
          ? [`结案：${names[`outcome.${now.closed.outcome}`][1]}，${inChinese(now.closed.why)}`]
          : []),
        '时间均为协调世界时（UTC）。英文全文见证据包中的 summary.txt。',
      ],
    },
    { title: '投诉', lines: complaint(now) },
    {
      title: '发件人核验',
      lines: [names[`trust.${now.verdict.trust}`][1], ...now.verdict.reasons.map(inChinese)],
    },
    {
      title: '下架决定',
      lines: [names[nameOfDecision(now.decision)][1], ...now.decision.reasons.map(inChinese)],
    },
    {
      title: '商品',
      lines: now.listings.map(
        ({ marketplace, sku, listingId, title, state, detail }) =>
          `${names[`platform.${marketplace}`][1]} ${sku}（${listingId}）${title}：${t(`listing.${state}`)}${detail === '' ? '' : `，${inChinese(detail)}`}`,
      ),
    },
    { title: '答复与结果', lines: answers(now) },
    { title: '时间线', lines: timeline(facts) },
    {
      title: '证据',
      lines: items.map(({ path, what, size, found, sha256, at }) =>
        found === undefined
          ? `缺失（${path}）：${whatInChinese(what)}`
          : `${path}：${whatInChinese(what)}；${size ?? found} 字节${at === undefined ? '' : `，${at}`}${sha256 === undefined ? '' : `，SHA-256 ${sha256}`}`,
      ),
    },
    { title: '完整性', lines: integrity(facts) },
  ].map(({ title, lines }) => ({ title, lines: lines.length > 0 ? lines.map(oneLine) : ['无。'] }));
};
