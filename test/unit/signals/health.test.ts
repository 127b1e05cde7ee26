import { expect, test } from 'vitest';
import { amazonHealth, healthCounts } from '../../../shared/marketplaces/amazon/health.ts';
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
  expect(await health.counts(made.documentId)).toEqual({ received: 3, suspected: 1 });
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
  expect(healthCounts(JSON.stringify(report))).toEqual({ received: 7, suspected: 0 });
});

test.each([
  '',
  '{}',
  '[]',
  '{"performanceMetrics":[{"receivedIntellectualPropertyComplaints":{"defectsCount":-1}}]}',
])('no report: %s', (text) => {
  expect(() => healthCounts(text)).toThrow(MarketplaceUnavailable);
});
