import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import { misuse } from '../misuse.ts';
import { CannotStart } from './instance.ts';

/** How one machine is run. */
export interface StartOptions {
  folder: string;
  host: string;
  consolePort: number;
  smtpPort: number;
  marketplacesPort: number;
  relayUrl?: string;
  mailFrom: string;
  owner?: string;
  consoleUrl?: string;
  empty: boolean;
}

export const help = `Complaint triage on this machine.

  npm start -- [options]

  --data FOLDER              where everything is kept (default: ./data)
  --port PORT                the console's port (default: 8080)
  --smtp-port PORT           where complaints arrive (default: 2525)
  --marketplaces-port PORT   the stand-in marketplaces' port (default: 8090)
  --host ADDRESS             listen on this address instead of 127.0.0.1
  --console-url URL          how people reach the console, where that differs
  --relay URL                send mail through this SMTP relay (smtp://user:password@host:587);
                             without it mail out is kept as files in the data folder's outbox
  --mail-from ADDRESS        the address our own mail comes from (default: triage@localhost.localdomain)
  --owner ADDRESS            whom the printed link signs in, as admin (default: who is of every store's
                             team or forwards for it)
  --empty                    on a first start: no demonstration store, no sample complaints
  --help                     this page

A port of 0 takes any free one.`;

/** An option's value, or what it takes instead. Throws `CannotStart`. */
const checked = <T>(name: string, text: string, shape: z.ZodMiniType<T>, takes: string): T => {
  const { data, success } = shape.safeParse(text);
  if (!success) throw new CannotStart(`--${name} takes ${takes}, not "${text}".`);
  return data;
};

const Port = z.pipe(
  z.pipe(z.string().check(z.regex(/^\d{1,5}$/)), z.transform(Number)),
  z.int().check(z.maximum(65_535)),
);
const given = z.string().check(z.minLength(1));
/** An address with a host, of one of these protocols. */
const address = (protocol: RegExp) => z.url({ protocol, hostname: /./ });

const port = (name: string, text: string): number =>
  checked(name, text, Port, 'a port number from 0 to 65535');
const mailbox = (name: string, text: string): string => checked(name, text, z.email(), 'a mail address');

/** Reads the command line; undefined when only help was asked for. Throws `CannotStart` for what it cannot take. */
export const startOptions = (args: string[]): StartOptions | undefined => {
  let values: ReturnType<typeof parse>['values'];
  try {
    values = parse(args).values;
  } catch (error) {
    throw new CannotStart(misuse(error) ?? String(error));
  }
  if (values.help) return undefined;
  const { relay, owner, 'console-url': consoleUrl } = values;
  return {
    folder: resolve(checked('data', values.data, given, 'a folder')),
    host: checked('host', values.host, given, 'an address of this machine'),
    consolePort: port('port', values.port),
    smtpPort: port('smtp-port', values['smtp-port']),
    marketplacesPort: port('marketplaces-port', values['marketplaces-port']),
    mailFrom: mailbox('mail-from', values['mail-from']),
    empty: values.empty,
    ...(owner !== undefined && { owner: mailbox('owner', owner) }),
    ...(relay !== undefined && {
      relayUrl: checked(
        'relay',
        relay,
        address(/^smtps?$/),
        'an address such as smtp://user:password@host:587',
      ),
    }),
    ...(consoleUrl !== undefined && {
      consoleUrl: checked(
        'console-url',
        consoleUrl,
        address(/^https?$/),
        'an address such as https://triage.example.com',
      ).replace(/\/+$/, ''),
    }),
  };
};

const parse = (args: string[]) =>
  parseArgs({
    args,
    options: {
      data: { type: 'string', default: 'data' },
      host: { type: 'string', default: '127.0.0.1' },
      port: { type: 'string', default: '8080' },
      'smtp-port': { type: 'string', default: '2525' },
      'marketplaces-port': { type: 'string', default: '8090' },
      'console-url': { type: 'string' },
      relay: { type: 'string' },
      owner: { type: 'string' },
      'mail-from': { type: 'string', default: 'triage@localhost.localdomain' },
      empty: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
