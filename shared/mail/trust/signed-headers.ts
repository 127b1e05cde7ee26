import { findBody, headerNames } from '../header-block.ts';

/** More than this in one mail only keeps a verifier busy. */
const maxSignatures = 8;
const maxSignatureBytes = 16_384;
const maxHeaderLines = 1_000;
const maxHeaderBytes = 131_072;

/** The headers of a mail, as one who checks its signatures sees them. */
export interface SignedHeaders {
  /** names of the headers, lower case; none where there is too much to check */
  names: readonly string[];
  /** the length of the header block */
  bodyStart: number;
  /** there is more of it than is checked: nothing signed it as far as anybody can say */
  tooMuch: boolean;
}

/** One signature and the lines that continue it. */
const signature = /^dkim-signature[ \t]*:.*(?:\r?\n[ \t].*)*/gim;

/** Looks whether a mail's signatures can be checked without being busy with it for long. */
export const signedHeaders = (bytes: Buffer): SignedHeaders => {
  const beginning = bytes.subarray(0, maxHeaderBytes + 1);
  const { bodyStart } = findBody(beginning);
  const tooMuch = { names: [], bodyStart, tooMuch: true };
  if (bodyStart > maxHeaderBytes) return tooMuch;
  const block = beginning.toString('latin1', 0, bodyStart);
  if ((block.match(/\n/g) ?? []).length > maxHeaderLines) return tooMuch;
  const signatures = block.match(signature) ?? [];
  return signatures.length > maxSignatures || signatures.join('').length > maxSignatureBytes
    ? tooMuch
    : { names: headerNames(beginning), bodyStart, tooMuch: false };
};
