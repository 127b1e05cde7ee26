/** The header that this product puts on every mail it sends. */
export const loopHeader = 'X-Complaint-Triage';
