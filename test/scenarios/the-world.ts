import { deployed } from '../aws/settings.ts';
import { deployedWorld } from './deployed.ts';
import { openLocalWorld } from './local-world.ts';
import type { World } from './world.ts';

/** Where the scenarios run: on the deployed stacks when `npm run test:aws` says where they are, else in this process. */
export const openWorld = (): Promise<World> => {
  const at = deployed();
  return at ? deployedWorld(at) : openLocalWorld();
};

/** `true` while the scenarios run on the emulator, which cannot show everything. */
export const isDeployed = deployed() !== undefined;
