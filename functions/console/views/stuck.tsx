import type { Case, Failure } from '../../../shared/case/case.ts';
import { beingTried, isLapsed, isStopped, triedAgainAt } from '../../../shared/case/replay/failure.ts';
import { actsOnListings } from '../../../shared/case/replay/on-sale.ts';
import { inWords } from '../language/in-words.ts';
import { workName } from '../language/steps.ts';
import type { Ui } from '../language/ui.ts';
import { caseHref } from './href.ts';
import { Icon } from './icon.tsx';
import { Allowed, Form, Refusal, Submit } from './parts.tsx';
import type { Refused } from './refused.ts';
import { fromNow, Instant } from './time.tsx';

/** What becomes of it where nobody does anything. */
const goesOn = (ui: Ui, failure: Failure): string | undefined => {
  if (isStopped(failure)) return ui.t('stuck.stopped');
  if (isLapsed(failure)) return ui.t('stuck.lapsed');
  const again = triedAgainAt(failure);
  return (
    again && ui.t('stuck.again', { when: fromNow(ui, new Date(Math.max(+again, +ui.now)).toISOString()) })
  );
};

/** A step that waits for what may pass: nobody need do anything yet. */
export const TryingCard = ({ ui, now }: { ui: Ui; now: Case }) => {
  const tried = beingTried(now);
  if (!tried) return null;
  return (
    <section class="panel calm" id="trying" aria-labelledby="trying-title" data-fragment="trying">
      <header>
        <h2 id="trying-title">
          <Icon name="clock" /> {ui.t('trying.title', { step: workName(ui, tried.step) })}
        </h2>
      </header>
      <p>
        {ui.t('trying.since')} <Instant ui={ui} at={tried.since} />
      </p>
      <pre class="letter">{inWords(ui, tried.cause)}</pre>
    </section>
  );
};

/** A step failed for good: a person tries it again, goes on without it, or closes the case. */
export const StuckCard = ({
  ui,
  now,
  stopped,
  refused,
}: {
  ui: Ui;
  now: Case;
  /** the store's kill switch is on */
  stopped: boolean;
  refused: Refused | undefined;
}) => {
  if (!now.failure || now.closed) return null;
  const action = `${caseHref(now.id)}/take-up`;
  const next = goesOn(ui, now.failure);
  return (
    <section class="panel stuck" id="stuck" aria-labelledby="stuck-title" data-fragment="stuck">
      <header>
        <h2 id="stuck-title">
          <Icon name="alert" /> {ui.t('stuck.title', { step: workName(ui, now.failure.step) })}
        </h2>
      </header>
      <Refusal ui={ui} message={refused?.message} />
      <p>{ui.t('stuck.why')}</p>
      <pre class="letter">{inWords(ui, now.failure.cause)}</pre>
      {next !== undefined && <p>{next}</p>}
      <p class="quiet">
        {ui.t('stuck.code')} <code>{now.failure.error}</code>
      </p>
      <div class="actions">
        <Allowed ui={ui} act="retry">
          <Form ui={ui} action={action}>
            <Submit
              name="how"
              value="retry"
              class="primary"
              disabled={stopped && actsOnListings(now.failure.step)}
              icon="undo"
            >
              {ui.t('stuck.retry')}
            </Submit>
          </Form>
        </Allowed>
        <Allowed ui={ui} act="skip">
          <Form ui={ui} action={action}>
            <Submit name="how" value="skip" icon="play">
              {ui.t('stuck.skip')}
            </Submit>
          </Form>
        </Allowed>
      </div>
    </section>
  );
};
