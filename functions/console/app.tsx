import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { getCookie, setCookie } from 'hono/cookie';
import { csrf } from 'hono/csrf';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import { Hono } from 'hono/tiny';
import { CaseDamaged } from '../../shared/case/records/case-store.ts';
import { CannotKeepError, NotFoundError } from '../../shared/platform/errors.ts';
import { StoreUnreadable } from '../../shared/store/store-records.ts';
import { type Assets, assetsOf } from './assets/assets.ts';
import type { ConsoleOptions } from './console-options.ts';
import type { ConsoleServices } from './console-services.ts';
import type { Env } from './env.ts';
import { inWords } from './language/in-words.ts';
import type { Key } from './language/strings.ts';
import { pickLang, translate } from './language/ui.ts';
import { caseRoutes } from './routes/cases.tsx';
import { mailRoutes } from './routes/mail.tsx';
import { queueRoutes } from './routes/queues.tsx';
import { storeRoutes } from './routes/stores.tsx';
import { trayCount } from './routes/tray-count.ts';
import { largestUpload } from './routes/uploads.ts';
import { dropCookie } from './session/cookie.ts';
import { guard, isRead, recognise } from './session/guard.tsx';
import { type SignIn, safePath } from './session/sign-in.ts';
import { MessagePage } from './views/message-page.tsx';
import { ToCases } from './views/signed-in.tsx';

const year = 31_536_000;

/** Nothing but the console's own two files runs or loads; nobody may frame it; nothing of a mail is ever fetched. */
const headers = (consoleUrl: string, { signOutUrl }: SignIn) =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'"],
      connectSrc: ["'self'"],
      formAction: ["'self'", ...(signOutUrl === undefined ? [] : [new URL(signOutUrl).origin])],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    strictTransportSecurity: consoleUrl.startsWith('https:') && `max-age=${year}; includeSubDomains`,
    xFrameOptions: 'DENY',
    referrerPolicy: 'same-origin',
  });

/** What is sent to be saved could do nothing where a browser showed it all the same. */
const sandboxed: MiddlewareHandler = async (c, next) => {
  await next();
  if (c.res.headers.get('Content-Disposition')?.startsWith('attachment'))
    c.res.headers.set('Content-Security-Policy', "default-src 'none'; sandbox");
};

/** The page of this console that a form was sent from; undefined where the browser does not say. */
const cameFrom = (c: Context<Env>): string | undefined => {
  const from = URL.parse(c.req.header('Referer') ?? '');
  return from && from.host === new URL(c.req.url).host ? safePath(from.pathname + from.search) : undefined;
};

/** What each request needs to know before its route: the language, the time, where it is. */
const speak = ({ clock, consoleUrl }: ConsoleServices, { pathOf: assetPath }: Assets) =>
  new Hono<Env>().use(async (c, next) => {
    const asked = c.req.query('lang');
    const lang = pickLang(asked, getCookie(c, 'lang'), c.req.header('Accept-Language'));
    if (asked === lang)
      setCookie(c, 'lang', lang, {
        path: '/',
        sameSite: 'Lax',
        maxAge: year,
        secure: consoleUrl.startsWith('https:'),
      });
    const { pathname, search } = new URL(c.req.url);
    // with two strokes at its beginning it would name another site
    const here = `${pathname.replace(/^\/+/, '/')}${search}`;
    c.set('ui', {
      lang,
      now: clock.now(),
      t: translate(lang),
      formToken: '',
      here,
      page: isRead(c) ? here : (cameFrom(c) ?? '/'),
      assetPath,
    });
    c.header('Cache-Control', 'no-store');
    await next();
  });

const assetRoutes = (assets: Assets) =>
  new Hono().get('/*', (c) => {
    const asset = assets.at(c.req.path);
    if (!asset) return c.notFound();
    c.header('Content-Type', asset.type);
    c.header('Cache-Control', `public, max-age=${year}, immutable`);
    return c.body(asset.text);
  });

const say = (c: Context<Env>, title: Key, words: string, status: 400 | 403 | 404 | 413 | 500 | 507) => {
  const back = cameFrom(c);
  return c.html(
    <MessagePage ui={c.var.ui} title={c.var.ui.t(title)}>
      <p>{words}</p>
      {back === undefined ? (
        <ToCases ui={c.var.ui} />
      ) : (
        <p>
          <a class="button" href={back}>
            {c.var.ui.t('back')}
          </a>
        </p>
      )}
    </MessagePage>,
    status,
  );
};

/** Takes a form apart before anything asks what it holds: that a stranger's cannot be is no failure of ours. */
const wellFormed: MiddlewareHandler<Env> = async (c, next) => {
  if (isRead(c)) return next();
  await c.req.parseBody().catch((error: unknown) => {
    throw error instanceof TypeError ? new HTTPException(400, { cause: error }) : error;
  });
  return next();
};

/** The console: every page, every form, and what stands before them. */
export const consoleApp = (services: ConsoleServices, { signIn, ...options }: ConsoleOptions) => {
  const app = new Hono<Env>();
  const assets = assetsOf(options.assets);
  app.use(sandboxed);
  app.use(headers(services.consoleUrl, signIn));
  app.route('/', speak(services, assets));
  app.route('/assets', assetRoutes(assets));
  app.use(csrf());
  // before what may be refused: whoever is refused stays inside the console
  app.use(recognise(services, signIn));
  app.use(
    bodyLimit({
      maxSize: largestUpload + 64 * 1024,
      onError: () => {
        throw new HTTPException(413);
      },
    }),
  );
  app.use(wellFormed);
  app.route('/sign-in', signIn.routes(services));
  app.use(guard());
  app.use(trayCount());
  app.post('/sign-out', (c) => {
    dropCookie(c, services.consoleUrl, 'session');
    return c.redirect(signIn.signOutUrl ?? '/sign-in', 303);
  });
  // what they reach, they reach by `c.var.services`, which hold no more than whoever asks may see
  app.route('/', queueRoutes());
  app.route('/cases', caseRoutes(options));
  app.route('/mail', mailRoutes());
  app.route('/stores', storeRoutes());

  app.notFound((c) => say(c, 'not-found', c.var.ui.t('not-found.why'), 404));
  app.onError((error, c) => {
    const { t } = c.var.ui;
    if (error instanceof CaseDamaged) return say(c, 'damaged', t('damaged.why'), 500);
    if (error instanceof StoreUnreadable)
      return say(c, 'damaged.store', inWords(c.var.ui, error.message), 500);
    if (error instanceof NotFoundError) return say(c, 'not-found', inWords(c.var.ui, error.message), 404);
    if (error instanceof HTTPException && error.status === 400)
      return say(c, 'refused', t('refused.form'), 400);
    if (error instanceof HTTPException && error.status === 403)
      return say(c, 'refused.stale', t('refused.stale.why'), 403);
    if (error instanceof HTTPException && error.status === 413)
      return say(c, 'refused', t('refused.too-large'), 413);
    services.log.error('the console could not answer', { path: c.req.path, method: c.req.method, error });
    if (error instanceof CannotKeepError) return say(c, 'not-kept', t('not-kept.why'), 507);
    return say(c, 'broken', t('broken.why'), 500);
  });
  return app;
};
