import { Transform, type TransformCallback } from 'node:stream';
import { MailParser, type MailParserOptions } from 'mailparser';
import { decodeText } from './charset.ts';
import { type HeaderBlock, parseStructured } from './header-block.ts';
import type { Anomaly } from './mail.ts';
import type { Parts } from './parts.ts';

/** The same options for everybody who measures against bare mailparser. */
export const mailparserOptions = {
  skipHtmlToText: true,
  skipTextToHtml: true,
  skipTextLinks: true,
  skipImageLinks: true,
  keepCidLinks: true,
  keepDeliveryStatus: true,
  ignoreEmbedded: true,
};

/** mailparser's place for a charset converter: ours collects the bytes, because the declared charset may be wrong. */
class GuessingDecoder extends Transform {
  readonly #declared: string;
  readonly #anomalies: Anomaly[];
  readonly #chunks: Buffer[] = [];

  constructor(declared: string, anomalies: Anomaly[]) {
    super();
    this.#declared = declared;
    this.#anomalies = anomalies;
  }

  override _transform(chunk: Buffer, _encoding: string, done: TransformCallback): void {
    this.#chunks.push(chunk);
    done();
  }

  override _flush(done: TransformCallback): void {
    const decoded = decodeText(Buffer.concat(this.#chunks), this.#declared);
    if (decoded.guessed) {
      this.#anomalies.push({
        code: 'charset-guessed',
        detail: `Declared ${this.#declared}, read as ${decoded.charset}`,
      });
    }
    done(null, Buffer.from(decoded.text));
  }
}

/** Reads a mail's parts with mailparser. Rejects where mailparser does: too many parts, too long headers. */
export const readWithMailparser = (raw: Buffer, { lines, bodyStart }: HeaderBlock): Promise<Parts> =>
  new Promise((resolve, reject) => {
    const parts: Parts = { plain: '', html: '', attached: [], anomalies: [] };
    const options: MailParserOptions = { ...mailparserOptions };
    // its type knows node-iconv only; mailparser calls it with `new`
    Object.assign(options, {
      Iconv: function decoderFor(declared: string) {
        return new GuessingDecoder(declared, parts.anomalies);
      },
    });
    const parser = new MailParser(options);
    parser.on('error', reject);
    parser.on('data', (data) => {
      if (data.type === 'text') {
        parts.plain = data.text || '';
        parts.html = data.html || '';
        return;
      }
      const chunks: Buffer[] = [];
      data.content.on('data', (chunk: Buffer) => chunks.push(chunk));
      data.content.on('error', reject);
      data.content.on('end', () => {
        parts.attached.push({
          name: data.filename,
          // mailparser gives `false` for a type that it cannot read
          declaredType: parseStructured(data.contentType || '').value || 'application/octet-stream',
          charset: charsetOf(data.headers),
          content: Buffer.concat(chunks),
        });
        data.release();
      });
    });
    parser.on('end', () => {
      if (!isClosed(raw, lines))
        parts.anomalies.push({ code: 'truncated', detail: 'A multipart body has no closing boundary' });
      resolve(parts);
    });
    // every other header was read already; mailparser would decode each of them again
    const content = lines
      .filter(({ name }) => name.startsWith('content-'))
      .map(({ name, raw }) => `${name}: ${raw}\r\n`);
    // in one piece: each write costs it a turn of the event loop
    parser.end(Buffer.concat([Buffer.from(`${content.join('')}\r\n`, 'latin1'), raw.subarray(bodyStart)]));
  });

/** mailparser does not say when a multipart body ends without its closing delimiter. */
const isClosed = (raw: Buffer, lines: HeaderBlock['lines']): boolean => {
  const type = lines.find(({ name }) => name === 'content-type')?.raw ?? '';
  if (!/^\s*multipart/i.test(type)) return true;
  const { value, params } = parseStructured(type);
  const { boundary } = params;
  return !value.startsWith('multipart/') || !boundary || raw.lastIndexOf(`--${boundary}--`) >= 0;
};

const charsetOf = (headers: ReadonlyMap<string, unknown>): string | undefined => {
  const header = headers.get('content-type');
  const params = typeof header === 'object' && header && 'params' in header ? header.params : undefined;
  const charset = typeof params === 'object' && params && 'charset' in params ? params.charset : undefined;
  return typeof charset === 'string' ? charset : undefined;
};
