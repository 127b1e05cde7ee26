import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Used, Uses } from '../ports.ts';
import type { Service } from '../service.ts';
import { surroundings } from './surroundings.ts';

const isLatin = (text: string): boolean => [...text].every((letter) => letter <= '\u00ff');

/** The request as the web platform has it. Its address is the gateway's own, never one that a header claims. */
const requestOf = (event: APIGatewayProxyEventV2): Request => {
  const { domainName, http } = event.requestContext;
  // an HTTP API has decoded it (hotsock/voker#8): what stands there as a letter must begin no query
  const path = event.rawPath.replace(/[?#]/g, encodeURIComponent);
  const url = new URL(`https://${domainName}${path}${event.rawQueryString && `?${event.rawQueryString}`}`);
  const headers = new Headers();
  const sent = { ...event.headers, ...(event.cookies && { cookie: event.cookies.join('; ') }) };
  // strangers send what they like, and the web platform's headers hold nothing beyond Latin-1
  for (const [name, value] of Object.entries(sent))
    if (value !== undefined && isLatin(value)) headers.set(name, value);
  const hasBody = event.body !== undefined && http.method !== 'GET' && http.method !== 'HEAD';
  const body = hasBody ? Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8') : null;
  return new Request(url, { method: http.method, headers, body });
};

/** The answer for the gateway; always as base64, so that no byte of a file is ever taken for text. */
const resultOf = async (response: Response): Promise<APIGatewayProxyStructuredResultV2> => {
  const cookies = response.headers.getSetCookie();
  response.headers.delete('set-cookie');
  return {
    statusCode: response.status,
    headers: Object.fromEntries(response.headers),
    ...(cookies.length > 0 && { cookies }),
    body: Buffer.from(await response.arrayBuffer()).toString('base64'),
    isBase64Encoded: true,
  };
};

/** A service as the function behind an HTTP API. */
export const onHttp = <U extends Uses, Options>(
  service: Service<U, Options>,
  ports: Used<U>,
  options: Options,
  environment = process.env,
) => {
  // once, on the cold start
  const answer = service.serve({ ...surroundings(service.name, environment), ...ports }, options);

  // for each request, called by AWS
  return async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> =>
    resultOf(await answer(requestOf(event)));
};
