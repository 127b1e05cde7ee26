import { Hono } from 'hono/tiny';
import { loadCase } from '../../../shared/case/records/case-store.ts';
import type { DrawSummary } from '../../../shared/evidence/pack.ts';
import { NotFoundError } from '../../../shared/platform/errors.ts';
import type { Env } from '../env.ts';
import { sendAttached } from './attached.ts';
import { download } from './download.ts';
import { readFinding } from './findings.ts';
import { sendPack } from './pack.tsx';

/** What can be saved from a case: its mails, its files, all of it as one ZIP, and what seals it. */
export const caseFiles = (draw: DrawSummary | undefined) =>
  new Hono<Env>()
    .get('/:id/mail/:index{\\d{1,4}}', async (c) => {
      const now = await loadCase(c.var.services.cases, c.req.param('id'));
      const source = now.sources[Number(c.req.param('index'))];
      if (source?.mail === undefined) return c.notFound();
      return download(c, c.var.services.mail, {
        key: source.mail,
        name: `${now.id}-${c.req.param('index')}.eml`,
      });
    })
    .get('/:id/mail/:index{\\d{1,4}}/attached/:sha256{[0-9a-f]{64}}', async (c) => {
      const { cases, evidence } = c.var.services;
      const { sources } = await loadCase(cases, c.req.param('id'));
      const source = sources[Number(c.req.param('index'))];
      if (source?.mail === undefined) return c.notFound();
      const finding = await readFinding(evidence, source.finding);
      const listed = finding?.attachments.find(({ sha256 }) => sha256 === c.req.param('sha256'));
      return sendAttached(c, source.mail, listed);
    })
    .get('/:id/files/:index{\\d{1,4}}', async (c) => {
      const now = await loadCase(c.var.services.cases, c.req.param('id'));
      const file = now.files[Number(c.req.param('index'))];
      return file ? download(c, c.var.services.evidence, { key: file.key, name: file.name }) : c.notFound();
    })
    .get('/:id/sent/:draft{\\d{1,4}}', async (c) => {
      const { id, drafts } = await loadCase(c.var.services.cases, c.req.param('id'));
      const { draft, sent } = drafts[Number(c.req.param('draft')) - 1] ?? {};
      return sent
        ? download(c, c.var.services.evidence, { key: sent.key, name: `${id}-answer-${draft}.eml` })
        : c.notFound();
    })
    .get('/:id/pack', (c) => sendPack(c, c.req.param('id'), draw))
    .get('/:id/manifest', async (c) => {
      const { id, evidence } = await loadCase(c.var.services.cases, c.req.param('id'));
      if (!evidence) throw new NotFoundError('No evidence has been gathered yet.');
      return download(c, c.var.services.evidence, { key: evidence.manifest, name: `${id}-manifest.json` });
    });
