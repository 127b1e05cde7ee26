import { sha256 } from '../../../shared/platform/sha256.ts';

/** What a browser is sent beside the pages. */
export interface AssetTexts {
  style: string;
  script: string;
}

const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path fill="#2f6f62" d="M8 .8 14.2 3v4.6c0 4-2.6 6.6-6.2 7.8C4.4 14.2 1.8 11.6 1.8 7.6V3Z"/><path fill="none" stroke="#fff" stroke-width="1.6" d="M5 8.2 7.2 10.4 11 5.8"/></svg>';

const typed = ({ style, script }: AssetTexts) => ({
  'console.css': { text: style, type: 'text/css; charset=utf-8' },
  'console.js': { text: script, type: 'text/javascript; charset=utf-8' },
  'icon.svg': { text: icon, type: 'image/svg+xml' },
});

export type AssetName = keyof ReturnType<typeof typed>;

export interface Assets {
  /** where an asset is: its text is in its address, so that it may be kept for ever */
  pathOf(name: AssetName): string;
  /** what is at an address; undefined where nothing is */
  at(path: string): { text: string; type: string } | undefined;
}

/** The console's assets under their addresses. */
export const assetsOf = (texts: AssetTexts): Assets => {
  const hashed = new Map(
    Object.entries(typed(texts)).map(([name, asset]) => {
      const hash = sha256(asset.text).slice(0, 12);
      return [`/assets/${hash}/${name}`, { name, ...asset }];
    }),
  );
  const paths = new Map([...hashed].map(([path, { name }]) => [name, path]));
  return { pathOf: (name) => paths.get(name) ?? '', at: (path) => hashed.get(path) };
};
