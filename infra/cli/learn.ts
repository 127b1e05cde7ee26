import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readSeen } from './learn/examples.ts';
import { learn } from './learn/heads.ts';
import { inputsOf } from './learn/inputs.ts';
import { judged } from './learn/judge.ts';
import { tableOf } from './learn/write.ts';
import { runCommand } from './usage-error.ts';

const help = `Learns anew from the labelled mails, texts and phrases what speaks for each kind: npm run learn -- [--judge]

  --judge   learns nothing for good: leaves out one source after the other, a folder of mails or an author of texts,
            and says how well the others teach to read it

Run it when labels, texts or phrases have changed, and after changes to words and concepts that are worth learning from.
`;

const corpus = join(import.meta.dirname, '../../test/mail');
const table = join(import.meta.dirname, '../../shared/notice/learned/weights.json');

await runCommand(async () => {
  const { values } = parseArgs({
    options: { judge: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  });
  if (values.help) {
    process.stdout.write(help);
    return;
  }
  const seen = await readSeen(corpus);
  if (values.judge) for (const line of judged(seen)) process.stdout.write(`${line}\n`);
  else await writeFile(table, tableOf(learn(seen), await inputsOf(corpus)));
});
