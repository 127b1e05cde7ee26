import type { Ui } from './language/ui.ts';
import type { Person } from './session/session.ts';

/** What the app knows of a request before a route sees it. */
export interface Env {
  Variables: { ui: Ui; person: Person };
}
