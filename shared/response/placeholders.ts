/**
 * Marks what a letter still needs and the product does not know; nothing is sent while one stands in it. It is for the
 * seller's people, who read English or Chinese: in a German letter too it is in English.
 */
export const need = (what: string): string => `###${what}###`;

/** What a letter still needs, each once, in order; a lone mark counts too. */
export const placeholdersOf = (text: string): string[] => {
  const found = [...text.matchAll(/###([^#\n]{1,600})###/g)].map(([, what = '']) => what.trim());
  const rest = text.replace(/###([^#\n]{1,600})###/g, '');
  return [...new Set(rest.includes('###') ? [...found, 'a placeholder that is not closed'] : found)];
};
