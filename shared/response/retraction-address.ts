import type { TrustVerdict } from '../mail/mail.ts';
import type { Platform } from '../mail/vocabulary.ts';
import { sentencesOf } from '../notice/durations/sentences.ts';

const speaksOfIt =
  /retract|withdraw|zurück(?:zieh|zunehm|nehm|genommen|gezogen)|rücknahme|rétract|retir|ritir|取り下げ|撤回|撤诉/i;
const mailbox = /[a-z0-9][a-z0-9._+-]{0,63}@([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4})/gi;

/** A platform's own sites: `amazon.de`, `amazon.co.uk`, and names below them. */
const isOf = (platform: Platform, domain: string): boolean =>
  new RegExp(`(?:^|\\.)${platform}\\.(?:com|[a-z]{2}|com?\\.[a-z]{2})$`).test(domain);

/**
 * The platform's own mailbox to which its notice has a rights owner send a withdrawal, in lower case. Undefined where
 * the notice names none, and where nothing proves that the platform wrote it.
 */
export const retractionAddressIn = (
  notice: string,
  platform: Platform,
  { provenDomain }: Pick<TrustVerdict, 'provenDomain'>,
): string | undefined => {
  if (provenDomain === undefined) return undefined;
  for (const { text } of sentencesOf(notice.slice(0, 200_000))) {
    if (!speaksOfIt.test(text)) continue;
    for (const [address, domain = ''] of text.toLowerCase().matchAll(mailbox))
      if (isOf(platform, domain)) return address;
  }
  return undefined;
};
