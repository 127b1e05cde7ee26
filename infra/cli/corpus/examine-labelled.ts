import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { type DnsResolver, fixedResolver } from '../../../shared/mail/dns.ts';
import { examine } from '../../../shared/notice/examine.ts';
import { probablyReceivedAt } from '../reading/probably-received-at.ts';
import { type ResultLine, resultLines } from '../reading/result-lines.ts';
import { differences } from './compare.ts';
import type { Labelled } from './labelled.ts';

/** The people of the shop that the corpus was written to. */
const forwarders = ['ops@lanternbay.example', 'li.wei@lanternbay.example'];

/** Mails without any time of their own count as received then. */
const otherwise = new Date('2026-03-02T10:00:00Z');
const farFuture = new Date('2100-01-01T00:00:00Z');

/** A labelled mail and what was read out of it. */
export interface Judged extends Labelled {
  line: ResultLine;
  lines: ResultLine[];
  differs: string[];
  milliseconds: number;
}

/** The TXT records that the corpus's signatures are checked against, from its `dns.json`. */
export const corpusDns = async (folder: string): Promise<DnsResolver> =>
  fixedResolver(
    z.record(z.string(), z.string()).parse(JSON.parse(await readFile(join(folder, 'dns.json'), 'utf8'))),
  );

/** Reads one labelled mail as our own door's, and compares. Throws when nothing at all comes out. */
export const judge = async (mail: Labelled, resolver: DnsResolver): Promise<Judged> => {
  const began = performance.now();
  const examined = await examine(
    mail.raw,
    {
      receivedBy: 'amazonses.com',
      forwarders,
      ownAddresses: ['intake@complaints.example'],
      arcForwarders: [],
      receivedAt: (probablyReceivedAt(mail.raw, farFuture) ?? otherwise).toISOString(),
    },
    resolver,
  );
  const milliseconds = performance.now() - began;
  const lines = resultLines(`${mail.name}.eml`, examined);
  const [line] = lines;
  if (!line) throw new Error(`${mail.name} gave no result`);
  const differs = [...differences(mail.expected, line), ...(lines.length > 1 ? ['originals'] : [])];
  return { ...mail, line, lines, differs, milliseconds };
};
