/** How much of a mail is looked at for whom it was delivered to. */
const head = 64 * 1024;

const address = /[^\s<>,;:"()@]{1,64}@[a-z0-9][a-z0-9.-]{0,250}/gi;

/** The header fields of a mail's first bytes, unfolded. */
const fields = (raw: Uint8Array): { name: string; value: string }[] => {
  const text = Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.byteLength, head)).toString('latin1');
  const end = text.search(/\r?\n\r?\n/);
  const block = (end < 0 ? text : text.slice(0, end)).replace(/\r?\n[ \t]+/g, ' ');
  return block.split(/\r?\n/).flatMap((line) => {
    const colon = line.indexOf(':');
    return colon > 0 ? [{ name: line.slice(0, colon).toLowerCase(), value: line.slice(colon + 1) }] : [];
  });
};

/**
 * Whom a stored mail was delivered to, likeliest first, lower case: the address that our receiver named in its own
 * `Received … for …` line on top, then those the headers claim. Good for picking a store; proves nothing.
 */
export const recipientsOf = (raw: Uint8Array): string[] => {
  const all = fields(raw);
  const received = all.find(({ name }) => name === 'received')?.value ?? '';
  const delivered = /\sfor\s+<?([^\s<>;]+@[^\s<>;]+)>?/i.exec(received)?.[1];
  const claimed = ['delivered-to', 'x-forwarded-to', 'to', 'cc'].flatMap((wanted) =>
    all.filter(({ name }) => name === wanted).flatMap(({ value }) => value.match(address) ?? []),
  );
  return [...new Set([...(delivered ? [delivered] : []), ...claimed].map((one) => one.toLowerCase()))];
};

const receivedLine = (raw: Uint8Array): string =>
  fields(raw).find(({ name }) => name === 'received')?.value ?? '';

/** How our own mail door calls itself: SES does the same, with a region's name in it. */
export const ownDoor = 'inbound-smtp.local.amazonaws.com';

/**
 * Whether there is one of a mail for all whom it was delivered to, as SES stores it (SES API Reference, "ReceiptRule"); our
 * own door stores one for each.
 */
export const isStoredForAll = (raw: Uint8Array): boolean => !receivedLine(raw).includes(` by ${ownDoor} `);

/** When our receiver says it took the mail, from the `Received` line on top; undefined where it does not say. */
export const receivedAtOf = (raw: Uint8Array): Date | undefined => {
  const received = receivedLine(raw);
  const at = new Date(received.slice(received.lastIndexOf(';') + 1).replace(/\([^()]*\)/g, ' '));
  return Number.isNaN(at.getTime()) ? undefined : at;
};
