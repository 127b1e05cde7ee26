import { expect, test } from 'vitest';
import { banOf, meaningOf } from '../../../shared/marketplaces/aliexpress/codes.ts';

test.each([
  // the gateway's own names, whatever class it gives them
  [['IllegalAccessToken'], 'ISV', 'unauthorised'],
  [['27', 'invalid-sessionkey'], undefined, 'unauthorised'],
  [['27', 'isv.anything'], undefined, 'unauthorised'],
  [['ApiCallLimit'], 'ISV', 'busy'],
  [['7', 'accesscontrol.limited-by-app-api-access-count'], undefined, 'busy'],
  // a remote failure: only the sub-code tells
  [['15', 'isp.top-remote-connection-timeout'], undefined, 'busy'],
  [['15', 'isv.product-not-exist'], undefined, 'absent'],
  [['15', 'isv.parameter-wrong'], undefined, 'invalid'],
  [['15', '090012'], undefined, 'unknown'],
  [['15'], undefined, 'unknown'],
  [['11', 'isv.permission-api-package-limit'], undefined, 'forbidden'],
  // nobody has written these down: AliExpress's class decides, and without one it is not guessed
  [['NeverHeardOf'], 'SYSTEM', 'busy'],
  [['NeverHeardOf'], 'ISP', 'busy'],
  [['NeverHeardOf'], 'ISV', 'unknown'],
  [['constructor'], undefined, 'unknown'],
  [[], undefined, 'unknown'],
] as const)('%j of class %s is %s', (codes, type, meaning) => {
  expect(meaningOf(codes, type)).toBe(meaning);
});

test('a ban lasts as long as its words say, and the day’s quota is asked for again', () => {
  expect(banOf(['7'], 'This ban will last for 3 more seconds')).toBe(4_000);
  expect(banOf(['ApiCallLimit'], 'this ban will last 1 seconds')).toBe(2_000);
  expect(banOf(['7'], 'This ban will last for 80000 more seconds')).toBe(900_000);
  expect(banOf(['7', 'accesscontrol.limited-by-app-access-count'], 'App Call Limited')).toBe(900_000);
  expect(banOf(['ServiceTimeout'], 'timed out')).toBeUndefined();
});
