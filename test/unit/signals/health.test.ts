import { expect, test } from 'vitest';
import { amazonHealth, healthReport } from '../../../shared/marketplaces/amazon/health.ts';
import { MarketplaceUnavailable } from '../../../shared/marketplaces/errors.ts';
import { systemClock } from '../../../shared/platform/clock.ts';
import { openMarket } from '../marketplaces/market.ts';

test('a report is asked for, made meanwhile, and counted', async () => {
  await using market = await openMarket({ seed: [] });
  await market.marketplaces.health('demo', { received: 3, suspected: 1 });
  const health = amazonHealth({ access: market.access, storeId: 'store-1', clock: systemClock });
  const reportId = await health.ask();
  expect(await health.status(reportId)).toEqual({ is: 'waiting' });
  const made = await health.status(reportId);
  if (made.is !== 'done') throw new Error('It is not made.');
  expect(await health.read(made.documentId)).toEqual({
    counts: { received: 3, suspected: 1 },
    status: 'NORMAL',
  });
  expect(await health.status('unknown')).toEqual({ is: 'failed' });
  expect(market.marketplaces.calls().map(({ operation }) => operation)).toEqual([
    'token',
    'createReport',
    'getReport',
    'getReport',
    'getReportDocument',
    'report-file',
    'getReport',
  ]);
});

test('counts of several stores are added; a store without them counts none', () => {
  const metrics = (received: number) => ({
    receivedIntellectualPropertyComplaints: { defectsCount: received },
  });
  const report = { accountStatuses: [], performanceMetrics: [metrics(2), {}, metrics(5)] };
  expect(healthReport(JSON.stringify(report))).toEqual({ counts: { received: 7, suspected: 0 } });
});

test('the account stands as its gravest store does', () => {
  const accountStatuses = ['AT_RISK', 'DEACTIVATED', 'NORMAL'].map((status) => ({ status }));
  expect(healthReport(JSON.stringify({ accountStatuses, performanceMetrics: [] }))).toMatchObject({
    status: 'DEACTIVATED',
  });
});

test.each([
  '',
  '{}',
  '[]',
  '{"performanceMetrics":[{"receivedIntellectualPropertyComplaints":{"defectsCount":-1}}]}',
])('no report: %s', (text) => {
  expect(() => healthReport(text)).toThrow(MarketplaceUnavailable);
});
