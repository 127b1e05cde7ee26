import { Parser } from 'htmlparser2';

/** A page, or whatever else was answered, after all redirects. */
export interface Answer {
  url: URL;
  status: number;
  text: string;
}

/** A form of a page: where it goes, and what it says when nobody changes anything. */
export interface Form {
  action: string;
  fields: Record<string, string>;
}

/** Every form of a page, in order; of buttons only what a person would press has to be added. */
export const formsIn = (html: string): Form[] => {
  const forms: Form[] = [];
  let written: string | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'form') forms.push({ action: attributes.action ?? '', fields: {} });
      const form = forms.at(-1);
      if (!form || attributes.name === undefined) return;
      if (name === 'input') form.fields[attributes.name] = attributes.value ?? '';
      if (name !== 'textarea') return;
      form.fields[attributes.name] = '';
      written = attributes.name;
    },
    ontext(text) {
      const form = forms.at(-1);
      if (form && written !== undefined) form.fields[written] += text;
    },
    onclosetag(name) {
      if (name === 'textarea') written = undefined;
    },
  });
  parser.end(html);
  return forms;
};

/** Somebody with a browser: cookies are kept for each host, redirects are followed, forms are sent as of their page. */
export const openVisitor = (emulator: string) => {
  const jars = new Map<string, Map<string, string>>();

  const keep = ({ host }: URL, { headers }: Response): void => {
    const jar = jars.get(host) ?? new Map<string, string>();
    jars.set(host, jar);
    for (const cookie of headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (/;\s*max-age=0\b/i.test(cookie)) jar.delete(name);
      else jar.set(name, value);
    }
  };

  /** An API's host name leads to the emulator, which is told of it in the path; so does everything else. */
  const wayTo = (url: URL): string => {
    const [, api] = /^([^.]+)\.execute-api\./.exec(url.hostname) ?? [];
    return `${emulator}${api ? `/_aws/execute-api/${api}/$default` : ''}${url.pathname}${url.search}`;
  };

  const ask = async (url: URL, init: RequestInit = {}): Promise<Answer> => {
    const cookie = [...(jars.get(url.host) ?? [])].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { cookie, 'sec-fetch-site': 'same-origin' };
    const answer = await fetch(wayTo(url), { redirect: 'manual', ...init, headers });
    keep(url, answer);
    const location = answer.headers.get('location');
    if (location !== null && answer.status >= 300 && answer.status < 400) return ask(new URL(location, url));
    return { url, status: answer.status, text: await answer.text() };
  };

  return {
    get: (url: string | URL): Promise<Answer> => ask(new URL(url)),

    /** Sends the page's form with that action, changed as said. */
    send: (page: Answer, action: string, changes: Record<string, string | Blob> = {}): Promise<Answer> => {
      const form = formsIn(page.text).find((one) => one.action === action);
      if (!form) throw new Error(`${page.url} has no form for ${action}:\n${page.text.slice(0, 2_000)}`);
      const said = Object.entries({ ...form.fields, ...changes });
      const isPlain = said.every(([, value]) => typeof value === 'string');
      const body = isPlain ? new URLSearchParams() : new FormData();
      for (const [name, value] of said) body.append(name, value as string);
      return ask(new URL(action, page.url), { method: 'POST', body });
    },
  };
};
