import { type Concept, conceptNumber } from './concepts.ts';
import type { Hit } from './passages.ts';

const number = (concept: Concept) => conceptNumber(concept);
const not = number('not');
const removed = number('removed');
const image = number('image');
const future = number('future');
const suspect = number('suspect');
const listing = number('listing');

/** What a concept becomes behind a negation that stands right before it: “we have not removed”. */
const negated = new Map<number, number>([
  [removed, number('still-up')],
  [number('accepted'), number('rejected')],
  [number('reinstated'), number('rejected')],
]);

/** How far, in characters, a negation reaches to the word it negates. */
const reach = 22;

const negatedAt = (hits: readonly Hit[], { start, end }: Hit, text: string): boolean =>
  !noLonger.test(text.slice(start, end)) &&
  hits.some(
    (other) =>
      other.means === not &&
      other.end <= start &&
      start - other.end <= reach &&
      // “complaint No. 12”
      !/^\.? ?#?\d|^\./.test(text.slice(other.end, other.end + 4)) &&
      !/[,;:，；：、]/.test(text.slice(other.end, start)),
  );

/** “may be removed”, “will be removed”: not yet. */
const threatenedAt = (hits: readonly Hit[], { start }: Hit): boolean =>
  hits.some(
    ({ means, start: from, end }) =>
      (means === future || means === suspect) && from < start && end >= start - 2,
  );

/** “no longer available” denies nothing: it says that something is gone. */
const noLonger = /^(?:plus|più|piu|ya|mais|longer|mehr|länger|meer|langer|już|längre|artık)/i;

/** How far apart two words are; a comma between them sets them further apart. */
const gap = (a: Hit, b: Hit, text: string): number => {
  const [from, to] = a.end <= b.start ? [a.end, b.start] : [b.end, a.start];
  return Math.max(to - from, 0) + (to > from && /[,;，；、]/.test(text.slice(from, to)) ? 30 : 0);
};

/** An image stands right before the listing that it is of: “images from your listing”, “商品图片”. */
const ofListing = 16;

/** True when what was removed is an image or a text of the listing, not the listing: the nearer word decides. */
const imageRemoved = (hits: readonly Hit[], text: string): boolean => {
  const images = hits.filter(({ means }) => means === image);
  if (images.length === 0) return false;
  // “product images” names images
  const listings = hits.filter(
    (hit) =>
      hit.means === listing &&
      !images.some(
        ({ start, end }) =>
          (start - hit.end <= 1 && end > hit.start) ||
          (hit.start >= end &&
            hit.start - end <= ofListing &&
            !/[,;，；、。]/.test(text.slice(end, hit.start))),
      ),
  );
  const nearest = (things: readonly Hit[]) =>
    Math.min(
      ...hits
        .filter(({ means }) => means === removed)
        .flatMap((act) => things.map((thing) => gap(act, thing, text))),
    );
  return nearest(images) < nearest(listings);
};

/** Words of everyday mail, which are parts of longer terms as well. */
const everyday = new Set(
  (['order-mail', 'money-mail', 'newsletter', 'promotion', 'question'] as const).map(number),
);
const outcomes = new Set((['accepted', 'rejected', 'reinstated', 'more-info'] as const).map(number));

/** True for a term that is but a part of a longer one: “dispatch” in “late dispatch”, “成立” in “不成立”. */
const isPart = (hits: readonly Hit[], { means, start, end }: Hit): boolean => {
  const isOutcome = outcomes.has(means);
  if (!isOutcome && !everyday.has(means)) return false;
  return hits.some(
    (other) =>
      other.means !== means &&
      other.start <= start &&
      other.end >= end &&
      other.end - other.start > end - start &&
      (!isOutcome || outcomes.has(other.means)),
  );
};

/** The concepts of a sentence once its negations, its question mark and the object of a removal are heeded. */
export const refine = (hits: readonly Hit[], text: string, question: boolean): Set<number> => {
  const said = new Set<number>();
  for (const hit of hits) {
    if (isPart(hits, hit)) continue;
    const opposite = negated.get(hit.means);
    if (opposite !== undefined && negatedAt(hits, hit, text)) said.add(opposite);
    else if (hit.means === removed && threatenedAt(hits, hit)) said.add(number('removal'));
    else said.add(hit.means);
  }
  if (said.has(removed) && said.has(image) && imageRemoved(hits, text)) said.add(number('image-removed'));
  if (question) said.add(number('if'));
  return said;
};
