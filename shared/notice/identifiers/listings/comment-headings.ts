/** What a form calls the field in which whoever complains writes what he likes. */
const comments = [
  'comments?|remarks?|explanations?|kommentar(?:e|er|en)?|anmerkung(?:en)?|bemerkung(?:en)?|erläuterung(?:en)?|anmärkning(?:ar)?',
  'förklaring(?:ar)?|commentaires?|remarques?|observations?|explications?|précisions?|comentarios?|observaciones|aclaraci(?:ón|ones)',
  'explicaci(?:ón|ones)|comentários?|observações|explicaç(?:ão|ões)|comment[io]|osservazion[ei]|spiegazion[ei]|opmerking(?:en)?',
  'toelichting|uitleg|komentarz(?:e|a)?|uwag[ia]|wyjaśnieni[ea]|yorum\\p{L}*|notlar\\p{L}*',
].join('|');
/** The same of further information: what the form has no other place for. */
const further = [
  '(?:additional|further|other|supplementary|supporting) (?:information|details|info|notes?)',
  '(?:zusätzliche|weitere|ergänzende|sonstige) (?:informationen|angaben|hinweise|details)',
  '(?:informations?|détails|renseignements) (?:complémentaires?|supplémentaires?)|autres informations',
  '(?:informaci(?:ón|ones)|detalles|datos) (?:adicional(?:es)?|complementari[ao]s?)',
  '(?:ulteriori|altre) informazioni|informazioni (?:aggiuntive|supplementari|ulteriori)',
  '(?:informaç(?:ões|ão)|detalhes) (?:adiciona(?:is|l)|complementar(?:es)?)',
  '(?:aanvullende|extra|verdere|overige) (?:informatie|gegevens)|(?:dodatkowe|inne) informacje',
  '(?:ytterligare|övrig|kompletterande) (?:information|uppgifter|upplysningar)|(?:ek|ilave|diğer) (?:bilgi|açıklama|not)\\p{L}*',
].join('|');
/** What he says, where it is said whose words they are. */
const statements = [
  'statement|message|notes?|words|stellungnahme|mitteilung|nachricht|erklärung|worte|déclaration|mensaje|declaración|palabras|dichiarazione',
  'messaggio|parole|mensagem|declaração|palavras|bericht|verklaring|woorden|oświadczeni[ea]|wiadomoś[cć]i?|słow[ay]|meddelande|uttalande|ord',
  'mesaj\\p{L}*|beyan\\p{L}*|sözleri',
].join('|');
const descriptions =
  'descriptions?|beschreibung|descripci[oó]n|descrizione|descrição|omschrijving|beschrijving|opis|beskrivning|açıklama\\p{L}*';
const details = `${descriptions}|details|information|angaben|détails|detalles|dettagli|detalhes|gegevens|szczegóły|uppgifter|ayrıntılar\\p{L}*`;
/** What he points to as his own: the work that is copied, the goods that are imitated. */
const originals = [
  '(?:original|copyrighted|protected|genuine|authentic|infringed) (?:works?|products?|items?|images?|photos?|listings?|goods)(?: (?:urls?|links?|asin))?',
  '(?:urls?|links?|location) (?:of|to) (?:the )?(?:original|copyrighted|protected|genuine|authentic)[^:：\\n]{0,30}',
  'original(?:werke?|produkte?|artikel|bilder|verk|bild)|œuvres? originales?|(?:produit|article)s? (?:original|authentique|originaux)|obras? originale?s?|(?:productos?|produtos?) origina(?:l|les|is)',
  'oper[ae] original[ei]|prodott[oi] original[ei]|originele? (?:werk|product)(?:en)?|origineel (?:werk|product)|oryginaln[ye] (?:utwór|dzieło|produkt)|orijinal (?:eser|ürün)',
].join('|');
const hanOriginals = '原(?:创|創)?作品|正品(?:链接|連結)?|オリジナル(?:作品|商品)|真正品|正規品';
const reasons =
  'reasons?|grund|gründe|begründung|motifs?|motivos?|motivazion[ei]|motivi|reden|redenen|uzasadnienie|powód|motivering|skäl|anledning|gerekçe\\p{L}*|sebe[pb]\\p{L}*|neden\\p{L}*';
const breaches = [
  'infring\\p{L}+|violation|complaint|claim|allegation|issue|verletzung|verstoß(?:es)?|beschwerde|atteinte|infraction|contrefaçon|plainte',
  'infracción|reclamación|denuncia|violazione|infrazione|reclamo|segnalazione|infração|violação|denúncia|reclamação|inbreuk|schending',
  'klacht|naruszenia|skargi|zgłoszenia|intrång\\p{L}*|överträdelsen?|anmälan|ihlal\\p{L}*|şikay\\p{L}*',
].join('|');

const hanComments =
  '备注|備註|留言|补充(?:信息|说明)?|補充(?:資訊|說明)?|附[加言](?:信息|说明|說明)?|其他(?:信息|说明|說明)|评论|評論|陈述|陳述|意见|意見|コメント|備考|補足(?:情報|説明)?|追加(?:情報|説明)|その他の情報|(?:投诉|投訴|侵权|侵權|举报|检举|檢舉|侵害|申告|申立て?)(?:的|の)?(?:说明|說明|描述|説明|内容|內容)';
