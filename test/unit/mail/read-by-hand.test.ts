import { expect, it } from 'vitest';
import { readByHand } from '../../../shared/mail/read-by-hand.ts';
import { buildMail } from './build-mail.ts';

it.each([
  ['as bytes', 'filename="发票.pdf"', '发票.pdf'],
  ['as an encoded word', `filename="=?utf-8?B?${Buffer.from('发票.pdf').toString('base64')}?="`, '发票.pdf'],
  ['in percent signs', "filename*=utf-8''caf%C3%A9.pdf", 'café.pdf'],
])('reads the name of an attachment that is written %s', async (_, written, name) => {
  const { attached } = await readByHand(
    buildMail({
      contentType: 'multipart/mixed; boundary=b',
      body: `--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; ${written}\r\n\r\n%PDF\r\n--b--\r\n`,
    }),
  );
  expect(attached).toMatchObject([{ name, declaredType: 'application/pdf' }]);
});
