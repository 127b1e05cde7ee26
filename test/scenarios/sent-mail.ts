import { simpleParser } from 'mailparser';

/** A header of a mail that we composed ourselves, unfolded. */
export const headerOf = (raw: Uint8Array, name: string): string => {
  const [head = ''] = Buffer.from(raw).toString('latin1').split('\r\n\r\n', 1);
  const line = head.replace(/\r\n[ \t]+/g, ' ').match(new RegExp(`^${name}: *(.*)$`, 'im'));
  return line?.[1] ?? '';
};

/** Who a mail of ours is addressed to. */
export const recipientsIn = (raw: Uint8Array): string[] =>
  headerOf(raw, 'To')
    .split(',')
    .map((one) => one.trim().toLowerCase());

/** The text a person reads. */
export const textOf = async (raw: Uint8Array): Promise<string> =>
  (await simpleParser(Buffer.from(raw))).text ?? '';
