/** The parts of mailauth below its `dkimVerify`, which ship without types; of each only what is used here. */
declare module 'mailauth/lib/dkim/dkim-verifier.js' {
  import type { ARCSigningData, DKIMResult, DKIMVerifyOptions } from 'mailauth';

  export interface SignatureHeader {
    type: 'DKIM' | 'ARC';
    signingDomain?: string;
    selector?: string;
    /** set where it is of a kind that nobody can check: it is left out of the results */
    skip?: string;
  }

  /** Asked for a key record once a signature; resolves with what `getPublicKey` says. */
  export interface KeyCache {
    get(
      type: string,
      name: string,
      minBitLength: number | undefined,
      options: { strict?: boolean; hashAlgo?: string },
    ): Promise<PublicKey>;
  }

  export interface PublicKey {
    publicKey: string | import('node:crypto').KeyObject;
  }

  /** What `dkimVerify` runs: headers, then the body, then the signatures; `\r\n` at the end of every line. */
  export class DkimVerifier {
    constructor(options: DKIMVerifyOptions);
    keyCache: KeyCache;
    signatureHeaders: SignatureHeader[];
    /** of the signatures that were checked, in the order of `signatureHeaders` */
    readonly results: DKIMResult[];
    readonly arc: ARCSigningData;
    /** takes the header block with the empty line that ends it */
    emitHeaders(block: Buffer): Promise<void>;
    nextChunk(body: Buffer): Promise<void>;
    finalChunk(): Promise<void>;
  }
}

declare module 'mailauth/lib/tools.js' {
  import type { KeyCache, PublicKey } from 'mailauth/lib/dkim/dkim-verifier.js';

  type Resolver = (name: string, type: string) => Promise<string[][] | string[]>;

  export function getPublicKey(
    type: string,
    name: string,
    minBitLength: number | undefined,
    resolver: Resolver,
    options: Parameters<KeyCache['get']>[3],
  ): Promise<PublicKey>;
  /** A DNS name with its foreign labels in Punycode. */
  export function toALabel(name: string): string;
}
