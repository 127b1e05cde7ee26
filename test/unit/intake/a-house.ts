import { readFile } from 'node:fs/promises';
import { intake } from '../../../functions/intake/handler.ts';
import { receiverHeaders } from '../../../infra/local/receiver-verdict.ts';
import type { CaseEvent } from '../../../shared/case/events.ts';
import { append, history, loadCase, open } from '../../../shared/case/records/case-store.ts';
import type { MailResult } from '../../../shared/case/records/mail-results.ts';
import { keepToken } from '../../../shared/case/records/waits.ts';
import { noDns, withRecords } from '../../../shared/mail/dns.ts';
import { catalogueStore } from '../../../shared/marketplaces/catalogue.ts';
import type {
  AlarmReaders,
  Arrivals,
  ObjectStore,
  Post,
  Reception,
  Table,
  Workflow,
} from '../../../shared/platform/ports.ts';
import { runStep, type Surroundings } from '../../../shared/platform/step.ts';
import { putStore } from '../../../shared/store/store-records.ts';
import type { Matter } from '../../scenarios/mails.ts';
import { MemoryObjects, MemoryTable } from '../console/memory.ts';
import { makeKey, signMail } from '../mail/build-mail.ts';
import { aStore } from '../response/a-case.ts';

export const at = new Date('2026-03-02T10:00:00.000Z');
export const hours = (count: number): Date => new Date(at.getTime() + count * 3_600_000);

const key = makeKey('amazon.com');
const own = { [`${key.selector}._domainkey.amazon.com`]: key.record };
/** … which DNS knows, and nothing else. */
export const dns = withRecords(own, noDns);

const fixtureRecords: Record<string, string> = JSON.parse(
  await readFile(new URL('../../mail/dns.json', import.meta.url), 'utf8'),
);

/** Its mails are signed with the tests' own key, or with that of the fixture mails. */
export const store = aStore({
  dnsRecords: { ...fixtureRecords, ...own },
  forwarders: ['owner@demo-shop.example'],
  marketplaces: ['amazon'],
  policy: { minimumConfidence: 0.6, shareOfCatalogue: 1 },
});

/** Mails are handed to a thread that takes their bytes over; what is stored must outlive that. */
class Mails extends MemoryObjects {
  override async get(key: string) {
    return Uint8Array.from(await super.get(key));
  }
}

/** A workflow that knows which runs it started, as both real ones do. */
export class NamedWorkflow implements Workflow {
  readonly told: string[] = [];
  readonly runs = new Map<string, 'running' | 'ended'>();

  async start(name: string) {
    if (this.runs.has(name)) return 'exists' as const;
    this.runs.set(name, 'running');
    this.told.push(`start ${name}`);
    return 'started' as const;
  }

  async status(name: string) {
    return this.runs.get(name) ?? ('unknown' as const);
  }

  async running() {
    return new Set([...this.runs].flatMap(([name, state]) => (state === 'running' ? [name] : [])));
  }

  async resume(token: string, output: Record<string, unknown>) {
    this.told.push(`resume ${token} ${JSON.stringify(output)}`);
    return 'resumed' as const;
  }

  async stop(name: string) {
    this.runs.set(name, 'ended');
    this.told.push(`stop ${name}`);
  }
}

export interface Services extends Surroundings {
  cases: Table;
  mail: ObjectStore;
  evidence: ObjectStore;
  workflow: Workflow;
  post: Post;
  arrivals: Arrivals;
  reception: Reception;
  alarms: AlarmReaders;
}

export const matter: Matter = {
  listings: [{ id: 'B0LAMP0001', title: 'Desk lamp, black' }],
  complaintId: '12345678901',
  owner: { name: 'Bright Brands Inc.', email: 'legal@brightbrands.example' },
};

/** What a mail looks like in the mail store: under our receiver's own block, signed by Amazon where it says so. */
export const arrived = async (
  text: string | Buffer,
  {
    signed = true,
    to = store.inbox,
    on = at,
    signedOn = on,
  }: { signed?: boolean; to?: string; on?: Date; signedOn?: Date } = {},
): Promise<Buffer> => {
  const plain = typeof text === 'string' ? Buffer.from(text.replaceAll('\n', '\r\n')) : text;
  const raw = signed ? await signMail(plain, key, { at: signedOn }) : plain;
  const connection = {
    id: 'an-id',
    at: on,
    ip: '192.0.2.1',
    helo: 'mail.example',
    from: 'bounce@amazon.com',
    to,
  };
  return Buffer.concat([Buffer.from(await receiverHeaders({ raw, ...connection }, dns)), raw]);
};

export const fixture = (name: string): Promise<Buffer> =>
  readFile(new URL(`../../mail/${name}.eml`, import.meta.url));

