import { join } from 'node:path';
import {
  CreateSecretCommand,
  DeleteSecretCommand,
  InvalidRequestException,
  PutSecretValueCommand,
  ResourceExistsException,
  RestoreSecretCommand,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import type { NotificationPlace } from '../../../shared/marketplaces/amazon/notifications.ts';
import { changeOf, inTurn } from '../../../shared/platform/alone.ts';
import { marketplaces as cloudMarketplaces } from '../../../shared/platform/aws/marketplaces.ts';
import { cases as cloudTable } from '../../../shared/platform/aws/table.ts';
import type { MarketplaceActing, Table } from '../../../shared/platform/ports.ts';
import { refuseDamage } from '../../local/damage.ts';
import { localCredentials, localMarketplaceAccess } from '../../local/marketplace-access.ts';
import { secretsFile } from '../../local/secrets-file.ts';
import { tableOf } from '../../local/table/table-of.ts';
import type { deploymentOf } from '../deployment.ts';

/** Where a deployment keeps its stores: on this machine or on AWS. */
export interface Keeper {
  cases: Table;
  marketplaces: MarketplaceActing;
  /** where Amazon's notifications can arrive, and the event buses that are there for them; one machine has no such place */
  notifications?: { place: NotificationPlace; eventBuses: readonly string[] };
  /** the only domain whose mail arrives; one machine takes mail for any */
  mailDomain?: string;
  /** Keeps the credentials of a store's account, in place of earlier ones. */
  keepCredentials(storeId: string, marketplace: string, credentials: unknown): Promise<void>;
  /** Takes them away; there need not be any. */
  forgetCredentials(storeId: string, marketplace: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * The stores of one machine: through the instance that runs, or straight in its data folder when none does. Throws
 * `CannotStart` as `tableOf` does.
 */
export const localKeeper = async (folder: string, begin?: () => void): Promise<Keeper> => {
  await refuseDamage(folder);
  const secrets = secretsFile(join(folder, 'secrets.json'));
  const { table: cases, close } = await tableOf(folder, begin);
  const kept = localCredentials(secrets, cases);
  return {
    cases,
    marketplaces: localMarketplaceAccess(kept),
    keepCredentials: (storeId, marketplace, credentials) =>
      inTurn(cases, changeOf(storeId, marketplace), Date.now, () =>
        kept.keep(storeId, marketplace, credentials),
      ),
    forgetCredentials: (storeId, marketplace) =>
      inTurn(cases, changeOf(storeId, marketplace), Date.now, () => kept.forget(storeId, marketplace)),
    close,
  };
};

/** The stores of a deployment on AWS. */
export const cloudKeeper = ({
  caseTable: CASE_TABLE,
  secrets: SECRET_PREFIX,
  notifications,
  mailDomain,
}: Pick<
  Awaited<ReturnType<typeof deploymentOf>>,
  'caseTable' | 'secrets' | 'notifications' | 'mailDomain'
>): Keeper => {
  const client = new SecretsManagerClient();
  const environment = { ...process.env, CASE_TABLE, SECRET_PREFIX };
  const cases = cloudTable(environment);
  const nameOf = (storeId: string, marketplace: string) => `${SECRET_PREFIX}stores/${storeId}/${marketplace}`;
  const keep = async (Name: string, SecretString: string): Promise<void> => {
    try {
      await client.send(new CreateSecretCommand({ Name, SecretString }));
    } catch (error) {
      // one that was deleted by hand keeps its name for some days
      if (error instanceof InvalidRequestException)
        await client.send(new RestoreSecretCommand({ SecretId: Name }));
      else if (!(error instanceof ResourceExistsException)) throw error;
      await client.send(new PutSecretValueCommand({ SecretId: Name, SecretString }));
    }
  };
  return {
    cases,
    marketplaces: cloudMarketplaces(environment),
    notifications,
    mailDomain,
    keepCredentials: (storeId, marketplace, credentials) =>
      inTurn(cases, changeOf(storeId, marketplace), Date.now, () =>
        keep(nameOf(storeId, marketplace), JSON.stringify(credentials)),
      ),
    forgetCredentials: (storeId, marketplace) =>
      inTurn(cases, changeOf(storeId, marketplace), Date.now, async () => {
        const SecretId = nameOf(storeId, marketplace);
        // at once: whoever connects the store again must be able to use the name
        await client.send(new DeleteSecretCommand({ SecretId, ForceDeleteWithoutRecovery: true }));
      }),
    close: async () => client.destroy(),
  };
};
