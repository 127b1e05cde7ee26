import { dkimSign } from 'mailauth/lib/dkim/sign.js';
import type { DemoKeys } from './demo-keys.ts';

/** Signs a mail in the name of a domain, with the demonstration's key. */
export const sign = async (raw: string, domain: string, keys: DemoKeys): Promise<Buffer> => {
  const bytes = Buffer.from(raw.replaceAll('\n', '\r\n'));
  const identity = { signingDomain: domain, selector: keys.selector, privateKey: keys.privateKey };
  const { signatures } = await dkimSign(bytes, {
    ...identity,
    canonicalization: 'relaxed/relaxed',
    signTime: new Date(),
    signatureData: [identity],
  });
  return Buffer.concat([Buffer.from(signatures), bytes]);
};
