import { TRIAGE } from '../../../shared/case/events.ts';
import { currentDraft, openQuestion } from '../../../shared/case/place.ts';
import { summarize } from '../../../shared/case/records/summary.ts';
import { capital } from '../../../shared/platform/capital.ts';
import { inWords } from '../language/in-words.ts';
import type { Ui } from '../language/ui.ts';
import { whatItIs } from '../language/what-it-is.ts';
import type { CaseData } from '../routes/case-data.ts';
import { Assignee } from './assignee.tsx';
import { AwaitsCard } from './awaits.tsx';
import { Badge, DueBadges, StatusBadge, TrustBadge } from './badge.tsx';
import { BeforePanel } from './before.tsx';
import { ClaimCards, hasCard } from './claim.tsx';
import { CloseCase } from './close.tsx';
import { CarrierNote, ComplaintPanel } from './complaint.tsx';
import { DraftBadge, DraftsPanel } from './drafts.tsx';
import { EvidencePanel } from './evidence.tsx';
import { FactsPanel } from './facts.tsx';
import { caseHref } from './href.ts';
import { ListingsPanel } from './listings.tsx';
import { Page } from './page.tsx';
import { Id, Refusal } from './parts.tsx';
import { mayAnswer, QuestionCard } from './questions/question-card.tsx';
import type { Refused } from './refused.ts';
import { StoppedBanner } from './stopped.tsx';
import { StuckCard, TryingCard } from './stuck.tsx';
import { Time } from './time.tsx';
import { TimelinePanel } from './timeline.tsx';
import type { Show } from './timeline-filter.tsx';
import { WalkList } from './walk-list.tsx';
import { WhyPanel } from './why.tsx';
import type { Chart } from './workflow/chart.ts';
import { WorkflowPanel } from './workflow/workflow-panel.tsx';

const Head = ({ ui, data: { now, store } }: { ui: Ui; data: CaseData }) => {
  const summary = summarize(now);
  const { subject, listing } = summary;
  const draft = currentDraft(now);
  return (
    <header class="case-head" data-fragment="head">
      <p class="quiet">
        <a href="/">{ui.t('nav.cases')}</a> / <Id ui={ui} text={now.id} /> · {store?.name ?? now.storeId} ·{' '}
        <Time ui={ui} at={now.openedAt} />
      </p>
      <h1>{listing ?? (subject || ui.t('no-subject'))}</h1>
      <p class="badges">
        <StatusBadge ui={ui} of={summary} />
        {now.closed && <Badge tone="plain" icon="flag" text={ui.t(`outcome.${now.closed.outcome}`)} />}
        {draft?.kept && !now.closed && <DraftBadge ui={ui} draft={draft} />}
        <DueBadges ui={ui} of={summary} />
        <Badge tone="plain" icon="gavel" text={whatItIs(ui, now.notice)} />
        <Badge tone="plain" icon="store" text={ui.t(`platform.${now.notice.platform}`)} />
        <TrustBadge ui={ui} trust={now.verdict.trust} />
        {now.notice.effect !== 'none' && (
          <Badge tone="bad" icon="off" text={ui.t(`effect.${now.notice.effect}`)} />
        )}
      </p>
    </header>
  );
};

/** The way to each part of a long page. */
const Jump = ({ ui, drafts }: { ui: Ui; drafts: boolean }) => (
  <nav class="jump" aria-label={ui.t('panel.jump')} data-fragment="jump">
    {(['listings', 'complaint', 'why', 'drafts', 'evidence', 'facts', 'timeline', 'workflow'] as const)
      .filter((panel) => panel !== 'drafts' || drafts)
      .map((panel) => (
        <a href={`#${panel}`}>{ui.t(`panel.${panel}`)}</a>
      ))}
  </nav>
);

