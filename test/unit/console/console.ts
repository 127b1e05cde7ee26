import { consoleApp } from '../../../functions/console/app.tsx';
import type { ConsoleServices } from '../../../functions/console/console-services.ts';
import { createLink, linkSignIn } from '../../../functions/console/session/link.tsx';
import type { Role } from '../../../functions/console/session/role.ts';
import type { SignIn } from '../../../functions/console/session/sign-in.ts';
import { drawChart } from '../../../functions/console/views/workflow/chart.ts';
import { consoleAssets } from '../../../infra/console-assets.ts';
import { MemoryObjects, MemoryTable, MemoryWorkflow } from './memory.ts';
import { inHours } from './sample-cases.ts';

export const key = 'a key that only this test knows';
export const url = 'http://127.0.0.1:8080';

/** A definition with the shape of the real one, small enough to see through. */
export const definition = {
  StartAt: 'Where does the case stand?',
  States: {
    'Where does the case stand?': {
      Type: 'Task',
      Next: 'Go on there',
      Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Hand over to a person' }],
    },
    'Go on there': {
      Type: 'Choice',
      Choices: [
        { Variable: '$.now.place', StringEquals: 'approve', Next: 'Ask a person to approve' },
        { And: [{ Variable: '$.now.place', StringEquals: 'prepare' }], Next: 'Prepare' },
      ],
      Default: 'Close the case',
    },
    Prepare: {
      Type: 'Parallel',
      Next: 'Ask a person to approve',
      Branches: [
        { StartAt: 'Notify the team', States: { 'Notify the team': { Type: 'Task', End: true } } },
        { StartAt: 'Gather the evidence', States: { 'Gather the evidence': { Type: 'Task', End: true } } },
      ],
      Catch: [{ ErrorEquals: ['States.ALL'], Next: 'Hand over to a person' }],
    },
    'Ask a person to approve': { Type: 'Task', Next: 'Close the case' },
    'Close the case': { Type: 'Task', End: true },
    'Hand over to a person': { Type: 'Task', End: true },
  },
};

const theChart = drawChart(definition);
const assets = consoleAssets();

/** A console over stores in memory, whose clock stands still until it is moved. */
export const testConsole = (signIn: SignIn = linkSignIn({ key }), chart = theChart) => {
  let now = inHours(5);
  const errors: string[] = [];
  const services = {
    cases: new MemoryTable(),
    mail: new MemoryObjects(),
    evidence: new MemoryObjects(),
    workflow: new MemoryWorkflow(),
    secrets: { get: async (name: string) => `secret ${name}` },
    clock: { now: () => now },
    log: {
      info: () => undefined,
      warn: () => undefined,
      error: (message: string) => void errors.push(message),
    },
    consoleUrl: url,
    mailFrom: 'triage@triage.example',
  } satisfies ConsoleServices;
  const app = consoleApp(services, { signIn, chart, assets });
  return {
    services,
    app,
    /** what the console logged as its own failure */
    errors,
    moveClock: (to: Date) => {
      now = to;
    },
  };
};

export type TestConsole = ReturnType<typeof testConsole>;

/** A browser as far as a server can tell: it keeps cookies and knows where it is. */
export const visitor = ({ app }: Pick<TestConsole, 'app'>) => {
  const cookies = new Map<string, string>();
  const request = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    headers.set('cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await app.fetch(
      new Request(new URL(path, url), { ...init, headers, redirect: 'manual' }),
    );
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/max-age=0/i.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  };
  const text = async (path: string) => (await request(path)).text();
  /** Sends a form from the console's own page, with its token unless the fields say otherwise. */
  const post = async (path: string, fields: Record<string, string>, from?: string): Promise<Response> => {
    const page = from === undefined ? '' : await text(from);
    const token = /name="_token" value="([^"]+)"/.exec(page)?.[1];
    const body = new URLSearchParams({ ...(token && { _token: token }), ...fields });
    return request(path, { method: 'POST', body, headers: { origin: url } });
  };
  return { request, text, post, cookies };
};

/** Signs somebody in by a link, as a person would; where stores are named, they see no others. */
export const signedIn = async (
  where: TestConsole,
  role: Role,
  email = `${role}@harbor-goods.example`,
  stores?: string[],
) => {
  const somebody = visitor(where);
  const link = createLink(key, { email, role, stores, ttl: 60, now: where.services.clock.now() });
  const token = new URL(link, url).searchParams.get('token') ?? '';
  const answer = await somebody.post('/sign-in', { token });
  if (answer.status !== 303) throw new Error(`Signing in answered ${answer.status}.`);
  return somebody;
};
