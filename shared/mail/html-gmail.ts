/** What Gmail marks in a mail's markup: the quotation that is answered, and the sender's signature below it. */
export class GmailMarks {
  /** how deep the quotation stands that is being read; -1 outside of one */
  #quotation = -1;
  #isBelow = false;
  #signature: number | undefined;

  /** An element opens at that depth, behind so many characters of text. */
  open(classes: string | undefined, depth: number, at: number): void {
    if (this.#quotation >= 0 || !classes?.includes('gmail_')) return;
    if (classes.includes('gmail_quote')) {
      this.#quotation = depth;
      this.#signature = undefined;
    } else if (classes.includes('gmail_signature') && this.#isBelow) this.#signature ??= at;
  }

  /** The element at that depth closes, with all that is inside. */
  close(depth: number): void {
    if (depth > this.#quotation) return;
    this.#quotation = -1;
    this.#isBelow = true;
  }

  /** Behind how many characters the signature below the last quotation begins. */
  get signature(): number | undefined {
    return this.#signature;
  }
}
