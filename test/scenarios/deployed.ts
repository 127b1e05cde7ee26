import { demoRecords, readDemoKeys } from '../../infra/local/demo/demo-keys.ts';
import { sign } from '../../infra/local/demo/sign.ts';
import { mailResult } from '../../shared/case/records/mail-results.ts';
import { fixedResolver } from '../../shared/mail/dns.ts';
import { openDeployedWorld } from '../aws/deployed-world.ts';
import type { Deployed } from '../aws/settings.ts';
import { eventually, type World } from './world.ts';

/** The deployed stacks as a scenario's world. */
export const deployedWorld = async (at: Deployed): Promise<World> => {
  const stacks = await openDeployedWorld(at);
  const keys = await readDemoKeys(at.keys);
  if (!keys) throw new Error('There is no key to sign with.');
  const dnsRecords = demoRecords(keys);
  const resolver = fixedResolver(dnsRecords);
  return {
    where: 'deployed',
    cases: stacks.cases,
    mail: stacks.mail,
    evidence: stacks.evidence,
    workflow: stacks.workflow,
    archive: stacks.archive,
    kept: stacks.kept,
    marketplaces: stacks.marketplaces,
    dnsRecords,
    sign: (raw, domain) => sign(raw, domain, keys),
    deliver: async (raw, envelope) => {
      // long enough ago for `reconcile` to miss its result, where it has none
      const key = await stacks.deliver(raw, { ...envelope, resolver, secondsAgo: 3_600 });
      return eventually(
        () => mailResult(stacks.cases, key),
        async () => `the mail ${key} has no result`,
      );
    },
    sent: async () => stacks.sink.sent,
    keepCredentials: stacks.keepCredentials,
    run: stacks.run,
    // through the queue: what the function answers is the queue's to know
    notify: stacks.notify,
    trace: stacks.trace,
    close: stacks.close,
  };
};
