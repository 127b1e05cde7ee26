import {
  GetObjectCommand,
  NoSuchKey,
  PutObjectCommand,
  paginateListObjectsV2,
  S3Client,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { portEnvironment } from '../environment.ts';
import { NotFoundError } from '../errors.ts';
import type { ObjectStore } from '../ports.ts';
import { clientSettings } from './client-settings.ts';
import { sent } from './transient.ts';

/** Objects in one bucket. S3 checks what arrives against a SHA-256 that is kept with the object. */
export const s3Objects = (client: S3Client, Bucket: string): ObjectStore => ({
  async get(Key) {
    try {
      const { Body } = await sent(client.send(new GetObjectCommand({ Bucket, Key })));
      if (!Body) throw new NotFoundError(`Object ${Key} has no body.`);
      return await sent(Body.transformToByteArray());
    } catch (error) {
      if (error instanceof NoSuchKey) throw new NotFoundError(`There is no object ${Key}.`);
      throw error;
    }
  },

  linkTo: (Key, { disposition, seconds }) =>
    getSignedUrl(
      client,
      new GetObjectCommand({
        Bucket,
        Key,
        ResponseContentDisposition: disposition,
        ResponseContentType: 'application/octet-stream',
        ResponseCacheControl: 'no-store',
      }),
      { expiresIn: seconds },
    ),

  async put(Key, Body, ContentType) {
    await sent(
      client.send(new PutObjectCommand({ Bucket, Key, Body, ContentType, ChecksumAlgorithm: 'SHA256' })),
    );
  },

  async *list(Prefix, StartAfter) {
    const pages = paginateListObjectsV2({ client }, { Bucket, Prefix, StartAfter });
    for (let page = await sent(pages.next()); !page.done; page = await sent(pages.next()))
      for (const { Key, Size, LastModified } of page.value.Contents ?? [])
        if (Key !== undefined && LastModified) yield { key: Key, size: Size ?? 0, storedAt: LastModified };
  },
});

/** Raw mail, as it was received. */
export const mail = (environment: NodeJS.ProcessEnv): ObjectStore =>
  s3Objects(new S3Client(clientSettings), portEnvironment('mail', environment).MAIL_BUCKET);

/** Evidence and everything else that a case keeps as a file. */
export const evidence = (environment: NodeJS.ProcessEnv): ObjectStore =>
  s3Objects(new S3Client(clientSettings), portEnvironment('evidence', environment).EVIDENCE_BUCKET);
