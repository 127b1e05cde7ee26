import { dkimSign } from 'mailauth/lib/dkim/sign.js';
import type { DemoDomain, DemoKeys } from './demo-keys.ts';

/** Signs a mail in the name of a domain, with the demonstration's key, which stands for no other domain. */
export const sign = async (raw: string, domain: DemoDomain, keys: DemoKeys): Promise<Buffer> => {
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
