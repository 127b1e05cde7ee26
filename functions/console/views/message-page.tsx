import type { Child } from 'hono/jsx';
import type { Ui } from '../language/ui.ts';
import { Page } from './page.tsx';

/** A page that says one thing. */
export const MessagePage = ({ ui, title, children }: { ui: Ui; title: string; children?: Child }) => (
  <Page ui={ui} title={title}>
    <div class="message">
      <h1>{title}</h1>
      {children}
    </div>
  </Page>
);
