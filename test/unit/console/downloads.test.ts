import { S3Client } from '@aws-sdk/client-s3';
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
