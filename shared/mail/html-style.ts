import { remembering } from './remembering.ts';

/** What an element's style says about whether its text can be seen. */
export interface Look {
  /** taken out of sight together with everything inside it */
  hidden: boolean;
  /** too small or invisible by a property that an element inside may set otherwise; absent when the style does not say */
  faint?: boolean;
  /** RGB, each 0–255; absent when the style does not say */
  color?: readonly [number, number, number];
  /** `unknown` where a picture or a gradient lies behind the text */
  background?: readonly [number, number, number] | 'unknown';
}

const named: Record<string, readonly [number, number, number]> = {
  white: [255, 255, 255],
  black: [0, 0, 0],
  snow: [255, 250, 250],
  ivory: [255, 255, 240],
  whitesmoke: [245, 245, 245],
  ghostwhite: [248, 248, 255],
};

/** Reads a CSS or `bgcolor` colour; undefined for one that is not understood. */
export const parseColor = (text: string): readonly [number, number, number] | undefined => {
  const value = text.trim().toLowerCase();
  const known = named[value];
  if (known) return known;
  const hex = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/.exec(value)?.[1];
  if (hex) {
    const full = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex;
    const number = Number.parseInt(full, 16);
    return [number >> 16, (number >> 8) & 255, number & 255];
  }
  const rgb = /^rgba?\((\d{1,3})[ ,]+(\d{1,3})[ ,]+(\d{1,3})/.exec(value);
  return rgb ? [Number(rgb[1]), Number(rgb[2]), Number(rgb[3])] : undefined;
};

/** True when a person could not tell text of the one colour on the other. */
export const alike = (a: readonly [number, number, number], b: readonly [number, number, number]): boolean =>
  Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) + Math.abs(a[2] - b[2]) <= 18;

const worthReading =
  /none|hidden|collapse|hide|size|opacity|height|width|indent|:-|clip|color|background|scale/;

const invisible = [
  /(?:^|;)display:none/,
  /mso-hide:all/,
  /(?:^|;)opacity:0?(?:\.0\d*)?(?:;|$)/,
  /(?:^|;)(?:left|right|top|bottom|text-indent|margin-left|margin-top):-\d{3,}/,
  /(?:^|;)clip:rect\(0/,
  /(?:^|;)transform:scale\(0\)/,
];

const tiny = /^(?:[01](?:\.\d*)?(?:px|pt)?|0?\.\d*(?:px|pt)?|0(?:\.0\d*)?(?:em|rem|%))$/;

const flattened = /(?:^|;)(?:max-)?(?:height|width):[01](?:px|pt|%)?(?:;|$)/;

const lookOf = (style: string): Look => {
  const css = style.slice(0, 2_000).toLowerCase();
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
    look.faint = tiny.test(size ?? '') || visibility === 'hidden' || visibility === 'collapse';
  }
  const color = /(?:^|;)color:([^;]+)/.exec(compact)?.[1];
  const ink = color === undefined ? undefined : parseColor(color);
  if (ink) look.color = ink;
  const ground = /(?:^|;)background(?:-color|-image)?:([^;]+)/.exec(compact)?.[1];
  if (ground !== undefined && ground !== 'transparent' && ground !== 'none') {
    look.background = parseColor(ground.split(' ')[0] ?? '') ?? 'unknown';
  }
  return look;
};

/** Reads an inline style, or the declarations of one CSS rule. */
export const readStyle = remembering({ most: 2_000, longest: 500 }, lookOf);

const withoutComments = (css: string): string => {
  let kept = '';
  let at = 0;
  for (let open = css.indexOf('/*'); open >= 0; open = css.indexOf('/*', at)) {
    kept += css.slice(at, open);
    const close = css.indexOf('*/', open + 2);
    if (close < 0) return kept;
    at = close + 2;
  }
  return (kept + css.slice(at)).replace(/<!--|-->/g, '');
};

const rulesOf = (css: string): ReadonlyMap<string, Look> => {
  const rules = new Map<string, Look>();
  const source = withoutComments(css.slice(0, 131_072));
  let depth = 0;
  let from = 0;
  let prelude = '';
  for (let i = 0; i < source.length; i++) {
    const char = source[i];
    if (char === '{') {
      if (depth++ === 0) prelude = source.slice(from, i).trim();
      from = depth === 1 ? i + 1 : from;
    } else if (char === '}' && depth > 0 && --depth === 0) {
      if (!prelude.startsWith('@') && prelude.length < 500) {
        const look = readStyle(source.slice(from, i));
        if (look.hidden || look.faint !== undefined || look.color || look.background) {
          for (const selector of prelude.split(',')) rules.set(selector.trim().toLowerCase(), look);
        }
      }
      from = i + 1;
    } else if (char === ';' && depth === 0) from = i + 1;
  }
  return rules;
};

/** The rules of a mail's style sheets that a reader applies to every device, by simple selector (`.x`, `#x`, `p`). */
export const readStyleSheet = remembering({ most: 50, longest: 20_000 }, rulesOf);
