import { chmodSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  type BuildOptions,
  buildSync,
  type StdinOptions,
  type TransformOptions,
  transformSync,
} from 'esbuild';
import { portsOf } from '../../shared/platform/environment.ts';
import type { PortName, Uses } from '../../shared/platform/ports.ts';
import { withLeanSdk } from './lean-sdk.ts';

const project = join(import.meta.dirname, '../..');
const aws = './shared/platform/aws';

/** How a function is called. */
export type Edge = 'task' | 'schedule' | 'queue' | 'messages' | 'http';

const edges: Record<Edge, { name: string; file: string }> = {
  task: { name: 'onTask', file: `${aws}/on-task.ts` },
  schedule: { name: 'onSchedule', file: `${aws}/on-schedule.ts` },
  queue: { name: 'onQueue', file: `${aws}/on-queue.ts` },
  messages: { name: 'onMessages', file: `${aws}/on-queue.ts` },
  http: { name: 'onHttp', file: `${aws}/on-http.ts` },
};

const portFiles: Record<PortName, string> = {
  cases: `${aws}/table.ts`,
  mail: `${aws}/objects.ts`,
  evidence: `${aws}/objects.ts`,
  post: `${aws}/post.ts`,
  workflow: `${aws}/workflow.ts`,
  arrivals: `${aws}/arrivals.ts`,
  reception: `${aws}/reception.ts`,
  alarms: `${aws}/alarm-readers.ts`,
  secrets: `${aws}/secrets.ts`,
  marketplaces: `${aws}/marketplaces.ts`,
  model: `${aws}/model.ts`,
};

/** What a function is made of. */
export interface Ingredients {
  /** the folder under `functions/`; its handler exports the declaration under the same name, see `exportOf` */
  step: string;
  uses: Uses;
  edge: Edge;
  /** a service's options: an expression, and the files of the project that its names come from */
  options?: { expression: string; imports: Record<string, string> };
  /** further entry points beside the handler, by the file's name: what the step runs in a worker */
  workers?: Record<string, string>;
}

const camel = (name: string): string => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** The name of the declaration: the step's in camel case, `…Service` for one that answers HTTP. */
const exportOf = ({ step, edge }: Ingredients): string => camel(step) + (edge === 'http' ? 'Service' : '');

/** The handler's module: the step, its edge and exactly the ports that it declares. */
export const entryOf = (ingredients: Ingredients): string => {
  const { step, uses, edge, options } = ingredients;
  const { name: call, file } = edges[edge];
  const ports = portsOf(uses);
  return [
    `import { ${exportOf(ingredients)} as declaration } from './functions/${step}/handler.ts';`,
    `import { ${call} } from '${file}';`,
    ...ports.map((port) => `import { ${port} } from '${portFiles[port]}';`),
    ...Object.entries(options?.imports ?? {}).map(([name, from]) => `import { ${name} } from '${from}';`),
    `const ports = { ${ports.map((port) => `${port}: ${port}(process.env)`).join(', ')} };`,
    `export const handler = ${call}(declaration, ports${options ? `, ${options.expression}` : ''});`,
  ].join('\n');
};

const output = {
  platform: 'node',
  target: 'node24',
  format: 'esm',
  minify: true,
  sourcemap: 'external',
  legalComments: 'none',
  // Chinese and accented words as themselves, not as escapes of twice their length
  charset: 'utf8',
  logLevel: 'error',
  // CommonJS packages inside an ES module ask for these
  banner:
    "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url),__filename=import.meta.filename,__dirname=import.meta.dirname;",
} as const satisfies TransformOptions;

const settings = {
  ...output,
  bundle: true,
  mainFields: ['module', 'main'],
  absWorkingDir: project,
  banner: { js: output.banner },
} as const satisfies BuildOptions;

/** What runs in Lambda and nowhere else: no part of a package that can do nothing there, or that Node has itself. */
const inLambda = {
  '@aws-sdk/credential-provider-node': `${aws}/role-credentials.ts`,
  '@aws-sdk/endpoint-cache': `${aws}/no-endpoint-cache.ts`,
  '@smithy/core/event-streams': `${aws}/no-event-streams.ts`,
  '@aws-sdk/token-providers': `${aws}/no-token-providers.ts`,
  'buffer-crc32': `${aws}/native-crc32.ts`,
};

const moduleOf = (name: string, contents: string): StdinOptions => ({
  contents,
  resolveDir: project,
  sourcefile: `${name}.ts`,
  loader: 'ts',
});

/** Bundles a module given as text, whose imports are the project's, into one file. */
export const bundleModule = (name: string, contents: string, outfile: string): void => {
  buildSync({ ...settings, stdin: moduleOf(name, contents), outfile });
};

/** The same for Lambda, in two steps: between them the SDK is made such that esbuild can leave out what nobody uses. */
const bundleForLambda = (name: string, contents: string, outfile: string): void => {
  const { outputFiles } = buildSync({
    ...settings,
    stdin: moduleOf(name, contents),
    alias: inLambda,
    minify: false,
    banner: {},
    sourcemap: 'inline',
    write: false,
    outfile,
  });
  mkdirSync(dirname(outfile), { recursive: true });
  for (const { text } of outputFiles) {
    const { code, map } = transformSync(withLeanSdk(text), { ...output, treeShaking: true });
    writeFileSync(outfile, code);
    writeFileSync(`${outfile}.map`, map);
  }
};

const done = new Set<string>();

/** Bundles a function into a folder, once a process: the entry and where it goes say all that there is to say. */
export const bundleInto = (folder: string, ingredients: Ingredients): void => {
  const contents = entryOf(ingredients);
  if (done.has(folder + contents)) return;
  bundleForLambda(ingredients.step, contents, join(folder, 'index.mjs'));
  for (const [name, file] of Object.entries(ingredients.workers ?? {}))
    buildSync({ ...settings, entryPoints: [file], outfile: join(folder, `${name}.mjs`) });
  // Lambda runs them as another user, and CDK keeps what this machine's umask made of them (aws/aws-cdk#8233)
  for (const file of readdirSync(folder)) chmodSync(join(folder, file), 0o644);
  done.add(folder + contents);
};
