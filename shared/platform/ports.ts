/** A row of the case table; `pk` and `sk` are its key. */
export interface Row {
  pk: string;
  sk: string;
  [attribute: string]: unknown;
}

export interface RowKey {
  pk: string;
  sk: string;
}

/** Where a page ended; made by one query, understood only by the next. */
export type PageKey = Record<string, string>;

export interface Query {
  /** partition key of the table, or of the `by-queue` index */
  pk: string;
  index?: 'by-queue';
  /** only sort keys that begin so */
  beginsWith?: string;
  /** newest (greatest sort key) first */
  descending?: boolean;
  limit?: number;
  /** where an earlier page ended */
  after?: PageKey;
}

/** What must hold of the row that is there now, else `LostRaceError`. */
export type Condition =
  | { absent: true }
  /** every named attribute has this value now */
  | { equals: Record<string, string | number | boolean> }
  /** the row is absent or its numeric attribute is below this value */
  | { absentOrBelow: { attribute: string; value: number } };

export interface TableReader {
  /** Every step runs in this one process: what one of them saw, the next need not read again to know. */
  readonly oneProcess?: boolean;
  /** Strongly consistent. */
  get(key: RowKey): Promise<Row | undefined>;
  /** One page in sort-key order; strongly consistent except on the index. `next` is absent on the last page. */
  query(query: Query): Promise<{ rows: Row[]; next?: PageKey }>;
}

/** The case table. There is no unconditional write. */
export interface Table extends TableReader {
  /** Replaces the whole row. Throws `LostRaceError` when the condition does not hold. */
  put(row: Row, condition: Condition): Promise<void>;
  /** Throws `LostRaceError` when the condition does not hold. */
  remove(key: RowKey, condition: Condition): Promise<void>;
}

export interface StoredObject {
  key: string;
  size: number;
  storedAt: Date;
}

export interface ObjectReader {
  /** Throws `NotFoundError`. */
  get(key: string): Promise<Uint8Array>;
  /**
   * An address at which a browser may fetch the object by itself for so many seconds, with `disposition` as its
   * Content-Disposition. Absent where objects are at hand and are sent as they are.
   */
  linkTo?(key: string, as: { disposition: string; seconds: number }): Promise<string>;
  /** Every object under a prefix, in key order; only those behind the key `after`, where one is given. */
  list(prefix: string, after?: string): AsyncIterable<StoredObject>;
}

export interface ObjectStore extends ObjectReader {
  /** Durable when it resolves. Writing the same key again replaces the object (a version is kept on AWS). */
  put(key: string, bytes: Uint8Array, contentType: string): Promise<void>;
}

/** Mail out. */
export interface Post {
  /**
   * Hands one MIME message over. Resolves with the message id under which it travels, and with whom it is not taken for
   * where it is for others.
   * Throws `TransientError` when it may be tried again, of which `MayHaveGone` where that may send it twice, and any other
   * error when it was refused.
   */
  send(
    mime: Uint8Array,
    envelope: { from: string; to: string[] },
  ): Promise<{ messageId: string; refused?: readonly { to: string; why: string }[] }>;
}

/** The case workflow: executions, and the tasks that wait for somebody. */
export interface Workflow {
  /** Starts the run `name`, once: a second start of the same name finds it there. */
  start(name: string, input: { caseId: string }): Promise<'started' | 'exists'>;
  status(name: string): Promise<'running' | 'ended' | 'unknown'>;
  /** The names of those that run, as they did a moment ago: one that began or ended just now may be missing, or still there. */
  running(): Promise<ReadonlySet<string>>;
  /** `gone` when nothing waits under that token any more. */
  resume(token: string, output: Record<string, unknown>): Promise<'resumed' | 'gone'>;
  stop(name: string, cause: string): Promise<void>;
}

/** Mail that is stored and waits to be taken in. */
export interface Arrivals {
  /** Hands a stored mail to intake (again); the result is the same however often. */
  announce(key: string): Promise<void>;
}

