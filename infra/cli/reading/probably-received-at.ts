import { headerValue, readHeaderBlock } from '../../../shared/mail/header-block.ts';

const earliest = Date.UTC(1995, 0, 1);
const dayMs = 86_400_000;

/**
 * When a mail in a file was probably received: the newest of the times that its Received and Date lines name, as far
 * as they lie between 1995 and a day after `now`; undefined where none does.
 */
export const probablyReceivedAt = (raw: Uint8Array, now: Date): Date | undefined => {
  const head = Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.byteLength, 262_144));
  const { lines } = readHeaderBlock(head);
  const received = lines
    .filter(({ name }) => name === 'received')
    .map(({ value }) => value.slice(value.lastIndexOf(';') + 1));
  const times = [...received, headerValue(lines, 'date') ?? '']
    .map((value) => Date.parse(value.replace(/\([^()]*\)/g, ' ').slice(0, 100)))
    .filter((time) => time > earliest && time < now.getTime() + dayMs);
  return times.length > 0 ? new Date(Math.max(...times)) : undefined;
};
