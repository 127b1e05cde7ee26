/** A module of schemas in a bundle, with esbuild's comment above it; it ends where the next one begins. */
const schemas = /^\/\/ \S+\/@aws-sdk\/\S+\/schemas\/\S+\n(?:(?!\/\/ ).*\n)*/gm;
const constant = /^var (_\w+) = ("[^"\\]*");$/gm;
const computedKey = /\[(_\w+)\]:/g;

/**
 * Writes out the keys that the AWS SDK's schemas name by constants: `{ [_hE]: 404 }`, in a bundle that is not minified
 * yet, becomes `{ "httpError": 404 }`. A computed key might do anything when it is read, so that esbuild keeps each
 * schema that has one; those of the hundred operations of S3 that nobody calls are a tenth of a function.
 */
export const withPlainKeys = (bundle: string): string =>
  bundle.replace(schemas, (module) => {
    const values = new Map([...module.matchAll(constant)].map(([, name, value]) => [name, value]));
    return module.replace(computedKey, (key, name: string) => {
      const value = values.get(name);
      return value === undefined ? key : `${value}:`;
    });
  });
