/** Where what is known of a listing is kept, whatever its SKU. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { folderStore } from '../../../infra/local/folder-store.ts';
import { listingObjectKey } from '../../../shared/case/listing-object-key.ts';
import { caseId } from './told.ts';

const kept = async (sku: string): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'evidence-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const evidence = folderStore(folder);
  const key = listingObjectKey(caseId, { marketplace: 'aliexpress', sku }, 'before-12');
  await evidence.put(key, Buffer.from('{}'), 'application/json');
  expect(await Array.fromAsync(evidence.list(`cases/${caseId}/`))).toMatchObject([{ key }]);
  return key;
};

test('a SKU may be a sentence', async () => {
  const sku = '红色纯棉圆领短袖宽松男士夏季新款运动上衣大码纯色打底衫';
  expect(await kept(sku)).not.toBe(await kept(`${sku}2`));
  await kept(sku.repeat(20));
});

test.each(['../../up', 'a/b', 'con', 'x:*?"<>|', '', '\0'])('… or be %j', async (sku) => {
  expect(await kept(sku)).toMatch(/^[a-z0-9/.-]+$/);
});

test('SKUs that differ by the case of a letter are kept apart on every disk', async () => {
  const [small, large] = [await kept('lamp'), await kept('LAMP')];
  expect(small.toLowerCase()).not.toBe(large.toLowerCase());
});
