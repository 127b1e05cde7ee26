/** Reports 2021-06-30 of the Amazon stand-in: the account-health report, made while nobody looks. */
import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import * as z from 'zod/mini';
import { jsonIn } from '../../../../shared/platform/json-in.ts';
import type { Asked, Call, Reply } from '../reply.ts';
import type { World } from '../world.ts';
import type { Permitted } from './access.ts';
import { answered, badRequest, refused } from './answer.ts';

const reportType = 'GET_V2_SELLER_PERFORMANCE_REPORT';
const Asking = z.object({
  reportType: z.literal(reportType),
  marketplaceIds: z.array(z.string()).check(z.minLength(1)),
});

const metric = (defectsCount: number) => ({
  reportingDateRange: { reportingDateFrom: '2025-10-01T00:00Z', reportingDateTo: '2026-03-30T23:59Z' },
  defectsCount,
  status: defectsCount > 0 ? 'BAD' : 'GOOD',
  targetValue: 0,
  targetCondition: 'EQUALS',
});

/** A report's id says whose it is and for which store, so that nothing has to be kept of it. */
const idOf = (account: string, marketplaceId: string): string =>
  Buffer.from(JSON.stringify([account, marketplaceId, randomUUID()])).toString('base64url');

const Id = z.tuple([z.string(), z.string(), z.string()]);
const readId = (id: string) => Id.safeParse(jsonIn(Buffer.from(id, 'base64url').toString())).data;

export const amazonReports = (world: World, permitted: Permitted) => {
  const shown = new Set<string>();

  const create = (asked: Asked, account: string): Reply => {
    const body = Asking.safeParse(jsonIn(asked.body)).data;
    return body
      ? answered({ reportId: idOf(account, body.marketplaceIds[0] ?? '') }, 202)
      : badRequest('Invalid reportType or marketplaceIds');
  };

  /** Who looks for the first time finds it still being made. */
  const status = (reportId: string, account: string): Reply => {
    const [owner, marketplaceId] = readId(reportId) ?? [];
    if (owner !== account) return refused(404, 'NOT_FOUND', 'There is no such report');
    const ready = shown.has(reportId);
    shown.add(reportId);
    return answered({
      reportType,
      reportId,
      marketplaceIds: [marketplaceId],
      createdTime: new Date(world.now()).toISOString(),
      processingStatus: ready ? 'DONE' : 'IN_PROGRESS',
      ...(ready ? { reportDocumentId: reportId } : {}),
    });
  };

  const document = (asked: Asked, reportDocumentId: string, account: string): Reply =>
    readId(reportDocumentId)?.[0] === account
      ? answered({
          reportDocumentId,
          compressionAlgorithm: 'GZIP',
          url: `http://${asked.headers.get('host')}/amazon/report-files/${reportDocumentId}`,
        })
      : refused(404, 'NOT_FOUND', 'There is no such document');

  const file = (id: string): Reply => {
    const [account = '', marketplaceId = ''] = readId(id) ?? [];
    const {
      received,
      suspected,
      status = 'NORMAL',
    } = world.state.health[account] ?? {
      received: 0,
      suspected: 0,
    };
    const report = {
      accountStatuses: [{ marketplaceId, status }],
      performanceMetrics: [
        {
          marketplaceId,
          receivedIntellectualPropertyComplaints: metric(received),
          suspectedIntellectualPropertyViolations: metric(suspected),
        },
      ],
    };
    return {
      status: 200,
      headers: { 'content-type': 'application/octet-stream' },
      body: gzipSync(JSON.stringify(report)),
    };
  };

  return (asked: Asked): Call | undefined => {
    const { pathname } = asked.url;
    const fileId = /^\/amazon\/report-files\/([\w-]+)$/.exec(pathname)?.[1];
    if (fileId !== undefined) return { operation: 'report-file', run: () => file(fileId) };
    const [, kind, id] =
      /^\/amazon\/reports\/2021-06-30\/(reports|documents)(?:\/([\w-]+))?$/.exec(pathname) ?? [];
    if (kind === 'reports' && id === undefined && asked.method === 'POST')
      return {
        operation: 'createReport',
        run: () => permitted(asked, 'createReport', '', (account) => create(asked, account)),
      };
    if (kind === undefined || id === undefined || asked.method !== 'GET') return undefined;
    return kind === 'reports'
      ? {
          operation: 'getReport',
          run: () => permitted(asked, 'getReport', '', (account) => status(id, account)),
        }
      : {
          operation: 'getReportDocument',
          run: () => permitted(asked, 'getReportDocument', '', (account) => document(asked, id, account)),
        };
  };
};
