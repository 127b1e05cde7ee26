import { loadCase } from '../../../shared/case/records/case-store.ts';
import { signedIn, testConsole } from './console.ts';
import { ids, seedSamples } from './sample-cases.ts';

/** A console over the sample cases, and an approver who is signed in. */
export const seeded = async () => {
  const where = testConsole();
  await seedSamples(where.services);
  const approver = await signedIn(where, 'approver');
  const at = (id: string) => loadCase(where.services.cases, id);
  /** Answers a case's question from its own page; resolves with status and page. */
  const answer = async (id: string, fields: Record<string, string>) => {
    const response = await approver.post(`/cases/${id}/answer`, fields, `/cases/${id}`);
    return { status: response.status, page: await response.text() };
  };
  return { ...where, approver, at, answer };
};

/** What approves the strap's latest draft as it stands. */
export const approval = async (
  { at }: Awaited<ReturnType<typeof seeded>>,
  fields: Record<string, string> = {},
) => {
  const draft = (await at(ids.strap)).drafts.at(-1);
  return {
    questionId: 'approve-2',
    question: 'approve',
    answer: 'approve',
    sha256: draft?.sha256 ?? '',
    ...fields,
  };
};
