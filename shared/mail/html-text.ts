import { Tokenizer } from 'htmlparser2';
import { type Frame, frameInside, isSeen, rootFrame } from './html-frame.ts';
import { Page } from './html-page.ts';
import { type Look, readStyle, readStyleSheet } from './html-style.ts';
import { decodeEntities, hearNothing, readTag, type Tag } from './html-tag.ts';

/** What a reader of an HTML part sees, and what it holds besides. */
export interface HtmlText {
  text: string;
  /** text that is there but cannot be seen */
  hidden: string;
  /** from the sender's signature below a quotation on, as Gmail marks both */
  signatureBelow?: string;
  /** true when a bound was reached and the rest was left unread */
  cut: boolean;
}

/** Bounds of the walk: markup read, text made, and how deep styles are followed. */
const maxHtml = 3 * 1024 * 1024;
const maxText = 2 * 1024 * 1024;
const maxDepth = 400;
const maxSearch = 64;
const maxTokens = 250_000;
const maxStyles = 5_000;

/** Markup is handed over in pieces, so that a bound that was reached ends the walk. */
const chunk = 65_536;

const words = (text: string): Set<string> => new Set(text.split(' '));
const voidElements = words('area base br col embed hr img input link meta param source track wbr');
/** Elements whose text is taken as it stands. */
const literal = words('xmp noframes plaintext');
const paragraphs = words('p h1 h2 h3 h4 h5 h6 table blockquote ul ol dl pre hr fieldset form');
const lines = words(
  'address article aside body center dd div dt figure footer header html li main nav section tr tbody thead tfoot caption option legend',
);

/** Turns HTML into the text a reader sees, in one bounded pass; text that cannot be seen is kept apart. */
export const htmlToText = (source: string): HtmlText => {
  const html = source.length > maxHtml ? source.slice(0, maxHtml) : source;
  const page = new Page();
  const sheet = new Map<string, Look>();
  const styles = new Map<string, Look>();
  const frames: Frame[] = [];
  const cellsInRow: number[] = [];
  let top = rootFrame;
  const tooLong = html.length < source.length;
  let cut = false;
  let tokens = 0;
  let tagAt = 0;
  let pre = 0;
  let css = '';
  let quoteDepth = -1;
  let belowQuote = false;
  let signedFrom = -1;

  const lookOf = (style: string): Look => {
    let look = styles.get(style);
    if (!look) {
      look = readStyle(style);
      styles.set(style, look);
      cut ||= styles.size > maxStyles;
    }
    return look;
  };

  const markGmail = (classes: string): void => {
    if (classes.includes('gmail_quote')) {
      quoteDepth = frames.length;
      signedFrom = -1;
    } else if (classes.includes('gmail_signature') && belowQuote && signedFrom < 0)
      signedFrom = page.text.length;
  };

  const open = ({ name, attributes }: Tag): void => {
    tokens++;
    if (name === 'br') page.lineEnd();
    else if (name === 'td' || name === 'th') {
      const cells = cellsInRow.length - 1;
      page.cell((cellsInRow[cells] ?? 0) === 0);
      if (cells >= 0) cellsInRow[cells] = (cellsInRow[cells] ?? 0) + 1;
    } else if (name === 'tr') {
      page.break(1);
      if (cellsInRow.length < maxDepth) cellsInRow.push(0);
    } else if (paragraphs.has(name)) page.break(2);
    else if (lines.has(name)) page.break(1);
    if (voidElements.has(name)) return;
    if (name === 'pre') pre++;
    if (frames.length >= maxDepth) {
      cut = true;
      return;
    }
    const classes = attributes?.['class'];
    if (classes?.includes('gmail_') && quoteDepth < 0) markGmail(classes);
    top = frameInside(top, name, attributes, sheet, lookOf);
    frames.push(top);
    if (name === 'li' && isSeen(top) && !top.unread) page.write('- ', false);
  };

  const close = (name: string): void => {
    tokens++;
    if (name === 'td' || name === 'th') page.cellEnd();
    else if (name === 'tr') {
      cellsInRow.pop();
      page.row();
    } else if (paragraphs.has(name)) page.break(2);
    else if (lines.has(name)) page.break(1);
    else if (name === 'br') page.lineEnd();
    if (name === 'pre' && pre > 0) pre--;
    if (name === 'style') {
      for (const [selector, look] of readStyleSheet(css)) if (sheet.size < 2_000) sheet.set(selector, look);
      css = '';
    }
    const lowest = Math.max(0, frames.length - maxSearch);
    for (let i = frames.length - 1; i >= lowest; i--) {
      if (frames[i]?.name === name) {
        frames.length = i;
        top = frames[i - 1] ?? rootFrame;
        if (i <= quoteDepth) {
          quoteDepth = -1;
          belowQuote = true;
        }
        return;
      }
    }
  };

  const write = (source: string): void => {
    tokens++;
    if (top.name === 'style' && css.length < 262_144) css += source;
    if (top.name === 'style' || top.unread) return;
    const text = literal.has(top.name) ? source : decodeEntities(source);
    if (!isSeen(top)) {
      if (page.hidden.length < 65_536) page.hidden += text.trim() === '' ? ' ' : text;
    } else if (page.text.length < maxText) page.write(text, pre > 0);
    else cut = true;
  };

  // in what it leaves undecoded the tokenizer leaps from sign to sign, and most of a mail's markup repeats itself
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      ...hearNothing,
      ontext: (start, end) => write(html.slice(start, end)),
      onopentagname: (start) => {
        tagAt = start - 1;
      },
      onopentagend: (end) => open(readTag(html.slice(tagAt, end + 1))),
      onselfclosingtag: (end) => open(readTag(html.slice(tagAt, end + 1))),
      onclosetag: (start, end) => close(html.slice(start, end).toLowerCase()),
    },
  );
  for (let at = 0; at < html.length && !cut; ) {
    // not within an entity
    const next = html.indexOf('<', at + chunk);
    const end = next < 0 ? html.length : next;
    tokenizer.write(html.slice(at, end));
    at = end;
    cut ||= tokens > maxTokens;
  }
  tokenizer.end();
  return {
    text: page.text,
    hidden: page.hidden.replace(/\s+/g, ' ').trim(),
    ...(signedFrom < 0 ? {} : { signatureBelow: page.text.slice(signedFrom).trim() }),
    cut: cut || tooLong,
  };
};
