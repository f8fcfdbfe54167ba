/**
 * Marks recognised text with the CSS Custom Highlight API: nothing is wrapped and the page's own nodes stay
 * as they are. The rule goes in as a constructed sheet, because a page's policy may forbid a style element.
 */
const NAME = 'partner-support-companion';
const RULE = `::highlight(${NAME}) {
  background-color: light-dark(#fff1b8, #5c4a00);
  color: light-dark(#242424, #fff);
  text-decoration: underline 2px light-dark(#b8860b, #ffd75e);
  text-underline-offset: 3px;
}`;

let highlight: Highlight | null = null;

export function mark(range: AbstractRange): void {
  highlight ??= createHighlight();
  highlight.add(range);
}

export function unmark(range: AbstractRange): void {
  highlight?.delete(range);
}

function createHighlight(): Highlight {
  const created = new Highlight();
  CSS.highlights.set(NAME, created);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(RULE);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return created;
}
