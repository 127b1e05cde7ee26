const controls = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;
const link = /\b(?:https?:\/\/|www\.)\S+/gi;

/**
 * A value from a mail, a catalogue or a form as one harmless line: no line breaks, no invisible or direction-turning
 * characters, no links, no placeholder marks, and at most `length` characters.
 */
export const plain = (value: string, length = 200): string => {
  const line = value
    .slice(0, length * 4)
    .replace(controls, ' ')
    .replace(link, '[link]')
    .replace(/#{2,}/g, '#')
    .replace(/\s+/g, ' ')
    .trim();
  const characters = Array.from(line);
  return characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : line;
};
