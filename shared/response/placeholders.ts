/** Marks what a letter still needs and the product does not know; nothing is sent while one stands in it. */
export const need = (what: string): string => `###${what}###`;

/** What a letter still needs, each once, in order; a lone mark counts too. */
export const placeholdersOf = (text: string): string[] => {
  const found = [...text.matchAll(/###([^#\n]{1,300})###/g)].map(([, what = '']) => what.trim());
  const rest = text.replace(/###([^#\n]{1,300})###/g, '');
  return [...new Set(rest.includes('###') ? [...found, 'a placeholder that is not closed'] : found)];
};
