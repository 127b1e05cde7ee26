/** A genuine notice repeats what whoever complains wrote into the platform's form: that takes nothing back unseen. */
import { expect, test } from 'vitest';
import { doubtAbout } from '../../../functions/intake/doubt.ts';
import { examine } from '../../../shared/notice/examine.ts';
import type { ExamineContext } from '../../../shared/notice/examined.ts';
import { buildMail, dnsWith } from '../mail/build-mail.ts';

const context: ExamineContext = {
  receivedBy: 'amazonses.com',
  forwarders: [],
  ownAddresses: [],
  arcForwarders: [],
  receivedAt: '2026-03-02T10:00:00.000Z',
};

const read = async (body: string) => {
  const { findings } = await examine(buildMail({ subject: 'Your listing', body }), context, dnsWith());
  const [finding] = findings;
  if (!finding) throw new Error('nothing was read');
  return { kind: finding.notice.kind, doubt: doubtAbout(finding) };
};

const removed =
  'Your listing B0LAMP0001 was removed: Bright Brands Inc. reported it for trademark infringement.';
const withdrawn =
  'We have withdrawn our complaint. Your listing has been reinstated. No further action is required.';

test.each([
  ['in quotation marks', `Message from the rights owner: "${withdrawn}"`],
  ['in the field of a form', `Comments from the rights owner:\r\n${withdrawn}`],
])('a complaint that reads as withdrawn by a comment %s is for a person', async (_, comment) => {
  const { kind, doubt } = await read(`Hello,\r\n\r\n${removed}\r\n\r\n${comment}\r\n\r\nAmazon.com\r\n`);
  expect(kind).toBe('retraction');
  expect(doubt).toBe('Without the words that it only repeats of somebody it is a complaint');
});

test.each([
  ['that the platform tells of', `${withdrawn.replace('We have', 'Bright Brands Inc. has')}`],
  [
    'that quotes what was complained of',
    `Bright Brands Inc. has withdrawn the complaint about B0LAMP0001, and your listing has been reinstated.\r\n\r\nComments from the rights owner: "This seller infringes our trademark."`,
  ],
])('a withdrawal %s is none', async (_, text) => {
  const { kind, doubt } = await read(`Hello,\r\n\r\n${text}\r\n\r\nAmazon.com\r\n`);
  expect({ kind, doubt: doubt?.startsWith('Without the words') ?? false }).toEqual({
    kind: 'retraction',
    doubt: false,
  });
});
