/** The address of a case's page, below which all that is about the case lies. */
export const caseHref = (id: string): string => `/cases/${encodeURIComponent(id)}`;

/** The same of a store's. */
export const storeHref = (id: string): string => `/stores/${encodeURIComponent(id)}`;
