import type { Case, Draft } from '../../../../shared/case/case.ts';
import { acceptedFilesOf } from '../../../../shared/response/accepted-files.ts';
import { attachmentsFor } from '../../../../shared/response/attachments.ts';
import { Strategy } from '../../../../shared/response/vocabulary.ts';
import type { Ui } from '../../language/ui.ts';
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

/** The case's own files, for whoever hands them over in a portal. */
export const ToHandOver = ({ now }: { now: Case }) =>
  now.files.length === 0 ? null : (
    <ul class="files">
      {now.files.map(({ name }, index) => (
        <li>
          <a href={`/cases/${encodeURIComponent(now.id)}/files/${index}`} download>
            <Icon name="file" /> {name}
          </a>
        </li>
      ))}
    </ul>
  );
