/**
 * What AliExpress's gateway says when it gives no answer. AliExpress has two generations of names side by side: numbers
 * with a sub-code (Taobao's open platform) and names (the gateway that it shares with Lazada), and its API pages list
 * few of them. A name that is not here is not guessed: it is tried again for as long as everything that passes is, and
 * then a person is asked, with AliExpress's own words.
 */

type Meaning =
  /** the access token, the signature or the application's key is not accepted */
  | 'unauthorised'
  /** too many calls, or a service behind the gateway that fails: it passes */
  | 'busy'
  /** the account has no such product */
  | 'absent'
  /** the application, or this account, may not call this */
  | 'forbidden'
  /** the call is wrong, and will be the next time */
  | 'invalid'
  | 'unknown';

/**
 * Each with where it stands, all read on 2026-11-22:
 * A: AliExpress's own API reference, System Tool and Dropshipper pages as they were on 2026-06-09
 *    (github.com/simowment/aliexpress-docs)
 * T: Taobao's open platform, error code 7 and its sub-codes (open.taobao.com, docId 108869 at developer.alibaba.com; "API
 *    access count limitation", open.alitrip.com 108426, 2018-12-04) and its table of system codes
 * P: API pages of the method itself (30164, 30167)
 * C: only public clients show it, those of Lazada among them; unverified
 */
const table = {
  /* A */ IllegalAccessToken: 'unauthorised',
  /* A */ IllegalRefreshToken: 'unauthorised',
  /* A */ IncompleteSignature: 'unauthorised',
  /* A */ InvalidAppkey: 'unauthorised',
  /* C */ InvalidAppKey: 'unauthorised',
  /* T, invalid session */ '27': 'unauthorised',
  /* T, missing session */ '26': 'unauthorised',
  /* T, invalid signature */ '25': 'unauthorised',
  /* T, invalid app key */ '29': 'unauthorised',

  /* A */ ServiceUnavailable: 'busy',
  /* A */ InternalError: 'busy',
  /* C */ ServiceTimeout: 'busy',
  /* C */ SystemError: 'busy',
  /* C */ ApiCallLimit: 'busy',
  /* C */ AppCallLimit: 'busy',
  /* C */ SellerCallLimit: 'busy',
  /* T, app call limited */ '7': 'busy',
  /* T, service currently unavailable */ '10': 'busy',

  /* P */ '090014': 'absent',
  /* C */ 'isv.product-not-exist': 'absent',
  /* C */ PRODUCT_NOT_FOUND: 'absent',

  /* A */ AUTH_TYPE_UNSUPPORTED: 'forbidden',
  /* A */ 'isv.insufficient-permission': 'forbidden',
  /* A, somebody else's data */ 'isv.invalid-authorization': 'forbidden',
  /* C */ InsufficientPermission: 'forbidden',
  /* T, insufficient permissions of the app, the user, the partner */ '11': 'forbidden',
  /* T */ '12': 'forbidden',
  /* T */ '13': 'forbidden',

  /* A */ UnsupportedParamMapping: 'invalid',
  /* T, no such method */ '22': 'invalid',
  /* T, missing, then invalid arguments */ '40': 'invalid',
  /* T */ '41': 'invalid',
} as const satisfies Record<string, Meaning>;

const meanings = new Map<string, Meaning>(Object.entries(table));

/** By how a code begins (T): `isp.` is the platform's own failure, `isv.` the caller's. */
const families: readonly [start: string, meaning: Meaning][] = [
  ['isp.', 'busy'],
  ['accesscontrol.limited-', 'busy'],
  ['isv.', 'invalid'],
];

/**
 * What a failure means by its code and sub-code. 15, a remote failure, is left out: its sub-code alone tells whether it
 * passes. `type` is the gateway's own class of failures (A): `ISP` behind it, `SYSTEM` its own, `ISV` the caller's.
 */
export const meaningOf = (codes: readonly string[], type: string | undefined): Meaning => {
  const named = codes.map((code) => meanings.get(code)).find((meaning) => meaning !== undefined);
  const family = families.find(([start]) => codes.some((code) => code.startsWith(start)));
  return named ?? family?.[1] ?? (type === 'ISP' || type === 'SYSTEM' ? 'busy' : 'unknown');
};

const quarterOfAnHour = 15 * 60_000;

/**
 * How long the gateway asks to be left alone, in ms: "this ban will last for N more seconds" (T). The day's calls being
 * used up lasts until midnight in Beijing, but the seller can buy more at any time: it is asked again every quarter of
 * an hour.
 */
export const banOf = (codes: readonly string[], message: string): number | undefined => {
  const seconds = /ban will last (?:for )?(\d{1,6})/i.exec(message)?.[1];
  if (seconds !== undefined) return Math.min((Number(seconds) + 1) * 1_000, quarterOfAnHour);
  return codes.includes('accesscontrol.limited-by-app-access-count') ? quarterOfAnHour : undefined;
};
