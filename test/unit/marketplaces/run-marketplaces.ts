/** The stand-ins as a process of their own, to be killed: `run-marketplaces.ts STATE_FILE` prints their address. */
import { demoOffers } from '../../../infra/local/marketplaces/demo-offers.ts';
import { startMarketplaces } from '../../../infra/local/marketplaces/start-marketplaces.ts';

const [stateFile = ''] = process.argv.slice(2);
const { url } = await startMarketplaces({ stateFile, seed: demoOffers });
console.log(url);
