/** A line break and the full stops of Chinese and Japanese end something without a space behind them. */
export const endsByItself = (code: number): boolean =>
  code === 10 || code === 0x3002 || code === 0xff01 || code === 0xff1f || code === 0xff1b;

/** What lies between two words: does a sentence end here, a paragraph, does a quoted line begin? */
export const gapOf = (text: string, from: number, to: number, lineStart: number) => {
  let newline = -1;
  let newlines = 0;
  let stop = false;
  let question = false;
  let quoted = false;
  let bullet = false;
  let tab = false;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) {
      if (newline < 0) newline = at;
      newlines += 1;
      quoted = false;
      bullet = false;
      lineStart = at + 1;
    } else if (endsByItself(code)) {
      stop = true;
      question ||= code === 0xff1f;
    } else if (code === 33 || code === 63 || code === 46) {
      const next = text.charCodeAt(at + 1);
      if (
        next === 32 ||
        next === 10 ||
        next === 13 ||
        next === 34 ||
        next === 41 ||
        Number.isNaN(next) ||
        next >= 0x2000
      ) {
        const first = text.charCodeAt(to);
        const lower = first >= 97 && first <= 122;
        const digit = first >= 48 && first <= 57;
        // “U.S. District Court”
        const initials = code === 46 && newlines === 0 && text.charCodeAt(at - 2) === 46;
        if (!initials && (code !== 46 || !(lower || digit) || newlines > 0)) stop = true;
        question ||= code === 63;
      }
    } else if (newlines > 0 && code === 62 && at - lineStart < 4) quoted = true;
    else if (code === 9 || code === 124) tab = true;
    else if (
      newlines > 0 &&
      (code === 42 || code === 45 || code === 0x2022 || code === 0xb7 || code === 0x2013 || code === 35)
    )
      bullet = true;
  }
  return { newline, newlines, stop, question, quoted, bullet, tab, lineStart };
};
