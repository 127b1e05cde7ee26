/** How AliExpress's open platform answers: whatever happened, with status 200. */
import { randomUUID } from 'node:crypto';
import { json, type Reply } from '../reply.ts';

export const answered = (method: string, result: unknown): Reply =>
  json(200, { [`${method.replaceAll('.', '_')}_response`]: { result, request_id: randomUUID() } });

/** What a method of the gateway says that was not carried out. */
export const syncFailure = (code: string, msg: string): Reply =>
  json(200, { error_response: { type: 'ISV', code, msg, request_id: randomUUID() } });

/** What the addresses for tokens say instead. */
export const restFailure = (code: string, message: string, type = 'ISV', status = 200): Reply =>
  json(status, { type, code, message, request_id: randomUUID() });

export const invalidSession = (): Reply => syncFailure('27', 'Invalid session.');

export const tooMany = (retryAfter = 1): Reply =>
  syncFailure('ApiCallLimit', `This ban will last for ${retryAfter} more seconds`);

/** The application made all the calls that it may make that day. */
export const usedUp = (seconds: number): Reply =>
  json(200, {
    error_response: {
      code: 7,
      msg: 'App Call Limited',
      sub_code: 'accesscontrol.limited-by-app-access-count',
      sub_msg: `This ban will last for ${seconds} more seconds`,
      request_id: randomUUID(),
    },
  });
