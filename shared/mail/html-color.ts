/** Red, green and blue, each 0–255; `clear` where what lies behind is seen instead. */
export type Ink = readonly [number, number, number] | 'clear';

const named: Readonly<Record<string, Ink>> = {
  transparent: 'clear',
  white: [255, 255, 255],
  black: [0, 0, 0],
  snow: [255, 250, 250],
  ivory: [255, 255, 240],
  whitesmoke: [245, 245, 245],
  ghostwhite: [248, 248, 255],
};

/** Below this share of its colour nobody sees a letter. */
const opaque = 0.1;

const fromHex = (hex: string): Ink => {
  const full = hex.length < 6 ? hex.replace(/./g, '$&$&') : hex;
  const [red = 0, green = 0, blue = 0, alpha = 255] = Buffer.from(full, 'hex');
  return alpha < 255 * opaque ? 'clear' : [red, green, blue];
};

/** A figure of a colour: of `whole` where it is a percentage. */
const figure = (text: string | undefined, whole: number): number => {
  const value = Number.parseFloat(text ?? '');
  return text?.endsWith('%') ? (value / 100) * whole : value;
};

/** As CSS Color 4 converts hue, saturation and lightness. */
const fromHue = (hue: number, saturation: number, lightness: number): Ink => {
  const most = saturation * Math.min(lightness, 1 - lightness);
  const channel = (offset: number): number => {
    const turned = (offset + hue / 30) % 12;
    return Math.round(255 * (lightness - most * Math.max(-1, Math.min(turned - 3, 9 - turned, 1))));
  };
  return [channel(0), channel(8), channel(4)];
};

/** Reads a CSS or `bgcolor` colour; undefined for one that is not understood. */
export const parseColor = (text: string): Ink | undefined => {
  const value = text.slice(0, 100).trim().toLowerCase();
  const known = Object.hasOwn(named, value) ? named[value] : undefined;
  if (known) return known;
  const hex = /^#?([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/.exec(value)?.[1];
  if (hex) return fromHex(hex);
  const [, model, inside = ''] = /^(rgb|hsl)a?\(([^()]*)\)$/.exec(value) ?? [];
  if (model === undefined) return undefined;
  const [first, second, third, alpha = '1'] = inside.trim().split(/[\s,/]+/);
  if (figure(alpha, 1) < opaque) return 'clear';
  const ink =
    model === 'rgb'
      ? ([figure(first, 255), figure(second, 255), figure(third, 255)] as const)
      : fromHue(figure(first, 360), figure(second, 1), figure(third, 1));
  return ink === 'clear' || ink.some(Number.isNaN) ? undefined : ink;
};

/** True when a person could not tell text of the one colour on the other. */
export const alike = (a: Exclude<Ink, 'clear'>, b: Exclude<Ink, 'clear'>): boolean =>
  Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) + Math.abs(a[2] - b[2]) <= 18;
