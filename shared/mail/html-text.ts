import { Tokenizer } from 'htmlparser2';
import { type Frame, frameInside, isSeen, rootFrame } from './html-frame.ts';
import { GmailMarks } from './html-gmail.ts';
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
const maxSelectors = 2_000;
const maxSheet = 262_144;
const maxHidden = 65_536;

/** Markup is handed over in pieces, so that a bound that was reached ends the walk. */
const chunk = 65_536;

const voidElements = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);
/** Elements whose text is taken as it stands. */
const literal = new Set('xmp noframes plaintext'.split(' '));

/** One pass through a mail's markup: what is open at a place, how it looks there, and the text that comes of it. */
class Walk {
  readonly page = new Page();
  readonly marks = new GmailMarks();
  #isCut = false;
  #tokens = 0;
  #top = rootFrame;
  #css = '';
  readonly #frames: Frame[] = [];
  readonly #sheet = new Map<string, Look>();
  readonly #styles = new Map<string, Look>();

  readonly #lookOf = (style: string): Look => {
    let look = this.#styles.get(style);
    if (!look) {
      look = readStyle(style);
      this.#styles.set(style, look);
      this.#isCut ||= this.#styles.size > maxStyles;
    }
    return look;
  };

  open({ name, attributes }: Tag): void {
    this.#tokens++;
    this.page.open(name);
    if (voidElements.has(name)) return;
    if (this.#frames.length >= maxDepth) {
      this.#isCut = true;
      return;
    }
    this.marks.open(attributes?.['class'], this.#frames.length, this.page.text.length);
    this.#top = frameInside(this.#top, name, attributes, this.#sheet, this.#lookOf);
    this.#frames.push(this.#top);
    if (name === 'li' && isSeen(this.#top) && !this.#top.unread) this.page.write('- ');
  }

  close(name: string): void {
    this.#tokens++;
    this.page.close(name);
    if (name === 'style') this.#endSheet();
    const lowest = Math.max(0, this.#frames.length - maxSearch);
    for (let depth = this.#frames.length - 1; depth >= lowest; depth--) {
      if (this.#frames[depth]?.name !== name) continue;
      this.#frames.length = depth;
      this.#top = this.#frames[depth - 1] ?? rootFrame;
      this.marks.close(depth);
      return;
    }
  }

  #endSheet(): void {
    for (const [selector, look] of readStyleSheet(this.#css))
      if (this.#sheet.size < maxSelectors) this.#sheet.set(selector, look);
    this.#css = '';
  }

  write(source: string): void {
    this.#tokens++;
    const { page } = this;
    const top = this.#top;
    if (top.name === 'style' && this.#css.length < maxSheet) this.#css += source;
    if (top.name === 'style' || top.unread) return;
    const text = literal.has(top.name) ? source : decodeEntities(source);
    if (!isSeen(top)) {
      if (page.hidden.length < maxHidden) page.hidden += text.trim() === '' ? ' ' : text;
    } else if (page.text.length < maxText) page.write(text);
    else this.#isCut = true;
  }

  /** Whether a bound was reached. */
  get isOver(): boolean {
    return this.#isCut || this.#tokens > maxTokens;
  }
}

/** Turns HTML into the text a reader sees, in one bounded pass; text that cannot be seen is kept apart. */
export const htmlToText = (source: string): HtmlText => {
  const html = source.length > maxHtml ? source.slice(0, maxHtml) : source;
  const walk = new Walk();
  let tagAt = 0;
  // in what it leaves undecoded the tokenizer leaps from sign to sign, and most of a mail's markup repeats itself
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      ...hearNothing,
      ontext: (start, end) => walk.write(html.slice(start, end)),
      onopentagname: (start) => {
        tagAt = start - 1;
      },
      onopentagend: (end) => walk.open(readTag(html.slice(tagAt, end + 1))),
      onselfclosingtag: (end) => walk.open(readTag(html.slice(tagAt, end + 1))),
      onclosetag: (start, end) => walk.close(html.slice(start, end).toLowerCase()),
    },
  );
  for (let at = 0; at < html.length && !walk.isOver; ) {
    // not within an entity
    const next = html.indexOf('<', at + chunk);
    const end = next < 0 ? html.length : next;
    tokenizer.write(html.slice(at, end));
    at = end;
  }
  tokenizer.end();
  const { page, marks } = walk;
  return {
    text: page.text,
    hidden: page.hidden.replace(/\s+/g, ' ').trim(),
    ...(marks.signature !== undefined && { signatureBelow: page.text.slice(marks.signature).trim() }),
    cut: walk.isOver || html.length < source.length,
  };
};
