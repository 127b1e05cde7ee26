/** Reports 2021-06-30: asked for, made by Amazon in its own time, fetched from an address that lives five minutes. */
import { gunzipSync } from 'node:zlib';
import * as z from 'zod/mini';
import { MarketplaceRefused, MarketplaceUnavailable } from '../errors.ts';
import { download, expectJson } from '../http.ts';
import type { Account } from '../session.ts';
import { send } from './send.ts';
import type { AmazonSession } from './session.ts';

const base = '/reports/2021-06-30';
const mostBytes = 32 * 1024 * 1024;

const Created = z.object({ reportId: z.string().check(z.minLength(1)) });
const Report = z.object({
  processingStatus: z.enum(['IN_QUEUE', 'IN_PROGRESS', 'DONE', 'CANCELLED', 'FATAL']),
  reportDocumentId: z.optional(z.string()),
});
const Document = z.object({ url: z.url(), compressionAlgorithm: z.optional(z.literal('GZIP')) });

/** Where a report stands; `failed` also when Amazon no longer knows it, and a new one has to be asked for. */
export type ReportStatus = { is: 'waiting' } | { is: 'failed' } | { is: 'done'; documentId: string };

/** Asks for a report over all stores of the account; resolves with its id. */
export const createReport = async (
  account: Account,
  session: AmazonSession,
  reportType: string,
): Promise<string> => {
  const { marketplaceIds } = await session.connection();
  const path = () => `${base}/reports`;
  const body = { reportType, marketplaceIds };
  const answer = await send(account, session, { operation: 'createReport', method: 'POST', path, body });
  return expectJson(answer, Created).reportId;
};

export const reportStatus = async (
  account: Account,
  session: AmazonSession,
  reportId: string,
): Promise<ReportStatus> => {
  const path = () => `${base}/reports/${encodeURIComponent(reportId)}`;
  try {
    const answer = await send(account, session, { operation: 'getReport', method: 'GET', path });
    const { processingStatus, reportDocumentId } = expectJson(answer, Report);
    if (processingStatus === 'IN_QUEUE' || processingStatus === 'IN_PROGRESS') return { is: 'waiting' };
    return processingStatus === 'DONE' && reportDocumentId !== undefined
      ? { is: 'done', documentId: reportDocumentId }
      : { is: 'failed' };
  } catch (error) {
    if (error instanceof MarketplaceRefused && error.why === 'gone') return { is: 'failed' };
    throw error;
  }
};

const unpacked = (bytes: Uint8Array): Uint8Array => {
  try {
    return gunzipSync(bytes, { maxOutputLength: mostBytes });
  } catch {
    throw new MarketplaceUnavailable('a report that cannot be unpacked');
  }
};

/** A finished report's text. */
export const reportText = async (
  account: Account,
  session: AmazonSession,
  documentId: string,
): Promise<string> => {
  const path = () => `${base}/documents/${encodeURIComponent(documentId)}`;
  const answer = await send(account, session, { operation: 'getReportDocument', method: 'GET', path });
  const { url, compressionAlgorithm } = expectJson(answer, Document);
  const bytes = await download(account.access, url);
  return new TextDecoder().decode(compressionAlgorithm === undefined ? bytes : unpacked(bytes));
};
