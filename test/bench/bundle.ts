import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { consoleService } from '../../functions/console/handler.ts';
import { drawChart } from '../../functions/console/views/workflow/chart.ts';
import { consoleAssets } from '../../infra/console-assets.ts';
import {
  bundleInto,
  bundleModule,
  type Edge,
  entryOf,
  type Ingredients,
} from '../../infra/constructs/bundle.ts';
import { synthesizeDefinition } from '../../infra/constructs/plain-definition.ts';
import { otherSteps, workflowTasks } from '../../infra/steps.ts';
import { portsOf, variablesOf } from '../../shared/platform/environment.ts';
import type { Uses } from '../../shared/platform/ports.ts';
import { type Figure, held, plain } from './figures.ts';
import { inTurns, median } from './measure.ts';

const run = promisify(execFile);
const project = join(import.meta.dirname, '../..');

interface Part {
  name: string;
  uses: Uses;
  ingredients: Ingredients;
}

/** The console's sign-in, as the console stack puts it in. */
const consoleOptions: NonNullable<Ingredients['options']> = {
  imports: { cognitoSignIn: './functions/console/session/cognito.tsx' },
  expression: `{ signIn: cognitoSignIn({ issuer: 'https://issuer.example', clientId: 'bench', redirectUri: 'https://console.example/sign-in/callback', signOutUrl: 'https://issuer.example/logout', key: { secret: 'bench' } }), chart: ${JSON.stringify(drawChart(synthesizeDefinition()))}, assets: ${JSON.stringify(consoleAssets())} }`,
};

const edgeOf = (name: string): Edge =>
  name === 'intake' ? 'queue' : otherSteps.some((step) => step.name === name) ? 'schedule' : 'task';

const parts: Part[] = [
  ...[...workflowTasks, ...otherSteps].map(({ name, uses }) => ({
    name,
    uses,
    ingredients: { step: name, uses, edge: edgeOf(name) },
  })),
  {
    name: consoleService.name,
    uses: consoleService.uses,
    ingredients: {
      step: consoleService.name,
      uses: consoleService.uses,
      edge: 'http' as const,
      options: consoleOptions,
    },
  },
];

const valueImports = /^import \{([^}]*)\} from '([^']+)';/gm;

/** What a file and those it imports below `shared/platform/aws` take from the AWS SDK, package by package. */
const takenFrom = (file: string, seen = new Set<string>()): [string, string][] => {
  if (seen.has(file)) return [];
  seen.add(file);
  return [...readFileSync(file, 'utf8').matchAll(valueImports)].flatMap(([, names = '', from = '']) => {
    if (from.startsWith('./')) return takenFrom(resolve(dirname(file), from), seen);
    if (!from.startsWith('@aws-sdk/')) return [];
    return names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '' && !name.startsWith('type '))
      .map((name): [string, string] => [name, from]);
  });
};

/** What a function with these ports cannot do without: the same AWS clients, as the SDK ships them, made and never used. */
const emptyHandler = ({ ingredients, uses }: Part): string => {
  const portFiles = [...entryOf(ingredients).matchAll(/from '(\.\/shared\/platform\/aws\/(?!on-)[^']+)'/g)];
  const seen = new Set<string>();
  const taken = portFiles.flatMap(([, file = '']) => takenFrom(join(project, file), seen));
  const names = [...new Map(taken)];
  const made = names.filter(([name]) => /Client$/.test(name) && !name.includes('Document'));
  return [
    `// ports: ${portsOf(uses).join(', ')}`,
    ...names.map(([name, from]) => `import { ${name} } from '${from}';`),
    `const clients = [${made.map(([name]) => `new ${name}({})`).join(', ')}];`,
    `const others = [${names.map(([name]) => name).join(', ')}];`,
    'export const handler = async () => clients.length + others.length;',
  ].join('\n');
};

/** Values that every variable's schema takes. */
const environmentOf = (uses: Uses): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(variablesOf(uses).map((name) => [name, 'https://bench.example'])),
  MAIL_FROM: 'triage@bench.example',
  MODEL_BELOW: '0.5',
  AWS_REGION: 'us-east-1',
});

const measuring =
  'const start = performance.now(); await import(process.env.BENCH_MODULE); process.stdout.write(String(performance.now() - start)); process.exit();';

/** Milliseconds that a fresh process needs to load a module; Node's own start is not in it. */
const coldLoad = async (file: string, uses: Uses): Promise<number> => {
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', measuring], {
    env: { ...environmentOf(uses), BENCH_MODULE: file },
  });
  return Number(stdout);
};

const kilobytes = async (file: string): Promise<number> => (await stat(file)).size / 1_024;

const measure = async (part: Part, folder: string, rounds: number): Promise<Figure[]> => {
  const file = join(folder, part.name, 'index.mjs');
  const empty = join(folder, part.name, 'empty.mjs');
  bundleInto(dirname(file), part.ingredients);
  bundleModule(`${part.name}-empty`, emptyHandler(part), empty);
  const [size, least] = [await kilobytes(file), await kilobytes(empty)];
  const ms = await inTurns(
    { rounds, warmUp: 1 },
    { ours: () => coldLoad(file, part.uses), floor: () => coldLoad(empty, part.uses) },
  );
  const [ours, floor] = [median(ms.ours), median(ms.floor)];
  return [
    held(
      { bench: 'bundle', what: `${part.name}: size` },
      {
        ours: `${plain(size)} KB`,
        against: `clients ${plain(least)} KB`,
        value: size / least,
        must: '≤',
        target: 1.5,
      },
    ),
    held(
      { bench: 'bundle', what: `${part.name}: cold load` },
      {
        ours: `${plain(ours)} ms`,
        against: `clients ${plain(floor)} ms`,
        value: ours / floor,
        must: '≤',
        target: 1.5,
      },
    ),
  ];
};

/** Each function's bundle and cold load to an empty handler that holds the same AWS clients. */
export const bundle = async (full: boolean): Promise<Figure[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'complaint-triage-bundles-'));
  const figures: Figure[] = [];
  try {
    for (const part of parts) figures.push(...(await measure(part, folder, full ? 7 : 3)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return figures;
};
