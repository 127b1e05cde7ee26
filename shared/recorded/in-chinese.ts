import { connectionLines } from './connections.ts';
import { deadlineLines } from './deadlines.ts';
import { failureLines } from './failures.ts';
import { fill } from './fill.ts';
import { listingLines } from './listings.ts';
import { mailOutLines } from './mail-out.ts';
import { names as recordedNames } from './names.ts';
import { placeholderLines } from './placeholders.ts';
import { policyLines } from './policy.ts';
import { readingLines } from './reading.ts';
import { refusalLines } from './refusals.ts';
import { serviceLines } from './services.ts';
import { trayLines } from './tray.ts';
import { trustLines } from './trust.ts';

/** Nothing that shared code says of its own is longer. */
const longest = 4_000;

const spelled = (literals: readonly string[]): number => literals.join('').length;

/** The one that spells out the most is tried first. */
const templates = [
  ...policyLines,
  ...refusalLines,
  ...trustLines,
  ...trayLines,
  ...deadlineLines,
  ...failureLines,
  ...connectionLines,
  ...serviceLines,
  ...mailOutLines,
  ...listingLines,
  ...readingLines,
  ...placeholderLines,
]
  .map(([recorded, chinese]) => {
    const pieces = recorded.replace(/\.$/, '').split(/\{(\w+)\}/);
    return {
      literals: pieces.filter((_, index) => index % 2 === 0),
      names: pieces.filter((_, index) => index % 2 === 1),
      chinese: chinese.replace(/。$/, ''),
    };
  })
  .toSorted((a, b) => spelled(b.literals) - spelled(a.literals));
type Template = (typeof templates)[number];

/** The values in a sentence of this template's; undefined for another's. Tries nothing twice, however odd the values. */
const valuesIn = (
  sentence: string,
  { literals: [first = '', ...rest], names }: Template,
): string[] | undefined => {
  if (!sentence.startsWith(first)) return undefined;
  const values: string[] = [];
  let at = first.length;
  for (const [index, literal] of rest.entries()) {
    const isLast = index === rest.length - 1;
    const end = isLast ? sentence.length - literal.length : sentence.indexOf(literal, at);
    if (end < at || !sentence.startsWith(literal, end)) return undefined;
    const value = sentence.slice(at, end);
    // the beginning of a sentence that goes on with this one
    if (at === 0 && names[0] !== 'said' && value.includes(': ')) return undefined;
    if (names[index]?.startsWith('count') && !/^[\d.]+$/.test(value)) return undefined;
    if (names[index]?.startsWith('field') && !/^\S+$/.test(value)) return undefined;
    values.push(value);
    at = end + literal.length;
  }
  return at === sentence.length ? values : undefined;
};

/** What a name is in Chinese by its vocabulary and what is recorded of it: its word there, or what English readers call it. */
const byWord = new Map(
  Object.entries(recordedNames).flatMap(([key, [en, zh]]) => {
    const [sort = ''] = key.split('.');
    return [[key, zh] as const, [`${sort}.${en}`, zh] as const];
  }),
);

const valueInChinese = (name: string, value: string): string => {
  const sort = name.replace(/\d$/, '');
  if (sort === 'said') return said(value);
  // offers, each with its marketplace
  if (sort === 'found')
    return value.replace(/(?<=\()[^()]+(?=\)(?:, |$))/g, (at) => byWord.get(`platform.${at}`) ?? at);
  return byWord.get(`${sort}.${value}`) ?? byWord.get(`${sort}.${value.replaceAll(' ', '-')}`) ?? value;
};

const byTemplate = (sentence: string): string | undefined => {
  for (const template of templates) {
    const values = valuesIn(sentence, template);
    if (values === undefined) continue;
    const { names, chinese } = template;
    return fill(
      chinese,
      Object.fromEntries(names.map((name, index) => [name, valueInChinese(name, values[index] ?? '')])),
    );
  }
  return undefined;
};

/** Where one sentence ends and the next begins: a check's mark, a semicolon, or the colon behind what it is about. */
const joints = [
  [' ✓ ', ' ✓ '],
  [' ✗ ', ' ✗ '],
  ['; ', '；'],
  [': ', '：'],
] as const;

const said = (sentence: string): string => {
  const whole = byTemplate(sentence.replace(/\.$/, ''));
  if (whole !== undefined) return sentence.endsWith('.') ? `${whole}。` : whole;
  for (const [joint, chinese] of joints) {
    const at = sentence.indexOf(joint);
    if (at < 0) continue;
    const [before, after] = [sentence.slice(0, at), sentence.slice(at + joint.length)];
    const [one, other] = [said(before), said(after)];
    return one === before && other === after ? sentence : `${one}${chinese}${other}`;
  }
  return sentence;
};

/**
 * A sentence that an event records, in Chinese; as it is recorded where it is none of those we know. What a mail, a
 * person or a marketplace says stays as they said it.
 */
export const inChinese = (recorded: string): string =>
  recorded.length > longest ? recorded : said(recorded);
