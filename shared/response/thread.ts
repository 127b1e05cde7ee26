import type { Case, Draft } from '../case/case.ts';
import { Finding } from '../notice/examined.ts';
import { getJson } from '../platform/json-object.ts';
import type { ObjectReader } from '../platform/ports.ts';

/** Where a mail belongs in a conversation, as its header says it (RFC 5322, section 3.6.4). */
export interface Thread {
  inReplyTo?: string;
  references: string[];
}

/** In ASCII, as all of a header that is sent; what anybody calls a mail besides is no id to answer it by. */
const messageId = /^<[!-;=?A-~]{1,200}@[!-;=?A-~]{1,200}>$/;
const most = 10;

/** The message ids of what this recipient wrote itself, oldest first; a notice of the platform about it is no mail of its. */
const theirs = async (
  evidence: ObjectReader,
  { sources }: Case,
  to: readonly string[],
): Promise<string[]> => {
  const written = sources.filter(({ from }) =>
    from.some(({ address }) => to.includes(address.toLowerCase())),
  );
  const found = await Promise.all(written.map(({ finding }) => getJson(evidence, finding, Finding)));
  return found.flatMap(({ messageId: id }) => (id !== undefined && messageId.test(id) ? [id] : []));
};

/** What was already written to the same recipient about this case. */
const ours = ({ drafts }: Case, to: readonly string[]): string[] =>
  drafts.flatMap(({ channel, state, proof = '', to: then }) =>
    channel === 'mail' && state === 'submitted' && then.join() === to.join() && messageId.test(proof)
      ? [proof]
      : [],
  );

/** The conversation that an answer by mail goes on with: it answers their last mail, else follows our last one. */
export const threadOf = async (
  evidence: ObjectReader,
  now: Case,
  { to }: Pick<Draft, 'to'>,
): Promise<Thread> => {
  const [received, sent] = [await theirs(evidence, now, to), ours(now, to)];
  const inReplyTo = received.at(-1) ?? sent.at(-1);
  if (inReplyTo === undefined) return { references: [] };
  const earlier = [...new Set([...received, ...sent])].filter((id) => id !== inReplyTo);
  return { inReplyTo, references: [...earlier.slice(1 - most), inReplyTo] };
};