const hanDescriptions = '(?:详细)?(?:说明|描述)|說明|(?:詳細)?説明';
const hanReasons = '理由|原因';
const hanStatements = 'メッセージ|主張|说明|說明|描述|説明|内容|內容';

const begins = '(?<=^|\\n)[^\\S\\n]{0,8}(?:[-–—•*·>#|]{1,3}[^\\S\\n]{0,4}|\\(?\\d{1,2}[.)] )?\\*{0,2}';
/** A colon, the end of a cell, or that of a line which holds nothing else. */
const ends = '\\*{0,2}[^\\S\\n]{0,20}(?:[:：]\\*{0,2}|\\t|[|–—-][^\\S\\n]|(?=\\n))';
const some = (most: number): string => `(?:[\\p{L}’'.&]{1,24}[ -]){0,${most}}`;
const from =
  '(?: \\([^()\\n]{1,30}\\)| (?:(?:provided|given|made|submitted|supplied|left|sent|written) by|of|from|by|on|about|des|der|vom|von|zu[rm]?|du|del?|dell[ao]|dal|d[oa]|van|od|från|av) [^:：\\n]{2,40})?';

/** The heading of a field that holds words of whoever complains, and never a platform's. */
export const commentHeading = new RegExp(
  [
    `${begins}(?!(?:please|see|for|any|your|ihre?|siehe|für|votre|vos|pour|voir|sus?|para|per|uw|voor|dla|för) )${some(2)}(?:${comments}|${further})${from}${ends}`,
    `${begins}${some(1)}(?:${descriptions}) ${some(3)}(?:[dl]['’])?(?:${breaches})${from}${ends}`,
    `${begins}(?:${breaches})(?:s?[ -]|s)?(?:${descriptions}|text)${ends}`,
    `${begins}(?:${details}) (?:provided|given|submitted|supplied) by [^:：\\n]{2,40}${ends}`,
    `${begins}[^\\n:：。，]{0,12}?(?:${hanComments})[^\\n:：。，]{0,8}?${ends}`,
  ].join('|'),
  'giu',
);

/** The heading of a description: of what is complained of, or of a product. */
export const descriptionHeading = new RegExp(
  `${begins}(?:${some(2)}(?:${descriptions})|[^\\n:：。，]{0,6}?(?:${hanDescriptions}))${ends}`,
  'giu',
);

/** The heading of a reason, the platform’s or his, or of what is his own. */
export const reasonHeading = new RegExp(
  `${begins}(?:${some(2)}(?:${reasons}|${originals})|[^\\n:：。，]{0,6}?(?:${hanReasons}|${hanOriginals}))(?: (?:given|stated))?${from}${ends}`,
  'giu',
);

/** In a sentence on a rights owner: what announces words of his. */
export const announcing = new RegExp(
  [
    `(?<!\\p{L})(?:${comments}|${further}|${statements}|${details})(?!\\p{L})|${hanComments}|${hanStatements}`,
    '(?<!\\p{L})(?:wrote|writes|sa(?:id|ys)|states?d?|told us|tells us|explain(?:s|ed)|add(?:s|ed)|declare[sd])(?!\\p{L})',
    '(?<!\\p{L})(?:schr(?:ieb|eibt)|teilt(?:e)? (?:\\p{L}+ ){0,3}mit|gab (?:\\p{L}+ ){0,3}an|gibt (?:\\p{L}+ ){0,3}an|erklärte?|führte? (?:\\p{L}+ ){0,3}aus|merkte? (?:\\p{L}+ ){0,3}an|sagte?)(?!\\p{L})',
    '(?<!\\p{L})(?:écri[tv]\\p{L}*|décl?ar\\p{L}+|précis\\p{L}+|indiqu\\p{L}+|expliqu\\p{L}+|ajout\\p{L}+|affirm\\p{L}+|escri\\p{L}+|indic\\p{L}+|afirm\\p{L}+|declar\\p{L}+|di(?:ce|jo)|explic\\p{L}+|añad\\p{L}+|manif\\p{L}+)(?!\\p{L})',
    '(?<!\\p{L})(?:scri(?:tto|ve|sse)|dichiar\\p{L}+|afferm\\p{L}+|spieg\\p{L}+|precis\\p{L}+|aggiun\\p{L}+|escrev\\p{L}+|acrescent\\p{L}+)(?!\\p{L})',
    '(?<!\\p{L})(?:schr(?:eef|ijft)|verklaar\\p{L}+|meld(?:t|de)|stelt|ze(?:gt|i)|napisał\\p{L}*|pisze|oświadczył\\p{L}*|poda(?:ł|je)\\p{L}*|wyjaśni\\p{L}+|stwierdz\\p{L}+|doda(?:ł|je)\\p{L}*)(?!\\p{L})',
    '(?<!\\p{L})(?:skr(?:ev|iver)|uppg\\p{L}+|säger|sade|anför\\p{L}*|förklarar?\\p{L}*|meddela\\p{L}*|ang(?:av|er)|yazd\\p{L}+|yazıyor|belirt\\p{L}+|diyor|dedi|açıkl\\p{L}+|ifade)(?!\\p{L})',
    '述べ|書い|記載|表示|称|稱|说|說|写道|寫道|认为|認為',
  ].join('|'),
  'iu',
);

/** Who complains, in words that stand for no rights owner elsewhere. */
export const reporter =
  /(?<!\p{L})(?:reporter|reporting (?:user|company|party)|notifier|submitter|informant)(?!\p{L})/iu;
