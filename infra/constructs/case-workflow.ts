import { Choice, type IChainable, JsonPath, Parallel } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { standsAt, type WorkflowFunctions, workflowSteps } from './workflow-steps.ts';

/**
 * The life of a case. Its input is `{ caseId }` and nothing more: the case is the truth, an execution is disposable,
 * and every state answers with the place where the case stands after it.
 */
export const caseWorkflow = (scope: Construct, functions: WorkflowFunctions): IChainable => {
  const { run, wait, handOver: hand } = workflowSteps(scope, functions);

  const whereItStands = run('Where does the case stand?', 'locate-case');
  const askWhatItIs = wait('Ask a person what this is', 'ask-person', 'review');
  const askToDelist = wait('Ask a person to delist', 'ask-person', 'delist');
  const delist = run('Delist the listings', 'delist');
  const prepare = new Parallel(scope, 'Prepare', { resultPath: JsonPath.DISCARD });
  const draft = run('Draft the answer', 'draft-response');
  const approve = wait('Ask a person to approve', 'ask-person', 'approve');
  const submit = wait('Submit the answer', 'submit-response');
  const outcome = wait('Wait for the outcome', 'ask-person', 'outcome');
  const counsel = wait('Wait for counsel', 'ask-person', 'counsel');
  const relist = run('Relist the listings', 'relist');
  const close = run('Close the case', 'close-case');
  const handOver = hand('Hand over to a person', { failure: JsonPath.objectAt('$.failure') });

  prepare.branch(
    run('Notify the team', 'notify'),
    run('Gather the evidence', 'gather-evidence'),
    run('Look for listings with the same risk', 'find-same-risk'),
  );

  const goOn = new Choice(scope, 'Go on there')
    .when(standsAt('review'), askWhatItIs)
    .when(standsAt('ask-to-delist'), askToDelist)
    .when(standsAt('delist'), delist)
    .when(standsAt('prepare'), prepare)
    .when(standsAt('draft'), draft)
    .when(standsAt('approve'), approve)
    .when(standsAt('submit'), submit)
    .when(standsAt('outcome'), outcome)
    .when(standsAt('counsel'), counsel)
    .when(standsAt('relist'), relist)
    .otherwise(close);
  whereItStands.next(goOn);

  askWhatItIs.next(goOn);
  askToDelist.next(goOn);

  delist.next(prepare);
  prepare.next(draft);
  draft.next(
    new Choice(scope, 'Is an answer called for?').when(standsAt('approve'), approve).otherwise(goOn),
  );
  approve.next(new Choice(scope, 'Was it approved?').when(standsAt('submit'), submit).otherwise(goOn));
  submit.next(new Choice(scope, 'Was it submitted?').when(standsAt('outcome'), outcome).otherwise(goOn));
  outcome.next(
    new Choice(scope, 'What was the outcome?')
      .when(standsAt('relist'), relist)
      .when(standsAt('draft'), draft)
      .when(standsAt('close'), close)
      .otherwise(goOn),
  );
  counsel.next(goOn);

  const cannotGoBack = hand('Hand over what cannot go back');
  relist.next(
    new Choice(scope, 'Are they on sale again?')
      .when(standsAt('close'), close)
      .when(standsAt('relist'), cannotGoBack)
      .otherwise(goOn),
  );

  for (const state of [
    whereItStands,
    askWhatItIs,
    askToDelist,
    delist,
    prepare,
    draft,
    approve,
    submit,
    outcome,
    counsel,
    relist,
    close,
  ])
    state.addCatch(handOver, { errors: ['States.ALL'], resultPath: '$.failure' });
  return whereItStands;
};
