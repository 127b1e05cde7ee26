import { connect } from 'node:net';

/** An SMTP sender that does what it is told, line by line; throws what the server refuses. */
export const converse = async (
  { host, port }: { host: string; port: number },
  envelope: { from: string; to: string },
) => {
  const socket = connect(port, host);
  socket.on('error', () => undefined);
  let heard = '';
  let wake = () => {};
  socket.on('data', (chunk: Buffer) => {
    heard += chunk.toString('latin1');
    wake();
  });
  // a killed server resets the connection: that closes it too, and is no failure of the one who was listening
  const closed = new Promise<string>((resolve) => socket.once('close', () => resolve(heard)));
  /** the last line of an answer has a space after its code */
  const answer = async (from: number): Promise<string> => {
    for (;;) {
      const whole = heard.slice(from).match(/^\d{3} .*\r\n/m);
      if (whole) return whole[0].trim();
      if (socket.destroyed) throw new Error(`The connection closed after: ${heard.slice(from)}`);
      await Promise.race([new Promise<void>((resolve) => (wake = resolve)), closed]);
    }
  };
  const say = async (line: string): Promise<string> => {
    const from = heard.length;
    socket.write(`${line}\r\n`);
    const said = await answer(from);
    if (/^[45]/.test(said)) throw new Error(said);
    return said;
  };
  await answer(0);
  return {
    /** Says hello, who writes to whom, and that the mail follows. */
    begin: async () => {
      await say('EHLO sender.example');
      await say(`MAIL FROM:<${envelope.from}>`);
      await say(`RCPT TO:<${envelope.to}>`);
      return say('DATA');
    },
    /** Sends some of the mail; resolves once the system has taken all of it. */
    write: (bytes: Uint8Array) => new Promise<void>((resolve) => socket.write(bytes, () => resolve())),
    /** Sends the rest and the end of the mail; resolves with the server's word that it was taken. */
    end: (bytes: Uint8Array) => {
      socket.write(bytes);
      return say('\r\n.');
    },
    /** Resolves with everything that was heard, once the connection is closed. */
    closed,
    leave: () => socket.destroy(),
  };
};
