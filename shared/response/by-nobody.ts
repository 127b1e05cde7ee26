/** The header of a mail that nobody wrote, so that whoever is away does not answer it (RFC 3834, section 5). */
export const byNobody = { 'Auto-Submitted': 'auto-generated' } as const;
