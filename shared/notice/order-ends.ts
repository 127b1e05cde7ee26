/** What a case calls the day on which a restraining order ends; apart from what reads it, which knows dates in every language. */
export const orderEnds = 'end of a temporary restraining order';
