import { askPerson } from '../../../functions/ask-person/handler.ts';
import { settleFinding } from '../../../functions/intake/settle-finding.ts';
import { secondReading } from '../../../functions/second-reading/handler.ts';
import { loadCase } from '../../../shared/case/records/case-store.ts';
import { noDns } from '../../../shared/mail/dns.ts';
import { catalogueStore } from '../../../shared/marketplaces/catalogue.ts';
import type { CatalogueItem } from '../../../shared/marketplaces/catalogue-item.ts';
import { examine } from '../../../shared/notice/examine.ts';
import type { Finding } from '../../../shared/notice/examined.ts';
import type { Model } from '../../../shared/platform/ports.ts';
import { runStep } from '../../../shared/platform/step.ts';
import { Store } from '../../../shared/store/store.ts';
import { putStore } from '../../../shared/store/store-records.ts';
import { MemoryObjects, MemoryTable, MemoryWorkflow } from '../console/memory.ts';

export const receivedAt = new Date('2026-03-02T10:00:00.000Z');

export const store = Store.parse({
  id: 'harbor-goods',
  name: 'Harbor Goods',
  inbox: 'complaints@harbor-goods.example',
  seller: { name: 'Harbor Goods Ltd', email: 'seller@harbor-goods.example' },
  team: ['team@harbor-goods.example'],
  marketplaces: ['amazon'],
});

/** The listings of the store's own offers, which the mails of these tests complain about. */
export const listings = [
  'B0TESTASIN',
  ...Array.from({ length: 20 }, (_, at) => `B0TESTLM${String(at).padStart(2, '0')}`),
];

const offerOf = (listingId: string): CatalogueItem => ({
  marketplace: 'amazon',
  sku: `LAMP-${listingId}`,
  listingId,
  identifiers: [],
  title: 'Desk lamp',
  fulfilment: 'merchant',
  protected: false,
});

/** The product as far as a mail goes until a person is asked, over stores in memory. */
export const triage = async () => {
  let now = receivedAt;
  const posted: Uint8Array[] = [];
  const errors: string[] = [];
  const services = {
    cases: new MemoryTable(),
    evidence: new MemoryObjects(),
    workflow: new MemoryWorkflow(),
    post: {
      send: async (mime: Uint8Array) => {
        posted.push(mime);
        return { messageId: '<sent@example.com>' };
      },
    },
    clock: { now: () => now },
    log: {
      info: () => undefined,
      warn: () => undefined,
      error: (message: string) => void errors.push(message),
    },
    consoleUrl: 'https://console.example.com',
    mailFrom: 'triage@triage.example',
  };
  await putStore(services.cases, store);
  await catalogueStore(services.cases).put(store.id, listings.map(offerOf));

  return {
    services,
    posted,
    errors,
    moveClock: (to: Date) => {
      now = to;
    },
    /** Takes a mail in, lets the workflow ask about it, and gives its case. */
    takeIn: async (raw: Buffer, key = 'mail-1'): Promise<{ caseId: string; finding: Finding }> => {
      const context = {
        forwarders: [],
        ownAddresses: [],
        arcForwarders: [],
        receivedAt: receivedAt.toISOString(),
      };
      const { findings } = await examine(raw, context, noDns);
      const [finding] = findings;
      if (!finding) throw new Error('The mail holds nothing.');
      const arrival = { key: `${key}.1`, mail: key, receivedAt, store, finding, linked: [] };
      const { caseIds, reason } = await settleFinding(services, arrival);
      const [caseId] = caseIds;
      if (caseId === undefined) throw new Error(`The mail opened no case: ${reason}`);
      const { review } = await loadCase(services.cases, caseId);
      const question = review === undefined ? 'delist' : 'review';
      await runStep(askPerson, { caseId, question, taskToken: `token of ${caseId}` }, services);
      return { caseId, finding };
    },
    readAgain: (model: Model) => runStep(secondReading, {}, { ...services, model }),
  };
};
