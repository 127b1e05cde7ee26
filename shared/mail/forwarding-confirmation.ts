/** The addresses that providers write from by themselves; a customer's own stands at the same domain. */
const ofQq =
  /^(?:10000|admin|mail|service|no-?reply|postmaster)@(?:vip\.)?(?:qq|foxmail)\.com$|@exmail\.qq\.com$/;
const ofNetease =
  /^(?:admin|mail|service|no-?reply|postmaster|kefu|safe)@(?:vip\.)?(?:163|126|yeah)\.(?:com|net)$|@service\.(?:netease|163|126)\.com$/;

/** Which subjects of which senders ask whether mail may be forwarded to us. */
const confirmations: readonly [sender: RegExp, subject: RegExp][] = [
  [/^forwarding-noreply@google\.com$/, /^\(#\d+\)\s|forwarding confirmation/i],
  [ofQq, /转发|轉發|轉寄|forward/i],
  [ofNetease, /转发|轉發|轉寄|forward/i],
];

/** Whether a mail is a provider's question whether its customer may forward mail to us. */
export const isForwardingConfirmation = (sender: string, subject: string): boolean =>
  confirmations.some(([from, about]) => from.test(sender) && about.test(subject));

/** Takes confirmation codes and links out of one; the raw mail still holds them. */
export const withoutCodes = (text: string): string =>
  text
    .replace(/https?:\/\/[^\s\u3000-\u9fff\uff00-\uffef]+/g, '[link left out]')
    .replace(/((?:验证|驗證|校验|确认)码[^\p{L}\p{N}\n]{0,5})[A-Za-z0-9]{4,}/gu, '$1[code left out]')
    .replace(/\d{6,}/g, '[code left out]');
