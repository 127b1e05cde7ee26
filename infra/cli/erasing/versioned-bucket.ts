import { DeleteObjectsCommand, ListObjectVersionsCommand, type S3Client } from '@aws-sdk/client-s3';
import { s3Objects } from '../../../shared/platform/aws/objects.ts';
import type { Erasable } from './archive.ts';

/** A bucket that keeps versions, for whoever signed in may erase all of an object's. */
export const versionedBucket = (client: S3Client, Bucket: string): Erasable => ({
  ...s3Objects(client, Bucket),
  async erase(key) {
    for (;;) {
      const page = await client.send(new ListObjectVersionsCommand({ Bucket, Prefix: key }));
      const kept = [...(page.Versions ?? []), ...(page.DeleteMarkers ?? [])];
      const Objects = kept.flatMap(({ Key, VersionId }) => (Key === key ? [{ Key, VersionId }] : []));
      if (Objects.length === 0) return;
      const { Errors = [] } = await client.send(
        new DeleteObjectsCommand({ Bucket, Delete: { Objects, Quiet: true } }),
      );
      const [refused] = Errors;
      if (refused)
        throw new Error(`${key} cannot be erased: ${refused.Message ?? refused.Code ?? 'refused'}.`);
    }
  },
});
