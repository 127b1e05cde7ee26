const oaths =
  /\bpenalt(?:y|ies) of perjury\b|\bI (?:hereby |do )?(?:solemnly )?swear\b|\bunder oath\b|\ban Eides [Ss]tatt\b|\beidesstattlich versicher|\bversicher\p{L}* (?:\p{L}+ ){0,4}eidesstattlich|\bpeine de parjure\b|\bpena de perj[uú]rio\b|\bbajo juramento\b|\bsob juramento\b|\bsotto giuramento\b|\bonder ede\b|\bpod przysięgą\b|odpowiedzialności karnej|protesta de decir verdad|\bsur l.honneur\b|sanzioni penali|[伪偽][证証證](?:罪|的?[处處][罚罰罰])|宣誓/iu;

/**
 * Whether a text is a statement under oath, or under a penalty as for one (28 U.S.C. § 1746), in the words that law asks
 * for: whoever pastes them into another letter swears as well.
 */
export const swears = (text: string): boolean => oaths.test(text);
