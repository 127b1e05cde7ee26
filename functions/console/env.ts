import type { ConsoleServices } from './console-services.ts';
import type { Ui } from './language/ui.ts';
import type { Person } from './session/session.ts';

/** What a route is given of a request: it reaches nothing but what whoever asks may see. */
export interface Env {
  Variables: { ui: Ui; person: Person; services: ConsoleServices };
}
