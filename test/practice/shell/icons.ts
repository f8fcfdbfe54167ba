import { type Html, html } from '../html.ts';

/** Line drawings on a 20 × 20 grid, drawn for these pages. */
const PATHS = {
  home: 'M3 9.5 10 3.5l7 6V16.5h-4.5v-4.5h-5v4.5H3z',
  tiles: 'M3.5 3.5h5v5h-5zM11.5 3.5h5v5h-5zM3.5 11.5h5v5h-5zM11.5 11.5h5v5h-5z',
  person: 'M10 10a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.4zM3.8 16.8c.6-3 3-4.6 6.2-4.6s5.6 1.6 6.2 4.6',
  box: 'M10 2.8 16.5 6v8L10 17.2 3.5 14V6zM3.5 6 10 9.3 16.5 6M10 9.3v7.9',
  shield:
    'M10 2.8' + 'c2 1.5 4 2.1 6.2 2.2 0 5.8-1.5 9.9-6.2 12.2C5.3 14.9 3.8 10.8 3.8 5 6 4.9 8 4.3 10 2.8z',
  life:
    'M10 17.2a7.2 7.2 0 1 0 0-14.4 7.2 7.2 0 0 0 0 14.4zM10 13a3 3 0 1 0 0-6 3 3 0 0 0 0 6z' +
    'M5 5l2.9 2.9M15 5l-2.9 2.9M5 15l2.9-2.9M15 15l-2.9-2.9',
  document: 'M5 2.8h6.5L15 6.3v10.9H5zM11.5 2.8v3.5H15M7.5 10h5M7.5 13h5',
  link:
    'M8.5 11.5a3 3 0 0 0 4.2 0l3-3a3 3 0 0 0-4.2-4.2L10.2 5.6' +
    'M11.5 8.5a3 3 0 0 0-4.2 0l-3 3a3 3 0 0 0 4.2 4.2l1.3-1.3',
  plus: 'M10 4v12M4 10h12',
  refresh: 'M15.8 8A6.2 6.2 0 1 0 16 11.5M16 4v4h-4',
  close: 'M5 5l10 10M15 5 5 15',
  search: 'M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11zM13 13l4 4',
  bell: 'M5.5 13.5V9a4.5 4.5 0 0 1 9 0v4.5l1.2 1.2H4.3zM8.5 16.8h3',
  sliders:
    'M3 6h8M15 6h2M3 14h2M9 14h8M13 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4z' + 'M7 16a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  heart:
    'M10 16.5C5.5 13.3 3 10.8 3 7.9 3 5.8 4.6 4.3 6.5 4.3c1.5 0 2.7.8 3.5 2.2' +
    '.8-1.4 2-2.2 3.5-2.2 1.9 0 3.5 1.5 3.5 3.6 0 2.9-2.5 5.4-7 8.6z',
  chart: 'M3.5 3.5v13h13M7 13.5v-3M10.5 13.5v-6M14 13.5v-4.5',
  list: 'M7 5.5h9.5M7 10h9.5M7 14.5h9.5M3.5 5.5h.5M3.5 10h.5M3.5 14.5h.5',
  warning: 'M10 3.2 17.5 16.5h-15zM10 8v4M10 14v.4',
  info: 'M10 17.2a7.2 7.2 0 1 0 0-14.4 7.2 7.2 0 0 0 0 14.4zM10 9.2v4.3M10 6.5v.4',
  chevron: 'M7.5 5l5 5-5 5',
  check: 'M4 10.5l4 4 8-9',
  gift:
    'M3.5 7h13v3.5h-13zM4.5 10.5v6h11v-6M10 7v9.5' +
    'M10 7C8 7 6 6.2 6 4.7 6 2.7 9.3 2.7 10 7c.7-4.3 4-4.3 4-2.3C14 6.2 12 7 10 7z',
} as const;

export type IconName = keyof typeof PATHS;

export function icon(name: IconName): Html {
  return html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><path d="${PATHS[name]}"/></svg>`;
}

/** For a page that has nothing to list: an open box with a little air above it. */
export function emptyPicture(): Html {
  return html`<svg class="picture" viewBox="0 0 160 110" aria-hidden="true">
    <ellipse class="picture-ground" cx="80" cy="97" rx="62" ry="7"/>
    <path class="picture-back" d="M38 48 80 34l42 14-42 15z"/>
    <path class="picture-side" d="M38 48v36l42 14V63z"/>
    <path class="picture-front" d="M122 48v36L80 98V63z"/>
    <path class="picture-flap" d="M38 48 22 60l42 15 16-12zM122 48l16 12-42 15-16-12z"/>
    <path class="picture-spark" d="M80 10v12M56 16l5 9M104 16l-5 9"/>
  </svg>`;
}
