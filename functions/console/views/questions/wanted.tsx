import type { Case, Draft } from '../../../../shared/case/case.ts';
import { acceptedFilesOf, isAccepted } from '../../../../shared/response/accepted-files.ts';
import { attachmentsFor } from '../../../../shared/response/attachments.ts';
import { Strategy } from '../../../../shared/response/vocabulary.ts';
import type { Ui } from '../../language/ui.ts';
import { caseHref } from '../href.ts';
import { Icon } from '../icon.tsx';

/** What belongs with this kind of answer, so that nobody sends it without. */
export const Wanted = ({ ui, now, draft }: { ui: Ui; now: Case; draft: Draft }) => {
  const strategy = Strategy.safeParse(draft.strategy).data;
  const wanted = strategy ? attachmentsFor(strategy, acceptedFilesOf(now.notice), ui.lang) : [];
  return wanted.length === 0 ? null : (
    <>
      <p>{ui.t('approve.wanted')}</p>
      <ul>
        {wanted.map((what) => (
          <li>{what}</li>
        ))}
      </ul>
    </>
  );
};

/** That a portal does not take files of this type, where its types are known; a mail takes any. */
export const Untaken = ({ ui, now, draft, name }: { ui: Ui; now: Case; draft: Draft; name: string }) =>
  draft.channel === 'mail' || isAccepted(acceptedFilesOf(now.notice), name) ? null : (
    <span class="reason">
      <Icon name="alert" /> {ui.t('approve.files.untaken')}
    </span>
  );

/** The files that were approved with the answer, else all of the case's, for whoever hands them over in a portal. */
export const ToHandOver = ({ ui, now, draft }: { ui: Ui; now: Case; draft: Draft }) =>
  now.files.length === 0 ? null : (
    <>
      <p>{ui.t(draft.files ? 'submit.files' : 'submit.files.none')}</p>
      <ul class="files">
        {now.files.map(({ key, name }, index) =>
          draft.files && !draft.files.some((picked) => picked.key === key) ? null : (
            <li>
              <a href={`${caseHref(now.id)}/files/${index}`}>
                <Icon name="file" /> {name}
              </a>{' '}
              <Untaken ui={ui} now={now} draft={draft} name={name} />
            </li>
          ),
        )}
      </ul>
    </>
  );
