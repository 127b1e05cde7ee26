import { SignatureV4 } from '@smithy/signature-v4';

/**
 * Takes the place of `@aws-sdk/signature-v4-multi-region` in a bundle: the buckets of this product lie in one region, so
 * that no request is signed for several (S3 User Guide, "Making requests using a Multi-Region Access Point").
 */
export class SignatureV4MultiRegion extends SignatureV4 {
  static sigv4aDependency(): 'none' {
    return 'none';
  }
}

/** Only sessions of directory buckets sign with other credentials than the client's, and there are none. */
export const SignatureV4SignWithCredentials = SignatureV4;
