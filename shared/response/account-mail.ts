import { composeMail } from '../mail/compose.ts';
import { domainOf } from '../mail/domain-of.ts';
import type { Post } from '../platform/ports.ts';
import { sha256 } from '../platform/sha256.ts';
import type { Surroundings } from '../platform/step.ts';
import type { Store, TeamLanguage } from '../store/store.ts';
import { byNobody } from './by-nobody.ts';
import { plain } from './plain.ts';

/** One sentence in each language that a team may read. */
type Told = Record<TeamLanguage, string>;

/** Something about a store's account that no case stands for. */
export interface AccountNews {
  subject: Told;
  lines: Told[];
  /** names the news: told again after a crash, its mail has the same message id */
  about: string;
}

/** Mails a store's team about its account, in the language that it reads. Throws as the post does. */
export const tellOfAccount = async (
  { post, mailFrom, consoleUrl, clock, log }: Surroundings & { post: Post },
  store: Store,
  { subject, lines, about }: AccountNews,
): Promise<void> => {
  const domain = domainOf(mailFrom);
  const messageId = `<account.${sha256(`${store.id} ${about}`).slice(0, 24)}@${domain}>`;
  const text = [...lines.map((line) => `- ${plain(line[store.language], 500)}`), '', consoleUrl].join('\n');
  const { mime } = composeMail({
    from: mailFrom,
    to: store.team,
    subject: `[${plain(store.name, 40)}] ${subject[store.language]}`,
    text,
    headers: byNobody,
    messageId,
    date: clock.now(),
  });
  const { refused } = await post.send(mime, { from: mailFrom, to: store.team });
  if (refused) log.error('some of the team were not told of their account', { storeId: store.id, refused });
};
