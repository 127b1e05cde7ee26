import { matchesIn } from '../../platform/matches-in.ts';
import { isPlainly, languageOf } from '../language.ts';
import { type Asked, type Reader, readSentence } from './asked.ts';
import type { Sentence } from './sentences.ts';
import { firstOver, senderZone } from './zones.ts';

/**
 * A sentence in another language than its notice, such as the one that a platform adds for sellers abroad. Its day
 * ends in the sender's zone or in that of the language, wherever it does so first.
 */
const readBeside = (sentence: Sentence, before: string, reader: Reader): Asked[] => {
  const { text } = sentence;
  if (reader.beside.length === 0) return [];
  const own = ['en', reader.language.slice(0, 2)];
  if (own.some((code) => isPlainly(code, text))) return [];
  const asking = reader.beside.filter(
    (language) =>
      (language.words.unit.test(text) || language.words.untilSomewhere.test(text)) &&
      readSentence(sentence, before, { ...reader, languages: [language] }).length > 0,
  );
  const spoken = asking.length > 0 ? languageOf('', text).slice(0, 2) : 'und';
  // of a few words alone, languages that are near each other are not told apart
  const [inIt = asking[0]] = asking.filter(({ code }) => code === spoken);
  if (inIt === undefined || spoken === 'und' || own.includes(spoken)) return [];
  const abroad = senderZone({ ...reader, text, language: inIt.code });
  const zone = reader.inCourt ? reader.zone : firstOver(reader.zone, abroad, reader.receivedAt);
  return readSentence(sentence, before, { ...reader, languages: [inIt], zone });
};

/**
 * What a sentence asks in its notice's language, else in another: as a whole, and line by line where that stands below
 * a list's last item.
 */
export const readInAny = (sentence: Sentence, before: string, reader: Reader): Asked[] => {
  const own = readSentence(sentence, before, reader);
  if (own.length > 0) return own;
  const beside = readBeside(sentence, before, reader);
  if (beside.length > 0 || reader.beside.length === 0 || !sentence.text.trim().includes('\n')) return beside;
  return matchesIn(sentence.text, /[^\n]+/g).flatMap(({ index, 0: text }) =>
    readBeside({ text, start: sentence.start + index }, before, reader),
  );
};
