/** Line drawings on a 16 by 16 grid. */
const paths = {
  alert: 'M8 2 15 14H1Z M8 6.5v3.5 M8 12v.1',
  check: 'M3 8.5 6.5 12 13 4.5',
  clock: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Z M8 4.5V8l2.5 2',
  cross: 'M4 4l8 8 M12 4l-8 8',
  copy: 'M5.5 5.5h8v8h-8Z M10.5 5.5v-3h-8v8h3',
  download: 'M8 2v8 M4.5 7 8 10.5 11.5 7 M2.5 13.5h11',
  upload: 'M8 11V3 M4.5 6 8 2.5 11.5 6 M2.5 13.5h11',
  eye: 'M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8Z M8 6.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6Z',
  file: 'M4 1.5h5.5L12.5 4.5v10H4Z M9 1.5V5h3.5',
  flag: 'M3.5 14.5v-13 M3.5 2.5h8l-1.5 3 1.5 3h-8',
  flow: 'M2.5 2h4v3.5h-4Z M9.5 10.5h4V14h-4Z M4.5 5.5v6.8h5',
  gavel: 'M6 3l5 5 M4.5 4.5l5 5 M8 6l-5.5 5.5 M9 14h5',
  hand: 'M8 14.5c-3 0-4.5-2-5.5-5l1.3-.7L5.5 10V3.2a.9.9 0 0 1 1.8 0V7 2.2a.9.9 0 0 1 1.8 0V7 3.2a.9.9 0 0 1 1.8 0V8 5.2a.9.9 0 0 1 1.8 0V10c0 2.8-1.7 4.5-4.7 4.5Z',
  mail: 'M1.5 3.5h13v9h-13Z M1.5 4l6.5 5 6.5-5',
  note: 'M2.5 2.5h11v8l-3 3h-8Z M5 6h6 M5 9h4',
  off: 'M8 1.5v6 M4.2 4a5.5 5.5 0 1 0 7.6 0',
  pen: 'M2.5 13.5 3 10.5 11 2.5l2.5 2.5-8 8Z',
  play: 'M5 3l7 5-7 5Z',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9Z M10.5 10.5l3.5 3.5',
  send: 'M1.5 8 14.5 2 10 14.5 7.5 9Z M14.5 2l-7 7',
  shield: 'M8 1.5 13.5 3.5v4c0 3.5-2.3 5.8-5.5 7-3.2-1.2-5.5-3.5-5.5-7v-4Z',
  store: 'M2.5 6.5v7h11v-7 M1.5 6 3 2.5h10L14.5 6Z M6.5 13.5v-4h3v4',
  tag: 'M2 2h6l6 6-6 6-6-6Z M5 5v.1',
  undo: 'M5.5 3 2.5 6l3 3 M2.5 6h6.5a4 4 0 0 1 0 8H6',
  user: 'M8 2a3 3 0 1 0 0 6 3 3 0 0 0 0-6Z M2.5 14.5c.5-3 2.5-4.5 5.5-4.5s5 1.5 5.5 4.5',
  wait: 'M4 1.5h8 M4 14.5h8 M5 1.5c0 4 6 4.5 6 6.5s-6 2.5-6 6.5 M11 1.5c0 4-6 4.5-6 6.5s6 2.5 6 6.5',
} as const;

export type IconName = keyof typeof paths;

/** A drawing beside a word; it says nothing that the word does not. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
    <path d={paths[name]} />
  </svg>
);
