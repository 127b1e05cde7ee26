import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { say } from '../terminal.ts';
import { corpusDns, type Judged, judge } from './corpus/examine-labelled.ts';
import { isHeldOut, readCorpus } from './corpus/labelled.ts';
import { printed } from './corpus/print.ts';
import { score } from './corpus/score.ts';
import { runCommand, UsageError } from './run-command.ts';

const help = `Reads the labelled mails and says how well: npm run corpus -- [--json] [--failures]

  --json       the scores as JSON
  --failures   also each mail of the tuned part that differs from its label, and in which fields

The mails in held-out/ are scored apart and never named: nobody tunes on them.`;

const folder = join(import.meta.dirname, '../../test/mail');

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      failures: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return say(help);
  const mails = await readCorpus(folder);
  const [first] = mails;
  if (!first) throw new UsageError(`There is no mail in ${folder}`);
  const resolver = await corpusDns(folder);
  // once for the code to be loaded and warm, so that the slowest mails are slow by themselves
  await judge(first, resolver);
  const judged: Judged[] = [];
  for (const mail of mails) judged.push(await judge(mail, resolver));
  const tuned = judged.filter((mail) => !isHeldOut(mail));
  const heldOut = judged.filter(isHeldOut);
  const failures = tuned
    .filter(({ differs }) => differs.length > 0)
    .map(({ name, differs }) => ({ name, differs }));
  if (values.json) {
    const scores = { tuned: score(tuned), heldOut: { ...score(heldOut), confusion: [], falseAlarms: [] } };
    return say(JSON.stringify({ ...scores, ...(values.failures && { failures }) }, undefined, 2));
  }
  process.stdout.write(
    `${printed('tuned', score(tuned), true)}\n${printed('held out', score(heldOut), false)}`,
  );
  if (values.failures)
    for (const { name, differs } of failures) process.stdout.write(`${name}: ${differs.join(', ')}\n`);
});
