import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { deliver } from '../../infra/local/deliver.ts';
import { demoRecords, makeDemoKeys } from '../../infra/local/demo/demo-keys.ts';
import { sign } from '../../infra/local/demo/sign.ts';
import { folderStore } from '../../infra/local/folder-store.ts';
import { openHouse } from '../../infra/local/house.ts';
import type { StartOptions } from '../../infra/local/options.ts';
import { mailResult } from '../../shared/case/records/mail-results.ts';
import { jsonLog } from '../../shared/platform/log.ts';
import { rowTexts } from '../aws/row-texts.ts';
import { recipientsIn } from './sent-mail.ts';
import { eventually, type World } from './world.ts';

/** Options for an instance of its own on a folder: every port is a free one. */
export const optionsFor = (folder: string): StartOptions => ({
  folder,
  host: '127.0.0.1',
  consolePort: 0,
  smtpPort: 0,
  marketplacesPort: 0,
  mailFrom: 'triage@localhost.localdomain',
  empty: true,
});

const endsWith = (whole: Uint8Array, end: Uint8Array): boolean =>
  Buffer.compare(Buffer.from(whole).subarray(-end.length), end) === 0;

/** The house on one machine, in this process and on a folder of its own. */
export const openLocalWorld = async (): Promise<World> => {
  const folder = await mkdtemp(join(tmpdir(), 'triage-'));
  const keys = await makeDemoKeys(folder);
  const lines: string[] = [];
  const house = await openHouse(
    optionsFor(folder),
    jsonLog({}, (line) => void lines.push(line)),
  );
  const { platform, smtp, marketplaces } = house;
  const known = new Set<string>();
  const store = (name: string) => folderStore(join(folder, name));

  /** The key of a mail that was just taken; two mails of the same bytes have one each. */
  const keyOf = async (raw: Buffer): Promise<string | undefined> => {
    for await (const { key } of platform.mail.list('')) {
      if (known.has(key)) continue;
      const stored = await platform.mail.get(key);
      if (known.has(key) || !endsWith(stored, raw)) continue;
      known.add(key);
      return key;
    }
    return undefined;
  };

  const [mail, evidence, outbox] = [store('mail'), store('evidence'), store('outbox')];
  return {
    where: 'one machine',
    archive: { cases: platform.cases, mail, evidence, outbox },
    async *kept() {
      const client = new DynamoDBClient({
        endpoint: platform.tableEndpoint,
        region: 'local',
        credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
      });
      yield* rowTexts(client, 'cases');
      for (const objects of [mail, evidence, outbox])
        for await (const { key } of objects.list(''))
          yield { where: key, text: `${key} ${Buffer.from(await objects.get(key))}` };
    },
    cases: platform.cases,
    mail: platform.mail,
    evidence: platform.evidence,
    workflow: platform.workflow,
    marketplaces,
    dnsRecords: demoRecords(keys),
    sign: (raw, domain) => sign(raw, domain, keys),
    deliver: async (raw, envelope) => {
      await deliver(smtp, raw, envelope);
      const key = await keyOf(raw);
      if (!key) throw new Error('The mail was taken, and is not in the mail store.');
      return eventually(
        () => mailResult(platform.cases, key),
        async () => `the mail ${key} has no result.\n${lines.slice(-10).join('\n')}`,
      );
    },
    sent: async () => {
      const outbox = join(folder, 'outbox');
      const names = await readdir(outbox).catch(() => []);
      const whole = names.filter((name) => name.endsWith('.eml')).sort();
      return Promise.all(
        whole.map(async (name) => {
          const raw = await readFile(join(outbox, name));
          return { raw, to: recipientsIn(raw) };
        }),
      );
    },
    keepCredentials: (storeId, marketplace, credentials) =>
      platform.secrets.put({ [`stores/${storeId}/${marketplace}`]: JSON.stringify(credentials) }),
    run: (step, input = {}) => platform.run(step, input),
    notify: (message) => platform.run('take-signal', { message }),
    trace: async (caseId) =>
      lines
        .filter((line) => line.includes(caseId))
        .slice(-12)
        .join('\n'),
    close: async () => {
      await house.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
