import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import type { DnsResolver } from '../../shared/mail/dns.ts';
import { dnsAddress } from '../../shared/mail/dns-name.ts';
import type { Log } from '../../shared/platform/log.ts';
import type { ObjectStore } from '../../shared/platform/ports.ts';
import { listenAt } from './listen-at.ts';
import { makeRoom } from './make-room.ts';
import { receiverHeaders } from './receiver-verdict.ts';
import { type Room, roomFor } from './room.ts';

/** The largest mail that SES receives (docs: 40 MB, headers and attachments included). */
const maximumBytes = 40 * 1024 * 1024;
/** Bytes of mails that are taken in at once, all connections together; the process holds each up to three times. */
const mostBytes = 128 * 1024 * 1024;
/** Connections served at once; for one more, the slowest goes. */
const maximumClients = 50;

/** What the door needs of the house. */
export interface MailDoorOptions {
  host: string;
  port: number;
  mail: ObjectStore;
  /** whether mail to an address is taken: a store's inbox, or the address that our own mail leaves from */
  isInbox(address: string): Promise<boolean>;
  /** who answers DNS questions about mail to a store's inbox */
  resolverFor(address: string): Promise<DnsResolver>;
  /** called once a mail is stored for good, before its sender is told */
  stored(key: string): void;
  /** bytes of mails that are taken in at once */
  mostBytes?: number;
  /** connections served at once */
  mostClients?: number;
  log: Log;
}

export interface MailDoor {
  port: number;
  close(): Promise<void>;
}

/** A refusal with the code that SMTP gives it. */
class Refused extends Error {
  override readonly name = 'Refused';
  readonly responseCode: number;

  constructor(responseCode: number, message: string) {
    super(message);
    this.responseCode = responseCode;
  }
}

/** A mail's bytes. One that is refused is heard to its end, and none of it is kept meanwhile. */
const collect = async (stream: Readable & SMTPServerDataStream, room: Room): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let isFull = false;
  for await (const chunk of stream) {
    isFull ||= !room.take(chunk.length);
    if (!isFull && !stream.sizeExceeded) chunks.push(chunk);
    else {
      chunks.length = 0;
      room.leave();
    }
  }
  if (stream.sizeExceeded)
    throw new Refused(552, `The mail is larger than ${maximumBytes / 1024 / 1024} MB and was not taken.`);
  if (isFull)
    throw new Refused(451, 'Too many large mails come at once, and this one was not taken. Try again.');
  return Buffer.concat(chunks);
};

/** The inbox that an address names: stores have theirs in ASCII, the SMTP server shows Punycode as what it stands for. */
const inboxOf = (address: string): string => dnsAddress(address) ?? address;

/** A key that sorts by the time of receipt. */
const keyOf = (at: Date, id: string): string =>
  `inbound/${at.toISOString().slice(0, 10)}/${at.getTime()}-${id}`;

/**
 * SMTP in place of SES receiving: takes mail for the house's own addresses only, checks SPF, DKIM and DMARC, writes the
 * verdict on top and stores the raw mail, synced to disk, before the sender is told that it was taken.
 */
export const openMailDoor = async (options: MailDoorOptions): Promise<MailDoor> => {
  const { host, mail, isInbox, resolverFor, stored, log } = options;
  const newRoom = roomFor(options.mostBytes ?? mostBytes);

  const take = async (
    stream: Readable & SMTPServerDataStream,
    { envelope, remoteAddress, hostNameAppearsAs }: SMTPServerSession,
    room: Room,
  ): Promise<void> => {
    const raw = await collect(stream, room);
    for (const { address } of envelope.rcptTo) {
      const to = inboxOf(address);
      const at = new Date();
      const id = randomUUID();
      const head = await receiverHeaders(
        {
          raw,
          id,
          at,
          ip: remoteAddress,
          helo: hostNameAppearsAs || 'unknown',
          from: envelope.mailFrom ? envelope.mailFrom.address : '',
          to,
        },
        await resolverFor(to),
      );
      const key = keyOf(at, id);
      await mail.put(key, Buffer.concat([Buffer.from(head), raw]), 'message/rfc822');
      stored(key);
    }
  };

  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: maximumBytes,
    banner: 'complaint triage',
    onRcptTo: ({ address }, _session, callback) => {
      isInbox(inboxOf(address)).then(
        (known) =>
          callback(known ? null : new Refused(550, `No store of this house has the inbox ${address}.`)),
        (error: unknown) => {
          log.error('an inbox could not be looked up', { error });
          callback(new Refused(451, 'The stores cannot be read at the moment. Try again.'));
        },
      );
    },
    onData: (stream, session, callback) => {
      const room = newRoom();
      take(stream, session, room)
        .finally(room.leave)
        .then(
          () => callback(null),
          (error: unknown) => {
            if (error instanceof Refused) return callback(error);
            log.error('a mail could not be stored; its sender was told to try again', { error });
            callback(new Refused(451, 'The mail could not be stored and was not taken. Try again.'));
          },
        );
    },
  });
  makeRoom(server.server, options.mostClients ?? maximumClients, '421 Others wait. Try again.');
  server.on('error', (error) => log.warn('a connection at the mail door broke', { error }));

  return {
    port: await listenAt(server.server, host, options.port),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
};
