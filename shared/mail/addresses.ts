import addressparser from 'nodemailer/lib/addressparser';
import { decodeWords } from './encoded-words.ts';
import type { Anomaly, Mailbox } from './mail.ts';

const maxAddresses = 200;

/** A From longer than this is a trick, and only so much of it is looked at. */
const maxFrom = 2_000;

const clean = (text: string): string =>
  /^[\x20-\x7e]*$/.test(text)
    ? text.trim()
    : text.replace(/[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '').trim();

/** How nearly every mailbox is written: a few words and an address, and nothing that a parser could stumble over. */
const usualMailbox =
  /^(?:([\p{L}\p{N}_.'&-]+(?: [\p{L}\p{N}_.'&-]+)*) <([\w.+-]+@[a-z0-9.-]+)>|([\w.+-]+@[a-z0-9.-]+))$/iu;

/** The mailboxes of an address header, groups flattened. An address that is none is kept as it was written. */
export const parseMailboxes = (value: string): Mailbox[] => {
  const usual = value.length < 256 ? usualMailbox.exec(value) : null;
  if (usual) return [{ name: clean(usual[1] ?? ''), address: (usual[2] ?? usual[3] ?? '').toLowerCase() }];
  return addressparser(value.slice(0, 65_536), { flatten: true })
    .slice(0, maxAddresses)
    .map(({ name, address }) => ({ name: clean(decodeWords(name)), address: clean(address).toLowerCase() }))
    .filter(({ name, address }) => name !== '' || address !== '');
};

/** What RFC 5322 allows for a plain address; everything rarer is a trick on somebody's parser. */
const plainAddress =
  /^[\w.!#$%&'*+/=?^`{|}~-]{1,128}@[a-z0-9\u0080-\u{10ffff}](?:[a-z0-9.\u0080-\u{10ffff}-]{0,251}[a-z0-9\u0080-\u{10ffff}])?$/iu;

export const isPlainAddress = (address: string): boolean => plainAddress.test(address);

/** The oldest form of a name, `a@b.example (Ann)`, which nobody can misread. */
const trailingName = /^\s*[^\s()<>@,;:"]{1,128}@[a-z0-9.-]{1,253}\s*\([^()<>@]{0,200}\)\s*$/i;

/**
 * What stands in the way of believing the From headers: exactly one header with exactly one plain mailbox passes.
 * `raws` are the values as sent, unfolded and undecoded.
 */
export const fromAnomalies = (raws: readonly string[], mailboxes: readonly Mailbox[]): Anomaly[] => {
  const [raw] = raws;
  if (raw === undefined || raw.trim() === '')
    return [{ code: 'from-missing', detail: 'The mail has no From header' }];
  const anomalies: Anomaly[] = [];
  if (raws.length > 1) anomalies.push({ code: 'from-several', detail: `${raws.length} From headers` });
  if (mailboxes.length !== 1)
    anomalies.push({ code: 'from-mailboxes', detail: `${mailboxes.length} mailboxes in From` });
  const unquoted = raw.slice(0, maxFrom).replace(/"(?:[^"\\]|\\.)*"/g, '""');
  if (/^[^<@]*:/.test(unquoted) && unquoted.trimEnd().endsWith(';')) {
    anomalies.push({ code: 'from-group', detail: 'From uses group syntax' });
  }
  const bracketed = /<([^>]*)>/.exec(unquoted)?.[1];
  if (/=\?[^?]+\?[bq]\?/i.test(bracketed ?? (unquoted.includes('@') ? unquoted : ''))) {
    anomalies.push({
      code: 'from-encoded-address',
      detail: 'The address in From is hidden in an encoded word',
    });
  }
  if (
    (unquoted.match(/[<>]/g) ?? []).length > 2 ||
    (unquoted.replace(/\([^)]*\)/g, '').match(/@/g) ?? []).length > 1
  ) {
    anomalies.push({ code: 'from-ambiguous', detail: 'From can be read as more than one address' });
  }
  if (unquoted.includes('(') && !trailingName.test(unquoted))
    anomalies.push({ code: 'from-comment', detail: 'From holds a comment' });
  const address = mailboxes[0]?.address ?? '';
  if (raw.length > maxFrom || !plainAddress.test(address))
    anomalies.push({ code: 'from-invalid', detail: 'From holds no plain address' });
  return anomalies;
};
