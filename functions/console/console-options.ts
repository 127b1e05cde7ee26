import type { DrawSummary } from '../../shared/evidence/pack.ts';
import type { AssetTexts } from './assets/assets.ts';
import type { SignIn } from './session/sign-in.ts';
import type { Chart } from './views/workflow/chart.ts';

/** What the console's surroundings add to its ports. */
export interface ConsoleOptions {
  signIn: SignIn;
  /** the picture of the state machine that is deployed with it */
  chart: Chart;
  /** minified or not: its browsers are sent it as it is */
  assets: AssetTexts;
  /** draws the PDF of a pack; absent in a function, which has no fonts to draw with */
  drawSummary?: DrawSummary;
}
