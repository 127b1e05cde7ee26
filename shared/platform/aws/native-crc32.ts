import { crc32 } from 'node:zlib';

/** Takes the place of `buffer-crc32` in a bundle, which writes ZIP files' checksums with tables of its own. */
export const unsigned = crc32;
