/** A text's JSON; undefined where it is none. What `JSON.parse` throws quotes the text, which may hold secrets. */
export const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
