import { matchesIn } from '../../../platform/matches-in.ts';
import type { Passages } from '../../passages.ts';
import { labelOf } from '../found.ts';
import type { Label } from '../labels.ts';

const quotation =
  /(?<=^|[\s:：(（])(?:"[^"]{1,3000}"|“[^”]{1,3000}”|„[^“”]{1,3000}[“”]|«[^»]{1,3000}»|「[^」]{1,3000}」|『[^』]{1,3000}』)/g;
const mostMatches = 500;

const mostFields = 50;

const from = (start: number, { 0: words, index }: RegExpExecArray) => ({
  start: start + index,
  end: start + index + words.length,
});

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
const peopleIn = ({ labels }: Passages, text: string): { start: number; end: number }[] =>
  labels
    .filter((label) => ofPeople.has(labelOf(label)))
    .slice(0, mostFields)
    .flatMap(({ end: start }) => {
      behindLabel.lastIndex = start;
      return behindLabel.test(text) ? [{ start, end: behindLabel.lastIndex }] : [];
    });

/** Where a text holds words of somebody else than its sender: in quotation marks, or in the field of a form. */
export const repeatedWords = (text: string, passages: Passages): { start: number; end: number }[] => [
  ...[quotation, namesField].flatMap((pattern) =>
    matchesIn(text, pattern, mostMatches).map((match) => from(0, match)),
  ),
  ...peopleIn(passages, text),
];
