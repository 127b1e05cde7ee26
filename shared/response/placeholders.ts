/**
 * Marks what a letter still needs and the product does not know; nothing is sent while one stands in it. It is for the
 * seller's people, who read English or Chinese: in a German letter too it is in English.
 */
export const need = (what: string): string => `###${what}###`;

/**
 * What only the seller can say, for whoever approves the letter to make a sentence of or to strike: a complaint says
 * nothing about where goods came from or who took a picture, and a platform closes accounts over statements that are untrue.
 */
export const onlyIfTrue = (sentence: string): string =>
  need(`only if it is so and you can prove it: “${sentence}”`);

/** The same in a Chinese letter. */
export const onlyIfTrueInChinese = (sentence: string): string =>
  need(`仅在属实且能够证明时写入：“${sentence}”`);

/** What a letter still needs, each once, in order; a lone mark counts too. */
export const placeholdersOf = (text: string): string[] => {
  const found = [...text.matchAll(/###([^#\n]{1,300})###/g)].map(([, what = '']) => what.trim());
  const rest = text.replace(/###([^#\n]{1,300})###/g, '');
  return [...new Set(rest.includes('###') ? [...found, 'a placeholder that is not closed'] : found)];
};
