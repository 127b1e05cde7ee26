import type { Context } from 'hono';
import { readCookie, writeCookie } from '../session/cookie.ts';
import { filtered, filterFrom, type ListFilter } from './list-filter.ts';
import { type View, views } from './queue-data.ts';

/** The list that somebody works through: where the next case comes from. */
export interface LastList {
  view: View;
  filter: ListFilter;
}

export const viewOf = (name: string | undefined): View | undefined => views.find((view) => view === name);

const workday = 12 * 3600;

/** Keeps the list in the browser until another one is looked at. */
export const keepList = (c: Context, consoleUrl: string, { view, filter }: LastList): void =>
  writeCookie(c, consoleUrl, 'list', filtered(view, filter), workday);

/** The list that was looked at last; what needs somebody where there was none. */
export const lastList = (c: Context, consoleUrl: string): LastList => {
  const [view, query] = (readCookie(c, consoleUrl, 'list') ?? '').split('?');
  return { view: viewOf(view) ?? 'needs-you', filter: filterFrom(new URLSearchParams(query)) };
};
