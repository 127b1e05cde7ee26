import type { Case, Question } from '../../../../shared/case/case.ts';
import { isMarketplace } from '../../../../shared/mail/vocabulary.ts';
import type { Ui } from '../../language/ui.ts';
import { Caution } from '../parts.tsx';

/** Where to look whether it is true, before anything is decided on a mail that anybody may have written. */
export const Unproven = ({ ui, question, now }: { ui: Ui; question: Question; now: Case }) => {
  const decides = question.kind === 'review' || question.kind === 'delist';
  if (!decides || now.basis.trust !== 'unverified') return null;
  const { platform } = now.notice;
  return (
    <Caution>
      {isMarketplace(platform)
        ? ui.t('unproven.platform', { platform: ui.t(`platform.${platform}`) })
        : ui.t('unproven.other')}
    </Caution>
  );
};
