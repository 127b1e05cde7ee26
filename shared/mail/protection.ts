import type { Anomaly } from './mail.ts';
import type { AttachedPart } from './parts.ts';

/** What of a mail is signed or encrypted, by the types of its parts and the armour of PGP in its text. */
export const protectionOf = (
  contentType: string,
  attached: readonly AttachedPart[],
  text: string,
): Anomaly[] => {
  const types = [contentType.toLowerCase(), ...attached.map((part) => part.declaredType)];
  const has = (pattern: RegExp) => types.some((type) => pattern.test(type));
  const isEncrypted = has(/^multipart\/encrypted|^application\/pgp-encrypted|smime-type=["']?enveloped-data/);
  if (isEncrypted || /^-----BEGIN PGP MESSAGE-----/m.test(text)) {
    return [{ code: 'encrypted', detail: 'The mail is encrypted and cannot be read here' }];
  }
  if (has(/^application\/(x-)?pkcs7-mime/)) {
    return [{ code: 'smime-opaque', detail: 'The text is wrapped in an S/MIME envelope' }];
  }
  if (has(/^application\/(x-)?pkcs7-signature|^application\/pgp-signature|^multipart\/signed/)) {
    return [{ code: 'signed', detail: 'The mail carries a signature that was not checked (S/MIME or PGP)' }];
  }
  return [];
};
