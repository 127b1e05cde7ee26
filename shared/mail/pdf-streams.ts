import { constants, inflateRawSync } from 'node:zlib';

/** Bytes that all streams of a PDF together may unpack to; a letter's fonts and pages are a small part of it. */
const mostUnpacked = 64 * 1024 * 1024;
/** Streams of a PDF. */
const mostStreams = 20_000;
/** No DEFLATE unpacks to more than this many times its size. */
const mostTimes = 1_032;
/** A stream's dictionary is sought among so many bytes before it. */
const dictionary = 1_000;

/** How many bytes a stream unpacks to, as far as `most`; 0 for one that is not packed by DEFLATE. */
const unpackedSize = (packed: Buffer, most: number): number => {
  if (((packed[0] ?? 0) & 0x0f) !== 8) return 0;
  try {
    const options = { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH };
    return inflateRawSync(packed.subarray(2), options).length;
  } catch {
    // too large, or damaged behind nobody knows how much
    return Math.min(most, packed.length * mostTimes);
  }
};

/** Where a stream's bytes begin: in the line below its name. */
const startOf = (pdf: Buffer, name: number): number => {
  let at = name + 6;
  while (at < pdf.length && pdf[at] !== 0x0a && pdf[at] !== 0x0d) at++;
  return pdf[at] === 0x0d && pdf[at + 1] === 0x0a ? at + 2 : at + 1;
};

/**
 * Empties the pictures of a PDF in place, which nobody needs for its text and which would be unpacked where one is named
 * as a page. Says whether what is left unpacks to more than the PDF reader, which knows no bound, should be given.
 */
export const emptyPictures = (pdf: Buffer): 'ready' | 'too-much' => {
  let left = mostUnpacked;
  let streams = 0;
  for (let at = pdf.indexOf('stream'); at >= 0; ) {
    const start = startOf(pdf, at);
    const found = pdf.indexOf('endstream', at + 6);
    const end = found < 0 ? pdf.length : found;
    const before = pdf.toString('latin1', Math.max(0, at - dictionary), at);
    const own = before.slice(before.lastIndexOf(' obj') + 1);
    if (/\/Subtype\s{0,9}\/Image\b/.test(own)) pdf.fill(0, start, Math.max(start, end));
    else left -= unpackedSize(pdf.subarray(start, end), left);
    if (left <= 0 || ++streams > mostStreams) return 'too-much';
    at = found < 0 ? -1 : pdf.indexOf('stream', found + 9);
  }
  return 'ready';
};
