import { type Ink, parseColor } from './html-color.ts';
import { remembering } from './remembering.ts';

/** What an element's style says about whether its text can be seen. */
export interface Look {
  /** taken out of sight together with everything inside it */
  hidden: boolean;
  /** too small or invisible by a property that an element inside may set otherwise; absent when the style does not say */
  faint?: boolean;
  /** absent when the style does not say */
  color?: Ink;
  /** `unknown` where a picture or a gradient lies behind the text */
  background?: Ink | 'unknown';
}

/** A comment stands between words as a space does. */
const withoutComments = (css: string): string => {
  let kept = '';
  let at = 0;
  for (let open = css.indexOf('/*'); open >= 0; open = css.indexOf('/*', at)) {
    kept += `${css.slice(at, open)} `;
    const close = css.indexOf('*/', open + 2);
    if (close < 0) return kept;
    at = close + 2;
  }
  return kept + css.slice(at);
};

const worthReading =
  /none|hidden|collapse|hide|size|opacity|height|width|indent|:-|clip|color|background|scale/;

const invisible = [
  /(?:^|;)display:none/,
  /mso-hide:all/,
  /(?:^|;)opacity:0?(?:\.0\d*)?(?:;|$)/,
  /(?:^|;)(?:left|right|top|bottom|text-indent|margin-left|margin-top):-\d{3,}/,
  /(?:^|;)clip:rect\(0/,
  /(?:^|;)clip-path:(?:inset\((?:[5-9]\d|100)%[ )]|circle\(0|ellipse\(0)/,
  /(?:^|;)transform:scale\(0\)/,
];

/** How large a letter has to be to be seen, by the unit that follows the figure. */
const legible: Readonly<Record<string, number>> = { '': 2, px: 2, pt: 2, em: 0.2, rem: 0.2, '%': 20 };

const isTiny = (size: string): boolean => {
  const [, figure = '', unit = ''] = /^(\d{0,6}\.?\d{0,9})(px|pt|r?em|%|)$/.exec(size) ?? [];
  return figure !== '' && Number(figure) < (legible[unit] ?? 0);
};

const flattened = /(?:^|;)(?:max-)?(?:height|width):[01](?:px|pt|%)?(?:;|$)/;

const lookOf = (style: string): Look => {
  const css = withoutComments(style.slice(0, 2_000).toLowerCase());
  if (!worthReading.test(css)) return { hidden: false };
  // runs of spaces first, so that no later pattern can backtrack over them
  const compact = css
    .replace(/\s+/g, ' ')
    .replace(/ ?! ?important/g, '')
    .replace(/ ?([:;]) ?/g, '$1')
    .trim();
  const hidden =
    invisible.some((rule) => rule.test(compact)) ||
    (compact.includes('overflow:hidden') && flattened.test(compact));
  const look: Look = { hidden };
  const size = /(?:^|;)font-size:([^;]+)/.exec(compact)?.[1];
  const visibility = /(?:^|;)visibility:([^;]+)/.exec(compact)?.[1];
  if (size !== undefined || visibility !== undefined) {
    if (isTiny(size ?? '') || visibility === 'hidden' || visibility === 'collapse') look.faint = true;
    // a share of the size around it is as small as that
    else if (visibility !== undefined || !/(?:\dem|%)$/.test(size ?? '')) look.faint = false;
  }
  const color = /(?:^|;)color:([^;]+)/.exec(compact)?.[1];
  const ink = color === undefined ? undefined : parseColor(color);
  // letters cut out of a picture are transparent too
  if (ink && !(ink === 'clear' && compact.includes('background-clip:text'))) look.color = ink;
  const ground = /(?:^|;)background(?:-color|-image)?:([^;]+)/.exec(compact)?.[1];
  if (ground !== undefined && ground !== 'none') {
    look.background = parseColor(ground) ?? parseColor(ground.split(' ')[0] ?? '') ?? 'unknown';
  }
  return look;
};

/** Reads an inline style, or the declarations of one CSS rule. */
export const readStyle = remembering({ most: 2_000, longest: 500 }, lookOf);

/** Whether the rules within an at-rule are for every screen, whatever its size. */
const isForEveryScreen = (prelude: string): boolean =>
  prelude.length < 200 &&
  /^@media\s/i.test(prelude) &&
  prelude
    .slice(7)
    .split(',')
    .some((query) => /^\s*(?:only )?(?:screen|all)\s*$/i.test(query));

const rulesOf = (css: string): ReadonlyMap<string, Look> => {
  const rules = new Map<string, Look>();
  const source = withoutComments(css.slice(0, 131_072)).replace(/<!--|-->/g, '');
  let depth = 0;
  let from = 0;
  let prelude = '';
  for (let i = 0; i < source.length; i++) {
    const char = source[i];
    if (char === '{') {
      if (depth === 0) {
        prelude = source.slice(from, i).trim();
        if (isForEveryScreen(prelude)) {
          from = i + 1;
          continue;
        }
      }
      depth++;
      from = depth === 1 ? i + 1 : from;
    } else if (char === '}' && depth > 0 && --depth === 0) {
      if (!prelude.startsWith('@') && prelude.length < 500) {
        const look = readStyle(source.slice(from, i));
        if (look.hidden || look.faint !== undefined || look.color || look.background) {
          for (const selector of prelude.split(',')) rules.set(selector.trim().toLowerCase(), look);
        }
      }
      from = i + 1;
    } else if ((char === ';' || char === '}') && depth === 0) from = i + 1;
  }
  return rules;
};

/** The rules of a mail's style sheets that a reader applies to every device, by simple selector (`.x`, `#x`, `p`). */
export const readStyleSheet = remembering({ most: 50, longest: 20_000 }, rulesOf);
