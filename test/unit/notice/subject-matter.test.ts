/** A mail about something else is ordinary mail, however many of its words notices use too. */
import { expect, test } from 'vitest';
import { noticeOf } from './notice-of.ts';

const markets = `On Tuesday Bram wrote:
> The grid was never short of power, the traders were short of scruples.

That is half of it. The regulators had been asked twice in the spring whether the caps could be lifted, and twice the board decided that they could not. What nobody had decided was who pays. The utilities bought at one price and sold at another, and after a year of that the largest of them stopped paying anybody at all.

I do not agree that the state was wrong to step in. Somebody had to. It was however wrong to sign contracts for ten years in the one month in which prices had never been higher, and the auditors have since said so in as many words. Most of those contracts were looked at again, some of them were found to be unenforceable, and the rest will be with the grandchildren.

The lesson, if there is one, is that a market is a thing somebody has to build. It does not grow by itself because a law was thrown out, and it does not stop because a law was put back.`;

const geckos = `Saw this in the science pages and thought of the argument at lunch. It seems that the matter of how a gecko walks across a ceiling has finally been decided: it is no glue and no suction but the pull between molecules, of which each foot has half a billion hairs' worth. The group measured it hair by hair, first on a surface that takes water and then on one that does not, and found no difference, which rules out everything else that had been suggested over the last hundred years.

They have made some hairs of plastic too. Those hold as well, for an hour or so, until dust gets the better of them. The gecko, it appears, cleans its feet by walking.`;

const friend = { from: 'jo@lists.example', subject: 'Re: what was decided' };
const isHeeded = (text: string, envelope: Parameters<typeof noticeOf>[1] = friend): boolean =>
  noticeOf(text, envelope).reasons.some(({ rule }) => rule === 'something-else');

test.each([markets, geckos])('what friends write of other things', (text) => {
  expect(noticeOf(text, friend).kind).toBe('unrelated');
});

test('it says why', () => {
  expect(isHeeded(markets)).toBe(true);
});

test('but not of what a platform’s own domain writes, of what names a listing, or of few words to the reader', () => {
  expect(isHeeded(markets, { from: 'notice@amazon.com' })).toBe(false);
  expect(isHeeded(`${markets}\n\nASIN: B0CNB4WQ7T`)).toBe(false);
  const toYou =
    'The fox on your mugs is mine. I drew it in the winter of 2019 for my daughter, and it hangs over her bed. You never asked me. Last week your mugs were in every window of the town, and my daughter wanted to know why your fox has her name on its scarf. I do not want to make your life hard. But your fox is hers, and I would like to hear from you what your plans are.';
  expect(isHeeded(toYou)).toBe(false);
});

test('nor of a letter about a right among much else', () => {
  const letter =
    'We represent Kestrel Optics GmbH, the owner of the trademark KESTREL. You sell telescopes under that mark in your shop without our client’s consent. We demand that you cease and desist and sign the enclosed undertaking.';
  expect(isHeeded(letter, { from: 'ip@kanzlei.example' })).toBe(false);
  const toNobody =
    'To whom it may concern. Kestrel Optics GmbH owns the trademark KESTREL. A shop offers telescopes that infringe it. The shop has to cease and desist.';
  expect(isHeeded(toNobody, { from: 'ip@kanzlei.example' })).toBe(false);
  expect(isHeeded(`${letter}\n\n${geckos}`, { from: 'ip@kanzlei.example' })).toBe(false);
});
