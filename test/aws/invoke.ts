import * as z from 'zod/mini';
import { region } from './deploy.ts';
import { credentials } from './emulator.ts';

const Failure = z.object({
  errorType: z._default(z.string(), 'Error'),
  errorMessage: z._default(z.string(), ''),
});

/** Invokes a function through Lambda's own API and waits for its answer. Throws what the function threw. */
export const invoke = async (url: string, functionName: string, input: unknown): Promise<unknown> => {
  const scope = `${credentials.accessKeyId}/20260101/${region}/lambda/aws4_request`;
  const answer = await fetch(`${url}/2015-03-31/functions/${functionName}/invocations`, {
    method: 'POST',
    body: JSON.stringify(input),
    // the emulator reads who calls and in which region, and checks no signature
    headers: { authorization: `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=none` },
  });
  const body: unknown = JSON.parse((await answer.text()) || 'null');
  if (answer.ok && !answer.headers.has('x-amz-function-error')) return body;
  const { errorType, errorMessage } = Failure.parse(body);
  throw Object.assign(new Error(errorMessage || `${functionName}: HTTP ${answer.status}`), {
    name: errorType,
  });
};
