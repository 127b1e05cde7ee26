/** Most text has single spaces only; asking first is cheaper than replacing each by itself. */
const needsCollapsing = /[\t\r\n\f\u00a0]| {2}/;

/** Collects text, turning markup into the line structure a reader sees. */
export class Page {
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
