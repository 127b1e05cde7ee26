import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';

/** A DKIM key of the demonstration: made on this machine at its first start, believed for the demonstration's store only. */
const DemoKeys = z.object({ selector: z.string(), privateKey: z.string(), record: z.string() });
export type DemoKeys = z.infer<typeof DemoKeys>;

const path = (folder: string) => join(folder, 'demo-keys.json');

/** Makes the demonstration's key. Its private half stays in the data folder, readable by its owner only. */
export const makeDemoKeys = async (folder: string): Promise<DemoKeys> => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const keys = {
    selector: `demo-${randomBytes(8).toString('hex')}`,
    privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    record: `v=DKIM1; k=rsa; p=${publicKey.export({ type: 'spki', format: 'der' }).toString('base64')}`,
  };
  await writeFile(path(folder), JSON.stringify(keys), { mode: 0o600 });
  return keys;
};

/** The demonstration's key, where this data folder has one. */
export const readDemoKeys = async (folder: string): Promise<DemoKeys | undefined> => {
  const text = await readFile(path(folder), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : DemoKeys.parse(JSON.parse(text));
};

export const forgetDemoKeys = (folder: string): Promise<void> => rm(path(folder), { force: true });

/** Domains in whose name the demonstration's mails are signed. */
const demoDomains = ['amazon.com', 'ebay.com', 'demo-shop.example'] as const;
export type DemoDomain = (typeof demoDomains)[number];

/** The DNS answers that make the demonstration's signatures valid. */
export const demoRecords = ({ selector, record }: DemoKeys): Record<string, string> => ({
  ...Object.fromEntries(demoDomains.map((domain) => [`${selector}._domainkey.${domain}`, record])),
  '_dmarc.demo-shop.example': 'v=DMARC1; p=reject',
});
