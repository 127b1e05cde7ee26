import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { corpusDns, judge } from '../../infra/cli/corpus/examine-labelled.ts';
import { corpusFiles, isHeldOut, readCorpus } from '../../infra/cli/corpus/labelled.ts';

const folder = import.meta.dirname;
const mails = await readCorpus(folder);
const dns = await corpusDns(folder);

/** What the reader is known to miss, by mail and field: a list to shorten. A miss that is no longer one fails too. */
const knownMisses = z
  .record(z.string(), z.array(z.string()))
  .parse(JSON.parse(await readFile(join(folder, 'known-misses.json'), 'utf8')));

const wholeFolder = new Set([
  'README.md',
  'corpus.test.ts',
  'phrases.test.ts',
  'learned.test.ts',
  'dns.json',
  'known-misses.json',
  '.gitignore',
]);

describe('the corpus', () => {
  it('has a label for every mail, a mail for every label, and nothing else', async () => {
    const files = await corpusFiles(folder);
    const known = new Set(mails.flatMap(({ name }) => [`${name}.eml`, `${name}.expected.json`]));
    const others = files.filter(
      (file) => /\.\w+$/.test(file) && !file.endsWith('.actual.json') && !/^(?:phrases|texts)\//.test(file),
    );
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

describe('known misses', () => {
  it('name mails of the corpus', () => {
    const names = new Set(mails.map(({ name }) => name));
    expect(Object.keys(knownMisses).filter((name) => !names.has(name))).toEqual([]);
  });
});

describe('reads as labelled', () => {
  it.each(mails.filter((mail) => !isHeldOut(mail)))('$name', async (mail) => {
    const { differs, lines, line, expected } = await judge(mail, dns);
    const actual = join(folder, `${mail.name}.actual.json`);
    if (differs.length === 0) await rm(actual, { force: true });
    else await writeFile(actual, `${JSON.stringify(lines, undefined, 2)}\n`);
    const known = knownMisses[mail.name] ?? [];
    const isNews = ([field]: [string, unknown]) => differs.includes(field) && !known.includes(field);
    const wanted = Object.entries(expected).filter(isNews);
    const got = Object.entries(line).filter(isNews);
    expect({ differs: differs.toSorted(), ...Object.fromEntries(got) }).toEqual({
      differs: known.toSorted(),
      ...Object.fromEntries(wanted),
    });
  });
});
