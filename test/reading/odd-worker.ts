import { parentPort, workerData } from 'node:worker_threads';
import { unread } from '../../shared/notice/examined.ts';
import { noteBegun, ready, type WorkerInput, type WorkerStart } from '../../shared/notice/worker-messages.ts';
import { sha256 } from '../../shared/platform/sha256.ts';

const { begun }: WorkerStart = workerData;
let number = 0;

/** A thread that does what the mail's text says: hang, die, run out of memory, or answer. */
parentPort?.on('message', ({ raw }: WorkerInput) => {
  const mail = { sha256: sha256(raw), size: raw.byteLength };
  const wish = Buffer.from(raw).toString();
  if (wish === 'die at once') process.exit(1);
  noteBegun(begun, ++number, mail.sha256);
  if (wish === 'hang') for (;;);
  if (wish === 'fail') throw new Error('broken');
  if (wish === 'devour') for (const eaten: unknown[] = []; ; ) eaten.push(new Array(1e6).fill(wish.slice(1)));
  parentPort?.postMessage(JSON.stringify(unread(mail, { code: 'read', detail: wish })));
});
parentPort?.postMessage(ready);
