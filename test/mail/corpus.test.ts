import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { corpusDns, judge } from '../../infra/cli/corpus/examine-labelled.ts';
import { corpusFiles, isHeldOut, readCorpus } from '../../infra/cli/corpus/labelled.ts';

const folder = import.meta.dirname;
const mails = await readCorpus(folder);
const dns = await corpusDns(folder);

const wholeFolder = new Set(['README.md', 'corpus.test.ts', 'dns.json', '.gitignore']);

describe('the corpus', () => {
  it('has a label for every mail, a mail for every label, and nothing else', async () => {
    const files = await corpusFiles(folder);
    const known = new Set(mails.flatMap(({ name }) => [`${name}.eml`, `${name}.expected.json`]));
    const others = files.filter((file) => /\.\w+$/.test(file) && !file.endsWith('.actual.json'));
    expect(others.filter((file) => !known.has(file) && !wholeFolder.has(file))).toEqual([]);
    expect([...known].filter((file) => !files.includes(file))).toEqual([]);
  });

  it('says in its README what each mail proves', async () => {
    const readme = await readFile(join(folder, 'README.md'), 'utf8');
    const named = [...readme.matchAll(/^\| `([^`]+)` \| \S/gm)].map(([, name]) => name);
    expect(named).toEqual(mails.filter((mail) => !isHeldOut(mail)).map(({ name }) => name));
  });

  it('is large enough to mean something', () => {
    expect(mails.filter((mail) => !isHeldOut(mail)).length).toBeGreaterThanOrEqual(250);
    expect(mails.filter(isHeldOut).length).toBeGreaterThanOrEqual(80);
  });
});

describe('reads as labelled', () => {
  it.each(mails.filter((mail) => !isHeldOut(mail)))('$name', async (mail) => {
    const { differs, lines, line, expected } = await judge(mail, dns);
    const actual = join(folder, `${mail.name}.actual.json`);
    if (differs.length === 0) {
      await rm(actual, { force: true });
      return;
    }
    await writeFile(actual, `${JSON.stringify(lines, undefined, 2)}\n`);
    const wanted = Object.entries(expected).filter(([field]) => differs.includes(field));
    const got = Object.entries(line).filter(([field]) => differs.includes(field));
    expect({ differs, ...Object.fromEntries(got) }).toEqual({ differs: [], ...Object.fromEntries(wanted) });
  });
});
