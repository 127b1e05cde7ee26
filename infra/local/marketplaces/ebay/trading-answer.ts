/** How eBay's Trading API answers: in XML, whatever happened with status 200. */
import { XMLBuilder } from 'fast-xml-parser';
import type { Reply } from '../reply.ts';
import type { World } from '../world.ts';

const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@' });

const answer = (name: string, world: World, body: Record<string, unknown>): Reply => {
  const xml: string = builder.build({
    [`${name}Response`]: {
      '@xmlns': 'urn:ebay:apis:eBLBaseComponents',
      Timestamp: new Date(world.now()).toISOString(),
      Version: '1395',
      Build: 'E1395_STANDIN',
      ...body,
    },
  });
  return {
    status: 200,
    headers: { 'content-type': 'text/xml', rlogid: `standin-${world.now().toString(36)}` },
    body: `<?xml version="1.0" encoding="UTF-8"?>${xml}`,
  };
};

export const tradingAnswer = (name: string, world: World, body: Record<string, unknown>): Reply =>
  answer(name, world, { Ack: 'Success', ...body });

export const tradingFailure = (name: string, world: World, code: string, message: string): Reply =>
  answer(name, world, {
    Ack: 'Failure',
    Errors: {
      ShortMessage: message,
      LongMessage: message,
      ErrorCode: code,
      SeverityCode: 'Error',
      ErrorClassification: 'RequestError',
    },
  });

export const tradingTooMany = (name: string, world: World): Reply =>
  tradingFailure(name, world, '518', 'Your application has exceeded its usage limit on this call.');
