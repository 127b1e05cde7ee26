/** A sentence as one that stands alone. */
export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