const Asked = ({ ui, data, refused }: { ui: Ui; data: CaseData; refused: Refused | undefined }) => {
  const question = openQuestion(data.now);
  // the claim may be no more, and with it its card
  const isOfNone = refused?.form === 'claim' && !hasCard(data.now, refused);
  const mine = refused?.form === 'question' || isOfNone ? refused : undefined;
  if (question && !data.now.closed)
    return <QuestionCard ui={ui} data={data} question={question} refused={mine} />;
  if (data.now.failure && !data.now.closed && !mine) return null;
  const belongsTo = data.now.questions.findLast(({ kind }) => kind === 'review')?.belongsTo;
  return (
    <section class="panel calm" id="question" data-fragment="question">
      <Refusal ui={ui} message={mine?.message} />
      <p>
        {data.now.closed
          ? ui.t('question.closed', { why: capital(inWords(ui, data.now.closed.why)) })
          : ui.t('question.none')}
      </p>
      {belongsTo !== undefined && (
        <p>
          <a href={caseHref(belongsTo)}>{ui.t('question.belongs', { case: belongsTo })}</a>
        </p>
      )}
    </section>
  );
};

/** Everybody who had a hand in a case. */
const peopleIn = (events: CaseData['events']): Set<string> =>
  new Set(events.map(({ by }) => by).filter((by) => by !== TRIAGE));

export const CasePage = ({
  ui,
  data,
  chart,
  show,
  refused,
  done,
}: {
  ui: Ui;
  data: CaseData;
  chart: Chart;
  /** which part of the timeline */
  show: Show;
  refused?: Refused;
  done?: string | undefined;
}) => {
  const { now, events, sources, drafts, before, store } = data;
  const stopped = store?.policy.stopped ?? false;
  const asked = now.closed ? undefined : openQuestion(now)?.kind;
  const refusedFor = (form: Refused['form']) => (refused?.form === form ? refused : undefined);
  return (
    <Page
      ui={ui}
      title={`${now.id} ${now.listings[0]?.title ?? now.sources[0]?.subject ?? ''}`}
      section="cases"
      live={{ url: `${caseHref(now.id)}/state`, version: String(now.seq) }}
      done={done}
    >
      <WalkList ui={ui} id={now.id} />
      <Head ui={ui} data={data} />
      {!now.closed && (
        <Assignee
          ui={ui}
          id={now.id}
          assignee={now.assignee}
          people={peopleIn(events)}
          refused={refusedFor('assign')}
        />
      )}
      <Jump ui={ui} drafts={drafts.length > 0} />
      {!now.closed && <StoppedBanner ui={ui} store={store} />}
      <div class="case">
        <div>
          {!now.closed && <CarrierNote ui={ui} sources={sources} />}
          <TryingCard ui={ui} now={now} />
          <AwaitsCard ui={ui} now={now} />
          <StuckCard ui={ui} now={now} stopped={stopped} refused={refusedFor('stuck')} />
          <ClaimCards ui={ui} data={data} refused={refused} />
          <Asked ui={ui} data={data} refused={refused} />
          <ListingsPanel
            ui={ui}
            now={now}
            store={store}
            heldBy={data.heldBy}
            refused={refusedFor('listings')}
          />
          <ComplaintPanel ui={ui} now={now} sources={sources} picked={data.picked} />
          <WhyPanel
            ui={ui}
            now={now}
            read={sources.find(({ source }) => source.finding === now.basis.source.finding)}
            asked={asked}
          />
          <DraftsPanel
            ui={ui}
            drafts={drafts}
            above={(asked === 'approve' || asked === 'submit') && mayAnswer(ui, asked)}
          />
          <EvidencePanel ui={ui} now={now} refused={refusedFor('evidence')} />
        </div>
        <div>
          <FactsPanel ui={ui} now={now} />
          <BeforePanel ui={ui} now={now} before={before} />
          <TimelinePanel ui={ui} now={now} events={events} show={show} refused={refusedFor('note')} />
        </div>
      </div>
      <WorkflowPanel ui={ui} now={now} chart={chart} />
      <CloseCase ui={ui} now={now} refused={refusedFor('close')} />
    </Page>
  );
};
