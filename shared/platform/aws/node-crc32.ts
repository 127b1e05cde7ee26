import { crc32 } from 'node:zlib';

/**
 * Takes the place of `buffer-crc32` in a bundle, by which the writer of zip files counts: Node has the sum itself.
 * `soFar` is the sum of the bytes before these.
 */
export const unsigned = (bytes: Buffer, soFar = 0): number => crc32(bytes, soFar);
