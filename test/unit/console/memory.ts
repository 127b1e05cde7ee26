import { LostRaceError, NotFoundError } from '../../../shared/platform/errors.ts';
import type { Condition, ObjectStore, Row, RowKey, Table, Workflow } from '../../../shared/platform/ports.ts';

const holds = (current: Row | undefined, condition: Condition): boolean => {
  if ('absent' in condition) return current === undefined;
  if ('equals' in condition)
    return (
      current !== undefined &&
      Object.entries(condition.equals).every(([name, value]) => current[name] === value)
    );
  const { attribute, value } = condition.absentOrBelow;
  const number = current?.[attribute];
  return current === undefined || (typeof number === 'number' && number < value);
};

/** What nobody can change any more: so whoever is handed a row can have the one that is kept. */
const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
};

/** The case table in memory, with every condition honoured. `writes` counts what changed. */
export class MemoryTable implements Table {
  readonly rows = new Map<string, Row>();
  writes = 0;

  readonly #key = ({ pk, sk }: RowKey) => `${pk}\n${sk}`;

  readonly #check = (key: RowKey, condition: Condition) => {
    if (!holds(this.rows.get(this.#key(key)), condition)) throw new LostRaceError(`${key.pk} / ${key.sk}`);
    this.writes++;
  };

  async get(key: RowKey) {
    return this.rows.get(this.#key(key));
  }

  async query({ pk, index, beginsWith = '', descending, limit, after }: Parameters<Table['query']>[0]) {
    // as a real table does
    if (after && (after.pk === undefined || after.sk === undefined))
      throw new Error('The provided starting key is invalid');
    const sortOf = (row: Row) => String(index ? row.queueOrder : row.sk);
    const sorted = [...this.rows.values()]
      .filter((row) => (index ? row.queue : row.pk) === pk && sortOf(row).startsWith(beginsWith))
      .sort((a, b) => (sortOf(a) < sortOf(b) ? -1 : 1));
    if (descending) sorted.reverse();
    const from = after ? sorted.findIndex((row) => row.pk === after.pk && row.sk === after.sk) + 1 : 0;
    const page = sorted.slice(from, limit === undefined ? undefined : from + limit);
    const last = page.at(-1);
    const more = last && from + page.length < sorted.length;
    const next = last && {
      pk: last.pk,
      sk: last.sk,
      ...(index && { queue: String(last.queue), queueOrder: String(last.queueOrder) }),
    };
    return { rows: page, ...(more && next && { next }) };
  }

  async put(row: Row, condition: Condition) {
    this.#check(row, condition);
    this.rows.set(this.#key(row), frozen(structuredClone(row)));
  }

  async remove(key: RowKey, condition: Condition) {
    this.#check(key, condition);
    this.rows.delete(this.#key(key));
  }
}

export class MemoryObjects implements ObjectStore {
  readonly objects = new Map<string, Uint8Array>();

  async get(key: string) {
    const bytes = this.objects.get(key);
    if (!bytes) throw new NotFoundError(`There is no object ${key}.`);
    return bytes;
  }

  async *list(prefix: string, after = '') {
    for (const [key, bytes] of [...this.objects].sort())
      if (key.startsWith(prefix) && key > after) yield { key, size: bytes.length, storedAt: new Date(0) };
  }

  async put(key: string, bytes: Uint8Array | string) {
    // whoever stored them may hand them on to a thread, which takes them over
    this.objects.set(
      key,
      typeof bytes === 'string' ? new TextEncoder().encode(bytes) : Uint8Array.from(bytes),
    );
  }
}

/** A workflow that only remembers what it was told. */
export class MemoryWorkflow implements Workflow {
  readonly told: string[] = [];

  async start(name: string) {
    this.told.push(`start ${name}`);
    return 'started' as const;
  }

  async status() {
    return 'running' as const;
  }

  async running() {
    return new Set<string>();
  }

  async resume(token: string, output: Record<string, unknown>) {
    this.told.push(`resume ${token} ${JSON.stringify(output)}`);
    return 'resumed' as const;
  }

  async stop(name: string) {
    this.told.push(`stop ${name}`);
  }
}
