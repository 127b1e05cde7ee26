import { join } from 'node:path';
import { readMail } from '../../../shared/mail/read-mail.ts';
import { unwrap } from '../../../shared/mail/unwrap.ts';
import { withAttachedText } from '../../../shared/notice/attached-text.ts';
import { eachFeature, type Looked } from '../../../shared/notice/learned/features.ts';
import { lookAt, type NoticeSource } from '../../../shared/notice/look-at.ts';
import { isHeldOut, type Labelled, readCorpus } from '../corpus/labelled.ts';
import { readPhrases } from '../corpus/phrases.ts';
import type { Says } from '../corpus/says.ts';
import { readTexts } from '../corpus/texts.ts';

/** Something labelled, with every feature that it has: true for one of words, false for one of ideas. */
export interface Seen {
  /** who wrote it: mails of one author resemble one another */
  source: string;
  says: Says;
  looked: Looked;
  features: ReadonlyMap<number, boolean>;
  /** how much it counts */
  weight: number;
}

/** A phrase is less like what comes than a mail is. */
const ofPhrase = 0.5;

const see = (source: string, mail: NoticeSource, says: Says, weight: number, fragment = false): Seen => {
  const { subject, text, passages, facts } = lookAt(mail);
  const said = { subject, text, passages };
  const looked = { ...said, facts };
  const features = new Map<number, boolean>();
  eachFeature(fragment ? said : looked, (feature, _, ofWords) => {
    if (!features.has(feature)) features.set(feature, ofWords);
  });
  return { source, says, looked, features, weight };
};

const originalOf = async ({ raw }: Labelled): Promise<NoticeSource | undefined> => {
  const [original] = (await unwrap(await readMail(raw, { ownAddresses: [] }), raw)).originals;
  if (!original) return undefined;
  const { from, subject, headers } = original.mail;
  return { from, subject, headers, text: (await withAttachedText(original.mail)).text };
};

/** Everything labelled below the corpus folder but what is held out: mails, whole texts and phrases. */
export const readSeen = async (corpus: string): Promise<Seen[]> => {
  const seen: Seen[] = [];
  for (const mail of await readCorpus(corpus)) {
    if (isHeldOut(mail)) continue;
    const original = await originalOf(mail);
    if (original) seen.push(see('mails', original, mail.expected, 1));
  }
  for (const { author, texts } of await readTexts(join(corpus, 'texts')))
    for (const { from, subject, text, says } of texts)
      seen.push(see(author, { from: [from], subject, text }, says, 1));
  for (const { phrases } of await readPhrases(join(corpus, 'phrases')))
    for (const { subject = '', text, says } of phrases)
      seen.push(see('phrases', { from: [], subject, text }, says, ofPhrase, true));
  return seen;
};
