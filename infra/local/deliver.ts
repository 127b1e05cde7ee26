import { createTransport } from 'nodemailer';

/** Delivers one mail as it is. Rejects with the server's own words when it is not taken. */
export const deliver = async (
  { host, port }: { host: string; port: number },
  raw: Uint8Array,
  envelope: { from: string; to: string | string[] },
): Promise<void> => {
  const transport = createTransport({ host, port, secure: false, ignoreTLS: true, name: 'localhost' });
  try {
    await transport.sendMail({
      envelope: { from: envelope.from, to: [envelope.to].flat() },
      raw: Buffer.from(raw),
    });
  } finally {
    transport.close();
  }
};
