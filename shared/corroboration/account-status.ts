import type { AccountStatus } from '../marketplaces/amazon/account-status.ts';
import { type AccountNews, tellOfAccount } from '../response/account-mail.ts';
import type { Store } from '../store/store.ts';
import type { CorroborationServices } from './services.ts';

const isSo: Record<AccountStatus, AccountNews['subject']> = {
  NORMAL: { en: 'the account is in order', zh: '账号状态正常' },
  AT_RISK: { en: 'the account is at risk of deactivation', zh: '账号有停用风险' },
  DEACTIVATED: { en: 'the account is deactivated', zh: '账号已停用' },
};

/** Tells a store's team what a message says of the account: whoever may write into the queue can say that. */
export const tellOfHint = (
  services: CorroborationServices,
  store: Store,
  { id, from, to }: { id: string; from: AccountStatus; to: AccountStatus },
): Promise<void> =>
  tellOfAccount(services, store, {
    subject: {
      en: `A notification, which nothing proves yet, says that ${isSo[to].en}`,
      zh: `一条尚未证实的通知称：${isSo[to].zh}`,
    },
    about: `status ${id}`,
    lines: [
      {
        en: `It was ${from} before and is ${to} now, the notification says.`,
        zh: `该通知称：此前为 ${from}，现为 ${to}。`,
      },
      {
        en: 'Amazon is asked for its account-health report now; what that says comes in another mail. Account Health in Seller Central shows it at once.',
        zh: '现在向亚马逊索取账户状况报告，其内容将另行邮件通知。卖家平台的“账户状况”页面可立即查看。',
      },
    ],
  });

/** Tells a store's team what was read from the account itself. */
export const tellOfStatus = (
  services: CorroborationServices,
  store: Store,
  status: AccountStatus,
  reportId: string,
): Promise<void> =>
  tellOfAccount(services, store, {
    subject: { en: `Amazon says that ${isSo[status].en}`, zh: `亚马逊称${isSo[status].zh}` },
    about: `status report ${reportId}`,
    lines: [
      {
        en: `Its account-health report says ${status}. Account Health in Seller Central says why.`,
        zh: `其账户状况报告显示 ${status}。原因见卖家平台的“账户状况”页面。`,
      },
    ],
  });
