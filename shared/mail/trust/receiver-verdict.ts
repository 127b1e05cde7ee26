import { matchesIn } from '../../platform/matches-in.ts';
import { domainOf } from '../domain-of.ts';
import type { Anomaly, Mail } from '../mail.ts';

/** What our own receiver found out when the mail came in. */
export interface ReceiverVerdict {
  spf: boolean;
  /** domains whose DKIM signature passed */
  dkim: string[];
  /** the From domain that passed DMARC */
  dmarc?: string;
  dmarcFailed: boolean;
  envelopeFrom?: string;
}

const receiver = 'amazonses.com';

/** Headers that the receiver itself puts above and beside its verdict. */
const receiverHeaders = new Set([
  'return-path',
  'received-spf',
  'x-ses-spam-verdict',
  'x-ses-virus-verdict',
  'authentication-results',
]);

const authservId = (value: string): string => (/^\s*([^\s;]+)/.exec(value)?.[1] ?? '').toLowerCase();

/** SES writes one `Received` of its own above its verdict; anybody else's comes below. */
const isOwnReceived = (value: string): boolean =>
  /\bby inbound-smtp\.[a-z0-9-]+\.amazonaws\.com\b/.test(value);

/** Where the receiver's verdict stands: the first of its kind, with nothing foreign above it. */
const verdictIndex = (headers: Mail['headers']): number => {
  let received = 0;
  for (const [index, { name, value }] of headers.entries()) {
    if (name === 'authentication-results') return authservId(value) === receiver ? index : -1;
    if (name === 'received') {
      if (++received > 1 || !isOwnReceived(value)) return -1;
    } else if (!receiverHeaders.has(name)) return -1;
  }
  return -1;
};

const parse = (value: string): ReceiverVerdict | undefined => {
  // a quoted local part could smuggle a second result into the text
  if (
    /["\\]/.test(value) ||
    (value.match(/\bdmarc=/g) ?? []).length > 1 ||
    (value.match(/\bspf=/g) ?? []).length > 1
  )
    return undefined;
  const plain = value.replace(/\([^()]*\)/g, ' ');
  const dkim = matchesIn(plain, /\bdkim=pass\s+header\.[id]=@?([^\s;]+)/g).map((match) =>
    (match[1] ?? '').toLowerCase(),
  );
  const dmarc = /\bdmarc=(\w+)(?:[^;]*?\bheader\.from=([^\s;]+))?/.exec(plain);
  const envelopeFrom = /\benvelope-from=<?([^\s;<>]+)>?/.exec(plain)?.[1]?.toLowerCase();
  return {
    spf: /\bspf=pass\b/.test(plain),
    dkim,
    ...(dmarc?.[1] === 'pass' && dmarc[2] ? { dmarc: dmarc[2].toLowerCase() } : {}),
    dmarcFailed: dmarc?.[1] === 'fail',
    ...(envelopeFrom && domainOf(envelopeFrom) ? { envelopeFrom } : {}),
  };
};

/** SES keeps a mail in which its scan found a virus, and says so above it (SES Developer Guide, "virusVerdict object"). */
const isInfected = (own: Mail['headers']): boolean =>
  own.some(({ name, value }) => name === 'x-ses-virus-verdict' && /^\s*FAIL\b/i.test(value));

/** The verdict our receiver put on top of the mail; one that stands anywhere else is ignored and named. */
export const receiverVerdict = (
  mail: Mail,
  receivedBy: 'amazonses.com' | undefined,
): { verdict?: ReceiverVerdict; anomalies: Anomaly[] } => {
  const index = receivedBy === undefined ? -1 : verdictIndex(mail.headers);
  const foreign = mail.headers.some(
    ({ name, value }, at) =>
      at !== index && name === 'authentication-results' && authservId(value) === receiver,
  );
  const anomalies: Anomaly[] = foreign
    ? [
        {
          code: 'verdict-ignored',
          detail: `A verdict in the name of ${receiver} that our receiver did not write was ignored`,
        },
      ]
    : [];
  if (isInfected(mail.headers.slice(0, Math.max(0, index))))
    anomalies.push({
      code: 'virus',
      detail: 'Our mail receiver found a virus in it: open nothing that came with it',
    });
  const verdict = index < 0 ? undefined : parse(mail.headers[index]?.value ?? '');
  if (index >= 0 && !verdict)
    anomalies.push({
      code: 'verdict-unclear',
      detail: 'The receiver’s verdict can be read in two ways and was ignored',
    });
  return { ...(verdict === undefined ? {} : { verdict }), anomalies };
};
