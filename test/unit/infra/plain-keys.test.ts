import { expect, test } from 'vitest';
import { withPlainKeys } from '../../../infra/constructs/plain-keys.ts';

const bundle = `// node_modules/@aws-sdk/client-s3/dist-es/schemas/schemas_0.js
var _hE = "httpError";
var _hE2 = "httpHeader";
var Gone = [-3, { [_hE]: 404, [_hE2]: 1 }, [_hE]];
var Other = { [_unknown]: 1 };

// shared/mail/mail.ts
var _hE3 = "words";
var words = { [_hE3]: 1, [_hE]: 2 };
`;

test('only what the schemas of the SDK name by a constant of their own is written out', () => {
  expect(withPlainKeys(bundle)).toBe(
    bundle.replace('{ [_hE]: 404, [_hE2]: 1 }', '{ "httpError": 404, "httpHeader": 1 }'),
  );
});
