/** How Amazon's selling partner API puts its answers, whichever of its parts gives them. */
import { randomUUID } from 'node:crypto';
import { json, type Reply } from '../reply.ts';

const requestId = () => ({ 'x-amzn-requestid': randomUUID() });

export const answered = (body: unknown, status = 200): Reply => json(status, body, requestId());

export const refused = (
  status: number,
  code: string,
  message: string,
  { details = '', headers = {} }: { details?: string; headers?: Record<string, string> } = {},
): Reply => json(status, { errors: [{ code, message, details }] }, { ...requestId(), ...headers });

export const badRequest = (message: string): Reply => refused(400, 'InvalidInput', message);
