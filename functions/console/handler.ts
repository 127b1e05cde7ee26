import { service } from '../../shared/platform/service.ts';
import { consoleApp } from './app.tsx';
import type { ConsoleOptions } from './console-options.ts';
import { uses } from './console-services.ts';

/** Where people see every case, decide what only people may, and prove afterwards what happened. */
export const consoleService = service({
  name: 'console',
  uses,
  serve: (services, options: ConsoleOptions) => {
    const app = consoleApp(services, options);
    return (request) => app.fetch(request);
  },
});
