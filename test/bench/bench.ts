import { parseArgs } from 'node:util';
import { runCommand, UsageError } from '../../infra/cli/run-command.ts';
import { acceptance } from './acceptance.ts';
import { bundle } from './bundle.ts';
import { burst, laterStart } from './burst.ts';
import { cases } from './cases.ts';
import { cost } from './cost.ts';
import { type Figure, tableOf } from './figures.ts';
import { limits } from './limits.ts';
import { read } from './read.ts';
import { stores } from './stores.ts';

const benches: Record<string, (full: boolean) => Promise<Figure[]>> = {
  read,
  limits,
  acceptance,
  cases,
  bundle,
  cost,
  burst,
  stores,
  start: laterStart,
};

const help = `Measures the product against floors and peers that run on the same machine in the same minute.

  npm run bench -- [options] [BENCH…]

One or more of ${Object.keys(benches).join(', ')}; without a name all of them.

  --quick       the short form (default): on two cores about ten minutes for all, half of them for read and
                at most two for any other
  --full        more rounds, 5,000 mails: several times as long
  --help        this page

Every figure is a ratio, because machines differ; medians of rounds in turns, because they are busy. Speed is no test:
the status is 0 whatever comes out, and 1 only when a bench breaks off.
`;

const run = async (): Promise<void> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      quick: { type: 'boolean' },
      full: { type: 'boolean', default: false },
      help: { type: 'boolean' },
    },
  });
  if (values.help) return void process.stdout.write(help);
  const figures: Figure[] = [];
  for (const name of positionals.length > 0 ? positionals : Object.keys(benches)) {
    const bench = benches[name];
    if (!bench)
      throw new UsageError(`There is no bench "${name}"; there are ${Object.keys(benches).join(', ')}.`);
    const start = performance.now();
    process.stderr.write(`${name} …`);
    figures.push(...(await bench(values.full)));
    process.stderr.write(` ${((performance.now() - start) / 1_000).toFixed(0)} s\n`);
  }
  process.stdout.write(`\n${tableOf(figures)}\n`);
};

await runCommand(run);
