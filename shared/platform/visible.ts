/** Signs that a terminal obeys or a reader does not see: what comes from outside moves no cursor and turns no text round. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Each in JSON's way, so that JSON stays what it says. */
const escaped = (sign: string): string =>
  Array.from(
    { length: sign.length },
    (_, at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('');

/** A text on one line with every sign of it to be seen. */
export const visibleLine = (text: string): string => text.replace(unseen, escaped);

/** A text with every sign of it to be seen; its lines stay lines. */
export const visible = (text: string): string =>
  text.replace(unseen, (sign) => (sign === '\n' ? sign : escaped(sign)));