/** Where mail to this deployment comes in. */
export interface Reception {
  /** Whether mail is received and stored: somebody else may turn that off. */
  isOpen(): Promise<boolean>;
}

/** Who is to hear of the deployment's alarms. */
export interface AlarmReaders {
  /** The addresses at which nobody has confirmed that; alarms do not reach them. */
  unconfirmed(): Promise<string[]>;
}

export interface Secrets {
  /**
   * The text kept under a name below this deployment's prefix; on AWS only those that begin with `console/` are granted.
   * Throws `NotFoundError`.
   */
  get(name: string): Promise<string>;
}

/** One question to a language model: what it is to do, what it is to do it with, and the one shape it may answer in. */
export interface ModelQuestion {
  system: string;
  text: string;
  /** JSON Schema of the answer */
  schema: Record<string, unknown>;
}

/** A language model of the seller's own choice. It is given text and gives data; it can reach nothing. */
export interface Model {
  /** how its provider calls it */
  readonly name: string;
  /** it is asked about what was read with less confidence than this, 0 to 1 */
  readonly below: number;
  /**
   * Asks once. The answer is whatever came back: nothing about it has been checked. Throws `ModelRefused`,
   * `ModelTooSlow` or `ModelNotConfigured`, and `TransientError` when it may be asked again.
   */
  ask(question: ModelQuestion): Promise<{ answer: unknown; inputTokens: number; outputTokens: number }>;
}

/** A rate that a marketplace documents for one operation of one account. */
export interface Rate {
  /** e.g. `store-1/amazon/patchListingsItem` */
  bucket: string;
  perSecond: number;
  burst: number;
}

/** What every marketplace client needs of its surroundings; the clients themselves are in `shared/marketplaces`. */
export interface MarketplaceAccess {
  /** The credentials kept for a store's account, as parsed JSON not yet checked; undefined where they are none. Throws `NotFoundError`. */
  credentials(storeId: string, marketplace: string): Promise<unknown>;
  /**
   * Renews credentials where the marketplace itself does so. `renewal` is given those that are kept now, and a way to keep
   * others, durably; nobody else of this deployment changes them meanwhile. Throws `LostRaceError` when somebody is at it.
   */
  renew(
    storeId: string,
    marketplace: string,
    renewal: (kept: unknown, keep: (credentials: unknown) => Promise<void>) => Promise<void>,
  ): Promise<void>;
  /** HTTP with the house's time limit; never follows a redirect. Throws `TransientError` when nothing answers. */
  fetch(request: Request): Promise<Response>;
  /** Waits for, and takes, one permit of a bucket that all workers of this deployment share. */
  permit(rate: Rate): Promise<void>;
  /**
   * Nobody gets a permit of that bucket for so many ms: the marketplace asked for it. Absent where all workers are one
   * process, which remembers by itself.
   */
  rest?(rate: Rate, ms: number): Promise<void>;
}

/** … for one who may also change listings. The mark is what `actor()` asks for; reading needs only the access. */
export interface MarketplaceActing extends MarketplaceAccess {
  readonly mayAct: true;
}

/** Every port, and what reading and writing through it offers. */
export interface Ports {
  cases: { read: TableReader; write: Table };
  mail: { read: ObjectReader; write: ObjectStore };
  evidence: { read: ObjectReader; write: ObjectStore };
  post: { write: Post };
  workflow: { write: Workflow };
  arrivals: { write: Arrivals };
  reception: { read: Reception };
  alarms: { read: AlarmReaders };
  secrets: { read: Secrets };
  marketplaces: { read: MarketplaceAccess; write: MarketplaceActing };
  model: { read: Model };
}

export type PortName = keyof Ports;

/** Which ports a step uses, and how. */
export type Uses = { readonly [P in PortName]?: keyof Ports[P] };

/** Exactly the ports that were declared. */
export type Used<U extends Uses> = {
  readonly [P in keyof U & PortName]: Ports[P][U[P] & keyof Ports[P]];
};
