import { autoReplySubject } from './auto-reply-subject.ts';
import { isForwardingConfirmation } from './forwarding-confirmation.ts';
import { headerValue } from './header-block.ts';
import { loopHeader } from './loop-header.ts';
import type { Automatic, Mailbox } from './mail.ts';

/** How mail servers head their reports. */
const reportSubject =
  /undeliver|delivery (?:status|failure|has failed)|mail delivery|returned (?:mail|to sender)|退信|unzustellbar|non remis|mancata consegna|no entregad|配信不能|配信エラー/i;

interface Facts {
  from: readonly Mailbox[];
  subject: string;
  headers: readonly { name: string; value: string }[];
  /** types of the attached parts */
  types: readonly string[];
  ownAddresses: readonly string[];
}

/**
 * Says why nobody should be answered, if nobody should. A platform's own notice is sent by a machine as well, so
 * neither `Precedence: bulk` nor `Auto-Submitted: auto-generated` nor an empty return path makes one an auto-reply.
 */
export const automaticKind = ({
  from,
  subject,
  headers,
  types,
  ownAddresses,
}: Facts): Automatic | undefined => {
  const get = (name: string) => (headerValue(headers, name) ?? '').toLowerCase();
  const sender = from[0]?.address ?? '';
  if (get(loopHeader.toLowerCase()) !== '' || ownAddresses.includes(sender)) return 'own-mail';
  if (isForwardingConfirmation(sender, subject)) return 'forwarding-confirmation';
  const report =
    get('content-type').startsWith('multipart/report') &&
    !get('content-type').includes('disposition-notification');
  const daemon = /^(mailer-daemon|postmaster|mail-daemon)@/.test(sender);
  const failed = get('x-failed-recipients') !== '';
  if (report || types.includes('message/delivery-status') || types.includes('message/feedback-report'))
    return 'bounce';
  if (daemon && (failed || get('return-path') === '<>' || reportSubject.test(subject))) return 'bounce';
  const replied =
    failed || get('auto-submitted').startsWith('auto-replied') || /^auto[_-]?reply/.test(get('precedence'));
  if (replied || get('x-autoreply') !== '' || get('x-autorespond') !== '' || autoReplySubject.test(subject))
    return 'auto-reply';
  return undefined;
};
