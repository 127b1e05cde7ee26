import { connect } from 'node:net';
import { createInterface } from 'node:readline';

/** A mail and the envelope it travels in. */
export interface Letter {
  from: string;
  to: string;
  raw: Buffer;
}

/** Bytes as they stand between DATA and its end: a line that begins with a full stop gets another. */
const dotted = (raw: Buffer): Buffer => Buffer.from(raw.toString('latin1').replace(/^\./gm, '..'), 'latin1');

/**
 * Hands letters over in one SMTP connection, one after another, and says of each when its last byte was sent (ms since
 * the epoch). A client of its own, because mail libraries do not tell that moment. Rejects when one is not taken.
 */
export async function* handOver(port: number, letters: Iterable<Letter>): AsyncGenerator<number> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  const lines = createInterface({ input: socket })[Symbol.asyncIterator]();
  const answer = async (expected: string): Promise<void> => {
    for (;;) {
      const { value, done } = await lines.next();
      if (done || !value.startsWith(expected)) throw new Error(`The mail door said: ${value ?? 'nothing'}`);
      if (value[3] !== '-') return;
    }
  };
  const say = async (line: string, expected: string): Promise<void> => {
    socket.write(`${line}\r\n`);
    await answer(expected);
  };
  try {
    await answer('220');
    await say('EHLO bench.example', '250');
    for (const { from, to, raw } of letters) {
      await say(`MAIL FROM:<${from}>`, '250');
      await say(`RCPT TO:<${to}>`, '250');
      await say('DATA', '354');
      socket.write(dotted(raw));
      socket.write('\r\n.\r\n');
      const sent = performance.timeOrigin + performance.now();
      await answer('250');
      yield sent;
    }
    await say('QUIT', '221');
  } finally {
    socket.destroy();
  }
}
