import type { Summary } from '../../../shared/case/records/summary.ts';
import type { Ui } from '../language/ui.ts';
import { CaseRows } from './case-rows.tsx';
import { Page } from './page.tsx';
import { Empty } from './parts.tsx';

/** The way on from where a search rested; nothing is left out without a word. */
const Further = ({ ui, words, read, next }: { ui: Ui; words: string; read: number; next: string }) => (
  <p>
    {ui.t('search.rested', { read })}{' '}
    <a href={`/search?${new URLSearchParams({ q: words, from: next })}`}>{ui.t('search.further')}</a>
  </p>
);

export const SearchPage = ({
  ui,
  words,
  rows,
  stores,
  read,
  next,
}: {
  ui: Ui;
  words: string;
  rows: readonly Summary[];
  /** names by id */
  stores: ReadonlyMap<string, string>;
  read: number;
  /** where the search goes on, when it rested before the end */
  next: string | undefined;
}) => (
  <Page ui={ui} title={ui.t('search')} section="cases" searched={words}>
    <h1>{words === '' ? ui.t('search') : ui.t('search.for', { words })}</h1>
    {rows.length > 0 ? (
      <CaseRows ui={ui} rows={rows} stores={stores} />
    ) : (
      <Empty title={ui.t('search.none')}>
        <p>{ui.t('search.none.why')}</p>
      </Empty>
    )}
    {next !== undefined && <Further ui={ui} words={words} read={read} next={next} />}
  </Page>
);
