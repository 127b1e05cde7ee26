import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';

/** `__Host-` binds a cookie to this host and to https; plain http, on one machine, cannot have it. */
const nameOf = (name: string, secure: boolean) => (secure ? `__Host-${name}` : name);

const isSecure = (consoleUrl: string) => consoleUrl.startsWith('https:');

export const readCookie = (c: Context, consoleUrl: string, name: string): string | undefined =>
  getCookie(c, nameOf(name, isSecure(consoleUrl)));

/** Sets a cookie that scripts cannot read and that other sites' forms do not carry. */
export const writeCookie = (
  c: Context,
  consoleUrl: string,
  name: string,
  value: string,
  seconds: number,
): void => {
  const secure = isSecure(consoleUrl);
  setCookie(c, nameOf(name, secure), value, {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure,
    maxAge: seconds,
  });
};

export const dropCookie = (c: Context, consoleUrl: string, name: string): void => {
  const secure = isSecure(consoleUrl);
  deleteCookie(c, nameOf(name, secure), { path: '/', secure });
};
