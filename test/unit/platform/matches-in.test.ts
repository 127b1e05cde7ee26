import { expect, it } from 'vitest';
import { matchesIn } from '../../../shared/platform/matches-in.ts';

const text = 'A1, B22 and C333';

it('finds what matchAll finds, and may be asked again', () => {
  const numbered = /(?<letter>\p{L})(\d+)/gu;
  numbered.lastIndex = 5;
  for (const _ of ['once', 'again'])
    expect(matchesIn(text, numbered)).toEqual([...text.matchAll(/(?<letter>\p{L})(\d+)/gu)]);
  expect(matchesIn('', numbered)).toEqual([]);
});

it('finds no more than it is asked for, and begins anew the next time', () => {
  const digits = /\d+/g;
  expect(matchesIn(text, digits, 2).map(([found]) => found)).toEqual(['1', '22']);
  expect(matchesIn(text, digits).map(([found]) => found)).toEqual(['1', '22', '333']);
});

it.each([/\d/, /\d*/g])('refuses %s, which would match for ever', (pattern) => {
  expect(() => matchesIn(text, pattern)).toThrow(TypeError);
});
