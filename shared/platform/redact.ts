/** More than this of one text is cut before anything is looked for in it: no input makes a log line expensive. */
const longest = 16_384;

/**
 * What a secret looks like wherever it stands, and how much of it may stay. No pattern can be led back and forth over
 * the same text: each has a literal to begin from or a bounded length.
 */
const shapes: readonly [RegExp, string][] = [
  // words follow these two in plain English as well: a secret is longer than most, and holds a digit
  [/\b(bearer|basic)[ \t]{1,8}(?=[\w.~+/=|-]{0,200}\d)[\w.~+/=|-]{12,}/gi, '$1 [redacted]'],
  // Login with Amazon: access and refresh tokens, client secrets (SP-API, "Connect to the SP-API")
  [/\bAtz[ar]\|[\w.~+/=|-]{4,}/g, '[redacted]'],
  [/\bamzn1\.oa2-cs\.[\w.-]{4,}/g, '[redacted]'],
  // eBay: access and refresh tokens, as the answers of its OAuth service have them
  [/\bv\^1\.1#[\w^#=+/.~-]{8,}/g, '[redacted]'],
  // AWS access keys, long-term and temporary (IAM User Guide, "IAM identifiers")
  [/\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g, '[redacted]'],
  // JSON Web Tokens: each part is base64url, and the first begins with `{"`
  [/\beyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?/g, '[redacted]'],
  // whoever a URL names before its host
  [/(:\/\/)[^\s/@"'<>]{1,512}@/g, '$1[redacted]@'],
  // what a URL's query says under a name that a secret has
  [
    /([?&;](?:[\w.-]{0,40}(?:token|secret|passw(?:or)?d|signature|credential|api[_-]?key|access[_-]?key)[\w.-]{0,40}|sig|sign|code|auth)=)[^&\s#"'<>]+/gi,
    '$1[redacted]',
  ],
];

/** A text with everything left out that looks like a secret; a very long one is cut. */
export const redacted = (text: string): string => {
  const kept = text.length > longest ? `${text.slice(0, longest)}… [cut]` : text;
  return shapes.reduce((clean, [shape, instead]) => clean.replace(shape, instead), kept);
};
