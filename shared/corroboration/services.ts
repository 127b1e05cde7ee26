import type { MarketplaceAccess, ObjectStore, Post, Table, Workflow } from '../platform/ports.ts';
import type { Surroundings } from '../platform/step.ts';

/** What acting on a marketplace's own word takes. */
export interface CorroborationServices extends Surroundings {
  cases: Table;
  evidence: ObjectStore;
  post: Post;
  workflow: Workflow;
  marketplaces: MarketplaceAccess;
}
