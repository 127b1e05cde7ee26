/** Most text has single spaces only; asking first is cheaper than replacing each by itself. */
const needsCollapsing = /[\t\r\n\f\u00a0]| {2}/;

const words = (text: string): Set<string> => new Set(text.split(' '));
const paragraphs = words('p h1 h2 h3 h4 h5 h6 table blockquote ul ol dl pre hr fieldset form');
const lines = words(
  'address article aside body center dd div dt figure footer header html li main nav section tbody thead tfoot caption option legend',
);

/** Rows within rows of which the cells are counted. */
const maxRows = 400;

/** Collects text, turning markup into the line structure a reader sees. */
export class Page {
  text = '';
  hidden = '';
  #space = false;
  #breaks = 0;
  #tab = false;
  #cellStart = false;
  #preformatted = 0;
  /** how many cells each open row has so far, the innermost last */
  #cellsInRow: number[] = [];

  /** An element begins here. */
  open(name: string): void {
    if (name === 'br') this.#lineEnd();
    else if (name === 'td' || name === 'th') this.#cell();
    else if (name === 'tr') {
      this.#break(1);
      if (this.#cellsInRow.length < maxRows) this.#cellsInRow.push(0);
    } else if (paragraphs.has(name)) this.#break(2);
    else if (lines.has(name)) this.#break(1);
    if (name === 'pre') this.#preformatted++;
  }

  /** An element ends here. */
  close(name: string): void {
    if (name === 'td' || name === 'th') {
      this.#breaks = 0;
      this.#cellStart = false;
    } else if (name === 'tr') {
      this.#cellsInRow.pop();
      this.#cellStart = false;
      this.#break(1);
    } else if (paragraphs.has(name)) this.#break(2);
    else if (lines.has(name)) this.#break(1);
    else if (name === 'br') this.#lineEnd();
    if (name === 'pre' && this.#preformatted > 0) this.#preformatted--;
  }

  /** At least this many line ends before the next text. */
  #break(count: 1 | 2): void {
    if (this.#cellStart) return;
    this.#tab = false;
    this.#breaks = Math.max(this.#breaks, count);
  }

  /** A `<br>`: one line end more, never more than an empty line. */
  #lineEnd(): void {
    this.#cellStart = false;
    this.#tab = false;
    this.#breaks = Math.min(this.#breaks + 1, 2);
  }

  #cell(): void {
    const row = this.#cellsInRow.length - 1;
    const before = this.#cellsInRow[row] ?? 0;
    if (before > 0) {
      this.#breaks = 0;
      this.#tab = true;
    }
    if (row >= 0) this.#cellsInRow[row] = before + 1;
    this.#cellStart = true;
  }

  /** Text that is seen here. */
  write(source: string): void {
    if (this.#preformatted === 0 || !source.includes('\n')) this.#flow(source);
    else
      source.split('\n').forEach((line, index) => {
        if (index > 0) this.#lineEnd();
        this.#flow(line.replace(/\r/g, ''));
      });
  }

  #flow(source: string): void {
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
