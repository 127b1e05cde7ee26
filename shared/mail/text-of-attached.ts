import { calendarText } from './calendar.ts';
import { decodeText } from './charset.ts';
import { htmlToText } from './html-text.ts';
import type { Mail } from './mail.ts';
import type { AttachedPart } from './parts.ts';

/** Text for a mail without any: from a calendar part or a text attachment, else nothing. */
export const textOfAttached = (
  attached: readonly AttachedPart[],
): Pick<Mail, 'text' | 'textFrom'> | undefined => {
  for (const { declaredType, content, charset } of attached) {
    if (declaredType === 'text/calendar') {
      const text = calendarText(decodeText(content, charset).text);
      if (text !== '') return { text, textFrom: 'calendar' };
    }
  }
  for (const { declaredType, content, charset } of attached) {
    if (declaredType !== 'text/plain' && declaredType !== 'text/html') continue;
    const source = decodeText(content.subarray(0, 1_048_576), charset).text;
    const text =
      declaredType === 'text/html' ? htmlToText(source).text : source.replace(/\r\n?/g, '\n').trim();
    if (text !== '') return { text, textFrom: 'attachment' };
  }
  return undefined;
};