/** The product over memory: one store with a lamp in its catalogue, and a clock that stands still. */
export const aHouse = async (changes: Parameters<typeof aStore>[0] = {}) => {
  let now = at;
  const sent: string[] = [];
  const announced: string[] = [];
  const errors: string[] = [];
  const workflow = new NamedWorkflow();
  const mails = new Mails();
  const cases = new MemoryTable();
  const services: Services = {
    cases,
    mail: mails,
    evidence: new MemoryObjects(),
    workflow,
    post: {
      send: async (mime) => {
        const messageId = /^message-id:\s*(\S+)/im.exec(new TextDecoder().decode(mime))?.[1] ?? '';
        sent.push(messageId);
        return { messageId };
      },
    },
    arrivals: { announce: async (mail) => void announced.push(mail) },
    reception: { isOpen: async () => true },
    alarms: { unconfirmed: async () => [] },
    clock: { now: () => now },
    log: {
      info: () => undefined,
      warn: () => undefined,
      error: (message, facts) => void errors.push(`${message} ${String(facts?.error ?? '')}`),
    },
    consoleUrl: 'https://console.example.com',
    mailFrom: 'triage@triage.example',
  };
  const kept = aStore({ ...store, ...changes });
  await putStore(cases, kept);
  await catalogueStore(cases).put(kept.id, [
    {
      marketplace: 'amazon',
      sku: 'LAMP-1',
      listingId: 'B0LAMP0001',
      identifiers: [],
      title: 'Desk lamp, black',
      quantity: 7,
      fulfilment: 'merchant',
      protected: false,
    },
  ]);

  const take = (mail: string, through: Services = services): Promise<MailResult> =>
    runStep(intake, { key: mail }, through);
  return {
    services,
    mails,
    store: kept,
    workflow,
    sent,
    announced,
    errors,
    moveClock: (to: Date) => {
      now = to;
    },
    take,
    /** Stores a mail and takes it in. */
    receive: async (raw: Uint8Array, mail = 'inbound/1'): Promise<MailResult> => {
      await services.mail.put(mail, raw, 'message/rfc822');
      return take(mail);
    },
    /** Goes on with a case. */
    tell: async (id: string, ...events: CaseEvent[]) => {
      for (const event of events) await append(cases, await loadCase(cases, id), event, now);
    },
    /** A case that these events tell, its question (if one is open) waited for under `the-token`, its run going. */
    begin: async (id: string, first: CaseEvent, ...events: CaseEvent[]) => {
      let { case: told } = await open(cases, id, first, at);
      for (const event of events) {
        told = await append(cases, told, event, at);
        if (event.type === 'question-asked') await keepToken(cases, id, event.id, 'the-token');
      }
      workflow.runs.set(`${id}-1`, 'running');
      return told;
    },
    case: (id: string) => loadCase(cases, id),
    story: async (id: string) => (await history(cases, id)).map(({ event }) => event.type),
    /** Why further mails joined a case. */
    whys: async (id: string) =>
      (await history(cases, id)).flatMap(({ event }) => (event.type === 'mail-joined' ? [event.why] : [])),
    caseIds: () => [
      ...new Set([...cases.rows.values()].flatMap(({ pk }) => (pk.startsWith('CASE#') ? [pk.slice(5)] : []))),
    ],
  };
};

/** One of four lamps, as a complaint names it. */
export const lamp = (index: number) => ({ id: `B0LAMP000${index}`, title: `Lamp ${index}` });

/** The complaint about some of them. */
export const about = (...indexes: number[]): Matter => ({ ...matter, listings: indexes.map(lamp) });

/**
 * A house with four lamps, and the case that a mail opened there two hours ago, as these events tell it; its question (if
 * one is open) is waited for under `the-token`.
 */
export const aLampCase = async (
  first: string,
  { signed = true, policy = {} }: { signed?: boolean; policy?: object },
  ...events: CaseEvent[]
) => {
  const house = await aHouse({ policy: { minimumConfidence: 0.6, shareOfCatalogue: 1, ...policy } });
  const { cases } = house.services;
  await catalogueStore(cases).put(
    house.store.id,
    [1, 2, 3, 4].map((index) => ({
      ...{ marketplace: 'amazon', sku: `LAMP-${index}`, listingId: lamp(index).id, identifiers: [] },
      ...{ title: lamp(index).title, fulfilment: 'merchant', protected: false },
    })),
  );
  house.moveClock(hours(-2));
  const [id = ''] = (await house.receive(await arrived(first, { signed }), 'inbound/first')).caseIds;
  await house.tell(id, ...events);
  const question = events.findLast((event) => event.type === 'question-asked');
  if (question) await keepToken(cases, id, question.id, 'the-token');
  house.moveClock(at);
  return { house, id, now: () => house.case(id) };
};
