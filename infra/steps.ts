import { askPerson } from '../functions/ask-person/handler.ts';
import { closeCase } from '../functions/close-case/handler.ts';
import { corroborate } from '../functions/corroborate/handler.ts';
import { delist } from '../functions/delist/handler.ts';
import { draftResponse } from '../functions/draft-response/handler.ts';
import { findSameRisk } from '../functions/find-same-risk/handler.ts';
import { gatherEvidence } from '../functions/gather-evidence/handler.ts';
import { handOver } from '../functions/hand-over/handler.ts';
import { intake } from '../functions/intake/handler.ts';
import { locateCase } from '../functions/locate-case/handler.ts';
import { notify } from '../functions/notify/handler.ts';
import { reconcile } from '../functions/reconcile/handler.ts';
import { refreshCatalogue } from '../functions/refresh-catalogue/handler.ts';
import { relist } from '../functions/relist/handler.ts';
import { secondReading } from '../functions/second-reading/handler.ts';
import { submitResponse } from '../functions/submit-response/handler.ts';
import { takeSignal } from '../functions/take-signal/handler.ts';
import { watchDeadlines } from '../functions/watch-deadlines/handler.ts';

/** The steps that the state machine runs. */
export const workflowTasks = [
  locateCase,
  askPerson,
  delist,
  notify,
  gatherEvidence,
  findSameRisk,
  draftResponse,
  submitResponse,
  relist,
  closeCase,
  handOver,
] as const;

/** The steps that something else calls: a stored mail, a marketplace, or the clock. */
export const otherSteps = [
  intake,
  takeSignal,
  watchDeadlines,
  reconcile,
  corroborate,
  refreshCatalogue,
  secondReading,
] as const;
