import { alike, type Ink, parseColor } from './html-color.ts';
import type { Look } from './html-style.ts';

/** An open element: whether and how the text inside it can be seen. */
export interface Frame {
  name: string;
  unread: boolean;
  /** out of sight, with all that is inside */
  hidden: boolean;
  /** too small or invisible, unless something inside says otherwise */
  faint: boolean;
  /** its text has the colour of what lies behind it */
  blends: boolean;
  color: Ink;
  background: Exclude<Ink, 'clear'> | 'unknown';
}

const black = [0, 0, 0] as const;
const white = [255, 255, 255] as const;
const apply = (frame: Frame, look: Look | undefined): void => {
  if (!look) return;
  frame.hidden ||= look.hidden;
  if (look.faint !== undefined) frame.faint = look.faint;
  if (look.color) frame.color = look.color;
  if (look.background && look.background !== 'clear') frame.background = look.background;
};

const applySheet = (
  frame: Frame,
  sheet: ReadonlyMap<string, Look>,
  attributes: Record<string, string> | undefined,
): void => {
  apply(frame, sheet.get(frame.name));
  const classes = attributes?.['class'];
  if (classes) {
    for (const one of classes.toLowerCase().split(/\s+/, 12)) {
      apply(frame, sheet.get(`.${one}`));
      apply(frame, sheet.get(`${frame.name}.${one}`));
    }
  }
  const id = attributes?.['id'];
  if (id) {
    apply(frame, sheet.get(`#${id.toLowerCase()}`));
    apply(frame, sheet.get(`${frame.name}#${id.toLowerCase()}`));
  }
};

const applyAttributes = (
  frame: Frame,
  attributes: Record<string, string>,
  lookOf: (style: string) => Look,
): void => {
  const { style, bgcolor, background, color, size, hidden } = attributes;
  const ground = bgcolor === undefined ? undefined : (parseColor(bgcolor) ?? 'unknown');
  if (ground && ground !== 'clear') frame.background = ground;
  if (background) frame.background = 'unknown';
  if (frame.name === 'font') {
    if (color) frame.color = parseColor(color) ?? frame.color;
    if (size === '0') frame.faint = true;
  }
  if (style) apply(frame, lookOf(style));
  if (hidden !== undefined) frame.hidden = true;
};

/** Elements whose content is no text of the mail. */
const unread = new Set(
  'script title template noembed object iframe svg math textarea select datalist'.split(' '),
);

/** What surrounds the whole mail: black on white. */
export const rootFrame: Frame = {
  name: '',
  unread: false,
  hidden: false,
  faint: false,
  blends: false,
  color: black,
  background: white,
};

/** The frame of an element inside another. */
export const frameInside = (
  outer: Frame,
  name: string,
  attributes: Record<string, string> | undefined,
  sheet: ReadonlyMap<string, Look>,
  lookOf: (style: string) => Look,
): Frame => {
  // spelled out: this runs for every element, and a spread is slower
  const frame: Frame = {
    name,
    unread: outer.unread || unread.has(name),
    hidden: outer.hidden,
    faint: outer.faint,
    blends: outer.blends,
    color: outer.color,
    background: outer.background,
  };
  if (sheet.size > 0) applySheet(frame, sheet, attributes);
  if (attributes) applyAttributes(frame, attributes, lookOf);
  if (frame.color !== outer.color || frame.background !== outer.background) {
    frame.blends =
      frame.color === 'clear' || (frame.background !== 'unknown' && alike(frame.color, frame.background));
  }
  return frame;
};

/** True when text directly inside can be seen. */
export const isSeen = (frame: Frame): boolean => !(frame.hidden || frame.faint || frame.blends);
