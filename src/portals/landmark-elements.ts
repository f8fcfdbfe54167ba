/** What names the page it stands on: headings, the last of the breadcrumbs, the selected tab. */
export const HEADINGS = [
  'h1, h2, h3, h4, legend',
  '[role="heading"]',
  '[aria-current]:not([aria-current="false"])',
  '[role="tab"][aria-selected="true"]',
].join(', ');
