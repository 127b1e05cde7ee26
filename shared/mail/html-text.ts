import { Tokenizer } from 'htmlparser2';
import { alike, type Look, parseColor, readStyle, readStyleSheet } from './html-style.ts';

/** What a reader of an HTML part sees, and what it holds besides. */
export interface HtmlText {
  text: string;
  /** text that is there but cannot be seen */
  hidden: string;
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
const unread = words('script title template noembed object iframe svg math textarea select datalist');
const paragraphs = words('p h1 h2 h3 h4 h5 h6 table blockquote ul ol dl pre hr fieldset form');
const lines = words(
  'address article aside body center dd div dt figure footer header html li main nav section tr tbody thead tfoot caption option legend',
);

interface Frame {
  name: string;
  unread: boolean;
  /** out of sight, with all that is inside */
  hidden: boolean;
  /** too small or invisible, unless something inside says otherwise */
  faint: boolean;
  /** its text has the colour of what lies behind it */
  blends: boolean;
  color: readonly [number, number, number];
  background: readonly [number, number, number] | 'unknown';
}

const black = [0, 0, 0] as const;
const white = [255, 255, 255] as const;
const readAttributes = new Set([
  'style',
  'class',
  'id',
  'hidden',
  'bgcolor',
  'color',
  'size',
  'background',
  'aria-hidden',
]);

const apply = (frame: Frame, look: Look | undefined): void => {
  if (!look) return;
  frame.hidden ||= look.hidden;
  if (look.faint !== undefined) frame.faint = look.faint;
  if (look.color) frame.color = look.color;
  if (look.background) frame.background = look.background;
};

const applySheet = (
  frame: Frame,
  sheet: ReadonlyMap<string, Look>,
  attributes: Record<string, string> | undefined,
): void => {
  apply(frame, sheet.get(frame.name));
  const classes = attributes?.['class'];
  if (classes) {
    for (const one of classes.toLowerCase().split(/\s+/, 12)) {
      apply(frame, sheet.get(`.${one}`));
      apply(frame, sheet.get(`${frame.name}.${one}`));
    }
  }
  const id = attributes?.['id'];
  if (id) apply(frame, sheet.get(`#${id.toLowerCase()}`));
};

const applyAttributes = (
  frame: Frame,
  attributes: Record<string, string>,
  lookOf: (style: string) => Look,
): void => {
  const { style, bgcolor, background, color, size, hidden } = attributes;
  if (bgcolor) frame.background = parseColor(bgcolor) ?? 'unknown';
  if (background) frame.background = 'unknown';
  if (frame.name === 'font') {
    if (color) frame.color = parseColor(color) ?? frame.color;
    if (size === '0') frame.faint = true;
  }
  if (style) apply(frame, lookOf(style));
  if (hidden !== undefined) frame.hidden = true;
};

/** Most text has single spaces only; asking first is cheaper than replacing each by itself. */
const needsCollapsing = /[\t\r\n\f\u00a0]| {2}/;

/** Collects text, turning markup into the line structure a reader sees. */
class Page {
  text = '';
  hidden = '';
  #space = false;
  #breaks = 0;
  #tab = false;
  #cellStart = false;

