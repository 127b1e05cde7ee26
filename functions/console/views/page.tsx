import type { Child } from 'hono/jsx';
import { type Lang, tagOf, type Ui } from '../language/ui.ts';
import { Icon } from './icon.tsx';
import { KeysButton, KeysDialog } from './keys.tsx';
import { Form } from './parts.tsx';

export type Section = 'cases' | 'mail' | 'stores';

const other = { en: ['zh', '中文'], zh: ['en', 'English'] } as const satisfies Record<Lang, [Lang, string]>;

const LanguageSwitch = ({ ui }: { ui: Ui }) => {
  const [lang, name] = other[ui.lang];
  const url = new URL(ui.page, 'http://here');
  url.searchParams.set('lang', lang);
  return (
    <a href={`${url.pathname}${url.search}`} lang={tagOf[lang]} hreflang={lang}>
      {name}
    </a>
  );
};

/** How many mails wait in the tray for somebody; nothing while none does. */
const Quarantined = ({ ui, ui: { quarantined } }: { ui: Ui }) => {
  if (!quarantined || quarantined.count === 0) return null;
  const count = `${quarantined.count}${quarantined.more ? '+' : ''}`;
  return (
    <>
      {' '}
      <span class="count" aria-hidden="true">
        {count}
      </span>
      <span class="sr">({ui.t('nav.mail.waiting', { count })})</span>
    </>
  );
};

const Header = ({
  ui,
  section,
  searched,
}: {
  ui: Ui;
  section: Section | undefined;
  searched: string | undefined;
}) => (
  <header class="top">
    <a class="brand" href="/">
      <Icon name="shield" />
      {ui.t('brand')}
    </a>
    {ui.person && (
      <nav aria-label={ui.t('nav')}>
        <a href="/" aria-current={section === 'cases' ? 'page' : undefined}>
          {ui.t('nav.cases')}
        </a>
        <a href="/mail" aria-current={section === 'mail' ? 'page' : undefined}>
          {ui.t('nav.mail')}
          <Quarantined ui={ui} />
        </a>
        <a href="/stores" aria-current={section === 'stores' ? 'page' : undefined}>
          {ui.t('nav.stores')}
        </a>
      </nav>
    )}
    {ui.person && (
      <search class="search">
        <form action="/search">
          <label class="sr" for="q">
            {ui.t('search')}
          </label>
          <input
            type="search"
            id="q"
            name="q"
            value={searched}
            placeholder={ui.t('search.hint')}
            maxlength={200}
          />
        </form>
      </search>
    )}
    <div class="me">
      {ui.person && <KeysButton ui={ui} />}
      <LanguageSwitch ui={ui} />
      {ui.person && (
        <>
          <span class="who" title={ui.person.email}>
            <Icon name="user" />
            <span>{ui.person.email}</span>
            <em>{ui.t(`role.${ui.person.role}`)}</em>
          </span>
          <Form ui={ui} action="/sign-out">
            <button type="submit" class="link">
              {ui.t('sign-out')}
            </button>
          </Form>
        </>
      )}
    </div>
  </header>
);

/** A whole page. `live` is where its version can be asked, so that it stays fresh while somebody looks. */
export const Page = ({
  ui,
  title,
  section,
  live,
  done,
  searched,
  children,
}: {
  ui: Ui;
  title: string;
  section?: Section;
  live?: { url: string; version: string };
  /** what a person has just done */
  done?: string | undefined;
  /** the words that were searched for, to be changed */
  searched?: string;
  children?: Child;
}) => (
  <html lang={tagOf[ui.lang]}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="robots" content="noindex" />
      <title>{`${title} · ${ui.t('brand')}`}</title>
      <link rel="icon" href={ui.assetPath('icon.svg')} type="image/svg+xml" />
      <link rel="stylesheet" href={ui.assetPath('console.css')} />
      <script src={ui.assetPath('console.js')} defer></script>
    </head>
    <body>
      <a class="skip" href="#main">
        {ui.t('skip')}
      </a>
      <Header ui={ui} section={section} searched={searched} />
      <main id="main" tabindex={-1} data-live={live?.url} data-version={live?.version}>
        {done && (
          <p class="done" role="status">
            <Icon name="check" />
            {done}
          </p>
        )}
        {children}
      </main>
      {ui.person && <KeysDialog ui={ui} />}
      <div
        id="news"
        class="sr"
        aria-live="polite"
        data-updated={ui.t('live.updated')}
        data-held={ui.t('live.held')}
        data-ended={ui.t('live.ended')}
        data-sign-in={ui.t('resend.sign-in')}
        data-stale={ui.t('live.stale')}
      ></div>
    </body>
  </html>
);
