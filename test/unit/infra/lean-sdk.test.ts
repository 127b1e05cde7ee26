import { expect, test } from 'vitest';
import { withLeanSdk } from '../../../infra/constructs/lean-sdk.ts';

const schemas = `// node_modules/@aws-sdk/client-s3/dist-es/schemas/schemas_0.js
var _hE = "httpError";
var _hE2 = "httpHeader";
var Gone = [-3, { [_hE]: 404, [_hE2]: 1 }, [_hE]];
var Other = { [_unknown]: 1 };

// shared/mail/mail.ts
var _hE3 = "words";
var words = { [_hE3]: 1, [_hE]: 2 };
`;

test('only what the schemas of the SDK name by a constant of their own is written out', () => {
  expect(withLeanSdk(schemas)).toBe(
    schemas.replace('{ [_hE]: 404, [_hE2]: 1 }', '{ "httpError": 404, "httpHeader": 1 }'),
  );
});

const manifestOf = (name: string) => `// ../node_modules/${name}/package.json
var package_default = {
  name: "${name}",
  version: "3.1.0",
  scripts: {
    version: "npm pack"
  }
};
`;

test('of a client’s manifest its version stays, each line where it was', () => {
  const after = `// shared/mail/mail.ts\nvar mail = {\n  name: "raw"\n};\n`;
  const others = manifestOf('mailparser') + after;
  expect(withLeanSdk(manifestOf('@aws-sdk/client-s3') + others)).toBe(
    `// ../node_modules/@aws-sdk/client-s3/package.json
var package_default = {

  version: "3.1.0",



};
${others}`,
  );
});

test('of a hash that the SDK has twice only Node’s stays', () => {
  const choice = (name: string) =>
    `var Sha1Node = ${name} ? buildNativeClass2() : Sha1Js;\nvar other = hasNative ? 1 : 2;\n`;
  expect(withLeanSdk(choice('hasNativeCrypto2'))).toBe(
    'var Sha1Node = buildNativeClass2();\nvar other = hasNative ? 1 : 2;\n',
  );
  expect(withLeanSdk(choice('isReady'))).toBe(choice('isReady'));
});

test('only errors that somebody names are registered, and what a client’s own derive from', () => {
  const sdk = `// ../node_modules/@aws-sdk/client-sfn/dist-es/models/errors.js
var Taken = class _Taken extends StoreServiceException {
};
// ../node_modules/@aws-sdk/client-sfn/dist-es/schemas/schemas_0.js
s_registry2.registerError(StoreServiceException$, StoreServiceException);
n0_registry2.registerError(Taken$, Taken);
n0_registry2.registerError(Gone$2, Gone2);
`;
  const own = '// shared/platform/aws/workflow.ts\nvar gone = [Gone2];\n';
  expect(withLeanSdk(sdk + own)).toBe(
    `${sdk.replace('n0_registry2.registerError(Taken$, Taken);', '')}${own}`,
  );
});
