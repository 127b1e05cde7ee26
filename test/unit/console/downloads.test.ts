import { S3Client } from '@aws-sdk/client-s3';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { s3Objects } from '../../../shared/platform/aws/objects.ts';
import { signedIn, testConsole, visitor } from './console.ts';
import { ids, seedSamples } from './sample-cases.ts';

const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret', sessionToken: 'token' };
const bucket = s3Objects(new S3Client({ region: 'eu-central-1', credentials }), 'mail-bucket');

const linked = async () => {
  const where = testConsole();
  await seedSamples(where.services);
  const given: string[] = [];
  Object.assign(where.services.mail, {
    linkTo: async (key: string, as: { disposition: string; seconds: number }) => {
      given.push(key);
      return bucket.linkTo?.(key, as);
    },
  });
  return { ...where, given };
};

test('an object in a bucket is fetched there, by an address that lapses within seconds and only saves it', async () => {
  const { given, ...where } = await linked();
  const viewer = await signedIn(where, 'viewer');
  const response = await viewer.request(`/cases/${ids.strap}/mail/0`);
  expect(response.status).toBe(302);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(await response.text()).toBe('');
  const link = new URL(response.headers.get('location') ?? '');
  expect(link.origin).toBe('https://mail-bucket.s3.eu-central-1.amazonaws.com');
  expect(link.pathname).toBe(`/mail/${ids.strap}`);
  expect(Number(link.searchParams.get('X-Amz-Expires'))).toBeLessThanOrEqual(30);
  expect(link.searchParams.get('response-content-disposition')).toMatch(
    /^attachment; filename="strap\w+-0\.eml"/,
  );
  expect(link.searchParams.get('response-content-type')).toBe('application/octet-stream');
  expect(given).toEqual([`mail/${ids.strap}`]);
});

test('whoever is not signed in is given no address', async () => {
  const { given, ...where } = await linked();
  const response = await visitor(where).request(`/cases/${ids.strap}/mail/0`);
  expect(response.headers.get('location')).toMatch(/^\/sign-in/);
  expect(given).toEqual([]);
});

test('an object at hand is sent as it is', async () => {
  const where = testConsole();
  await seedSamples(where.services);
  const viewer = await signedIn(where, 'viewer');
  const response = await viewer.request(`/cases/${ids.strap}/mail/0`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-disposition')).toMatch(/^attachment; /);
  expect(await response.text()).toContain('Subject: Notice: Policy Warning');
});

test('everything of a case is saved as one ZIP, sent while it is made', async () => {
  const where = testConsole();
  await seedSamples(where.services);
  const viewer = await signedIn(where, 'viewer');
  const response = await viewer.request(`/cases/${ids.strap}/pack`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('application/zip');
  expect(response.headers.get('content-disposition')).toMatch(
    /^attachment; filename="case-strap\w+-evidence\.zip"/,
  );
  const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
  const mail = Object.keys(files).find((path) => /^evidence\/001-mail-1-received-.*\.eml$/.test(path));
  expect(strFromU8(files[mail ?? ''] ?? new Uint8Array())).toContain('Subject: Notice: Policy Warning');
  expect(strFromU8(files['summary.txt'] ?? new Uint8Array())).toContain(`Case ${ids.strap}`);

  const stranger = await visitor(where).request(`/cases/${ids.strap}/pack`);
  expect(stranger.headers.get('location')).toMatch(/^\/sign-in/);
});

test('where objects are fetched from a bucket, the ZIP is put there first, in one place a case', async () => {
  const where = testConsole();
  await seedSamples(where.services);
  const { evidence } = where.services;
  Object.assign(evidence, { linkTo: async (key: string) => `https://bucket.example/${key}` });
  const viewer = await signedIn(where, 'viewer');
  for (let time = 0; time < 2; time++) {
    const response = await viewer.request(`/cases/${ids.strap}/pack`);
    expect(response.headers.get('location')).toBe(`https://bucket.example/packs/${ids.strap}.zip`);
  }
  const stored = await Array.fromAsync(evidence.list('packs/'));
  expect(stored.map(({ key }) => key)).toEqual([`packs/${ids.strap}.zip`]);
  expect(unzipSync(await evidence.get(`packs/${ids.strap}.zip`))).toHaveProperty('SHA256SUMS');
});

test('what is too large for a function to pack is not tried there, and the command is named', async () => {
  const where = testConsole();
  await seedSamples(where.services);
  const { evidence, mail } = where.services;
  Object.assign(evidence, { linkTo: async (key: string) => `https://bucket.example/${key}` });
  await mail.put(`mail/${ids.strap}`, new Uint8Array(65 * 1024 * 1024));
  const viewer = await signedIn(where, 'viewer');
  const response = await viewer.request(`/cases/${ids.strap}/pack`);
  expect(response.status).toBe(413);
  expect(await response.text()).toContain(`npm run evidence -- pack ${ids.strap} --config`);
  expect(await Array.fromAsync(evidence.list('packs/'))).toEqual([]);
});
