import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { complain, say } from '../terminal.ts';
import { fitConfidence } from './learn/confidence.ts';
import { readSeen } from './learn/examples.ts';
import { learn } from './learn/heads.ts';
import { inputsOf } from './learn/inputs.ts';
import { groupsOf, type LeftOut, leftOut } from './learn/judge.ts';
import { calibrationLines, judgedHead, judgedLine } from './learn/print.ts';
import { confidenceOf, tableOf } from './learn/write.ts';
import { runCommand, UsageError } from './run-command.ts';

const help = `Learns anew from the labelled mails, texts and phrases: npm run learn -- [--only weights|confidence] [--judge]

First what speaks for each kind, right, effect and decision (weights, half a minute). Then how sure that makes a reading
(confidence, some five minutes): a tenth of the sources in turn, which are the folders of mails and every author of
texts, is left out and read by what the others teach, and confidence is fitted to what was right and wrong in that. A line
is printed for each source.

  --only weights      leaves confidence as it was
  --only confidence   leaves the weights as they are
  --judge             only says how well authors left out are read, and writes nothing

Run it whole when labels, texts or phrases have changed, and after changes to words and concepts that are worth learning
from; run it for confidence when rules have changed.`;

const corpus = join(import.meta.dirname, '../../test/mail');
const notice = join(import.meta.dirname, '../../shared/notice');

const tell = (doing: string): void => complain(`${doing} …`);

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      judge: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const { only, judge } = values;
  if (values.help) return say(help);
  if (only !== undefined && only !== 'weights' && only !== 'confidence')
    throw new UsageError(`--only takes weights or confidence, not ${only}`);
  if (judge && only !== undefined) throw new UsageError('--judge writes nothing, so it takes no --only');

  tell('Reading what is labelled');
  const seen = await readSeen(corpus);
  const inputs = await inputsOf(corpus);
  if (!judge && only !== 'confidence') {
    tell('Learning from all of it');
    await writeFile(join(notice, 'learned/weights.json'), tableOf(learn(seen), inputs));
  }
  if (only === 'weights') return;

  const groups = groupsOf(seen);
  const results: LeftOut[] = [];
  say(judgedHead);
  for (const [at, group] of groups.entries()) {
    tell(`${at + 1} of ${groups.length}: learning from all but ${group.join(', ')}`);
    const read = Map.groupBy(leftOut(seen, group), ({ source }) => source);
    for (const [source, own] of read) {
      results.push(...own);
      say(judgedLine(source, own));
    }
  }
  say(judgedLine('all', results));
  say('');
  for (const line of calibrationLines(results)) say(line);
  if (!judge)
    await writeFile(join(notice, 'classify/confidence.json'), confidenceOf(fitConfidence(results), inputs));
});
