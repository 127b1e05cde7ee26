import { matchesIn } from '../../../platform/matches-in.ts';
import type { Passages } from '../../passages.ts';
import type { Place } from '../../place.ts';
import { labelOf } from '../found.ts';
import type { Label } from '../labels.ts';

const opening = /(?<=^|[\s:：(（])["“„«「『]/g;
const closing: Readonly<Record<string, RegExp>> = {
  '"': /"/g,
  '“': /”/g,
  '„': /[“”]/g,
  '«': /»/g,
  '「': /」/g,
  '『': /』/g,
};
const longestQuotation = 3_000;
const mostMatches = 500;

const mostFields = 50;

/** Words in quotation marks. Where a mark closes next is looked for once: a hostile mail opens them and never closes one. */
const quoted = (text: string): Place[] => {
  const places: Place[] = [];
  const closesAt = new Map<RegExp, number>();
  for (const { 0: mark, index } of matchesIn(text, opening)) {
    if (places.length === mostMatches) break;
    const close = closing[mark];
    if (close === undefined || index < (places.at(-1)?.end ?? 0)) continue;
    if ((closesAt.get(close) ?? -1) <= index) {
      close.lastIndex = index + 1;
      closesAt.set(close, close.exec(text)?.index ?? Number.POSITIVE_INFINITY);
    }
    const length = (closesAt.get(close) ?? 0) - index - 1;
    if (length > 0 && length <= longestQuotation) places.push({ start: index, end: index + length + 2 });
  }
  return places;
};

/**
 * What a form calls the name of a product or of its maker. On a marketplace where sellers share a page any of them may
 * have written it.
 */
const namesField =
  /^[^\S\n]{0,40}(?:[-–—•*·][^\S\n]{0,8})?(?:(?:product|item|listing|article|goods)?[ -]?(?:titles?|names?)|brand(?: name)?|manufacturer|(?:produkt|artikel|angebots)?-?(?:titel|name|bezeichnung)|marke|hersteller|(?:titre|nom)(?: (?:du produit|de l['’](?:article|annonce)))?|marque|fabricant|(?:titolo|nome)(?: (?:del prodotto|dell['’](?:articolo|inserzione)))?|marchio|(?:t[ií]tulo|nombre|nome)(?: (?:del? (?:producto|art[ií]culo|produto|anuncio)|do (?:produto|artigo|an[uú]ncio)))?|marca|(?:product|artikel)?(?:naam|namn)|merk|varum[äa]rke|(?:tytu[łl]|nazwa)(?: (?:produktu|oferty|artyku[łl]u))?|marka|(?:[üu]r[üu]n )?(?:ba[şs]l[ıi][ğg][ıi]|ad[ıi])|(?:商品|产品|產品|宝贝|製品)?(?:标题|標題|名称|名稱|名|タイトル)|品牌|ブランド)[^\S\n]{0,40}[:：\t][^\n]*/gimu;

const ofPeople: ReadonlySet<Label | undefined> = new Set<Label>([
  'owner-name',
  'agent-name',
  'attorney-name',
  'contact',
  'name',
  'email',
]);
/** What stands behind such a label: the rest of its line, or where that is empty the lines below, up to a blank one. */
const behindLabel =
  /[^\p{L}\p{N}\n:：]{0,20}(?:[:：\t][^\S\n]{0,200}\S[^\n]*|[:：][^\S\n]{0,200}(?:\n(?![^\S\n]{0,200}\n)[^\n]*){1,12})/uy;

/** What is said of people: whoever complains names himself as he likes. */
const peopleIn = ({ labels }: Passages, text: string): Place[] =>
  labels
    .filter((label) => ofPeople.has(labelOf(label)))
    .slice(0, mostFields)
    .flatMap(({ end: start }) => {
      behindLabel.lastIndex = start;
      return behindLabel.test(text) ? [{ start, end: behindLabel.lastIndex }] : [];
    });

/** Where a text holds words of somebody else than its sender: in quotation marks, or in the field of a form. */
export const repeatedWords = (text: string, passages: Passages): Place[] => [
  ...quoted(text),
  ...matchesIn(text, namesField, mostMatches).map(({ 0: words, index: start }) => ({
    start,
    end: start + words.length,
  })),
  ...peopleIn(passages, text),
];
