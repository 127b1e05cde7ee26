import { readFileSync } from 'node:fs';

/** What stands for a value that only a run would know. */
const value = '7';

/** Reads the literals of TypeScript from `from` until `end` closes what was opened there; returns where that was. */
const read = (code: string, from: number, end: string, found: string[]): number => {
  let depth = 0;
  for (let at = from; at < code.length; at++) {
    const char = code[at] ?? '';
    if (char === end && depth === 0) return at;
    if (char === '{') depth++;
    else if (char === '}') depth--;
    else if (code.startsWith('//', at)) at = code.indexOf('\n', at);
    else if (code.startsWith('/*', at)) at = code.indexOf('*/', at) + 1;
    else if (char === '/' && /[(,=>:[!&|?]\s*$/.test(code.slice(Math.max(0, at - 40), at)))
      at += (/^\/(?:\\.|\[(?:\\.|[^\]\\])*\]|[^/\\[])+\//.exec(code.slice(at))?.[0].length ?? 1) - 1;
    else if (char === "'" || char === '"') {
      const literal = (char === "'" ? /^'((?:\\.|[^'\\\n])*)'/ : /^"((?:\\.|[^"\\\n])*)"/).exec(
        code.slice(at),
      );
      if (!literal) continue;
      found.push((literal[1] ?? '').replace(/\\(['"])/g, '$1'));
      at += literal[0].length - 1;
    } else if (char === '`') {
      let text = '';
      for (at++; code[at] !== '`'; at++) {
        if (code.startsWith('${', at)) {
          at = read(code, at + 2, '}', found);
          text += value;
        } else text += code[at];
      }
      found.push(text);
    }
  }
  return code.length;
};

/** Every sentence that a source file spells out: its literals of several words, a 7 for each value in them. */
export const sentencesIn = (path: string): string[] => {
  const found: string[] = [];
  read(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'), 0, '', found);
  return found.filter((text) => /^\S+(?: \S+){2}/.test(text) && /[a-z]{2} [a-z]/i.test(text));
};
