import { SMTPServer } from 'smtp-server';

export interface SentMail {
  from: string;
  to: string[];
  raw: Buffer;
}

export interface MailSink {
  /** Every mail that left the house, oldest first. */
  sent: SentMail[];
  close(): Promise<void>;
}

/** Takes every mail that the emulator relays for SES, so that tests can read it. */
export const openMailSink = async (port: number): Promise<MailSink> => {
  const sent: SentMail[] = [];
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const from = envelope.mailFrom ? envelope.mailFrom.address : '';
        sent.push({ from, to: envelope.rcptTo.map(({ address }) => address), raw: Buffer.concat(chunks) });
        done();
      });
    },
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return { sent, close: () => new Promise((resolve) => server.close(resolve)) };
};
