import { transformSync } from 'esbuild';
import type { AssetTexts } from '../functions/console/assets/assets.ts';
import { script } from '../functions/console/assets/script.ts';
import { style } from '../functions/console/assets/style.ts';

/** The console's style sheet and script without what only their readers need. */
export const consoleAssets = (): AssetTexts => ({
  style: transformSync(style, { loader: 'css', minify: true }).code,
  script: transformSync(script, { loader: 'js', minify: true }).code,
});
