import { distinct, isMasked, type Source } from '../found.ts';
import { isExample, isOfAnotherThing, isOfModel } from '../of-others.ts';
import { amazonListings } from './amazon.ts';
import { bareCodes, bareListings } from './bare.ts';
import { behindOtherNames, behindPlatforms, namedListings } from './behind-names.ts';
import { titledListings } from './beside-titles.ts';
import { type FoundListing, listingsMatching } from './found-listing.ts';
import { labelledListings, walmartLines } from './labelled.ts';
import { linkedListings } from './links.ts';
import { liveRows } from './live-rows.ts';
import { numberedFirst } from './number-first.ts';
import { numbers, separators } from './numbers.ts';
import { shapes, shapesOfOthers } from './shapes.ts';
import { skus } from './skus.ts';
import { platformsIn } from './spoken-of.ts';

/** As the platform's own pages write it: `MLA-1234567890` is `MLA1234567890`, `195 884 217 730` is `195884217730`. */
const asWritten = (one: FoundListing): FoundListing =>
  one.platform === 'other' || one.type === 'sku' ? one : { ...one, value: one.value.replace(separators, '') };

/** Numbers that are a listing by their shape alone. */
const shaped = ({ text, mayMatch }: Source, ofOthersToo: boolean): FoundListing[] =>
  (ofOthersToo ? [...shapes, ...shapesOfOthers] : shapes)
    .filter(({ pattern }) => mayMatch(pattern))
    .flatMap(({ pattern, ...kind }) => listingsMatching(text, pattern, kind));

/** An ASIN is one beside whatever words, but where it is called a model’s, or an example. */
const isOfOther = (text: string, one: FoundListing): boolean =>
  one.type === 'asin'
    ? isOfModel(text, one.start) || isExample(text, one.start)
    : isOfAnotherThing(text, one);

/** Every listing that a text names, in its order; masked numbers are left out, and what is only said to be live. What is surer goes before what is less. */
export const readListings = (source: Source): FoundListing[] => {
  const { text, platform } = source;
  const platforms = platformsIn(source);
  const nameless = platforms.includes('other');
  const found: FoundListing[] = [];
  const starts = new Set<number>();
  const add = (listings: readonly FoundListing[]) => {
    for (const one of listings)
      if (!isMasked(text, one.start, one.end) && !isOfOther(text, one)) {
        found.push(asWritten(one));
        starts.add(one.start);
      }
  };
  const addUnclaimed = (listings: readonly FoundListing[]) => {
    for (const one of listings) if (!starts.has(one.start)) add([one]);
  };

  add(amazonListings(source));
  add(linkedListings(source));
  // who is no marketplace may write of any
  const ofOthersToo = nameless || !numbers[platform];
  add(shaped(source, ofOthersToo));
  if (ofOthersToo) add(behindOtherNames(source));
  add(skus(source));
  add(walmartLines(source));
  for (const on of platforms)
    for (const read of [labelledListings, namedListings, behindPlatforms, numberedFirst])
      addUnclaimed(read(source, on));
  for (const on of platforms) addUnclaimed(bareListings(source, on));
  // an EAN stands for a listing where nothing else does
  if (found.length === 0 && nameless) add(labelledListings(source, 'other', ['shop-number']));
  if (nameless)
    for (const kin of bareCodes(source))
      if (found.length === 0 || kin.some(({ value }) => found.some((known) => known.value === value)))
        add(kin);
  if (found.length === 0) for (const on of platforms) add(titledListings(source, on));
  const live = liveRows(text, found);
  return distinct(found.filter((one) => !live.has(one)));
};
