import type { Summary } from '../../../shared/case/summary.ts';
import type { Ui } from '../language/ui.ts';
import { CaseRows } from './case-rows.tsx';
import { Page } from './page.tsx';
import { Empty } from './parts.tsx';

export const SearchPage = ({ ui, words, found }: { ui: Ui; words: string; found: readonly Summary[] }) => (
  <Page ui={ui} title={ui.t('search')} section="cases">
    <h1>{words === '' ? ui.t('search') : ui.t('search.for', { words })}</h1>
    {found.length > 0 ? (
      <CaseRows ui={ui} rows={found} />
    ) : (
      <Empty title={ui.t('search.none')}>
        <p>{ui.t('search.none.why')}</p>
      </Empty>
    )}
  </Page>
);
