const noStream = (): never => {
  throw new Error('No function of this product streams events.');
};

/**
 * Takes the place of `@smithy/core/event-streams` in a bundle: what S3's and Bedrock's clients would read and write
 * streams of events with, for operations such as SelectObjectContent and ConverseStream that no port here calls.
 */
export const resolveEventStreamSerdeConfig = <T>(config: T): T => config;
export const eventStreamSerdeProvider = noStream;
export const EventStreamSerde = noStream;
export const iterableToReadableStream = noStream;
export const readableStreamToIterable = noStream;
/** Made with Bedrock's client, and never asked. */
export class EventStreamCodec {}
