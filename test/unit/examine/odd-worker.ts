import { parentPort } from 'node:worker_threads';
import { unread } from '../../../shared/notice/examined.ts';
import { WorkerInput } from '../../../shared/notice/worker-messages.ts';
import { sha256 } from '../../../shared/platform/sha256.ts';

/** A thread that does what the mail's text says: hang, die, run out of memory, or answer. */
parentPort?.on('message', (message: unknown) => {
  const { raw } = WorkerInput.parse(message);
  const mail = { sha256: sha256(raw), size: raw.byteLength };
  const wish = Buffer.from(raw).toString();
  if (wish === 'die at once') process.exit(1);
  parentPort?.postMessage({ says: 'begun', ...mail });
  if (wish === 'hang') for (;;);
  if (wish === 'fail') throw new Error('broken');
  if (wish === 'devour') for (const eaten: unknown[] = []; ; ) eaten.push(new Array(1e6).fill(wish.slice(1)));
  parentPort?.postMessage({ says: 'examined', examined: unread(mail, { code: 'read', detail: wish }) });
});
parentPort?.postMessage({ says: 'ready' });