  /** At least this many line ends before the next text. */
  break(count: 1 | 2): void {
    if (this.#cellStart) return;
    this.#tab = false;
    this.#breaks = Math.max(this.#breaks, count);
  }

  /** A `<br>`: one line end more, never more than an empty line. */
  lineEnd(): void {
    this.#cellStart = false;
    this.#tab = false;
    this.#breaks = Math.min(this.#breaks + 1, 2);
  }

  cell(first: boolean): void {
    if (!first) {
      this.#breaks = 0;
      this.#tab = true;
    }
    this.#cellStart = true;
  }

  cellEnd(): void {
    this.#breaks = 0;
    this.#cellStart = false;
  }

  row(): void {
    this.#cellStart = false;
    this.break(1);
  }

  write(source: string, preformatted: boolean): void {
    if (preformatted && source.includes('\n')) {
      source.split('\n').forEach((line, index) => {
        if (index > 0) this.lineEnd();
        this.write(line.replace(/\r/g, ''), false);
      });
      return;
    }
    const collapsed = needsCollapsing.test(source) ? source.replace(/[ \t\r\n\f\u00a0]+/g, ' ') : source;
    if (collapsed === ' ' || collapsed === '') {
      this.#space ||= collapsed === ' ';
      return;
    }
    const leading = collapsed.startsWith(' ');
    const trailing = collapsed.endsWith(' ');
    const body = leading || trailing ? collapsed.trim() : collapsed;
    if (this.text !== '') {
      if (this.#breaks > 0) this.text += this.#breaks > 1 ? '\n\n' : '\n';
      else if (this.#tab) this.text += '\t';
      else if (this.#space || leading) this.text += ' ';
    }
    this.text += body;
    this.#space = trailing;
    this.#breaks = 0;
    this.#tab = false;
    this.#cellStart = false;
  }
}

/** Turns HTML into the text a reader sees, in one bounded pass; text that cannot be seen is kept apart. */
export const htmlToText = (source: string): HtmlText => {
  const html = source.length > maxHtml ? source.slice(0, maxHtml) : source;
  const page = new Page();
  const sheet = new Map<string, Look>();
  const styles = new Map<string, Look>();
  const root: Frame = {
    name: '',
    unread: false,
    hidden: false,
    faint: false,
    blends: false,
    color: black,
    background: white,
  };
  const frames: Frame[] = [];
  const cellsInRow: number[] = [];
  let top = root;
  const tooLong = html.length < source.length;
  let cut = false;
  let tokens = 0;
  let tag = '';
  let attribute = '';
  let value = '';
  let reading = false;
  let attributes: Record<string, string> | undefined;
  let pre = 0;
  let css = '';

  const lookOf = (style: string): Look => {
    let look = styles.get(style);
    if (!look) {
      look = readStyle(style);
      styles.set(style, look);
      cut ||= styles.size > maxStyles;
    }
    return look;
  };

  const frameFor = (name: string): Frame => {
    const frame: Frame = {
      name,
      unread: top.unread || unread.has(name),
      hidden: top.hidden,
      faint: top.faint,
      blends: top.blends,
      color: top.color,
      background: top.background,
    };
    if (sheet.size > 0) applySheet(frame, sheet, attributes);
    if (attributes) applyAttributes(frame, attributes, lookOf);
    if (frame.color !== top.color || frame.background !== top.background) {
      frame.blends = frame.background !== 'unknown' && alike(frame.color, frame.background);
    }
    return frame;
  };

  const open = (name: string): void => {
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
    top = frameFor(name);
    frames.push(top);
    if (name === 'li' && !(top.hidden || top.faint || top.blends || top.unread)) page.write('- ', false);
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
        top = frames[i - 1] ?? root;
        return;
      }
    }
  };

  const write = (text: string): void => {
    tokens++;
    if (top.name === 'style') {
      if (css.length < 262_144) css += text;
    } else if (top.unread) return;
    else if (top.hidden || top.faint || top.blends) {
      if (page.hidden.length < 65_536) page.hidden += text.trim() === '' ? ' ' : text;
    } else if (page.text.length < maxText) page.write(text, pre > 0);
    else cut = true;
  };

  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: (start, end) => write(html.slice(start, end)),
      ontextentity: (code) => write(String.fromCodePoint(code)),
      onopentagname: (start, end) => {
        tag = html.slice(start, end).toLowerCase();
        attributes = undefined;
      },
      onattribname: (start, end) => {
        attribute = html.slice(start, end).toLowerCase();
        reading = readAttributes.has(attribute);
        value = '';
      },
      onattribdata: (start, end) => {
        if (reading) value += html.slice(start, end);
      },
      onattribentity: (code) => {
        if (reading) value += String.fromCodePoint(code);
      },
      onattribend: () => {
        if (!reading) return;
        attributes ??= {};
        attributes[attribute] ??= value;
      },
      onopentagend: () => open(tag),
      onselfclosingtag: () => open(tag),
      onclosetag: (start, end) => close(html.slice(start, end).toLowerCase()),
      oncdata: () => {},
      oncomment: () => {},
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onend: () => {},
    },
  );
  for (let at = 0; at < html.length && !cut; at += chunk) {
    tokenizer.write(html.slice(at, at + chunk));
    cut ||= tokens > maxTokens;
  }
  tokenizer.end();
  return {
    text: page.text,
    hidden: page.hidden.replace(/\s+/g, ' ').trim(),
    cut: cut || tooLong,
  };
};
