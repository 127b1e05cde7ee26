import { join, resolve } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import { clientSettings } from '../../shared/platform/aws/client-settings.ts';
import { cases as cloudTable } from '../../shared/platform/aws/table.ts';
import { folderStore } from '../local/folder-store.ts';
import { tableOf } from '../local/table/table-of.ts';
import { deploymentOf } from './deployment.ts';
import type { Archive } from './erasing/archive.ts';
import { versionedBucket } from './erasing/versioned-bucket.ts';

/**
 * Opens all that a data folder keeps, or the deployment on AWS with a configuration instead. Throws `CannotStart` for a
 * folder that cannot be used, see `tableOf`.
 */
export const openArchive = async ({
  data,
  config,
}: {
  data: string;
  config?: string | undefined;
}): Promise<Archive & { close(): Promise<void> }> => {
  if (config !== undefined) {
    const { caseTable, mailBucket, evidenceBucket } = await deploymentOf(config);
    const client = new S3Client(clientSettings);
    return {
      cases: cloudTable({ ...process.env, CASE_TABLE: caseTable }),
      mail: versionedBucket(client, mailBucket),
      evidence: versionedBucket(client, evidenceBucket),
      close: async () => undefined,
    };
  }
  const folder = resolve(data);
  const { table, close } = await tableOf(folder);
  return {
    cases: table,
    mail: folderStore(join(folder, 'mail')),
    evidence: folderStore(join(folder, 'evidence')),
    outbox: folderStore(join(folder, 'outbox')),
    close,
  };
};
