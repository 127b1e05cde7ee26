/** The steps and ports of one machine, as its terminal sees them. */
import { expect, onTestFinished, test, vi } from 'vitest';
import { closeExaminer } from '../../../functions/intake/examiner.ts';
import { openLocalPlatform } from '../../../infra/local/local-platform.ts';
import { buildMail } from '../mail/build-mail.ts';
import { aFolder, keptLog } from './a-folder.ts';

const aPlatform = async () => {
  const told: string[] = [];
  const platform = await openLocalPlatform({
    folder: await aFolder(),
    consoleUrl: 'http://127.0.0.1:1',
    mailFrom: 'triage@x.example',
    log: keptLog().log,
    onMail: ({ mail }) => void told.push(mail),
    say: () => undefined,
  });
  onTestFinished(async () => {
    await platform.close();
    await closeExaminer();
  });
  await platform.mail.put('inbound/1', buildMail(), 'message/rfc822');
  return { platform, told };
};

test('tells what became of a mail, once: also where it is announced again, all in one millisecond', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  onTestFinished(() => void vi.useRealTimers());
  const { platform, told } = await aPlatform();
  for (let times = 0; times < 2; times++) {
    await platform.arrivals.announce('inbound/1');
    await platform.arrivals.settled();
  }
  expect(told).toEqual(['inbound/1']);
});

test('closes when the steps under way have ended, and begins no other', async () => {
  const { platform } = await aPlatform();
  const ends: string[] = [];
  const end = (which: string) => () => void ends.push(which);
  // the first reading takes as long as the reader's start, the next one no time
  await platform.run('intake', { key: 'inbound/1' });
  await platform.mail.put('inbound/2', buildMail(), 'message/rfc822');
  platform.run('intake', { key: 'inbound/2' }).then(end('begun before'), end('failed'));
  await platform.close();
  expect(ends).toEqual(['begun before']);
  // refused at once where it begins, as it names no mail
  platform.run('intake', {}).catch(end('begun after'));
  await new Promise(setImmediate);
  expect(ends).toEqual(['begun before']);
});
