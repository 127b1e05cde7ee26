import { type Concept, conceptNumber } from './concepts.ts';
import type { Hit } from './hit.ts';

const number = (concept: Concept) => conceptNumber(concept);
const not = number('not');
const removed = number('removed');
const image = number('image');
const future = number('future');
const condition = number('if');
const suspect = number('suspect');
const withheld = number('withheld');
const listing = number('listing');
const reinstated = number('reinstated');

/** What a concept becomes behind a negation that stands right before it: “we have not removed”. */
const negated = new Map<number, number>([
  [removed, number('still-up')],
  [number('accepted'), number('rejected')],
  [reinstated, number('rejected')],
  [number('withdrawn'), number('retract')],
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
      text[other.end] !== '.' &&
      !/[,;:，；：、]/.test(text.slice(other.end, start)),
  );

const counterfeit = number('counterfeit');
/** How far a denial stands before what it denies, in characters; in Chinese and Japanese fewer say as much. */
const denies = { far: 60, near: 16 };
const elsewhere =
  /[,;:，；：、。]|(?<!\p{L})(?:and|but|und|sondern|et|mais|y|pero|e|ma|en|maar|i|ale|och|men|ve|ama)(?!\p{L})/u;
const deniedBehind =
  /^[^\n,.;，。；]{0,24}?(?:ではあり|ではござい|ではな|とは(?:述べ|主張し|申し)|değil|iddia edilm|nicht (?:behauptet|geltend|gerügt|vorgeworfen|unterstellt)|not (?:alleged|claimed|asserted|suggested)|n['’]t (?:alleged|claimed|asserted|suggested))/u;

/** “Nobody says that they are imitations”: what is at issue is not that. */
const isDenied = (hits: readonly Hit[], { start, end }: Hit, text: string): boolean =>
  deniedBehind.test(text.slice(end, end + 60)) ||
  hits.some(
    (other) =>
      other.means === not &&
      other.end <= start &&
      start - other.end <= (text.charCodeAt(start) > 0x2e80 ? denies.near : denies.far) &&
      !elsewhere.test(text.slice(other.end, start)),
  );

const withdrawn = number('withdrawn');
/** “We withdrew your offer” takes something off sale; “we withdrew our complaint” is what the owner does. */
const isTakenBack = (hits: readonly Hit[], { end }: Hit, text: string): boolean =>
  hits.some(
    (other) =>
      other.means === listing &&
      other.start > end &&
      /^(?: (?:of|your|these|this|the|those|all|both|two|three|four|\d+)){0,3} $/.test(
        text.slice(end, other.start),
      ),
  );

const orElse =
  /^(?:otherwise|or else|failing|andernfalls|ansonsten|à défaut|sinon|faute|altrimenti|in caso contrario|de lo contrario|en caso contrario|caso contrário|anders|w przeciwnym|annars|aksi)/i;

/** “may be removed”, “will be removed”, “otherwise it is removed”: not yet. */
const threatenedAt = (hits: readonly Hit[], { start }: Hit, text: string): boolean =>
  hits.some(
    ({ means, start: from, end }) =>
      from < start &&
      (((means === future || means === suspect) && end >= start - 2) ||
        (means === condition && orElse.test(text.slice(from, end)))),
  );

const purpose =
  /[\n.!?,;:。！？，；：][^\p{L}]{0,4}(?:(?:(?:in order )?to|um|para|pour|afin de|per|om|för att|aby|żeby)\s|如需|若要|为了|為了|想要)[^\n.!?,;:。！？，；：]*$/iu;

/** How far before a word the purpose of its clause is looked for. */
const clause = 90;

/** “To have the offer restored, send …”: what is to be done for it, and not what was done. */
const isAimedAt = ({ start }: Hit, text: string): boolean =>
  purpose.test(start < clause ? `\n${text.slice(0, start)}` : text.slice(start - clause, start));

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
  const ofImage = (hit: Hit): boolean =>
    images.some(
      ({ start, end }) =>
        (start - hit.end <= 1 && end > hit.start) ||
        (hit.start >= end &&
          hit.start - end <= ofListing &&
          !/[,;，；、。]/.test(text.slice(end, hit.start))),
    );
  const all = hits.filter(({ means }) => means === listing);
  // its number stands right behind a listing
  const listings = all.filter(
    (hit) =>
      !ofImage(hit) &&
      !all.some((before) => ofImage(before) && hit.start >= before.end && hit.start - before.end <= 2),
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
const accepted = number('accepted');
const outcomes = new Set(
  (['accepted', 'rejected', 'reinstated', 'more-info', 'lacking'] as const).map(number),
);
/** True for what became of an appeal. */
export const isOutcome = (means: number): boolean => outcomes.has(means);

const youSay = number('you-say');
const ownWords =
  /[;:；：]|,\s(?:and|und|et|y|e|i|och|en|ve|so|daher|donc|por|perciò)\s|(?<!\p{L})(?:but|however|yet|and we|aber|jedoch|doch|und wir|mais|or|pero|ma|però|mas|porém|maar|echter|ale|jednak|men|dock|ama|ancak|fakat)(?!\p{L})|但|然而|しかし|が、/iu;
/** “You ask that it be reinstated, but …”: what the reader says decides nothing, up to where the writer speaks again. */
const isReaders = (hits: readonly Hit[], { start, end }: Hit, text: string): boolean =>
  hits.some(
    (other) =>
      other.means === youSay &&
      !ownWords.test(
        other.end <= start ? text.slice(other.end, start) : text.slice(end, Math.max(end, other.start)),
      ),
  );

const order = number('order');
/** “a licence or a court order”: one of the papers that a seller may send, not one that was made. */
const orElsePaper =
  /(?:\b(?:or|oder|ou|of|lub|eller|veya)\s(?:(?:an?|eine[nr]?|une?|uma?|een|et|en|ett)\s)?|(?:或者?|または|もしくは))$/i;

/** True for a term that is but a part of a longer one: “dispatch” in “late dispatch”, “no” in “complaint No. 12”. */
const isPart = (hits: readonly Hit[], { means, start, end }: Hit, text: string): boolean => {
  if (means === not && /^\.? ?#?\d/.test(text.slice(end, end + 4))) return true;
  // “投诉不成立”, the complaint fails: the appeal has not; “hält nicht mehr aufrecht”: it is withdrawn
  if (means === not)
    return hits.some(
      (other) =>
        (other.means === accepted || other.means === withdrawn) && other.start <= start && other.end >= end,
    );
  if (means === order && orElsePaper.test(text.slice(Math.max(0, start - 16), start))) return true;
  // “平台已将该商品下架”, the platform has taken it down: nothing is to come, and no money is frozen
  if (means === future || means === withheld)
    return hits.some((other) => other.means === removed && other.start <= start && other.end > end);
  const ofOutcome = outcomes.has(means);
  if (!ofOutcome && !everyday.has(means)) return false;
  return hits.some(
    (other) =>
      other.means !== means &&
      other.start <= start &&
      other.end >= end &&
      other.end - other.start > end - start &&
      (!ofOutcome || outcomes.has(other.means) || other.means === withdrawn),
  );
};

/** The concepts of a sentence once its negations, its question mark and the object of a removal are heeded. */
export const refine = (hits: readonly Hit[], text: string, question: boolean): Set<number> => {
  const said = new Set<number>();
  for (const hit of hits) {
    if (isPart(hits, hit, text)) continue;
    if (hit.means === reinstated && isAimedAt(hit, text)) continue;
    if (outcomes.has(hit.means) && isReaders(hits, hit, text)) continue;
    if (hit.means === counterfeit && isDenied(hits, hit, text)) continue;
    if (hit.means === withdrawn && isTakenBack(hits, hit, text)) {
      said.add(removed);
      continue;
    }
    const opposite = negated.get(hit.means);
    if (opposite !== undefined && negatedAt(hits, hit, text)) said.add(opposite);
    else if (hit.means === removed && threatenedAt(hits, hit, text)) said.add(number('removal'));
    else said.add(hit.means);
  }
  if (said.has(removed) && said.has(image) && imageRemoved(hits, text)) said.add(number('image-removed'));
  if (question) said.add(condition);
  return said;
};
