import { parseClaimedDate } from './claimed-date.ts';
import type { Quoted } from './inline.ts';
import { hasAttribution } from './markers.ts';

const mark = /^\s{0,3}> ?/;
const mailbox = /(?:["“]?([^<>"“”\n]{0,120}?)["”]?\s*)?<\s*(?:mailto:)?([^<>\s@]{1,64}@[^<>\s]{3,190})>/i;
/** What stands before the name in such a line: the day, the time and the words around them. */
const beforeName =
  /^.*(?:\d|\b[AP]\.?M\b\.?|[,:，：]|\b(?:um|à|alle|a las|às|om|kl\.?|o|schrieb|schreef|skrev)\b|上午|下午)\s*/iu;
const isWhole = (line: string): boolean => mailbox.test(line) && /\d{4}|\d[:.]\d\d/.test(line);
const isAttribution = (line: string): boolean =>
  line.length < 400 && hasAttribution(line) && mailbox.test(line);
/** A program breaks the line at some 78 letters. */
const mostLines = 3;

/**
 * The mail that a text introduces as a reply introduces what it answers, `On … Amazon <notice@amazon.com> wrote:`: some
 * programs forward so, and most of them mark each line of it. `subject` begins with `Fwd:` or its like, which is taken off.
 * Undefined where no line names the sender's address.
 */
export const findAttributed = (text: string, subject: string, zone: number): Quoted | undefined => {
  const lines = text.split('\n');
  const marked = lines.findIndex((line) => mark.test(line));
  const isMarked = marked >= 0;
  // a line that introduces nothing marked introduces all that follows
  const start = isMarked ? marked : lines.findIndex(isAttribution) + 1;
  if (start < 1) return undefined;
  let said = start - 1;
  while (said > 0 && lines[said]?.trim() === '') said--;
  let begins = said;
  let introduced = (lines[said] ?? '').slice(0, 400);
  // who and when stand in one paragraph
  while (begins > 0 && said - begins < mostLines - 1 && !isWhole(introduced) && lines[begins - 1]?.trim())
    introduced = `${(lines[--begins] ?? '').slice(0, 400)} ${introduced}`;
  const [, before = '', address] = mailbox.exec(introduced) ?? [];
  if (address === undefined || !hasAttribution(introduced)) return undefined;

  const rest = lines.slice(start);
  const out = isMarked ? rest.findIndex((line) => line.trim() !== '' && !mark.test(line)) : -1;
  const inside = out < 0 ? rest : rest.slice(0, out);
  const date = parseClaimedDate(introduced, zone);
  const name = before.replace(beforeName, '').trim();
  return {
    inReply: false,
    fields: [],
    from: [{ name, address: address.toLowerCase() }],
    to: [],
    cc: [],
    subject: subject.replace(/^[^:：]*[:：]\s*/, ''),
    ...(date === undefined ? {} : { date }),
    above: lines.slice(0, begins).join('\n').trim(),
    text: inside
      .map((line) => line.replace(mark, ''))
      .join('\n')
      .trim(),
    isMarked,
    below: out < 0 ? '' : rest.slice(out).join('\n').trim(),
  };
};
