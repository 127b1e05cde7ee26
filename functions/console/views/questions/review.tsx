import type { Case } from '../../../../shared/case/case.ts';
import { Platform } from '../../../../shared/mail/vocabulary.ts';
import { answering, ListingIdType, NoticeKind, Right } from '../../../../shared/notice/vocabulary.ts';
import { inWords } from '../../language/in-words.ts';
import type { Ui } from '../../language/ui.ts';
import type { CaseData } from '../../routes/case-data.ts';
import { Submit } from '../parts.tsx';
import { type Values, wasTicked } from '../refused.ts';
import { Belongs } from './belongs.tsx';
import { Note, Select } from './fields.tsx';

/** What is this mail? The facts as they were read, to be corrected before going on; as they were sent, where they were not taken. */
export const ReviewFields = ({
  ui,
  now,
  candidates,
  values,
}: {
  ui: Ui;
  now: Case;
  candidates: CaseData['candidates'];
  values: Values;
}) => {
  const { kind, right, platform, listings } = now.notice;
  const { proposal, model = '' } = now.secondReading ?? {};
  const meant = proposal?.platform ?? platform;
  const added = proposal?.listings.find(
    (one) => one.platform === meant && !listings.some(({ id }) => id === one.id),
  );
  const reports = answering.has(kind);
  const belongs = <Belongs ui={ui} candidates={candidates} values={values} />;
  return (
    <>
      {now.review && <p class="reason">{inWords(ui, now.review)}</p>}
      {reports ? (
        belongs
      ) : (
        <details open={values.answer === 'belongs'}>
          <summary>{ui.t('review.belongs.details')}</summary>
          {belongs}
        </details>
      )}
      <fieldset>
        <legend>{ui.t('review.facts')}</legend>
        {proposal && <p class="quiet">{ui.t('review.proposed', { model })}</p>}
        <div class="fields">
          <Select
            name="kind"
            label={ui.t('field.kind')}
            value={values.kind ?? proposal?.kind ?? kind}
            options={NoticeKind.options}
            word={(one) => ui.t(`kind.${one}`)}
          />
          <Select
            name="right"
            label={ui.t('field.right')}
            value={values.right ?? proposal?.right ?? right}
            options={Right.options}
            word={(one) => ui.t(`right.${one}`)}
          />
          <Select
            name="platform"
            label={ui.t('field.platform')}
            value={values.platform ?? meant}
            options={Platform.options}
            word={(one) => ui.t(`platform.${one}`)}
          />
        </div>
        <p>{ui.t('field.listings')}</p>
        {listings.length === 0 && <p class="quiet">{ui.t('field.listings.none')}</p>}
        {listings.map(({ id, idType }, index) => (
          <label class="check">
            <input
              type="checkbox"
              name="keep"
              value={String(index)}
              checked={wasTicked(values, 'keep', String(index)) ?? true}
            />{' '}
            <code>{id}</code> <span class="quiet">{ui.t(`id.${idType}`)}</span>
          </label>
        ))}
        <div class="fields">
          <label>
            {ui.t('field.listings.add')}
            <input
              name="listing"
              value={values.listing ?? added?.id ?? ''}
              maxlength={80}
              autocomplete="off"
              spellcheck={false}
            />
          </label>
          <Select
            name="idType"
            label={ui.t('field.id-type')}
            value={values.idType ?? added?.idType ?? (meant === 'amazon' ? 'asin' : 'listing-id')}
            options={ListingIdType.options}
            word={(one) => ui.t(`id.${one}`)}
          />
        </div>
      </fieldset>
      <Note ui={ui} value={values.note} />
      <div class="actions">
        <Submit name="answer" value="proceed" class={reports ? undefined : 'primary'} icon="check">
          {ui.t('answer.review.proceed.do')}
        </Submit>
        <Submit name="answer" value="dismiss" icon="cross">
          {ui.t('answer.review.dismiss.do')}
        </Submit>
      </div>
    </>
  );
};
