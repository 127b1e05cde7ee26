/** Texts of which one must be there. */
type OneOf = readonly string[];

/** What a part of a pattern matches: all its texts where they are few, and what every match of it holds. */
interface Known {
  all?: OneOf;
  needs: readonly OneOf[];
}

const nothing: Known = { all: [''], needs: [] };
const anything: Known = { needs: [] };

/** Beyond so many texts a part counts as matching anything. */
const mostTexts = 120;

/** Shorter texts are everywhere; one ideograph says as much as three letters. */
const shortest = 2;
const worth = (text: string): number => {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at) > 0x2e80 ? 3 : 1;
  return sum;
};
const telling = (texts: OneOf): number => (texts.length === 0 ? 0 : Math.min(...texts.map(worth)));

const needsOf = ({ all, needs }: Known): readonly OneOf[] =>
  all && telling(all) >= shortest ? [...needs, all] : needs;

const inSequence = (parts: readonly Known[]): Known => {
  const needs: OneOf[] = [];
  let run: OneOf = [''];
  let whole = true;
  const end = (next: OneOf) => {
    if (telling(run) >= shortest) needs.push(run);
    whole = false;
    run = next;
  };
  for (const part of parts) {
    needs.push(...part.needs);
    const { all } = part;
    if (all && run.length * all.length <= mostTexts)
      run = run.flatMap((head) => all.map((tail) => head + tail));
    else end(all ?? ['']);
  }
  if (whole) return { all: run, needs };
  end(['']);
  return { needs };
};

const oneOf = (options: readonly Known[]): Known => {
  const [only, another] = options;
  if (only && !another) return only;
  const texts = options.flatMap(({ all }) => all ?? []);
  if (texts.length <= mostTexts && options.every(({ all }) => all)) return { all: texts, needs: [] };
  // of each option the need that tells most; one that needs nothing spares the others theirs
  const needs = options.map((option) =>
    needsOf(option).reduce<OneOf>((best, each) => (telling(each) > telling(best) ? each : best), []),
  );
  return { needs: needs.every((each) => each.length > 0) ? [needs.flat()] : [] };
};

/** Reads a pattern's source as far as its literals; what it does not know it takes for anything. */
class Source {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  #takes(text: string): boolean {
    const found = this.#source.startsWith(text, this.#at);
    if (found) this.#at += text.length;
    return found;
  }

  #match(sticky: RegExp): RegExpExecArray | null {
    sticky.lastIndex = this.#at;
    const found = sticky.exec(this.#source);
    if (found) this.#at = sticky.lastIndex;
    return found;
  }

  options(): Known {
    const options: Known[] = [];
    do {
      const parts: Known[] = [];
      while (this.#at < this.#source.length && !'|)'.includes(this.#source.charAt(this.#at)))
        parts.push(this.#counted(this.#atom()));
      options.push(inSequence(parts));
    } while (this.#takes('|'));
    return oneOf(options);
  }

  #counted(part: Known): Known {
    const [, sign, from, to] = this.#match(/(?:([*+?])|\{(\d+)(,?\d*)\})\??/y) ?? [];
    if (sign === '?') return oneOf([nothing, part]);
    if (sign === '*' || from === '0') return anything;
    if (sign === '+' || (from !== undefined && !(from === '1' && to === ''))) return { needs: needsOf(part) };
    return part;
  }

  #group(): Known {
    const part = this.options();
    this.#takes(')');
    return part;
  }

  #atom(): Known {
    if (this.#takes('(?!') || this.#takes('(?<!')) {
      this.#group();
      return nothing;
    }
    if (this.#takes('(?=') || this.#takes('(?<=')) return { ...nothing, needs: needsOf(this.#group()) };
    if (this.#match(/\((?:\?:|\?<\w+>|(?!\?))/y)) return this.#group();
    if (this.#match(/\(\?[^:]*:/y)) {
      this.#group();
      return anything;
    }
    const letters = this.#match(/\[((?:\\.|[^\]\\])*)\]/sy)?.[1];
    if (letters !== undefined)
      return /^[^\\^-]{1,6}$/u.test(letters) ? { all: [...letters], needs: [] } : anything;
    const escaped = this.#match(/\\(?:u\{[0-9a-f]+\}|u[0-9a-f]{4}|x[0-9a-f]{2}|p\{[^}]*\}|.)/isy)?.[0];
    if (escaped === undefined) {
      const sign = this.#match(/./sy)?.[0] ?? '';
      return sign === '^' || sign === '$' ? nothing : sign === '.' ? anything : { all: [sign], needs: [] };
    }
    if (/^\\b$/i.test(escaped)) return nothing;
    return /^\\\W$/.test(escaped) ? { all: [escaped.slice(1)], needs: [] } : anything;
  }
}

/** Without those that another one is part of. */
const fewest = (texts: OneOf): string[] =>
  [...new Set(texts)].filter((text, _, all) => !all.some((other) => other !== text && text.includes(other)));

/**
 * What a text must hold for a pattern to match in it: of each of these lists one literal, in lower case where the
 * pattern ignores case. None where none can be named.
 */
export const literalsOf = (pattern: RegExp): readonly OneOf[] =>
  needsOf(new Source(pattern.source).options()).map((texts) =>
    fewest(pattern.ignoreCase ? texts.map((text) => text.toLowerCase()) : texts),
  );
