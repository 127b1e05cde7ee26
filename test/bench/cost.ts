import { StateMachine } from 'aws-local-stepfunctions';
import { anAmazonOffer, matterOf } from '../scenarios/goods.ts';
import { openLocalWorld } from '../scenarios/local-world.ts';
import { accepted, trademark } from '../scenarios/mails.ts';
import { openShop } from '../scenarios/shop.ts';
import { type Figure, held, plain } from './figures.ts';
import { countUnits, type Units } from './table-units.ts';

/**
 * List prices in us-east-1, USD: Step Functions Standard 0.025 a 1,000 state transitions (aws.amazon.com/step-functions/
 * pricing), DynamoDB on demand 0.625 a million write and 0.125 a million read request units (aws.amazon.com/dynamodb/
 * pricing/on-demand, as lowered on 2024-11-01). Read 2026-11-22.
 */
const prices = { transition: 0.025 / 1_000, write: 0.625 / 1e6, read: 0.125 / 1e6 };

/** Counts the states that every execution in this process enters from now on. */
const countStates = (): { entered: number } => {
  const counted = { entered: 0 };
  const { run } = StateMachine.prototype;
  StateMachine.prototype.run = function counting(...args) {
    const execution = run.apply(this, args);
    void (async () => {
      for await (const { type } of execution.eventLogs)
        if (type.endsWith('StateEntered')) counted.entered += 1;
    })();
    return execution;
  };
  return counted;
};

/** What a case costs from its complaint to the relisted offer: state transitions and table units at list prices. */
export const cost = async (): Promise<Figure[]> => {
  const states = countStates();
  const world = await openLocalWorld();
  const units: Units = { write: 0, read: 0 };
  try {
    // the scenario's own looks at the table are nobody's bill; what it writes is what a person's answer writes
    const looks = { get: world.cases.get, query: world.cases.query };
    const offer = anAmazonOffer();
    const others = Array.from({ length: 30 }, () => anAmazonOffer());
    const shop = await openShop(
      { ...world, cases: { ...looks, put: (...row) => world.cases.put(...row), remove: world.cases.remove } },
      'cost',
      [offer, ...others],
    );
    countUnits(world.cases, units);
    // on AWS no step remembers what another one saw
    Object.assign(world.cases, { oneProcess: false });
    const about = matterOf(offer);
    const [id = ''] = (await shop.receive(trademark(about), 'amazon.com')).caseIds;
    await shop.until(id, 'awaiting-approval');
    await shop.approve(id);
    await shop.until(id, 'awaiting-outcome');
    await shop.receive(accepted(about), 'amazon.com');
    await shop.until(id, 'closed');
    // on AWS every marketplace call takes a permit of a bucket in the table: a read and a write
    const permits = world.marketplaces.calls().length;
    const [write, read] = [units.write + permits, units.read + permits];
    // the start of its one execution counts as well
    const transitions = states.entered + 1;
    const each = transitions * prices.transition + write * prices.write + read * prices.read;
    return [
      held(
        { bench: 'cost', what: 'a case, complaint → accepted → relisted, per 1,000' },
        {
          ours: `${transitions} transitions, ${plain(write)} write and ${plain(read)} read units`,
          against: `${plain(transitions * prices.transition * 1_000)} + ${plain((write * prices.write + read * prices.read) * 1_000)} USD`,
          value: each * 1_000,
          unit: ' USD',
          must: '≤',
          target: 0.6,
        },
      ),
    ];
  } finally {
    await world.close();
  }
};
