import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Context } from 'hono';
import { history } from '../../../shared/case/records/case-store.ts';
import { replay } from '../../../shared/case/replay/replay.ts';
import { type DrawSummary, openPack } from '../../../shared/evidence/pack.ts';
import { NotFoundError } from '../../../shared/platform/errors.ts';
import { getStore } from '../../../shared/store/store-records.ts';
import type { Env } from '../env.ts';
import { asAttachment } from '../views/file-name.ts';
import { MessagePage } from '../views/message-page.tsx';
import { download } from './download.ts';
import { ifThere } from './findings.ts';

/** Bytes that a function packs at once, beside everything else in its 512 MB. */
const mostInMemory = 64 * 1024 * 1024;

/** A stream as the web platform has it: nothing is read ahead of whoever reads, and nothing once they are gone. */
const asBody = (stream: Readable): ReadableStream<Uint8Array> => {
  const chunks: AsyncIterator<Uint8Array> = stream[Symbol.asyncIterator]();
  return new ReadableStream({
    pull: async (body) => {
      const { done, value } = await chunks.next();
      if (done) body.close();
      else body.enqueue(value);
    },
    cancel: () => void stream.destroy(),
  });
};

/**
 * Sends everything of a case as one ZIP. Where the browser fetches objects from their store by itself, the ZIP is put
 * there first, in the place of the case's last one; elsewhere it is sent while it is made.
 */
export const sendPack = async (
  c: Context<Env>,
  id: string,
  draw: DrawSummary | undefined,
): Promise<Response> => {
  const { cases, evidence, mail } = c.var.services;
  const events = await history(cases, id);
  if (events.length === 0) throw new NotFoundError(`There is no case ${id}.`);
  const now = replay(id, events);
  const store = await ifThere(getStore(cases, now.storeId));
  const { size, stream } = await openPack({ now, store, events, evidence, mail, draw });
  const name = `case-${id}-evidence.zip`;
  if (!evidence.linkTo) {
    c.header('Content-Type', 'application/zip');
    c.header('Content-Disposition', asAttachment(name));
    return c.body(asBody(stream()));
  }
  if (size > mostInMemory) {
    const { ui } = c.var;
    return c.html(
      <MessagePage ui={ui} title={ui.t('refused')}>
        <p>{ui.t('evidence.pack.too-large', { id })}</p>
      </MessagePage>,
      413,
    );
  }
  const key = `packs/${id}.zip`;
  await evidence.put(key, await buffer(stream()), 'application/zip');
  return download(c, evidence, { key, name });
};
