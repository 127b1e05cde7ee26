/** A module of schemas in a bundle, with esbuild's comment above it; it ends where the next one begins. */
const schemas = /^\/\/ \S+\/@aws-sdk\/\S+\/schemas\/\S+\n(?:(?!\/\/ ).*\n)*/gm;
const constant = /^var (_\w+) = ("[^"\\]*");$/gm;
const computedKey = /\[(_\w+)\]:/g;

/**
 * Writes out the keys that schemas name by constants: `{ [_hE]: 404 }` becomes `{ "httpError": 404 }`. A computed key
 * might do anything when it is read, so that esbuild keeps each schema that has one; those of the hundred operations
 * of S3 that nobody calls are a tenth of a function.
 */
const withPlainKeys = (module: string): string => {
  const values = new Map([...module.matchAll(constant)].map(([, name, value]) => [name, value]));
  return module.replace(computedKey, (key, name: string) => {
    const value = values.get(name);
    return value === undefined ? key : `${value}:`;
  });
};

/** A client's `package.json` in a bundle, of which the client reads its version. */
const manifest = /^\/\/ \S+\/@aws-sdk\/[\w-]+\/package\.json\nvar \w+ = \{\n(?: {2}.*\n)*\};$/gm;
const notItsVersion = /^ {2}(?!version:).*$/gm;

/** A hash of the SDK's, which it has in JavaScript too, for a Node that was built without its own. */
const hash = /^(var \w+ = )hasNativeCrypto\d* \? (buildNativeClass\d*\(\)) : \w+;$/gm;

/** What the SDK does in places and ways that are not ours, and what it does in ours. */
const otherWays: readonly [RegExp, string][] = [
  // a signature for buckets in several regions, which needs a package that is not here
  [/\bSignatureV4MultiRegion\d*\.sigv4aDependency\(\)/g, '"none"'],
  [/(?<=\?\? |\bnew )SignatureV4MultiRegion\d*\b/g, 'SignatureV4SignWithCredentials'],
  // sessions with S3 Express, a kind of bucket of its own
  [/^ *this\.middlewareStack\.use\(getS3Express\w*Plugin\d*\(this\.config\)\);$/gm, ''],
  [/(?<=\?\? )new S3ExpressIdentityProviderImpl\d*\(.*\n.*\n.*\)\)\)(?=,$)/gm, 'undefined\n\n'],
  // retries at a rate that it measures, where a variable asks for them
  [/\bnew AdaptiveRetryStrategy\d*\(/g, 'new StandardRetryStrategy('],
  // a machine's own word for its region: Lambda says it by a variable
  [/(?<=\b(?:await|return) )getInstanceMetadataRegion\d*\(\)/g, 'undefined'],
  // other regions to look for a bucket in, and keys of a customer's own to seal objects with
  [/^ *this\.middlewareStack\.use\(getRegionRedirectMiddlewarePlugin\d*\(this\.config\)\);$/gm, ''],
  [/^ *getSsecPlugin\d*\(config\d*\),?$/gm, ''],
  // a copy of what each call sends and gets, for a logger that no client is given
  [/^ *this\.middlewareStack\.use\(getLoggerPlugin\d*\(this\.config\)\);$/gm, ''],
  [/\bschemaLogFilter\d*\.bind\(null, \w+\)/g, '(_) => _'],
  // a person's files of settings and profiles, which Lambda has not
  [/\bfromSharedConfigFiles\d*\(configFileSelector, configuration\), /g, ''],
  // streams of a browser
  [/\b(?:isReadableStream|isBlob|isBlobInstance)\d*\([\w.]+\)/g, 'false'],
  [/(?<=\btry \{\n *)return sdkStreamMixin\d*\(stream\)/g, 'throw stream'],
];

const registered = /^\w*registry\d*\.registerError\(\w+\$\d*, (\w+)\);$/gm;
const moduleStart = /^(?=\/\/ \S+\.\w+$)/m;
const ofSdk = /^\/\/ \S*@(?:aws-sdk|smithy)\//;

/**
 * Registers no errors but a client's own and those whose class somebody else than the SDK names; any other still has its
 * name and message, as one has that the client is too old to know. There are a hundred of them.
 */
const withErrorsThatAreNamed = (bundle: string): string => {
  const others = bundle.split(moduleStart).filter((module) => !ofSdk.test(module));
  const named = new Set(others.flatMap((module) => module.match(/\w+/g) ?? []));
  return bundle.replace(registered, (line, name: string) =>
    named.has(name) || /ServiceException\d*$/.test(name) ? line : '',
  );
};

/**
 * Takes from the AWS SDK in a bundle, which is not minified yet, what keeps esbuild from leaving out what nobody uses.
 * Every line stays in its place, as the bundle's source map counts them.
 */
export const withLeanSdk = (bundle: string): string =>
  otherWays.reduce(
    (lean, [way, ours]) => lean.replace(way, ours),
    withErrorsThatAreNamed(bundle)
      .replace(schemas, withPlainKeys)
      .replace(manifest, (module) => module.replace(notItsVersion, ''))
      .replace(hash, '$1$2;'),
  );
